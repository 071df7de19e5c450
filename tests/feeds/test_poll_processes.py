"""Many workers on one database, killed at random: every feed is polled, none by two at once, nothing is doubled."""

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from threading import Lock

import pytest
from sqlalchemy import select

from feeds.history import History
from feeds.pool import Parsers
from store.maintenance import verify
from store.polling.schema import feed
from store.store import Store
from tests.conftest import ENGINES, NewStore
from tests.feeds.papers import item, rss
from tests.feeds.polling import Clock, Polling
from tests.feeds.server import Asked, Server, response
from tests.feeds.worker import TURNS_AT_ONCE
from tests.scale import SCALE, seeded
from tests.store.press import LAM_DONG, sentence, target

ROOT = Path(__file__).parents[2]
ENTRIES = 3
LONG = "Không có gì thêm. " * 60


class Feeds:
    """A server of many feeds that sees whether two ask for one feed at once."""

    def __init__(self, server: Server, count: int) -> None:
        self.asked: Counter[str] = Counter()
        self.together: set[str] = set()
        self._inside: Counter[str] = Counter()
        self._lock = Lock()
        for number in range(count):
            server.does(f"/{number}", self._reply)

    def _reply(self, asked: Asked) -> Iterator[bytes | float]:
        with self._lock:
            self.asked[asked.target] += 1
            self._inside[asked.target] += 1
            if self._inside[asked.target] > 1:
                self.together.add(asked.target)
        try:
            body = response(body=document(int(asked.target.strip("/"))), content_type="application/rss+xml")
            yield body[:200]
            yield 0.1
            yield body[200:]
        finally:
            with self._lock:
                self._inside[asked.target] -= 1


def document(number: int) -> bytes:
    items = (
        item(
            guid=f"{number}-{entry}",
            title=f"Tin {number}-{entry}",
            description=f"{sentence(target(LAM_DONG, number + 1, metric=f'metric {entry}'))}\n{LONG}",
        )
        for entry in range(ENTRIES)
    )
    return rss(*items).encode()


def start(store: Store, server: Server, touches: int = 0) -> subprocess.Popen[bytes]:
    url = store.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.feeds.worker", url, server.host, str(touches)]
    return subprocess.Popen(command, cwd=ROOT)


@pytest.mark.parametrize(
    ("engine", "workers"), [("sqlite-file", 2), ("postgres", 3)] if SCALE == 1 else [*product(ENGINES, (2, 8))]
)
def test_every_feed_is_polled_by_one_worker_however_many_are_killed(
    new_store: NewStore,
    server: Server,
    parsers: Parsers,
    engine: str,
    workers: int,
    record_property: Callable[[str, object], None],
) -> None:
    count, kills = (40, 3) if SCALE == 1 else (200, 40)
    feeds, store = Feeds(server, count), new_store(engine)
    polling = Polling(store, server, parsers, Clock())
    for number in range(count):
        polling.add(server.url(f"/{number}"))
    random = seeded(f"killed workers {engine} {workers}")
    running = [start(store, server, random.randrange(1, 12)) for _ in range(workers)]
    killed = 0
    try:
        end = time.monotonic() + 120 * SCALE
        while unpolled(store) and time.monotonic() < end:
            for place, worker in enumerate(running):
                if worker.poll() is not None:
                    assert worker.returncode == -signal.SIGKILL
                    killed += 1
                    running[place] = start(store, server, random.randrange(1, 12) if killed < kills else 0)
            time.sleep(0.1)
    finally:
        for worker in running:
            worker.kill()
            worker.wait()
    assert unpolled(store) == []
    assert feeds.together == set()
    assert len(feeds.asked) == count
    assert sum(feeds.asked.values()) <= count + killed * TURNS_AT_ONCE, "again only where a worker was killed"
    for number in range(count):
        added = polling.find(f"/{number}")
        assert [entry.id for entry in polling.kept(added)] == [f"{number}-{entry}" for entry in range(ENTRIES)]
        for kept in polling.kept(added):
            kinds = [record.event.kind for record in store.records(kept.stream)]
            assert kinds == ["ArticleIngested", "TargetSet"]
    assert list(verify(store)) == []
    record_property("kills", f"{killed} of {killed} kills landed inside a transaction")
    assert killed >= min(kills, workers)
    store.engine.dispose()


def unpolled(store: Store) -> list[str]:
    """The feeds that no turn has come to its end at."""
    with store.engine.connect() as connection:
        rows = connection.execute(select(feed.c.url, feed.c.history)).all()
    return [row.url for row in rows if History.read(row.history).succeeded_at is None]
