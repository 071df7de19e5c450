"""Events as they are printed: units by their slugs, as everyone types them, beside the ids that mean them for ever."""

from collections.abc import Mapping
from datetime import date

from events import when
from events.base import Json, NewsEvent, validated
from events.errors import BadInput, NotFound
from events.registry import news_kinds
from events.text import slug
from events.units.lineage import Units


class UnknownType(NotFound):
    """No kind that is read in articles has the name."""

    def __init__(self, name: Json) -> None:
        super().__init__(f"no type of event called {str(name)[:60]!r}", f"there are {', '.join(_kinds())}")


def printed(kind: str, content: dict[str, Json], units: Units, said: date | None = None) -> dict[str, Json]:
    """The printed fields of an event, given its stored content: `type`, `provinces`, `units`, `date`, slots.

    A unit's slug is the one it bore on the event's day, else on the day `said`.
    """
    day = _day(content.get("date"), said)
    slots = {slot: _slugs(value, units, day) for slot, value in content.items() if slot not in ("units", "date")}
    about = content.get("units", [])
    return {
        "type": kind,
        "provinces": list(dict.fromkeys(_slugs(about, units, day))),
        "units": about,
        "date": content.get("date"),
        **slots,
    }


def event_of(fields: Mapping[str, Json], units: Units, said: date | None = None) -> NewsEvent:
    """The event that printed fields tell, whoever wrote them; `units` is not looked at.

    A slug means the unit that bears it on the event's day, else on the day `said`; in a merger that the lineage knows,
    the units that merged and the one formed, however they are named before and after. Raises UnknownType,
    UnknownProvince, and BadInput that names the slot.
    """
    kind = _kinds().get(str(fields.get("type")))
    if kind is None:
        raise UnknownType(fields.get("type"))
    content = {
        slot: value
        for slot, value in fields.items()
        if value is not None and slot not in ("type", "provinces", "units")
    }
    provinces, day = _names(fields.get("provinces")), _day(content.get("date"), said)
    about = []
    if content.get("level") == "province":
        givers, into = _names(content.get("from", [])), _names([content["into"]] if "into" in content else [])
        merging, formed = _merging(givers, into, units, day)
        about = [*merging, *formed]
        provinces = [name for name in provinces if name not in (*givers, *into)]
        content |= {"from": merging or None, "into": formed[0] if formed else None}
    else:
        content |= {slot: _smaller(content[slot]) for slot in ("from", "into") if slot in content}
    about += [units.find(name, day).id for name in provinces]
    event = validated(kind, content | {"units": list(dict.fromkeys(about))})
    assert isinstance(event, NewsEvent)
    return event


def _kinds() -> dict[str, type[NewsEvent]]:
    return {kind.__name__: kind for kind in news_kinds()}


def _day(dated: Json, said: date | None) -> date:
    """The day on which the names in an event are understood."""
    return when.days(str(dated))[0] if dated else said or date.max


def _slugs(value: Json, units: Units, day: date) -> Json:
    if isinstance(value, list):
        return [_slugs(item, units, day) for item in value]
    if isinstance(value, str) and value in units:
        return units.slug(value, day)
    return value


def _names(value: Json) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise BadInput(f"no list of provinces: {str(value)[:60]!r}", 'write ["lam-dong"], or [] for the whole country')
    return value


def _merging(givers: list[str], into: list[str], units: Units, day: date) -> tuple[list[str], list[str]]:
    """The ids of the provinces that merge and of the one formed: those of the merger nearest to the day in which all
    these names merged into that one, else the units that bear the names on the day."""
    mergers = []
    for formed in (unit for name in into for unit in units.bearers(name)):
        edges = [edge for edge in formed.predecessors if edge.relation == "merged"]
        merged = {units.slug(formed.id, formed.formed): formed.id, **{units.slug(e.unit, e.on): e.unit for e in edges}}
        if edges and {slug(name) for name in givers} <= merged.keys():
            ids = [merged[slug(name)] for name in givers]
            mergers.append((abs(edges[-1].on - day), ids, [formed.id]))
    if mergers:
        return min(mergers)[1:]
    return [units.find(name, day).id for name in givers], [units.find(name, day).id for name in into]


def _smaller(names: Json) -> Json:
    """Names of communes or districts, folded: one that a province bears too is not the province."""
    return [slug(str(name)) for name in names] if isinstance(names, list) else slug(str(names))
