"""The messages on their way: queued once, claimed by one sender at a time, tried again, dead in the end."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, delete, exists, func, insert, or_, select, update

from events.text import short_digest
from store.transactions import take
from store.watching.schema import delivery, watch

WATCH_LOCK = int.from_bytes(b"watches"[:7])
"""Who queues messages holds it, to the end of the transaction."""

CLAIM = timedelta(minutes=2)
"""For how long a message is its sender's own: after that, one who was killed is succeeded."""

BACKOFF = (
    *(timedelta(seconds=5), timedelta(minutes=5), timedelta(minutes=30)),
    *(timedelta(hours=hours) for hours in (2, 5, 10, 14, 20, 24)),
)
"""The waits between tries, as the Standard Webhooks specification proposes them: three days and a bit."""

TRIES_MAX = len(BACKOFF) + 1
REST_MAX = timedelta(hours=1)
"""For how long at most a failure keeps the other messages of a watch waiting."""
LONGEST_WAIT = timedelta(days=1)
KEPT = timedelta(days=30)
"""For how long a message is kept after it has been delivered."""


class Message(NamedTuple):
    """What is to be sent."""

    id: str
    watch: int
    title: str
    body: str
    tries: int = 0


def queue(connection: Connection, messages: Sequence[Message], now: datetime) -> None:
    """Queue messages, due at once. In one transaction with the watch's new position."""
    if messages:
        fresh = {"state": "queued", "queued": now, "due": now, "error": ""}
        connection.execute(insert(delivery), [one._asdict() | fresh for one in messages])


def claim(connection: Connection, number: int, now: datetime) -> Message | None:
    """The next message due to a watch that is not paused, the sender's own for a while; None where there is none.

    None, too, while another is on its way to the same watch.
    """
    sent = (delivery.c.tries > 0) & (delivery.c.error == "") & (delivery.c.due > now)
    on_its_way = exists().where(delivery.c.watch == number, sent)
    awake = select(watch.c.id).where(watch.c.id == number, watch.c.paused.is_(False), ~on_its_way)
    first = (
        select(delivery.c.number)
        .where(delivery.c.watch.in_(awake), delivery.c.due <= now)
        .order_by(delivery.c.number)
        .limit(1)
    )
    taken = (
        update(delivery)
        .where(delivery.c.number == first.scalar_subquery(), delivery.c.due <= now)
        .values(due=now + CLAIM, tries=delivery.c.tries + 1, error="")
        .returning(*(delivery.c[name] for name in Message._fields))
    )
    row = connection.execute(taken).first()
    return Message(*row) if row else None


def delivered(connection: Connection, message: Message, now: datetime) -> bool:
    """Note that the message has arrived. Its body is kept no longer: it quotes. False where it is another's now."""
    arrived = _own(message).values(state="delivered", due=None, delivered=now, error="", body="")
    return connection.execute(arrived).rowcount > 0


def failed(
    connection: Connection, message: Message, why: str, now: datetime, wait: timedelta | None = None
) -> str | None:
    """Note that the message has not arrived; it is tried again later, after `wait` at least.

    The other messages of the watch wait too: who did not take this one will hardly take the next. `failed`, `dead`
    after the last try; None where the message is another's now.
    """
    if message.tries >= TRIES_MAX:
        died = _own(message).values(state="dead", due=None, error=why)
        return "dead" if connection.execute(died).rowcount else None
    pause = max(delay(message), min(wait or timedelta(), LONGEST_WAIT))
    if not connection.execute(_own(message).values(due=now + pause, error=why)).rowcount:
        return None
    rest = now + min(pause, REST_MAX)
    others = (delivery.c.watch == message.watch) & (delivery.c.due < rest)
    connection.execute(update(delivery).where(others).values(due=rest))
    return "failed"


def delay(message: Message) -> timedelta:
    """How long to wait after so many tries: up to a fifth more or less, so that not all come at once."""
    drawn = int(short_digest(message.id, message.tries)[:8], 16) / 16**8
    return BACKOFF[message.tries - 1] * (0.8 + 0.4 * drawn)


def waiting(connection: Connection, now: datetime) -> list[int]:
    """The watches that have messages due, those that have waited longest first."""
    query = (
        select(delivery.c.watch)
        .join(watch, watch.c.id == delivery.c.watch)
        .where(delivery.c.due <= now, watch.c.paused.is_(False))
        .group_by(delivery.c.watch)
        .order_by(func.min(delivery.c.due))
    )
    return list(connection.execute(query).scalars())


def messages(
    connection: Connection, states: Collection[str], number: int | None = None, limit: int | None = None
) -> list[Row[Any]]:
    """The messages in some states, to one watch or to all, the last queued first."""
    query = select(delivery).where(delivery.c.state.in_(states)).order_by(delivery.c.number.desc()).limit(limit)
    return list(connection.execute(query if number is None else query.where(delivery.c.watch == number)))


def retry(connection: Connection, ids: Collection[str], now: datetime) -> int:
    """Queue dead messages again, those of the ids or all; how many. What waits already is tried at once."""
    which = delivery.c.state.in_(("dead", "queued")) & delivery.c.id.in_(ids) if ids else delivery.c.state == "dead"
    again = update(delivery).where(which, or_(delivery.c.due.is_(None), delivery.c.error != ""))
    return connection.execute(again.values(state="queued", due=now, tries=0)).rowcount


def redact(connection: Connection, streams: Collection[str]) -> None:
    """Take what is quoted of some articles out of the messages that wait, because their text was erased.

    Nothing is queued until the transaction ends, in which the text goes.
    """
    take(connection, WATCH_LOCK)
    for row in connection.execute(select(delivery.c.id, delivery.c.body).where(delivery.c.body != "")).all():
        body = json.loads(row.body)
        entry = body["data"].get("entry", {"sources": []})
        cited = [one for one in (entry, *entry["sources"]) if one.get("article") in streams]
        if cited:
            for one in cited:
                one["quote"] = None
            connection.execute(_this(row.id).values(body=json.dumps(body, ensure_ascii=False)))


def forget(connection: Connection, now: datetime) -> None:
    """Let go of what was delivered long ago."""
    connection.execute(delete(delivery).where(delivery.c.delivered < now - KEPT))


def _this(message: str) -> Any:
    return update(delivery).where(delivery.c.id == message)


def _own(message: Message) -> Any:
    """The message while it is its sender's: since then nobody has claimed it, nor noted what came of it."""
    return _this(message.id).where(delivery.c.state == "queued", delivery.c.tries == message.tries)
