"""`python -m bench.feeds [--feeds N]`: polling feeds that are all new, then none changed, beside `reader` and floors.

A feed has 20 entries with full texts (`bench/papers.py`). Its server has a process of its own, whose time is not
counted. Each candidate runs in a fresh process, its database a new SQLite file; the candidates take turns, and the
median of each counts. Events are not read, and nobody waits for the sake of the one host.

- **feedparser**: the floor of cold polling, the same bytes parsed in memory, one after the other.
- **http.client** and **fetcher**: the floor of polling where nothing has changed: the standard library alone, and our
  `feeds.fetch`, each asking once for every feed, one after the other; cold, they fetch the bodies.
- **reader**: the PyPI package, `update_feeds(workers=10)`.
- **tinhlog**: a pass of the poller with ten turns at once, as `tinhlog poll --all` makes it; its parsing processes
  count, and so does their start.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.papers import ENTRIES, document, serving
from bench.spent import Spent, spent

ROUNDS = 3
WORKERS = 10

Pass = Callable[[], int]
"""Polls every feed once, and says how many entries were new, or, where it keeps none, how many there were."""


def feedparser(host: str, feeds: int, folder: Path) -> None:
    """Parse the bytes."""
    from feedparser import parse

    documents = list(map(document, range(feeds)))
    measure(lambda: sum(len(parse(body).entries) for body in documents))


def http_client(host: str, feeds: int, folder: Path) -> None:
    """Ask with the standard library's client, a connection for each request."""

    def ask(headers: dict[str, str], status: int) -> int:
        for number in range(feeds):
            connection = HTTPConnection(host)
            connection.request("GET", f"/{number}", headers=headers)
            response = connection.getresponse()
            response.read()
            connection.close()
            assert response.status == status
        return 0

    measure(partial(ask, {}, 200), partial(ask, {"If-None-Match": '"1"'}, 304))


def fetcher(host: str, feeds: int, folder: Path) -> None:
    """Ask with our own client."""
    from feeds.fetch import Fetcher
    from feeds.headers import Validators
    from feeds.throttle import HostThrottle

    ours = Fetcher(HostThrottle(), {host})

    def ask(conditional: bool) -> int:
        for number in range(feeds):
            url = f"http://{host}/{number}"
            answer = ours.get(url, Validators(url, '"1"', None) if conditional else None)
            assert answer.outcome == ("not modified" if conditional else "fetched")
        return 0

    measure(partial(ask, False), partial(ask, True))


def reader(host: str, feeds: int, folder: Path) -> None:
    """Poll with the peer."""
    import feedparser_sgmllib

    # `reader` brings a copy of feedparser that asks for this module by its old name, and does not require it.
    sys.modules["sgmllib"] = feedparser_sgmllib
    from reader import make_reader

    theirs = make_reader(str(folder / "reader.sqlite"))
    for number in range(feeds):
        theirs.add_feed(f"http://{host}/{number}")

    def update() -> int:
        results = list(theirs.update_feeds_iter(workers=WORKERS, scheduled=False))
        assert len(results) == feeds
        return sum(result.value.new if result.value else 0 for result in results)

    measure(update, update)


def tinhlog(host: str, feeds: int, folder: Path) -> None:
    """Poll with the poller."""
    from feeds.fetch import Fetcher
    from feeds.poll import Poller
    from feeds.poll_pass import one_pass
    from feeds.pool import Parsers
    from feeds.robots import Robots
    from feeds.throttle import HostThrottle
    from store.polling import subscriptions
    from store.polling.leases import Leases, database_clock
    from store.store import Store
    from store.transactions import writer

    store = Store.open(f"sqlite:///{folder / 'tinhlog.db'}")
    with writer(store.engine) as connection:
        now = database_clock(connection)
        ids = {subscriptions.add(connection, f"http://{host}/{number}", now).id for number in range(feeds)}
    throttle = HostThrottle()
    fetcher = Fetcher(throttle, {host})
    leases = Leases(store.engine, own_hosts={host})
    with Parsers() as parsers:
        poller = Poller(store, leases, fetcher, parsers, Robots(fetcher, throttle), lambda article: [])

        def poll(result: str) -> int:
            outcomes = list(one_pass(poller, leases, ids, WORKERS))
            assert [outcome.result for outcome in outcomes] == [result] * feeds
            return sum(outcome.counts["new"] for outcome in outcomes)

        measure(partial(poll, "fetched"), partial(poll, "not modified"))


def measure(cold: Pass, unchanged: Pass | None = None) -> None:
    """Print what the passes take, as `run` reads it."""
    begun = spent()
    new = cold()
    found = [("cold", new, spent().since(begun))]
    if unchanged:
        begun = spent()
        new = unchanged()
        found.append(("unchanged", new, spent().since(begun)))
    print(json.dumps(found))


CANDIDATES = {
    "feedparser": feedparser,
    "http.client": http_client,
    "fetcher": fetcher,
    "reader": reader,
    "tinhlog": tinhlog,
}


def alone(candidate: str, host: str, feeds: int, folder: str) -> None:
    """Let one candidate poll, in a process of its own."""
    CANDIDATES[candidate](host, feeds, Path(folder))


def run(feeds: int) -> None:
    """Print a line for each pass of each candidate."""
    turns: dict[tuple[str, str], list[Spent]] = {}
    with serving(feeds) as port:
        for _ in range(ROUNDS):
            for name in CANDIDATES:
                with TemporaryDirectory(dir=Path.cwd()) as folder:
                    asked = (name, f"127.0.0.1:{port}", feeds, folder)
                    # Not by `-m`: each parsing process would import this module anew, as it does its parent's main one.
                    command = [sys.executable, "-c", f"from bench.feeds import alone; alone{asked}"]
                    output = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
                for what, new, took in json.loads(output):
                    keeps = name in ("reader", "tinhlog") and what == "cold"
                    assert new == (feeds * ENTRIES if keeps or name == "feedparser" else 0), (name, what, new)
                    turns.setdefault((what, name), []).append(Spent(*took))
    medians = {key: Spent(*map(median, zip(*took, strict=True))) for key, took in turns.items()}
    for what, floor in (("cold", "feedparser"), ("unchanged", "http.client")):
        print(f"{what:<14}{'wall s':>8}{'CPU s':>8}{'ms CPU/feed':>13}{'peak MB':>9}", end="")
        print(f"{'wall/reader':>13}{'CPU/reader':>12}{'CPU/floor':>11}")
        for name in CANDIDATES:
            if took := medians.get((what, name)):
                peer, lowest = medians[what, "reader"], medians[what, floor]
                line = f"{name:<14}{took.wall:>8.2f}{took.cpu:>8.2f}{1000 * took.cpu / feeds:>13.2f}{took.memory:>9.0f}"
                ratios = f"{took.wall / peer.wall:>13.2f}{took.cpu / peer.cpu:>12.2f}{took.cpu / lowest.cpu:>11.2f}"
                print(line + ratios, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=500)
    run(parser.parse_args().feeds)
