"""The API: the questions of the command line as addresses, with the same answers."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request

from events.base import Json
from events.errors import BadInput
from feeds.health import health_asked
from store.questions import (
    articles,
    diff,
    lanes,
    provinces,
    records,
    search,
    series,
    snapshot,
    state,
    timeline,
    witness,
)
from store.view import Snapshot
from web import parameters
from web.answers import Answer, CompactAnswer, VersionedRoute
from web.cursor import Cursor
from web.log import Log, clocks_of, place_of
from web.parameters import filter_of
from web.shapes import contract

router = APIRouter(prefix="/api/v1", route_class=VersionedRoute, default_response_class=Answer)
unversioned = APIRouter(prefix="/api/v1", default_response_class=Answer)
"""Answers that change without the log: what the poller notes of feeds is beside it."""

Province = Annotated[parameters.Word, Path(description="A slug, an English or Vietnamese name, or a unit id.")]


@router.get("/timeline", responses=contract("timeline"))
def get_timeline(view: Log, request: Request, asked: Annotated[parameters.OfTimelinePage, Query()]) -> Answer:
    """What happened: one entry for each occasion, in order of the world's clock. `Link` names the next page."""
    cursor, pinned = place_of(view, clocks_of(view, asked), asked)
    part = cursor.part(asked.limit)
    found = timeline.timeline(view.connection, view.units(), filter_of(asked), pinned, part)
    return _page(found, cursor, request, asked.limit)


def _page(found: list[Any], cursor: Cursor, request: Request, size: int) -> Answer:
    onward = cursor.next(request, len(found), size)
    return Answer(found[:size], headers={"Link": f'<{onward}>; rel="next"'} if onward else None)


@router.get("/state/{province}", responses=contract("state"))
def get_state(view: Log, province: Province, asked: Annotated[parameters.OfState, Query()]) -> Answer:
    """What was true of a province on a day."""
    clocks = clocks_of(view, asked)
    narrowed = state.Narrowed(asked.path or "", asked.due, asked.single_source)
    return Answer(state.state(view.connection, view.units(clocks), province, asked.day, clocks, narrowed))


@router.get("/snapshot", responses=contract("snapshot"))
def get_snapshot(view: Log, asked: Annotated[parameters.OnDay, Query()]) -> Answer:
    """The state of every unit in force on a day."""
    clocks = clocks_of(view, asked)
    return Answer(snapshot.snapshot(view.connection, view.units(clocks), asked.day, clocks))


@router.get("/diff/{province}", responses=contract("diff"))
def get_diff(view: Log, province: Province, asked: Annotated[parameters.OfDiff, Query()]) -> Answer:
    """What changed between two days, or, with `known_from` or `recorded_from`, in the record of one day."""
    return Answer(difference(view, province, asked))


def difference(view: Snapshot, province: str, asked: parameters.OfDiff) -> dict[str, Json]:
    """What differs between the two sides that are asked for."""
    of_record = any((asked.known_from, asked.known_to, asked.recorded_from, asked.recorded_to))
    if asked.first is not None and asked.last is not None and not of_record:
        clocks = clocks_of(view, asked)
        return diff.between_days(view.connection, view.units(clocks), province, asked.first, asked.last, clocks)
    if asked.first is None and asked.last is None and of_record:
        old = view.clocks(asked.known_from or asked.known, asked.recorded_from or asked.recorded_by)
        new = view.clocks(asked.known_to or asked.known, asked.recorded_to or asked.recorded_by)
        return diff.between_clocks(view, province, asked.day, old, new)
    raise BadInput("no two sides to compare", "give from and to, or known_from/known_to or recorded_from/recorded_to")


@router.get("/why/{province}", responses=contract("why"))
def get_why(view: Log, province: Province, asked: Annotated[parameters.OfPath, Query()]) -> Answer:
    """Who says so: the fact on one path, and every sentence that states it."""
    clocks = clocks_of(view, asked)
    return Answer(witness.why(view.connection, view.units(clocks), province, asked.path, asked.day, clocks))


