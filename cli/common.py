"""What commands share: the store they work on, and the options that many of them take."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import Format
from cli.values import first_day, last_day, recorded_by

if TYPE_CHECKING:
    from store.clocks import Clocks
    from store.store import Store

On = Annotated[
    date | None,
    typer.Option(
        "--on", parser=last_day, metavar="D", help="The day asked about; today without it. A month means its last day."
    ),
]
Known = Annotated[
    date | None,
    typer.Option("--known", parser=last_day, metavar="D", help="Only what had been published by that day."),
]
RecordedBy = Annotated[
    datetime | None,
    typer.Option("--recorded-by", parser=recorded_by, metavar="T", help="Only what this log held at that instant."),
]
From = Annotated[date | None, typer.Option("--from", parser=first_day, metavar="D", help="The first day shown.")]
To = Annotated[date | None, typer.Option("--to", parser=last_day, metavar="D", help="The last day shown.")]
Wanted = Annotated[
    Format | None, typer.Option("--format", help="table on a terminal, json elsewhere; a list also as jsonl, csv, md.")
]
Reason = Annotated[str, typer.Option("--reason", help="Why; it is kept with the correction.")]
Province = Annotated[str, typer.Argument(help="A slug, an English or Vietnamese name, or a unit id.")]


def open_store(context: typer.Context) -> "Store":
    """The store that --db or TINHLOG_DB names, else the one in the user's data directory."""
    from store.engine import default_url
    from store.store import Store

    store = Store.open(context.obj or default_url())
    context.call_on_close(store.engine.dispose)
    return store


def clocks_of(store: "Store", known: date | None, recorded: datetime | None) -> "Clocks":
    """The clocks of a question. Says on stderr where the log was empty then."""
    from cli.output import complain

    clocks = store.clocks(known, recorded)
    if clocks.seq == 0:
        complain("note: this log held no record at that instant")
    return clocks
