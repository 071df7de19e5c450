"""Events as they are printed: units by their slugs, as everyone types them, beside the ids that mean them for ever."""

from datetime import date

from events import when
from events.base import Json
from events.units.lineage import Units


def printed(kind: str, content: dict[str, Json], units: Units, said: date | None = None) -> dict[str, Json]:
    """The printed fields of an event, given its stored content: `type`, `provinces`, `units`, `date`, slots.

    A unit's slug is the one it bore on the event's day, else on the day `said`.
    """
    day = when.days(content["date"])[0] if content.get("date") else said or date.max
    slots = {slot: _slugs(value, units, day) for slot, value in content.items() if slot not in ("units", "date")}
    about = content.get("units", [])
    return {
        "type": kind,
        "provinces": list(dict.fromkeys(_slugs(about, units, day))),
        "units": about,
        "date": content.get("date"),
        **slots,
    }


def _slugs(value: Json, units: Units, day: date) -> Json:
    if isinstance(value, list):
        return [_slugs(item, units, day) for item in value]
    if isinstance(value, str) and value in units:
        return units.slug(value, day)
    return value
