"""Metrics, periods and projects: one key for what two languages call by many names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.reading.days.periods import periods
from events.reading.figures.metrics import metric_key
from events.reading.figures.quantities import Lang
from events.reading.projects.project import project_key
from events.reading.projects.projects import projects


@pytest.mark.parametrize(
    ("key", "phrases"),
    [
        (
            "grdp-growth",
            ["GRDP growth", "average economic growth a year", "tốc độ tăng GRDP", "tăng trưởng", "GRDP tăng"],
        ),
        ("grdp-per-capita", ["GRDP per head", "per capita GRDP", "GRDP bình quân đầu người"]),
        ("poverty-rate", ["share of poor households", "multidimensional poverty rate", "tỷ lệ hộ nghèo đa chiều"]),
        ("budget-revenue", ["State budget revenue", "thu ngân sách nhà nước trên địa bàn", "thu ngan sach"]),
        ("exports", ["export turnover", "kim ngạch xuất khẩu"]),
        (
            "temporary-houses-elimination",
            ["elimination of makeshift houses", "removal of temporary homes", "xóa nhà tạm, nhà dột nát"],
        ),
        ("poverty-rate-reduction", ["poverty rate reduction", "giảm hộ nghèo", "mức giảm tỷ lệ hộ nghèo"]),
        ("rice", ["paddy", "rice output", "sản lượng lúa"]),
        ("coffee", ["coffee", "cà phê"]),
        ("smart-communes", ["smart communes", "Smart  communes"]),
    ],
)
def test_one_metric_has_one_key_in_both_languages(key: str, phrases: list[str]) -> None:
    assert {metric_key(phrase) for phrase in phrases} == {key}


def test_growth_of_a_sum_is_another_metric_than_the_sum() -> None:
    assert metric_key("export revenue growth") == "exports-growth" != metric_key("export revenue")


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("en", "in 2024 and the first half of 2025", ["2024", "2025-H1"]),
        ("en", "the first six months, the second quarter", ["2025-H1", "2025-Q2"]),
        ("en", "over the 2020-25 term", ["2020-2025"]),
        ("en", "between 2021 and 2030", ["2021-2030"]),
        ("en", "in the first seven months of last year", ["2024"]),
        ("en", "from January to October 2024, and in the five months to May", ["2024", "2025"]),
        ("en", "between January and March; the half-year balance", ["2025-Q1", "2025-H1"]),
        ("vi", "từ tháng 1 đến hết tháng 6/2024; quý vừa qua", ["2024-H1", "2025-Q1"]),
        ("vi", "hai mươi tư năm sau; năm sau", ["2026"]),
        ("en", "by December 31, 2026", ["2026-12-31"]),
        ("vi", "6 tháng đầu năm, quý II/2024", ["2025-H1", "2024-Q2"]),
        ("vi", "giai đoạn 2021-2025, đến năm 2030", ["2021-2025", "2030"]),
        ("vi", "năm ngoái, năm nay, năm tới", ["2024", "2025", "2026"]),
    ],
)
def test_a_period_is_read_against_the_day_it_was_said_on(lang: Lang, text: str, values: list[str]) -> None:
    assert [period.value for period in periods(text, lang, "2025-06-10")] == values


def test_without_that_day_relative_periods_are_left_out() -> None:
    assert [period.value for period in periods("last year and in 2023", "en", None)] == ["2023"]


def test_a_goal_of_a_term_is_due_at_its_end() -> None:
    (term,) = periods("for the 2025-2030 term", "en", "2025-06-10")
    assert term.due == "2030"


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("Quy Nhon - Pleiku expressway", "cao tốc Quy Nhơn - Pleiku"),
        ("Quang Tri airport", "Cảng hàng không Quảng Trị"),
        ("My Thuy port", "cảng nước sâu Mỹ Thủy"),
        ("Phu My industrial park", "Khu công nghiệp Phù Mỹ"),
    ],
)
def test_a_project_has_one_key_in_both_languages(english: str, vietnamese: str) -> None:
    assert project_key(english) == project_key(vietnamese)


def test_a_project_needs_a_name_of_its_own() -> None:
    assert projects("The expressway and an airport are planned.", "en") == []
    assert [project.name for project in projects("Work on the Dai Ngai 2 bridge goes on.", "en")] == [
        "Dai Ngai 2 bridge"
    ]


@given(st.text(), st.sampled_from(["en", "vi"]))
def test_any_text_gives_spans_within_it(text: str, lang: Lang) -> None:
    for found in (*periods(text, lang, "2025-06-10"), *projects(text, lang)):
        assert 0 <= found.start < found.end <= len(text)
    metric_key(text)
