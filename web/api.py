"""The API: the questions of the command line as addresses, with the same answers."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request
from sqlalchemy import Connection

from events.base import Json
from events.errors import BadInput
from feeds.health import health_asked
from store.clocks import Clocks
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
from store.questions.timeline import Window
from store.store import Store
from web import parameters
from web.answers import Answer, CompactAnswer, VersionedRoute
from web.cursor import Cursor
from web.question_slots import QuestionSlots
from web.shapes import contract

router = APIRouter(prefix="/api/v1", route_class=VersionedRoute, default_response_class=Answer)
unversioned = APIRouter(prefix="/api/v1", default_response_class=Answer)
"""Answers that change without the log: what the poller notes of feeds is beside it."""

Province = Annotated[parameters.Word, Path(description="A slug, an English or Vietnamese name, or a unit id.")]


async def _store(request: Request) -> AsyncIterator[Store]:
    slots: QuestionSlots = request.app.state.slots
    async with slots.slot(request.client.host if request.client else ""):
        yield request.app.state.store


Log = Annotated[Store, Depends(_store, scope="function")]
"""The store, for as long as it is one's turn to ask it."""


def _clocks(store: Store, asked: parameters.Clocked) -> Clocks:
    return store.clocks(asked.known, asked.recorded_by)


@router.get("/timeline", responses=contract("timeline"))
def get_timeline(store: Log, request: Request, asked: Annotated[parameters.OfTimelinePage, Query()]) -> Answer:
    """What happened: one entry for each occasion, in order of the world's clock. `Link` names the next page."""
    clocks = _clocks(store, asked)
    cursor = Cursor.of(asked.cursor, store.log.size() if clocks.seq is None else clocks.seq)
    pinned = Clocks(clocks.known, clocks.recorded_by, cursor.seq)
    with store.reading() as connection:
        found = entries(store, connection, asked, pinned, cursor.part(asked.limit))
    return _page(found, cursor, request, asked.limit)


def entries(
    store: Store, connection: Connection, asked: parameters.OfTimeline, clocks: Clocks, part: slice
) -> list[timeline.Entry]:
    """The entries that are asked for, or a part of their list."""
    units, window = store.units(), Window(asked.first, asked.last)
    about = timeline.about(units, asked.province, window, asked.lineage) if asked.province else None
    return timeline.timeline(connection, units, about, clocks, window, asked.type, asked.search, part)


def _page(found: list[Any], cursor: Cursor, request: Request, size: int) -> Answer:
    onward = cursor.next(request, len(found), size)
    return Answer(found[:size], headers={"Link": f'<{onward}>; rel="next"'} if onward else None)


@router.get("/state/{province}", responses=contract("state"))
def get_state(store: Log, province: Province, asked: Annotated[parameters.OfState, Query()]) -> Answer:
    """What was true of a province on a day."""
    clocks = _clocks(store, asked)
    narrowed = state.Narrowed(asked.path or "", asked.due, asked.single_source)
    with store.reading() as connection:
        return Answer(state.state(connection, store.units(clocks), province, asked.day, clocks, narrowed))


@router.get("/snapshot", responses=contract("snapshot"))
def get_snapshot(store: Log, asked: Annotated[parameters.OnDay, Query()]) -> Answer:
    """The state of every unit in force on a day."""
    clocks = _clocks(store, asked)
    with store.reading() as connection:
        return Answer(snapshot.snapshot(connection, store.units(clocks), asked.day, clocks))


@router.get("/diff/{province}", responses=contract("diff"))
def get_diff(store: Log, province: Province, asked: Annotated[parameters.OfDiff, Query()]) -> Answer:
    """What changed between two days, or, with `known_from` or `recorded_from`, in the record of one day."""
    with store.reading() as connection:
        return Answer(difference(store, connection, province, asked))


def difference(store: Store, connection: Connection, province: str, asked: parameters.OfDiff) -> dict[str, Json]:
    """What differs between the two sides that are asked for."""
    of_record = any((asked.known_from, asked.known_to, asked.recorded_from, asked.recorded_to))
    if asked.first is not None and asked.last is not None and not of_record:
        clocks = _clocks(store, asked)
        return diff.between_days(connection, store.units(clocks), province, asked.first, asked.last, clocks)
    if asked.first is None and asked.last is None and of_record:
        old = store.clocks(asked.known_from or asked.known, asked.recorded_from or asked.recorded_by)
        new = store.clocks(asked.known_to or asked.known, asked.recorded_to or asked.recorded_by)
        return diff.between_clocks(store, connection, province, asked.day, old, new)
    raise BadInput("no two sides to compare", "give from and to, or known_from/known_to or recorded_from/recorded_to")


@router.get("/why/{province}", responses=contract("why"))
def get_why(store: Log, province: Province, asked: Annotated[parameters.OfPath, Query()]) -> Answer:
    """Who says so: the fact on one path, and every sentence that states it."""
    clocks = _clocks(store, asked)
    with store.reading() as connection:
        return Answer(witness.why(connection, store.units(clocks), province, asked.path, asked.day, clocks))


