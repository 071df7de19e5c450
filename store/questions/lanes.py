"""The provinces as lanes over time: one for each unit in force on a day, with those it came from folded into it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from pydantic_core import from_json
from sqlalchemy import ColumnElement, Connection, Row, select

from events import when
from events.base import Json
from events.posts import SINGLE_SEATS
from events.units.lineage import Unit, Units
from store.clocks import Clocks
from store.projections.schema import searchable, standing, standing_unit, statement
from store.projections.search import matching, words_of
from store.questions.timeline import PLACED, ranked

_SHORT_ID = 12


def lanes(
    connection: Connection, units: Units, on: date, clocks: Clocks, types: Collection[str] = (), search: str = ""
) -> dict[str, Json]:
    """The units in force on a day, what was recorded of each and of those before it, and what went on for how long.

    `lanes` name the units of each lane, its own first; `entries` are those of the timeline, each with the first digits
    of its id, its kind, its days and its units; `periods` are plans and tenures. Of entries about no unit there are
    none, and undated ones have no days. Where `types` or the words of a `search` are given, only such entries are told.
    """
    which = _which(connection, types, search)
    drawn = _drawn(units, on)
    about = _about(connection, which, clocks, {one.id for members in drawn.values() for one in members})
    return {
        "on": on.isoformat(),
        **clocks.asked(),
        "lanes": _lanes(drawn, about, on),
        "entries": list(_entries(connection, which, clocks, about)),
        "periods": list(_periods(connection, {one.id: one for members in drawn.values() for one in members}, clocks)),
    }


def lanes_alone(
    connection: Connection, units: Units, on: date, clocks: Clocks, types: Collection[str] = (), search: str = ""
) -> list[dict[str, Json]]:
    """The `lanes` of `lanes`, with how much is recorded of each, without what."""
    drawn = _drawn(units, on)
    shown = {one.id for members in drawn.values() for one in members}
    return _lanes(drawn, _about(connection, _which(connection, types, search), clocks, shown), on)


def _drawn(units: Units, on: date) -> dict[Unit, tuple[Unit, ...]]:
    """The units in force, each with those of its lane, itself first."""
    return {unit: (unit, *units.ancestors(unit.id)) for unit in units.in_force(on)}


def _lanes(drawn: dict[Unit, tuple[Unit, ...]], about: dict[str, set[str]], on: date) -> list[dict[str, Json]]:
    recorded = _recorded(drawn, about)
    return [
        {
            "unit": unit.id,
            "province": unit.slug(on),
            "name": unit.name(on),
            "kind": unit.kind(on),
            "code": next((span.value for span in unit.codes if span.covers(on)), None),
            "entries": recorded[unit.id],
            "units": [_member(one) for one in members],
        }
        for unit, members in drawn.items()
    ]


def _recorded(drawn: dict[Unit, tuple[Unit, ...]], about: dict[str, set[str]]) -> Counter[str]:
    """How many entries there are in each lane, by its unit. A unit that was split is in several lanes."""
    lanes_of: dict[str, list[str]] = defaultdict(list)
    for unit, members in drawn.items():
        for one in members:
            lanes_of[one.id].append(unit.id)
    return Counter(lane for entry in about.values() for lane in {lane for one in entry for lane in lanes_of[one]})


def _member(unit: Unit) -> dict[str, Json]:
    last = unit.ended - timedelta(days=1) if unit.ended else None
    return {
        "unit": unit.id,
        "name": unit.name(last or date.max),
        "from": None if unit.floor else unit.formed.isoformat(),
        "to": last.isoformat() if last else None,
    }


def _which(connection: Connection, types: Collection[str], search: str) -> ColumnElement[bool]:
    which: ColumnElement[bool] = standing.c.kind.in_(types) if types else standing.c.kind.is_not(None)
    if words := words_of(search):
        which &= standing.c.id.in_(select(searchable.c.standing_id).where(matching(connection, words)))
    return which


def _about(
    connection: Connection, which: ColumnElement[bool], clocks: Clocks, shown: Collection[str]
) -> dict[str, set[str]]:
    """By the id of the entry, those of some units that it is about; only entries about one of them."""
    joined = select(standing.c.occasion, standing_unit.c.unit).join(
        standing, standing.c.id == standing_unit.c.standing_id
    )
    about: dict[str, set[str]] = defaultdict(set)
    for occasion, unit in connection.execute(joined.where(which, clocks.visible())).all():
        if unit in shown:
            about[occasion].add(unit)
    return about


def _entries(
    connection: Connection, which: ColumnElement[bool], clocks: Clocks, about: dict[str, set[str]]
) -> Iterator[dict[str, Json]]:
    """The entries that are about a unit shown, in order of the timeline."""
    for best, *_ in ranked(connection, PLACED.add_columns(standing.c.kind), which, clocks):
        if best.occasion in about:
            yield {
                "id": best.occasion[:_SHORT_ID],
                "type": best.kind,
                "from": best.first_day.isoformat() if best.first_day else None,
                "to": best.last_day.isoformat() if best.last_day else None,
                "units": sorted(about[best.occasion]),
            }


def _periods(connection: Connection, units: dict[str, Unit], clocks: Clocks) -> Iterator[dict[str, Json]]:
    query = (
        select(
            *(
                statement.c[name]
                for name in ("unit", "path", "value", "valid_from", "record_id", "published_on", "tiebreak")
            )
        )
        .where(statement.c.section.in_(("plans", "posts")), clocks.visible(statement))
        .order_by(statement.c.valid_from, statement.c.published_on.asc().nulls_first(), statement.c.tiebreak)
    )
    plans: dict[tuple[str, str], Row[Any]] = {}
    seats: dict[tuple[str, str], list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(query):
        section, name, *_ = row.path.split("/")
        if row.unit in units and section == "plans":
            plans[row.unit, row.path] = row
        elif row.unit in units and name in SINGLE_SEATS:
            seats[row.unit, name].append(row)
    for (unit, path), row in plans.items():
        value = from_json(row.value)
        if "period" in value:
            first, last = when.period_days(value["period"])
            yield _period(unit, path, value["plan"], first, last, row.record_id)
    for (unit, _), rows in seats.items():
        yield from _tenures(units[unit], rows)


def _tenures(unit: Unit, rows: list[Row[Any]]) -> Iterator[dict[str, Json]]:
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
        yield _period(unit.id, began.path, value["person"], began.valid_from, last, began.record_id)


def _period(unit: str, path: str, label: str, first: date, last: date | None, record: str) -> dict[str, Json]:
    days = {"from": first.isoformat(), "to": last.isoformat() if last else None}
    return {"unit": unit, "path": path, "label": label, **days, "record": record}
