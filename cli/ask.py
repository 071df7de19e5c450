"""Commands that ask: timeline, state, snapshot, diff, show, why, history, provinces, series, lanes."""

from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.common import (
    From,
    Known,
    Limit,
    Lineage,
    OfOneProvince,
    On,
    Province,
    Provinces,
    RecordedBy,
    Search,
    To,
    Types,
    Wanted,
    clocks_of,
    filter_of,
    open_to_ask,
    question,
)
from cli.output import CITED, complain, write, write_file
from cli.values import last_day, path_prefix, recorded_by
from store.asking import today

if TYPE_CHECKING:
    from store.clocks import Clocks
    from store.questions.entry import Entry
    from store.questions.filter import Filter
    from store.view import Snapshot

app = typer.Typer()


@app.command()
def timeline(
    context: typer.Context,
    provinces: Provinces = None,
    first: From = None,
    last: To = None,
    types: Types = None,
    known: Known = None,
    recorded: RecordedBy = None,
    lineage: Lineage = False,
    search: Search = "",
    limit: Limit = None,
    wanted: Wanted = None,
) -> None:
    """What happened: one entry for each occasion, however many articles report it."""
    asked = filter_of(provinces, first, last, types, search, lineage=lineage)
    with open_to_ask(context).reading() as view:
        found = entries_of(view, asked, clocks_of(view, known, recorded), limit)
    write(found, wanted, "timeline_table")


def entries_of(view: "Snapshot", asked: "Filter", clocks: "Clocks", limit: int | None) -> "list[Entry]":
    """The entries asked for. Says on stderr how many undated ones are in no window."""
    from store.questions.filter import ALWAYS
    from store.questions.timeline import timeline, undated

    units = view.units()
    entries = timeline(view.connection, units, asked, clocks, slice(limit))
    left_out = undated(view.connection, units, asked, clocks) if asked.window != ALWAYS else 0
    if left_out:
        complain(f"note: {left_out} undated {'entry is' if left_out == 1 else 'entries are'} in no window")
    return entries


@app.command(cls=OfOneProvince)
def state(
    context: typer.Context,
    province: Province,
    on: On = None,
    known: Known = None,
    recorded: RecordedBy = None,
    path: Annotated[
        str, typer.Option(parser=path_prefix, metavar="PATH", help="Only facts whose path begins so, e.g. posts.")
    ] = "",
    due: Annotated[
        int | None, typer.Option(min=1976, max=2100, metavar="YEAR", help="Only targets due in that year.")
    ] = None,
    single_source: Annotated[bool, typer.Option("--single-source", help="Only facts of one origin alone.")] = False,
    wanted: Wanted = None,
) -> None:
    """What was true of a province on a day."""
    from store.questions.cited import cite
    from store.questions.state import EVERYTHING, Narrowed, state

    narrowed = Narrowed(path, due, single_source)
    with question(context, known, recorded) as (connection, units, clocks):
        document = state(connection, units, province, on or today(), clocks, narrowed=narrowed)
        if wanted in CITED:
            cite(connection, [document], clocks)
    write(document, wanted, "state_table" if narrowed == EVERYTHING else "narrowed_state_table")


@app.command()
def snapshot(
    context: typer.Context,
    on: On = None,
    known: Known = None,
    recorded: RecordedBy = None,
    out: Annotated[Path | None, typer.Option(help="Write it to this file instead of stdout.")] = None,
    wanted: Wanted = None,
) -> None:
    """The state of every unit in force on a day."""
    from store.questions.cited import cite
    from store.questions.snapshot import snapshot

    with question(context, known, recorded) as (connection, units, clocks):
        found = snapshot(connection, units, on or today(), clocks)
        if out is None and wanted in CITED:
            cite(connection, found["states"], clocks)
    if out is None:
        write(found, wanted, "snapshot_table")
    else:
        from store.formats.documents import as_json

        write_file(out, as_json(found).encode())


Before = Annotated[
    date | None,
    typer.Argument(parser=last_day, metavar="FROM", help="The first of two days; a month means its last day."),
]
After = Annotated[date | None, typer.Argument(parser=last_day, metavar="TO", help="The second.")]
KnownFrom = Annotated[
    date | None, typer.Option(parser=last_day, metavar="D", help="Before: what had been published by that day.")
]
KnownTo = Annotated[
    date | None, typer.Option(parser=last_day, metavar="D", help="After: what had been published by that day.")
]
RecordedFrom = Annotated[
    datetime | None, typer.Option(parser=recorded_by, metavar="T", help="Before: what this log held at that instant.")
]
RecordedTo = Annotated[
    datetime | None, typer.Option(parser=recorded_by, metavar="T", help="After: what this log held at that instant.")
]


