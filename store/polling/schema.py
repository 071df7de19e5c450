"""The tables of the poller: who is subscribed to, who works on what until when, and which entries are known.

They say what is to be done next, and nothing of what the log answers: without them every answer is the same.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Dialect, Index, Text, TypeDecorator, UniqueConstraint
from sqlmodel import Field, SQLModel

from store.reader import from_microseconds, microseconds
from store.schema import METADATA, Position, Word


class Instant(TypeDecorator[datetime]):
    """An instant in UTC, kept as microseconds since 1970: SQLite has no time zones."""

    impl = Position
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        return None if value is None else microseconds(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else from_microseconds(value)


class FeedRow(SQLModel, table=True):
    """A subscription, with what polling it has shown and who is at it now."""

    __tablename__ = "feed"
    __table_args__ = (
        UniqueConstraint("url", name="feed_url"),
        Index("feed_due", "due"),
        Index("feed_pages_due", "pages_due"),
        {"sqlite_autoincrement": True},  # an id is never given twice: a late worker must not meet another feed
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Position)
    url: str = Field(sa_type=Word)
    host: str = Field(sa_type=Word)
    name: str = Field(sa_type=Text)
    lang: str | None = Field(sa_type=Word)
    home: str | None = Field(sa_type=Word)
    zone: str = Field(sa_type=Word)
    paused: bool
    due: datetime | None = Field(sa_type=Instant)
    """When it is polled next; null where it never is."""
    pages_due: datetime | None = Field(sa_type=Instant)
    """When the first of its entries' pages is fetched."""
    leased_until: datetime | None = Field(sa_type=Instant)
    token: int = Field(sa_type=Position)
    """How often it was leased: whoever holds a lease knows the number of his own."""
    history: str = Field(sa_type=Text)
    """What polling it has shown, as the poller writes it; empty before the first poll."""


class AddressRow(SQLModel, table=True):
    """An address at which a feed is or was found: by those before it moved it is still known."""

    __tablename__ = "feed_address"
    __table_args__ = (Index("feed_address_feed", "feed"),)

    address: str = Field(primary_key=True, sa_type=Word)
    """However it is written (`events.article.canonical_url`)."""
    feed: int = Field(sa_type=Position)
    url: str = Field(sa_type=Word)
    """As it was written."""


class QuietRow(SQLModel, table=True):
    """A host that asked to be left alone."""

    __tablename__ = "quiet_host"

    host: str = Field(primary_key=True, sa_type=Word)
    until: datetime = Field(sa_type=Instant)


class EntryRow(SQLModel, table=True):
    """An entry of a feed, as it was seen last. `number` counts the entries of one feed."""

    __tablename__ = "feed_entry"
    __table_args__ = (Index("feed_entry_stream", "stream"), {"sqlite_with_rowid": False})

    feed: int = Field(primary_key=True, sa_type=Position, sa_column_kwargs={"autoincrement": False})
    number: int = Field(primary_key=True, sa_type=Position, sa_column_kwargs={"autoincrement": False})
    stream: str = Field(sa_type=Word)
    revision: str = Field(sa_type=Word)
    id: str = Field(sa_type=Text)
    """What the feed itself calls it: its GUID, else its address, else a hash."""
    url: str | None = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    published: datetime | None = Field(sa_type=Instant)
    seen: datetime = Field(sa_type=Instant)
    brings: bool
    """Whether the log has the article's text in the words of this entry: it came by it, or by another feed that had the
    same."""
    whole: bool
    """Whether that is all of the article, and no teaser."""
    page_due: datetime | None = Field(sa_type=Instant)
    """When its page is fetched next; null where it need not be."""
    page_tries: int
    """How often its page was asked for since it last changed."""
    host: str | None = Field(sa_type=Word)
    """Of the address (`events.article.host_in`)."""


class EntryNameRow(SQLModel, table=True):
    """By which names an entry is known in its feed (`feeds.identity`)."""

    __tablename__ = "feed_entry_name"
    __table_args__ = (Index("feed_entry_name_number", "feed", "number"), {"sqlite_with_rowid": False})

    feed: int = Field(primary_key=True, sa_type=Position, sa_column_kwargs={"autoincrement": False})
    name: str = Field(primary_key=True, sa_type=Word)
    number: int = Field(sa_type=Position)


feed, feed_address, quiet_host, feed_entry, feed_entry_name = (
    METADATA.tables[name] for name in ("feed", "feed_address", "quiet_host", "feed_entry", "feed_entry_name")
)
