"""The day that a headline or a lead tells something of."""

import re
from functools import cache

from events.reading.places.roundups import items_of
from events.reading.places.topics import topics_of
from events.reading.plans.instruments import instruments
from events.reading.reading import Reading, once
from events.reading.text import patterns

_ASKED = 5
"""Sentences that may say when somebody was asked."""


_DECIDED = patterns.lazy(
    r"\b(?:approv(?:ed|es|ing)|signed|signature|issued|promulgated|broke ground|ground was broken|consent"
    r"|posted|edition|corrections?|adopt(?:ed|s|ing)|green-?li(?:ghted|t)|okay(?:ed|s)"
    r"|endorsed|ratified|decisions?|certificates?|licen[cs]ed?|takes? effect|took effect|died"
    r"|passed away|funeral|coffin)\b|(?<!\w)(?:phê duyệt|ban hành|ký quyết định|quyết định số|có hiệu lực"
    r"|đính chính|thông qua|nghị quyết số)(?!\w)",
    re.IGNORECASE,
)
"""A lead that tells of an instrument, of works or of an earlier report: its day is not that of what is said."""


_SINCE = patterns.plain(r"(?:\b(?:since|from)|(?<!\w)(?:kể )?từ)(?: ngày)? $")


_RANGE = patterns.plain(r"\d\s?[-–]\s?\d{1,2}/")
"""Days of which something is told as of one time: "(10-15/11)"."""


@cache
def _asked() -> re.Pattern[str]:
    """That somebody was asked: the day of an interview or a press briefing."""
    return patterns.compile(
        r"\b(?:interview|took (?:\w+ )?questions|answered (?:\w+ )?questions|talked (?:to|with)|spoke (?:to|with)"
        r"|told us|(?:press|news) (?:briefing|conference)|told (?:reporters|the press|journalists))\b"
        r"|(?<!\w)(?:phỏng vấn|trả lời|trao đổi với|họp báo|gặp báo chí)(?!\w)",
        re.IGNORECASE,
    )


def led_day(reading: Reading) -> str | None:
    """The recent day on which the first sentence says that something was said or done, no paper signed."""
    for sentence in reading.sentences[:1]:
        item = topics_of(reading).labels.get(sentence.paragraph) or sentence.paragraph in items_of(reading)
        if item or _DECIDED.search(sentence.text):
            break
        signed = instruments(sentence.text)
        for day in reading.days(sentence):
            since = _SINCE.search(sentence.text, max(0, day.start - 12), day.start)
            span = since or _RANGE.search(sentence.text, day.start, day.end)
            named = day.past and reading.recent(day.value) and not span
            if named and not any(one.start <= day.start < one.end for one in signed):
                return day.value
    for sentence in reading.sentences[:_ASKED]:
        if _asked().search(sentence.text):
            for day in reading.days(sentence):
                if day.past and reading.recent(day.value):
                    return day.value
    return None


@once
def titled_day(reading: Reading) -> str | None:
    """The one recent day on which the title says that something was said or done, no paper signed."""
    if _DECIDED.search(reading.article.title or ""):
        return None
    days = {day.value for day in reading.days_of_title if day.past and reading.recent(day.value)}
    return days.pop() if len(days) == 1 else None
