"""Commands about watches: saved questions, whose answers go out when they change."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.common import AllowHost, Provinces, Types, Wanted, allowed, open_store, open_to_ask
from cli.output import Format, complain, write
from cli.values import path_prefix

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from store.watching.watches import Watch

app = typer.Typer(
    help="Saved questions: what is new to them goes to a webhook, a file, mail or chat.", no_args_is_help=True
)

Numbers = Annotated[list[int], typer.Argument(metavar="WATCH", help="Numbers, as `list` shows them.")]


@app.command()
def add(
    context: typer.Context,
    to: Annotated[
        str,
        typer.Option("--to", metavar="URL", help="https://..., file:///FOLDER/FILE.jsonl, or any address of Apprise."),
    ],
    provinces: Provinces = None,
    types: Types = None,
    path: Annotated[
        str,
        typer.Option(
            parser=path_prefix,
            metavar="PATH",
            help="Facts whose path begins so, e.g. posts/party_secretary, as of today.",
        ),
    ] = "",
    wanted: Wanted = None,
) -> None:
    """Tell somebody what is recorded from now on: entries, or with --path facts that change, or with --type both.

    Of all provinces without any. The answer has the secret by which a webhook's receiver knows our messages.
    """
    from feeds.targets import check_target, is_webhook
    from feeds.webhook import new_secret
    from store.questions.filter import Filter
    from store.transactions import writer
    from store.watching import watches

    check_target(to)
    store = open_store(context, create=True)
    Filter(tuple(provinces or ())).about(store.units())
    asked = watches.WatchFilter(tuple(provinces or ()), tuple(types or ()), path)
    secret = new_secret() if is_webhook(to) else None
    with writer(store.engine) as connection:
        added = watches.add(connection, asked, to, secret)
    if secret:
        complain("note: the secret is shown this once; with it the receiver knows that messages are ours")
    write(_printed(added, {}) | ({"secret": secret} if secret else {}), wanted, "counts_table")


@app.command("list")
def list_(context: typer.Context, wanted: Wanted = None) -> None:
    """The watches that there are."""
    from store.watching import watches

    with open_to_ask(context).reading() as view:
        counts = watches.counted(view.connection)
        found = [_printed(one, counts.get(one.id, {})) for one in watches.watches(view.connection)]
    write(found, wanted, "watch_tables.watches_table")


@app.command()
def show(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="WATCH", help="Its number, as `list` shows it.")],
    wanted: Wanted = None,
) -> None:
    """A watch, with its last hundred messages."""
    from store.watching import outbox, watches

    with open_to_ask(context).reading() as view:
        one = watches.find(view.connection, number)
        shown = _printed(one, watches.counted(view.connection).get(one.id, {}))
        last = outbox.messages(view.connection, ("queued", "delivered", "dead"), number, limit=100)
        shown["messages"] = [_message(row) for row in last]
    write(shown, wanted, "watch_tables.watch_table")


@app.command()
def pause(context: typer.Context, numbers: Numbers, wanted: Wanted = None) -> None:
    """Send watches nothing until they are resumed."""
    from store.watching import watches

    _change(context, numbers, watches.pause, wanted)


@app.command()
def resume(context: typer.Context, numbers: Numbers, wanted: Wanted = None) -> None:
    """Go on where they stopped: what was recorded meanwhile is told then."""
    from store.watching import watches

    _change(context, numbers, watches.resume, wanted)


@app.command()
def remove(context: typer.Context, numbers: Numbers, wanted: Wanted = None) -> None:
    """Forget watches and their messages."""
    from store.transactions import writer
    from store.watching import watches

    with writer(open_store(context).engine) as connection:
        removed = _shown(connection, numbers)
        for number in numbers:
            watches.remove(connection, number)
    complain(f"note: removed: {', '.join(map(str, numbers))}")
    write(removed, wanted, "watch_tables.watches_table")


@app.command()
def deliver(context: typer.Context, allow_hosts: AllowHost = None, wanted: Wanted = None) -> None:
    """Tell the watches what is new to them, and try again what is due, once; `tinhlog run` does so all the time."""
    from feeds.deliver import Deliverer
    from feeds.fetch import Fetcher
    from feeds.throttle import HostThrottle

    deliverer = Deliverer(open_store(context), Fetcher(HostThrottle(pause_seconds=0), allowed(allow_hosts)))
    counts = deliverer.deliver()
    write({name: counts[name] for name in ("queued", "delivered", "failed", "dead")}, wanted, "counts_table")


@app.command()
def dead(context: typer.Context, wanted: Wanted = None) -> None:
    """The messages that were given up, whole, with the reason."""
    import json

    from store.watching import outbox

    with open_to_ask(context).reading() as view:
        rows = outbox.messages(view.connection, ("dead",))
    write([_message(row) | {"body": json.loads(row.body)} for row in rows], wanted, "watch_tables.messages_table")


@app.command()
def retry(
    context: typer.Context,
    messages: Annotated[
        list[str] | None, typer.Argument(metavar="MESSAGE", help="Ids; without any, all that are dead.")
    ] = None,
    wanted: Wanted = None,
) -> None:
    """Try messages again, as if for the first time, under the same ids."""
    from events.errors import NotFound
    from store.polling.leases import database_clock
    from store.transactions import writer
    from store.watching import outbox

    with writer(open_store(context).engine) as connection:
        again = outbox.retry(connection, messages or (), database_clock(connection))
        if again < len(set(messages or ())):
            raise NotFound("not all of these wait or are dead", "`tinhlog watch dead` lists those that are")
    write({"queued": again}, wanted, "counts_table")


def _change(
    context: typer.Context, numbers: list[int], change: "Callable[[Connection, int], None]", wanted: Format | None
) -> None:
    """Change watches, all or none, and show them."""
    from store.transactions import writer

    with writer(open_store(context).engine) as connection:
        for number in numbers:
            change(connection, number)
        changed = _shown(connection, numbers)
    write(changed, wanted, "watch_tables.watches_table")


def _shown(connection: "Connection", numbers: list[int]) -> list[dict[str, Any]]:
    """The watches of those numbers, each once. Raises NotFound where one is of none."""
    from store.watching import watches

    counts = watches.counted(connection)
    return [_printed(watches.find(connection, number), counts.get(number, {})) for number in dict.fromkeys(numbers)]


def _printed(one: "Watch", counts: dict[str, int]) -> dict[str, Any]:
    from feeds.targets import shown

    return {
        "id": one.id,
        "provinces": list(one.asked.provinces),
        "types": list(one.asked.types),
        "path": one.asked.path or None,
        "to": shown(one.target),
        "state": "paused" if one.paused else "active",
        "notice": one.notice or None,
        "seq": one.seq,
        **{state: counts.get(state, 0) for state in ("queued", "delivered", "dead")},
    }


def _message(row: Any) -> dict[str, Any]:
    from store.reader import instant, microseconds

    def at(moment: Any) -> str | None:
        return instant(microseconds(moment)) if moment else None

    return {
        "id": row.id,
        "watch": row.watch,
        "title": row.title,
        "state": row.state,
        "queued_at": at(row.queued),
        "delivered_at": at(row.delivered),
        "next": at(row.due),
        "tries": row.tries,
        "error": row.error or None,
    }
