"""Claims as they are told: each with its sentence and its article, those of one occasion together, best first."""

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from events.base import Json
from store.clocks import Clocks
from store.projections.schema import edition, standing
from store.questions.filter import ALWAYS, Window
from store.questions.quote import QUOTE
from store.schema import record, text

_TEXT_OF = edition.alias("text_of")
_EDITIONS_OF_TEXT = select(func.max(_TEXT_OF.c.seq)).where(
    _TEXT_OF.c.text == standing.c.text,
    _TEXT_OF.c.stream == standing.c.stream,
    _TEXT_OF.c.generation == standing.c.generation,
)


def _told(editions: Select[Any]) -> Select[Any]:
    """Standing claims with their sentence (null once erased), and what their article is called in the last edition."""
    of_last = (edition.c.seq == editions.scalar_subquery()) & (edition.c.generation == standing.c.generation)
    return (
        select(standing, QUOTE, edition.c.url, edition.c.title, record.c.recorded_us)
        .join(record, record.c.seq == standing.c.record_seq)
        .join(text, text.c.hash == standing.c.text, isouter=True)
        .join(edition, of_last, isouter=True)
    )


TOLD = _told(_EDITIONS_OF_TEXT)
"""As told now: a text may have come in again under another title or address."""


def claims_told(clocks: Clocks) -> Select[Any]:
    """Standing claims as they were told under some clocks."""
    return TOLD if clocks.seq is None else _told(_EDITIONS_OF_TEXT.where(_TEXT_OF.c.seq <= clocks.seq))


ORDER = ("first_day", "last_day", "published_on", "tiebreak")
PLACED = select(*(standing.c[name] for name in ("id", "occasion", "record_seq", *ORDER)))
"""Of standing claims only what puts their entries in order."""


def told_of(connection: Connection, which: ColumnElement[bool], clocks: Clocks) -> list[Row[Any]]:
    """The claims that stand under the clocks, best first."""
    return sorted(connection.execute(claims_told(clocks).where(which, clocks.visible())), key=rank)


def ranked(
    connection: Connection, query: Select[Any], which: ColumnElement[bool], clocks: Clocks, window: Window = ALWAYS
) -> list[list[Row[Any]]]:
    """The occasions that a window shows, in order, each with its claims, best first."""
    occasions: dict[str, list[Row[Any]]] = defaultdict(list)
    for told in connection.execute(query.where(which, clocks.visible())):
        occasions[told.occasion].append(told)
    in_order = sorted((sorted(claims, key=rank) for claims in occasions.values()), key=_order)
    return [claims for claims in in_order if window.shows(claims[0])]


def rank(told: Row[Any]) -> tuple[int, date, str]:
    """The best claim of an occasion comes first: the most exact date, then published first, then the tiebreak.

    An article of which nobody knows when it was published comes after those that were.
    """
    span = (told.last_day - told.first_day).days if told.first_day else date.max.toordinal()
    return span, told.published_on or date.max, told.tiebreak


def _order(told: Sequence[Row[Any]]) -> tuple[date, date, date, str]:
    best = told[0]
    return best.first_day or date.max, best.last_day or date.max, best.published_on or date.min, best.occasion


def withdrawal(row: Row[Any], clocks: Clocks) -> dict[str, Json] | None:
    """By what the claim no longer stands under the clocks; None where it does, or where it is not there yet."""
    seq = clocks.seq if clocks.seq is not None else math.inf
    if row.misread_seq is not None and row.misread_seq <= seq:
        return {"seq": row.misread_seq, "cause": "misread"}
    if row.press_seq is not None and row.press_seq <= seq and row.press_on <= (clocks.known or date.max):
        return {"seq": row.press_seq, "cause": "press", "on": row.press_on.isoformat()}
    return None
