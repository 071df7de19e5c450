"""Sentences in which a superior asks a province or its bodies to do something."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from events.reading.directives import demand_wording as says
from events.reading.directives import parties
from events.reading.directives.asked import asked
from events.reading.directives.attributed import attributed, ordered_last, quoted
from events.reading.directives.demand_days import said_when
from events.reading.directives.necessity import stressed
from events.reading.directives.outsiders import outsiders
from events.reading.directives.tasks import named_task
from events.reading.directives.telling import Found, Telling
from events.reading.discourse.speakers import cast_of
from events.reading.discourse.topics import Topics, topics_of
from events.reading.meetings.occasions import occasions
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence
from events.text import fold
from events.when import Origin


@dataclass(frozen=True)
class Demand:
    """A demand: who makes it, of which units, when."""

    by: str | None
    units: tuple[str, ...]
    date: str | None
    origin: Origin | None
    sentence: Sentence
    rule: str
    confidence: float


_CONFIDENCE = {"asked": 0.8, "was asked": 0.75, "stressed": 0.65, "quoted": 0.6}


def demands(reading: Reading) -> Iterator[Demand]:
    """Every sentence that carries a new demand, in text order; of one that a lead tells too, the fuller."""
    told: list[Demand] = []
    for demand in _all(reading):
        recent = range(max(0, len(told) - _RECENT), len(told))
        again = next((at for at in recent if _same(told[at], demand)), None)
        if again is None:
            told.append(demand)
        elif len(demand.sentence.text) >= len(told[again].sentence.text):
            told[again] = demand
    for demand in told:
        lines = reading.sentences[: demand.sentence.index + 1]
        if len(told) == 1 or not _is_title(lines):
            yield demand


def _is_title(lines: Sequence[Sentence]) -> bool:
    """Whether the last of the first lines of a text is its title, which some newsrooms repeat."""
    return all(line.text[-1:] not in '.!?:;”"…' for line in lines)


_RECENT = 12
"""Among so many demands before it one is looked for that it only repeats."""


def _same(one: Demand, other: Demand) -> bool:
    """Whether two tell one demand: the same person asks, in nearly the same words."""
    if one.by != other.by or one.units != other.units or one.date != other.date:
        return False
    name = fold(one.by or "").split()
    words, others = ({*re.findall(r"\w+", demand.sentence.folded)}.difference(name) for demand in (one, other))
    return len(words & others) >= _ALIKE * min(len(words), len(others))


_ALIKE = 0.75


def _all(reading: Reading) -> Iterator[Demand]:
    words = says.wording(reading.lang, reading.plain)
    paper = _paper(reading)
    speaking: str | None = None
    """Who says something in the sentence right before, which may go on in quotation marks."""
    for sentence in reading.sentences:
        told = Telling(reading, words, sentence)
        found = (
            asked(told)
            or named_task(told)
            or stressed(told)
            or attributed(told)
            or ordered_last(told)
            or quoted(told, speaking)
        )
        speaking = None if found else told.speaker_of_quote()
        everybody = found is not None and _of_everybody(reading, told, found)
        units = _units(reading, told, found.by, found.at) if found and not everybody else ()
        if found and (units or everybody or parties.PROVINCES[reading.lang].search(told.text)):
            rule, by, at = found
            if by in outsiders(reading) or (len(units) == 1 and parties.BOTH_SIDES[reading.lang].match(told.text, at)):
                continue
            if rule in ("stressed", "quoted") and by is not None and by not in cast_of(reading).officials:
                continue
            date, origin = said_when(reading, sentence, told.text, at, by, paper)
            yield Demand(by, units, date, origin, sentence, rule, _CONFIDENCE[rule])


def _of_everybody(reading: Reading, told: Telling, found: Found) -> bool:
    """Whether every province is asked: in so many words, or as "the localities" at an occasion of the country."""
    if topics_of(reading).named(told.sentence):
        return False
    if parties.EVERYBODY[reading.lang].match(told.text, found.at):
        return True
    if not parties.LOCALITIES[reading.lang].match(told.text, found.at):
        return False
    return any(
        not one.units and (one.sentence == told.sentence or (found.by and one.chair == found.by))
        for one in occasions(reading)
    )


def _of_his(reading: Reading, told: Telling, by: str | None, at: int, units: tuple[str, ...]) -> tuple[str, ...]:
    """Of several units that the article is about the one that has the asker's post, where the sentence names none and a
    body of one of them is asked: the Department of Construction, not the departments of both."""
    if by is None or len(units) < 2 or topics_of(reading).named(told.sentence):
        return units
    if not parties.OF_ONE[reading.lang].search(told.text, at) or parties.OF_SEVERAL[reading.lang].search(told.text):
        return units
    told_of = (
        place for one in reading.people if one.name == by for place in reading.places_between(one.first, one.last)
    )
    own = {unit for place in told_of if (unit := reading.unit(place))} & {*units}
    return tuple(own) if len(own) == 1 else units


def _units(reading: Reading, told: Telling, by: str | None, at: int) -> tuple[str, ...]:
    """The units that are asked, by a verb at an offset: not one that only an opening names of what it is about."""
    topics, sentence = topics_of(reading), told.sentence
    units = _of_his(reading, told, by, at, topics.now(sentence))
    named = [place.start - sentence.start for place, _ in topics.named(sentence)]
    if others := _others(topics, told, at):
        asked_of, main = (tuple(unit for unit in about if unit not in others) for about in (units, topics.main))
        return asked_of or main or topics.main
    regarding = parties.REGARDING.match(told.text)
    if regarding and _ONLY_UNITS.fullmatch(_blanked(topics, told), regarding.end(), told.text.find(", ")):
        return units
    if topics.main and named and regarding and max(named) < at < _OPENING:
        return topics.main if told.words.ours.search(told.text, at) else units
    return units


def _others(topics: Topics, told: Telling, at: int) -> set[str]:
    """The units with which those who are asked are to work, named after an offset, or whose way they are to follow,
    each told so or listed after one that is."""
    others: set[str] = set()
    begin, listed_from = told.sentence.start, -1
    for place, unit in topics.named(told.sentence):
        start = place.start - begin
        listed = listed_from >= 0 and _ONLY_UNITS.fullmatch(told.text, listed_from, start)
        if listed or (start > at and _with(told.text, start)) or _LIKE.search(told.text, max(0, start - 50), start):
            others.add(unit)
            listed_from = place.end - begin
    return others


def _blanked(topics: Topics, told: Telling) -> str:
    """A sentence without the names of the units it is about."""
    text, begin = told.text, told.sentence.start
    for place, _ in topics.named(told.sentence):
        start, end = place.start - begin, place.end - begin
        text = text[:start] + " " * (end - start) + text[end:]
    return text


_ONLY_UNITS = patterns.plain(r"(?:[\s,]|\b(?:the|and|provinces?|city|of)\b|(?<!\w)(?:và|tỉnh|thành phố|tp)(?!\w))*")
"""What stands beside names, or between those of a list, where nothing else does: "Với Hòa Bình và Sơn La, ..."."""

_OPENING = 100


def _with(text: str, at: int) -> bool:
    """Whether what stands at an offset is one that others are to work with, who are asked."""
    return _TOGETHER.search(text, max(0, at - 50), at) is not None


_TOGETHER = patterns.plain(
    r"\b(?:work|team|coordinat|cooperat|liais|consult|join|connect|agree|collaborat"
    r"|discuss)\w*(?: [\w-]+){0,2} with (?:the )?$"
    r"|(?<!\w)(?:phối hợp|hợp tác|bàn|thống nhất|liên kết|làm việc|trao đổi|kết nối)(?: [^\s,.;]+){0,2} (?:với|cùng)"
    r"(?: (?:tỉnh|thành phố|tp\.?|ubnd tỉnh))? $"
)
"""Words before one with whom something is to be done."""

_LIKE = patterns.plain(
    r"\blearn(?:ing|s|ed|t)?(?: \w+){0,3} from (?:the )?$"
    r"|\bfollow(?:ing|ed)?(?: in)? the (?:example|lead|footsteps) of $"
    r"|(?<!\w)(?:học tập|học hỏi|tham khảo)(?: [^\s,.;]+){0,4} (?:của|từ|ở|tại)(?: (?:tỉnh|thành phố|tp\.?))? $"
)
"""Words before one whose way is to be followed."""


def _paper(reading: Reading) -> str | None:
    """The day of the dispatch that the article opens with, which asks what it goes on to tell."""
    for sentence in reading.sentences[:2]:
        if _DISPATCH.search(sentence.text):
            return next((day.value for day in reading.days(sentence) if len(day.value) == 10 and not day.ahead), None)
    return None


_DISPATCH = patterns.lazy(
    r"\b(?:dispatch|telegram|(?:directive|notice|document|letter) no)\b|(?<!\w)(?:công điện|(?:chỉ thị|công văn"
    r"|thông báo(?: kết luận)?|văn bản)(?: hỏa tốc)? số)(?!\w)",
    re.IGNORECASE,
)
