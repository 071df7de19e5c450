"""What happened: one entry for each occasion in the world, however many articles report it."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from json import loads
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from events.base import Json
from events.errors import BadInput
from events.printed import printed
from events.units import reference
from events.units.lineage import Units
from events.voices import count
from store.clocks import NOW, Clocks
from store.projections.schema import edition, standing, standing_unit
from store.questions.otherwise import told_otherwise
from store.questions.quote import QUOTE
from store.questions.search_query import claims_with
from store.reader import AFTER_ANY, PREFIX_MIN, AmbiguousId, instant
from store.schema import record, text

Entry = dict[str, Json]


class Backwards(BadInput):
    """A window that ends before it begins."""

    def __init__(self, first: date, last: date) -> None:
        super().__init__(f"the first day {first} is after the last {last}", "swap them")
        self.first, self.last = first, last


@dataclass(frozen=True)
class Window:
    """The days asked for, both inclusive; None is open. Undated entries are in no window but the open one."""

    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        if self.first and self.last and self.first > self.last:
            raise Backwards(self.first, self.last)

    def shows(self, best: Row[Any]) -> bool:
        """Whether the days of an entry, as its best claim tells them, overlap it."""
        if best.first_day is None:
            return self == ALWAYS
        return (self.first is None or best.last_day >= self.first) and (
            self.last is None or best.first_day <= self.last
        )


ALWAYS = Window()
EVERY = slice(None)
DATE_DAYS_MAX = timedelta(days=366)
"""No date of an event is less exact than a year."""


@dataclass(frozen=True)
class Filter:
    """Which entries: about these provinces (any without one), in a window, of some kinds, with some words."""

    provinces: tuple[str, ...] = ()
    window: Window = ALWAYS
    types: tuple[str, ...] = ()
    lineage: bool = False
    search: str = ""

    def about(self, units: Units) -> set[str] | None:
        """The ids of the units meant, or None where any is. Raises UnknownProvince."""
        return about(units, self.provinces, self.window, self.lineage) if self.provinces else None


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


def about(units: Units, provinces: Sequence[str], window: Window, lineage: bool) -> set[str]:
    """The units that some names mean in a window: all that bore them; with their lineage, but never a sibling.

    Raises UnknownProvince.
    """
    named = {unit.id for name in provinces for unit in units.bearers(name, window.first, window.last)}
    if not lineage:
        return named
    return named.union(*({one.id for one in (*units.ancestors(unit), *units.descendants(unit))} for unit in named))


def timeline(
    connection: Connection,
    units: Units,
    about: Collection[str] | None,
    clocks: Clocks,
    window: Window = ALWAYS,
    types: Collection[str] = (),
    search: str = "",
    part: slice = EVERY,
    *,
    newest_first: bool = False,
) -> list[Entry]:
    """The entries about some units (None: about any), in order of the world's clock or against it, undated ones last.

    Of the list so ordered, only a `part` from its beginning on is told.
    """
    asked = _asked(about, clocks, window, types) & claims_with(connection, search, units)
    if part == EVERY:
        wanted = _occasions(asked)
    else:
        wanted = standing.c.occasion.in_(_part(connection, asked, about is None, clocks, window, part, newest_first))
    told = ranked(connection, claims_told(clocks), wanted, clocks, window)
    if newest_first:
        told.reverse()
        told.sort(key=lambda claims: claims[0].first_day is None)
    return [entry(claims, units) for claims in told]


def filtered(
    connection: Connection, units: Units, asked: Filter, clocks: Clocks, part: slice = EVERY, **order: bool
) -> list[Entry]:
    """`timeline`, asked by a filter."""
    about, window = asked.about(units), asked.window
    return timeline(connection, units, about, clocks, window, asked.types, asked.search, part, **order)


def place_of(
    connection: Connection, units: Units, asked: Filter, clocks: Clocks, day: date, *, newest_first: bool = False
) -> int:
    """How many of the entries asked for stand before those that begin on a day: they begin earlier, or later."""
    which = _asked(asked.about(units), clocks, asked.window, asked.types)
    told, shown = _placed(connection, which & claims_with(connection, asked.search, units), clocks, asked.window)
    before = told.first_day > day if newest_first else told.first_day < day
    return int(connection.execute(select(func.count()).where(shown, before)).scalar_one())


def latest(connection: Connection, units: Units, asked: Filter, clocks: Clocks, count: int) -> list[Entry]:
    """Of the entries asked for so many as were recorded last, the latest first."""
    which = _asked(asked.about(units), clocks, asked.window, asked.types) & claims_with(connection, asked.search, units)
    first = func.min(standing.c.record_seq)
    newest = select(standing.c.occasion).where(_occasions(which), clocks.visible())
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


def of_occasions(
    about: Collection[str] | None, clocks: Clocks, window: Window, types: Collection[str]
) -> ColumnElement[bool]:
    """The claims of all occasions of which one claim meets the conditions: an entry is told by all its claims."""
    return _occasions(_asked(about, clocks, window, types))


def _asked(
    about: Collection[str] | None, clocks: Clocks, window: Window, types: Collection[str]
) -> ColumnElement[bool]:
    """Which claims are asked for: those that may bring their entries into the list."""
    row = standing.c
    conditions = [clocks.visible()]
    if about is not None:
        of_units = select(standing_unit.c.standing_id).where(standing_unit.c.unit.in_(about))
        conditions.append(row.id.in_(of_units))
    if types:
        conditions.append(row.kind.in_(types))
    if window.first is not None:
        # The second excludes nothing more: it is there for the index, which the first has not.
        conditions += [row.last_day >= window.first, row.first_day >= _before(window.first, DATE_DAYS_MAX)]
    if window.last is not None:
        conditions.append(row.first_day <= window.last)
    return and_(*conditions)


def _before(day: date, span: timedelta) -> date:
    return date.fromordinal(max(1, day.toordinal() - span.days))


def _occasions(asked: ColumnElement[bool]) -> ColumnElement[bool]:
    return standing.c.occasion.in_(select(standing.c.occasion).where(asked))


def _part(
    connection: Connection,
    asked: ColumnElement[bool],
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
    while of_any and (day := _day_of(connection, asked, number, newest_first)):
        begun = standing.c.first_day
        near = begun >= day if newest_first else begun <= day
        found = _in_order(connection, asked & near, clocks, window, slice(begin, end), newest_first, day)
        if len(found) == end - begin:
            return found
        number *= 8
    return _in_order(connection, asked, clocks, window, slice(begin, end), newest_first)


def _day_of(connection: Connection, asked: ColumnElement[bool], number: int, newest_first: bool) -> date | None:
    """The day on which the claim of that number begins, in either order; None where there are fewer."""
    day = standing.c.first_day
    order = day.desc() if newest_first else day.asc()
    query = select(day).where(asked, day.is_not(None)).order_by(order).offset(number).limit(1)
    found: date | None = connection.execute(query).scalar()
    return found


def _in_order(
    connection: Connection,
    asked: ColumnElement[bool],
    clocks: Clocks,
    window: Window,
    part: slice,
    newest_first: bool,
    edge: date | None = None,
) -> list[str]:
    """The ids of a part of the entries of some claims, in either order; none that begins beyond the edge."""
    told, shown = _placed(connection, asked, clocks, window)
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


def _placed(
    connection: Connection, asked: ColumnElement[bool], clocks: Clocks, window: Window
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
    told = claims.where(_occasions(asked), clocks.visible()).subquery().c
    shown = [told.place == 1]
    # An undated entry has no day to compare, so no window shows it.
    if window.first is not None:
        shown.append(told.last_day >= window.first)
    if window.last is not None:
        shown.append(told.first_day <= window.last)
    return told, and_(*shown)


def ranked(
    connection: Connection, query: Select[Any], which: ColumnElement[bool], clocks: Clocks, window: Window = ALWAYS
) -> list[list[Row[Any]]]:
    """The occasions that a window shows, in order, each with its claims, best first."""
    occasions: dict[str, list[Row[Any]]] = defaultdict(list)
    for told in connection.execute(query.where(which, clocks.visible())):
        occasions[told.occasion].append(told)
    in_order = sorted((sorted(claims, key=rank) for claims in occasions.values()), key=_order)
    return [claims for claims in in_order if window.shows(claims[0])]


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


def undated(connection: Connection, about: Collection[str] | None, clocks: Clocks) -> int:
    """How many entries about some units (None: about any) have no date, and so are in no window."""
    which = clocks.visible() & standing.c.first_day.is_(None)
    if about is not None:
        which &= standing.c.id.in_(select(standing_unit.c.standing_id).where(standing_unit.c.unit.in_(about)))
    return int(connection.execute(select(func.count(standing.c.occasion.distinct())).where(which)).scalar_one())


def told_of(connection: Connection, which: ColumnElement[bool], clocks: Clocks) -> list[Row[Any]]:
    """The claims that stand under the clocks, best first."""
    return sorted(connection.execute(claims_told(clocks).where(which, clocks.visible())), key=rank)


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
        "published_on": told.published_on.isoformat() if told.published_on else None,
        "quote": told.quote,
    }


def rank(told: Row[Any]) -> tuple[int, date, str]:
    """The best claim of an occasion comes first: the most exact date, then published first, then the tiebreak.

    An article of which nobody knows when it was published comes after those that were.
    """
    span = (told.last_day - told.first_day).days if told.first_day else date.max.toordinal()
    return span, told.published_on or date.max, told.tiebreak


def _order(told: Sequence[Row[Any]]) -> tuple[date, date, date, str]:
    best = told[0]
    return best.first_day or date.max, best.last_day or date.max, best.published_on or date.min, best.occasion


def _first_seq(told: Sequence[Row[Any]]) -> int:
    return min(int(one.record_seq) for one in told)
