"""Answers to take along: the timeline as live addresses for feed readers and calendars, and every export as a file."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from events.errors import BadInput
from events.text import slug
from store.clocks import Clocks
from store.formats import atom, ical
from store.formats.export import MEDIA_TYPES, OF_ENTRIES, writer
from store.formats.title import title_of
from store.questions.snapshot import snapshot
from store.questions.timeline import Entry, Filter, Window, filtered, latest, updated
from web.answers import VersionedRoute
from web.api import Log
from web.parameters import OfExport, OfLatest, OfTimeline
from web.shapes import contract

ENTRIES_MAX = 10_000
"""So many entries make one file: what is cut off without a word would be taken for all there is."""

router = APIRouter(prefix="/api/v1", route_class=VersionedRoute)


def _text(*media_types: str) -> dict[int | str, dict[str, Any]]:
    shapes = {"application/json": {"type": "object"}}
    content = {one: {"schema": shapes.get(one, {"type": "string"})} for one in media_types}
    return contract() | {200: {"description": "What was asked for, as a file", "content": content}}


@router.get("/timeline.atom", response_class=Response, responses=_text(atom.MEDIA_TYPE))
def get_atom(store: Log, request: Request, asked: Annotated[OfLatest, Query()]) -> Response:
    """The entries recorded last, as an Atom feed."""
    entries, title = _latest(store, asked)
    with store.reading() as connection:
        changed = updated(connection, [one["id"] for one in entries], store.clocks(asked.known, asked.recorded_by))
    query = request.url.query
    address = f"{request.url.path}?{query}" if query else request.url.path
    return Response(atom.as_atom(entries, title, address, changed), media_type=atom.MEDIA_TYPE)


@router.get("/timeline.ics", response_class=Response, responses=_text(ical.MEDIA_TYPE))
def get_calendar(store: Log, asked: Annotated[OfLatest, Query()]) -> Response:
    """The entries recorded last, as days of a calendar; undated ones are left out."""
    entries, title = _latest(store, asked)
    return Response(ical.as_ical(entries, title), media_type=ical.MEDIA_TYPE)


@router.get("/export", response_class=Response, responses=_text(*MEDIA_TYPES.values()))
def get_export(store: Log, asked: Annotated[OfExport, Query()]) -> Response:
    """What the command `export` writes, as a file: a timeline whole, or with `on` the snapshot of a day."""
    filter_, wanted = _filter(asked), asked.format
    if asked.on and (wanted in OF_ENTRIES or filter_ != Filter(filter_.provinces)):
        hint = f"it takes provinces, known and recorded_by, and has no {', '.join(OF_ENTRIES)}"
        raise BadInput("a snapshot has no filters of a timeline", hint)
    write = writer(wanted)
    clocks = store.clocks(asked.known, asked.recorded_by)
    with store.reading() as connection:
        answer: Any
        if asked.on:
            answer = snapshot(connection, store.units(clocks), asked.on, clocks, filter_.provinces)
        else:
            answer = filtered(connection, store.units(), filter_, clocks, slice(0, ENTRIES_MAX + 1))
            if len(answer) > ENTRIES_MAX:
                raise BadInput(f"more than {ENTRIES_MAX:,} entries", "narrow what you ask for, or use `tinhlog export`")
    name = f"tinhlog-{slug('-'.join(filter_.provinces))[:60] or 'all'}{f'-{asked.on}' if asked.on else ''}.{wanted}"
    return Response(
        write(answer, title_of(filter_, clocks)),
        media_type=MEDIA_TYPES[wanted],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _filter(asked: OfTimeline) -> Filter:
    window = Window(asked.first, asked.last)
    return Filter(tuple(asked.province), window, tuple(asked.type), asked.lineage, asked.search)


def _latest(store: Log, asked: OfLatest) -> tuple[list[Entry], str]:
    filter_ = _filter(asked)
    clocks: Clocks = store.clocks(asked.known, asked.recorded_by)
    with store.reading() as connection:
        return latest(connection, store.units(), filter_, clocks, asked.limit), title_of(filter_, clocks)
