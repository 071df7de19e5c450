"""What else is said of an occasion or a merger: by its other sources, and by the law (docs/decisions/0026)."""

from collections import defaultdict
from collections.abc import Sequence
from json import loads
from typing import Any

from sqlalchemy import Row

from events import when
from events.base import Json
from events.facts import same
from events.kinds.indicator_reported import IndicatorReported
from events.printed import printed
from events.registry import slots
from events.text import canonical
from events.units.lineage import Units


def told_otherwise(told: Sequence[Row[Any]], units: Units) -> dict[str, Json]:
    """What an entry adds of its claims, best first: `differs`, `disputes`, `provisional`, each where it is so."""
    best = loads(told[0].event)
    shown: dict[str, Json] = {}
    if len(told) > 1 and (differing := _differing(told, units)):
        shown["differs"] = differing
    if law := against_law(best, units):
        shown["disputes"] = law
    if told[0].kind == IndicatorReported.__name__ and _is_provisional(best.get("period"), told[0]):
        shown["provisional"] = True
    return shown


def _is_provisional(period: str | None, told: Row[Any]) -> bool:
    timed = told.date_origin is not None or told.published_on is not None
    return period is not None and timed and when.so_far(period, told.valid_from) != period


def _differing(told: Sequence[Row[Any]], units: Units) -> list[Json]:
    """What the other claims say that the best does not: each value once, and who says so."""
    best, *others = (slots(one.kind, loads(one.event)) for one in told)
    sides: dict[str, list[Row[Any]]] = defaultdict(list)
    for one, value in zip(told[1:], others, strict=True):
        if not same(value, best):
            sides[canonical(value)].append(one)
    return [
        {
            "value": slots(alike[0].kind, printed(alike[0].kind, loads(alike[0].event), units, alike[0].published_on)),
            "on": max(one.valid_from for one in alike).isoformat(),
            "records": [one.record_id for one in alike],
        }
        for alike in sides.values()
    ]


def against_law(merger: dict[str, Json], units: Units) -> dict[str, Json] | None:
    """The day on which a merger of provinces took effect by law, and the record that says so, where the news tells
    another day.
    """
    into, givers, told = merger.get("into", ""), merger.get("from", ()), merger.get("effective")
    if told is None or into not in units:
        return None
    first, last = when.days(told)
    edges = (edge for edge in units.unit(into).predecessors if edge.relation == "merged" and edge.unit in givers)
    edge = next(edges, None)
    if edge is None or first <= edge.on <= last:
        return None
    return {"effective": edge.on.isoformat(), "records": [edge.record]}
