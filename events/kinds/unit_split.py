"""A unit was split into several: its end, and their beginning."""

from typing import ClassVar

from events.base import UnitChange


class UnitSplit(UnitChange):
    """`predecessor` ends on `date`, and `parts` take its place; `units` are all of them."""

    identity: ClassVar = ("predecessor", "parts")
    predecessor: str
    parts: tuple[str, ...]

    def occasion(self) -> tuple[str, ...]:
        return (self.predecessor, *sorted(self.parts))
