"""The press clock and the log's clock, as a question gives them; the world's clock is each question's own."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, or_, select

from events.base import Json
from events.when import iso
from store.projections.schema import in_service, standing
from store.reader import from_microseconds
from store.schema import head, record


@dataclass(frozen=True)
class Clocks:
    """What had been published by a day, as this log held it at an instant. None is no limit.

    `seq` is the last position recorded by that instant; `Store.clocks` finds it.
    """

    known: date | None = None
    recorded_by: datetime | None = None
    seq: int | None = None

    def asked(self) -> dict[str, Json]:
        """The clocks as an answer repeats them."""
        by = self.recorded_by
        return {
            "known": iso(self.known),
            "recorded_by": by.isoformat().replace("+00:00", "Z") if by else None,
        }

    def visible(self, table: Table = standing) -> ColumnElement[bool]:
        """The rows of `standing`, or of `statement`, that stand under these clocks."""
        return visible(table, self.known, self.seq)

    def recorded(self, table: Table = standing) -> ColumnElement[bool]:
        """The rows of `standing`, or of `statement`, that had been published and recorded under these clocks, whether
        they stand or not.
        """
        conditions: list[ColumnElement[bool]] = [table.c.generation == in_service("standing")]
        if self.seq is not None:
            conditions.append(table.c.from_seq <= self.seq)
        if self.known is not None:
            conditions.append(table.c.known_on <= self.known)
        return and_(*conditions)


def visible(table: Table, known: Any, seq: Any) -> ColumnElement[bool]:
    """`events.standing.Standing.visible` in SQL. A clock is a value, a bound parameter, or None for no limit."""
    row = table.c
    conditions: list[ColumnElement[bool]] = [row.generation == in_service("standing")]
    not_misread: ColumnElement[bool] = row.misread_seq.is_(None)
    not_unsaid: ColumnElement[bool] = row.press_seq.is_(None)
    if seq is not None:
        conditions.append(row.from_seq <= seq)
        not_misread = or_(not_misread, row.misread_seq > seq)
        not_unsaid = or_(not_unsaid, row.press_seq > seq)
    if known is not None:
        conditions.append(row.known_on <= known)
        not_unsaid = or_(not_unsaid, row.press_on > known)
    return and_(*conditions, not_misread, not_unsaid)


def pinned(connection: Connection, clocks: Clocks) -> Clocks:
    """The clocks that ask for the same answer ever after: with the position and the instant of the last record seen."""
    seq = clocks.seq if clocks.seq is not None else connection.execute(select(head.c.size)).scalar_one()
    if seq == 0:
        return clocks
    recorded_us = connection.execute(select(record.c.recorded_us).where(record.c.seq == seq)).scalar_one()
    return Clocks(clocks.known, from_microseconds(recorded_us), seq)


NOW = Clocks()
"""Everything published, everything recorded."""