@app.command(cls=OfOneProvince)
def diff(
    context: typer.Context,
    province: Province,
    before: Before = None,
    after: After = None,
    on: On = None,
    known: Known = None,
    recorded: RecordedBy = None,
    known_from: KnownFrom = None,
    known_to: KnownTo = None,
    recorded_from: RecordedFrom = None,
    recorded_to: RecordedTo = None,
    wanted: Wanted = None,
) -> None:
    """What changed between two days, or, with --known-from or --recorded-from, in the record of one day."""
    from store.questions.diff import between_clocks, between_days

    sides = ((before, after), (known_from, known_to), (recorded_from, recorded_to))
    days, of_record = sides[0], any(any(side) for side in sides[1:])
    if on and all(days):
        raise typer.BadParameter(
            "two days are compared as they are; it goes with --known-from or --recorded-from", param_hint="--on"
        )
    if of_record == any(days) or any(days) != all(days):
        raise typer.BadParameter("give two days, or --known-from/--known-to or --recorded-from/--recorded-to with --on")
    if any(first and second and second < first for first, second in sides):
        complain("note: the second side is before the first; the changes are told backwards")
    with open_to_ask(context).reading() as view:
        if before and after:
            clocks = clocks_of(view, known, recorded)
            found = between_days(view.connection, view.units(clocks), province, before, after, clocks)
        else:
            old = clocks_of(view, known_from or known, recorded_from or recorded)
            new = clocks_of(view, known_to or known, recorded_to or recorded)
            found = between_clocks(view, province, on or today(), old, new)
    write(found, wanted, "diff_table")


@app.command()
def show(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="ID", help="An id, or at least its first six digits.")],
    known: Known = None,
    recorded: RecordedBy = None,
    wanted: Wanted = None,
) -> None:
    """A record: its event, its sentence in context, its article, who else says so, its corrections."""
    from store.questions.witness import show

    with open_to_ask(context).reading() as view:
        clocks = clocks_of(view, known, recorded)
        write(show(view, record, clocks), wanted, "show_table")


Path_ = Annotated[
    str, typer.Argument(metavar="PATH", help="A path as `state` lists them, e.g. targets/grdp-growth@2030.")
]
PathOrPost = Annotated[
    str, typer.Argument(metavar="PATH", help="A path as `state` lists them, or a post, e.g. posts/party_secretary.")
]


@app.command(cls=OfOneProvince)
def why(
    context: typer.Context,
    province: Province,
    path: Path_,
    on: On = None,
    known: Known = None,
    recorded: RecordedBy = None,
    wanted: Wanted = None,
) -> None:
    """Who says so: the fact on one path, and every sentence that states it."""
    from store.questions.witness import why

    with question(context, known, recorded) as (connection, units, clocks):
        write(why(connection, units, province, path, on or today(), clocks), wanted, "why_table")


@app.command(cls=OfOneProvince)
def history(
    context: typer.Context,
    province: Province,
    path: PathOrPost,
    on: On = None,
    known: Known = None,
    recorded: RecordedBy = None,
    wanted: Wanted = None,
) -> None:
    """Every statement ever made on one path, or of one post, with what it replaced and whether it was withdrawn."""
    from store.questions.witness import history

    with question(context, known, recorded) as (connection, units, clocks):
        write(history(connection, units, province, path, on or today(), clocks), wanted, "history_table")


@app.command()
def provinces(
    context: typer.Context, on: On = None, known: Known = None, recorded: RecordedBy = None, wanted: Wanted = None
) -> None:
    """The units in force on a day, with where each came from."""
    from store.questions.provinces import provinces

    with question(context, known, recorded) as (_, units, _):
        found = provinces(units, on or today())
    if not found:
        complain("note: of that day no unit is known; the table of provinces begins with 1976")
    write(found, wanted, "provinces_table")


@app.command()
def unread(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="How many patterns to show.")] = 20,
    wanted: Wanted = None,
) -> None:
    """What was not understood, most frequent first: sentences that gave no event, phrases outside the vocabulary."""
    from cli.progress import counted
    from store.questions.unread import unread_patterns

    found = unread_patterns(open_to_ask(context), partial(counted, "articles"))
    write(found[:limit], wanted, "reading_tables.unread_table")


@app.command()
def series(
    context: typer.Context,
    province: Province,
    on: On = None,
    known: Known = None,
    recorded: RecordedBy = None,
    wanted: Wanted = None,
) -> None:
    """What was reported of a province period after period, metric by metric."""
    from store.questions.series import series

    with question(context, known, recorded) as (connection, units, clocks):
        write(series(connection, units, province, on or today(), clocks), wanted, "series_table")


@app.command()
def lanes(
    context: typer.Context,
    on: On = None,
    types: Types = None,
    known: Known = None,
    recorded: RecordedBy = None,
    search: Search = "",
    wanted: Wanted = None,
) -> None:
    """The provinces of a day as lanes over time: their entries, plans and terms of office, short, for drawing."""
    from store.questions.lanes import lanes

    with question(context, known, recorded) as (connection, units, clocks):
        found = lanes(connection, units, on or today(), clocks, types or (), search)
    write(found, wanted, "lanes_table")