@router.get("/history/{province}", responses=contract("history"))
def get_history(store: Log, province: Province, asked: Annotated[parameters.OfPath, Query()]) -> Answer:
    """Every statement ever made on one path, with what it replaced and whether it was withdrawn."""
    clocks = _clocks(store, asked)
    with store.reading() as connection:
        return Answer(witness.history(connection, store.units(clocks), province, asked.path, asked.day, clocks))


@router.get("/provinces", responses=contract("provinces"))
def get_provinces(store: Log, asked: Annotated[parameters.OnDay, Query()]) -> Answer:
    """The units in force on a day, with where each came from."""
    return Answer(provinces.provinces(store.units(_clocks(store, asked)), asked.day))


@router.get("/search", responses=contract("search"))
def get_search(store: Log, request: Request, asked: Annotated[parameters.OfSearch, Query()]) -> Answer:
    """Which entries and articles have some words, with diacritics or without. `Link` names the next page."""
    clocks = _clocks(store, asked)
    cursor = Cursor.of(asked.cursor, store.log.size() if clocks.seq is None else clocks.seq)
    pinned = Clocks(clocks.known, clocks.recorded_by, cursor.seq)
    filter_ = timeline.Filter(
        tuple(asked.province), Window(asked.first, asked.last), tuple(asked.type), search=asked.search
    )
    with store.reading() as connection:
        found = search.search(
            connection,
            store.units(),
            filter_,
            pinned,
            cursor.page(asked.limit),
            whole=request.app.state.full_texts,
        )
    onward = cursor.next(request, max(found["totals"].values()) - cursor.offset, asked.limit)
    return Answer(found, headers={"Link": f'<{onward}>; rel="next"'} if onward else None)


@router.get("/lanes", responses=contract("lanes"))
def get_lanes(store: Log, asked: Annotated[parameters.OfLanes, Query()]) -> Answer:
    """The provinces as lanes over time: their entries, plans and terms of office, short, for drawing."""
    clocks = _clocks(store, asked)
    with store.reading() as connection:
        units = store.units(clocks)
        return CompactAnswer(lanes.lanes(connection, units, asked.day, clocks, asked.type, asked.search))


@router.get("/series/{province}", responses=contract("series"))
def get_series(store: Log, province: Province, asked: Annotated[parameters.OnDay, Query()]) -> Answer:
    """What was reported of a province period after period, metric by metric."""
    clocks = _clocks(store, asked)
    with store.reading() as connection:
        return Answer(series.series(connection, store.units(clocks), province, asked.day, clocks))


@router.get("/records", responses=contract("records"))
def get_records(store: Log, asked: Annotated[parameters.Since, Query()]) -> Answer:
    """The log, record by record, from after a position."""
    return Answer(records.records(store.log, store.units(), asked.changed_since, asked.limit))


@router.get("/records/{record}", responses=contract("show", "timeline"))
def get_record(
    store: Log, record: Annotated[parameters.Id, Path()], asked: Annotated[parameters.Clocked, Query()]
) -> Answer:
    """A record: its event, its sentence in context, its article, who else says so, its corrections. Or an entry."""
    clocks = _clocks(store, asked)
    with store.reading() as connection:
        return Answer(witness.show(store, connection, store.units(), record, clocks))


@router.get("/changes", responses=contract("changes"))
def get_changes(store: Log, asked: Annotated[parameters.Since, Query()]) -> Answer:
    """What a copy of the timeline has to take over: what was appended, corrected or withdrawn since a position."""
    with store.reading() as connection:
        return Answer(records.changes(connection, store.units(), asked.changed_since, asked.limit))


@router.get("/articles", responses=contract("articles"))
def get_articles(store: Log, request: Request, asked: Annotated[parameters.OfArticles, Query()]) -> Answer:
    """The articles that are kept, the last published first. `Link` names the next page."""
    clocks = _clocks(store, asked)
    cursor = Cursor.of(asked.cursor, store.log.size() if clocks.seq is None else clocks.seq)
    pinned = Clocks(clocks.known, clocks.recorded_by, cursor.seq)
    window = Window(asked.first, asked.last)
    filter_ = timeline.Filter(tuple(asked.province), window, tuple(asked.type), search=asked.search)
    with store.reading() as connection:
        found = articles.articles(connection, store.units(), filter_, pinned, cursor.part(asked.limit))
    return _page(found, cursor, request, asked.limit)


@router.get("/article", responses=contract("kept-article"))
def get_article(store: Log, request: Request, asked: Annotated[parameters.OfArticle, Query()]) -> Answer:
    """An article: its texts, and what of them is quoted; whole texts only where the server was started so."""
    clocks = _clocks(store, asked)
    with store.reading() as connection:
        return Answer(articles.article(store, connection, asked.article, clocks, whole=request.app.state.full_texts))


@unversioned.get("/feeds", responses=contract("feeds-health"))
def get_feeds(store: Log, asked: Annotated[parameters.OnDay, Query()]) -> Answer:
    """Where articles come from, and which of those have gone silent."""
    clocks = _clocks(store, asked)
    with store.reading() as connection:
        return Answer(health_asked(connection, asked.on, clocks), headers={"Cache-Control": "no-store"})
