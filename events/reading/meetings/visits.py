"""Visits: somebody of rank went to see a place."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from events.reading.discourse.roundups import items_of
from events.reading.discourse.speakers import cast_of
from events.reading.discourse.topics import topics_of
from events.reading.entities.countries import COUNTRIES
from events.reading.meetings.chairs import first_of_them, leads_guests
from events.reading.meetings.occasion import MEMORY, Occasion, text_in
from events.reading.meetings.occasion_days import day_of, recent
from events.reading.meetings.occasion_wording import wording
from events.reading.meetings.visit_wording import (
    AFTERWARDS,
    AS_AN_OCCASION,
    BROUGHT,
    DELEGATION,
    LEADERS,
    LED,
    NAMED_AS_SUCH,
    NO_VISIT,
    OFTEN,
    ONE_OF_RANK,
    PASSIVE,
    PEOPLE,
    SAME_DAY,
    STRAIGHT,
    UNSAID,
    WENT,
    WHILE,
)
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


def visits(
    reading: Reading, sentence: Sentence, noun: re.Match[str] | None, found: Sequence[Occasion], held: str | None
) -> Iterator[Occasion]:
    """The visit that a sentence tells, if any, beside the occasion that `noun` names.

    `found` are the occasions told before, `held` the day of the main one.
    """
    text, words = text_in(reading, sentence), wording(reading.lang, reading.plain)
    if headline(sentence):
        return
    for nth, visit in enumerate(islice(words.visited.finditer(text), _TRIED)):
        if nth and not cast_of(reading).named(sentence, end=visit.start()):
            return
        if noun and (noun.start() - 12 < visit.start() < noun.end() or _frames(reading, sentence, visit, noun)):
            return
        if told := _paid(reading, sentence, text, visit, noun, found, held):
            yield told
            return


_ABROAD = patterns.plain(rf" to (?:the )?{COUNTRIES['en']}")
"""After a trip: that it went to another country."""

_STAYS_ABROAD = patterns.plain(rf"\b(?:was|were) in (?:the )?{COUNTRIES['en']}")

_TRIED = 4
"""How many tellings of a visit in one sentence are tried."""


def _paid(
    reading: Reading,
    sentence: Sentence,
    text: str,
    visit: re.Match[str],
    noun: re.Match[str] | None,
    found: Sequence[Occasion],
    held: str | None,
) -> Occasion | None:
    """The visit that some words tell, where somebody of rank paid it and it is no frame, wish or memory."""
    words, start = wording(reading.lang, reading.plain), visit.start()
    if _ABROAD.match(sentence.text, visit.end()) or _STAYS_ABROAD.search(sentence.text, start, visit.end()):
        return None
    lead = text[max(0, start - 60) : start]
    told = lead.endswith((", who ", "từng ", "tung ")) and any(day.past for day in reading.days(sentence))
    if words.off.search(text, max(0, start - 50), visit.end() + 50) or OFTEN.search(
        text, visit.end(), visit.end() + 60
    ):
        return None
    if words.coming.search(lead) or (NO_VISIT[reading.lang].search(lead) and not told):
        return None
    if AFTERWARDS.search(lead) and any(one.kind == "visit" for one in found[-MEMORY:]):
        return None
    paid, chair = _payer(reading, sentence, visit, found)
    if not paid or (noun and found and not found[0].main):
        return None
    day, origin = day_of(reading, sentence, text, start, held)
    item = sentence.paragraph in items_of(reading)
    main = not found and not item and sentence.index <= 3 and (origin != "text" or recent(reading, day))
    return Occasion("visit", sentence, day, origin, chair, topics_of(reading).now(sentence), "visit paid", 0.7, main)


def _payer(
    reading: Reading, sentence: Sentence, visit: re.Match[str], found: Sequence[Occasion]
) -> tuple[bool, str | None]:
    """Whether somebody of rank pays the visit, and who, where it is one whom the text names."""
    text, cast, start = text_in(reading, sentence), cast_of(reading), visit.start()
    before = cast.named(sentence, end=start)
    passive = PASSIVE.match(visit.group())
    if before and _GUEST_WHO.search(text, before[-1][1], start):
        return False, None
    if passive or BROUGHT.match(visit.group()):
        by = text.find(" by ", visit.end()) if passive else visit.end()
        after = cast.named(sentence, begin=by) if by >= 0 else []
        chair = after[0][2] if after and after[0][0] - by < 120 else None
        return chair in cast.officials or (by >= 0 and PEOPLE.match(text, by) is not None), chair
    dated = any(day.past and recent(reading, day.value) for day in reading.days(sentence))
    if WENT[reading.lang].fullmatch(visit.group()):
        then = dated or SAME_DAY.search(text)
        if not then or (before and not _straight(reading, sentence, before[-1], start)):
            return False, None
        if not before:
            after = cast.named(sentence, begin=visit.end()) if _unsaid(reading, text, start) else []
            if after and after[0][2] in cast.officials and _THEN.fullmatch(text, visit.end(), after[0][0]):
                return True, after[0][2]
            return _by_a_body(reading, sentence, text, start, found)
    framed = AS_AN_OCCASION.match(visit.group()) or WHILE.fullmatch(text, 0, start)
    if framed and not (dated and _leads_somewhere(reading, sentence, visit)):
        return False, None
    if not (before or framed or NAMED_AS_SUCH.match(visit.group()) or _unsaid(reading, text, start)):
        return _by_a_body(reading, sentence, text, start, found)
    chair = first_of_them(reading, sentence, cast.speaker(sentence, start))
    fronted = visit.group().endswith("ing") or framed
    if (fronted or (reading.lang == "vi" and (start < 3 or _unsaid(reading, text, start)))) and not before:
        after = cast.named(sentence, begin=visit.end())
        if not fronted and start >= 3 and after and not _THEN.fullmatch(text, visit.end(), after[0][0]):
            after = []
        chair = after[0][2] if after else chair
    return chair in cast.officials or LED.search(text, max(0, start - 140), start) is not None, chair


_GUEST_WHO = patterns.plain(
    r"\b(?:greet|host|meet|met|receiv|thank|told|welcom)(?:ed|ing|s|es)? [^.;]{0,40}\b(?:ambassador|consul"
    r"|chief executive|ceo|president|director|delegation|group|guests|business(?:men|people))\b"
    r"[^.;]{0,80}, (?:who|which) [^.;]{0,60}$"
)
"""What stands between a host and a visit that his guests pay: `received the Ambassador of Laos, who came to visit`."""


def _leads_somewhere(reading: Reading, sentence: Sentence, visit: re.Match[str]) -> bool:
    """Whether a trip that is told as the frame of what was said goes to a province or a place in one, not to a region
    or a country."""
    to = _TO.match(text_in(reading, sentence), visit.end()) if _TRIP.search(visit.group()) else None
    at = sentence.start + visit.end()
    return not to or to["place"] is not None or any(at <= one.start < at + 60 for one in reading.places_in(sentence))


_TRIP = patterns.plain(r"(?:visit|trip|tour)s?$")
_TO = patterns.plain(r" (?:to|in|of) (?P<place>[^,.;]{0,40}\b(?:province|locality|city|district|commune|ward|town)\b)?")

_THEN = patterns.plain(r"[^,;.]{0,60}, [^,;.]{0,90}")
"""What stands between where somebody went and his name, at the head of a sentence."""


def _straight(reading: Reading, sentence: Sentence, named: tuple[int, int, str], start: int) -> bool:
    """Whether a verb is said of somebody, with no other verb between him, or the post told after him, and it."""
    text, (first, last, _) = text_in(reading, sentence), named
    mentions = (one for one in reading.people_in(sentence) if one.start - sentence.start == first)
    ends = [one.last - sentence.start for one in mentions if one.last - sentence.start <= start]
    return any(STRAIGHT[reading.lang].fullmatch(text, end, start) for end in (last, *ends))


def _unsaid(reading: Reading, text: str, start: int) -> bool:
    """Whether no subject stands before a verb: "Then visited", "Trưa, ghé"; it is who was spoken of last."""
    return UNSAID[reading.lang].search(text, 0, start) is not None


def _by_a_body(
    reading: Reading, sentence: Sentence, text: str, start: int, found: Sequence[Occasion]
) -> tuple[bool, str | None]:
    """Whether guests or leaders without a name pay the visit; guests come with the one who led the session."""
    if DELEGATION.search(text, max(0, start - 60), start):
        days = {day.value for day in reading.days(sentence) if day.past and len(day.value) == len("2025-06-09")}
        came = (one for one in reversed(found[-MEMORY:]) if not days or one.date in days)
        chairs = (one.chair for one in came if one.chair)
        return True, next(chairs, None) or leads_guests(reading, sentence)
    if ONE_OF_RANK.search(text, max(0, start - 60), start) and (chair := cast_of(reading).speaker(sentence, start)):
        return True, chair
    dated = SAME_DAY.search(text) or any(day.past and recent(reading, day.value) for day in reading.days(sentence))
    return bool(dated) and LEADERS.search(text, max(0, start - 70), start) is not None, None


def _frames(reading: Reading, sentence: Sentence, visit: re.Match[str], noun: re.Match[str]) -> bool:
    """Whether it is the frame of what was done there: one went to a province, or no more than went to an occasion."""
    if WENT[reading.lang].fullmatch(visit.group()) and visit.end() < noun.start():
        return True
    if visit.group().startswith(("chuyến", "chuyen")) and _IN_COURSE_OF.search(
        text_in(reading, sentence), 0, visit.start()
    ):
        return True
    at = sentence.start + visit.end()
    if _THE_PROVINCE.match(text_in(reading, sentence), visit.end()):
        return True
    return any(place.subject and at <= place.start < at + 20 for place in reading.places_in(sentence))


_IN_COURSE_OF = patterns.plain(r"(?<!\w)(?:nhân|trong|kết hợp)(?: khuôn khổ| dịp)? $")
"""What stands before a trip in the course of which something else took place."""

_THE_PROVINCE = patterns.plain(r" (?:to|of|in) (?:the |this )(?:[\w-]+ ){0,3}(?:province|locality|city)\b")


def to_a_province(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence has no visit but one paid to a province, of which the article may go on to tell the parts."""
    text, visited = text_in(reading, sentence), wording(reading.lang, reading.plain).visited
    return any(
        place.subject
        and _VISIT_TO.search(text, 0, place.start - sentence.start)
        and not visited.search(text, place.end - sentence.start)
        for place in reading.places_in(sentence)
    )


_VISIT_TO = patterns.plain(
    r"\b(?:visit(?:s|ed|ing)?|trip)(?: (?:to|in))?(?: the)?(?: [\w-]+){0,3}?(?: (?:province|city) of)? $"
    r"|(?<!\w)(?:thăm|chuyến công tác (?:tại|ở))(?: và làm việc (?:tại|với))?(?: (?:tỉnh|thành phố))? $"
)
"""What stands before the name of a province to which a visit is paid."""


_HEAD = 2


def headline(sentence: Sentence) -> bool:
    """Whether it is the article's headline, printed above the text once more, maybe after the name of a section."""
    return sentence.index < _HEAD and sentence.text[-1] not in '.!?…:;"”)'
