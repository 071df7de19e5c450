"""The state of every unit in force on a day."""

from datetime import date

from sqlalchemy import Connection

from events.base import Json
from events.units.lineage import Units
from store.clocks import Clocks
from store.questions.state import state


def snapshot(connection: Connection, units: Units, on: date, clocks: Clocks) -> dict[str, Json]:
    """The state documents of the units in force on a day, by name."""
    return {
        "on": on.isoformat(),
        **clocks.asked(),
        "states": [state(connection, units, unit.id, on, clocks) for unit in units.in_force(on)],
    }
