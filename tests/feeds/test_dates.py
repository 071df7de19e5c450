"""Dates as papers really write them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.when import HO_CHI_MINH_TIME
from feeds.dates import read

HALF_PAST_EIGHT = [
    "2025-06-09T08:30:00+07:00",
    "2025-06-09T01:30:00Z",
    "2025-06-09T01:30:00.123Z",
    "2025-06-09T08:30+0700",
    "2025-06-09 08:30:00",
    "2025-06-09T08:30:00",
    "2025/06/09 08:30",
    "Mon, 09 Jun 2025 08:30:00 +0700",
    "Mon, 09 Jun 2025 08:30:00 GMT+7",
    "Mon, 09 Jun 2025 08:30:00 GMT+07:00",
    "Mon, 09 Jun 2025 08:30:00 GMT +7",
    "Mon, 09 Jun 2025 08:30:00 +700",
    "Mon, 09 Jun 2025 08:30:00 ICT",
    "Mon, 09 Jun 2025 01:30:00 GMT",
    "Mon, 9 Jun 2025 01:30 Z",
    "Mon, 09 Jun 2025 01:30:00 UTC",
    "Sun, 08 Jun 2025 21:30:00 EDT",
    "Sun, 08 Jun 2025 18:30:00 PDT",
    "Mon, 09 Jun 2025 08:30:00",
    "Mon, 09 Jun 2025 08:30:00 Asia/Ho_Chi_Minh",
    "Monday, 09-Jun-25 01:30:00 GMT",
    "09 June 2025 08:30",
    "Mon Jun  9 08:30:00 2025",
    "Mon Jun 09 2025 08:30:00 GMT+0700 (Indochina Time)",
    "June 9, 2025 8:30 AM",
    "Jun 9th, 2025 8:30 a.m.",
    "6/9/2025 8:30:00 AM",
    "09/06/2025 08:30",
    "09/06/2025 08:30:00",
    "9/6/2025 8:30 SA",
    "9/6/2025 8h30",
    "08:30 09/06/2025",
    "08:30 - 09/06/2025",
    "08:30, 09-06-2025",
    "Thứ Hai, 09/06/2025 08:30 (GMT+7)",
    "Thứ Hai, ngày 9 tháng 6 năm 2025 08:30",
    "09.06.2025 08:30",
]


@pytest.mark.parametrize("written", HALF_PAST_EIGHT)
def test_one_morning_in_every_notation(written: str) -> None:
    assert read(written, HO_CHI_MINH_TIME) == datetime(2025, 6, 9, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("9/26/2026 9:20:00 AM", "2026-09-26 09:20"),
        ("9/26/2026 9:20:00 PM", "2026-09-26 21:20"),
        ("9/26/2026 12:20:00 AM", "2026-09-26 00:20"),
        ("9/26/2026 12:20:00 PM", "2026-09-26 12:20"),
        ("26/9/2026 9:20:00 PM", "2026-09-26 21:20"),
        ("9/26/2026", "2026-09-26 00:00"),
        ("26/9/2026 9:20 CH", "2026-09-26 21:20"),
        ("09/06/2025", "2025-06-09 00:00"),
        ("2025-06-09", "2025-06-09 00:00"),
        ("20250609", "2025-06-09 00:00"),
        ("2025-06-09T24:00:00", "2025-06-10 00:00"),
        ("2016-12-31T23:59:60", "2017-01-01 00:00"),
    ],
)
def test_a_time_without_zone_is_local(written: str, meant: str) -> None:
    assert read(written, HO_CHI_MINH_TIME) == datetime.fromisoformat(f"{meant}+07:00")


@pytest.mark.parametrize(
    "written",
    [
        "",
        "today",
        "2025",
        "08:30",
        "31/02/2025",
        "2025-13-01T00:00:00Z",
        "2025-06-09T25:00:00Z",
        "2025-06-09T10:99:00Z",
        "2025-06-09T10:00:00+99:00",
        "9999-12-31T24:00:00",
        "0001-01-01T00:00:00Z",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "٢٠٢٥-٠٦-٠٩",
    ],
)
def test_what_is_no_date_or_a_programs_none_is_no_date(written: str) -> None:
    assert read(written, HO_CHI_MINH_TIME) is None


@given(st.text() | st.from_regex(r"[0-9/:. +TZ-]{1,30}"))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = read(text, HO_CHI_MINH_TIME)
    assert found is None or (found.year >= 1990 and found.tzinfo is not None)


@given(st.integers(631238400, 4102444800), st.integers(-12, 14))
def test_the_standards_notations_are_read_back(seconds: int, hours: int) -> None:
    instant = datetime.fromtimestamp(seconds, timezone(timedelta(hours=hours)))
    assert read(instant.isoformat(), HO_CHI_MINH_TIME) == instant
    assert read(instant.strftime("%a, %d %b %Y %H:%M:%S %z"), HO_CHI_MINH_TIME) == instant
