"""What commands share: the store they work on, and the options that many of them take."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from itertools import takewhile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperCommand

from cli.output import Format, complain
from cli.values import first_day, kind_of_event, language, last_day, reason, recorded_by

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from events.units.lineage import Units
    from feeds.extractors import Extractor
    from feeds.raw_document import Unreadable
    from store.clocks import Clocks
    from store.questions.filter import Filter
    from store.store import Store
    from store.view import View

_HOST_AND_PORT = re.compile(r"(?:\[[0-9a-f:.]+\]|[a-z0-9_.-]+):(?P<port>[0-9]{1,5})")

On = Annotated[
    date | None,
    typer.Option(
        "--on",
        parser=last_day,
        metavar="D",
        help="The day asked about, 2025-07-01, or the last of 2025-07, 2025-Q3, 2025-H2 or 2025; today without it.",
    ),
]
Known = Annotated[
    date | None,
    typer.Option("--known", parser=last_day, metavar="D", help="Only what had been published by that day."),
]
RecordedBy = Annotated[
    datetime | None,
    typer.Option(
        "--recorded-by",
        parser=recorded_by,
        metavar="T",
        help="Only what this log held at that instant, 2025-06-09T08:30:00+07:00, or at the end of that day.",
    ),
]
From = Annotated[date | None, typer.Option("--from", parser=first_day, metavar="D", help="The first day shown.")]
To = Annotated[date | None, typer.Option("--to", parser=last_day, metavar="D", help="The last day shown.")]
Provinces = Annotated[
    list[str] | None, typer.Argument(metavar="PROVINCE", help="Slugs, names or unit ids; all without any.")
]
Types = Annotated[
    list[str] | None,
    typer.Option(
        "--type",
        parser=kind_of_event,
        metavar="T",
        help="Only this kind of event, e.g. OfficialAppointed; may be repeated.",
    ),
]
Lineage = Annotated[bool, typer.Option("--lineage", help="With ancestors and descendants.")]
Search = Annotated[
    str, typer.Option(help="Only entries with these words, as `search` takes them: the last may be begun.")
]
Limit = Annotated[int | None, typer.Option(min=1, help="At most so many entries.")]
Wanted = Annotated[
    Format | None, typer.Option("--format", help="How it is written; without it a table on a terminal, json elsewhere.")
]
Reason = Annotated[
    str, typer.Option("--reason", parser=reason, metavar="TEXT", help="Why; it is kept with the correction.")
]
Reader = Annotated[
    str, typer.Option("--extractor", metavar="NAME", help="Who reads: rules, llm, or what another package adds.")
]
AllowHost = Annotated[
    list[str] | None,
    typer.Option(
        "--allow-host",
        metavar="HOST:PORT",
        envvar="TINHLOG_ALLOW_HOST",
        help="A host of your own that may be asked although it is not public; may be repeated.",
    ),
]
Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Files of articles, folders of them, or -")]
Published = Annotated[
    date | None, typer.Option(parser=last_day, metavar="D", help="The day of articles that give none.")
]
Url = Annotated[str | None, typer.Option(help="The address of an article that gives none.")]
Lang = Annotated[
    str | None, typer.Option(parser=language, metavar="LANG", help="en or vi, of articles that give none.")
]
Province = Annotated[
    str,
    typer.Argument(
        metavar="PROVINCE",
        help="Its name in English or Vietnamese, with diacritics or without, its slug, or the id of a unit.",
    ),
]


class OfOneProvince(TyperCommand):
    """A command whose first argument is one province, and which says so where a name comes in several words."""

    # The base class takes typer's own copy of click's context, which has no public name.
    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Raises BadParameter for `lam dong` where that is too many: it is `'lam dong'` or `lam-dong`."""
        given = list(takewhile(lambda one: not one.startswith("-"), args))
        after_name = sum(one.param_type_name == "argument" for one in self.params) - 1
        words = given[: len(given) - after_name]
        if len(words) > 1 and all(map(str.isalpha, words)):
            from events.text import slug

            name = " ".join(words)
            raise typer.BadParameter(f"a name of several words goes in quotes, '{name}', or as its slug, {slug(name)}")
        return super().parse_args(ctx, args)


