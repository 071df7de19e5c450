"""Part of a unit's territory went to another; neither ended by it."""

from typing import ClassVar

from events.base import UnitChange


class TerritoryMoved(UnitChange):
    """Land of `giver` belongs to `taker` from `date` on; `units` are both."""

    identity: ClassVar = ("giver", "taker")
    giver: str
    taker: str
    what: str | None = None
    """Which districts or communes, where known."""