@router.get("/history/{province}", responses=contract("history"))
def get_history(view: Log, province: Province, asked: Annotated[parameters.OfPath, Query()]) -> Answer:
    """Every statement ever made on one path, with what it replaced and whether it was withdrawn."""
    clocks = clocks_of(view, asked)
    return Answer(witness.history(view.connection, view.units(clocks), province, asked.path, asked.day, clocks))


@router.get("/provinces", responses=contract("provinces"))
def get_provinces(view: Log, asked: Annotated[parameters.OnDay, Query()]) -> Answer:
    """The units in force on a day, with where each came from."""
    return Answer(provinces.provinces(view.units(clocks_of(view, asked)), asked.day))


@router.get("/search", responses=contract("search"))
def get_search(view: Log, request: Request, asked: Annotated[parameters.OfSearch, Query()]) -> Answer:
    """Which entries and articles have some words, with diacritics or without. `Link` names the next page."""
    cursor, pinned = place_of(view, clocks_of(view, asked), asked)
    whole = request.app.state.full_texts
    found = search.search(view, filter_of(asked), pinned, cursor.page(asked.limit), whole=whole)
    onward = cursor.next(request, max(found["totals"].values()) - cursor.offset, asked.limit)
    return Answer(found, headers={"Link": f'<{onward}>; rel="next"'} if onward else None)


@router.get("/lanes", responses=contract("lanes"))
def get_lanes(view: Log, asked: Annotated[parameters.OfLanes, Query()]) -> Answer:
    """The provinces as lanes over time: their entries, plans and terms of office, short, for drawing."""
    clocks = clocks_of(view, asked)
    units = view.units(clocks)
    return CompactAnswer(lanes.lanes(view.connection, units, asked.day, clocks, asked.type, asked.search))


@router.get("/series/{province}", responses=contract("series"))
def get_series(view: Log, province: Province, asked: Annotated[parameters.OnDay, Query()]) -> Answer:
    """What was reported of a province period after period, metric by metric."""
    clocks = clocks_of(view, asked)
    return Answer(series.series(view.connection, view.units(clocks), province, asked.day, clocks))


@router.get("/records", responses=contract("records"))
def get_records(view: Log, asked: Annotated[parameters.Since, Query()]) -> Answer:
    """The log, record by record, from after a position."""
    return Answer(records.records(view, asked.changed_since, asked.limit))


@router.get("/records/{record}", responses=contract("show", "timeline"))
def get_record(
    view: Log, record: Annotated[parameters.Id, Path()], asked: Annotated[parameters.Clocked, Query()]
) -> Answer:
    """A record: its event, its sentence in context, its article, who else says so, its corrections. Or an entry."""
    clocks = clocks_of(view, asked)
    return Answer(witness.show(view, record, clocks))


@router.get("/changes", responses=contract("changes"))
def get_changes(view: Log, asked: Annotated[parameters.Since, Query()]) -> Answer:
    """What a copy of the timeline has to take over: what was appended, corrected or withdrawn since a position."""
    return Answer(records.changes(view, asked.changed_since, asked.limit))


@router.get("/articles", responses=contract("articles"))
def get_articles(view: Log, request: Request, asked: Annotated[parameters.OfArticles, Query()]) -> Answer:
    """The articles that are kept, the last published first. `Link` names the next page."""
    cursor, pinned = place_of(view, clocks_of(view, asked), asked)
    part = cursor.part(asked.limit)
    found = articles.articles(view.connection, view.units(), filter_of(asked), pinned, part)
    return _page(found, cursor, request, asked.limit)


@router.get("/article", responses=contract("kept-article"))
def get_article(view: Log, request: Request, asked: Annotated[parameters.OfArticle, Query()]) -> Answer:
    """An article: its texts, and what of them is quoted; whole texts only where the server was started so."""
    clocks = clocks_of(view, asked)
    return Answer(articles.article(view, asked.article, clocks, whole=request.app.state.full_texts))


@unversioned.get("/feeds", responses=contract("feeds-health"))
def get_feeds(view: Log, asked: Annotated[parameters.OnDay, Query()]) -> Answer:
    """Where articles come from, and which of those have gone silent."""
    clocks = clocks_of(view, asked)
    return Answer(health_asked(view.connection, asked.on, clocks), headers={"Cache-Control": "no-store"})
