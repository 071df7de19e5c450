"""Units were merged into one: their end, and its beginning unless it existed before."""

from typing import ClassVar

from events.base import UnitChange
from events.when import When


class UnitMerged(UnitChange):
    """The predecessors end on `date`, and `into` takes their place; `units` are all of them."""

    identity: ClassVar = ("predecessors", "into")
    predecessors: tuple[str, ...]
    into: str
    legal_on: When | None = None

    def occasion(self) -> tuple[str, ...]:
        return (*sorted(self.predecessors), self.into)
