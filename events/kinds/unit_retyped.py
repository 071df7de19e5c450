"""A province became a centrally run city."""

from typing import ClassVar

from events.base import UnitChange


class UnitRetyped(UnitChange):
    """The unit, still the same one, is a `kind_of_unit` from `date` on; `units` is its id alone."""

    identity: ClassVar = ("units", "kind_of_unit")
    kind_of_unit: str
    official_name: str

    def occasion(self) -> tuple[str, ...]:
        return (*self.units, self.kind_of_unit)
