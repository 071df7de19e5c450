"""A fact: what statements on one path amount to on a day, and what disputes it."""

import pytest

from events.facts import Stated
from tests.events.stated import day, one, said, state, target


def test_the_last_thing_stated_by_then_holds() -> None:
    rows = [target("2025-01-01", value=8), target("2025-06-01", value=10)]
    assert one(rows, "2025-05-31")["value"] == {"value": 8}
    assert one(rows, "2025-06-01")["value"] == {"value": 10}
    assert state(rows, "2024-12-31")["targets"] == {}


def test_a_fact_is_as_old_as_its_value_and_as_fresh_as_its_last_confirmation() -> None:
    rows = [target("2025-01-01", value=8), target("2025-02-01", value=9), target("2025-04-01", "radio", value=9)]
    found = one(rows)
    assert (found["since"], found["last_confirmed"]) == ("2025-02-01", "2025-04-01")
    assert found["records"] == ["paper 2025-02-01", "radio 2025-04-01"]
    assert (found["source_count"], found["origins"]) == (2, 2)


def test_two_articles_of_one_origin_are_two_sources_and_one_voice() -> None:
    found = one([target("2025-01-01", value=8), target("2025-02-01", value=8)])
    assert (found["source_count"], found["origins"]) == (2, 1)


def test_an_undated_event_has_no_since_and_says_where_its_day_came_from() -> None:
    found = one([said("targets/grdp@2030", "2025-01-01", dated=False, value=8)])
    assert (found["since"], found["since_origin"]) == (None, "published")


def test_a_slot_that_the_last_statement_leaves_out_is_filled_from_earlier_ones_that_agree() -> None:
    rows = [
        target("2025-01-01", value=8, unit="%", instrument="12/NQ-HDND"),
        target("2025-02-01", value=8, unit="%"),
    ]
    assert one(rows)["value"] == {"value": 8, "unit": "%", "instrument": "12/NQ-HDND"}


def test_a_name_is_spelt_with_diacritics_where_anybody_who_says_the_same_has_them() -> None:
    post = "posts/party_secretary/le-van-an"
    rows = [
        said("projects/x", "2025-01-01", name="cầu Đình Khao", phase="started"),
        said("projects/x", "2025-02-01", "radio", name="cau Dinh Khao", phase="started"),
        said(post, "2025-01-01", confirms=True, holds=True, person="Lê Văn Ân"),
        said(post, "2025-02-01", "radio", confirms=True, holds=True, person="Le Van An"),
        said("posts/peoples_council_chair/le-van-an", "2025-03-01", confirms=True, holds=True, person="Le Van An"),
    ]
    found = state(rows, "2025-06-30")
    assert found["projects"]["x"]["value"]["name"] == "cầu Đình Khao"
    assert [held["value"]["person"] for held in found["posts"].values()] == ["Lê Văn Ân", "Lê Văn Ân"]
    other = said("projects/x", "2025-03-01", name="Dinh Khao bridge", phase="started")
    assert one([rows[1], other], "2025-06-30")["value"]["name"] == "Dinh Khao bridge"


def test_a_slot_that_a_later_statement_gives_first_or_more_exactly_has_its_day() -> None:
    rows = [
        said("mergers/x", "2025-04-22", status="announced", effective="2025"),
        said("mergers/x", "2025-06-12", "radio", status="announced", effective="2025-07-01"),
        said("mergers/x", "2025-06-20", "gazette", status="announced", effective="2025-07-01", level="province"),
    ]
    found = state(rows, "2025-06-30")["mergers"]["x"]
    assert (found["since"], found["slots_since"]) == (
        "2025-04-22", {"effective": "2025-06-12", "level": "2025-06-20"}
    )  # fmt: skip
    worded = [target("2025-01-01", value=8), target("2025-02-01", value=8, metric="growth")]
    assert "slots_since" not in one(worded)


@pytest.mark.parametrize("later", ["2025", "2025-07"])
def test_a_day_that_was_told_exactly_is_not_replaced_by_its_month_or_year(later: str) -> None:
    rows = [said("mergers/x", "2025-07-01", effective="2025-07-01"), said("mergers/x", "2025-07-31", effective=later)]
    found = state(rows, "2025-08-01")["mergers"]["x"]
    assert (found["value"]["effective"], found["since"]) == ("2025-07-01", "2025-07-01")


