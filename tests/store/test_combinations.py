"""Whatever clocks and options are put together: answers fit one another, and what was answered once stays so."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.base import Article, Json
from events.errors import TinhlogError
from events.extract import extract
from events.facts import same
from events.statements import SECTIONS
from store.clocks import Clocks
from store.corrections import amend_record, retract_record
from store.ingest import ingest, reextract
from store.maintenance import back_up
from store.questions.articles import article, articles
from store.questions.diff import between_clocks, between_days
from store.questions.filter import ALWAYS, Filter, Window
from store.questions.lanes import lanes
from store.questions.search import search
from store.questions.series import series
from store.questions.snapshot import snapshot
from store.questions.state import Narrowed, document, state
from store.questions.timeline import latest, timeline, undated
from store.questions.witness import history, show, why
from store.store import Store
from store.view import Snapshot
from tests.conftest import NewDatabase
from tests.scale import scaled
from tests.store.every_question import filled

UNDATED = (
    "Mr Le Van Binh was appointed Chairman of the Lam Dong People's Council. Lam Dong had a population of 1.5 million."
)
EDITED = "Lang Son is to grow by 9% a year to 2030. On June 9, 2025, To Lam chaired a conference in Lam Dong province."

DAYS = st.one_of(
    st.dates(date(2024, 12, 1), date(2025, 9, 30)),
    st.sampled_from([date(1000, 1, 1), date(1976, 1, 1), date(2025, 6, 30), date(2025, 7, 1), date(2999, 12, 31)]),
)
NAMES = st.sampled_from(
    ["lam-dong", "Lâm Đồng", "LANG SON", "kon tum", "binh-thuan", "hue", "thua-thien-hue", "vn-lam-dong-1976",
     "vn-lam-dong-2025", "quang-ngai", "ha-tay", "lam dog", "", "\u00a0"]
)  # fmt: skip
TYPES = st.sampled_from(["MeetingHeld", "TargetSet", "OfficeholderReported", "UnitMerged", "PlanApproved"])
PATHS = st.sampled_from(
    ["posts/", "targets/grdp-growth@2030", "indicators/population", "investments/2025", "investments/", "x", "%", ""]
)


class Grown(NamedTuple):
    """A store, and copies of it as it was at some positions."""

    now: Store
    then: dict[int, Store]


@pytest.fixture(scope="module")
def grown(new_database: NewDatabase, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grown]:
    """The bundled articles, then texts that change, corrections, and two ways to read."""
    store, copies = filled(new_database("sqlite-file")), tmp_path_factory.mktemp("copies")
    then: dict[int, Store] = {}

    def keep() -> None:
        file = copies / f"{store.log.size()}.db"
        back_up(store, file)
        then[store.log.size()] = Store.open(f"sqlite:///{file}")

    def read(one: Article) -> Any:
        return extract(one, store.units())

    keep()
    first = Article(stream="id:edited", text=UNDATED, first_seen=date(2025, 6, 2))
    ingest(store, [first], read)
    keep()
    ingest(store, [first.model_copy(update={"text": EDITED, "updated": date(2025, 6, 20)})], read)
    with store.reading() as view:
        told = {one["type"]: one["records"][0] for one in timeline(view.connection, view.units(), Filter(), Clocks())}
    amend_record(store, told["TargetSet"], {"value": 12}, "test")
    keep()
    retract_record(store, retract_record(store, told["MeetingHeld"], "test").id, "test")
    retract_record(store, told["OfficeholderReported"], "test")
    keep()
    list(reextract(store, lambda one: [claim for claim in read(one) if claim.event.kind != "TargetSet"]))
    list(reextract(store, read))
    yield Grown(store, then)
    for one in (store, *then.values()):
        one.engine.dispose()


class Asked(NamedTuple):
    """What is asked: of whom, of which days, under which clocks, and of which entries."""

    province: str
    on: date
    other: date
    clocks: Clocks
    entries: Filter
    path: str
    narrowed: Narrowed


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    days = draw(DAYS), draw(DAYS)
    window = draw(st.sampled_from([ALWAYS, Window(min(days), max(days)), Window(first=days[0]), Window(last=days[0])]))
    names, types = (draw(st.lists(of, max_size=2)) for of in (NAMES, TYPES))
    words = draw(st.sampled_from(["", "lam dong", '"growth', "hội nghị", "\u0000", "%"]))
    return Asked(
        draw(NAMES),
        *days,
        Clocks(draw(st.none() | DAYS), seq=draw(st.none() | st.integers(0, 400))),
        Filter(tuple(names), window, tuple(types), draw(st.booleans()), words),
        draw(PATHS),
        Narrowed(draw(PATHS), draw(st.none() | st.just(2030)), draw(st.booleans())),
    )


def answers(view: Snapshot, one: Asked, clocks: Clocks) -> dict[str, Json]:
    """Every answer, by its question; of what is refused the reason, which is a TinhlogError's."""
    asked, units, then = view.connection, view.units(), view.units(clocks)
    questions: dict[str, Callable[[], Json]] = {
        "state": lambda: state(asked, then, one.province, one.on, clocks, one.narrowed),
        "snapshot": lambda: snapshot(asked, then, one.on, clocks, [one.province]),
        "days": lambda: between_days(asked, then, one.province, one.on, one.other, clocks),
        "why": lambda: why(asked, then, one.province, one.path, one.on, clocks),
        "history": lambda: history(asked, then, one.province, one.path, one.on, clocks),
        "series": lambda: series(asked, then, one.province, one.on, clocks),
        "lanes": lambda: lanes(asked, then, one.on, clocks, one.entries.types, one.entries.search),
        "timeline": lambda: timeline(asked, units, one.entries, clocks),
        "latest": lambda: latest(asked, units, one.entries, clocks, 5),
        "undated": lambda: undated(asked, units, one.entries, clocks),
        "search": lambda: search(view, one.entries, clocks),
        "articles": lambda: articles(asked, units, one.entries, clocks),
        "article": lambda: article(view, "id:edited", clocks),
    }
    found: dict[str, Json] = {}
    for name, question in questions.items():
        try:
            found[name] = question()
        except TinhlogError as error:
            found[name] = f"{type(error).__name__}: {error}"
    return found


