"""The provinces as lanes over time: one for each unit in force on a day, with those it came from folded into it."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from pydantic_core import from_json
from sqlalchemy import ColumnElement, Connection, Row, Select, String, column, func, select, values

from events import when
from events.base import Json
from events.posts import SINGLE_SEATS
from events.units.lineage import Unit, Units
from store.clocks import Clocks
from store.projections.schema import standing, standing_unit, statement
from store.questions.claims import ORDER, rank
from store.questions.filter import of_occasions
from store.questions.search_query import claims_with

_SHORT_ID = 12
_EPOCH = date(1970, 1, 1).toordinal()

Columns = dict[str, list[Json]]
"""Things column by column: a list for each property, in all of which the same index is the same thing."""


def lanes(
    connection: Connection, units: Units, on: date, clocks: Clocks, types: Collection[str] = (), search: str = ""
) -> dict[str, Json]:
    """The units in force on a day, what was recorded of each and of those before it, and what went on for how long.

    `lanes` name the units of each lane, its own first. `entries` are those of the timeline in its order, each with the
    first digits of its id, its kind, its days and its units; `periods` are plans and tenures, each with the first
    digits of its record, and within the days of its unit. Both are columns of numbers, for they are many: a kind by its
    place in `types`, a unit by its place in `units`, a day by its distance from 1970. Of entries about no unit there
    are none, and undated ones have no days. Where `types` or the words of a `search` are given, only such entries are
    told.
    """
    which = _which(connection, types, search, units)
    drawn = _drawn(units, on)
    shown = {one.id: one for members in drawn.values() for one in members}
    numbers = {unit: number for number, unit in enumerate(shown)}
    told = of_occasions(which & clocks.visible()) if search else which
    kinds, entries = _entries(connection, which, told, clocks, numbers)
    return {
        "on": on.isoformat(),
        **clocks.asked(),
        "lanes": _lanes(drawn, _recorded(connection, drawn, which, clocks), on),
        "units": list(shown),
        "types": kinds,
        "entries": entries,
        "periods": _periods(connection, shown, numbers, clocks),
    }


def lanes_alone(
    connection: Connection, units: Units, on: date, clocks: Clocks, types: Collection[str] = (), search: str = ""
) -> list[dict[str, Json]]:
    """The `lanes` of `lanes`, each with the number of its entries, without the entries themselves."""
    drawn = _drawn(units, on)
    return _lanes(drawn, _recorded(connection, drawn, _which(connection, types, search, units), clocks), on)


def _drawn(units: Units, on: date) -> dict[Unit, tuple[Unit, ...]]:
    """The units in force, each with those of its lane, itself first."""
    return {unit: (unit, *units.ancestors(unit.id)) for unit in units.in_force(on)}


def _lanes(drawn: dict[Unit, tuple[Unit, ...]], recorded: dict[str, int], on: date) -> list[dict[str, Json]]:
    return [
        {
            "unit": unit.id,
            "province": unit.slug(on),
            "name": unit.name(on),
            "kind": unit.kind(on),
            "code": next((span.value for span in unit.codes if span.covers(on)), None),
            "entries": recorded.get(unit.id, 0),
            "units": [_member(one) for one in members],
        }
        for unit, members in drawn.items()
    ]


def _recorded(
    connection: Connection, drawn: dict[Unit, tuple[Unit, ...]], which: ColumnElement[bool], clocks: Clocks
) -> dict[str, int]:
    """How many entries there are in each lane, by its unit. A unit that was split is in several lanes."""
    places = [(unit.id, one.id) for unit, members in drawn.items() for one in members]
    member = values(column("lane", String), column("unit", String), name="member").data(places).cte("member")
    query = (
        select(member.c.lane, func.count(standing.c.occasion.distinct()).label("entries"))
        .join(standing_unit, standing_unit.c.unit == member.c.unit)
        .join(standing, standing.c.id == standing_unit.c.standing_id)
        .where(which, clocks.visible())
        .group_by(member.c.lane)
    )
    return {one.lane: one.entries for one in connection.execute(query)} if places else {}


def _member(unit: Unit) -> dict[str, Json]:
    last = unit.ended - timedelta(days=1) if unit.ended else None
    return {
        "unit": unit.id,
        "name": unit.name(last or date.max),
        "from": None if unit.floor else unit.formed.isoformat(),
        "to": last.isoformat() if last else None,
    }


def _which(connection: Connection, types: Collection[str], search: str, units: Units) -> ColumnElement[bool]:
    which: ColumnElement[bool] = standing.c.kind.in_(types) if types else standing.c.kind.is_not(None)
    return which & claims_with(connection, search, units)


def _entries(
    connection: Connection,
    which: ColumnElement[bool],
    told: ColumnElement[bool],
    clocks: Clocks,
    numbers: dict[str, int],
) -> tuple[list[str], Columns]:
    """The kinds, and the entries of which a claim is asked for and about a unit shown, in order of the timeline.

    Each stands where its best claim does, of all that have `told` of it: asked for or not, about units or not.
    """
    row = standing.c
    query: Select[Any] = (
        select(row.occasion, row.kind, *(row[name] for name in ORDER), standing_unit.c.unit, which.label("asked"))
        .join(standing_unit, standing_unit.c.standing_id == row.id, isouter=True)
        .where(told, clocks.visible())
        .order_by(row.first_day.asc().nulls_last(), row.last_day, row.published_on.asc().nulls_first(), row.occasion)
    )
    rows = connection.execute(query).all()
    best: dict[str, Row[Any]] = {}
    about: dict[str, set[int]] = defaultdict(set)
    for one in rows:
        if (known := best.setdefault(one.occasion, one)) is not one and rank(one) < rank(known):
            best[one.occasion] = one
        if one.asked and one.unit in numbers:
            about[one.occasion].add(numbers[one.unit])
    kinds: dict[str, int] = {}
    columns: Columns = {"id": [], "type": [], "from": [], "to": [], "units": []}
    for one in rows:
        # What comes here again is another claim or another unit of it.
        if best[one.occasion] is one and one.occasion in about:
            columns["id"].append(one.occasion[:_SHORT_ID])
            columns["type"].append(kinds.setdefault(one.kind, len(kinds)))
            columns["from"].append(_number(one.first_day))
            columns["to"].append(_number(one.last_day))
            columns["units"].append(sorted(about[one.occasion]))
    return list(kinds), columns


def _number(day: date | None) -> int | None:
    """The day as a number, from 1 January 1970."""
    return day.toordinal() - _EPOCH if day else None


def _periods(connection: Connection, units: dict[str, Unit], numbers: dict[str, int], clocks: Clocks) -> Columns:
    query = (
        select(
            *(
                statement.c[name]
                for name in ("unit", "path", "value", "valid_from", "record_id", "published_on", "tiebreak")
            )
        )
        .where(statement.c.section.in_(("plans", "posts")), clocks.visible(statement))
        .order_by(
            statement.c.valid_from,
            statement.c.confirms.desc(),  # who is told of on the day on which he left has left
            statement.c.published_on.asc().nulls_first(),
            statement.c.tiebreak,
            statement.c.unit,
            statement.c.path,
        )
    )
    plans: dict[tuple[str, str], Row[Any]] = {}
    seats: dict[tuple[str, str], list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(query):
        section, name, *_ = row.path.split("/")
        if row.unit in units and section == "plans":
            plans[row.unit, row.path] = row
        elif row.unit in units and name in SINGLE_SEATS:
            seats[row.unit, name].append(row)
    periods: list[tuple[Json, ...]] = []
    for (unit, path), row in plans.items():
        value = from_json(row.value)
        if "period" in value and (days := _within(units[unit], *when.period_days(value["period"]))):
            first, last = map(_number, days)
            periods.append((numbers[unit], path, value["plan"], first, last, row.record_id[:_SHORT_ID]))
    for (unit, _), rows in seats.items():
        periods += [(numbers[unit], *tenure) for tenure in _tenures(units[unit], rows)]
    names = ("unit", "path", "label", "from", "to", "record")
    return {name: [period[place] for period in periods] for place, name in enumerate(names)}


def _within(unit: Unit, first: date, last: date) -> tuple[date, date] | None:
    """The days of a period on which the unit was there: it plans nothing before it is formed, nor after its end."""
    first = first if unit.floor else max(first, unit.formed)
    last = min(last, unit.ended - timedelta(days=1)) if unit.ended else last
    return (first, last) if first <= last else None


def _tenures(unit: Unit, rows: list[Row[Any]]) -> Iterator[tuple[Json, ...]]:
    """The tenures in a single seat, in order: each ends where the holder left, the next begins, or the unit ended."""
    holders: list[tuple[Row[Any], dict[str, Json], date | None]] = []
    for row in rows:
        value = from_json(row.value)
        if not value["holds"]:
            holders = [(*one[:2], row.valid_from) if one[0].path == row.path and not one[2] else one for one in holders]
        elif not holders or holders[-1][0].path != row.path or holders[-1][2]:
            holders.append((row, value, None))
    for (began, value, left), following in pairwise([*holders, None]):  # type: ignore[misc]
        ends = [day for day in (left, following[0].valid_from if following else None, unit.ended) if day]
        last = max(min(ends) - timedelta(days=1), began.valid_from) if ends else None
        yield began.path, value["person"], _number(began.valid_from), _number(last), began.record_id[:_SHORT_ID]
