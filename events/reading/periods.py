"""The spans of time that figures cover and goals are due in: years, halves, quarters, terms, deadlines."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from events import when
from events.reading.quantities import Lang


@dataclass(frozen=True)
class Period:
    """A span of time named in a text: `2024`, `2025-H1`, `2025-Q2`, `2021-2025`, a month or a day.

    A part of a year that has no notation (seven months) is its year.
    """

    start: int
    end: int
    value: str

    @property
    def due(self) -> str:
        """When a goal for it is due: the end of a term, else the period itself."""
        return self.value[5:] if _is_term(self.value) else self.value

    @cached_property
    def first(self) -> date:
        """Its first day."""
        return when.days(self.value[:4] if _is_term(self.value) else self.value)[0]

    @cached_property
    def last(self) -> date:
        """Its last day."""
        return when.days(self.due)[1]


def _is_term(value: str) -> bool:
    return len(value) == 9 and value[4] == "-" and value[5:].isdigit()


def periods(text: str, lang: Lang, said: str | None) -> tuple[Period, ...]:
    """The periods of a text, in text order. `said`, the day it was said on, tells which year "this year" is.

    Relative periods are left out where nobody knows when it was said.
    """
    if not _hint().search(text):
        return ()
    today = when.days(said)[1] if said else None
    return tuple(
        Period(match.start(), match.end(), value)
        for match in _named(lang).finditer(text)
        if (value := _value({name: group for name, group in match.groupdict().items() if group}, today))
    )


_ENGLISH = r"""
  (?:(?:from\s+)?(?P<from>(?:19|20)\d\d)\s?(?:-|–|to)|between\s+(?P<between>(?:19|20)\d\d)\s+and)\s?(?P<to>
      (?:20)?\d\d)(?![\d/-]|,\d)
| (?:the\s+)?(?P<half>first\s+half|second\s+half|first\s+(?:six|6)\s+months|last\s+(?:six|6)\s+months
      |(?:six|6)\s+months|between\s+January\s+and\s+June)
    (?:\s+of\s+(?:(?P<half_year>20\d\d)|(?P<half_rel>last\s+year|next\s+year)|(?:this|the)\s+year))?
| (?:the\s+)?(?P<quarter>first|second|third|fourth|1st|2nd|3rd|4th|last)\s+quarter(?:\s+of\s+
      (?:(?P<quarter_year>20\d\d)|(?P<quarter_rel>last\s+year|next\s+year)))?
| (?:the\s+)?(?:first\s+)?(?P<months>\d\d?|three|four|five|seven|eight|nine|ten|eleven)\s+months(?!'
      |\s+(?:later|ago|on\b|earlier))(?:\s+of\s+(?:(?P<months_year>20\d\d)|(?P<months_rel>last\s+year)
      |(?:this|the)\s+year))?
| (?P<mname>January|February|March|April|June|July|August|September|October|November|December
      |May(?=\s+\d))(?:\s+(?P<mday>\d\d?)(?:st|nd|rd|th)?\b)?(?:,?\s+(?P<myear>20\d\d|this\s+year
      |last\s+year|next\s+year))?
| (?P<relative>last\s+year|the\s+previous\s+year|the\s+year\s+before|this\s+year|the\s+current\s+year
      |next\s+year|the\s+coming\s+year|the\s+year's\s+end|year's\s+end|year-end|the\s+whole\s+year
      |the\s+full\s+year|the\s+year|all\s+year|this\s+month|in\s+two\s+years'\s+time)(?!\s+
      (?:before|of))
| (?<![\w/.,:-])(?P<year>(?:19|20)\d\d)(?!\s?(?:billion|million|trillion|USD|VND|(?-i:ha)\b|km)|[\w/]|[,.]\d|-\d{4}|-\w)
"""
_VIETNAMESE = r"""
  (?:t[ừu]\s+(?:n[ăa]m\s+)?)?(?P<from>(?:19|20)\d\d)\s?(?:-|–|đến|den)\s?(?:năm\s+)?(?P<to>(?:20)?\d\d)(?![\d/-]|,\d)
| (?P<half>n[ửu]a\s+đ[ầa]u\s+n[ăa]m|n[ửu]a\s+cu[ốo]i\s+n[ăa]m|(?:6|s[áa]u)\s+th[áa]ng\s+cu[ốo]i
      (?:\s+n[ăa]m)?|(?:6|s[áa]u)\s+th[áa]ng(?:\s+đ[ầa]u(?:\s+n[ăa]m)?)?|n[ửu]a\s+n[ăa]m)(?:\s+
      (?:năm\s+)?(?:(?P<half_year>20\d\d)|(?P<half_rel>ngoái|trước)|nay))?
| qu[ýy]\s+(?P<quarter>I{1,3}|IV|[1-4])\b(?:\s*[/-]\s*(?P<quarter_year>20\d\d)|\s+n[ăa]m\s+(?P<quarter_year2>20\d\d)
      |\s+(?P<quarter_rel>n[ăa]m\s+(?:ngo[áa]i|t[ớo]i|sau)))?
