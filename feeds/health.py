"""Which feeds and newspapers the log hears from, which fail, and which are silent for longer than is their habit."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from itertools import pairwise
from statistics import median

from sqlalchemy import Connection

from events.article import host_of
from events.base import Json
from events.when import HO_CHI_MINH_TIME
from feeds.history import History
from feeds.subscription import printed, state_of, utc
from store.clocks import NOW, Clocks
from store.polling import entries, hosts
from store.polling.leases import database_clock
from store.polling.subscriptions import Subscription, former_urls, subscriptions
from store.questions.newspapers import newspapers

SILENT_AFTER_GAPS = 3
"""One is silent when nothing came for so many times its usual gap between two items."""

FEED_GAP_MIN = timedelta(days=1)
NEWSPAPER_GAP_DAYS_MIN = 7
"""The gap taken for those that publish more often, or of which too little is known: of a feed every item is seen, of
another newspaper only what was brought to the log."""

_DAY = timedelta(days=1)


def health(connection: Connection, now: datetime) -> list[dict[str, Json]]:
    """What is known now: of every subscription, then of newspapers of whose articles none of them tells."""
    told = entries.hosts(connection)
    rows = []
    for subscription in subscriptions(connection):
        told.add(host_of(subscription.url))
        rows.append(of_subscription(connection, subscription, now))
    heard = newspapers_heard(connection, now.astimezone(HO_CHI_MINH_TIME).date(), NOW)
    return rows + [row for row in heard if row["feed"] not in told]


def health_asked(connection: Connection, on: date | None, clocks: Clocks) -> list[dict[str, Json]]:
    """What is known now; or, of another day or under clocks, what the log says of newspapers."""
    now = database_clock(connection)
    if on is None and clocks == NOW:
        return health(connection, now)
    return newspapers_heard(connection, on or now.astimezone(HO_CHI_MINH_TIME).date(), clocks)


def newspapers_heard(connection: Connection, on: date, clocks: Clocks) -> list[dict[str, Json]]:
    """What the log says on a day, under any clocks, of all newspapers by their host."""
    return [_of_newspaper(host, published, on) for host, published in newspapers(connection, on, clocks).items()]


def of_subscription(connection: Connection, subscription: Subscription, now: datetime) -> dict[str, Json]:
    """What polling a feed has shown.

    Its silence is measured until it last answered: what it published since is not known.
    """
    history = History.read(subscription.history)
    heard = history.newest or history.new_at
    silence = max(history.succeeded_at - heard, timedelta()) if heard and history.succeeded_at else None
    usual = max(history.gap or FEED_GAP_MIN, FEED_GAP_MIN)
    return {
        "feed": subscription.url,
        "name": subscription.name,
        "state": state_of(subscription),
        "articles": entries.count(connection, subscription.id),
        "last_success": utc(history.succeeded_at),
        "last_new": utc(history.new_at),
        "failures": history.failures,
        "why": history.why or None,
        "next": utc(_next(connection, subscription, now)),
        "moved_to": history.moved_to,
        "last_published": history.newest.astimezone(HO_CHI_MINH_TIME).date().isoformat() if history.newest else None,
        "usual_gap_days": round(history.gap / _DAY, 4) if history.gap else None,
        "silent_days": None if silence is None else round(silence / _DAY, 4),
        "silent": silence is not None and silence > SILENT_AFTER_GAPS * usual,
    }


def described(connection: Connection, subscription: Subscription, now: datetime) -> dict[str, Json]:
    """All that is known of a feed: what its owner has said, what polling it has shown, and what is odd about it."""
    history = History.read(subscription.history)
    seen = of_subscription(connection, subscription, now)
    said = printed(subscription)
    shown = {name: value for name, value in seen.items() if name != "feed"}
    former = former_urls(connection, subscription)
    return said | shown | {"former_urls": former, "format": history.format or None, "warnings": list(history.warnings)}


def _next(connection: Connection, subscription: Subscription, now: datetime) -> datetime | None:
    """When it is asked again: when it is due, and its host may be asked."""
    if subscription.paused or subscription.due is None:
        return None
    quiet_until = hosts.left_alone_until(connection, host_of(subscription.url), now)
    return max(subscription.due, quiet_until) if quiet_until else subscription.due


def _of_newspaper(host: str, published: Mapping[date, int], on: date) -> dict[str, Json]:
    days = sorted(published)
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    usual = median(gaps) if gaps else None
    silent_days = (on - days[-1]).days
    return {
        "feed": host,
        "name": None,
        "state": "not subscribed",
        "articles": sum(published.values()),
        "last_success": None,
        "last_new": None,
        "failures": None,
        "why": None,
        "next": None,
        "moved_to": None,
        "last_published": days[-1].isoformat(),
        "usual_gap_days": usual,
        "silent_days": silent_days,
        "silent": silent_days > SILENT_AFTER_GAPS * max(usual or 0, NEWSPAPER_GAP_DAYS_MIN),
    }
