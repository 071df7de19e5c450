"""A unit was split into several: its end, and their beginning."""

from typing import ClassVar

from events.base import Dated


class UnitSplit(Dated):
    """`predecessor` ends on `date`, and `parts` take its place; `units` are all of them."""

    identity: ClassVar = ("predecessor", "parts")
    predecessor: str
    parts: tuple[str, ...]

    def occasion(self) -> tuple[str, ...]:
        return (self.predecessor, *sorted(self.parts))
