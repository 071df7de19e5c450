"""A unit was given a code in the national list of administrative units."""

from typing import ClassVar

from events.base import UnitChange


class UnitCoded(UnitChange):
    """The unit has the statistics code `code` from `date` on; `units` is its id alone.

    A code does not identify a unit through time: seven were given to another unit in 2025.
    """

    identity: ClassVar = ("units",)
    code: str
