"""Days that a text names, as precise as it names them, relative to the day it was published."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from events.reading.language import Lang
from events.when import iso_day

MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_VI_WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5}
_AHEAD = timedelta(days=45)
"""A day without a year lies at most this far after publication; otherwise it is last year's."""


@dataclass(frozen=True)
class Day:
    """A date named in a text: its span and EDTF value. `ahead` marks one that lies after publication,
    `cited` the date that an instrument bears."""

    start: int
    end: int
    value: str
    ahead: bool = False
    cited: bool = False


_MONTH = "(?:" + "|".join(rf"{name}|{name[:3]}t?\.(?=\s\d)" for name in MONTHS) + ")"


@cache
def _patterns(lang: Lang) -> re.Pattern[str]:
    weekdays = "|".join(_WEEKDAYS)
    english = rf"""
      (?P<mon>{_MONTH})\s+(?:\d\d?(?:st|nd|rd|th)?\s*(?:-|–|to|and)\s*)?(?P<day>\d\d?)(?:st|nd|rd|th)?(?!\d|[.,]\d\d?%)(?:,?\s+(?P<year>(?:19|20)\d\d)\b|\s+(?P<rel>last\s+year|this\s+year))?
    | (?P<day2>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<mon2>{_MONTH})(?:,?\s+(?P<year2>(?:19|20)\d\d)\b)?
    | (?P<iso>(?:19|20)\d\d-\d\d-\d\d)
    | (?<![\d/])(?P<day3>\d\d?)/(?P<mon3>\d\d?)/(?P<year3>(?:19|20)\d\d)
    | (?:(?P<lastmon>last)\s+|(?:early|mid|late)[ -]|in\s+|since\s+|from\s+|by\s+
        |(?=[JFMASOND]\w+,?\s+(?:19|20)\d\d))(?P<mon4>{_MONTH})
        (?:,?\s+(?:of\s+)?(?:(?P<year4>(?:19|20)\d\d)\b|(?P<rel4>last\s+year|this\s+year)))?(?!\w|\s+\d)
    | (?P<wlast>last\s+)?\b(?P<week>{weekdays})\b
    | \b(?P<word>yesterday|today|this\s+(?:morning|afternoon|evening)|last\s+night|last\s+week|last\s+month
        |earlier\s+this\s+month|this\s+month
        |last\s+year|earlier\s+this\s+year|(?:the\s+)?day\s+before|tomorrow|next\s+(?:week|month|year))\b
    | \b(?:in|since|from)\s+(?P<year5>(?:19|20)\d\d)\b(?!\s*[-–/]\s*\d)
    """
    vietnamese = r"""
      (?:ngày\s+|sáng\s+|chiều\s+|tối\s+|trưa\s+|hôm\s+|ngay\s+|,\s+)(?:\d\d?\s*(?:-|–|và|đến)\s*)?(?P<day>\d\d?)\s*(?:/|\s+tháng\s+|-(?=\d\d?\b(?!-\d\d\d)))\s*(?P<mon>\d\d?)(?:(?:/|-|\s*,?\s*năm\s+)(?P<year>(?:19|20)\d\d))?(?![\d%])
    | (?<![\d/.,-])(?P<day2>\d\d?)[/-](?P<mon2>\d\d?)[/-](?P<year2>(?:19|20)\d\d)
    | (?<![\d/.,])(?P<day3>\d\d?)/(?P<mon3>1[0-2]|0?[1-9])(?![\d/%]|,\d)
    | tháng\s+(?P<mon4>\d\d?)(?:\s*(?:/|-|năm)\s*(?P<year4>(?:19|20)\d\d)
        |\s+(?P<rel4>năm\s+ngoái|năm\s+trước|năm\s+nay))?
    | (?P<word>hôm\s+nay|sáng\s+nay|chiều\s+nay|tối\s+nay|trưa\s+nay|hôm\s+qua|sáng\s+qua|chiều\s+qua|tối\s+qua
        |đêm\s+qua
        |hôm\s+trước|ngày\s+mai|tuần\s+trước|tuần\s+qua|tháng\s+trước
        |năm\s+ngoái|năm\s+trước|cùng\s+kỳ\s+năm\s+trước)
    | thứ\s+(?P<week>hai|ba|tư|năm|sáu|bảy)\b
    | (?:(?:^|\s)năm|từ)\s+(?P<year5>(?:19|20)\d\d)\b(?!\s*[-–/]\s*\d)
    """
    return re.compile(english if lang == "en" else vietnamese, re.IGNORECASE | re.VERBOSE)


