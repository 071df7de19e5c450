"""Days of a merger: that on which it was said or decided, and that from which it holds."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from events import when
from events.reading.discourse.topics import topics_of
from events.reading.entities.dates import Day
from events.reading.meetings.said_days import SAYING, said_in, said_on
from events.reading.mergers import merger_day_wording as day_wording
from events.reading.mergers import merger_wording as wording
from events.reading.mergers.decision_days import (
    days_in,
    decided_by_parliament,
    decided_day,
    decided_in,
    decided_month,
    decided_on_units,
    ends_a_time,
    instrument_day,
    sealed_after,
)
from events.reading.mergers.merger import LAST_REFORM, Level
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence
from events.when import Origin, When

_NEAR = timedelta(days=40)
"""A day farther from the lawful one is not the day from which a merger holds."""
_LATE = timedelta(days=120)
"""What was said longer ago is no news."""
_AROUND = 40
"""Sentences around one, or from the article's beginning, in which days that are its own may stand."""
_THIS_MONTH = timedelta(days=45)
"""So long the first of the month is that on which provinces were joined."""
_GOES_ON, _OPENING = 4, 4
"""Sentences that a decision is gone on with; sentences that open an article."""
_EVE = 2
"""So many days before or after it an anniversary is told of."""


def said_day(reading: Reading, sentence: Sentence, level: Level) -> tuple[When | None, Origin | None]:
    """The day on which a body decided it, where the text gives that; else the day it was said."""
    if day := decided_in(reading, sentence, level) or _told_day(reading, sentence):
        return sealed_after(reading, sentence, level, day) or day, "text"
    if month := decided_month(reading, sentence):
        return month, "text"
    if decided := _listed_under(reading, sentence) or _decided_around(reading, sentence, level):
        return decided, "context"
    return said_in(reading, sentence)


def _told_day(reading: Reading, sentence: Sentence) -> str | None:
    """The one past day that the sentence names, unless as that from which it holds or as the present: "363 today"."""
    lang, text = reading.lang, sentence.text
    decides = day_wording.DECIDING[lang].search(text) is not None
    days = {
        day.value
        for day in days_in(reading, sentence)
        if not (day.ahead or day.cited or ends_a_time(reading, sentence, day))
        and not day_wording.RELATIVE[lang].search(text, 0, day.start)
        and len(day.value) == 10
        and _is_late(reading, day.value)
        and (decides or text[day.start : day.end].lower() not in _PRESENT)
    }
    days = {day for day in days if not day.endswith(LAST_REFORM.isoformat()[4:])}
    to_come = any(day.ahead for day in days_in(reading, sentence))
    holds = day_wording.IN_EFFECT[lang].search(text) and not (decides or to_come)
    return days.pop() if len(days) == 1 and not holds else None


_PRESENT = ("today", "hôm nay")


def _is_late(reading: Reading, value: str) -> bool:
    published = reading.article.published
    return published is None or published - when.days(value)[0] < _LATE


def _listed_under(reading: Reading, sentence: Sentence) -> str | None:
    """The day of the instrument under which a list goes in which the sentence is an item."""
    start = sentence.start
    if not day_wording.ITEM.search(reading.article.text, max(0, start - 5), start + 6):
        return None
    for earlier in reversed(reading.sentences[max(0, sentence.index - _AROUND) : sentence.index]):
        if day_wording.LISTING[reading.lang].search(earlier.text):
            day = instrument_day(reading, earlier) or decided_in(reading, earlier)
            if day:
                return day
    return None


def _decided_around(reading: Reading, sentence: Sentence, level: Level | None) -> str | None:
    """The day of the decision that the sentence goes on with, or that the article tells as its news.

    A decision on units of its own level comes before any other.
    """
    lang = reading.lang
    if day_wording.ANOTHER[lang].search(sentence.text):
        return None
    if day_wording.TAKEN_UP[lang].match(sentence.text):
        for earlier in reversed(reading.sentences[max(0, sentence.index - 2) : sentence.index]):
            borne = next((day.value for day in days_in(reading, earlier) if day.cited), None)
            if day := decided_day(reading, earlier, level) or instrument_day(reading, earlier) or borne:
                return day
    decisions = list(_decisions_around(reading, sentence, level))
    of_level = (day for day, text in decisions if day_wording.is_of(level, lang, text))
    other: Level = "commune" if level == "province" else "province"
    of_both = (day for day, text in decisions if not day_wording.is_of(other, lang, text))
    return next(of_level, None) or next(of_both, None)


