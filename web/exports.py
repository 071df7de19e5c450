"""The timeline as live addresses for feed readers and calendars, with the filters of the API."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from store.clocks import Clocks
from store.formats import atom, ical
from store.formats.title import title_of
from store.questions.timeline import Entry, Filter, Window, latest
from web.answers import VersionedRoute
from web.api import Log
from web.parameters import OfLatest
from web.shapes import contract

router = APIRouter(prefix="/api/v1", route_class=VersionedRoute)


def _text(media_type: str) -> dict[int | str, dict[str, Any]]:
    content = {media_type: {"schema": {"type": "string"}}}
    return contract() | {200: {"description": "The latest entries", "content": content}}


@router.get("/timeline.atom", response_class=Response, responses=_text(atom.MEDIA_TYPE))
def get_atom(store: Log, request: Request, asked: Annotated[OfLatest, Query()]) -> Response:
    """The entries recorded last, as an Atom feed."""
    entries, title = _latest(store, asked)
    query = request.url.query
    address = f"{request.url.path}?{query}" if query else request.url.path
    return Response(atom.as_atom(entries, title, address), media_type=atom.MEDIA_TYPE)


@router.get("/timeline.ics", response_class=Response, responses=_text(ical.MEDIA_TYPE))
def get_calendar(store: Log, asked: Annotated[OfLatest, Query()]) -> Response:
    """The entries recorded last, as days of a calendar; undated ones are left out."""
    entries, title = _latest(store, asked)
    return Response(ical.as_ical(entries, title), media_type=ical.MEDIA_TYPE)


def _latest(store: Log, asked: OfLatest) -> tuple[list[Entry], str]:
    filter_ = Filter(
        tuple(asked.province), Window(asked.first, asked.last), tuple(asked.type), asked.lineage, asked.search
    )
    clocks: Clocks = store.clocks(asked.known, asked.recorded_by)
    with store.reading() as connection:
        return latest(connection, store.units(), filter_, clocks, asked.limit), title_of(filter_, clocks)