def test_a_year_and_a_run_of_years_are_not_the_same() -> None:
    rows = [said("plans/x", "2025-07-01", period="2021-2030"), said("plans/x", "2025-07-02", period="2021")]
    assert one([*rows, said("plans/x", "2025-07-03", period="2021-2030")])["since"] == "2025-07-03"


def test_a_slot_of_another_value_is_not_filled_in() -> None:
    rows = [target("2025-01-01", value=8, instrument="12/NQ-HDND"), target("2025-02-01", value=9)]
    assert one(rows)["value"] == {"value": 9}


def test_another_wording_of_the_same_is_no_contradiction() -> None:
    rows = [
        target("2025-01-01", metric="GRDP growth", value=8),
        target("2025-01-01", "radio", metric="growth", value=8),
    ]
    found = one(rows)
    assert "disputed" not in found
    assert found["origins"] == 2


def test_works_that_were_begun_and_that_are_under_construction_make_no_dispute() -> None:
    rows = [
        said("projects/bridge", "2025-07-26", "paper", phase="under_construction"),
        said("projects/bridge", "2025-07-26", "radio", phase="started"),
    ]
    assert one(rows)["value"] == {"phase": "under_construction"}
    assert "disputed" not in one(rows)
    done = said("projects/bridge", "2025-07-26", "gazette", phase="planned")
    assert "disputed" in one([*rows, done])


@pytest.mark.parametrize("round_last", [True, False])
def test_a_round_figure_and_the_exact_one_it_rounds_are_one_and_the_exact_one_is_shown(round_last: bool) -> None:
    round_one = {"value": 8, "unit": "%", "comparator": ">=", "modifier": "over", "per": "year"}
    told = [{"value": 8.2, "unit": "%"}, round_one]
    rows = [
        said("indicators/grdp-growth@2024", "2025-01-05", by, **value)
        for by, value in zip(("paper", "radio"), told if round_last else told[::-1], strict=True)
    ]
    found = one(rows)
    assert "disputed" not in found
    assert (found["value"], found["origins"]) == ({"value": 8.2, "unit": "%"}, 2)


@pytest.mark.parametrize(
    ("unit", "other", "one_unit"),
    [
        ("km2", "square kilometres", True),
        ("tấn", "tonnes", True),
        ("doanh nghiệp", "enterprises", True),
        ("lượt khách", "visitors", True),
        ("km2", "ha", False),
        ("%", "percentage points", False),
        ("visitors", "%", False),
    ],
)
def test_two_names_of_one_unit_make_no_dispute(unit: str, other: str, one_unit: bool) -> None:
    rows = [
        said("indicators/x@2024", "2025-01-05", by, value=40, unit=told)
        for by, told in (("paper", unit), ("radio", other))
    ]
    assert ("disputed" not in one(rows)) == one_unit


@pytest.mark.parametrize(
    ("path", "modifier", "value"),
    [
        ("indicators/grdp-growth@2024", "over", 7.9),
        ("indicators/grdp-growth@2024", "over", 9.5),
        ("indicators/grdp-growth@2024", "nearly", 8.2),
        ("targets/grdp-growth@2030", "over", 8.2),
    ],
)
def test_what_a_round_figure_does_not_round_and_another_goal_contradict_it(
    path: str, modifier: str, value: float
) -> None:
    rows = [said(path, "2025-01-05", value=8, modifier=modifier), said(path, "2025-01-05", "radio", value=value)]
    assert "disputed" in one(rows)


def test_the_bounds_of_an_earlier_telling_are_not_put_around_a_later_one() -> None:
    rows = [
        target("2025-01-01", metric="growth", value=10, comparator=">=", upper=10.5, per="year", instrument="1/NQ-TU"),
        target("2025-02-01", metric="growth", value=10, comparator=">="),
    ]
    assert one(rows)["value"] == {"metric": "growth", "value": 10, "comparator": ">=", "instrument": "1/NQ-TU"}


def test_who_tells_the_number_alone_takes_no_bound_back() -> None:
    bound = {"value": 8, "unit": "%", "comparator": ">=", "modifier": "over"}
    rows = [
        said("indicators/grdp-growth@2024", "2025-01-05", **bound),
        said("indicators/grdp-growth@2024", "2025-02-05", "radio", value=8, unit="%"),
    ]
    assert one(rows)["value"] == bound