def _decisions_around(reading: Reading, sentence: Sentence, level: Level | None) -> Iterator[tuple[str, str]]:
    """The days of the decisions that a sentence may go on with, and what tells of them, the likeliest first.

    They are told before it in its paragraph; by parliament; and, unless the article's occasion was after that, where
    the article opens, or right after a sentence that names a resolution.
    """
    lang, labels, (main, origin) = reading.lang, topics_of(reading).labels, said_on(reading)
    at, item, since = sentence.index, labels.get(sentence.paragraph), "" if origin == "published" else str(main)
    for earlier in reversed(reading.sentences[max(0, at - _GOES_ON) : at]):
        day = decided_on_units(reading, earlier, level) if earlier.paragraph == sentence.paragraph else None
        if day:
            yield day, earlier.text
    for opening in reading.sentences[: min(_OPENING, at)]:
        day = None if labels.get(opening.paragraph) else decided_on_units(reading, opening, level)
        if day and day > since:
            yield day, opening.text
    for told in reading.sentences[max(0, at - _AROUND) : at]:
        if day := decided_by_parliament(reading, sentence, told, level):
            yield day, told.text
    resolution = day_wording.RESOLUTION[reading.lang]
    if day_wording.DECIDING[lang].search(sentence.text) and not resolution.search(sentence.text):
        resolution = day_wording.PARLIAMENT[lang]
    for after in reading.sentences[at + 1 : at + 1 + _GOES_ON] if resolution.search(sentence.text) else ():
        meant = labels.get(after.paragraph) == item and resolution.search(after.text)
        day = decided_day(reading, after, level) or instrument_day(reading, after) if meant else None
        if day and day > since:
            yield day, after.text


def day_in_force(reading: Reading, formed: date) -> tuple[str | None, Origin | None]:
    """The day itself where it is the day's news."""
    published = reading.article.published
    news = published and 0 <= (published - formed).days <= 7
    return (formed.isoformat(), "context") if news else (None, None)


def holds_from(reading: Reading, sentence: Sentence, formed: date | None = None) -> str | None:
    """From when it holds, as exactly as the sentence, or else the article, says it."""
    told, stated = effective_day(reading, sentence, formed), stated_day(reading, sentence, formed)
    return stated if stated and stated.startswith(told or "") else told


def _is_that_day(sentence: Sentence, day: Day, formed: date) -> bool:
    """Whether a month or a day is that on which a unit was formed, the year told or not."""
    year = re.search(r"\b(?:19|20)\d\d\b", sentence.text[day.start : day.end])
    same = len(day.value) > 4 and day.value[4:] == formed.isoformat()[4 : len(day.value)]
    return same and (not year or day.value[:4] == str(formed.year))


