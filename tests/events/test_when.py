"""Dates as precise as they are known."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events import when
from events.base import validated
from events.errors import BadInput
from events.kinds.target_set import TargetSet

FEBRUARY_2024 = (date(2024, 2, 1), date(2024, 2, 29))


@pytest.mark.parametrize(
    ("written", "first", "last", "precision"),
    [
        ("2025-06-09", date(2025, 6, 9), date(2025, 6, 9), "day"),
        ("2024-02", *FEBRUARY_2024, "month"),
        ("2025-12", date(2025, 12, 1), date(2025, 12, 31), "month"),
        ("2025-Q1", date(2025, 1, 1), date(2025, 3, 31), "quarter"),
        ("2025-Q4", date(2025, 10, 1), date(2025, 12, 31), "quarter"),
        ("2025-H1", date(2025, 1, 1), date(2025, 6, 30), "half"),
        ("2025-H2", date(2025, 7, 1), date(2025, 12, 31), "half"),
        ("2025", date(2025, 1, 1), date(2025, 12, 31), "year"),
    ],
)
def test_a_date_covers_the_days_of_its_precision(written: str, first: date, last: date, precision: str) -> None:
    assert when.days(written) == (first, last)
    assert when.precision(written) == precision


@pytest.mark.parametrize(
    "written",
    [
        "",
        "٢٠٢٥",
        "2025-13",
        "2025-02-29",
        "2025-Q5",
        "2025-H3",
        "2025-Q0",
        "25",
        "2025-6-9",
        "09/06/2025",
        "0000",
        "2025-06-09T",
    ],
)
def test_what_is_no_date_says_so(written: str) -> None:
    with pytest.raises(BadInput, match="no date"):
        when.days(written)


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_bad_input(written: str) -> None:
    try:
        first, last = when.days(written)
    except BadInput:
        return
    assert first <= last


@given(st.integers(1, 9998), st.sampled_from(["month", "quarter", "half"]))
def test_the_parts_of_a_year_follow_one_another_without_gap_or_overlap(year: int, part: str) -> None:
    written = {
        "month": [f"{year:04}-{month:02}" for month in range(1, 13)],
        "quarter": [f"{year:04}-Q{quarter}" for quarter in range(1, 5)],
        "half": [f"{year:04}-H{half}" for half in (1, 2)],
    }[part]
    spans = [when.days(one) for one in written]
    assert (spans[0][0], spans[-1][1]) == when.days(f"{year:04}")
    assert all(later[0] - earlier[1] == timedelta(days=1) for earlier, later in pairwise(spans))


def test_the_last_month_there_is_ends_on_its_last_day() -> None:
    assert when.days("9999-12") == (date(9999, 12, 1), date(9999, 12, 31))
    assert when.days("9999")[1] == when.days("9999-Q4")[1] == when.days("9999-H2")[1] == date.max


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2021-2030", "2021-01-01", "2030-12-31"),
        ("2025-H1", "2025-01-01", "2025-06-30"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2025-12", "2025-12-01", "2025-12-31"),
    ],
)
def test_a_period_is_a_date_or_a_span_of_years(period: str, first: str, last: str) -> None:
    assert when.period_days(period) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("period", ["", "soon", "2021-20300", "0000-2030", "2025-13"])
def test_a_period_that_is_none_is_refused(period: str) -> None:
    with pytest.raises(BadInput):
        when.period_days(period)


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("9999", "too far away"),
        ("0999-12", "too far away"),
        ("2021-9999", "too far away"),
        ("2030-2021", "it ends before it begins"),
    ],
)
def test_a_period_that_nobody_can_mean_is_no_slot(due: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        validated(TargetSet, {"units": [], "metric": "GRDP", "value": 8, "due": due})


def test_a_year_that_nobody_can_mean_makes_no_day() -> None:
    assert when.iso_day(2920, 11, 13) == "2920-11-13"
    assert when.iso_day(9920, 11, 13) is None
    assert when.iso_day(202, 11, 13) is None