@settings(max_examples=scaled(25))
@given(asked())
def test_an_answer_as_of_a_position_is_the_one_that_was_given_then(grown: Grown, one: Asked) -> None:
    """So nothing but a TinhlogError is raised, either."""
    seq = min(grown.then, key=lambda seq: abs(seq - (one.clocks.seq or 0)))
    with grown.now.reading() as now, grown.then[seq].reading() as then:
        found = answers(now, one, Clocks(one.clocks.known, seq=seq))
        assert found == answers(then, one, Clocks(one.clocks.known, seq=seq))


@settings(max_examples=scaled(60))
@given(asked(), st.one_of(st.none(), asked()))
def test_a_difference_is_what_changes_one_state_into_the_other(grown: Grown, one: Asked, other: Asked | None) -> None:
    """`other` gives other clocks; without it the days differ. What is only no longer the latest is no change."""
    with grown.now.reading() as view, suppress(TinhlogError):
        clocks, days = (one.clocks, (other or one).clocks), (one.on, one.on if other else one.other)
        before, after = (
            document(view.connection, view.units(at), one.province, on, at, latest=None)
            for at, on in zip(clocks, days, strict=True)
        )
        if other:
            found = between_clocks(view, one.province, one.on, *clocks)
        else:
            found = between_days(view.connection, view.units(one.clocks), one.province, *days, one.clocks)
        old, new = values(before), values(after)
        told = {change["path"]: change for change in found["changes"] if change["op"] != "inherited"}
        handed = {change["path"] for change in found["changes"] if change["op"] == "inherited"}
        for path, change in told.items():
            if "/" in path:
                assert (change["before"], change["after"]) == (old.get(path), new.get(path))
        for path in (old.keys() | new.keys()) - told.keys():
            if old.get(path) != new.get(path):
                latest_only = path not in new and (path in handed or path.startswith(("meetings/", "indicators/")))
                assert latest_only or (path in old and path in new and same(old[path], new[path])), path
        for change in found["changes"]:
            assert change["records"] or "not known" in (before["status"], after["status"])
            for record in change["records"]:
                assert any(there(view, record, at) for at in clocks)


def values(found: Json) -> dict[str, Json]:
    """The values of a state document by path."""
    return {f"{section}/{tail}": fact["value"] for section in SECTIONS for tail, fact in found[section].items()}


def there(view: Snapshot, record: str, clocks: Clocks) -> bool:
    """Whether a record can be shown under the clocks."""
    with suppress(TinhlogError):
        return bool(show(view, record, clocks))
    return False


@settings(max_examples=scaled(25))
@given(asked())
def test_what_an_answer_names_can_be_shown_under_its_clocks(grown: Grown, one: Asked) -> None:
    with grown.now.reading() as view:
        found, clocks = answers(view, one, one.clocks), one.clocks
        if isinstance(entries := found["timeline"], list):
            for entry in entries[:3]:
                assert show(view, entry["id"], clocks) == entry
                assert all(show(view, record, clocks)["entry"] == entry["id"] for record in entry["records"])
            part = one.entries, clocks, slice(1, 4)
            assert timeline(view.connection, view.units(), *part) == entries[1:4]
        if isinstance(found["search"], dict) and isinstance(entries, list):
            assert found["search"]["totals"]["entries"] == len(entries)
        if isinstance(document := found["state"], dict):
            records = {
                record for section in SECTIONS for fact in document[section].values() for record in fact["records"]
            }
            assert all(there(view, record, clocks) for record in records)
        if isinstance(found["why"], dict):
            assert {one["record"] for one in found["why"]["witnesses"]} >= {*found["why"]["records"]}
