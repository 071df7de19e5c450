"""The command that hands answers on to other programs: export."""

import sys
from collections.abc import Callable
from datetime import date
from enum import StrEnum
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
    open_store,
)
from cli.output import as_json, as_lines, complain, write_file
from cli.values import last_day
from events.errors import BadInput

app = typer.Typer()


class ExportFormat(StrEnum):
    """What other programs read."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"
    ICS = "ics"
    ATOM = "atom"
    TIMELINEJS = "timelinejs"
    MD = "md"


_OF_ENTRIES = (ExportFormat.ICS, ExportFormat.ATOM, ExportFormat.TIMELINEJS)
_OF_DAYS = (ExportFormat.ICS, ExportFormat.TIMELINEJS)


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
    from store.formats.title import title_of
    from store.questions.snapshot import snapshot
    from store.questions.timeline import Filter, Window

    asked = Filter(tuple(provinces or ()), Window(first, last), tuple(types or ()), lineage, search)
    if on and (wanted in _OF_ENTRIES or limit or asked != Filter(asked.provinces)):
        raise typer.BadParameter(
            f"a snapshot takes provinces, --known and --recorded-by, and has no {', '.join(_OF_ENTRIES)}",
            param_hint="--on",
        )
    if out is None and wanted == ExportFormat.PARQUET and sys.stdout.isatty():
        raise typer.BadParameter("no terminal shows Parquet; name a file", param_hint="--out")
    write_as = _writer(wanted)
    store = open_store(context)
    clocks = clocks_of(store, known, recorded)
    answer: Any
    if on:
        with store.reading() as connection:
            answer = snapshot(connection, store.units(clocks), on, clocks, asked.provinces)
    else:
        answer = entries_of(store, asked, clocks, limit)
    if wanted in _OF_DAYS and (undated := sum(entry["date"] is None for entry in answer)):
        complain(f"note: {undated} undated {'entry is' if undated == 1 else 'entries are'} left out")
    data = write_as(answer, title_of(asked, clocks))
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    else:
        write_file(out, data)


def _writer(wanted: ExportFormat) -> Callable[[Any, str], bytes]:
    """What makes the bytes of an answer and its title. Raises BadInput where an extra is missing."""
    match wanted:
        case ExportFormat.CSV:
            from store.formats.spreadsheet import as_csv

            return lambda answer, title: as_csv(answer).encode()
        case ExportFormat.MD:
            from store.formats.markdown import as_markdown

            return lambda answer, title: as_markdown(answer).encode()
        case ExportFormat.JSONL:
            return lambda answer, title: as_lines(answer if isinstance(answer, list) else answer["states"]).encode()
        case ExportFormat.TIMELINEJS:
            from store.formats.timelinejs import as_timelinejs

            return lambda answer, title: as_json(as_timelinejs(answer, title)).encode()
        case ExportFormat.ATOM:
            from store.formats.atom import as_atom

            return as_atom
        case ExportFormat.ICS:
            from store.formats.ical import as_ical

            return as_ical
        case ExportFormat.PARQUET:
            try:
                from store.formats.parquet import as_parquet
            except ImportError as error:
                raise BadInput(f"{error}", "install the extra: pip install 'tinhlog[parquet]'") from None
            return lambda answer, title: as_parquet(answer)
