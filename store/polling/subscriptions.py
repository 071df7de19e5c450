"""Subscriptions: which feeds are polled, and what their owner has said about them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select, update

from events.article import canonical_url, host_of
from events.errors import BadInput, NotFound
from events.text import fold
from store.polling.schema import feed, feed_address, feed_entry, feed_entry_name

DEFAULT_ZONE = "Asia/Ho_Chi_Minh"


class AlreadySubscribed(BadInput):
    """The feed is subscribed to, perhaps by an address written otherwise, or by the one to which it has moved."""

    def __init__(self, url: str) -> None:
        super().__init__(f"already subscribed to {url}", f"see `tinhlog feeds show {url}`")


@dataclass(frozen=True, kw_only=True)
class Subscription:
    """A feed, and when it is polled next. `history` is what polling it has shown, as the poller writes it."""

    id: int
    url: str
    name: str
    lang: str | None = None
    home: str | None = None
    """The slug of the province that it is about."""
    zone: str = DEFAULT_ZONE
    """The IANA name of the zone in which its days begin, and its dates are where they name none."""
    paused: bool = False
    due: datetime | None = None
    pages_due: datetime | None = None
    leased_until: datetime | None = None
    history: str = ""


def add(
    connection: Connection,
    url: str,
    now: datetime,
    *,
    name: str = "",
    lang: str | None = None,
    home: str | None = None,
    zone: str = DEFAULT_ZONE,
) -> Subscription:
    """Subscribe to a feed, due at once. Raises BadInput where it is no address, AlreadySubscribed where it is known."""
    if there := _at(connection, url):
        raise AlreadySubscribed(there.url)
    said = {"url": url, "name": name or host_of(url), "lang": lang, "home": home, "zone": zone}
    row = {**said, "host": host_of(url), "paused": False, "due": now, "token": 0, "history": ""}
    added = of_row(connection.execute(_ADD, row).one())
    _found_at(connection, added.id, url)
    return added


def subscriptions(connection: Connection) -> Iterator[Subscription]:
    """All of them, in the order in which they were added."""
    yield from map(of_row, connection.execute(_ALL.order_by(feed.c.id)))


def find(connection: Connection, wanted: str) -> Subscription:
    """The subscription with that number, name or address, be it one that it had before it moved.

    Raises NotFound, and BadInput where a name means several.
    """
    known = list(subscriptions(connection))
    by_url = [one for one in known if wanted in (one.url, str(one.id))]
    named = by_url or [one for one in known if fold(one.name) == fold(wanted)]
    if not named and wanted.startswith(("http://", "https://")):
        named = [there] if (there := _at(connection, wanted)) else []
    if len(named) > 1:
        raise BadInput(f"{len(named)} feeds are called {wanted!r}", "name one by its address")
    if not named:
        by_fold = {fold(text): text for one in known for text in (one.url, one.name)}
        near = get_close_matches(fold(wanted), by_fold, n=1)
        hint = f"did you mean {by_fold[near[0]]!r}?" if near else "`tinhlog feeds list` shows those there are"
        raise NotFound(f"no feed {wanted!r}", hint)
    return named[0]


def rename(connection: Connection, subscription: Subscription, name: str) -> None:
    """Give it another name."""
    connection.execute(_this(subscription).values(name=name))


def name_unnamed(connection: Connection, subscription: Subscription, name: str) -> None:
    """Give it this name, where its owner has given it none."""
    by_host = host_of(subscription.url)
    if subscription.name == by_host:
        connection.execute(_this(subscription).where(feed.c.name == by_host).values(name=name))


def pause(connection: Connection, subscription: Subscription) -> None:
    """Poll it no more until it is resumed. Who is at it now finishes."""
    connection.execute(_this(subscription).values(paused=True))


def resume(connection: Connection, subscription: Subscription, now: datetime) -> None:
    """Poll it again, at once, even where it had been retired."""
    connection.execute(_this(subscription).values(paused=False, due=now))


def move(connection: Connection, subscription: Subscription, url: str) -> bool:
    """Ask for it at another address from now on; False where that one is subscribed to already."""
    there = _at(connection, url)
    if there and there.id != subscription.id:
        return False
    connection.execute(_this(subscription).values(url=url, host=host_of(url)))
    if not there:
        _found_at(connection, subscription.id, url)
    return True


def former_urls(connection: Connection, subscription: Subscription) -> list[str]:
    """The addresses that it had before it moved, in alphabetical order."""
    now = canonical_url(subscription.url)
    query = select(feed_address.c.url).where(feed_address.c.feed == subscription.id, feed_address.c.address != now)
    return list(connection.execute(query.order_by(feed_address.c.address)).scalars())


def remove(connection: Connection, subscription: Subscription) -> None:
    """Forget it and what is known of its entries; their articles stay in the log. Who is at it now is refused."""
    for of_feed in (feed_entry_name.c.feed, feed_entry.c.feed, feed_address.c.feed, feed.c.id):
        connection.execute(delete(of_feed.table).where(of_feed == subscription.id))


def _at(connection: Connection, url: str) -> Subscription | None:
    """The subscription that is or was found at that address, however it is written."""
    row = connection.execute(_AT, {"wanted": canonical_url(url)}).first()
    return of_row(row) if row else None


def _found_at(connection: Connection, number: int, url: str) -> None:
    connection.execute(insert(feed_address), {"address": canonical_url(url), "feed": number, "url": url})


def of_row(row: Row[Any]) -> Subscription:
    """The subscription that a row of the table holds."""
    return Subscription(**{name: row._mapping[name] for name in _FIELDS})


_FIELDS = tuple(Subscription.__dataclass_fields__)
COLUMNS = tuple(feed.c[name] for name in _FIELDS)
_ALL: Select[Any] = select(*COLUMNS)
_AT = _ALL.join(feed_address, feed_address.c.feed == feed.c.id).where(feed_address.c.address == bindparam("wanted"))
_ADD = insert(feed).returning(*COLUMNS)


def _this(subscription: Subscription) -> Any:
    return update(feed).where(feed.c.id == subscription.id)
