"""Commands that keep the log fed from feeds: poll, one pass; run, the service."""

from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.common import AllowHost, Wanted, allowed, open_for_recording
from cli.output import complain, write
from cli.progress import counting

if TYPE_CHECKING:
    from feeds.poll import Poller
    from store.polling.leases import Leases, PassedOver
    from store.store import Store

app = typer.Typer()

Workers = Annotated[int, typer.Option(min=1, max=100, help="Feeds at once.")]
Revisit = Annotated[bool, typer.Option("--revisit", help="Look at pages again for changes, less and less often.")]


@app.command()
def poll(
    context: typer.Context,
    feeds: Annotated[list[str] | None, typer.Argument(metavar="FEED", help="Addresses, numbers or names.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="All feeds, due or not; without it those due.")] = False,
    revisit: Revisit = False,
    workers: Workers = 10,
    allow_hosts: AllowHost = None,
    wanted: Wanted = None,
) -> None:
    """Ask feeds for what is new, once, and take it in."""
    from feeds.poll_pass import one_pass

    store = open_for_recording(context, create=True)
    chosen = _chosen(store, feeds or [], everything)
    ids = set(chosen) if feeds or everything else None
    counts: Counter[str] = Counter()
    errors: list[dict[str, str]] = []
    polled: set[str] = set()
    with (
        _poller(store, allowed(allow_hosts), revisit) as (poller, leases),
        counting("feeds", len(chosen)) as advance,
    ):
        for outcome in one_pass(poller, leases, ids, workers):
            advance()
            polled.add(outcome.feed)
            counts[outcome.result] += 1
            counts.update(outcome.counts)
            if outcome.failed:
                errors.append({"feed_url": outcome.feed, "error": outcome.why})
        waiting = leases.passed_over([number for number, url in chosen.items() if url not in polled])
    for error in errors:
        complain(f"{error['feed_url']}: {error['error']}")
    for (why, until), number in Counter((one.why, f"{one.until:%Y-%m-%d %H:%M}Z") for one in waiting).items():
        complain(f"note: {'1 feed waits' if number == 1 else f'{number:,} feeds wait'} until {until}: {why}")
    write(_report(counts, errors, waiting), wanted, "counts_table")
    raise typer.Exit(1 if counts["mistakes"] or (feeds and (errors or waiting)) else 0)


@app.command()
def run(
    context: typer.Context,
    revisit: Revisit = False,
    workers: Workers = 10,
    listen: Annotated[
        str | None, typer.Option(metavar="HOST:PORT", help="Answer /health and /metrics there, e.g. 127.0.0.1:9100.")
    ] = None,
    allow_hosts: AllowHost = None,
) -> None:
    """Poll every feed whenever it is due, and tell watches what is new, until stopped (SIGTERM or Ctrl-C).

    One JSON line on stderr for each turn.
    """
    import logging
    from contextlib import nullcontext

    from feeds.deliver import Deliverer
    from feeds.fetch import Fetcher
    from feeds.monitor import JsonLines, Monitor
    from feeds.service import Service
    from feeds.throttle import HostThrottle

    lines = logging.StreamHandler()
    lines.setFormatter(JsonLines())
    logging.basicConfig(handlers=[lines], level=logging.WARNING)
    store, monitor = open_for_recording(context, create=True), Monitor()
    with _poller(store, allowed(allow_hosts), revisit) as (poller, leases):
        deliverer = Deliverer(store, Fetcher(HostThrottle(pause_seconds=0), allowed(allow_hosts)))
        service = Service(poller, leases, monitor.report, workers, deliverer)
        with monitor.listening(listen, service) if listen else nullcontext():
            service.run()
    raise typer.Exit(1 if service.mistakes else 0)


def _chosen(store: "Store", feeds: Collection[str], everything: bool) -> dict[int, str]:
    """The addresses of the feeds asked for, by id; of those that are due where none is named."""
    from store.polling.leases import database_clock
    from store.polling.subscriptions import find, subscriptions

    with store.engine.connect() as connection:
        now = database_clock(connection)
        if feeds:
            return {found.id: found.url for found in (find(connection, feed) for feed in feeds)}
        active = [one for one in subscriptions(connection) if one.due and not one.paused]
    due = [one for one in active if min(filter(None, (one.due, one.pages_due))) <= now]
    if not active:
        complain("note: no feeds to poll; `tinhlog feeds add URL` subscribes to one")
    elif not due and not everything:
        complain(f"note: none of {len(active)} feeds is due; --all polls them in any case")
    return {one.id: one.url for one in (active if everything else due)}


@contextmanager
def _poller(store: "Store", allow_hosts: Collection[str], revisit: bool) -> Iterator[tuple["Poller", "Leases"]]:
    from events.article import host_of
    from feeds.fetch import Fetcher
    from feeds.live_extractor import LiveExtractor
    from feeds.poll import Poller
    from feeds.pool import Parsers
    from feeds.robots import Robots
    from feeds.throttle import HostThrottle
    from store.polling.leases import Leases

    throttle = HostThrottle()
    fetcher = Fetcher(throttle, allow_hosts)
    leases = Leases(store.engine, own_hosts={host_of(f"http://{host}") for host in allow_hosts})
    extract = LiveExtractor("rules", store)
    with Parsers() as parsers:
        robots = Robots(fetcher, throttle)
        yield Poller(store, leases, fetcher, parsers, robots, extract, revisit=revisit), leases


_RESULTS = {"fetched": "fetched", "not modified": "not_modified", "gone": "gone", "lost": "lost"}
_COUNTED = ("entries", "new", "completed", "revised", "records", "not_read", "pages", "pages_failed", "mistakes")


def _report(counts: Counter[str], errors: list[dict[str, str]], waiting: "list[PassedOver]") -> dict[str, Any]:
    from feeds.subscription import utc

    report: dict[str, Any] = {"feeds": sum(counts[name] for name in ("fetched", "not modified")) + len(errors)}
    report |= {shown: counts[name] for name, shown in _RESULTS.items()} | {"failed": len(errors)}
    report |= {name: counts[name] for name in _COUNTED} | {"errors": errors}
    return report | {"waiting": [{"feed_url": url, "why": why, "until": utc(until)} for url, why, until in waiting]}
