"""Commands about where articles come from: which feeds are subscribed to, and how they are."""

import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.common import (
    AllowHost,
    Known,
    On,
    RecordedBy,
    Wanted,
    allowed,
    clocks_of,
    complain_of,
    open_store,
    open_to_ask,
)
from cli.output import Format, complain, print_text, write
from cli.progress import counting

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from feeds.fetch import Fetcher
    from feeds.pool import Parsers
    from store.polling.subscriptions import Subscription

app = typer.Typer(help="Where articles come from: subscriptions, and how they are.", no_args_is_help=True)

Feed = Annotated[str, typer.Argument(metavar="FEED", help="Its address, number or name.")]
Feeds = Annotated[list[str], typer.Argument(metavar="FEED", help="Addresses, numbers or names.")]


@app.command()
def add(
    context: typer.Context,
    urls: Annotated[list[str], typer.Argument(metavar="URL", help="Addresses of feeds; `discover` finds them.")],
    name: Annotated[str, typer.Option(help="What to call it; without it its title, once it was read.")] = "",
    lang: Annotated[str | None, typer.Option(help="The language of its articles: vi, en, ...")] = None,
    province: Annotated[
        str | None, typer.Option(help="The province that it is about: a slug, a name or a unit id.")
    ] = None,
    zone: Annotated[str | None, typer.Option(help="The time zone of its days; without it Asia/Ho_Chi_Minh.")] = None,
    wanted: Wanted = None,
) -> None:
    """Subscribe to feeds. Their articles inherit language, province and time zone. No request is made yet."""
    from feeds.subscription import NewSubscription, printed, subscribe
    from store.polling.leases import database_clock
    from store.transactions import writer

    if name and len(urls) > 1:
        raise typer.BadParameter("names one feed; add the others without it", param_hint="--name")
    store = open_store(context, create=True)
    units = store.units()
    with writer(store.engine) as connection:
        now = database_clock(connection)
        added = [subscribe(connection, NewSubscription(url, name, lang, province, zone), units, now) for url in urls]
    write([printed(one) for one in added], wanted, "feed_tables.subscriptions_table")


@app.command("list")
def list_(context: typer.Context, wanted: Wanted = None) -> None:
    """The feeds that are subscribed to."""
    from feeds.subscription import printed
    from store.polling.subscriptions import subscriptions

    with open_to_ask(context).reading() as view:
        found = [printed(one) for one in subscriptions(view.connection)]
    write(found, wanted, "feed_tables.subscriptions_table")


@app.command()
def show(context: typer.Context, feed: Feed, wanted: Wanted = None) -> None:
    """What is known of a feed: what was said about it, and what polling it has shown."""
    from feeds.health import described
    from store.polling.leases import database_clock
    from store.polling.subscriptions import find

    with open_to_ask(context).reading() as view:
        found = described(view.connection, find(view.connection, feed), database_clock(view.connection))
    write(found, wanted, "feed_tables.feed_table")


@app.command()
def rename(
    context: typer.Context,
    feed: Feed,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What to call it from now on.")],
    wanted: Wanted = None,
) -> None:
    """Give a feed another name."""
    from feeds.subscription import name_of
    from store.polling import subscriptions

    called = name_of(name)
    _change(context, [feed], lambda connection, one: subscriptions.rename(connection, one, called), wanted)


@app.command()
def pause(context: typer.Context, feeds: Feeds, wanted: Wanted = None) -> None:
    """Poll feeds no more until they are resumed."""
    from store.polling import subscriptions

    _change(context, feeds, subscriptions.pause, wanted)


@app.command()
def resume(context: typer.Context, feeds: Feeds, wanted: Wanted = None) -> None:
    """Poll feeds again that were paused, or retired because they are gone."""
    from store.polling import subscriptions
    from store.polling.leases import database_clock

    def resumed(connection: "Connection", one: "Subscription") -> None:
        subscriptions.resume(connection, one, database_clock(connection))

    _change(context, feeds, resumed, wanted)


@app.command()
def remove(context: typer.Context, feeds: Feeds, wanted: Wanted = None) -> None:
    """Forget feeds; their articles stay in the log."""
    from feeds.subscription import printed
    from store.polling import subscriptions
    from store.transactions import writer

    with writer(open_store(context).engine) as connection:
        found = _found(connection, feeds)
        for one in found:
            subscriptions.remove(connection, one)
    complain(f"note: removed; articles in the log stay: {', '.join(one.name or one.url for one in found)}")
    write([printed(one) for one in found], wanted, "feed_tables.subscriptions_table")


@app.command("import")
def import_(
    context: typer.Context,
    file: Annotated[str | None, typer.Argument(metavar="FILE", help="OPML, or - for standard input.")] = None,
    starter: Annotated[
        bool, typer.Option("--starter", help="The packaged list of feeds about Vietnam and its provinces.")
    ] = False,
    wanted: Wanted = None,
) -> None:
    """Subscribe to the feeds of a list in OPML, as feed readers export it."""
    from feeds import opml
    from feeds.raw_document import Unreadable
    from store.polling.leases import database_clock

    if (file is None) is not starter:
        raise typer.BadParameter("give a file, or --starter")
    outlines = opml.read(opml.starter() if file is None else _beginning(file, opml.BYTES_MAX + 1))
    store = open_store(context, create=True)
    with store.reading() as view:
        now = database_clock(view.connection)
    taken_in = opml.take_in(store.engine, outlines, store.units(), now)
    errors = [Unreadable(file or "starter.opml", error, line) for line, error in taken_in.wrong]
    complain_of(errors)
    report = {"feeds": len(outlines), "new": taken_in.new, "known": taken_in.known, "failed": len(errors)}
    write(report | {"errors": [one._asdict() for one in errors]}, wanted, "counts_table")
    raise typer.Exit(1 if errors else 0)


