"""The tables of the log: one schema for SQLite and PostgreSQL. The migrations create them; nothing else does."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

REVISION = "0008"
"""The newest migration: a database of this revision is opened without loading alembic."""

Position = BigInteger().with_variant(Integer, "sqlite")
"""Positions, versions and microseconds: 64 bits on both engines, the row's own id as a key of SQLite."""

Word = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that is compared byte by byte, so that order and prefixes are the same on both engines."""


class RecordRow(SQLModel, table=True):
    """One record, written once. `seq` counts the log from 1, `version` its stream from 1, both without gaps."""

    __tablename__ = "record"
    __table_args__ = (
        UniqueConstraint("id", name="record_id"),
        UniqueConstraint("stream", "version", name="record_stream"),
    )

    seq: int = Field(primary_key=True, sa_type=Position, sa_column_kwargs={"autoincrement": False})
    id: str = Field(sa_type=Word)
    stream: str = Field(sa_type=Word)
    version: int = Field(sa_type=Position)
    kind: str = Field(sa_type=Word)
    schema_: int = Field(sa_column=Column("schema", Integer, nullable=False))
    body: str = Field(sa_type=Text)
    tags: str = Field(sa_type=Word)
    """Separated by a space; the table `tag` is the index over them."""
    recorded_us: int = Field(sa_type=Position)
    """Microseconds since 1970 in UTC, never fewer than the record before has."""
    leaf: bytes = Field(sa_type=LargeBinary)
    """The record's hash in the Merkle tree."""


class TagRow(SQLModel, table=True):
    """Which records bear a tag."""

    __tablename__ = "tag"
    __table_args__ = ({"sqlite_with_rowid": False},)

    tag: str = Field(primary_key=True, sa_type=Word)
    seq: int = Field(primary_key=True, sa_type=Position, sa_column_kwargs={"autoincrement": False})


class HeadRow(SQLModel, table=True):
    """The one row that says how far the log goes."""

    __tablename__ = "head"
    __table_args__ = (CheckConstraint("id = 1", name="head_is_one_row"),)

    id: int = Field(primary_key=True, sa_type=Integer, sa_column_kwargs={"autoincrement": False})
    size: int = Field(sa_type=Position)
    recorded_us: int = Field(sa_type=Position)
    frontier: bytes = Field(sa_type=LargeBinary)
    """The hashes of the Merkle tree's complete subtrees, left to right."""


class TextRow(SQLModel, table=True):
    """A text by its SHA-256, beside the log. An erased one keeps its hash and has no body."""

    __tablename__ = "text"

    hash: str = Field(primary_key=True, sa_type=Word)
    body: str | None = Field(sa_type=Text)


METADATA = SQLModel.metadata

record, tag, head, text = (METADATA.tables[name] for name in ("record", "tag", "head", "text"))
