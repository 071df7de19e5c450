"""A feed as a value: what we take from RSS, Atom, RDF and JSON Feed alike."""

from datetime import datetime, timedelta
from typing import NamedTuple


class Entry(NamedTuple):
    """One entry, its words as plain text in NFC, without markup, control characters and bidirectional overrides.

    Days are instants with an offset; where the feed gives none they are in its zone, and a day alone is its midnight.
    """

    aliases: tuple[str, ...]
    """Its names within its feed, the surest first: GUID, canonical URL, title and date. Never empty.

    `feeds.identity.same` says whether an entry that is known already is this one. A name shared by two entries of one
    feed identifies neither, and is left out.
    """
    revision: str
    """The hash of title and text: it changes when the words do."""
    guid: str | None
    url: str | None
    title: str
    text: str
    """The fuller of summary and content, paragraphs separated by a newline."""
    author: str | None
    published: datetime | None
    updated: datetime | None

    @property
    def id(self) -> str:
        """The surest of its names."""
        return self.aliases[0]


class Feed(NamedTuple):
    """What a feed holds, in its own order."""

    format: str
    """`rss20`, `atom10`, `rss10`, `json11` ..."""
    title: str
    url: str | None
    """The page that the feed belongs to."""
    lang: str | None
    ttl: timedelta | None
    """How long it says that it may be kept."""
    skip_hours: frozenset[int]
    """The hours, in UTC, in which it says that nothing comes."""
    entries: tuple[Entry, ...]
    warnings: tuple[str, ...]
    """What is wrong with it, though it could be read."""


class NoFeed(NamedTuple):
    """What is no feed, and why."""

    reason: str


class Item(NamedTuple):
    """An entry as its feed writes it, before anything is understood."""

    guid: str | None = None
    link: str | None = None
    title: str = ""
    texts: tuple[str, ...] = ()
    author: str | None = None
    published: str | None = None
    updated: str | None = None


class Document(NamedTuple):
    """A feed as it is written."""

    format: str
    items: tuple[Item, ...]
    title: str = ""
    link: str | None = None
    lang: str | None = None
    ttl_minutes: str | None = None
    skip_hours: frozenset[int] = frozenset()
    warnings: tuple[str, ...] = ()
