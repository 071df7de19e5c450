"""What happened: one entry for each occasion in the world, however many articles report it."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, func, select

from events.units.lineage import Units
from store.clocks import Clocks
from store.projections.schema import standing
from store.questions.claims import claims_told, ranked
from store.questions.entry import Entry, entry
from store.questions.filter import ALWAYS, EVERY, Filter, of_occasions
from store.questions.order import part_of, placed
from store.reader import instant
from store.schema import record


def timeline(
    connection: Connection,
    units: Units,
    asked: Filter,
    clocks: Clocks,
    part: slice = EVERY,
    *,
    newest_first: bool = False,
) -> list[Entry]:
    """The entries asked for, in order of the world's clock or against it, undated ones last.

    Of the list so ordered, only a `part` from its beginning on is told.
    """
    which = asked.claims(connection, units, clocks)
    if part == EVERY:
        wanted = of_occasions(which)
    else:
        of_any = not asked.provinces
        wanted = standing.c.occasion.in_(part_of(connection, which, of_any, clocks, asked.window, part, newest_first))
    told = ranked(connection, claims_told(clocks), wanted, clocks, asked.window)
    if newest_first:
        told.reverse()
        told.sort(key=lambda claims: claims[0].first_day is None)
    return [entry(claims, units) for claims in told]


def place_of(
    connection: Connection, units: Units, asked: Filter, clocks: Clocks, day: date, *, newest_first: bool = False
) -> int:
    """How many of the entries asked for stand before those that begin on a day: they begin earlier, or later."""
    told, shown = placed(connection, asked.claims(connection, units, clocks), clocks, asked.window)
    before = told.first_day > day if newest_first else told.first_day < day
    return int(connection.execute(select(func.count()).where(shown, before)).scalar_one())


def latest(connection: Connection, units: Units, asked: Filter, clocks: Clocks, count: int) -> list[Entry]:
    """Of the entries asked for so many as were recorded last, the latest first."""
    first = func.min(standing.c.record_seq)
    newest = select(standing.c.occasion).where(of_occasions(asked.claims(connection, units, clocks)), clocks.visible())
    newest = newest.group_by(standing.c.occasion).order_by(first.desc(), standing.c.occasion)
    told: list[list[Row[Any]]] = []
    for some in connection.execute(newest).scalars().partitions(count):
        shown = ranked(connection, claims_told(clocks), standing.c.occasion.in_(some), clocks, asked.window)
        told += sorted(shown, key=_first_seq, reverse=True)
        if len(told) >= count:
            break
    return [entry(claims, units) for claims in told[:count]]


def updated(connection: Connection, entries: Collection[str], clocks: Clocks) -> dict[str, str]:
    """When each of the entries with these ids was last told or corrected: when its last record came."""
    last = func.max(record.c.recorded_us)
    query = select(standing.c.occasion, last).join(record, record.c.seq == standing.c.from_seq)
    query = query.where(standing.c.occasion.in_(entries), clocks.visible()).group_by(standing.c.occasion)
    return {occasion: instant(at) for occasion, at in connection.execute(query)}


def undated(connection: Connection, units: Units, asked: Filter, clocks: Clocks) -> int:
    """How many of the entries asked for have no date, and so are in no window."""
    which = asked.whenever(connection, units, clocks) & standing.c.first_day.is_(None)
    told, shown = placed(connection, which, clocks, ALWAYS)
    return int(connection.execute(select(func.count()).where(shown, told.first_day.is_(None))).scalar_one())


def _first_seq(told: Sequence[Row[Any]]) -> int:
    return min(int(one.record_seq) for one in told)
