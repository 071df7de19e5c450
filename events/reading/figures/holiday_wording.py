"""Holidays: how texts tell them, and how what was counted over their days is called."""

import re
from typing import NamedTuple

from events.reading.text import patterns
from events.reading.text.language import Lang


class Holiday(NamedTuple):
    """A holiday: how texts tell it, and what follows a metric that is of it, in each language."""

    told: re.Pattern[str]
    name: dict[Lang, str]


HOLIDAYS = (
    Holiday(
        patterns.plain(r"(?i:new year['’]s|western new year|calendar new year|tết dương lịch)"),
        {"en": "over the New Year holiday", "vi": "dịp Tết Dương lịch"},
    ),
    Holiday(patterns.plain(r"\b(?:Tet|[Ll]unar New Year)\b|(?<!\w)[Tt]ết(?!\w)"), {"en": "over Tet", "vi": "dịp Tết"}),
    Holiday(
        patterns.plain(r"(?i:hùng vương|giỗ tổ|hung kings)"),
        {"en": "over the Hung Kings holiday", "vi": "dịp Giỗ Tổ Hùng Vương"},
    ),
    Holiday(
        patterns.plain(
            r"(?<!\d)30[/-]0?4(?!\d)|\b(?:April 30|30 April)\b|(?i:reunification|labou?r day|may day"
            r"|giải phóng miền nam|thống nhất đất nước|quốc tế lao động)"
        ),
        {"en": "over the 30/4 holiday", "vi": "dịp lễ 30/4"},
    ),
    Holiday(
        patterns.plain(r"(?<!\d)0?2[/-]0?9(?!\d)|\b(?:September 2|2 September)\b|(?i:national day|quốc khánh)"),
        {"en": "over the 2/9 holiday", "vi": "dịp lễ 2/9"},
    ),
    Holiday(patterns.plain(""), {"en": "over the holiday", "vi": "dịp nghỉ lễ"}),
)
"""The first that is told; the last is any other."""

OVER_DAYS = {
    "en": patterns.plain(
        r"\b(?:[Dd]uring|[Oo]ver|[Tt]hroughout|[Ii]n|[Ff]or|[Oo]n|[Aa]cross) (?:the |this |its )?(?:[\w’'/-]+,? ){0,6}?"
        r"(?:holidays?|Tet|Lunar New Year|break|long weekend)\b|\b[\w-]+-day (?:holiday|break|Tet)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:(?:dịp|kỳ|đợt|ngày)(?: nghỉ)?(?: đại)? (?:lễ|tết|giỗ tổ|quốc khánh)|nghỉ (?:lễ|tết)"
        r"|trong kỳ nghỉ(?! hè)|tết (?:nguyên đán|dương lịch|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \w+)"
        r"|mùng (?:\d|một))(?!\w)(?! hội)"
    ),
}
"""The days of a holiday."""

LONGER = patterns.plain(
    r"(?i)\bmonths\b|since the (?:start|beginning)|so far this year|full[- ]year|whole year|lũy kế|luỹ kế|cả năm"
    r"|đầu năm|(?:trong|của) năm"
)
"""A longer time that a sentence tells of besides."""


def same_in_both(phrase: str) -> str:
    """A metric's phrase with the holiday it is of named in English."""
    for _, name in HOLIDAYS:
        phrase = phrase.replace(name["vi"], name["en"])
    return phrase