@cache
def _bearing() -> re.Pattern[str]:
    """What stands between an instrument and its date."""
    return re.compile(
        r"(?:\bdated(?: the)?|[A-ZĐ]{2}\d* of|QĐ-TTg,?|NQ/TW,?|-TTg,?|QH\d\d,?|[A-ZĐ]-[A-ZĐ]+,?) ?(?:ngày )?$"
    )


def days_in(text: str, lang: Lang, published: date | None, year: int | None = None) -> list[Day]:
    """The days named in the text, in order. `year` stands in for the year where nobody knows the publication day."""
    return list(_days(text, lang, published, year))


def _days(text: str, lang: Lang, published: date | None, year: int | None) -> Iterator[Day]:
    for match in _patterns(lang).finditer(text):
        groups = {name: value for name, value in match.groupdict().items() if value}
        value = _value(groups, lang, published, year)
        if value:
            ahead = published is not None and value > published.isoformat()[: len(value)]
            cited = _bearing().search(text, max(0, match.start() - 30), match.start()) is not None
            yield Day(match.start(), match.end(), value, ahead, cited)


def _value(groups: dict[str, str], lang: Lang, published: date | None, year: int | None) -> str | None:
    if "iso" in groups:
        return iso_day(int(groups["iso"][:4]), int(groups["iso"][5:7]), int(groups["iso"][8:]))
    if "year5" in groups:
        return groups["year5"]
    if "word" in groups:
        return _word(" ".join(groups["word"].lower().split()), published)
    if "week" in groups:
        return _weekday(groups["week"].lower(), "wlast" in groups, lang, published)
    months = {key: value for key, value in groups.items() if key.startswith("mon")}
    if not months:
        return None
    ((key, name),) = months.items()
    suffix = key[3:]
    month = int(name) if name.isdigit() else next(i for i, m in enumerate(MONTHS, 1) if m.startswith(name.lower()[:3]))
    if not 1 <= month <= 12:
        return None
    day = groups.get("day" + suffix)
    said = groups.get("year" + suffix)
    relative = groups.get("rel" + suffix, "").lower()
    if said:
        whole = int(said)
    elif relative and published:
        whole = published.year - (not relative.startswith("this") and "nay" not in relative)
    else:
        guessed = _year(month, int(day) if day else 1, published, year)
        if guessed is None:
            return None
        whole = guessed
    return iso_day(whole, month, int(day)) if day else f"{whole}-{month:02}"


def _year(month: int, day: int, published: date | None, year: int | None) -> int | None:
    if published is None:
        return year
    named = iso_day(published.year, month, max(1, min(day, 28)))
    assert named is not None
    return published.year - (date.fromisoformat(named) > published + _AHEAD)


def _weekday(name: str, last: bool, lang: Lang, published: date | None) -> str | None:
    """The last such day up to publication."""
    if published is None:
        return None
    index = _WEEKDAYS.index(name) if lang == "en" else _VI_WEEKDAYS[name]
    back = (published.weekday() - index) % 7
    return (published - timedelta(days=7 if last and not back else back)).isoformat()


def _word(word: str, published: date | None) -> str | None:
    if published is None:
        return None
    if word in (
        "yesterday",
        "last night",
        "the day before",
        "day before",
        "hôm qua",
        "sáng qua",
        "chiều qua",
        "tối qua",
        "đêm qua",
        "hôm trước",
    ):
        return (published - timedelta(days=1)).isoformat()
    if (
        word.startswith(
            ("today", "this m", "this a", "this e", "hôm nay", "sáng nay", "chiều nay", "tối nay", "trưa nay")
        )
        and word != "this month"
    ):
        return published.isoformat()
    if word in ("last month", "tháng trước"):
        return (published.replace(day=1) - timedelta(days=1)).isoformat()[:7]
    if word in ("this month", "earlier this month"):
        return published.isoformat()[:7]
    if word in ("last year", "năm ngoái", "năm trước"):
        return str(published.year - 1)
    if word == "earlier this year":
        return str(published.year)
    if word in ("tomorrow", "ngày mai"):
        return (published + timedelta(days=1)).isoformat()
    return None
