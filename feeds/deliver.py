"""Delivery: what watches have not been told of is queued, and what is due is sent."""

import logging
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Event

from events.when import HO_CHI_MINH_TIME
from feeds.fetch import Fetcher
from feeds.targets import Sent, send
from store.polling.leases import Clock, database_clock
from store.store import Store
from store.transactions import writer
from store.watching import outbox, watches
from store.watching.follow import follow
from store.watching.outbox import Message
from store.watching.watches import Watch

SENDERS = 4
"""Targets that are sent to at once; the messages to one go one after another."""

_OUTBOX_LOCK = int.from_bytes(b"outbox")
_log = logging.getLogger("tinhlog.deliver")


class Deliverer:
    """Sends what is due. It can be killed at any moment: a message is sent again, under the same id, and never lost."""

    def __init__(self, store: Store, fetcher: Fetcher, clock: Clock = database_clock) -> None:
        self._store = store
        self._fetcher = fetcher
        self._clock = clock
        self._stopped = Event()

    def deliver(self) -> Counter[str]:
        """One pass: how many were `queued`, `delivered`, `failed` (to be tried again) and `dead`."""
        with self._store.engine.connect() as connection:
            now = self._clock(connection)
        counts = Counter(queued=follow(self._store, now, now.astimezone(HO_CHI_MINH_TIME).date()))
        with writer(self._store.engine, _OUTBOX_LOCK) as connection:
            outbox.forget(connection, now)
            waiting = outbox.waiting(connection, now)
        with ThreadPoolExecutor(SENDERS, thread_name_prefix="send") as threads:
            for sent in threads.map(self._send_all, waiting):
                counts.update(sent)
        return counts

    def stop(self) -> None:
        """End the pass under way after the messages that are being sent."""
        self._stopped.set()

    def _send_all(self, number: int) -> Counter[str]:
        """Send a watch what is due to it, until something fails."""
        counts: Counter[str] = Counter()
        while not self._stopped.is_set():
            with writer(self._store.engine, _OUTBOX_LOCK) as connection:
                now = self._clock(connection)
                message = outbox.claim(connection, number, now)
                to = watches.find(connection, number) if message else None
            if message is None or to is None:
                break
            came = _tried(message, to, self._fetcher, now)
            with writer(self._store.engine, _OUTBOX_LOCK) as connection:
                now = self._clock(connection)
                if came.why:
                    noted = outbox.failed(connection, message, came.why, now, came.wait)
                    if came.gone:
                        watches.pause(connection, number, "the receiver is gone for good (410); `resume` tries again")
                else:
                    noted = "delivered" if outbox.delivered(connection, message, now) else None
            if noted:
                counts[noted] += 1
            if came.why:
                _log.warning("message %s to watch %d: %s", message.id, number, came.why)
            if noted != "delivered":
                break
        return counts


def _tried(message: Message, to: Watch, fetcher: Fetcher, now: datetime) -> Sent:
    """What came of a try; a mistake of ours is a failure as any other, so that no watch stops the others."""
    try:
        return send(message, to, fetcher, now)
    except Exception as error:
        _log.exception("message %s to watch %d", message.id, to.id)
        return Sent(f"{type(error).__name__}: {error}")