@app.command()
def export(context: typer.Context) -> None:
    """Print all subscriptions as OPML, which `import` and feed readers read."""
    from feeds.opml import written
    from store.polling.subscriptions import subscriptions

    with open_to_ask(context).reading() as view:
        print_text(written(subscriptions(view.connection)), end="")


@app.command()
def discover(
    page: Annotated[str, typer.Argument(metavar="PAGE", help="The address of a page of the web.")],
    allow_hosts: AllowHost = None,
    wanted: Wanted = None,
) -> None:
    """The feeds that a page announces, and links on it that look like feeds; nothing is stored."""
    from feeds.discover import discover
    from feeds.subscription import address

    url = address(page)
    with _asking(allowed(allow_hosts)) as (fetcher, parsers):
        found = discover(url, fetcher, parsers)
    write([one._asdict() for one in found], wanted, "feed_tables.discovered_table")
    if not found:
        complain(f"{url} announces no feed")
    raise typer.Exit(0 if found else 1)


@app.command()
def check(
    context: typer.Context,
    urls: Annotated[
        list[str] | None, typer.Argument(metavar="URL", help="Addresses; without any, all subscriptions.")
    ] = None,
    allow_hosts: AllowHost = None,
    wanted: Wanted = None,
) -> None:
    """Ask for feeds once and say what is wrong with them; nothing is stored."""
    from datetime import UTC, datetime

    from feeds.check import check_all
    from feeds.subscription import address
    from store.polling.subscriptions import DEFAULT_ZONE, subscriptions

    if urls:
        asked = [(address(url), DEFAULT_ZONE) for url in urls]
    else:
        with open_to_ask(context).reading() as view:
            asked = [(one.url, one.zone) for one in subscriptions(view.connection)]
        if not asked:
            complain("note: no feeds to check; `tinhlog feeds add URL` subscribes to one")
    checked = []
    with _asking(allowed(allow_hosts)) as (fetcher, parsers), counting("feeds", len(asked)) as advance:
        for one in check_all(asked, fetcher, parsers, datetime.now(UTC)):
            checked.append(one)
            advance()
    write([one.printed() for one in checked], wanted, "feed_tables.checked_table")
    raise typer.Exit(1 if any(one.failed for one in checked) else 0)


@app.command()
def health(
    context: typer.Context, on: On = None, known: Known = None, recorded: RecordedBy = None, wanted: Wanted = None
) -> None:
    """Which feeds answer, which fail and why, and which are silent for longer than is their habit.

    With newspapers that nobody subscribes to and whose articles are in the log. With --on, --known or --recorded-by:
    what the log says of that time, by newspaper.
    """
    from feeds.health import health_asked

    with open_to_ask(context).reading() as view:
        rows = health_asked(view.connection, on, clocks_of(view, known, recorded))
    write(rows, wanted, "feed_tables.health_table")


@app.command()
def entries(
    context: typer.Context,
    feeds: Annotated[
        list[str] | None, typer.Argument(metavar="FEED", help="Addresses, numbers or names; all without any.")
    ] = None,
    wanted: Wanted = None,
) -> None:
    """The entries of feeds that are known, and an error for each feed that failed when it was polled last."""
    from feeds.subscription import entries_of
    from store.polling.subscriptions import subscriptions

    with open_to_ask(context).reading() as view:
        chosen = _found(view.connection, feeds) if feeds else list(subscriptions(view.connection))
        write((row for one in chosen for row in entries_of(view.connection, one)), wanted, "feed_tables.entries_table")


def _change(
    context: typer.Context,
    feeds: list[str],
    change: "Callable[[Connection, Subscription], None]",
    wanted: Format | None,
) -> None:
    """Change feeds, all or none, and show them as they are then."""
    from feeds.subscription import printed
    from store.polling.subscriptions import find
    from store.transactions import writer

    with writer(open_store(context).engine) as connection:
        found = _found(connection, feeds)
        for one in found:
            change(connection, one)
        changed = [printed(find(connection, str(one.id))) for one in found]
    write(changed, wanted, "feed_tables.subscriptions_table")


def _found(connection: "Connection", feeds: list[str]) -> "list[Subscription]":
    """The feeds that are meant, each once."""
    from store.polling.subscriptions import find

    return list({one.id: one for one in (find(connection, feed) for feed in feeds)}.values())


def _beginning(file: str, size: int) -> bytes:
    """So many bytes of a file, or of standard input, at most. Raises BadInput."""
    from events.errors import BadInput

    if file == "-":
        return sys.stdin.buffer.read(size)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(size)
    except OSError as error:
        raise BadInput(f"cannot read {file}: {(error.strerror or str(error)).lower()}") from None


@contextmanager
def _asking(allow_hosts: Collection[str]) -> "Iterator[tuple[Fetcher, Parsers]]":
    """What asks for feeds, and what reads them."""
    from feeds.fetch import Fetcher
    from feeds.pool import Parsers
    from feeds.throttle import HostThrottle

    with Parsers() as parsers:
        yield Fetcher(HostThrottle(), allow_hosts), parsers
