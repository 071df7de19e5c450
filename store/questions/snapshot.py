"""The state of every unit in force on a day."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from events.base import Json
from events.units.lineage import Units
from store.clocks import Clocks
from store.questions.state import state


def snapshot(
    connection: Connection, units: Units, on: date, clocks: Clocks, provinces: Sequence[str] = ()
) -> dict[str, Json]:
    """The state documents of some provinces on a day, or of all units in force, by name. Raises UnknownProvince."""
    asked = provinces or [unit.id for unit in units.in_force(on)]
    return {
        "on": on.isoformat(),
        **clocks.asked(),
        "states": [state(connection, units, province, on, clocks) for province in asked],
    }
