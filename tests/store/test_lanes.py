"""Lanes and series: what they draw is what the timeline and the state say."""

from datetime import date, timedelta

import pytest

from events.base import Json
from events.kinds.officeholder_reported import OfficeholderReported
from events.kinds.official_appointed import OfficialAppointed
from store.clocks import NOW, Clocks
from store.ingest import ingest
from store.questions.filter import Filter
from store.questions.lanes import lanes, lanes_alone
from store.questions.series import series
from store.questions.timeline import timeline
from store.store import Store
from tests.store.answers import entries, take_in
from tests.store.press import BINH_THUAN, EVE, LAM_DONG, MERGER, NEW_LAM_DONG, article, indicator, plan, read, target


def secretary(unit: str, person: str, day: str, action: str = "appointed") -> OfficialAppointed:
    return OfficialAppointed.model_validate({
        "units": [unit], "person": person, "position": "Secretary of the provincial Party Committee",
        "action": action, "date": day,
    })  # fmt: skip


def written(number: int | None) -> str | None:
    return None if number is None else (date(1970, 1, 1) + timedelta(days=number)).isoformat()


def rows(columns: Json) -> list[Json]:
    """What the columns hold, thing by thing."""
    return [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]


def drawn(store: Store, on: date, clocks: Clocks = NOW, **asked: Json) -> Json:
    """The lanes with everything in them written out."""
    with store.reading() as view:
        units = view.units(clocks)
        found = lanes(view.connection, units, on, clocks, **asked)
        assert lanes_alone(view.connection, units, on, clocks, **asked) == found["lanes"]
    for one in (entries := rows(found["entries"])):
        one |= {"type": found["types"][one["type"]], "units": [found["units"][unit] for unit in one["units"]]}
    for one in (periods := rows(found["periods"])):
        one |= {"unit": found["units"][one["unit"]]}
    for one in (*entries, *periods):
        one |= {"from": written(one["from"]), "to": written(one["to"])}
    return found | {"entries": entries, "periods": periods}


def lane(found: Json, unit: str) -> Json:
    return next(one for one in found["lanes"] if one["unit"] == unit)


@pytest.fixture
def filled(store: Store) -> Store:
    """Two provinces that become one, with plans, posts and figures."""
    said = [
        target(LAM_DONG, 8, date="2025-01-10"),
        plan(LAM_DONG, BINH_THUAN, date="2024", period="2021-2030", plan="Plan"),
        secretary(LAM_DONG, "Anh", "2020-10-01"), secretary(LAM_DONG, "Bình", "2023-05-02"),
        secretary(BINH_THUAN, "Chi", "2021-01-01"), secretary(BINH_THUAN, "Chi", "2022-01-01", "relieved"),
        secretary(NEW_LAM_DONG, "Dũng", "2025-07-01"), target(NEW_LAM_DONG, 9, date=None),
        *(indicator(LAM_DONG, value, period) for period, value in (("2023", 5), ("2022", 4), ("2024-H1", 6))),
    ]  # fmt: skip
    ingest(store, [article("paper", *said)], read)
    ingest(store, [article("radio", indicator(LAM_DONG, 7, "2023"), published="2025-06-20")], read)
    return store


def test_a_lane_holds_the_entries_of_its_unit_and_of_those_before_it(filled: Store) -> None:
    for day, number in ((EVE, 63), (MERGER, 34)):
        found = drawn(filled, day)
        assert len(found["lanes"]) == number
        with filled.reading() as view:
            entries = timeline(view.connection, view.units(), Filter(), NOW)
        shown = {unit["unit"] for one in found["lanes"] for unit in one["units"]}
        for one in found["lanes"]:
            members = {unit["unit"] for unit in one["units"]}
            expected = [entry["id"][:12] for entry in entries if members & set(entry["units"])]
            assert [entry["id"] for entry in found["entries"] if members & set(entry["units"])] == expected
            for entry in (one for one in found["entries"] if one["id"] in expected):
                (told,) = [other for other in entries if other["id"].startswith(entry["id"])]
                assert (entry["type"], sorted(entry["units"])) == (told["type"], sorted(set(told["units"]) & shown))
            assert one["entries"] == len(expected)
    assert [unit["unit"] for unit in lane(found, NEW_LAM_DONG)["units"]][:2] == [NEW_LAM_DONG, BINH_THUAN]


def test_an_entry_stands_where_the_timeline_has_it_though_its_best_claim_is_about_no_unit_or_has_not_the_words(
    store: Store,
) -> None:
    law = plan(number="202/2025/QH15", plan="Resolution", date="2025-06-12")
    ours = plan(LAM_DONG, number="202/2025/QH15", plan="Merging resolution", date="2025-06")
    take_in(
        store, article("paper", law), article("radio", ours), article("gazette", target(LAM_DONG, 8, date="2025-06-11"))
    )
    whole = entries(store, "lam-dong", types=["PlanApproved", "TargetSet"])
    assert [one["date"] for one in whole] == ["2025-06-11", "2025-06-12"]
    for search in ("", "merging"):
        told = [
            one["id"][:12] for one in entries(store, "lam-dong", types=["PlanApproved", "TargetSet"], search=search)
        ]
        found = drawn(store, EVE, types=["PlanApproved", "TargetSet"], search=search)["entries"]
        assert [one["id"] for one in found] == told
        assert found[-1]["from"] == found[-1]["to"] == "2025-06-12"


