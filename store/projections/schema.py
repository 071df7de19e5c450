"""The projections' tables: derived from the log, and made anew from it whenever one likes.

Every row belongs to a generation. A rebuild fills the next generation while the present one answers, and then swaps.
"""

from datetime import date

from sqlalchemy import Column, ForeignKey, Index, ScalarSelect, Text, select
from sqlmodel import Field, SQLModel

from store.schema import METADATA, Position, Word


class ProjectionRow(SQLModel, table=True):
    """How far a projection has followed the log, and which generation of its rows is in service."""

    __tablename__ = "projection"

    name: str = Field(primary_key=True, sa_type=Word)
    version: int
    seq: int = Field(sa_type=Position)
    generation: int


class EditionRow(SQLModel, table=True):
    """A text of an article, as it came in."""

    __tablename__ = "edition"
    __table_args__ = (Index("edition_text", "text"), Index("edition_stream", "stream"))

    seq: int = Field(primary_key=True, sa_type=Position)
    generation: int = Field(primary_key=True)
    stream: str = Field(sa_type=Word)
    text: str = Field(sa_type=Word)
    url: str | None = Field(sa_type=Text)
    title: str | None = Field(sa_type=Text)
    published_on: date | None
    host: str | None = Field(sa_type=Word)
    """Of the address (`events.article.host_in`)."""


class StandingRow(SQLModel, table=True):
    """A claim as it stood from `from_seq` on (`events.standing.Standing`)."""

    __tablename__ = "standing"
    __table_args__ = (
        Index("standing_stream", "stream", "generation"),
        Index("standing_record", "record_id"),
        Index("standing_occasion", "occasion"),
        Index("standing_day", "first_day"),
    )

    id: int | None = Field(default=None, sa_column=Column(Position, primary_key=True))
    generation: int
    stream: str = Field(sa_type=Word)
    record_seq: int = Field(sa_type=Position)
    record_id: str = Field(sa_type=Word)
    kind: str = Field(sa_type=Word)
    event: str = Field(sa_type=Text)
    """The event as it stands, amended or not: canonical JSON."""
    corrections: str = Field(sa_type=Text)
    """The ids of the amendments in force, separated by a space."""
    from_seq: int = Field(sa_type=Position)
    misread_seq: int | None = Field(sa_type=Position)
    press_seq: int | None = Field(sa_type=Position)
    press_on: date | None
    known_on: date
    published_on: date | None
    first_day: date | None
    last_day: date | None
    valid_from: date
    date_origin: str | None = Field(sa_type=Word)
    since_origin: str | None = Field(sa_type=Word)
    occasion: str = Field(sa_type=Word)
    thread: str | None = Field(sa_type=Word)
    tiebreak: str = Field(sa_type=Word)
    origin: str = Field(sa_type=Word)
    text: str = Field(sa_type=Word)
    start: int
    end: int
    confidence: float
    """How likely the reading is right; 1 where a person has corrected it."""


class StandingUnitRow(SQLModel, table=True):
    """The units that a standing claim is about."""

    __tablename__ = "standing_unit"
    __table_args__ = (Index("standing_unit_of", "standing_id"),)

    unit: str = Field(primary_key=True, sa_type=Word)
    standing_id: int = Field(sa_column=Column(Position, ForeignKey("standing.id"), primary_key=True))


class StatementRow(SQLModel, table=True):
    """One fact that a standing claim states about one unit, with all that a state needs of the claim: no join."""

    __tablename__ = "statement"
    __table_args__ = (
        Index("statement_path", "unit", "path", "valid_from"),
        Index("statement_section", "unit", "section", "valid_from"),
        Index("statement_of", "standing_id"),
    )

    id: int | None = Field(default=None, sa_column=Column(Position, primary_key=True))
    standing_id: int = Field(sa_column=Column(Position, ForeignKey("standing.id"), nullable=False))
    generation: int
    unit: str = Field(sa_type=Word)
    section: str = Field(sa_type=Word)
    """The first word of the path."""
    path: str = Field(sa_type=Word)
    valid_from: date
    until: date
    """The last day on which a state can show it (`events.statements.shown_until`)."""
    confirms: bool
    dated: bool
    """Whether the claim has a date of its own."""
    value: str = Field(sa_type=Text)
    """Canonical JSON."""
    from_seq: int = Field(sa_type=Position)
    misread_seq: int | None = Field(sa_type=Position)
    press_seq: int | None = Field(sa_type=Position)
    press_on: date | None
    known_on: date
    published_on: date | None
    since_origin: str | None = Field(sa_type=Word)
    record_id: str = Field(sa_type=Word)
    stream: str = Field(sa_type=Word)
    origin: str = Field(sa_type=Word)
    tiebreak: str = Field(sa_type=Word)
    confidence: float


class SearchableRow(SQLModel, table=True):
    """The words of one claim, or of one text of an article. Each engine indexes them with its own means."""

    __tablename__ = "searchable"
    __table_args__ = (Index("searchable_stream", "stream", "generation"),)

    id: int | None = Field(default=None, sa_column=Column(Position, primary_key=True))
    generation: int
    stream: str = Field(sa_type=Word)
    standing_id: int | None = Field(sa_type=Position)
    """The claim's row in `standing`; null for a text."""
    edition_seq: int | None = Field(sa_type=Position)
    """The text's row in `edition`; null for a claim."""
    known_on: date
    """The day from which the press says it."""
    words: str = Field(sa_type=Text)
    """Folded, in the order of the text, separated by a space."""


projection, edition, standing, standing_unit, statement, searchable = (
    METADATA.tables[name] for name in ("projection", "edition", "standing", "standing_unit", "statement", "searchable")
)


def in_service(name: str) -> ScalarSelect[int]:
    """Which generation of a projection's rows answers."""
    return select(projection.c.generation).where(projection.c.name == name).scalar_subquery()
