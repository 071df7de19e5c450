"""The pages of the overview, of a province, of a fact, of a record, of an article, and of the feeds."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request

from events.base import Json
from events.edits import Edit, edits
from events.handed_down import handed_down
from events.statements import SECTIONS
from events.units import reference
from events.units.lineage import Units
from feeds.health import NEWSPAPER_GAP_DAYS_MIN, health_asked
from store.clocks import Clocks, pinned
from store.questions import articles, cited, diff, lanes, series, state, timeline, witness
from store.questions.entry import Entry
from store.questions.filter import Filter, Window
from store.view import Snapshot
from web import alphabet, parameters
from web.answers import VersionedRoute
from web.changed import grouped
from web.charts import chart, of_one_province
from web.lineage import edges_said, last_day, lineage
from web.log import Log, clocks_of
from web.map import map_of, shade, shades
from web.marks import Piece, marked
from web.offered import kinds
from web.render import Page, page

router = APIRouter(include_in_schema=False, route_class=VersionedRoute)
unversioned = APIRouter(include_in_schema=False)

LATEST_ENTRIES = 20
LATEST_DAYS = timedelta(days=365)
"""How long before the day the overview looks for its latest entries."""
WITNESSES_MAX = 50
"""So many articles that tell of one fact are shown with what they say."""
TEXTS_MAX = 4
"""So many texts of an article are shown side by side: the last."""

Province = Annotated[parameters.Word, Path()]


@router.get("/")
def overview(request: Request, view: Log, look: Annotated[parameters.EntriesPageQuery, Query()]) -> Page:
    """The provinces over time and on the map."""
    clocks, day = clocks_of(view, look), look.day
    units = view.units(clocks)
    found = lanes.lanes_alone(view.connection, units, day, clocks, look.type, look.search)
    found.sort(key=lambda lane: alphabet.place(lane["name"]))
    first = look.first or min(day, look.last or day) - LATEST_DAYS
    window = Window(first, look.last or max(day, first))
    asked = Filter(window=window, types=tuple(look.type), search=look.search)
    part = slice(LATEST_ENTRIES)
    latest = timeline.timeline(view.connection, view.units(), asked, clocks, part, newest_first=True)
    pin = pinned(view.connection, clocks)
    most = max((lane["entries"] for lane in found), default=0)
    drawn = map_of(units.in_force(day))
    return page(
        request,
        view,
        look,
        "overview.html",
        units,
        pin=pin,
        day=day,
        shades=shades(most),
        window=window,
        lanes=found,
        turns=_turning_points(units),
        begins=min((unit.formed for unit in units), default=None),
        map=drawn,
        shapes=[
            (lane, drawn.shapes[lane["code"]], shade(lane["entries"], most))
            for lane in found
            if lane["code"] in drawn.shapes
        ],
        entries=latest,
        kinds=kinds(),
    )


def _turning_points(units: Units) -> list[date]:
    """The days on which provinces were formed or ended, in order: the map before one is not the map after it."""
    formed = {unit.formed for unit in units if not unit.floor}
    return sorted(formed | {unit.ended for unit in units if unit.ended})


@router.get("/provinces/{province}")
def province_page(
    request: Request, view: Log, province: Province, look: Annotated[parameters.EntriesPageQuery, Query()]
) -> Page:
    """A province on a day: what was true of it, what changed, where it came from, what happened."""
    clocks, day = clocks_of(view, look), look.day
    units = view.units(clocks)
    document = state.state(view.connection, units, province, day, clocks)
    unit = units.unit(document["unit"]) if document["unit"] in units else None
    figures = series.series(view.connection, units, province, day, clocks)
    changes, told_by = None, {}
    if look.first and look.last:
        changes = diff.between_days(view.connection, units, province, look.first, look.last, clocks)
        records = (record for change in changes["changes"] for record in change["records"])
        told_by = cited.sources_of(view.connection, records, clocks)
    asked = Filter((document["unit"],), Window(None, day), lineage=True)
    part = slice(LATEST_ENTRIES)
    entries = timeline.timeline(view.connection, view.units(), asked, clocks, part, newest_first=True)
    pin = pinned(view.connection, clocks)
    own = {metric: alone for metric, one in figures.items() if (alone := of_one_province(one))}
    return page(
        request,
        view,
        look,
        "province.html",
        units,
        pin=pin,
        day=day,
        province=province,
        document=document,
        last=last_day(units, document["unit"], day),
        then=[one for one in units.in_force(day) if not unit and one.answers_to(document["name"], day)],
        sections=[(section, document[section]) for section in SECTIONS if document[section]],
        empty=[section for section in SECTIONS if not document[section]],
        inherited=[
            (units_of, [(section, facts[section]) for section in SECTIONS if section in facts])
            for units_of, facts in handed_down(document).items()
        ],
        charts={metric: drawn for metric, one in own.items() if (drawn := chart(one))},
        reported={metric: one[-1] for metric, one in own.items()},
        changes=changes and grouped(changes),
        told_by=told_by,
        days=(look.first or day - timedelta(days=365), look.last or day),
        tree=lineage(units, unit) if unit else None,
        changes_from=changes["from"]["unit"] if changes else document["unit"],
        came=edges_said(document["predecessors"], {"merged": "came_from", "split": "split_from"}, unit),
        went=edges_said(document["successors"], {"merged": "went_into", "split": "split_into"}),
        entries=entries,
    )


@router.get("/provinces/{province}/why")
def why_page(
    request: Request, view: Log, province: Province, look: Annotated[parameters.PathPageQuery, Query()]
) -> Page:
    """A fact and its witnesses, each sentence in its context; where it is disputed, both sides."""
    clocks = clocks_of(view, look)
    units = view.units(clocks)
    fact = witness.why(view.connection, units, province, look.path, look.day, clocks)
    shown = {one["record"]: witness.show(view, one["record"], clocks) for one in fact["witnesses"][:WITNESSES_MAX]}
    pin = pinned(view.connection, clocks)
    others = (*fact.get("disputed", ()), *fact.get("differs", ()))
    sides = [(side["value"], side["records"]) for side in (fact, *others)]
    return page(
        request,
        view,
        look,
        "why.html",
        units,
        pin=pin,
        fact=fact,
        last=last_day(units, fact["unit"], look.day),
        more=max(0, len(fact["witnesses"]) - WITNESSES_MAX),
        sides=[(value, [shown[record] for record in records if record in shown]) for value, records in sides],
    )


@router.get("/provinces/{province}/history")
def history_page(
    request: Request, view: Log, province: Province, look: Annotated[parameters.PathPageQuery, Query()]
) -> Page:
    """Every statement of one path."""
    clocks = clocks_of(view, look)
    units = view.units(clocks)
    found = witness.history(view.connection, units, province, look.path, look.day, clocks)
    unit = units.find(province, look.day)
    pin = pinned(view.connection, clocks)
    return page(request, view, look, "history.html", units, pin=pin, unit=unit, name=unit.name(look.day), stated=found)


@router.get("/records/{record}")
def record_page(
    request: Request,
    view: Log,
    record: Annotated[parameters.Id, Path()],
    look: Annotated[parameters.PageQuery, Query()],
) -> Page:
    """A record in full, or an entry of the timeline: with what was read of the same occasion in other articles."""
    clocks = clocks_of(view, look)
    shown = witness.show(view, record, clocks)
    others = shown.get("records") or [other["record"] for other in shown.get("corroborations", ())]
    said = [witness.show(view, other, clocks) for other in others[:WITNESSES_MAX]]
    pin = pinned(view.connection, clocks)
    more = max(0, len(others) - WITNESSES_MAX)
    return page(request, view, look, "record.html", view.units(clocks), pin=pin, record=shown, others=said, more=more)


@router.get("/article")
def article_page(request: Request, view: Log, look: Annotated[parameters.ArticlePageQuery, Query()]) -> Page:
    """An article: its texts side by side, every quoted span marked, and what each text changed of the one before.

    Of the table of units one law, whose text is our own.
    """
    if look.article == reference.STREAM:
        return _laws_page(request, view, look)
    law = look.article in reference.laws()
    whole = law or request.app.state.full_texts
    clocks = clocks_of(view, look)
    compare = cache(edits)  # which passages are shown, and what is marked in them, rest on the same comparisons
    found = articles.article(view, look.article, clocks, whole=whole, compare=compare)
    entries = _quoting(view, found, clocks)
    texts = sorted(found["texts"], key=lambda text: (text["updated"] or text["published_on"] or "", text["first_seen"]))
    return page(
        request,
        view,
        look,
        "article.html",
        view.units(clocks),
        article=found,
        law=look.article if law else None,
        whole=whole,
        earlier=max(0, len(texts) - TEXTS_MAX),
        texts=_compared(view, texts, compare)[-TEXTS_MAX:],
        entries=entries,
    )


def _laws_page(request: Request, view: Snapshot, look: parameters.ArticlePageQuery) -> Page:
    """The laws behind the table of units, as far as they were adopted by the day asked for, once it was recorded."""
    there = clocks_of(view, look).seq != 0
    found = [law for law in reference.laws().values() if there and law.adopted <= (look.known or date.max)]
    return page(request, view, look, "laws.html", laws=sorted(found, key=lambda law: (law.adopted, law.id)))


def _compared(
    view: Snapshot, texts: list[Json], compare: Callable[[str, str], Sequence[Edit]]
) -> list[tuple[Json, list[list[Piece]], str]]:
    """Each text with the pieces of its passages, and how it can be compared with the one before: `no_change` and so on.

    Only the last texts are compared: those that are shown.
    """
    compared = []
    bodies: list[str | None] = [None] * len(texts)
    for number in range(max(0, len(texts) - TEXTS_MAX - 1), len(texts)):
        bodies[number] = view.text(texts[number]["text"])
    for number, text in enumerate(texts):
        before, body = bodies[number - 1] if number else None, bodies[number]
        changed: list[Edit] = []
        how = ""
        if before is not None and body is not None:
            changed = [
                edit
                for edit in compare(before, body)
                if before[slice(*edit[:2])].split() != body[slice(*edit[2:])].split()
            ]
            how = "compared" if changed else "no_change"
        elif number and body is not None:
            how = "not_compared"
        shown = [(passage["start"], passage["end"]) for passage in texts[number - 1]["passages"]] if number else []
        pieces = [marked(passage, text["quotes"], changed, before or "", shown) for passage in text["passages"]]
        if how == "compared" and not any(piece.added or piece.removed for passage in pieces for piece in passage):
            how = "changed_elsewhere"
        compared.append((text, pieces, how))
    return compared


def _quoting(view: Snapshot, article: Json, clocks: Clocks) -> list[Entry]:
    """The entries that rest on an article, in the order in which their sentences stand in it."""
    wanted = dict.fromkeys(quote["entry"] for text in article["texts"] for quote in text["quotes"] if quote["stands"])
    return [witness.show(view, entry, clocks) for entry in wanted]


@unversioned.get("/feeds")
def feeds_page(request: Request, view: Log, look: Annotated[parameters.PageQuery, Query()]) -> Page:
    """Where articles come from, and which of those have gone silent."""
    found = health_asked(view.connection, look.on, clocks_of(view, look))
    columns = list(dict.fromkeys(name for feed in found for name, value in feed.items() if value is not None))
    return page(request, view, look, "feeds.html", feeds=found, columns=columns, gap=NEWSPAPER_GAP_DAYS_MIN)
