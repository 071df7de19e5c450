"""A unit goes on under another name."""

from typing import ClassVar

from events.base import UnitChange


class UnitRenamed(UnitChange):
    """The unit bears `name` from `date` on; `units` is its id alone."""

    identity: ClassVar = ("units", "name")
    name: str
    official_name: str | None = None
    """Given where the kind stays; otherwise the retyping has it."""

    def occasion(self) -> tuple[str, ...]:
        return (*self.units, self.name)
