"""The pages: the same questions as the API, for people."""

from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from sqlalchemy import Connection

from events.base import Dated, Json
from events.handed_down import handed_down
from events.registry import kind, names, news_kinds
from events.statements import SECTIONS
from feeds.health import health_asked
from store.clocks import Clocks
from store.questions import articles, diff, lanes, search, series, state, timeline, witness
from store.questions.timeline import Window
from store.store import Store
from web import parameters
from web.answers import VersionedRoute
from web.api import Log
from web.charts import chart
from web.cursor import Cursor
from web.lineage import lineage
from web.map import map_on, shade
from web.marks import marked
from web.render import Page, View, render

router = APIRouter(include_in_schema=False, route_class=VersionedRoute)
unversioned = APIRouter(include_in_schema=False)

LATEST_ENTRIES = 20
LATEST_DAYS = timedelta(days=365)
"""How long before the day the overview looks for its latest entries."""
PAGE_ENTRIES = 50
PAGE_ARTICLES = 100
FOUND_MAX = 30

Province = Annotated[parameters.Word, Path()]


def _page(request: Request, store: Store, look: parameters.Look, template: str, **values: Any) -> Page:
    recorded_by = request.query_params.get("recorded_by")
    view = View(request, look.lang, store.units(), on=look.on, known=look.known, recorded_by=recorded_by)
    return render(template, view, look=look, head=store.log.size(), **values)


def _clocks(store: Store, look: parameters.Look) -> Clocks:
    return store.clocks(look.known, look.recorded_by)


@router.get("/")
def overview(request: Request, store: Log, look: Annotated[parameters.LookAtEntries, Query()]) -> Page:
    """The provinces over time and on the map."""
    clocks, day = _clocks(store, look), look.day
    with store.reading() as connection:
        units = store.units(clocks)
        found = lanes.lanes_alone(connection, units, day, clocks, look.type, look.search)
        first = look.first or min(day, look.last or day) - LATEST_DAYS
        window = Window(first, look.last or max(day, first))
        latest = timeline.timeline(
            connection, store.units(), None, clocks, window, look.type, look.search, slice(-LATEST_ENTRIES, None)
        )
    most = max((lane["entries"] for lane in found), default=0)
    drawn = map_on(day)
    return _page(
        request,
        store,
        look,
        "overview.html",
        day=day,
        lanes=found,
        map=drawn,
        shapes=[
            (lane, drawn.shapes[lane["code"]], shade(lane["entries"], most))
            for lane in found
            if lane["code"] in drawn.shapes
        ],
        entries=latest[::-1],
        kinds=_kinds(),
    )


@router.get("/timeline")
def timeline_page(request: Request, store: Log, look: Annotated[parameters.LookAtEntries, Query()]) -> Page:
    """Entries in order of the world's clock, page by page."""
    clocks = _clocks(store, look)
    cursor = Cursor.of(look.cursor, store.log.size() if clocks.seq is None else clocks.seq)
    pinned = Clocks(clocks.known, clocks.recorded_by, cursor.seq)
    units, window = store.units(), Window(look.first, look.last)
    about = timeline.about(units, look.province, window, lineage=False) if look.province else None
    with store.reading() as connection:
        found = timeline.timeline(
            connection, units, about, pinned, window, look.type, look.search, cursor.part(PAGE_ENTRIES)
        )
    return _page(
        request,
        store,
        look,
        "timeline.html",
        entries=found[:PAGE_ENTRIES],
        onward=cursor.next(request, len(found), PAGE_ENTRIES),
        kinds=_kinds(),
    )


@router.get("/provinces/{province}")
def province_page(
    request: Request, store: Log, province: Province, look: Annotated[parameters.LookAtEntries, Query()]
) -> Page:
    """A province on a day: what was true of it, what changed, where it came from, what happened."""
    clocks, day = _clocks(store, look), look.day
    with store.reading() as connection:
        units = store.units(clocks)
        document = state.state(connection, units, province, day, clocks)
        figures = series.series(connection, units, province, day, clocks)
        changes = None
        if look.first and look.last:
            changes = diff.between_days(connection, units, province, look.first, look.last, clocks)
        window = Window(None, day)
        about = timeline.about(store.units(), [document["unit"]], window, lineage=True)
        entries = timeline.timeline(connection, store.units(), about, clocks, window, part=slice(-PAGE_ENTRIES, None))
    return _page(
        request,
        store,
        look,
        "province.html",
        day=day,
        document=document,
        sections=[(section, document[section]) for section in SECTIONS if document[section]],
        inherited=[
            (units_of, [(section, facts[section]) for section in SECTIONS if section in facts])
            for units_of, facts in handed_down(document).items()
        ],
        charts={metric: drawn for metric, one in figures.items() if (drawn := chart(one))},
        reported={metric: one[-1] for metric, one in figures.items()},
        changes=changes,
        days=(look.first or day - timedelta(days=365), look.last or day),
        tree=lineage(units, units.unit(document["unit"])) if document["unit"] in units else None,
        entries=entries[::-1],
    )


