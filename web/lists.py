"""Pages by which one finds something: the timeline, the provinces, the articles, and the search through them."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Query, Request

from events.article import host_in
from events.units.lineage import Unit
from store.clocks import pinned
from store.questions import articles, search, timeline
from store.questions.filter import ALWAYS, Filter
from store.questions.search_query import SearchQuery
from web import alphabet, parameters
from web.answers import VersionedRoute
from web.cursor import Cursor
from web.log import Log, clocks_of, place_of
from web.offered import kinds, names_of
from web.parameters import filter_of
from web.render import Page, page

router = APIRouter(include_in_schema=False, route_class=VersionedRoute)

PAGE_ENTRIES = 50
PAGE_ARTICLES = 100
FOUND_MAX = 30

_CAME = {"merged": "formed_merged", "split": "formed_split"}
_WENT = {"merged": "ended_merged", "split": "ended_split"}


@router.get("/timeline")
def timeline_page(request: Request, view: Log, look: Annotated[parameters.TimelinePageQuery, Query()]) -> Page:
    """Entries page by page, in order of the world's clock or the newest first, from a day on or from the beginning."""
    clocks = clocks_of(view, look)
    cursor, then = place_of(view, clocks, look)
    asked, newest_first, connection, units = filter_of(look), look.order == "newest", view.connection, view.units()
    pin = pinned(connection, then)
    if look.at is not None:
        place = timeline.place_of(connection, units, asked, pin, look.at, newest_first=newest_first)
        cursor = Cursor(cursor.seq, place)
    part = cursor.part(PAGE_ENTRIES)
    found = timeline.timeline(connection, units, asked, pin, part, newest_first=newest_first)
    undated = 0
    if asked.window != ALWAYS:
        undated = timeline.undated(connection, units, asked, pin)
    return page(
        request,
        view,
        look,
        "timeline.html",
        view.units(clocks),
        pin=pin,
        entries=found[:PAGE_ENTRIES],
        undated=undated,
        cursor=cursor,
        back=cursor.back(request, PAGE_ENTRIES),
        onward=cursor.next(request, len(found), PAGE_ENTRIES),
        kinds=kinds(),
        names=names_of(units),
    )


class Line(NamedTuple):
    """A unit as a list shows it: what it is, and what became of it; other units by their ids, in words of a key."""

    unit: str
    kind: str
    called: list[str]
    """What it was called before."""
    came: list[tuple[str, list[str]]]
    went: list[tuple[str, list[str]]]


@router.get("/provinces")
def provinces_page(request: Request, view: Log, look: Annotated[parameters.PageQuery, Query()]) -> Page:
    """All provinces there ever were: those of a day, those that were before, and those that came after."""
    units, day = view.units(clocks_of(view, look)), look.day
    listed = sorted(units, key=lambda unit: (alphabet.place(unit.name(day)), unit.formed))
    return page(
        request,
        view,
        look,
        "provinces.html",
        units,
        day=day,
        there=lines((unit for unit in listed if unit.in_force(day)), day),
        former=lines((unit for unit in listed if unit.ended and unit.ended <= day), day),
        later=lines((unit for unit in listed if unit.formed > day), day),
    )


def lines(units: Iterable[Unit], day: date) -> list[Line]:
    """Units as a list shows them on a day."""
    return [
        Line(
            unit.id,
            unit.kind(day),
            [span.value for span in unit.names if span.after is not None and span.value != unit.names[-1].value],
            _ways(
                ("took_in_units" if edge.on > unit.formed else _CAME[edge.relation], edge.unit)
                for edge in unit.predecessors
                if edge.on <= max(day, unit.formed)
            ),
            _ways((_WENT[edge.relation], edge.unit) for edge in unit.successors if edge.on <= day),
        )
        for unit in units
    ]


def _ways(edges: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    ways: dict[str, list[str]] = {}
    for words, unit in edges:
        ways.setdefault(words, []).append(unit)
    return list(ways.items())


@router.get("/articles")
def articles_page(request: Request, view: Log, look: Annotated[parameters.EntriesPageQuery, Query()]) -> Page:
    """The articles that are kept: all of them, or those of some days, provinces and kinds that have some words."""
    clocks = clocks_of(view, look)
    (cursor, then), units, asked = place_of(view, clocks, look), view.units(), filter_of(look)
    found = articles.articles(view.connection, units, asked, then, cursor.part(PAGE_ARTICLES))
    return page(
        request,
        view,
        look,
        "articles.html",
        units,
        articles=[(one, host_in(one["url"])) for one in found[:PAGE_ARTICLES]],
        filtered=asked != Filter(lineage=look.lineage),
        begin=cursor.offset + 1,
        back=cursor.back(request, PAGE_ARTICLES),
        onward=cursor.next(request, len(found), PAGE_ARTICLES),
        kinds=kinds(),
        names=names_of(units),
    )


@router.get("/search")
def search_page(request: Request, view: Log, look: Annotated[parameters.SearchPageQuery, Query()]) -> Page:
    """Provinces, entries and articles that have some words, the latter page by page."""
    clocks = clocks_of(view, look)
    (cursor, then), units = place_of(view, clocks, look), view.units()
    found, hits, onward, meant = None, None, None, []
    if look.search:
        hits = SearchQuery(look.search, units)
        meant = [(name, lines(reversed(named), look.day)) for name, named in zip(hits.named(), hits.names, strict=True)]
        whole = request.app.state.full_texts
        found = search.search(view, filter_of(look), then, cursor.page(FOUND_MAX), whole=whole)
        onward = cursor.next(request, max(found["totals"].values()) - cursor.offset, FOUND_MAX)
    return page(
        request,
        view,
        look,
        "search.html",
        view.units(clocks),
        found=found,
        hits=hits,
        meant=meant,
        begin=cursor.offset + 1,
        back=cursor.back(request, FOUND_MAX),
        onward=onward,
        kinds=kinds(),
        names=names_of(units),
    )
