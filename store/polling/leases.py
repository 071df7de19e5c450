"""Leases: who works on which feed until when, by the database's clock.

A worker claims feeds, and whatever it writes about one it writes in a transaction in which `hold` has found that the
feed is still its own. One that was killed or hangs is succeeded when its lease is over, and can write nothing then.
"""

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, Engine, and_, bindparam, case, func, or_, select, update

from events.errors import TinhlogError
from store.polling.schema import feed, quiet_host
from store.polling.subscriptions import COLUMNS, Subscription, of_row
from store.transactions import writer

LEASE = timedelta(minutes=3)
"""How long a feed is a worker's own without a sign of life. A request takes half a minute at most, parsing as much."""

AT_ONCE = 2
"""How many feeds of one host are worked on together, by all workers."""

Clock = Callable[[Connection], datetime]

_CLAIM_LOCK = int.from_bytes(b"claims")


class LostLease(TinhlogError):
    """The feed is somebody else's by now, or was removed."""

    def __init__(self, url: str) -> None:
        super().__init__(f"the lease on {url} was lost", "another worker polls it now")


class Lease(NamedTuple):
    """A feed in the hands of one worker; `token` is greater than that of every worker before."""

    feed: Subscription
    token: int
    claimed_at: datetime


class PassedOver(NamedTuple):
    """A feed that nobody may be given now, why, and when it may be at the latest."""

    url: str
    why: str
    until: datetime


def database_clock(connection: Connection) -> datetime:
    """The time it is for the database: workers' own clocks may differ."""
    if connection.dialect.name == "postgresql":
        (now,) = connection.exec_driver_sql("SELECT clock_timestamp()").one()
        return now.astimezone(UTC)  # type: ignore[no-any-return]
    (now,) = connection.exec_driver_sql("SELECT strftime('%Y-%m-%dT%H:%M:%f', 'now')").one()
    return datetime.fromisoformat(now).replace(tzinfo=UTC)


class Leases:
    """The leases of one database. `own_hosts`, written as `host_of` gives them, are worked on without a limit."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock = database_clock,
        own_hosts: Collection[str] = (),
        lease: timedelta = LEASE,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._own_hosts = own_hosts
        self._lease = lease

    def now(self) -> datetime:
        """The time by which leases run."""
        with self._engine.connect() as connection:
            return self._clock(connection)

    def claim(self, limit: int, only: Collection[int] | None = None) -> list[Lease]:
        """Up to `limit` feeds that nobody works on, those that have waited longest first.

        Such as are due; or, of the ids in `only`, any. Of a host as many as may be worked on at once, and none of one
        that wants to be left alone.
        """
        with writer(self._engine, _CLAIM_LOCK) as connection:
            now = self._clock(connection)
            at_work = {row.host: row.number for row in connection.execute(_AT_WORK, {"now": now})}
            asked = {"now": now} if only is None else {"now": now, "only": list(only)}
            chosen: list[int] = []
            for feed_id, host in connection.execute(_DUE if only is None else _ONLY, asked):
                if len(chosen) == limit:
                    break
                if at_work.get(host, 0) < AT_ONCE or host in self._own_hosts:
                    at_work[host] = at_work.get(host, 0) + 1
                    chosen.append(feed_id)
            taking = {"chosen": chosen, "now": now, "until": now + self._lease}
            rows = {row.id: row for row in connection.execute(_TAKE, taking)} if chosen else {}
        return [Lease(of_row(rows[one]), rows[one].token, now) for one in chosen if one in rows]

    def passed_over(self, ids: Collection[int]) -> list[PassedOver]:
        """Those of the feeds with these ids that `claim` leaves out."""
        with self._engine.connect() as connection:
            now = self._clock(connection)
            at_work = {row.host: row for row in connection.execute(_AT_WORK, {"now": now})}
            rows = connection.execute(_THESE, {"now": now, "only": list(ids)}).all()
        found = []
        for url, host, leased_until, quiet_until in rows:
            if leased_until and leased_until > now:
                found.append(PassedOver(url, "another worker polls it", leased_until))
            elif quiet_until:
                found.append(PassedOver(url, f"{host} wants to be left alone", quiet_until))
            elif host in at_work and at_work[host].number >= AT_ONCE and host not in self._own_hosts:
                found.append(PassedOver(url, f"other workers are at work on {host}", at_work[host].free_at))
        return found

    def hold(self, connection: Connection, lease: Lease, **values: object) -> None:
        """Find, within the caller's transaction, that the feed is still the worker's own, and make it so for longer.

        `values` are columns to be set with it. Raises LostLease.
        """
        self._write(connection, lease, leased_until=self._clock(connection) + self._lease, **values)

    def release(self, connection: Connection, lease: Lease, **values: object) -> None:
        """Give the feed back with what is to be kept of the work. Raises LostLease."""
        self._write(connection, lease, leased_until=None, **values)

    def _write(self, connection: Connection, lease: Lease, **values: object) -> None:
        if connection.execute(_OWN, {"own": lease.feed.id, "own_token": lease.token, **values}).rowcount != 1:
            raise LostLease(lease.feed.url)


_NOW = bindparam("now", type_=feed.c.due.type)
_FREE = or_(feed.c.leased_until.is_(None), feed.c.leased_until <= _NOW)
_AT_WORK = (
    select(feed.c.host, func.count().label("number"), func.min(feed.c.leased_until).label("free_at"))
    .where(feed.c.leased_until > _NOW)
    .group_by(feed.c.host)
)
_WAITS = case((feed.c.pages_due < feed.c.due, feed.c.pages_due), else_=func.coalesce(feed.c.due, feed.c.pages_due))
_QUIET = select(quiet_host.c.host).where(quiet_host.c.until > _NOW)
_WAITING = select(feed.c.id, feed.c.host).where(_FREE, feed.c.host.not_in(_QUIET)).order_by(_WAITS, feed.c.id)
_DUE = _WAITING.where(feed.c.paused.is_(False), _WAITS <= _NOW)
_ONLY = _WAITING.where(feed.c.id.in_(bindparam("only", expanding=True)))
_THESE = (
    select(feed.c.url, feed.c.host, feed.c.leased_until, quiet_host.c.until)
    .outerjoin(quiet_host, and_(quiet_host.c.host == feed.c.host, quiet_host.c.until > _NOW))
    .where(feed.c.id.in_(bindparam("only", expanding=True)))
    .order_by(feed.c.id)
)
_TAKE = (
    update(feed)
    .where(feed.c.id.in_(bindparam("chosen", expanding=True)), _FREE)
    .values(leased_until=bindparam("until"), token=feed.c.token + 1)
    .returning(*COLUMNS, feed.c.token)
)
_OWN = update(feed).where(
    feed.c.id == bindparam("own"), feed.c.token == bindparam("own_token"), feed.c.leased_until.is_not(None)
)
