"""Measures: which metric a number is of, for when, of which unit, and whether it is a goal or a figure."""

from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.base import Article
from events.reading.measures import Measure
from events.reading.reading import Reading
from events.registry import kind
from events.units.lineage import Units

KINDS = ("PlanApproved", "TargetSet", "IndicatorReported", "InvestmentLicensed", "ProjectReported")


def reading(text: str) -> Reading:
    return Reading(Article(stream="a", text=text, published=date(2025, 6, 10)), Units.packaged())


def measured(text: str) -> list[Measure]:
    return list(reading(text).measures)


def test_what_was_reached_by_a_year_is_a_figure_and_what_is_striven_for_a_goal() -> None:
    (figure,) = measured("Lai Chau cut its poverty rate to 18.7% by 2024.")
    (goal,) = measured("Lai Chau strives for a poverty rate of 9% by 2030.")
    assert (figure.goal, figure.period) == (False, "2024")
    assert (goal.goal, goal.period) == (True, "2030")


def test_a_period_gone_by_is_no_goal_whatever_the_words() -> None:
    (figure,) = measured("Aiming high: GRDP growth of 8% in Ha Nam in 2023.")
    assert (figure.goal, figure.period) == (False, "2023")


def test_each_unit_of_a_sentence_has_its_own_figure() -> None:
    first, second = measured("GRDP grew by 6.1% in Ha Nam and 8.2% in Hai Duong in 2024.")
    assert (first.units, first.value) == (("vn-ha-nam-1997",), 6.1)
    assert (second.units, second.value) == (("vn-hai-duong-1997",), 8.2)


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, budget revenue of Ha Nam reached VND 9,000 billion, up 14%.",
        "In 2024, budget revenue of Ha Nam reached VND 9,000 billion (US$350 million).",
        "In 2024, budget revenue of Ha Nam reached VND 9,000 billion, equal to 104% of the estimate.",
        "Năm 2024, thu ngân sách của tỉnh Hà Nam đạt 9.000 tỷ đồng, tăng 14% so với cùng kỳ.",
        "Năm 2024, thu ngân sách của tỉnh Hà Nam đạt 9.000 tỷ đồng, bằng 104% dự toán.",
    ],
)
def test_a_change_a_conversion_and_a_share_of_the_plan_are_no_figures_of_their_own(text: str) -> None:
    assert [(measure.key, measure.value) for measure in measured(text)] == [("budget-revenue", 9_000_000_000_000)]


def test_a_fall_is_negative() -> None:
    (fall,) = measured("Kinh tế tỉnh Hà Nam giảm 3,2% trong quý I.")
    assert (fall.key, fall.value, fall.period) == ("grdp-growth", -3.2, "2025-Q1")


def test_an_aim_without_a_metric_goes_on_about_the_growth_just_spoken_of() -> None:
    figure, goal = measured("GRDP of Ha Nam grew by 8% last year. For 2026, it is aiming for 9.5%.")
    assert (figure.value, figure.goal) == (8, False)
    assert (goal.value, goal.goal, goal.period, goal.key) == (9.5, True, "2026", "grdp-growth")


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_without_an_error_and_quotes_what_it_holds(text: str) -> None:
    read = reading(text)
    for name in KINDS:
        for found in kind(name).read(read):  # type: ignore[attr-defined]
            assert 0 <= found.start < found.end <= len(text)


def test_reading_time_grows_with_the_length_of_the_text_not_faster() -> None:
    sentence = (
        "By 2030 the plan of Ha Nam, approved and adopted, aims for 10% and VND 5 trillion of exports and roads in "
    )
    short, long = (seconds_for(sentence * times + ".") for times in (20, 200))
    assert long < 60 * max(short, 0.01)


def seconds_for(text: str) -> float:
    start = perf_counter()
    read = reading(text)
    for name in KINDS:
        list(kind(name).read(read))  # type: ignore[attr-defined]
    return perf_counter() - start
