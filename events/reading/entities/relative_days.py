"""Days told by how far they lie from a day told before: "the night before", "five days later", "cùng ngày"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from events.reading.text import patterns
from events.reading.text.language import Lang

_COUNTS: dict[Lang, dict[str, int]] = {
    "en": {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10},
    "vi": {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10},
}
_DAYS = {"day": 1, "week": 7, "ngay": 1, "hom": 1, "tuan": 7}
_HINTS: dict[Lang, tuple[str, ...]] = {
    "en": ("earlier", "later", "before", "previous", "preceding", "following", "next", "same", "that "),
    "vi": ("cung ", "hom ay", "hom do", " sau", "sau ", "truoc", "tiep"),
}
"""A text without any of these tells no such day."""


class FromAnother(NamedTuple):
    """Words for a day, their span, and how many days or months it lies after the day told before."""

    start: int
    end: int
    days: int
    months: int
    exact: bool
    """False for weeks and months, which are rounded: a day that is named says better when it was."""
    part: str | None = None
    """The part of a day that is the same as before: "the same morning"."""

    def on(self, anchor: date) -> str:
        """The day as EDTF: exact where counted in days, a month where counted in months."""
        if not self.months:
            return (anchor + timedelta(days=self.days)).isoformat()
        months = anchor.year * 12 + anchor.month - 1 + self.months
        return f"{months // 12}-{months % 12 + 1:02}"


def days_from_another(folded: str, lang: Lang) -> Iterator[FromAnother]:
    """The days that a folded text tells so, in text order."""
    if not any(hint in folded for hint in _HINTS[lang]):
        return
    for match in _phrases(lang).finditer(folded):
        said = match.group()
        counted = _counted(lang).search(said)
        count, unit = counted.groups() if counted else ("1", "day")
        away = int(count) if count.isdigit() else _COUNTS[lang][count]
        away = 0 if _SAME.search(said) else away if _AFTER.search(said) else -away
        days, months = (away * _DAYS[unit], 0) if unit in _DAYS else (0, away)
        part = _PART.search(said) if _SAME.search(said) else None
        exact = unit in ("day", "ngay", "hom")
        yield FromAnother(match.start(), match.end(), days, months, exact, part.group() if part else None)


def _number(lang: Lang) -> str:
    return rf"(?:{'|'.join(_COUNTS[lang])}|[1-9]\d?)"


@cache
def _counted(lang: Lang) -> re.Pattern[str]:
    units = "day|week|month" if lang == "en" else "ngay|hom|tuan|thang"
    return re.compile(rf"\b({_number(lang)}) ({units})")


_SAME = patterns.plain(
    r"\b(?:same|that (?:day|morning|afternoon|evening)|cung (?:ngay|hom|buoi|sang|trua|chieu|toi)|hom (?:ay|do))\b"
)


_PART = patterns.plain(r"\b(?:morning|afternoon|evening|night|sang|trua|chieu|toi)\b")


_AFTER = patterns.plain(r"\b(?:later|next|following|after|sau|tiep)\b")


@cache
def _phrases(lang: Lang) -> re.Pattern[str]:
    number, part = _number(lang), "(?:day|morning|afternoon|evening|night)"
    if lang == "en":
        return patterns.compile(
            rf"\b(?:(?:the|that) same {part}|(?:earlier|later|on|also|(?:whole|all|most|{part}) of) that {part}"
            rf"|{number} (?:day|week|month)s? (?:earlier|later(?! than)|before that|after that)"
            rf"|the (?:previous|preceding|next|following) {part}"
            rf"|the {part} (?:before|after)(?! (?:the|its?|he|she|they|his|her|their|last|yesterday|tomorrow)\b))\b"
        )
    moment = "(?:(?:ngay|sang|trua|chieu|toi) )?"
    return patterns.compile(
        rf"(?<!\w)(?:{moment}(?:cung ngay(?! \d)|(?:cung )?hom (?:ay|do)|cung hom)|cung (?:buoi )?(?:sang|trua|chieu"
        rf"|toi)(?! \d)"
        rf"|{number} (?:ngay|tuan|thang) (?:sau do|truoc do|sau(?=[,;]))"
        rf"|(?:sau do|truoc do),? {number} (?:ngay|hom|tuan|thang)|{moment}hom (?:sau|truoc)(?: do)?"
        r"|ngay (?:truoc do|ke tiep|tiep theo))(?!\w)"
    )