def test_two_origins_that_differ_for_one_day_dispute_a_fact_and_both_are_shown() -> None:
    rows = [target("2025-01-01", value=8), target("2025-01-01", "radio", value=9)]
    found = one(rows)
    (other,) = found["disputed"]
    assert {found["value"]["value"], other["value"]["value"]} == {8, 9}
    assert {*found["records"], *other["records"]} == {"paper 2025-01-01", "radio 2025-01-01"}


def test_one_origin_cannot_dispute_itself() -> None:
    assert "disputed" not in one([target("2025-01-01", value=8), target("2025-01-01", value=9)])


def test_nobody_behind_a_fact_disputes_it() -> None:
    rows = [
        target("2025-01-01", "paper", value=8),
        target("2025-01-02", "radio", value=9),
        target("2025-01-02", "paper", value=8)._replace(published_on=day("2025-01-03")),
        target("2025-01-02", "gazette", value=8)._replace(published_on=day("2025-01-04")),
    ]
    assert "disputed" in one(rows)
    for behind in (2, 3):
        same = [row._replace(origin=rows[behind].origin) if row.origin == "radio" else row for row in rows]
        assert "disputed" not in one(same)


def test_a_later_day_is_a_change_and_no_dispute() -> None:
    assert "disputed" not in one([target("2025-01-01", value=8), target("2025-01-02", "radio", value=9)])


def test_another_figure_of_one_year_told_on_another_day_is_named_with_who_says_so() -> None:
    found = one([target("2025-01-01", value=8), target("2025-03-02", "radio", value=9)])
    assert found["value"] == {"value": 9}
    assert found["differs"] == [{"value": {"value": 8}, "on": "2025-01-01", "records": ["paper 2025-01-01"]}]


def test_a_figure_that_its_own_voice_revised_is_not_named() -> None:
    rows = [target("2025-01-01", value=8), target("2025-02-01", "radio", value=9), target("2025-03-01", value=9)]
    assert "differs" not in one(rows)


def test_two_figures_of_one_article_are_both_named_though_it_cannot_dispute_itself() -> None:
    found = one([target("2025-01-01", value=8), target("2025-01-01", value=9)])
    assert {found["value"]["value"], found["differs"][0]["value"]["value"]} == {8, 9}


def test_what_disputes_a_figure_is_not_named_again() -> None:
    assert "differs" not in one([target("2025-01-01", value=8), target("2025-01-01", "radio", value=9)])


def test_a_goal_that_another_instrument_sets_takes_the_place_of_the_earlier() -> None:
    rows = [
        target("2025-01-01", value=8, instrument="236/QĐ-TTg"),
        target("2025-03-01", "radio", value=9, instrument="1588/QĐ-TTg"),
    ]
    assert "differs" not in one(rows)
    one_of_one = [
        row._replace(value=row.value | {"instrument": name})
        for row, name in zip(rows, ("1588/QD-TTg", "1588/QĐ-TTg"), strict=True)
    ]
    assert "differs" in one(one_of_one)


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [
        ("2025-08-03", "2025-09-03", False),
        ("2025-09-03", "2025-09-28", True),
        ("2025-10-03", "2026-01-05", False),
        ("2026-01-02", "2026-04-05", True),
    ],
)
def test_figures_of_a_year_differ_where_both_are_of_all_of_it_or_of_as_many_months(
    first: str, last: str, named: bool
) -> None:
    path = "indicators/exports@2025"
    found = one([said(path, first, value=5), said(path, last, "radio", value=6)], "2026-06-01")
    assert ("differs" in found) == named


def test_a_figure_that_is_of_no_period_differs_from_others_of_the_year_alone() -> None:
    rows = [
        said("indicators/area", day, by, value=value)
        for by, day, value in (
            ("paper", "2019-05-01", 5000),
            ("radio", "2025-02-01", 5100),
            ("gazette", "2025-03-01", 5200),
        )
    ]
    assert [side["value"]["value"] for side in one(rows)["differs"]] == [5100]


def test_a_figure_of_several_units_together_is_none_of_the_one_alone() -> None:
    alone, together = said("indicators/grdp@2023", "2024-01-02", value=8), {"value": 6, "with": ["vn-ha-nam-1997"]}
    rows = [said("indicators/grdp@2023", "2024-01-01", "radio", **together), alone]
    assert "differs" not in one(rows)


