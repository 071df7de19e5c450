"""Dates as papers write them: by the standards, by their software's habits, or by hand."""

import re
from datetime import date, datetime, time, timedelta, timezone, tzinfo

_YEARS = range(1990, 2200)
"""Any other year is a program's way of saying that it has no date."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_FLAGS = re.IGNORECASE | re.ASCII
_TIME = re.compile(
    r"(?<![\d:+\-])(?P<hour>\d{1,2})[:hg](?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?(?!\d)"
    r"(?:\s*(?P<half>[ap]\.?m\b|sa\b|ch\b|sáng|chiều|tối))?",
    _FLAGS,
)
_ZONE = re.compile(
    r"\s*\(?\s*(?:(?:GMT|UTC?|Z)?\s*(?P<sign>[+\-−])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?(?![\d/.\-])|(?P<name>[A-Z]+)(?!\w))",
    re.IGNORECASE,
)
_ZONES = {"Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "ICT": 7}
_ZONES |= {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})[a-z]*\.?"
_IN_FIGURES = re.compile(r"(?<!\d)(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})(?!\d)", _FLAGS)
_DAYS = (
    re.compile(r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)", _FLAGS),
    re.compile(r"(?<!\d)(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?!\d)", _FLAGS),
    re.compile(rf"(?<!\d)(?P<day>\d\d?)(?:st|nd|rd|th)?[-\s,]*{_MONTH}[-\s,]*(?P<year>\d{{4}}|\d\d)(?!\d)", _FLAGS),
    re.compile(rf"{_MONTH}[-\s]*(?P<day>\d\d?)(?:st|nd|rd|th)?[\s,]+(?P<year>\d{{4}})(?!\d)", _FLAGS),
    re.compile(
        r"(?<!\d)(?P<day>\d{1,2})\s*(?:tháng|thg)\s*(?P<month>\d{1,2})(?:\s*năm|,)?\s*(?P<year>\d{4})(?!\d)", _FLAGS
    ),
    _IN_FIGURES,
)
"""The first that is found is meant; the day stands before the month where only figures are written."""


def read(text: str, zone: tzinfo) -> datetime | None:
    """The instant that is meant, in `zone` where it names none; a day alone is its midnight there. None if unread."""
    try:
        clock = _TIME.search(text)
        if clock is None:
            return datetime.combine(_day(text, month_first=False), time.min, zone)
        before, after = text[: clock.start()], text[clock.end() :]
        # Only software set to American English writes AM and PM in figures, and it puts the month first.
        day = _day(f"{before} {after}", month_first=(clock["half"] or "").lower() in ("am", "pm"))
        return datetime.combine(day, time.min, _zone(after) or zone) + _since_midnight(clock)
    except (ValueError, OverflowError):
        return None


def _day(text: str, month_first: bool) -> date:
    pattern, found = next(((one, found) for one in _DAYS if (found := one.search(text))), (None, None))
    if found is None:
        raise ValueError(f"no day: {text!r}")
    year, month, day = int(found["year"]), _month(found["month"]), int(found["day"])
    if pattern is _IN_FIGURES and (month_first or month > 12) and day <= 12:
        month, day = day, month
    if len(found["year"]) == 2:
        year += 2000 if year < 70 else 1900
    if year not in _YEARS:
        raise ValueError(f"no year of a feed: {year}")
    return date(year, month, day)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS.index(text.lower()) + 1


def _since_midnight(clock: re.Match[str]) -> timedelta:
    hour, minute, second = (int(clock[part] or 0) for part in ("hour", "minute", "second"))
    half = (clock["half"] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (0 if half[0] in "as" else 12)
    if hour > 24 or minute > 59 or second > 60:
        raise ValueError(f"no time of day: {clock[0]}")
    return timedelta(hours=hour, minutes=minute, seconds=second)


def _zone(text: str) -> timezone | None:
    found = _ZONE.match(text)
    if found is None:
        return None
    if found["name"]:
        hours = _ZONES.get(found["name"].upper())
        return None if hours is None else timezone(timedelta(hours=hours))
    offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    return timezone(offset if found["sign"] == "+" else -offset)
