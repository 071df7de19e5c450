"""Entries in order, as the database orders them: a part of a list is found without telling all of it."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from store.clocks import Clocks
from store.projections.schema import standing
from store.questions.filter import Window, of_occasions


def part_of(
    connection: Connection,
    which: ColumnElement[bool],
    of_any: bool,
    clocks: Clocks,
    window: Window,
    part: slice,
    newest_first: bool,
) -> list[str]:
    """The ids of a part of the entries in order: what `ranked` does of few claims, the database does of many.

    Where entries may be about any unit, no more are put in order than begin by a day, or from it on: one by which
    enough should have begun, and where they have not, a later one.
    """
    begin, end = part.start or 0, part.stop
    number = 2 * end
    while of_any and (day := _day_of(connection, which, number, newest_first)):
        begun = standing.c.first_day
        near = begun >= day if newest_first else begun <= day
        found = _in_order(connection, which & near, clocks, window, slice(begin, end), newest_first, day)
        if len(found) == end - begin:
            return found
        number *= 8
    return _in_order(connection, which, clocks, window, slice(begin, end), newest_first)


def _day_of(connection: Connection, which: ColumnElement[bool], number: int, newest_first: bool) -> date | None:
    """The day on which the claim of that number begins, in either order; None where there are fewer."""
    day = standing.c.first_day
    order = day.desc() if newest_first else day.asc()
    query = select(day).where(which, day.is_not(None)).order_by(order).offset(number).limit(1)
    found: date | None = connection.execute(query).scalar()
    return found


def _in_order(
    connection: Connection,
    which: ColumnElement[bool],
    clocks: Clocks,
    window: Window,
    part: slice,
    newest_first: bool,
    edge: date | None = None,
) -> list[str]:
    """The ids of a part of the entries of some claims, in either order; none that begins beyond the edge."""
    told, shown = placed(connection, which, clocks, window)
    query = select(told.occasion).where(shown)
    if edge is not None:
        beyond = told.first_day < edge if newest_first else told.first_day > edge
        query = query.where(beyond.is_not(True))
    order: tuple[ColumnElement[Any], ...] = (
        told.first_day.asc().nulls_last(),
        told.last_day.asc().nulls_last(),
        told.published_on.asc().nulls_first(),
        told.occasion,
    )
    if newest_first:
        order = (
            told.first_day.desc().nulls_last(),
            told.last_day.desc().nulls_last(),
            told.published_on.desc().nulls_last(),
            told.occasion.desc(),
        )
    query = query.order_by(*order).offset(part.start).limit(part.stop - part.start)
    return list(connection.execute(query).scalars())


def placed(
    connection: Connection, which: ColumnElement[bool], clocks: Clocks, window: Window
) -> tuple[ReadOnlyColumnCollection[str, Any], ColumnElement[bool]]:
    """What puts the entries of some claims in order, by their best claims; and which of the rows a window shows."""
    row = standing.c
    # A difference of days: SQLite keeps days as text.
    span = func.julianday(row.last_day) - func.julianday(row.first_day)
    if connection.dialect.name == "postgresql":
        span = row.last_day - row.first_day
    place = (
        func.row_number()
        .over(
            partition_by=row.occasion,
            order_by=(span.asc().nulls_last(), row.published_on.asc().nulls_last(), row.tiebreak),
        )
        .label("place")
    )
    claims = select(row.occasion, row.first_day, row.last_day, row.published_on, place)
    told = claims.where(of_occasions(which), clocks.visible()).subquery().c
    shown = [told.place == 1]
    # An undated entry has no day to compare, so no window shows it.
    if window.first is not None:
        shown.append(told.last_day >= window.first)
    if window.last is not None:
        shown.append(told.first_day <= window.last)
    return told, and_(*shown)
