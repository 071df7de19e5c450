"""Provinces that a sentence says are joined: as the law joins them, or all of the country counted."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from events.reading.discourse.topics import topics_of
from events.reading.meetings.said_days import said_in
from events.reading.mergers import commune_wording as communes
from events.reading.mergers import country_wording as country
from events.reading.mergers import merger_day_wording as day_wording
from events.reading.mergers import merger_wording as wording
from events.reading.mergers import other_joinings
from events.reading.mergers import province_ties as ties
from events.reading.mergers.decision_days import decided_before
from events.reading.mergers.merger import LAST_REFORM, NAMED, Merger
from events.reading.mergers.merger_days import day_in_force, effective_day, holds_from, said_day
from events.reading.reading import Reading
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence
from events.units.lineage import Edge
from events.when import Origin, When

_NEWS_FOR = timedelta(days=365)
"""A merger is in the news at most so long before it takes effect."""
_EVE = timedelta(days=2)
"""So long before the day itself a merger is told as done."""
_REMEMBERED = 3
"""Years after which a merger is told only with its year."""


def of_the_country(reading: Reading, sentence: Sentence) -> Iterator[Merger]:
    """The country's provinces, 63 before and 34 after."""
    lang, text = reading.lang, sentence.text
    if not _is_news(reading, LAST_REFORM, text):
        return
    around = reading.sentences[max(0, sentence.index - 1)].text + text
    counted = country.national(lang, text) and country.PROVINCES[lang].search(around) is not None
    counted = counted or (reading.today < LAST_REFORM and country.left_over(lang, text))
    if not counted and not _is_resolved(reading, sentence, around):
        return
    counted = counted or country.counts_provinces(text)
    weight = min(len(sentence.text) // 60, 3) if counted else NAMED
    if reading.today != date.max and reading.today >= LAST_REFORM:
        since = holds_from(reading, sentence, LAST_REFORM)
        day, origin = (since, "text") if since else day_in_force(reading, LAST_REFORM)
        yield Merger(sentence, True, (), "province", (), None, since, day, origin, 0.7, weight)
    else:
        said, origin = said_day(reading, sentence, "province")
        effective = holds_from(reading, sentence)
        yield Merger(sentence, False, (), "province", (), None, effective, said, origin, 0.7, weight)


def _is_resolved(reading: Reading, sentence: Sentence, around: str) -> bool:
    """Whether a sentence tells that the rearrangement of provinces was decided, and names none that are joined."""
    lang, text = reading.lang, sentence.text
    ahead = reading.today < LAST_REFORM and day_wording.DECIDING[lang].search(around)
    return bool(ahead) and country.national_resolution(lang, text, around) and not ties.provinces_in(reading, sentence)


def of_provinces(reading: Reading, sentence: Sentence) -> Iterator[Merger]:
    """The units formed by law out of those that the sentence names or takes up."""
    lang, text = reading.lang, sentence.text
    named = [unit for place in ties.provinces_in(reading, sentence) if (unit := reading.unit(place))]
    together = wording.THE_GROUP[lang].search(text)
    if not together and not any(_formed_by(reading, unit) for unit in named):
        return
    build = ties.masked(reading, sentence)
    if other_joinings.of_provinces(lang, build):
        return
    joins, tied = _of_provinces(wording.STRONG[lang], lang, text), ties.tied(lang, build)
    if not joins and (not named or not (_of_provinces(wording.WEAK[lang], lang, text) or tied)):
        return
    before, main = _just_named(reading, sentence), set(topics_of(reading).main)
    found: list[tuple[bool, Merger]] = []
    candidates = [*named, *(before or main if together or joins or tied else ())]
    for into in dict.fromkeys(into for unit in candidates for into in _formed_by(reading, unit)):
        edges = [edge for edge in reading.units.unit(into).predecessors if edge.relation == "merged"]
        formed, givers = edges[-1].on, _givers(reading, edges, into)
        if not _is_news(reading, formed, text) or (not joins and wording.PARTED[lang].search(text)):
            continue
        told = _members(reading, named, givers, into)
        heard = told | _members(reading, [*before, *main], givers, into)
        whole = together is not None and _is_all(together, givers) and (joins or bool(told))
        counted = bool(told) and joins and _counts(together) and set(named) <= {*givers, into}
        whole = whole and (heard == set(givers) or counted)
        since = effective_day(reading, sentence, formed) if told else None
        smaller = communes.ARRANGING[lang].search(text)
        linked = told and len(heard) > len(told) and (joins or tied or (since and not smaller))
        linked = linked or (told and heard == set(givers) and wording.NAMED_ANEW[lang].search(text) is not None)
        linked = linked or (joins and since and any(not _same_name(reading, unit, into) for unit in told))
        if len(told) > 1 or whole or linked:
            named_all = told == set(givers)
            found.append((named_all, _province_merger(reading, sentence, into, givers, formed, len(told) + joins)))
    fullest = max((named_all for named_all, _ in found), default=False)
    yield from (merger for named_all, merger in found if named_all == fullest)


def _counts(together: re.Match[str] | None) -> bool:
    """Whether it is told how many they are: "three provinces"."""
    return together is not None and any(together.groups())


def _is_all(together: re.Match[str], givers: tuple[str, ...]) -> bool:
    """Whether "the two" or "the three" are as many as the units that merge."""
    size = next((number for number in together.groups() if number), None)
    return size is None or wording.COUNTS[size.lower()] == len(givers)


def _of_provinces(joining: re.Pattern[str], lang: Lang, text: str) -> bool:
    """Whether a word of joining is said of something else than communes, agencies or the like."""
    words = list(joining.finditer(text))
    others = [match.span() for match in wording.OTHER_OBJECT[lang].finditer(text)] if words else []
    return any(not any(start <= word.start() < end for start, end in others) for word in words)


def _just_named(reading: Reading, sentence: Sentence) -> set[str]:
    """The units named in the two sentences before it."""
    earlier = reading.sentences[max(0, sentence.index - 2) : sentence.index]
    return {unit for one in earlier for place in reading.places_in(one) if (unit := reading.unit(place))}


def _members(reading: Reading, named: list[str], givers: tuple[str, ...], into: str) -> set[str]:
    """The givers that are named, a name that old and new share standing for the old."""
    return {giver for giver in givers if giver in named or (into in named and _same_name(reading, giver, into))}


def _givers(reading: Reading, edges: list[Edge], into: str) -> tuple[str, ...]:
    givers = tuple(edge.unit for edge in edges)
    return givers if any(_same_name(reading, giver, into) for giver in givers) else (into, *givers)


def _is_news(reading: Reading, formed: date, text: str) -> bool:
    """Whether an article of that day may tell of a merger of that other day."""
    today = reading.today
    if today == date.max:
        return formed.year >= 2025 or str(formed.year) in text
    return today + _NEWS_FOR >= formed and (formed.year >= today.year - _REMEMBERED or str(formed.year) in text)


def _province_merger(
    reading: Reading, sentence: Sentence, into: str, givers: tuple[str, ...], formed: date, told: int
) -> Merger:
    text, lang = sentence.text, reading.lang
    told_from = effective_day(reading, sentence, formed)
    weight = 2 * told + 3 * bool(told_from) + 3 * (wording.MAIN_VERB[lang].search(text) is not None)
    weight += min(len(text) // 60, 2) + 2 * len({match.lastgroup for match in wording.SETTLED[lang].finditer(text)})
    effective = holds_from(reading, sentence, formed)
    still_to_hold = reading.today < formed and effective == formed.isoformat()
    effected = _effected(reading, text, formed) and not still_to_hold
    decided = _only_decided(reading, sentence, formed) if effected and told_from is None else None
    said: When | None
    origin: Origin | None
    if decided:
        effected, said, origin, effective = False, decided, "text", None
    elif not effected:
        said, origin = said_day(reading, sentence, "province")
    else:
        effective = effective and min(effective, formed.isoformat())
        said, origin = (effective, "text") if effective else day_in_force(reading, formed)
        if reading.today < formed and not effective:
            said, origin = said_in(reading, sentence)
    concerned = tuple(dict.fromkeys((*givers, into)))
    return Merger(sentence, effected, concerned, "province", givers, into, effective, said, origin, 0.85, weight)


def _only_decided(reading: Reading, sentence: Sentence, formed: date) -> str | None:
    """When it was decided, where a sentence after the reform tells of the decision alone."""
    lang, text = reading.lang, sentence.text
    verb = wording.STRONG[lang].search(text) or wording.WEAK[lang].search(text)
    return decided_before(reading, sentence, verb.start(), formed) if verb and reading.today >= formed else None


def _formed_by(reading: Reading, unit: str) -> list[str]:
    """The units that a named unit may be told to merge into, the one nearest to the article's day first."""
    here = reading.units.unit(unit)
    found = [edge.unit for edge in here.successors if edge.relation == "merged"]
    if any(edge.relation == "merged" for edge in here.predecessors):
        found.append(unit)
    return found


def _same_name(reading: Reading, one: str, other: str) -> bool:
    units = reading.units
    return units.unit(one).name(date.max) == units.unit(other).name(units.unit(other).formed)


def _effected(reading: Reading, text: str, formed: date) -> bool:
    """Whether it is told as done: by then it was, and the words do not look ahead."""
    lang = reading.lang
    verb = wording.STRONG[lang].search(text) or wording.WEAK[lang].search(text)
    ahead = wording.COMING[lang].search(text, max(0, verb.start() - 40), verb.start() + 12) if verb else None
    if reading.today == date.max or reading.article.published is None:
        done = formed < LAST_REFORM and str(formed.year) in text
        return (done or wording.DONE[lang].search(text) is not None) and not ahead
    if formed - _EVE <= reading.today < formed:
        return not ahead and wording.NEW_UNIT[lang].search(text) is not None
    return reading.today >= formed and not (ahead and not wording.DONE[lang].search(text))