@router.get("/provinces/{province}/why")
def why_page(request: Request, store: Log, province: Province, look: Annotated[parameters.LookAtPath, Query()]) -> Page:
    """A fact and its witnesses, each sentence in its context; where it is disputed, both sides."""
    clocks = _clocks(store, look)
    with store.reading() as connection:
        units = store.units(clocks)
        fact = witness.why(connection, units, province, look.path, look.day, clocks)
        shown = {
            one["record"]: witness.show(store, connection, store.units(), one["record"]) for one in fact["witnesses"]
        }
    sides = [(fact["value"], fact["records"])] + [(side["value"], side["records"]) for side in fact.get("disputed", ())]
    return _page(
        request,
        store,
        look,
        "why.html",
        fact=fact,
        sides=[(value, [shown[record] for record in records if record in shown]) for value, records in sides],
    )


@router.get("/provinces/{province}/history")
def history_page(
    request: Request, store: Log, province: Province, look: Annotated[parameters.LookAtPath, Query()]
) -> Page:
    """Every statement of one path."""
    clocks = _clocks(store, look)
    with store.reading() as connection:
        units = store.units(clocks)
        found = witness.history(connection, units, province, look.path, look.day, clocks)
        name = units.find(province, look.day).name(look.day)
    return _page(request, store, look, "history.html", name=name, province=province, stated=found)


@router.get("/records/{record}")
def record_page(
    request: Request, store: Log, record: Annotated[parameters.Id, Path()], look: Annotated[parameters.Look, Query()]
) -> Page:
    """A record in full, or an entry of the timeline."""
    with store.reading() as connection:
        shown = witness.show(store, connection, store.units(), record)
    return _page(request, store, look, "record.html", record=shown)


@router.get("/articles")
def articles_page(request: Request, store: Log, look: Annotated[parameters.LookAtEntries, Query()]) -> Page:
    """The articles that are kept."""
    cursor = Cursor.of(look.cursor, store.log.size())
    with store.reading() as connection:
        found = articles.articles(connection, cursor.seq, cursor.part(PAGE_ARTICLES))
    return _page(
        request,
        store,
        look,
        "articles.html",
        articles=found[:PAGE_ARTICLES],
        onward=cursor.next(request, len(found), PAGE_ARTICLES),
    )


@router.get("/article")
def article_page(request: Request, store: Log, look: Annotated[parameters.LookAtArticle, Query()]) -> Page:
    """An article: its texts side by side, every quoted span marked."""
    whole = request.app.state.full_texts
    with store.reading() as connection:
        found = articles.article(store, connection, look.article, whole=whole)
        entries = _quoting(store, connection, found)
    return _page(
        request,
        store,
        look,
        "article.html",
        article=found,
        whole=whole,
        texts=[(text, [marked(passage, text["quotes"]) for passage in text["passages"]]) for text in found["texts"]],
        entries=entries,
    )


def _quoting(store: Store, connection: Connection, article: Json) -> list[timeline.Entry]:
    """The entries that rest on an article, in the order in which their sentences stand in it."""
    wanted = dict.fromkeys(quote["entry"] for text in article["texts"] for quote in text["quotes"] if quote["stands"])
    return [witness.show(store, connection, store.units(), entry) for entry in wanted]


@router.get("/search")
def search_page(request: Request, store: Log, look: Annotated[parameters.LookForWords, Query()]) -> Page:
    """Entries and articles that have some words."""
    found = None
    if look.search:
        with store.reading() as connection:
            found = search.search(connection, store.units(), look.search, _clocks(store, look), FOUND_MAX)
    return _page(request, store, look, "search.html", found=found)


@unversioned.get("/feeds")
def feeds_page(request: Request, store: Log, look: Annotated[parameters.Look, Query()]) -> Page:
    """Where articles come from, and which of those have gone silent."""
    with store.reading() as connection:
        found = health_asked(connection, look.on, _clocks(store, look))
    columns = list(dict.fromkeys(name for feed in found for name, value in feed.items() if value is not None))
    return _page(request, store, look, "feeds.html", feeds=found, columns=columns)


def _kinds() -> list[str]:
    """The kinds of event that entries have, those of the press first."""
    press = [found.__name__ for found in news_kinds()]
    return press + [name for name in names() if name not in press and issubclass(kind(name), Dated)]
