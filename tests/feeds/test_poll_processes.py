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
from store.care import verify
from store.polling.schema import feed
from store.store import Store
from tests.conftest import ENGINES, NewStore
from tests.feeds.papers import item, rss
from tests.feeds.polling import Clock, Polling
from tests.feeds.server import Asked, Server, response
from tests.scale import SCALE, seeded
from tests.store.press import LAM_DONG, sentence, target

ROOT = Path(__file__).parents[2]
ENTRIES = 3
LEASE_SECONDS = 8
TURNS_AT_ONCE = 4
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


def start(store: Store, server: Server) -> subprocess.Popen[bytes]:
    url = store.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.feeds.worker", url, server.host, str(LEASE_SECONDS)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


def ready(worker: subprocess.Popen[bytes]) -> bool:
    """Wait until it begins to work."""
    assert worker.stdout is not None
    return worker.stdout.read(1) == b"R"


def kill(worker: subprocess.Popen[bytes]) -> str:
    """Kill it, and read what it said until then."""
    worker.send_signal(signal.SIGKILL)
    said, _ = worker.communicate()
    return said.decode()


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
    random, inside = seeded(f"killed workers {workers}"), 0
    running = [start(store, server) for _ in range(workers)]
    try:
        assert all(map(ready, running))
        for number in range(count):
            polling.add(server.url(f"/{number}"))
        for _ in range(kills):
            time.sleep(random.uniform(0, 0.2))
            said = kill(running.pop(random.randrange(len(running))))
            inside += said.count("B") > said.count("E")
            running.append(start(store, server))
        end = time.monotonic() + 120
        while unpolled(store) and time.monotonic() < end:
            time.sleep(0.1)
    finally:
        for worker in running:
            kill(worker)
    assert unpolled(store) == []
    assert feeds.together == set()
    assert len(feeds.asked) == count
    assert sum(feeds.asked.values()) <= count + kills * TURNS_AT_ONCE, "again only where a worker was killed"
    for number in range(count):
        added = polling.find(f"/{number}")
        assert [entry.id for entry in polling.kept(added)] == [f"{number}-{entry}" for entry in range(ENTRIES)]
        for kept in polling.kept(added):
            kinds = [record.event.kind for record in store.records(kept.stream)]
            assert kinds == ["ArticleIngested", "TargetSet"]
    assert list(verify(store)) == []
    record_property("kills", f"{inside} of {kills} kills landed inside a pass")
    assert inside >= max(1, kills // 4)
    store.engine.dispose()


def unpolled(store: Store) -> list[str]:
    """The feeds that no turn has come to its end at."""
    with store.engine.connect() as connection:
        rows = connection.execute(select(feed.c.url, feed.c.history)).all()
    return [row.url for row in rows if History.read(row.history).succeeded_at is None]
