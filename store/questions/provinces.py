"""Which units there are on a day, with where each came from."""

from datetime import date

from events.base import Json
from events.units.lineage import Units


def provinces(units: Units, on: date) -> list[dict[str, Json]]:
    """The units in force on a day, by name."""
    return [
        {
            "unit": unit.id,
            "province": unit.slug(on),
            "name": unit.name(on),
            "kind": unit.kind(on),
            "code": next((span.value for span in unit.codes if span.covers(on)), None),
            "since": None if unit.floor else unit.formed.isoformat(),
            "predecessors": [units.slug(edge.unit, edge.on) for edge in unit.predecessors],
            "records": [unit.formed_by],
        }
        for unit in units.in_force(on)
    ]
