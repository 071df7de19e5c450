"""Which entries are asked for: about which provinces, of which days and kinds, with which words."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, select, true

from events.errors import BadInput
from events.units.lineage import Units
from store.clocks import Clocks
from store.projections.schema import standing, standing_unit
from store.questions.search_query import claims_with

EVERY = slice(None)
DATE_DAYS_MAX = timedelta(days=366)
"""No date of an event is less exact than a year."""


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


@dataclass(frozen=True)
class Filter:
    """Which entries: about these provinces (any without one), in a window, of some kinds, with some words."""

    provinces: tuple[str, ...] = ()
    window: Window = ALWAYS
    types: tuple[str, ...] = ()
    lineage: bool = False
    search: str = ""

    def about(self, units: Units) -> set[str] | None:
        """The units meant: all that bore the names in the window; with their lineage, but never a sibling.

        None where any is. Raises UnknownProvince.
        """
        if not self.provinces:
            return None
        window = self.window
        named = {unit.id for name in self.provinces for unit in units.bearers(name, window.first, window.last)}
        if not self.lineage:
            return named
        return named.union(*({one.id for one in (*units.ancestors(unit), *units.descendants(unit))} for unit in named))

    def subject(self, units: Units) -> ColumnElement[bool] | None:
        """The claims about the provinces and of the kinds, whatever their day and words; None where all are.

        Raises UnknownProvince.
        """
        about = self.about(units)
        conditions: list[ColumnElement[bool]] = []
        if about is not None:
            conditions.append(about_units(about))
        if self.types:
            conditions.append(standing.c.kind.in_(self.types))
        return and_(*conditions) if conditions else None

    def whenever(self, connection: Connection, units: Units, clocks: Clocks) -> ColumnElement[bool]:
        """The claims that bring their entries into the list, whatever their day. Raises UnknownProvince, NoWords."""
        subject = self.subject(units)
        having = claims_with(connection, self.search, units)
        return and_(clocks.visible(), true() if subject is None else subject, having)

    def claims(self, connection: Connection, units: Units, clocks: Clocks) -> ColumnElement[bool]:
        """The claims that may bring their entries into the list. Raises UnknownProvince, NoWords."""
        row, window = standing.c, self.window
        conditions = [self.whenever(connection, units, clocks)]
        if window.first is not None:
            # The second excludes nothing more: it is there for the index, which the first has not.
            conditions += [row.last_day >= window.first, row.first_day >= _before(window.first, DATE_DAYS_MAX)]
        if window.last is not None:
            conditions.append(row.first_day <= window.last)
        return and_(*conditions)


def about_units(units: set[str]) -> ColumnElement[bool]:
    """The claims about some units."""
    return standing.c.id.in_(select(standing_unit.c.standing_id).where(standing_unit.c.unit.in_(units)))


def of_occasions(claims: ColumnElement[bool]) -> ColumnElement[bool]:
    """The claims of all occasions of which one claim is among those: an entry is told by all its claims."""
    return standing.c.occasion.in_(select(standing.c.occasion).where(claims))


def _before(day: date, span: timedelta) -> date:
    return date.fromordinal(max(1, day.toordinal() - span.days))
