"""Dates as precise as they are known: EDTF for day, month and year, `2025-Q1` and `2025-H1` besides."""

import re
from calendar import monthrange
from datetime import date, timedelta, timezone
from functools import lru_cache
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from events.errors import BadInput

Precision = Literal["day", "month", "quarter", "half", "year"]
Origin = Literal["text", "published", "context", "human"]
"""Where a date came from: said in the text, taken from the publication day, from another sentence, from a person."""

HO_CHI_MINH_TIME = timezone(timedelta(hours=7))
"""The newspapers' zone: Asia/Ho_Chi_Minh has had no other offset since 1975."""

YEARS = range(1000, 3000)
"""Years that can be meant: they leave room for days before and after."""

_SHAPE = re.compile(r"(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?", re.ASCII)
_DAY_OR_MONTH = re.compile(r"\d{4}-\d\d(?:-\d\d)?", re.ASCII)
_FROM_TO = re.compile(r"[0-9]{4}-[0-9]{4}")


class NoDate(BadInput):
    """A text that is no date."""

    def __init__(self, text: str, why: str) -> None:
        super().__init__(f"no date: {text!r}", why)
        self.text = text


class TooFar(BadInput):
    """A day outside the years that can be meant."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is too far away", f"write a year from {YEARS[0]} to {YEARS[-1]}")
        self.text = text


@lru_cache(maxsize=4096)
def days(when: str) -> tuple[date, date]:
    """The first and the last day (inclusive) that an EDTF date covers.

    Raises BadInput where it is no date.
    """
    match = _SHAPE.fullmatch(when)
    if not match:
        raise NoDate(when, "write 2025-06-09, 2025-06, 2025-Q2, 2025-H1 or 2025")
    year, month, day, quarter, half = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        if day is not None:
            assert month is not None
            only = date(year, month, day)
            return only, only
        if month is not None:
            return _months(year, month, 1)
        if quarter is not None:
            return _months(year, 3 * quarter - 2, 3)
        if half is not None:
            return _months(year, 6 * half - 5, 6)
        return _months(year, 1, 12)
    except ValueError as error:
        raise NoDate(when, str(error)) from None


def is_date(text: str) -> bool:
    """Whether a text is an EDTF date."""
    try:
        days(text)
    except BadInput:
        return False
    return True


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    last = month + count - 1
    return date(year, month, 1), date(year, last, monthrange(year, last)[1])


def precision(when: str) -> Precision:
    """How exact an EDTF date is."""
    if "Q" in when:
        return "quarter"
    if "H" in when:
        return "half"
    match len(when):
        case 4:
            return "year"
        case 7:
            return "month"
        case _:
            return "day"


def meant(when: str) -> tuple[date, date]:
    """`days`, of a date in years that can be meant. Raises BadInput, TooFar where it is another."""
    first, last = days(when)
    if first.year not in YEARS:
        raise TooFar(when)
    return first, last


def _checked(when: str) -> str:
    meant(when)
    return when


When = Annotated[str, AfterValidator(_checked), Field(description="2025-06-09, 2025-06, 2025-Q2, 2025-H1 or 2025")]
"""An EDTF date as text: `2025-06-09`, `2025-06`, `2025`, `2025-Q1`, `2025-H1`."""


def iso(day: date | None) -> str | None:
    """A day or an instant as ISO 8601 writes it; None where there is none."""
    return day.isoformat() if day else None


def iso_day(year: int, month: int, day: int) -> str | None:
    """The day in EDTF, or None where the calendar has no such day, or nobody means that year."""
    try:
        return date(year, month, day).isoformat() if year in YEARS else None
    except ValueError:
        return None


def period_days(period: str) -> tuple[date, date]:
    """The first and the last day (inclusive) of a period: an EDTF date, or years as `2021-2030`. Raises BadInput."""
    if _FROM_TO.fullmatch(period):
        first, last = period.split("-")
        return days(first)[0], days(last)[1]
    return days(period)


def deadline(due: str) -> str:
    """The day or month by which something is due, as the year or the month that ends with it: 2025 for 2025-12-31."""
    if not _DAY_OR_MONTH.fullmatch(due):
        return due
    last = days(due)[1]
    if (last.month, last.day) == (12, 31):
        return f"{last:%Y}"
    return f"{last:%Y-%m}" if last == days(f"{last:%Y-%m}")[1] else due


def so_far(period: str, told: date) -> str:
    """The part of a period that a figure told on a day is of: all of it, or, before it was over, as by that month."""
    return period if told >= period_days(period)[1] else f"{told:%Y-%m}"


def _checked_period(period: str) -> str:
    for year in period.split("-") if _FROM_TO.fullmatch(period) else [period]:
        meant(year)
    first, last = period_days(period)
    if first > last:
        raise NoDate(period, "it ends before it begins")
    return period


Period = Annotated[str, AfterValidator(_checked_period), Field(description="2021-2030, or a date: 2025-H1, 2025")]
"""A period as text: an EDTF date, or from one year to another, `2021-2030`."""
