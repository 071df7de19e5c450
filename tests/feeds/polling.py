"""A poller over a real server on loopback, by a clock that a test moves."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from events.base import Article, Claim
from feeds.fetch import Fetcher
from feeds.poll import Outcome, Poller
from feeds.poll_pass import one_pass
from feeds.pool import Parsers
from feeds.robots import Robots
from feeds.throttle import HostThrottle
from store.polling import entries, subscriptions
from store.polling.entries import KeptEntry
from store.polling.leases import Leases
from store.polling.subscriptions import Subscription
from store.store import Store
from store.transactions import writer
from tests.feeds.papers import item, rss
from tests.feeds.server import Server, response
from tests.store.press import LAM_DONG, indicator, read, target

GROWTH, POVERTY = target(LAM_DONG, 8), indicator(LAM_DONG, 2, metric="poverty rate")
LONG = "Mọi người đều biết điều đó. " * 60
"""More than a teaser."""
START = datetime(2025, 7, 1, tzinfo=UTC)


class Clock:
    """The time it is, as tests say it."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self, connection: Connection | None = None) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        """Let time pass: `hours=1`."""
        self.now += timedelta(**time)


class Polling:
    """A store with its poller. Articles say their events as `tests.store.press` has it."""

    def __init__(
        self,
        store: Store,
        server: Server,
        parsers: Parsers,
        clock: Clock,
        *,
        leases: Leases | None = None,
        extract: Callable[[Article], Sequence[Claim]] = read,
        revisit: bool = False,
        others: Collection[Server] = (),
    ) -> None:
        self.store, self.server, self.clock = store, server, clock
        throttle = HostThrottle(pause_seconds=0)
        fetcher = Fetcher(throttle, {one.host for one in (server, *others)})
        self.leases = leases or Leases(store.engine, clock, own_hosts={server.host})
        robots = Robots(fetcher, throttle)
        self.poller = Poller(store, self.leases, fetcher, parsers, robots, extract, revisit=revisit)

    def add(self, url: str, **said: Any) -> Subscription:
        """Subscribe to a feed."""
        with writer(self.store.engine) as connection:
            return subscriptions.add(connection, url, self.clock.now, **said)

    def poll(self, *feeds: Subscription) -> list[Outcome]:
        """One pass over what is due, or over those feeds."""
        return list(one_pass(self.poller, self.leases, {feed.id for feed in feeds} or None, workers=4))

    def find(self, path: str) -> Subscription:
        """The subscription to a path on the server."""
        with self.store.engine.connect() as connection:
            return subscriptions.find(connection, self.server.url(path))

    def again(self, feed: Subscription) -> Subscription:
        """A subscription as it is now."""
        with self.store.engine.connect() as connection:
            return subscriptions.find(connection, str(feed.id))

    def kept(self, feed: Subscription) -> list[KeptEntry]:
        """The entries known of a feed."""
        with self.store.engine.connect() as connection:
            return list(entries.entries(connection, feed.id))

    def editions(self, stream: str) -> list[str]:
        """The kinds of the records of a stream that tell of a text."""
        return [record.event.kind for record in self.store.records(stream) if record.event.kind.startswith("Article")]


def feed(*items: str) -> bytes:
    return response(body=rss(*items).encode(), content_type="application/rss+xml")


def story(name: str, server: Server, text: str = LONG, **fields: str) -> str:
    """An item whose article is at /name on the server."""
    return item(**{"guid": name, "title": name, "link": server.url(f"/{name}"), "description": text} | fields)


def page(text: str, head: str = "") -> bytes:
    body = f"<html><head>{head}</head><body><article>{text}</article></body></html>"
    return response(body=body.encode(), content_type="text/html; charset=utf-8")


def paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line.replace('<', '&lt;')}</p>" for line in (*lines, LONG))


def only(outcomes: Iterable[Outcome]) -> Outcome:
    (one,) = outcomes
    return one