def test_kinds_words_and_clocks_narrow_the_lanes(filled: Store) -> None:
    assert {entry["type"] for entry in drawn(filled, MERGER, types=["TargetSet"])["entries"]} == {"TargetSet"}
    for words in ("Anh secretary", "secretary An", "growt"):
        with filled.reading() as view:
            told = timeline(view.connection, view.units(), Filter(search=words), NOW)
        assert told
        assert {one["id"][:12] for one in told} == {one["id"] for one in drawn(filled, MERGER, search=words)["entries"]}
    assert lane(drawn(filled, MERGER, search="Anh secretary"), NEW_LAM_DONG)["entries"] == 1
    early = Clocks(known=date(2025, 6, 9))
    assert not [entry for entry in drawn(filled, EVE, early)["entries"] if entry["type"] == "TargetSet"]


def test_an_undated_entry_has_no_days_and_an_imprecise_one_its_whole_range(filled: Store) -> None:
    of = {(entry["type"], entry["from"], entry["to"]) for entry in drawn(filled, MERGER)["entries"]}
    assert ("TargetSet", None, None) in of
    assert ("PlanApproved", "2024-01-01", "2024-12-31") in of


def test_terms_of_office_end_where_the_next_begins_somebody_left_or_the_unit_ended(filled: Store) -> None:
    periods = {one["label"]: (one["unit"], one["from"], one["to"]) for one in drawn(filled, MERGER)["periods"]}
    assert periods["Anh"] == (LAM_DONG, "2020-10-01", "2023-05-01")
    assert periods["Bình"] == (LAM_DONG, "2023-05-02", "2025-06-30")
    assert periods["Chi"] == (BINH_THUAN, "2021-01-01", "2021-12-31")
    assert periods["Dũng"] == (NEW_LAM_DONG, "2025-07-01", None)
    plans = [one for one in drawn(filled, MERGER)["periods"] if one["path"].startswith("plans/")]
    assert {(one["unit"], one["label"], one["from"], one["to"]) for one in plans} == {
        (unit, "Plan", "2021-01-01", "2025-06-30") for unit in (LAM_DONG, BINH_THUAN)
    }


def test_a_plan_is_drawn_within_the_days_of_its_unit(store: Store) -> None:
    periods = (
        (LAM_DONG, "2024-2027"),
        (LAM_DONG, "2026-2030"),
        (NEW_LAM_DONG, "2021-2030"),
        (NEW_LAM_DONG, "2021-2024"),
    )
    said = [
        plan(unit, number=f"{number}/QD-TTg", plan=f"{unit} {period}", period=period, date="2024")
        for number, (unit, period) in enumerate(periods, 1)
    ]
    ingest(store, [article("paper", *said)], read)
    assert {(one["label"], one["from"], one["to"]) for one in drawn(store, MERGER)["periods"]} == {
        (f"{LAM_DONG} 2024-2027", "2024-01-01", "2025-06-30"), (f"{NEW_LAM_DONG} 2021-2030", "2025-07-01", "2030-12-31")
    }  # fmt: skip


@pytest.mark.parametrize("person", ["Anh", "Bình", "Chi", "Dũng"])  # by whatever the tiebreak picks
def test_who_is_told_of_in_a_seat_on_the_day_on_which_he_left_it_begins_no_term(store: Store, person: str) -> None:
    told = OfficeholderReported(
        units=(BINH_THUAN,), person=person, position="Secretary of the provincial Party Committee", date="2022-01-01"
    )
    taken, left = (
        secretary(BINH_THUAN, person, day, action)
        for day, action in (("2021-01-01", "appointed"), ("2022-01-01", "relieved"))
    )
    ingest(store, [article("paper", taken, told, left)], read)
    (term,) = (one for one in drawn(store, EVE)["periods"] if one["label"] == person)
    assert (term["from"], term["to"]) == ("2021-01-01", "2021-12-31")


def test_a_series_has_the_fact_of_every_period_in_order(filled: Store) -> None:
    def figures(on: date, clocks: Clocks = NOW, province: str = LAM_DONG) -> Json:
        with filled.reading() as view:
            found = series(view.connection, view.units(clocks), province, on, clocks)
        return {metric: [(one["period"], one["value"]["value"]) for one in told] for metric, told in found.items()}

    assert figures(EVE) == {"grdp-growth": [("2022", 4), ("2023", 7), ("2024-H1", 6)]}
    assert figures(date(2025, 6, 15)) == {"grdp-growth": [("2022", 4), ("2023", 5), ("2024-H1", 6)]}
    assert figures(EVE, Clocks(known=date(2025, 6, 15)))["grdp-growth"][1] == ("2023", 5)
    assert figures(EVE, province=BINH_THUAN) == {}
    assert figures(EVE, Clocks(seq=0)) == {}
