"""An entry: one occasion in the world, as the claims of however many articles tell it."""

from collections.abc import Sequence
from json import loads
from typing import Any

from sqlalchemy import Connection, Row

from events.base import Json
from events.printed import printed
from events.units import reference
from events.units.lineage import Units
from events.voices import count
from events.when import iso
from store.clocks import NOW, Clocks
from store.projections.schema import standing
from store.questions.claims import told_of
from store.questions.otherwise import told_otherwise
from store.reader import AFTER_ANY, PREFIX_MIN, AmbiguousId, instant

Entry = dict[str, Json]


def entry(told: Sequence[Row[Any]], units: Units) -> Entry:
    """One occasion, as its claims tell it, best first: slots and quote come from the best."""
    best = told[0]
    shown = printed(best.kind, loads(best.event), units, best.published_on)
    return {
        "id": best.occasion,
        "article": best.stream,
        **shown,
        **({"thread": best.thread} if best.thread else {}),
        "date_origin": best.date_origin,
        "quote": best.quote,
        "confidence": best.confidence,
        "recorded_at": instant(min(one.recorded_us for one in told)),
        **told_otherwise(told, units),
        "records": [one.record_id for one in told],
        "sources": [source(one) for one in told],
        "origins": count((one.stream, one.origin) for one in told),
    }


def source(told: Row[Any]) -> dict[str, Json]:
    """Who says so, as an answer cites it; of the table of units the `law` on which the change rests."""
    return {
        "article": told.stream,
        **({"law": told.origin} if told.stream == reference.STREAM else {}),
        "url": told.url,
        "title": told.title,
        "published_on": iso(told.published_on),
        "quote": told.quote,
    }


def entry_named(connection: Connection, wanted: str, clocks: Clocks = NOW) -> list[Row[Any]]:
    """The claims of the entry of that id, or of the one id that begins so, best first; none where there is none.

    Raises BadInput where several ids begin so.
    """
    if len(wanted) < PREFIX_MIN:
        return []
    begins = (standing.c.occasion >= wanted) & (standing.c.occasion < wanted + AFTER_ANY)
    found = told_of(connection, begins, clocks)
    ids = dict.fromkeys(one.occasion for one in found)
    if len(ids) > 1:
        raise AmbiguousId(wanted, list(ids))
    return found