| (?P<months>\d\d?|ba|b[ốo]n|năm|b[ảa]y|t[áa]m|ch[íi]n|m[ườu]{1,2}i(?:\s+m[ộo]t)?)\s+th[áa]ng
      (?:\s+(?:đ[ầa]u\s+)?n[ăa]m(?:\s+(?P<months_year>20\d\d)|\s+(?P<months_rel>ngo[áa]i)|\s+nay)?
      |\s+qua)
| (?:ng[àa]y\s+)?(?P<vday>\d\d?)[/.-](?P<vmonth>\d\d?)(?:[/.-](?P<vyear>20\d\d))?(?![\d/%])(?!,\d)
| th[áa]ng\s+(?P<mnumber>\d\d?)(?:\s*[/-]\s*(?P<mnumber_year>20\d\d)|\s+n[ăa]m\s+(?P<mnumber_year2>20\d\d)
      |\s+(?P<mnumber_rel>n[ăa]m\s+(?:ngo[áa]i|t[ớo]i|nay)))?
| (?P<relative>n[ăa]m\s+ngo[áa]i|n[ăa]m\s+tr[ướu]{1,2}c|n[ăa]m\s+li[ềe]n\s+tr[ướu]{1,2}c|n[ăa]m\s+nay
      |c[ảa]\s+n[ăa]m|n[ăa]m\s+t[ớo]i|n[ăa]m\s+sau|cu[ốo]i\s+n[ăa]m)(?!\s+20)
| (?<![\w/.,:-])(?P<year>(?:19|20)\d\d)(?!\s?(?:t[ỷỉy]|tri|(?-i:ha)\b|km|đ[ồo]ng)|[\w/]|[,.]\d|-\d{4}|-\w)
"""
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 4}
_MONTHS = {
    name: at
    for at, name in enumerate(
        [
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
        ],
        1,
    )
}
_BEFORE = ("last year", "the previous year", "the year before", "ngo", "trước", "trươc", "truoc")
_AFTER = ("next year", "the coming year", "tới", "toi", "sau")


@cache
def _hint() -> re.Pattern[str]:
    """What any period holds at least: most sentences hold none, and the whole pattern is dear."""
    return re.compile(
        r"\d|(?:year|half|quarter|month|n[ăaửu]m?|qu[ýy]|th[áa]ng|[JFMASOND][a-z]{1,6}(?:ry|il|ch|ne|ly|st|er"
        r"|ay)\b)",
        re.IGNORECASE,
    )


@cache
def _named(lang: Lang) -> re.Pattern[str]:
    # Tried only where a word begins: three times as fast.
    return re.compile(rf"(?<!\w)(?:{_ENGLISH if lang == 'en' else _VIETNAMESE})", re.IGNORECASE | re.VERBOSE)


def _value(named: dict[str, str], today: date | None) -> str | None:
    """The period that the groups of a match name, or None where that cannot be known."""
    if "to" in named:
        begin = named.get("from") or named["between"]
        end = named["to"] if len(named["to"]) == 4 else begin[:2] + named["to"]
        return f"{begin}-{end}" if begin < end else None
    if "year" in named:
        return named["year"]
    if "relative" in named:
        return _relative(named["relative"], today)
    for part in ("half", "quarter", "months"):
        if part in named:
            year = named.get(f"{part}_year") or named.get(f"{part}_year2") or _year(named.get(f"{part}_rel"), today)
            return year and year + _part(part, named[part])
    return _deadline(named, today)


def _part(part: str, name: str) -> str:
    folded = " ".join(name.lower().split())
    if part == "half":
        return "-H2" if folded.startswith(("second", "last")) or "cuối" in folded or "cuoi" in folded else "-H1"
    if part == "quarter":
        number = _ROMAN.get(folded) or _ORDINALS.get(folded) or int(folded)
        return f"-Q{number}"
    return ""


def _year(relative: str | None, today: date | None) -> str | None:
    if today is None:
        return None
    said = " ".join((relative or "").lower().split())
    if any(word in said for word in _BEFORE):
        return str(today.year - 1)
    return str(today.year + 1) if any(word in said for word in _AFTER) else str(today.year)


def _relative(name: str, today: date | None) -> str | None:
    if today is None:
        return None
    folded = " ".join(name.lower().split())
    if folded == "this month":
        return f"{today.year}-{today.month:02}"
    if folded.startswith("in two years"):
        return str(today.year + 2)
    return _year(folded, today)


def _deadline(named: dict[str, str], today: date | None) -> str | None:
    """A month or a day; without a year the next one from the day it was said."""
    month = _MONTHS[named["mname"].lower()] if "mname" in named else int(named.get("vmonth") or named["mnumber"])
    day = named.get("mday") or named.get("vday")
    if not 1 <= month <= 12 or (day and not 1 <= int(day) <= 31):
        return None
    year = named.get("myear") or named.get("vyear") or named.get("mnumber_year") or named.get("mnumber_year2")
    if year is None or not year.isdigit():
        if today is None:
            return None
        relative = year or named.get("mnumber_rel")
        year = _year(relative, today) if relative else str(today.year + (month < today.month - 6))
        assert year is not None
    value = f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")
    return value if _exists(value) else None


def _exists(value: str) -> bool:
    try:
        when.days(value)
    except ValueError:
        return False
    return True