def test_a_bound_and_none_are_no_contradiction_and_the_bound_stays() -> None:
    rows = [target("2025-01-01", value=8, comparator=">="), target("2025-01-01", "radio", value=8, comparator="=")]
    found = one(rows)
    assert found.keys().isdisjoint({"disputed", "differs"})
    assert found["value"]["comparator"] == ">="
    assert "disputed" in one([rows[0], target("2025-01-01", "radio", value=8, comparator="<=")])


def test_what_disputes_a_fact_does_not_interrupt_it() -> None:
    later = target("2025-06-01", value=8)._replace(published_on=day("2025-06-09"))
    found = one([target("2025-01-01", value=8), target("2025-06-01", "radio", value=9), later])
    assert found["value"] == {"value": 8}
    assert found["since"] == "2025-01-01"
    assert [side["records"] for side in found["disputed"]] == [["radio 2025-06-01"]]


def test_a_dispute_is_over_once_a_later_day_says_more() -> None:
    rows = [target("2025-01-01", value=8), target("2025-01-01", "radio", value=9), target("2025-02-01", value=9)]
    assert "disputed" not in one(rows)


def built(on: str, by: str, phase: str) -> Stated:
    return said("projects/bridge", on, by, phase=phase)


def test_what_has_been_begun_is_not_only_planned_because_one_paper_says_no_more() -> None:
    rows = [built("2025-03-01", "paper", "under_construction"), built("2025-06-01", "radio", "planned")]
    found = one(rows)
    assert (found["value"]["phase"], found["since"]) == ("under_construction", "2025-03-01")
    assert [side["value"]["phase"] for side in found["differs"]] == ["planned"]


def test_two_voices_that_tell_less_take_a_phase_back() -> None:
    rows = [
        built("2025-03-01", "paper", "under_construction"),
        built("2025-06-01", "radio", "planned"),
        built("2025-07-01", "radio", "planned"),
    ]
    assert one(rows)["value"] == {"phase": "under_construction"}
    assert one([*rows, built("2025-08-01", "gazette", "planned")])["value"] == {"phase": "planned"}


def test_what_is_open_may_be_built_at_again_but_is_not_begun_again() -> None:
    rows = [built("2025-03-01", "paper", "completed"), built("2025-06-01", "radio", "under_construction")]
    assert one(rows)["value"] == {"phase": "under_construction"}
    assert one([*rows, built("2025-07-01", "gazette", "started")])["value"] == {"phase": "under_construction"}


def test_of_two_phases_of_one_day_the_further_is_shown_as_disputed() -> None:
    rows = [built("2025-03-01", "paper", "completed"), built("2025-03-01", "radio", "planned")]
    for found in (one(rows), one(rows[::-1])):
        assert found["value"] == {"phase": "completed"}
        assert [side["value"]["phase"] for side in found["disputed"]] == ["planned"]


def approved(on: str, by: str, plan: str) -> Stated:
    return said("plans/1757-qd-ttg-2023", on, by, number="1757/QĐ-TTg", plan=plan)


@pytest.mark.parametrize("vague", ["planning", "five plans", "Decision 1757/QD-TTg"])
def test_a_plan_is_called_by_what_it_is_about_though_a_later_paper_leaves_that_out(vague: str) -> None:
    rows = [approved("2024-01-01", "paper", "planning of Ha Nam"), approved("2024-03-01", "radio", vague)]
    assert one(rows)["value"]["plan"] == "planning of Ha Nam"


def test_of_two_names_of_a_plan_that_both_tell_it_the_later_is_shown() -> None:
    rows = [
        approved("2024-01-01", "paper", "planning of Ha Nam"),
        approved("2024-03-01", "radio", "Quy hoạch Hà Nam tới"),
    ]
    assert one(rows)["value"]["plan"] == "Quy hoạch Hà Nam tới"


def test_a_fact_is_as_sure_as_the_best_reading_of_it_and_a_sum_as_its_least_sure_part() -> None:
    first, second = target("2025-01-01", value=8), target("2025-02-01", "radio", value=8)
    assert one([first._replace(confidence=0.4), second._replace(confidence=0.7)])["confidence"] == 0.7
    licences = [
        said(f"investments/{number}", "2025-03-01", projects=1, capital=5, currency="USD")._replace(confidence=sure)
        for number, sure in ((1, 0.9), (2, 0.5))
    ]
    assert state(licences, "2025-12-31")["investments"]["2025"]["confidence"] == 0.5
