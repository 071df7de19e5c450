"""The day of an approval."""

import re
from datetime import date, timedelta

from events.reading.entities.dates import Day
from events.reading.entities.instruments import Instrument
from events.reading.meetings.said_days import SAYING, done_in, said_in, said_on
from events.reading.plans import approval_day_wording as day_wording
from events.reading.plans.plan_names import PlanName
from events.reading.plans.telling import Telling
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.when import Origin, When

_APART = 120
"""So many letters before a verb of approving may say how long after another day it was done."""


def approval_day(
    telling: Telling, name: PlanName | None, instrument: Instrument | None, verb: re.Match[str]
) -> tuple[When | None, Origin | None]:
    """The instrument's own day, else the one nearest to the verb, else that of what the article reports; where the verb
    has none, a sentence after it may give the day of "the decision".

    It is in the year that the instrument's number bears.
    """
    if instrument and instrument.date:
        return instrument.date, "text"
    found, origin = _told_day(telling, name, instrument, verb)
    if instrument and (dated := _dated_after(telling, verb)):
        return dated, "context"
    borne = re.search(r"/((?:19|20)\d\d)/", instrument.number) if instrument else None
    if borne is None or str(found).startswith(borne[1]):
        return found, origin
    yearless = origin == "text" and str(found)[:4] not in telling.text
    return borne[1] + str(found)[4:] if yearless else borne[1], "text"


def _dated_after(telling: Telling, verb: re.Match[str]) -> str | None:
    """The day of "the decision" in the sentences right after, where the verb that approves it has none of its own."""
    reading, sentence = telling.reading, telling.sentence
    if len(telling.instruments) > 1 or any(
        len(day.value) == 10 and not SAYING.search(telling.text, 0, day.start) for day in reading.days(sentence)
    ):
        return None
    for after in reading.sentences[sentence.index + 1 : sentence.index + 1 + _SOON]:
        for day in reading.days(after):
            the_same = day_wording.OF_THE_SAME[telling.lang].search(after.text, 0, day.start)
            if the_same and len(day.value) == 10 and not day.ahead:
                return day.value
    return None


_SOON = 3
"""So many sentences after an approval may give the day of the decision."""


def _told_day(
    telling: Telling, name: PlanName | None, instrument: Instrument | None, verb: re.Match[str]
) -> tuple[When | None, Origin | None]:
    """The day nearest to the verb, else that of what the article reports."""
    own = _own_days(telling, name, instrument, verb)
    signed = (
        day for day in own if day_wording.DATED[telling.lang].search(telling.text, max(0, day.start - 24), day.start)
    )
    if name and not telling.instruments[1:] and (day := next((day for day in signed if day.start >= name.end), None)):
        return day.value, "text"
    apart = day_wording.DAYS_APART[telling.lang].search(telling.text, max(0, verb.start() - _APART), verb.end() + 80)
    signed_later = _SIGNED.search(telling.text, verb.end())
    told = [verb.start(), *([instrument.start] if instrument else []), *([signed_later.end()] if signed_later else [])]
    near = [
        day
        for day in own
        if (any(-160 < day.start - at < 110 for at in told) or (name and _ends_with(telling, name, day)))
        and not _is_of_the_year(telling, day)
    ]
    begin, end = clause_at(telling.text, verb.start(), telling.lang)
    near = [day for day in near if begin <= day.start < end] or near
    best = min(near, key=lambda day: (len(day.value) == 4, min(abs(day.start - at) for at in told)), default=None)
    if apart and (best is None or abs(apart.start() - verb.start()) <= abs(best.start - verb.start())):
        return _apart(telling, apart)
    if best:
        return best.value, "text"
    opened = any(
        day_wording.OPENING[telling.lang].search(telling.text, max(0, day.start - 16), day.start)
        for day in telling.reading.days(telling.sentence)
    )
    if day_wording.SAME_DAY[telling.lang].search(telling.text) and (before := _day_before(telling)):
        return before, "context"
    return said_on(telling.reading) if opened else done_in(telling.reading, telling.sentence)