def effective_day(reading: Reading, sentence: Sentence, formed: date | None) -> str | None:
    """From when it holds, where the sentence gives a day for that."""
    if formed and _is_on_the_first(reading, sentence, formed):
        return formed.isoformat()
    said = said_on(reading)[0] or decided_in(reading, sentence)
    for day in days_in(reading, sentence):
        lead = sentence.text[max(0, day.start - 60) : day.start]
        if lead.endswith("eve of "):
            continue
        if formed and _ends_in(reading, lead, day, formed):
            return formed.isoformat()
        if formed and _is_that_day(sentence, day, formed):
            return formed.isoformat()[: len(day.value)]
        later = day.ahead or (day.value > said if said else day_wording.FROM_DAY[reading.lang].search(lead))
        if (formed and abs(when.days(day.value)[0] - formed) > _NEAR) or SAYING.search(lead):
            continue
        from_then = day_wording.EFFECT[reading.lang].search(lead) and not day_wording.STEP[reading.lang].search(lead)
        if len(day.value) >= 7 and later and from_then:
            return day.value
        of_year = not formed and len(day.value) == 4 and said and day.value >= said[:4]
        if of_year and _in_the_year(reading, sentence, day):
            return day.value
    if formed and (told := _formed_then(reading, sentence, formed)):
        return told
    if (
        formed
        and formed.year < reading.today.year
        and any(d.value == str(formed.year) for d in days_in(reading, sentence))
    ):
        return str(formed.year)
    if not formed or not said or not day_wording.TODAY[reading.lang].search(sentence.text):
        return None
    if formed in (date.fromisoformat(said), reading.article.published):
        return formed.isoformat()
    if date.fromisoformat(said) + timedelta(days=1) != formed:
        return None
    lang, text = reading.lang, sentence.text
    if day_wording.MIDNIGHT[lang].search(text):
        return formed.isoformat()
    return said if wording.NEW_UNIT[lang].search(text) else None


def _ends_in(reading: Reading, lead: str, day: Day, formed: date) -> bool:
    """Whether units were formed at the end of a day: "at midnight on June 30"."""
    eve = (formed - timedelta(days=1)).isoformat()
    return day.value == eve and day_wording.LAST_MIDNIGHT[reading.lang].search(lead) is not None


def _is_on_the_first(reading: Reading, sentence: Sentence, formed: date) -> bool:
    """Whether a sentence tells of the first of the month, or of July, on which units were formed."""
    if formed == LAST_REFORM and day_wording.FIRST_OF_JULY[reading.lang].search(sentence.text):
        return True
    first = day_wording.FIRST_OF_MONTH[reading.lang].search(sentence.text)
    return formed.day == 1 and abs(reading.today - formed) < _THIS_MONTH and first is not None


def _formed_then(reading: Reading, sentence: Sentence, formed: date) -> str | None:
    """The day that the law gives, where the sentence writes it short, counts from it or tells of its anniversary."""
    text, today = sentence.text, reading.today
    if re.search(rf"(?<![\d/.-])0?{formed.day}\s?[-/.]\s?0?{formed.month}(?![\d/]|[.-]\d)", text):
        return formed.isoformat()
    of_the_year = today.timetuple().tm_yday - formed.timetuple().tm_yday
    if abs(of_the_year) <= _EVE and day_wording.ANNIVERSARY[reading.lang].search(text):
        return formed.isoformat()
    if day_wording.mid_year(reading.lang, formed.year, today.year).search(text):
        return str(formed.year)
    if formed <= today and (since := day_wording.TIME_SINCE[reading.lang].search(text)):
        return formed.isoformat()[: 10 if since["counted"] else 7]
    return None


def _in_the_year(reading: Reading, sentence: Sentence, day: Day) -> bool:
    """Whether units are to be joined in the year that a sentence names."""
    year = sentence.text.rfind(day.value, day.start, day.end)
    lang, lead = reading.lang, sentence.text[max(0, year - 30) : year]
    return (
        year >= 0
        and day_wording.IN_YEAR[lang].search(lead) is not None
        and wording.STRONG[lang].search(sentence.text) is not None
    )


def stated_day(reading: Reading, merger: Sentence, formed: date | None = None) -> str | None:
    """From when the article, or the item of a round-up that tells of the merger, says that its mergers hold.

    A day says it better than a month.
    """
    word, labels = day_wording.IN_EFFECT[reading.lang], topics_of(reading).labels
    item = labels.get(merger.paragraph)
    near = [*reading.sentences[:_AROUND], *reading.sentences[max(0, merger.index - _AROUND) : merger.index + _AROUND]]
    vague = None
    for sentence in sorted(near, key=lambda one: labels.get(one.paragraph) != item):
        says = word.search(sentence.text) and not day_wording.DISTRICTS_END[reading.lang].search(sentence.text)
        found = effective_day(reading, sentence, formed) if says else None
        if found and (not formed or found.startswith(formed.isoformat()[: len(found)])):
            if len(found) == len("2025-07-01"):
                return found
            vague = vague or found
    return vague
