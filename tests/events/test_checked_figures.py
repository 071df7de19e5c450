"""Figures that a fact checker would strike out: of another month, year or thing than is said."""

from datetime import date

import pytest

from events.base import Article
from events.reading.figures.figure_keys import figure_key
from events.reading.figures.measures import Measure, measures
from events.reading.figures.moods import Signs
from events.reading.figures.naming import Naming
from events.reading.reading import Reading
from events.units.lineage import Units


def measured(text: str, published: date = date(2025, 10, 10)) -> list[Measure]:
    return list(measures(Reading(Article(stream="a", text=text, published=published), Units.packaged())))


def told(text: str) -> list[tuple[str, float]]:
    return [(figure_key(measure.metric, measure.unit), measure.value) for measure in measured(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The economy of Ha Nam grew by 8%.",
        "Growth of the year in Ha Nam: 8%.",
        "On January 6 it was said that Ha Nam had grown by 8%.",
        "Cả năm, kinh tế Hà Nam tăng 8%.",
        "Kinh tế Hà Nam tăng 8%.",
    ],
)
def test_a_figure_that_is_told_in_january_is_of_the_year_before(text: str) -> None:
    assert [measure.period for measure in measured(text, date(2026, 1, 8))] == ["2025"]
    assert [measure.period for measure in measured(text.replace("January", "June"), date(2026, 6, 8))] == ["2026"]


@pytest.mark.parametrize(
    "text",
    [
        "Cả năm, Hà Nam phấn đấu kinh tế tăng 8%.",
        "Ha Nam has to date 300 FDI projects worth $5 billion.",
        "Lũy kế, Hà Nam có 300 dự án FDI, vốn 5 tỷ USD.",
    ],
)
def test_a_goal_and_what_counts_up_to_now_are_of_the_year_that_has_begun(text: str) -> None:
    assert {measure.period for measure in measured(text, date(2026, 1, 8))} == {"2026"}


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("Ha Nam wants GRDP/head of 95 million dong by 2030.", "grdp-per-capita", 95e6),
        ("Năm 2024, GDP/người của Hà Nam 3.100 USD.", "grdp-per-capita", 3100),
        ("Ha Nam aims in 2026 for income per capita by GRDP of 88 million VND.", "income-per-capita", 88e6),
        ("Năm 2024, thu xuất nhập khẩu của Hà Tĩnh 5.900 tỷ đồng.", "customs-revenue", 5.9e12),
        ("Năm 2024, thu thuế xuất nhập khẩu của Hà Tĩnh 5.900 tỷ đồng.", "customs-revenue", 5.9e12),
        ("In 2024 the income per head of Ha Nam was 8 million VND a month.", "income-per-capita-monthly", 8e6),
    ],
)
def test_a_sum_is_filed_by_what_it_is_a_sum_of(text: str, key: str, value: float) -> None:
    assert told(text) == [(key, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Erosion has eaten 4 km of coastline in Ca Mau.",
        "Chợ Gạo (Tiền Giang) còn khoảng 9 nghìn tấn.",
        "In 2024 Ha Nam reported a GRDP of 90 million VND.",
    ],
)
def test_what_no_province_has_so_little_of_is_not_filed_under_its_name(text: str) -> None:
    assert told(text) == []


def test_a_stretch_from_here_to_there_is_not_what_an_area_is_of() -> None:
    text = "Ha Nam covers 24,233 square kilometers from pine forests to the coast."
    assert told(text) == [("area", 24233)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Growth in Ba Ria - Vung Tau was minus 0.2% in 2023.", [-0.2]),
        ("The poverty rate of Ha Nam was 22% at the end of last year, down from 42% five years earlier.", [22]),
    ],
)
def test_a_minus_counts_and_what_it_was_before_does_not(text: str, values: list[float]) -> None:
    assert [measure.value for measure in measured(text)] == values


def test_the_second_of_two_numbers_is_of_the_second_of_two_years() -> None:
    text = "Growth in Ha Nam was 5.2%, against 2.6% and 1.9% in the same periods of 2024 and 2023."
    assert [(measure.value, measure.period) for measure in measured(text)][-1] == (1.9, "2023")


def test_growth_that_is_only_spoken_of_is_measured_in_percent() -> None:
    text = "Each got its growth goal."
    spoken_of = Naming(text, "en", (), Signs(text, "en"), None).called.spoken_of(len(text))
    assert {dimension: named.unit for dimension, named in spoken_of.items()} == {"percent": "%"}


def test_a_number_of_ministries_is_no_count() -> None:
    assert told("He came to Ha Nam with leaders of a number of ministries and the Commander of Region 3.") == []
