"""Which entries of a feed are known, under which names, and what became of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, func, select

from events.article import host_in
from store.polling.rows import put
from store.polling.schema import feed_entry, feed_entry_name

PAGE_ENTRIES = 200
"""How many entries `entries` holds at once."""


@dataclass(frozen=True, kw_only=True)
class KeptEntry:
    """An entry as it was seen last (`store.polling.schema.EntryRow`), with all the names that it has ever had."""

    feed: int
    number: int
    stream: str
    revision: str
    id: str
    url: str | None
    title: str
    published: datetime | None
    seen: datetime
    brings: bool
    whole: bool
    page_due: datetime | None
    page_tries: int
    names: frozenset[str]


def known(connection: Connection, feed: int, names: Collection[str]) -> list[KeptEntry]:
    """The entries of a feed that bear one of the names."""
    return _kept(connection, _BEARING, feed, names=list(names))


def entries(connection: Connection, feed: int) -> Iterator[KeptEntry]:
    """All entries of a feed, in the order in which they were first seen, of which some are held at once."""
    after = 0
    while page := _kept(connection, _PAGE, feed, after=after):
        yield from page
        after = page[-1].number


def next_page(connection: Connection, feed: int) -> KeptEntry | None:
    """The entry of a feed whose page is to be fetched first, if any is."""
    return next(iter(_kept(connection, _NEXT_PAGE, feed)), None)


def count(connection: Connection, feed: int) -> int:
    """How many entries of a feed are known: the greatest number given."""
    return connection.execute(_COUNT, {"feed": feed}).scalar() or 0


def hosts(connection: Connection) -> set[str]:
    """The hosts to which the entries of all feeds lead."""
    query = select(feed_entry.c.host).where(feed_entry.c.host.is_not(None)).distinct()
    return set(connection.execute(query).scalars())


def save(connection: Connection, kept: Iterable[KeptEntry]) -> None:
    """Keep entries as they are now. A name that belonged to another entry moves to this one."""
    rows, names = [], []
    for one in kept:
        row = {**vars(one), "host": host_in(one.url)}
        names += [{"feed": one.feed, "name": name, "number": one.number} for name in sorted(row.pop("names"))]
        rows.append(row)
    put(connection, feed_entry, rows)
    put(connection, feed_entry_name, names)


def _kept(connection: Connection, which: Select[Any], feed: int, **asked: object) -> list[KeptEntry]:
    rows = connection.execute(which, {"feed": feed, **asked}).all()
    names: dict[int, set[str]] = defaultdict(set)
    if rows:
        for name, number in connection.execute(_NAMES, {"feed": feed, "numbers": [row.number for row in rows]}):
            names[number].add(name)
    return [KeptEntry(**row._mapping, names=frozenset(names[row.number])) for row in rows]


_FEED: BindParameter[int] = bindparam("feed")
_ENTRY = select(*(column for column in feed_entry.columns if column is not feed_entry.c.host))
_OF_FEED = _ENTRY.where(feed_entry.c.feed == _FEED).order_by(feed_entry.c.number)
_PAGE = _OF_FEED.where(feed_entry.c.number > bindparam("after")).limit(PAGE_ENTRIES)
_BEARING = _OF_FEED.where(
    feed_entry.c.number.in_(
        select(feed_entry_name.c.number).where(
            feed_entry_name.c.feed == _FEED, feed_entry_name.c.name.in_(bindparam("names", expanding=True))
        )
    )
)
_NEXT_PAGE = (
    _ENTRY.where(feed_entry.c.feed == _FEED, feed_entry.c.page_due.is_not(None))
    .order_by(feed_entry.c.page_due)
    .limit(1)
)
_COUNT = select(func.max(feed_entry.c.number)).where(feed_entry.c.feed == _FEED)
_NAMES = select(feed_entry_name.c.name, feed_entry_name.c.number).where(
    feed_entry_name.c.feed == _FEED, feed_entry_name.c.number.in_(bindparam("numbers", expanding=True))
)