def _own_days(telling: Telling, name: PlanName | None, instrument: Instrument | None, verb: re.Match[str]) -> list[Day]:
    """The days of a sentence that may be those of an approval: none of a name, of another instrument, of an aside."""
    return [
        day
        for day in telling.reading.days(telling.sentence)
        if not day.ahead
        and not day_wording.OPENING[telling.lang].search(telling.text, max(0, day.start - 16), day.start)
        and (name is None or not name.start <= day.start < name.end or _is_its_own(instrument, day))
        and not _is_of_another(telling, instrument, day)
        and not _is_in_an_aside(telling, day, verb)
        and (len(day.value) > 4 or _is_year_of(telling, day, verb))
    ]


def _is_its_own(instrument: Instrument | None, day: Day) -> bool:
    """Whether a day stands right after the number of the instrument: "Plan No. 3 of March 21"."""
    return instrument is not None and 0 <= day.start - instrument.end < len(" dated ")


def _ends_with(telling: Telling, name: PlanName, day: Day) -> bool:
    """Whether a day stands right after a name, however long that is, or ends its clause: "Kế hoạch ... vào 3/6."."""
    text = telling.text
    if 0 <= day.start - name.end < len(" on the morning of ") and "," not in text[name.end : day.start]:
        return True
    at_the_end = day_wording.AT_THE_END.fullmatch(text, name.end, day.start) is not None
    return at_the_end and not re.match(r"\w|[^\S\n]\w", text[day.end :])


def _is_of_another(telling: Telling, instrument: Instrument | None, day: Day) -> bool:
    """Whether it is the day of another instrument that the sentence cites: "carrying out Resolution 12 of May 5"."""
    others = (one for one in telling.instruments if one is not instrument and one.date)
    return any(one.start <= day.start < one.end for one in others)


def _is_in_an_aside(telling: Telling, day: Day, verb: re.Match[str]) -> bool:
    """Whether a relative clause tells the day, and not the verb: "a plan, which was drafted in June, was approved"."""
    asides = (one.span() for one in _ASIDE.finditer(telling.text))
    return any(start <= day.start < end and not start <= verb.start() < end for start, end in asides)


_APPROVED = r"(?:signed|issued|adopted|passed|approved|endorsed|promulgated)"
_ASIDE = patterns.plain(rf", (?:which|who|whose|where)\b(?:(?!\b{_APPROVED}\b)[^,;]){{0,160}}, ")
_SIGNED = patterns.plain(rf", (?:was|were|has been|have been|had been) (?:\w+ly )?{_APPROVED}\b")
"""The verb of a sentence whose subject tells what is approved: "a decision approving it, ..., was signed"."""


def _is_year_of(telling: Telling, day: Day, verb: re.Match[str]) -> bool:
    """Whether a year that stands alone is said of the verb: "in 2013" before it, or after it in its clause."""
    apart = day.start > verb.end() and re.search(r"[,;]", telling.text[verb.end() : day.start])
    return not apart and re.match(r"(?:in|năm) ", telling.text[day.start :], re.IGNORECASE) is not None


def _is_of_the_year(telling: Telling, day: Day) -> bool:
    """Whether only the article's own year is named, which what was done in it needs no saying."""
    return len(day.value) == 4 and day.value == str(telling.reading.today.year)


def _day_before(telling: Telling) -> str | None:
    """The last day named in the sentences before."""
    for earlier in reversed(telling.reading.sentences[max(0, telling.sentence.index - 6) : telling.sentence.index]):
        days = [
            day.value for day in telling.reading.days(earlier) if not (day.ahead or day.cited) and len(day.value) == 10
        ]
        if days:
            return days[-1]
    return None


def _apart(telling: Telling, apart: re.Match[str]) -> tuple[When | None, Origin | None]:
    """The day that lies so many days before or after the last one named."""
    told = [day for day in telling.reading.days(telling.sentence) if len(day.value) == 10]
    named = [day.value for day in told if day.end <= apart.start() or day.start >= apart.end()]
    last = named[-1] if named else _day_before(telling) or said_on(telling.reading)[0]
    if last is None or len(last) != 10:
        return said_in(telling.reading, telling.sentence)
    written = "1" if apart["eve"] else apart["n"].lower()
    days = timedelta(day_wording.COUNTS.get(written) or int(written))
    there = date.fromisoformat(last)
    return (there - days if apart["back"] or apart["eve"] else there + days).isoformat(), "context"
