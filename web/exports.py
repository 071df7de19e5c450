"""Answers to take along: the timeline as live addresses for feed readers and calendars, and every export as a file."""

from codecs import BOM_UTF8
from typing import Annotated, Any, NamedTuple
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response

from events.errors import BadInput
from events.text import slug
from store.formats import atom, ical
from store.formats.export import CITED, MEDIA_TYPES, OF_ENTRIES, ExportFormat, writer
from store.formats.telling import PLAIN, Telling
from store.formats.title import title_of
from store.questions.cited import cite
from store.questions.entry import Entry
from store.questions.filter import Filter
from store.questions.snapshot import snapshot
from store.questions.timeline import latest, timeline, updated
from web.answers import VersionedRoute
from web.log import Log, clocks_of
from web.parameters import OfExport, OfLatest, OfTimeline, filter_of
from web.render import View
from web.shapes import contract
from web.telling import PageTelling, title_in_words
from web.wording import Language

ENTRIES_MAX = 10_000
"""So many entries make one file: what is cut off without a word would be taken for all there is."""

router = APIRouter(prefix="/api/v1", route_class=VersionedRoute)


def _text(*media_types: str) -> dict[int | str, dict[str, Any]]:
    shapes = {"application/json": {"type": "object"}}
    content = {one: {"schema": shapes.get(one, {"type": "string"})} for one in media_types}
    return contract() | {200: {"description": "What was asked for, as a file", "content": content}}


@router.get("/timeline.atom", response_class=Response, responses=_text(atom.MEDIA_TYPE))
def get_atom(view: Log, request: Request, asked: Annotated[OfLatest, Query()]) -> Response:
    """The entries recorded last, as an Atom feed."""
    found = _latest(view, request, asked)
    changed = updated(view.connection, [one["id"] for one in found.entries], clocks_of(view, asked))
    written = atom.as_atom(
        found.entries,
        found.title,
        found.telling,
        asked=found.asked,
        address=str(request.url),
        page=_page_of(request, asked.lang),
        updated=changed,
    )
    return Response(written, media_type=atom.MEDIA_TYPE)


@router.get("/timeline.ics", response_class=Response, responses=_text(ical.MEDIA_TYPE))
def get_calendar(view: Log, request: Request, asked: Annotated[OfLatest, Query()]) -> Response:
    """The entries recorded last, as days of a calendar; undated ones are left out."""
    found = _latest(view, request, asked)
    return Response(ical.as_ical(found.entries, found.title, found.telling), media_type=ical.MEDIA_TYPE)


@router.get("/export", response_class=Response, responses=_text(*MEDIA_TYPES.values()))
def get_export(view: Log, request: Request, asked: Annotated[OfExport, Query()]) -> Response:
    """What the command `export` writes, as a file: a timeline whole, or with `on` the snapshot of a day."""
    filter_, wanted = filter_of(asked), asked.format
    if asked.on and (wanted in OF_ENTRIES or filter_ != Filter(filter_.provinces)):
        hint = f"it takes provinces, known and recorded_by, and has no {', '.join(OF_ENTRIES)}"
        raise BadInput("a snapshot has no filters of a timeline", hint)
    clocks = clocks_of(view, asked)
    title, telling = title_of(filter_, clocks), PLAIN
    if asked.lang:
        title, telling = _in_words(view, request, asked, asked.lang)
    write = writer(wanted, telling)
    answer: Any
    if asked.on:
        answer = snapshot(view.connection, view.units(clocks), asked.on, clocks, filter_.provinces)
        if wanted in CITED:
            cite(view.connection, answer["states"], clocks)
    else:
        answer = timeline(view.connection, view.units(), filter_, clocks, slice(0, ENTRIES_MAX + 1))
        if len(answer) > ENTRIES_MAX:
            raise BadInput(f"more than {ENTRIES_MAX:,} entries", "narrow what you ask for, or use `tinhlog export`")
    name = f"tinhlog-{slug('-'.join(filter_.provinces))[:60] or 'all'}{f'-{asked.on}' if asked.on else ''}.{wanted}"
    return Response(
        (BOM_UTF8 if asked.bom and wanted == ExportFormat.CSV else b"") + write(answer, title),
        media_type=MEDIA_TYPES[wanted],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _page_of(request: Request, language: Language) -> str:
    """The page of the timeline that shows what a live address asks for."""
    asked = [(name, value) for name, value in request.query_params.multi_items() if name not in ("limit", "lang")]
    return f"{str(request.base_url).rstrip('/')}/timeline?{urlencode([*asked, ('lang', language)])}"


class _Latest(NamedTuple):
    """The entries recorded last, what was asked for, for programs and for people, and in whose words they are told."""

    entries: list[Entry]
    asked: str
    title: str
    telling: Telling


def _latest(view: Log, request: Request, asked: OfLatest) -> _Latest:
    filter_ = filter_of(asked)
    clocks = clocks_of(view, asked)
    entries = latest(view.connection, view.units(), filter_, clocks, asked.limit)
    return _Latest(entries, title_of(filter_, clocks), *_in_words(view, request, asked, asked.lang))


def _in_words(view: Log, request: Request, asked: OfTimeline, language: Language) -> tuple[str, Telling]:
    """The title of what is asked for, and its entries, as pages in a language tell them."""
    clocks, units = clocks_of(view, asked), view.units()
    recorded_by = request.query_params.get("recorded_by")
    shown = View(request, language, units, known=asked.known, recorded_by=recorded_by)
    return title_in_words(filter_of(asked), clocks, units, shown.words), PageTelling(shown)
