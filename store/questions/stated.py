"""Which statements a state is made of: no more rows are read than its sections can show."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from pydantic_core import from_json
from sqlalchemy import ColumnElement, Connection, and_, or_, select

from events import when
from events.statements import COUNTED, INHERITED, SECTIONS, Stated
from store.clocks import Clocks
from store.projections.schema import standing, statement

_COLUMNS = (
    statement.c.unit,
    statement.c.path,
    statement.c.value,
    statement.c.valid_from,
    statement.c.confirms,
    standing.c.first_day.is_not(None).label("dated"),
    standing.c.since_origin,
    standing.c.record_id,
    standing.c.published_on,
    standing.c.tiebreak,
    standing.c.stream,
    standing.c.origin,
)
_SHORT = (statement.c.unit, statement.c.path, statement.c.valid_from, standing.c.published_on, standing.c.tiebreak)
_ALL = frozenset(SECTIONS) - frozenset(COUNTED)
_HANDED_DOWN = frozenset(INHERITED) - frozenset(COUNTED)


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
    common = and_(statement.c.valid_from <= on, statement.c.until >= on, clocks.visible())
    joined = standing.c.id == statement.c.standing_id
    counted = _of(line, frozenset(COUNTED), frozenset(COUNTED) & frozenset(INHERITED))
    newest: dict[tuple[str, str], dict[str, tuple[Any, ...]]] = defaultdict(dict)
    for unit, path, valid_from, published_on, tiebreak in connection.execute(
        select(*_SHORT).join(standing, joined).where(counted, common)
    ).all():
        first, last = line.days[unit]
        since = max(valid_from, first)
        if since <= last:
            paths = newest[unit, path.partition("/")[0]]
            paths[path] = max(paths.get(path, ()), (since, published_on or date.min, tiebreak))
    totals = {section: len(newest[line.unit, section]) for section in COUNTED}
    shown = [
        and_(statement.c.unit == unit, statement.c.path.in_(sorted(paths, key=paths.__getitem__)[-(latest or 0) :]))
        for (unit, _), paths in newest.items()
        if paths
    ]
    rows: dict[str, list[Stated]] = defaultdict(list)
    for which in ([_of(line, _ALL, _HANDED_DOWN)], shown):
        if which:
            query = select(*_COLUMNS).join(standing, joined).where(or_(*which), common)
            for unit, path, value, *rest in connection.execute(query).all():
                rows[unit].append(Stated(path, from_json(value), *rest))
    return Found(rows, totals)


def _of(line: Line, own: frozenset[str], handed: frozenset[str]) -> ColumnElement[bool]:
    before: Sequence[str] = [unit for unit in line.days if unit != line.unit]
    here = and_(statement.c.unit == line.unit, statement.c.section.in_(sorted(own)))
    return or_(here, and_(statement.c.unit.in_(before), statement.c.section.in_(sorted(handed)))) if before else here


def behind(path: str, akin: bool = False) -> ColumnElement[bool]:
    """The statements behind a path of a state document; `akin` ones too, which can take its place there.

    Of investments a state shows sums per year, of a single seat the last holder, of a metric the last period.
    """
    section, _, tail = path.partition("/")
    if section == "investments":
        first, last = when.days(tail)
        return and_(statement.c.section == section, statement.c.valid_from.between(first, last))
    if akin and section == "posts":
        return statement.c.path.startswith(f"posts/{tail.partition('/')[0]}/", autoescape=True)
    if akin and section == "indicators":
        return statement.c.path.startswith(f"indicators/{tail.partition('@')[0]}@", autoescape=True)
    return statement.c.path == path
