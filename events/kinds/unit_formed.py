"""A province or centrally run city came into being."""

from typing import ClassVar

from events.base import UnitChange
from events.when import When


class UnitFormed(UnitChange):
    """A unit exists from `date` on, the day it began to work; `units` is its id alone.

    `floor` marks units that are older than our data: they existed on that day, and some long before.
    """

    identity: ClassVar = ("units",)
    name: str
    """Its Vietnamese name, without the word for its kind."""
    kind_of_unit: str
    """`province`, `city` or `special_zone`."""
    official_name: str
    legal_on: When | None = None
    """The day on which the instrument took effect, where it is not the day the unit began to work."""
    aliases: tuple[str, ...] = ()
    floor: bool = False
    unsure: bool = False

    def occasion(self) -> tuple[str, ...]:
        return self.units
