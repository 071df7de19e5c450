"""The service over days of simulated time, and as the process that people start and stop."""

import json
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from feeds.deliver import Deliverer
from feeds.fetch import Fetcher
from feeds.health import health
from feeds.history import History
from feeds.monitor import STUCK_AFTER, health_of
from feeds.poll import Outcome
from feeds.pool import Parsers
from feeds.service import Service
from feeds.throttle import HostThrottle
from feeds.webhook import new_secret
from store.clocks import NOW
from store.engine import open_engine
from store.maintenance import verify
from store.questions.filter import Filter
from store.questions.timeline import timeline
from store.store import Store
from store.transactions import writer
from store.watching import watches
from tests.conftest import NewDatabase
from tests.feeds.papers import item, rss
from tests.feeds.polling import START, Clock, Polling
from tests.feeds.server import Asked, Server, response
from tests.scale import SCALE

ROOT = Path(__file__).parents[2]
LONG = "Không có gì thêm. " * 60
DAYS = 3 if SCALE == 1 else 30
TICK = timedelta(minutes=10)


class Papers:
    """Feeds that live by a clock, each with a fate of its own."""

    fates = ("steady", "failing", "dying", "moving", "silent", "busy", "liar", "broken")

    def __init__(self, server: Server, clock: Clock) -> None:
        self._server, self._clock = server, clock
        for fate in self.fates:
            server.does(f"/{fate}", getattr(self, f"_{fate}"))
        server.does("/moved", self._steady)

    def _hours(self) -> float:
        return (self._clock.now - START) / timedelta(hours=1)

    def _since(self, hours: int, until: float, name: str) -> bytes:
        """A feed with an entry every so many hours until then, the latest ten of them."""
        latest = int(until // hours)
        first = latest - 9 if until < 0 else max(0, latest - 9)
        items = [
            item(
                guid=f"{name}{number}",
                title=f"{name} {number}",
                description=LONG,
                pubDate=format_datetime(START + timedelta(hours=hours * number)),
            )
            for number in range(latest, first - 1, -1)
        ]
        return response(body=rss(*items).encode(), content_type="application/rss+xml", etag=f'"{until // hours}"')

    def _steady(self, asked: Asked) -> list[bytes]:
        return [self._since(2, self._hours(), asked.target.strip("/"))]

    def _failing(self, asked: Asked) -> list[bytes]:
        return [response(500)] if 6 <= self._hours() < 30 else self._steady(asked)

    def _dying(self, asked: Asked) -> list[bytes]:
        return [response(410)] if self._hours() >= 10 else self._steady(asked)

    def _moving(self, asked: Asked) -> list[bytes]:
        return [response(301, location="/moved")]

    def _silent(self, asked: Asked) -> list[bytes]:
        return [self._since(24, -24 * 30, "silent")]

    def _busy(self, asked: Asked) -> list[bytes]:
        return [response(503, retry_after="14400")] if self._hours() < 4 else self._steady(asked)

    def _liar(self, asked: Asked) -> list[bytes]:
        """Says for ever that nothing has changed."""
        return [response(304)] if "if-none-match" in asked.headers else self._steady(asked)

    def _broken(self, asked: Asked) -> list[bytes]:
        return [response(body=b"<html><body>Log in</body></html>", content_type="text/html")]


def test_days_pass_and_the_table_of_health_tells_the_truth(store: Store, server: Server, parsers: Parsers) -> None:
    clock = Clock()
    papers = Papers(server, clock)
    polling = Polling(store, server, parsers, clock)
    feeds = {fate: polling.add(server.url(f"/{fate}"), name=fate) for fate in papers.fates}
    service = Service(polling.poller, polling.leases, lambda outcome: None)
    for _ in range(DAYS * timedelta(days=1) // TICK):
        service.tick()
        service.settle()
        clock.now += TICK
    service.close()
    assert service.mistakes == 0

    with store.reading() as view:
        rows = {row["name"]: row for row in health(view.connection, clock.now)}
    told = {fate: (rows[fate]["state"], rows[fate]["failures"] > 0, rows[fate]["silent"]) for fate in feeds}
    assert told == {
        "steady": ("active", False, False),
        "failing": ("active", False, False),
        "dying": ("retired", True, False),
        "moving": ("active", False, False),
        "silent": ("active", False, True),
        "busy": ("active", False, False),
        "liar": ("active", False, False),
        "broken": ("active", True, False),
    }
    assert rows["dying"]["why"] == "gone for good (status 410)"
    assert rows["dying"]["next"] is None
    assert rows["broken"]["why"] == "an HTML page"
    assert rows["broken"]["last_success"] is None
    assert rows["moving"]["feed"] == server.url("/moved"), "three days of redirects move it"
    assert rows["silent"]["silent_days"] > 29

    # What was published was taken in, whatever happened on the way. Of a day in which a feed failed its latest entries
    # are still there when it is back; those before are nowhere to be had.
    hours = DAYS * 24
    for fate in ("steady", "busy", "liar", "failing"):
        numbers = {int(entry.id.removeprefix(fate)) for entry in polling.kept(feeds[fate])}
        missed = set(range(hours // 2 - 6)) - numbers
        assert missed <= (set(range(3, 10)) if fate == "failing" else set()), f"{fate} misses {sorted(missed)}"
    assert len(polling.kept(feeds["dying"])) in (5, 6)

    asked = Counter(request.target for request in server.asked)
    assert asked["/dying"] < 25, "it is asked no more when it is gone"
    assert asked["/silent"] < 4 * DAYS
    assert 12 * DAYS < asked["/steady"] < 50 * DAYS
    assert asked["/broken"] < 6 + 4 * DAYS
    assert asked["/moving"] < 30 * 3
    assert list(verify(store)) == []


def test_a_killed_worker_is_succeeded_when_its_lease_is_over(store: Store, server: Server, parsers: Parsers) -> None:
    clock = Clock()
    polling = Polling(store, server, parsers, clock)
    added = polling.add(server.says("/feed", response(body=rss(item(title="a", description=LONG)).encode())))
    assert len(polling.leases.claim(1)) == 1, "and nobody comes back to it"
    done: list[Outcome] = []
    service = Service(polling.poller, polling.leases, done.append)
    service.tick()
    service.settle()
    assert done == []
    clock.passes(minutes=4)
    service.tick()
    service.settle()
    service.close()
    assert [outcome.feed for outcome in done] == [added.url]


def test_a_mistake_at_one_feed_stops_neither_the_others_nor_the_service(
    store: Store, server: Server, parsers: Parsers, caplog: pytest.LogCaptureFixture
) -> None:
    def read(article: Any) -> list[Any]:
        if "mistake" in article.title:
            raise RuntimeError("a mistake of ours")
        return []

    polling = Polling(store, server, parsers, Clock(), extract=read)
    for name in ("mistake", "a", "b"):
        polling.add(server.says(f"/{name}", response(body=rss(item(title=name, description=LONG)).encode())))
    done: list[Outcome] = []
    service = Service(polling.poller, polling.leases, done.append)
    service.tick()
    service.settle()
    service.close()
    assert {outcome.feed for outcome in done if not outcome.failed} == {server.url("/a"), server.url("/b")}
    assert {outcome.feed for outcome in done if outcome.failed} == {server.url("/mistake")}
    assert service.mistakes == 1
    assert "a mistake of ours" in caplog.text


def test_a_report_that_fails_keeps_nobody_from_the_next_turn(
    store: Store, server: Server, parsers: Parsers, caplog: pytest.LogCaptureFixture
) -> None:
    def report(outcome: Outcome) -> None:
        told.append(outcome.feed)
        if len(told) == 1:
            raise BrokenPipeError("nobody reads stderr")

    told: list[str] = []
    polling = Polling(store, server, parsers, Clock())
    for name in "abc":
        polling.add(server.says(f"/{name}", response(body=rss(item(title=name, description=LONG)).encode())))
    service = Service(polling.poller, polling.leases, report, workers=1)
    for _ in range(3):
        service.tick()
        service.settle()
    service.close()
    assert sorted(told) == [server.url(f"/{name}") for name in "abc"]
    assert service.mistakes == 1
    assert "nobody reads stderr" in caplog.text


def test_a_database_that_cannot_be_had_is_told_in_a_line_and_asked_again(
    new_database: NewDatabase, server: Server, parsers: Parsers, caplog: pytest.LogCaptureFixture
) -> None:
    url = new_database("sqlite-file")
    store, other = Store.open(f"{url}?timeout=0.1"), open_engine(url)
    polling = Polling(store, server, parsers, Clock())
    service = Service(polling.poller, polling.leases, lambda outcome: None)
    with writer(other):
        service.tick()
    assert (service.ticked_at, service.mistakes) == (None, 0)
    assert "is locked by another program; try again" in caplog.text
    assert "Traceback" not in caplog.text
    service.tick()
    assert service.ticked_at
    service.close()
    store.engine.dispose()
    other.dispose()


def test_a_service_in_which_nobody_is_free_and_no_turn_ends_is_not_well(
    store: Store, server: Server, parsers: Parsers
) -> None:
    service = Service((polling := Polling(store, server, parsers, Clock())).poller, polling.leases, print)
    now = datetime.now(UTC)
    assert not health_of(service)[0], "it has not ticked yet"
    service.ticked_at = service.free_at = now
    assert health_of(service)[0]
    service.free_at = service.turned_at = now - STUCK_AFTER
    well, said = health_of(service)
    assert not well
    assert datetime.fromisoformat(said["turned_at"]) - service.turned_at < timedelta(seconds=1)
    service.close()


class Running:
    """`tinhlog run` as a process, with the lines that it writes."""

    def __init__(self, url: str, server: Server, *arguments: str) -> None:
        command = [sys.executable, "-c", "from cli.main import main; main()", "--db", url, "run"]
        command += ["--allow-host", server.host, *arguments]
        self.process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)

    def line(self) -> dict[str, Any]:
        """The next line."""
        assert self.process.stderr is not None
        found: dict[str, Any] = json.loads(self.process.stderr.readline())
        return found

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Ask it to stop: its exit code."""
        self.process.send_signal(number)
        self.process.communicate(timeout=60)
        return self.process.returncode


def subscribed(url: str, server: Server, parsers: Parsers, *paths: str) -> Polling:
    polling = Polling(Store.open(url), server, parsers, Clock())
    for path in paths:
        polling.add(server.url(path))
    return polling


def eventually(said: Callable[[], Any]) -> Any:
    """What it says as soon as it says anything, within half a minute."""
    end = time.monotonic() + 30
    while not (found := said()):
        assert time.monotonic() < end
        time.sleep(0.05)
    return found


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_the_process_finishes_what_it_has_begun_when_it_is_stopped(
    new_database: NewDatabase, server: Server, parsers: Parsers, number: signal.Signals
) -> None:
    url = new_database("sqlite-file")
    document = response(body=rss(item(title="a", description=LONG)).encode())
    server.says("/slow", document[:100], 2.0, document[100:])
    polling = subscribed(url, server, parsers, "/slow")
    running = Running(url, server)
    eventually(lambda: server.asked)
    assert running.stop(number) == 0
    feed = polling.find("/slow")
    assert feed.leased_until is None
    assert History.read(feed.history).succeeded_at is not None
    assert len(polling.kept(feed)) == 1
    polling.store.engine.dispose()


def test_the_process_tells_every_turn_and_how_it_is(
    new_database: NewDatabase, server: Server, parsers: Parsers
) -> None:
    url = new_database("sqlite-file")
    server.says("/good", response(body=rss(item(title="a", description=LONG)).encode()))
    server.says("/bad", response(500))
    subscribed(url, server, parsers, "/good", "/bad").store.engine.dispose()
    port = free_port()
    running = Running(url, server, "--listen", f"127.0.0.1:{port}")
    lines = {line["feed"]: line for line in (running.line(), running.line())}
    assert lines[server.url("/good")]["result"] == "fetched"
    assert lines[server.url("/good")]["new"] == 1
    assert (lines[server.url("/bad")]["why"], lines[server.url("/bad")]["status"]) == ("status 500", 500)
    assert all(line["at"].endswith("Z") and line["next"].endswith("Z") for line in lines.values())
    well = json.loads(get(f"http://127.0.0.1:{port}/health"))
    assert well["well"] is True
    metrics = get(f"http://127.0.0.1:{port}/metrics")
    assert 'tinhlog_turns_total{result="fetched"} 1.0' in metrics
    assert 'tinhlog_turns_total{result="failed"} 1.0' in metrics
    assert 'tinhlog_counted_total{what="new"} 1.0' in metrics
    with pytest.raises(urllib.error.HTTPError, match="404"):
        get(f"http://127.0.0.1:{port}/other")
    assert running.stop() == 0


def test_the_process_tells_watches_what_it_has_polled_while_another_receiver_hangs(
    new_database: NewDatabase, server: Server, parsers: Parsers, tmp_path: Path
) -> None:
    url = new_database("sqlite-file")
    server.says("/hangs", 20.0)
    news = (ROOT / "cli" / "demo.rss").read_bytes()
    server.says("/demo", response(body=news, content_type="application/rss+xml"))
    out = tmp_path / "news.jsonl"
    subscribed(url, server, parsers, "/demo").store.engine.dispose()
    store = Store.open(url)
    with writer(store.engine) as connection:
        watches.add(connection, watches.WatchFilter(), server.url("/hangs"), new_secret())
        watches.add(connection, watches.WatchFilter(), f"file://{out}", None)
    running = Running(url, server)
    assert running.line()["records"] > 1
    eventually(lambda: out.exists() and out.read_bytes().endswith(b"\n"))
    told = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    with store.reading() as view:
        kept = timeline(view.connection, view.units(), Filter(), NOW)
    recorded = {record["id"] for record in told if record["type"] == "entry.new"}
    assert {one["data"]["entry"]["id"] for one in told} <= {one["id"] for one in kept}
    assert len(recorded) == len(told) > 0
    eventually(lambda: any(asked.target == "/hangs" for asked in server.asked))
    server.says("/late", response(body=rss(item(title="a", description=LONG)).encode()))
    subscribed(url, server, parsers, "/late").store.engine.dispose()
    assert running.line()["feed"] == server.url("/late"), "polling goes on while a receiver hangs"
    running.process.kill()
    running.process.communicate()
    store.engine.dispose()


def test_a_mistake_at_delivering_is_logged_and_the_service_goes_on(
    store: Store, server: Server, parsers: Parsers, caplog: pytest.LogCaptureFixture
) -> None:
    polling = Polling(store, server, parsers, Clock())
    deliverer = Deliverer(store, Fetcher(HostThrottle()), clock=broken_clock)
    service = Service(polling.poller, polling.leases, lambda outcome: None, deliverer=deliverer)
    service.deliver()
    assert service.mistakes == 1
    assert "at delivering" in caplog.text
    service.close()


def broken_clock(connection: Connection) -> datetime:
    raise ValueError("no time")


def test_an_address_that_cannot_be_listened_on_is_told(new_database: NewDatabase, server: Server) -> None:
    for address in (server.host, "127.0.0.1:99999"):
        running = Running(new_database("sqlite-file"), server, "--listen", address)
        _, error = running.process.communicate(timeout=60)
        assert running.process.returncode == 2
        assert f"cannot listen on '{address}'" in error


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def get(url: str) -> str:
    """What a local address answers."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(url, timeout=10) as answer:
        text: str = answer.read().decode()
        return text
