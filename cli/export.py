"""The command that hands answers on to other programs: export."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from cli.ask import entries_of
from cli.common import (
    From,
    Known,
    Limit,
    Lineage,
    Provinces,
    RecordedBy,
    Search,
    To,
    Types,
    clocks_of,
    filter_of,
    open_to_ask,
)
from cli.output import complain, write_file
from cli.values import last_day
from store.formats.export import CITED, OF_DAYS, OF_ENTRIES, ExportFormat

app = typer.Typer()


@app.command()
def export(
    context: typer.Context,
    wanted: Annotated[ExportFormat, typer.Option("--format", help="What to write.")],
    provinces: Provinces = None,
    on: Annotated[
        date | None,
        typer.Option(
            "--on", parser=last_day, metavar="D", help="The snapshot of that day instead of a timeline: a row a fact."
        ),
    ] = None,
    first: From = None,
    last: To = None,
    types: Types = None,
    known: Known = None,
    recorded: RecordedBy = None,
    lineage: Lineage = False,
    search: Search = "",
    limit: Limit = None,
    out: Annotated[
        Path | None, typer.Option(help="Write to this file, whole or not at all, instead of stdout.")
    ] = None,
) -> None:
    """A timeline, or with --on a snapshot, for spreadsheets, data frames, calendars, feed readers and TimelineJS."""
    from store.formats.export import writer
    from store.formats.title import title_of
    from store.questions.cited import cite
    from store.questions.filter import Filter
    from store.questions.snapshot import snapshot

    asked = filter_of(provinces, first, last, types, search, lineage=lineage)
    if on and (wanted in OF_ENTRIES or limit or asked != Filter(asked.provinces)):
        raise typer.BadParameter(
            f"a snapshot takes provinces, --known and --recorded-by, and has no {', '.join(OF_ENTRIES)}",
            param_hint="--on",
        )
    if out is None and wanted == ExportFormat.PARQUET and sys.stdout.isatty():
        raise typer.BadParameter("no terminal shows Parquet; name a file", param_hint="--out")
    write_as = writer(wanted)
    answer: Any
    with open_to_ask(context).reading() as view:
        clocks = clocks_of(view, known, recorded)
        if on:
            answer = snapshot(view.connection, view.units(clocks), on, clocks, asked.provinces)
            if wanted in CITED:
                cite(view.connection, answer["states"], clocks)
        else:
            answer = entries_of(view, asked, clocks, limit)
    if wanted in OF_DAYS and (undated := sum(entry["date"] is None for entry in answer)):
        complain(f"note: {undated} undated {'entry is' if undated == 1 else 'entries are'} left out")
    data = write_as(answer, title_of(asked, clocks))
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    else:
        write_file(out, data)
