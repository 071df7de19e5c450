"""Which entries of a feed are known, under which names, and what became of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from store.polling.rows import put
from store.polling.schema import feed_entry, feed_entry_name


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
    bear = select(feed_entry_name.c.number).where(feed_entry_name.c.feed == feed, feed_entry_name.c.name.in_(names))
    return _kept(connection, feed, feed_entry.c.number.in_(bear))


def entries(connection: Connection, feed: int) -> list[KeptEntry]:
    """All entries of a feed, in the order in which they were first seen."""
    return _kept(connection, feed)


def with_page_due(connection: Connection, feed: int, by: datetime, limit: int) -> list[KeptEntry]:
    """The entries of a feed whose page is to be fetched by then, those that have waited longest first."""
    return _kept(connection, feed, feed_entry.c.page_due <= by, order=feed_entry.c.page_due, limit=limit)


def first_page_due(connection: Connection, feed: int) -> datetime | None:
    """When the first of a feed's pages is to be fetched, if any is."""
    return connection.execute(select(func.min(feed_entry.c.page_due)).where(feed_entry.c.feed == feed)).scalar()


def count(connection: Connection, feed: int) -> int:
    """How many entries of a feed are known: the greatest number given."""
    return connection.execute(select(func.max(feed_entry.c.number)).where(feed_entry.c.feed == feed)).scalar() or 0


def addresses(connection: Connection) -> Iterator[str]:
    """The addresses to which the entries of all feeds lead."""
    query = select(feed_entry.c.url).where(feed_entry.c.url.is_not(None)).execution_options(yield_per=10_000)
    yield from connection.execute(query).scalars()


def save(connection: Connection, kept: Iterable[KeptEntry]) -> None:
    """Keep entries as they are now. A name that another entry bore is theirs from now on."""
    rows, names = [], []
    for one in kept:
        row = asdict(one)
        names += [{"feed": one.feed, "name": name, "number": one.number} for name in sorted(row.pop("names"))]
        rows.append(row)
    put(connection, feed_entry, rows)
    put(connection, feed_entry_name, names)


def _kept(
    connection: Connection, feed: int, *which: Any, order: Any = feed_entry.c.number, limit: int | None = None
) -> list[KeptEntry]:
    query = select(feed_entry).where(feed_entry.c.feed == feed, *which).order_by(order).limit(limit)
    rows = connection.execute(query).all()
    wanted = feed_entry_name.c.number.in_([row.number for row in rows])
    names: dict[int, set[str]] = defaultdict(set)
    for name, number in connection.execute(
        select(feed_entry_name.c.name, feed_entry_name.c.number).where(feed_entry_name.c.feed == feed, wanted)
    ):
        names[number].add(name)
    return [KeptEntry(**row._mapping, names=frozenset(names[row.number])) for row in rows]
