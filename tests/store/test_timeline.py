"""What happened, entry by entry: occasions, windows, words, the latest, a part; and how many origins tell of each."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from events.base import Article
from events.errors import BadInput
from events.extract import extract
from events.kinds.directive_given import DirectiveGiven
from events.kinds.meeting_held import MeetingHeld
from events.kinds.merger_announced import MergerAnnounced
from events.kinds.merger_effected import MergerEffected
from store.clocks import NOW, Clocks
from store.ingest import ingest, reextract
from store.questions.filter import ALWAYS, EVERY, Filter, Window
from store.questions.state import Narrowed, state
from store.questions.timeline import latest, place_of, timeline, undated
from store.store import Store
from tests.store.answers import GROWTH, PLAN, entries, of, record_of, take_in
from tests.store.press import (
    BINH_THUAN,
    EVE,
    LAM_DONG,
    MERGER,
    NEW_LAM_DONG,
    article,
    dispatch,
    indicator,
    plan,
    read,
    target,
)


def test_two_articles_about_one_occasion_are_one_entry_with_two_sources(store: Store) -> None:
    visit = MeetingHeld.model_validate({"units": [LAM_DONG], "date": "2025-06-09", "kind": "visit"})
    take_in(store, article("paper", visit), article("radio", visit, home="vov"))
    (entry,) = entries(store, "lam-dong", types=["MeetingHeld"])
    assert {source["title"] for source in entry["sources"]} == {"paper", "radio"}
    assert entry["origins"] == 2
    assert set(entry["records"]) == {record_of(store, "paper"), record_of(store, "radio")}


def test_restatements_of_a_merger_on_other_days_are_entries_of_one_thread(store: Store) -> None:
    given = {"units": [LAM_DONG, BINH_THUAN], "from": [LAM_DONG, BINH_THUAN], "into": LAM_DONG, "level": "province"}
    told = [
        MergerAnnounced.model_validate({**given, "date": "2025-04-15"}),
        MergerAnnounced.model_validate({**given, "date": "2025-06-12"}),
        MergerEffected.model_validate({**given, "date": "2025-07-01"}),
        MergerAnnounced.model_validate({**given, "from": [LAM_DONG, NEW_LAM_DONG], "date": "2025-06-12"}),
    ]
    ingest(store, [article(f"paper-{number}", event) for number, event in enumerate(told)], read)
    with store.reading() as view:
        asked = Filter((LAM_DONG,), types=("MergerAnnounced", "MergerEffected"))
        entries = timeline(view.connection, view.units(), asked, NOW)
    assert len(entries) == 4
    first, *others = [entry["thread"] for entry in entries]
    assert sorted(thread == first for thread in others) == [False, True, True]


def test_an_entry_whose_sources_differ_names_what_each_of_them_says(store: Store) -> None:
    take_in(
        store,
        article("paper", indicator(LAM_DONG, 7.13, date="2025-01-04")),
        article("radio", indicator(LAM_DONG, 7.59, date="2025-01-06"), published="2025-06-12"),
        article("gazette", indicator(LAM_DONG, 7.13, date="2025-01-07"), published="2025-06-14"),
    )
    (entry,) = entries(store, "lam-dong", types=["IndicatorReported"])
    assert entry["value"] == 7.13
    (side,) = entry["differs"]
    assert (side["value"]["value"], side["value"]["unit"], side["on"]) == (7.59, "%", "2025-01-06")
    assert side["records"] == [record_of(store, "radio")]
    assert "provisional" not in entry
    (fact,) = of(store, "lam-dong", EVE)["indicators"].values()
    assert [side["value"]["value"] for side in fact.get("differs", ())] == [7.59]


def test_two_figures_that_one_article_tells_of_one_year_are_one_entry_with_both(store: Store) -> None:
    take_in(store, article("paper", indicator(LAM_DONG, 7), indicator(LAM_DONG, 7.5), indicator(LAM_DONG, 7)))
    (entry,) = entries(store, "lam-dong", types=["IndicatorReported"])
    (side,) = entry["differs"]
    assert {entry["value"], side["value"]["value"]} == {7, 7.5}
    assert (len(entry["records"]), entry["origins"]) == (3, 1)
    (fact,) = of(store, "lam-dong", EVE)["indicators"].values()
    assert {fact["value"]["value"], fact["differs"][0]["value"]["value"]} == {7, 7.5}


def test_a_figure_told_before_its_year_was_over_says_so_and_stands_apart_from_that_of_the_year(store: Store) -> None:
    take_in(
        store,
        article("paper", indicator(LAM_DONG, 14.05, "2023", date="2023-10-03"), published="2023-10-03"),
        article("radio", indicator(LAM_DONG, 13.45, "2023", date="2024-01-02"), published="2024-01-02"),
    )
    told = entries(store, "lam-dong", types=["IndicatorReported"])
    assert [(one["value"], one.get("provisional")) for one in told] == [(14.05, True), (13.45, None)]
    assert not any("differs" in one for one in told)


def test_two_orders_that_one_person_gives_on_one_day_are_two_entries(store: Store) -> None:
    order = DirectiveGiven(units=(LAM_DONG,), by="Pham Minh Chinh", date="2025-06-09")
    take_in(store, article("paper", order), article("radio", order))
    told = entries(store, "lam-dong", types=["DirectiveGiven"])
    assert [len(one["sources"]) for one in told] == [1, 1]
    assert len(of(store, "lam-dong", EVE)["directives"]) == 2


def test_a_demand_that_several_papers_print_word_for_word_is_one_entry_and_one_fact(store: Store) -> None:
    text = "Prime Minister Pham Minh Chinh asked Lam Dong on June 9 to finish the ring road this year."
    seen = {"published": EVE, "first_seen": EVE}
    papers = [Article(stream=f"https://{name}.example/1", text=text, **seen) for name in ("a", "b", "c")]
    ingest(store, papers, extract)
    (told,) = entries(store, "lam-dong", types=["DirectiveGiven"])
    assert (len(told["sources"]), told["origins"]) == (3, 1)
    (demand,) = of(store, "lam-dong", EVE)["directives"].values()
    assert (demand["source_count"], demand["origins"]) == (3, 1)
    assert list(reextract(store, extract)) == []


EFFECTED = {"units": [LAM_DONG, BINH_THUAN], "from": [LAM_DONG, BINH_THUAN], "into": NEW_LAM_DONG, "level": "province"}


def effected(day: str) -> MergerEffected:
    return MergerEffected.model_validate({**EFFECTED, "date": day, "effective": day})


def test_an_article_of_no_known_day_comes_after_those_that_have_one(store: Store) -> None:
    take_in(
        store,
        article("undated", effected("2025-06-30"), published=None, first_seen="2025-07-01"),
        article("paper", effected("2025-07-01"), published="2025-07-02"),
    )
    for part in (EVERY, slice(50)):
        (entry,) = entries(store, "lam-dong", types=["MergerEffected"], part=part)
        assert entry["date"] == "2025-07-01"
        assert [side["value"]["effective"] for side in entry["differs"]] == ["2025-06-30"]
        assert "disputes" not in entry


@pytest.mark.parametrize(("told", "disputes"), [("2025-06-30", True), ("2025-07-01", False), ("2025-07", False)])
def test_news_of_a_merger_that_gives_another_day_than_the_law_disputes_it(
    store: Store, told: str, disputes: bool
) -> None:
    take_in(store, article("paper", effected(told)))
    (entry,) = entries(store, "binh-thuan", types=["MergerEffected"])
    (fact,) = of(store, "binh-thuan", EVE)["mergers"].values() if told == "2025-06-30" else (entry,)
    for shown in (entry, fact):
        assert ("disputes" in shown) == disputes
        if disputes:
            law = shown["disputes"]
            assert law["effective"] == "2025-07-01"
            assert store.record(law["records"][0]).event.kind == "UnitMerged"


def test_plans_without_a_number_are_one_entry_only_where_they_are_of_one_province(store: Store) -> None:
    told = [plan(unit, number=None, plan="resolution", date="2025-06-02") for unit in (LAM_DONG, BINH_THUAN, LAM_DONG)]
    ingest(store, [article(f"paper-{number}", event) for number, event in enumerate(told)], read)
    with store.reading() as view:
        entries = timeline(view.connection, view.units(), Filter(types=("PlanApproved",)), NOW)
    assert sorted(len(entry["sources"]) for entry in entries) == [1, 2]


def test_a_window_shows_what_overlaps_it_and_undated_entries_come_last_without_one(store: Store) -> None:
    take_in(
        store,
        article(
            "paper", target(LAM_DONG, 1, due="2026"), target(LAM_DONG, 2, due="2027", date="2025-05"), published=None
        ),
        article("radio", target(LAM_DONG, 3, due="2028", date="2025-05-10")),
    )
    everything = [entry["date"] for entry in entries(store, "lam-dong", types=["TargetSet"])]
    assert everything == ["2025-05", "2025-05-10", None]
    window = Window(date(2025, 5, 31), date(2025, 6, 30))
    assert [entry["date"] for entry in entries(store, "lam-dong", window=window, types=["TargetSet"])] == ["2025-05"]
    assert entries(store, "lam-dong", window=Window(last=date(2025, 4, 30)), types=["TargetSet"]) == []


def test_of_an_entry_that_one_article_dates_nobody_says_that_it_is_undated(store: Store) -> None:
    goal = {"due": "2026", "instrument": "12/NQ-HDND"}
    take_in(
        store,
        article("paper", target(LAM_DONG, 1, **goal), target(LAM_DONG, 2), published=None),
        article("radio", target(LAM_DONG, 1, **goal, date="2025-05-10")),
    )
    asked = Filter(("lam-dong",), Window(date(2025, 6, 1)), types=("TargetSet",))
    with store.reading() as view:
        assert undated(view.connection, view.units(), asked, NOW) == 1
        assert undated(view.connection, view.units(), replace(asked, types=("MeetingHeld",)), NOW) == 0


def test_an_entry_is_told_by_all_its_claims_whatever_is_asked_for(store: Store) -> None:
    vague, exact = plan(LAM_DONG, date="2025"), plan(BINH_THUAN, date="2025-05-21")
    take_in(store, article("paper", vague), article("radio", exact))
    (whole,) = entries(store, "lam-dong", "binh-thuan", types=["PlanApproved"])
    assert entries(store, "lam-dong", types=["PlanApproved"]) == [whole]
    assert entries(store, "lam-dong", types=["PlanApproved"], window=Window(date(2025, 9, 1))) == []


def test_lineage_adds_ancestors_and_no_sibling(store: Store) -> None:
    take_in(store, article("paper", GROWTH, target(BINH_THUAN, 9), target(NEW_LAM_DONG, 10)))
    after = Window(MERGER, MERGER + timedelta(days=400))
    units = store.units()
    assert Filter(("lam-dong",), after).about(units) == {NEW_LAM_DONG}
    assert {LAM_DONG, BINH_THUAN, NEW_LAM_DONG} <= (Filter(("lam-dong",), after, lineage=True).about(units) or set())
    assert BINH_THUAN not in (Filter((LAM_DONG,), after, lineage=True).about(units) or set())


def test_search_ignores_diacritics(store: Store) -> None:
    take_in(store, article("paper", plan(LAM_DONG, plan="Quy hoạch tỉnh Lâm Đồng", date="2025-05-21")))
    assert len(entries(store, "lam-dong", search="quy hoach LAM DONG")) == 1
    assert entries(store, "lam-dong", search="quy hoach binh thuan") == []


def test_words_of_a_timeline_are_those_of_a_search(store: Store) -> None:
    take_in(store, article("paper", plan(LAM_DONG, plan="Rừng Lâm Đồng"), target(LAM_DONG, 9, metric="Độ che phủ")))
    assert [one["type"] for one in entries(store, "lam-dong", search="lam rung")] == ["PlanApproved"]
    assert [one["type"] for one in entries(store, "lam-dong", search="do che ph")] == ["TargetSet"]
    assert [one["type"] for one in entries(store, "lam-dong", search='"rung lam"')] == ["PlanApproved"]
    assert not entries(store, "lam-dong", search='"rung dong"')
    assert not entries(store, "lam-dong", search="ung"), "a word is not found by its middle"
    with pytest.raises(BadInput, match="no word to search for"):
        entries(store, "lam-dong", search="?")
    every = [one["id"] for one in entries(store, "lam-dong", search="lam-dong")]
    assert [one["id"] for one in entries(store, "lam-dong", search="lam-dong", part=slice(1, 2))] == every[1:2]
    latest_first = [one["id"] for one in entries(store, "lam-dong", search="lam-dong", newest_first=True)]
    assert (
        sorted(latest_first)
        == sorted(every)
        != latest_first
        == [
            one["id"]
            for at in range(len(every))
            for one in entries(store, "lam-dong", search="lam-dong", newest_first=True, part=slice(at, at + 1))
        ]
    )


@pytest.mark.parametrize("asked", [
    Filter(), Filter(("lam-dong",)), Filter(types=("TargetSet",)), Filter(search="quy hoach"),
    *(Filter(window=Window(date(2025, 5, first), date(2025, 6, 30))) for first in (20, 21)),
])  # fmt: skip
@pytest.mark.parametrize("count", [1, 3, 50])
def test_the_latest_entries_are_those_of_the_timeline_that_were_recorded_last(
    store: Store, asked: Filter, count: int
) -> None:
    vague, exact = plan(LAM_DONG, date="2025"), plan(BINH_THUAN, plan="Quy hoạch", date="2025-05-21")
    take_in(store, article("paper", vague, GROWTH, PLAN), article("radio", exact, target(BINH_THUAN, 9)))
    take_in(store, article("wire", GROWTH, target(LAM_DONG, 9, date=None), plan(LAM_DONG, plan="Quy hoạch 2")))
    with store.reading() as view:
        every = timeline(view.connection, view.units(), asked, NOW)
        found = latest(view.connection, view.units(), asked, NOW, count)
    seqs = {one["id"]: min(store.record(record).seq for record in one["records"]) for one in every}
    assert [one["id"] for one in found] == sorted(seqs, key=lambda one: (-seqs[one], one))[:count]
    assert all(one in every for one in found)


def test_a_part_of_the_timeline_is_that_part_of_the_whole(store: Store) -> None:
    """Imprecise, undated and often reported entries: the database orders many as we order few."""
    dates = ("2025", "2025-06", "2025-H1", "2025-Q2", "2025-06-09", "2025-06-10", None)
    articles = []
    for number, (day, published) in enumerate(product(dates, ("2025-06-10", "2025-06-12", None))):
        said = [target(LAM_DONG, 8, date=day, due=due) for due in ("2030", f"203{1 + number % 3}")]
        other = [indicator(BINH_THUAN, 4 + number, str(2000 + number % 5), date=day)]
        articles.append(article(f"paper{number}", *said, *other, published=published))
    ingest(store, articles, read)
    june = Window(date(2025, 6, 1), date(2025, 6, 9))
    windows = (ALWAYS, june, Window(None, june.last), Window(june.first, None))
    every_clocks = (NOW, Clocks(known=date(2025, 6, 11)), Clocks(seq=store.log.size() - 9))
    narrowed: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
        ((), ()), ((), ("TargetSet",)), ((BINH_THUAN,), ()), ((), ("PlanApproved",)),
    )  # fmt: skip
    with store.reading() as view:
        for clocks, window, (about, types) in product(every_clocks, windows, narrowed):
            asked = (view.connection, view.units(), Filter(about, window, types), clocks)
            whole, newest = timeline(*asked), timeline(*asked, newest_first=True)
            assert about or types or len(whole) >= 3
            dated = [one for one in whole if one["date"]]
            assert newest[: len(dated)] == dated[::-1]
            assert newest[len(dated) :] == whole[len(dated) :][::-1], "undated entries are last in either order"
            for part in (slice(0, 3), slice(7), slice(2, 30), slice(0, 1000)):
                assert timeline(*asked, part=part) == whole[part]
                assert timeline(*asked, part=part, newest_first=True) == newest[part]


def test_an_entry_is_placed_by_its_best_claim_where_that_one_alone_is_far_away(store: Store) -> None:
    """The claim that is asked for can begin earlier or later than the one that tells the day of its entry."""
    said = [
        indicator(LAM_DONG, number, str(1980 + number), date=day)
        for day, every in (("2025", 1), ("2025-06-09", 3), ("2003-04", 4), ("2026-11-30", 2), (None, 5))
        for number in range(0, 40, every)
    ]
    said += [indicator(LAM_DONG, number, str(1930 + number), date=None) for number in range(9)]
    said += [indicator(LAM_DONG, number, str(1890 + number), date="2020-06-01") for number in range(30)]
    for number in range(20):
        later = plan(LAM_DONG, number=f"{number}/QD-TTg", date="2020-12")
        said += [later, plan(BINH_THUAN, number=f"{number}/QD-TTg", date=f"2020-01-{number + 1:02}")]
    ingest(store, [article(f"paper{number}", one) for number, one in enumerate(said)], read)
    with store.reading() as view:
        windows = (ALWAYS, Window(None, date(2025, 6, 8)), Window(date(2025, 6, 9), None))
        for window, types, about in product(windows, ((), ("IndicatorReported",)), ((), (LAM_DONG,))):
            asked = (view.connection, view.units(), Filter(about, window, types), NOW)
            whole, newest = timeline(*asked), timeline(*asked, newest_first=True)
            for part in (slice(0, 1), slice(10, 15), slice(20, 30)):
                assert timeline(*asked, part=part) == whole[part]
                assert timeline(*asked, part=part, newest_first=True) == newest[part]


def test_the_place_of_a_day_is_the_number_of_entries_before_it(store: Store) -> None:
    dates = ("2025", "2025-06", "2025-06-09", "2025-06-10", "2025-06-12", None)
    ingest(
        store, [article("paper", *(plan(LAM_DONG, number=f"{n}/QD-TTg", date=d) for n, d in enumerate(dates)))], read
    )
    with store.reading() as view:
        for day, earlier, later in (("2025-06-10", 3, 1), ("2025-06-11", 4, 1), ("2026-01-01", 5, 0)):
            asked = (
                view.connection,
                view.units(),
                Filter(("lam-dong",), types=("PlanApproved",)),
                NOW,
                date.fromisoformat(day),
            )
            assert place_of(*asked) == earlier
            assert place_of(*asked, newest_first=True) == later


# Origins


def carrying(name: str, number: int, *events: Any, **fields: Any) -> Any:
    return article(name, *events, lead=f"Seen by {name}. {dispatch(number)}", **fields)


def origins(store: Store, clocks: Clocks = NOW) -> tuple[int, int]:
    """Of the one target and of its entry in the timeline."""
    (fact,) = of(store, "lam-dong", EVE, clocks)["targets"].values()
    (entry,) = entries(store, "lam-dong", clocks=clocks, types=["TargetSet"])
    return fact["origins"], entry["origins"]


def test_three_papers_that_carry_one_dispatch_are_one_origin(store: Store) -> None:
    take_in(store, *(carrying(name, 0, GROWTH) for name in ("paper", "radio", "gazette")))
    (fact,) = of(store, "lam-dong", EVE)["targets"].values()
    assert (fact["source_count"], fact["origins"]) == (3, 1)
    assert origins(store) == (1, 1)
    with store.reading() as view:
        alone = state(view.connection, view.units(), "lam-dong", EVE, NOW, Narrowed(single_source=True))
    assert alone["targets"]


def test_papers_that_credit_one_agency_are_one_origin_and_others_are_not(store: Store) -> None:
    credited = [carrying(name, number, GROWTH, home="vna") for name, number in (("paper", 0), ("radio", 3))]
    take_in(store, *credited, carrying("gazette", 5, GROWTH))
    assert origins(store) == (2, 2)


def test_what_a_clock_hides_joins_no_origins(store: Store) -> None:
    take_in(store, carrying("paper", 0, GROWTH), carrying("radio", 2, GROWTH))
    before = store.clocks(recorded_by=store.record_at(store.log.size()).recorded_at)
    assert origins(store) == (2, 2)
    take_in(store, carrying("gazette", 1, GROWTH, published="2025-06-20"))
    assert origins(store) == (1, 1)
    assert origins(store, Clocks(date(2025, 6, 19))) == (2, 2)
    assert origins(store, Clocks(date(2025, 6, 20))) == (1, 1)
    assert origins(store, before) == (2, 2)


def test_a_dispatch_that_two_papers_carry_cannot_dispute_itself(store: Store) -> None:
    take_in(store, carrying("paper", 0, GROWTH), carrying("radio", 0, target(LAM_DONG, 9, date="2025-05-20")))
    (fact,) = of(store, "lam-dong", EVE)["targets"].values()
    assert "disputed" not in fact
    take_in(store, carrying("gazette", 4, target(LAM_DONG, 7, date="2025-05-20")))
    (fact,) = of(store, "lam-dong", EVE)["targets"].values()
    against = {side["value"]["value"] for side in fact["disputed"]}
    assert against == ({8, 9} if fact["value"]["value"] == 7 else {7})


def test_the_origin_of_an_older_text_that_arrives_late_counts_as_if_it_had_come_first(store: Store) -> None:
    older = carrying("paper", 0, GROWTH)
    newer = carrying("paper", 3, GROWTH, updated="2025-06-11")
    take_in(store, newer, carrying("radio", 0, GROWTH))
    assert origins(store) == (2, 2)
    take_in(store, older)
    assert origins(store) == (1, 1)
    assert list(reextract(store, read)) == []