def open_store(context: typer.Context, question_seconds: float | None = None, *, create: bool = False) -> "Store":
    """The store that --db or TINHLOG_DB names, else the one in the user's data directory.

    Commands that bring something `create` it, and say where. Raises NotFound for any other where there is none.
    """
    from events.errors import NotFound
    from store.engine import is_empty

    url = _url(context, create=create)
    if is_empty(url):
        if not create:
            raise NotFound(f"there is no log in {url}", "`tinhlog ingest` begins one; --db or TINHLOG_DB names another")
        complain(f"note: a log is begun in {url}")
    return _opened(context, url, question_seconds)


def open_to_ask(context: typer.Context) -> "Store":
    """The store that a question is asked of; where there is none the table of provinces alone, which is said each time:
    the name of the log may have been mistyped.
    """
    from store.engine import is_empty

    url = _url(context, create=False)
    if is_empty(url):
        complain(f"note: there is no log in {url}; the table of provinces alone answers")
        url = f"sqlite:///{context.with_resource(TemporaryDirectory(prefix='tinhlog-'))}/tinhlog.db"
    return _opened(context, url)


def _url(context: typer.Context, *, create: bool) -> str:
    from store.engine import default_url

    return default_url(create=create) if context.obj is None else str(context.obj)


def _opened(context: typer.Context, url: str, question_seconds: float | None = None) -> "Store":
    from store.store import Store

    store = Store.open(url, question_seconds)
    context.call_on_close(store.engine.dispose)
    return store


def open_for_recording(context: typer.Context, *, create: bool = False) -> "Store":
    """`open_store`, for commands that append to the log: what a newer table of provinces says is appended first.

    Raises OutOfStep where another version of tinhlog filed the log: before a feed is asked or an article is read.
    """
    from store.projections.runner import require_current

    store = open_store(context, create=create)
    with store.engine.connect() as connection:
        require_current(connection)
    store.load_reference()
    return store


def allowed(hosts: list[str] | None) -> frozenset[str]:
    """The hosts that need not be public, each checked to be written `host:port`; several may stand between commas."""
    found = [host.strip().lower() for written in hosts or () for host in written.split(",") if host.strip()]
    for host in found:
        parts = _HOST_AND_PORT.fullmatch(host)
        if not parts or not 0 < int(parts["port"]) < 65536:
            hint = "write as 127.0.0.1:8080 or [::1]:8080, with the port also where it is 80 or 443"
            raise typer.BadParameter(f"{host!r} is no HOST:PORT; {hint}", param_hint="--allow-host")
    return frozenset(found)


def filter_of(
    provinces: list[str] | None,
    first: date | None,
    last: date | None,
    types: list[str] | None,
    search: str = "",
    *,
    lineage: bool = False,
) -> "Filter":
    """Which entries the options of a command ask for. Raises BadInput where the last day is before the first."""
    from store.questions.filter import Filter, Window

    return Filter(tuple(provinces or ()), Window(first, last), tuple(types or ()), lineage, search)


def clocks_of(view: "View", known: date | None, recorded: datetime | None) -> "Clocks":
    """The clocks of a question. Says on stderr where the log was empty then, or its facts are filed in an old way."""
    clocks = view.clocks(known, recorded)
    if clocks.seq == 0:
        complain("note: this log held no record at that instant")
    if view.outdated():
        complain("note: this is as another version of tinhlog filed it; `tinhlog rebuild` files it anew")
    return clocks


@contextmanager
def question(
    context: typer.Context, known: date | None, recorded: datetime | None
) -> "Iterator[tuple[Connection, Units, Clocks]]":
    """Opens what a question is asked of: a snapshot of the log, the units as its clocks know them, and these clocks."""
    with open_to_ask(context).reading() as view:
        clocks = clocks_of(view, known, recorded)
        yield view.connection, view.units(clocks), clocks


def complain_of(errors: "list[Unreadable]") -> None:
    """Say on stderr which articles could not be read, and why."""
    for one in errors:
        complain(f"{one.path}{f', line {one.line}' if one.line else ''}: {one.error}")


def complain_of_dropped(name: str, extractor: "Extractor") -> None:
    """Say on stderr how much an extractor was told and did not take."""
    if extractor.dropped:
        reasons = ", ".join(f"{count} {reason}" for reason, count in extractor.dropped.most_common())
        complain(f"note: events that {name} told and that were dropped: {reasons}")
