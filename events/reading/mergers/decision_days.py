"""Days on which a body decided that units are joined: of several steps the last one told."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from events import when
from events.reading.discourse.topics import topics_of
from events.reading.entities.dates import Day
from events.reading.entities.instruments import Instrument, instruments
from events.reading.mergers import commune_wording as communes
from events.reading.mergers import merger_day_wording as day_wording
from events.reading.mergers import merger_wording as wording
from events.reading.mergers.merger import LAST_REFORM, Level
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence

_RULE = re.compile(r"/\d{4}/UBTVQH")
"""What is in the number of a rule by which decisions are taken: Resolution No. 653/2019/UBTVQH14 is none itself."""
_ADJOINING = 24
"""So many letters after an instrument a verb may tell what it decides."""
_ARTICLE = 4
"""So many characters "The " has."""
_REACH = 170
"""So many letters after a verb of deciding its day may stand."""
_NEXT = 3
"""So many sentences after a council's step parliament's is told."""
_ON_THE_WAY = timedelta(days=150)
"""So long before it takes effect a merger is decided."""
_CEREMONIES = timedelta(days=7)
"""In the last days before it the decision is proclaimed, not taken."""
_FRONT = 60
"""Within so many characters of its beginning a clause says when what it tells took place."""


def decided_in(reading: Reading, sentence: Sentence, level: Level | None = None) -> str | None:
    """The day of the instrument that the sentence names, or of the decision that it tells.

    Of several decisions, steps on the way of one merger, it is the last that is of the level, else the last; what had
    been decided before is the day only where the sentence tells no later step.
    """
    days, text = days_in(reading, sentence), sentence.text
    for one in instruments(text):
        if _RULE.search(one.number):
            continue
        if ("UBTVQH" in one.number and level == "province") or ("TW" in one.number and level == "commune"):
            continue
        told = "QH" in one.number or _is_told_under(reading, sentence, one)
        borne = next((day.value for day in days if 0 <= day.start - one.end < 12 and not day.ahead), None)
        if told and (one.date or borne):
            return one.date or borne
    past = [day for day in _deciding_days(reading, sentence) if not day.value.endswith(LAST_REFORM.isoformat()[4:])]
    steps = list(_steps(reading, text, past, level))
    told_before = bool(steps) and not any(step.news for step in steps)
    if told_before and day_wording.FORWARDED[reading.lang].search(text, 0, min(step.start for step in steps)):
        before = {step.day for step in steps}
        return next((day.value for day in past if day.value not in before), max(steps).day)
    return max(steps).day if steps else None


class _Step(NamedTuple):
    """A decision that a sentence tells: whether of the level asked for, whether as its news, its day, and where."""

    of_level: bool
    news: bool
    day: str
    start: int


def _steps(reading: Reading, text: str, past: list[Day], level: Level | None) -> Iterator[_Step]:
    """The decisions that a sentence tells, with their days; none is what councils below a province say to it."""
    lang = reading.lang
    for verb in day_wording.DECIDING[lang].finditer(text) if past else ():
        begin, stop = text.rfind(";", 0, verb.start()) + 1, text.find(";", verb.end())
        if day_wording.LOWER[lang].search(text, begin, verb.start()):
            continue
        end = stop if stop >= 0 else len(text)
        after = [day for day in past if 0 <= day.start - verb.end() < _REACH and day.end <= end]
        under = day_wording.UNDER_A_DECISION[lang].search(text, begin, verb.start())
        since = under.start() if under else begin
        fronted = [day for day in past if since <= day.start <= begin + _FRONT and day.end <= verb.start()]
        if day := next(iter(after or fronted), None):
            had = day_wording.HAD[lang].search(text, begin, verb.start()) is not None
            yield _Step(day_wording.is_of(level, lang, text[begin:end]), not had, day.value, verb.start())


def sealed_after(reading: Reading, sentence: Sentence, level: Level, decided: str) -> str | None:
    """The later day on which parliament decided what a sentence says a council had decided on its day.

    It is told right after it of the same units, or of the scheme that they are to join by.
    """
    lang, labels = reading.lang, topics_of(reading).labels
    if day_wording.PARLIAMENT[lang].search(sentence.text):
        return None
    own = {reading.unit(place) for place in reading.places_in(sentence)}
    for told in reading.sentences[sentence.index + 1 : sentence.index + 1 + _NEXT]:
        others = {reading.unit(place) for place in reading.places_in(told)} - own
        if others or labels.get(told.paragraph) != labels.get(sentence.paragraph):
            return None
        text = told.text
        if day_wording.PARLIAMENT[lang].search(text) and day_wording.DECIDING[lang].search(text):
            taken_up = _arranges(reading, told) or day_wording.THE_SCHEME[lang].search(text)
            day = decided_day(reading, told, level) if taken_up else None
            return day if day and day > decided and day_wording.is_of(level, lang, text) else None
    return None


def decided_month(reading: Reading, sentence: Sentence) -> str | None:
    """The month in which, as a sentence says, a body decided: "a resolution passed in April"."""
    text = sentence.text
    for day in days_in(reading, sentence):
        verbs = day_wording.DECIDING[reading.lang].finditer(text, max(0, day.start - 40), day.start)
        if len(day.value) == len("2025-04") and not day.ahead and any(True for _ in verbs):
            return day.value
    return None


def decided_before(reading: Reading, sentence: Sentence, joining: int, formed: date) -> str | None:
    """The day of the decision that a sentence remembers after what was decided took effect, of which it says nothing.

    It is told around the word of joining, which stands at `joining`: "the decision in June to merge".
    """
    lang, text = reading.lang, sentence.text
    on_it = day_wording.DECISION_ON[lang].search(text, 0, joining) or day_wording.WAS_DECIDED[lang].match(text, joining)
    days = [day.value for day in days_in(reading, sentence) if len(day.value) >= len("2025-04")] if on_it else []
    first, last = formed - _ON_THE_WAY, formed - _CEREMONIES
    return next((day for day in days if first < when.days(day)[0] and when.days(day)[0] <= last), None)


def decided_day(reading: Reading, sentence: Sentence, level: Level | None = None) -> str | None:
    """The day of the decision that a sentence tells of or goes under, else the first that one of a decision names."""
    decided = decided_in(reading, sentence, level)
    if decided or not day_wording.DECIDING[reading.lang].search(sentence.text):
        return decided
    return next((day.value for day in _deciding_days(reading, sentence)), None)


def decided_on_units(reading: Reading, told: Sentence, level: Level | None) -> str | None:
    """The day of the decision on administrative units that a sentence tells of."""
    return decided_day(reading, told, level) if _arranges(reading, told) else None


def decided_by_parliament(reading: Reading, sentence: Sentence, told: Sentence, level: Level | None) -> str | None:
    """The day on which parliament decided, as another sentence of the same item says, on units of the level."""
    labels, text = topics_of(reading).labels, told.text
    if labels.get(told.paragraph) not in (None, (), labels.get(sentence.paragraph)):
        return None
    if not day_wording.PARLIAMENT[reading.lang].search(text) or not day_wording.is_of(level, reading.lang, text):
        return None
    return decided_on_units(reading, told, level)


def instrument_day(reading: Reading, sentence: Sentence) -> str | None:
    """The day of the instrument that a sentence names last, unless as that on which another rests."""
    rests = day_wording.PROPOSED[reading.lang]
    dated = [
        one for one in instruments(sentence.text) if one.date and not rests.search(sentence.text, 0, one.start + 2)
    ]
    return dated[-1].date if dated else None


def days_in(reading: Reading, sentence: Sentence) -> list[Day]:
    """The days that a sentence names; "today's" before a name, and "of today" after one, is none."""
    text = sentence.text
    return [
        day
        for day in reading.days(sentence)
        if not (text.startswith(("'s", "’s"), day.end) or text.endswith("of ", 0, day.start))
        or text[day.start : day.end].lower() != "today"
    ]


def ends_a_time(reading: Reading, sentence: Sentence, day: Day) -> bool:
    """Whether it is the day on which a poll or a count ended: "between April 17 and 21"."""
    text, ended = sentence.text, day_wording.END_OF_TIME[reading.lang]
    return ended.search(text, max(0, day.start - 40), day.start) is not None or (
        day_wording.RANGE.search(text, day.start, day.end) is not None
    )


def _is_told_under(reading: Reading, sentence: Sentence, one: Instrument) -> bool:
    """Whether it is the instrument that a sentence tells what it says, as by opening with it, or that it decides, no
    other decision told."""
    lang, text = reading.lang, sentence.text
    decides = day_wording.DECIDING[lang].search(text)
    if decides:
        return one.end <= decides.start() <= one.end + _ADJOINING
    opens = one.start <= max(0, reading.dateline_end(sentence) - sentence.start) + _ARTICLE
    return opens or day_wording.UNDER[lang].search(text, 0, one.start) is not None


def _deciding_days(reading: Reading, sentence: Sentence) -> list[Day]:
    """The past days of a sentence on which it may say that a body decided: no day of a poll, or of another's paper."""
    text, rests = sentence.text, day_wording.PROPOSED[reading.lang]
    return [
        day
        for day in days_in(reading, sentence)
        if len(day.value) == 10
        and not (day.ahead or ends_a_time(reading, sentence, day))
        and not (day.cited and rests.search(text, max(0, day.start - 90), day.start))
    ]


def _arranges(reading: Reading, sentence: Sentence) -> bool:
    """Whether units are joined or arranged anew by what a sentence tells of."""
    arranging = (day_wording.ON_UNITS, wording.STRONG, communes.ARRANGING, communes.REARRANGING_UNITS)
    return any(told[reading.lang].search(sentence.text) for told in arranging)
