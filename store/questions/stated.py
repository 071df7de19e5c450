"""Which statements a state is made of: no more rows are read than its sections can show."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from pydantic_core import from_json
from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, or_, select

from events import when
from events.facts import Stated
from events.statements import COUNTED, INHERITED, SECTIONS
from store.clocks import Clocks, visible
from store.projections.schema import statement

COLUMNS = (
    statement.c.unit,
    statement.c.path,
    statement.c.value,
    statement.c.valid_from,
    statement.c.confirms,
    statement.c.dated,
    statement.c.since_origin,
    statement.c.record_id,
    statement.c.published_on,
    statement.c.tiebreak,
    statement.c.stream,
    statement.c.origin,
    statement.c.confidence,
)
_SHORT = (
    statement.c.id,
    statement.c.unit,
    statement.c.section,
    statement.c.path,
    statement.c.valid_from,
    statement.c.published_on,
    statement.c.tiebreak,
)


class Line(NamedTuple):
    """A unit and those before it, each with the first and the last day that count."""

    unit: str
    days: dict[str, tuple[date, date]]


class Found(NamedTuple):
    """The statements by unit, and how many paths the unit itself has in the sections that are counted."""

    rows: dict[str, list[Stated]]
    totals: dict[str, int]


def stated(connection: Connection, line: Line, on: date, clocks: Clocks, latest: int | None) -> Found:
    """What was stated about a unit by a day, and about its ancestors in the sections that are handed down.

    Of the counted sections only the `latest` paths of each unit are read whole; None is all.
    """
    asked = {
        "unit": line.unit,
        "before": [unit for unit in line.days if unit != line.unit],
        "on": on,
        "known": clocks.known,
        "seq": clocks.seq,
    }
    count, read = _queries(clocks.known is not None, clocks.seq is not None)
    newest: dict[tuple[str, str], dict[str, tuple[date, date, str]]] = defaultdict(dict)
    ids: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, unit, section, path, valid_from, published_on, tiebreak in connection.execute(count, asked).all():
        first, last = line.days[unit]
        since = max(valid_from, first)
        if since <= last:
            order = (since, published_on or date.min, tiebreak)
            paths = newest[unit, section]
            paths[path] = max(paths.get(path, order), order)
            ids[unit, path].append(number)
    totals = {section: len(newest[line.unit, section]) for section in COUNTED}
    shown = [
        number
        for (unit, _), paths in newest.items()
        for path in sorted(paths, key=paths.__getitem__)[-(latest or 0) :]
        for number in ids[unit, path]
    ]
    rows: dict[str, list[Stated]] = defaultdict(list)
    for query, given in ((read, asked), (_BY_ID, {"ids": shown})):
        for row in connection.execute(query, given).all():
            rows[row[0]].append(stated_row(row))
    return Found(rows, totals)


def stated_row(row: Sequence[Any]) -> Stated:
    """The statement in a row of `COLUMNS`."""
    _, path, value, *rest = row
    return Stated(path, from_json(value), *rest)


_BY_ID = select(*COLUMNS).where(statement.c.id.in_(bindparam("ids", expanding=True)))


@cache
def _queries(known: bool, seq: bool) -> tuple[Select[Any], Select[Any]]:
    """The short rows of the counted sections, and the whole rows of the others, under clocks that are set or not.

    Made once: building them takes longer than the database takes to answer.
    """
    by_day = and_(
        statement.c.valid_from <= bindparam("on"),
        statement.c.until >= bindparam("on"),
        visible(statement, bindparam("known") if known else None, bindparam("seq") if seq else None),
    )
    counted, others = frozenset(COUNTED), frozenset(SECTIONS) - frozenset(COUNTED)
    return select(*_SHORT).where(_of(counted), by_day), select(*COLUMNS).where(_of(others), by_day)


def _of(sections: frozenset[str]) -> ColumnElement[bool]:
    """Some sections of the unit itself, and those of them that are handed down of the units before it."""
    own = and_(statement.c.unit == bindparam("unit"), statement.c.section.in_(sorted(sections)))
    handed = sorted(sections & frozenset(INHERITED))
    before = statement.c.unit.in_(bindparam("before", expanding=True))
    return or_(own, and_(before, statement.c.section.in_(handed)))


def behind(path: str, akin: bool = False) -> ColumnElement[bool]:
    """The statements behind a path of a state document; `akin` ones too, which can take its place there.

    Of investments a state shows sums per year, of a single seat the last holder, of a metric the last period. Behind a
    post, `posts/party_secretary`, stands what was said of all who held it.
    """
    section, _, tail = path.rstrip("/").partition("/")
    if section == "investments" and when.is_date(tail):
        first, last = when.days(tail)
        return and_(statement.c.section == section, statement.c.valid_from.between(first, last))
    if section == "posts" and tail and (akin or "/" not in tail):
        return statement.c.path.startswith(f"posts/{tail.partition('/')[0]}/", autoescape=True)
    if akin and section == "indicators":
        metric = f"indicators/{tail.partition('@')[0]}"
        return or_(statement.c.path == metric, statement.c.path.startswith(f"{metric}@", autoescape=True))
    return statement.c.path == path
