"""Sentences in which a superior asks a province or its bodies to do something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from events.reading.demand_wording import Wording, wording
from events.reading.language import Lang
from events.reading.sentences import Sentence
from events.when import Origin

if TYPE_CHECKING:
    from events.reading.reading import Reading


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


def demands(reading: "Reading") -> Iterator[Demand]:
    """Every sentence that carries a new demand, in text order."""
    words = wording(reading.lang, reading.plain)
    said: tuple[Sentence, str] | None = None
    """The sentence right before, where somebody says in it what may go on in quotation marks."""
    for sentence in reading.sentences:
        told = _asked(reading, words, sentence) or _stressed(reading, words, sentence)
        if not told and said and sentence.index == said[0].index + 1 and sentence.text[0] in "\"“'":
            told = ("quoted", said[1]) if words.needed.search(_text(reading, sentence)) else None
        speech = (
            words.stressed.search(_text(reading, sentence)) if '"' in sentence.text or "”" in sentence.text else None
        )
        speaker = reading.cast.speaker(sentence, speech.start()) if speech and not told else None
        said = (sentence, speaker) if speaker else None
        if told and (units := reading.about(sentence)):
            rule, by = told
            date, origin = _day(reading, sentence)
            yield Demand(by, units, date, origin, sentence, rule, _CONFIDENCE[rule])


def _text(reading: "Reading", sentence: Sentence) -> str:
    return sentence.folded if reading.lang == "en" or reading.plain else sentence.lowered


def _asked(reading: "Reading", words: Wording, sentence: Sentence) -> tuple[str, str | None] | None:
    """By which rule and by whom somebody is asked in a sentence, active or passive."""
    text = _text(reading, sentence)
    for verb in words.asked.finditer(text):
        before, rest = text[max(0, verb.start() - 80) : verb.start()], text[verb.end() : verb.end() + 200]
        passive = reading.lang == "en" and _passive().search(before)
        if passive:
            whom = re.split(r"[,;:]| while | and ", before[: passive.start()])[-1] or before[: passive.start()]
            agent = re.match(r"[^.;]{0,20}\bby (?!the (?:end|time)|\d)", rest)
            if words.not_ours.match(whom) or not _complement().match(rest):
                continue
            named = reading.cast.named(sentence, begin=verb.end() + agent.end()) if agent else []
            if agent and not (named and named[0][0] - verb.end() - agent.end() < 60):
                continue
            by = named[0][2] if named else reading.cast.last_before(sentence)
            if by and _theirs(reading, words, sentence, whom, 0, verb.start()):
                return "was asked", by
            continue
        if words.idle.search(before) or words.not_ours.match(rest):
            continue
        if reading.lang == "en" and not _addressed(reading, words, sentence, verb, rest):
            continue
        by = reading.cast.speaker(sentence, verb.start())
        if by or _by_a_body(reading.lang).search(before):
            return "asked", by
    return None


def _addressed(reading: "Reading", words: Wording, sentence: Sentence, verb: re.Match[str], rest: str) -> bool:
    """Whether the words after an English verb of asking name what is to be done, and no stranger who is to do it."""
    said = verb.group()
    if said.endswith("s") and said not in ("calls on", "calls upon", "calls for"):
        named = reading.cast.named(sentence, end=verb.start())
        if not named or verb.start() - named[-1][1] > 2:
            return False
    if said.endswith("for"):
        return re.match(r" (?:[\w-]+ )?(?:\w+ing\b|closer|greater|more|stronger|close)", rest) is not None
    if re.match(r"(?: \w+ly| also| first of all)*(?: that\b| to\b| not to\b|:| \w+ing\b)", rest):
        return not said.startswith(("told", "tell")) or rest.startswith(" to ")
    clause = re.split(r"[.;]", rest)[0]
    if not re.search(r"\b(?:to|that|must|should|with|\w+ing)\b", clause):
        return False
    return _theirs(reading, words, sentence, clause[:90], verb.end(), verb.end() + 90) or (
        re.match(r" (?:them|him|her|it|each|everyone|every)\b", rest) is not None and _to_do(rest)
    )


def _to_do(rest: str) -> bool:
    return re.search(r"\b(?:to|that)\b", rest) is not None


def _theirs(reading: "Reading", words: Wording, sentence: Sentence, whom: str, begin: int, end: int) -> bool:
    """Whether those who are asked are a province, its bodies or its people."""
    if words.ours.search(whom) or re.match(r"\s*(?:it|they|he|she)\b", whom):
        return True
    if any(begin <= place.start - sentence.start < end for place in reading.places_in(sentence)):
        return True
    return any(begin <= person.start - sentence.start < end for person in reading.people_in(sentence))


def _stressed(reading: "Reading", words: Wording, sentence: Sentence) -> tuple[str, str] | None:
    """Who says in a sentence that something must be done."""
    text, cast = _text(reading, sentence), reading.cast
    if not any(_ours_to_do(words, text, need) for need in words.needed.finditer(text)):
        return None
    for verb in words.stressed.finditer(text):
        if words.not_ours.match(text, verb.end()):
            continue
        before = cast.named(sentence, end=verb.start())
        after = [one for one in cast.named(sentence, begin=verb.end()) if one[0] - verb.end() < 45]
        if after and (not before or _inverted().search(text, max(0, verb.start() - 4), verb.start())):
            return "stressed", after[0][2]
        if before and (by := cast.speaker(sentence, verb.start())):
            return "stressed", by
    return None


def _ours_to_do(words: Wording, text: str, need: re.Match[str]) -> bool:
    """Whether it is not ministries, investors or the like that must do it."""
    whom = re.split(r"[,;:\"“]| that | and ", text[max(0, need.start() - 60) : need.start()])[-1]
    return not words.not_ours.match(whom)


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are|was|were|been|being|be) (?:\w+ly |also |then |further |each |in turn )*$"
        r"|(?<=, )and (?=\b$)"
    )


@cache
def _complement() -> re.Pattern[str]:
    """What follows a passive that asks: "to report", "by the Minister to", "with recruiting"."""
    return re.compile(r"(?: [\w ]{0,60})?? (?:to|that|with|by|not)\b|:")


@cache
def _inverted() -> re.Pattern[str]:
    return re.compile(r"[,\"”'’] ?$")


@cache
def _by_a_body(lang: Lang) -> re.Pattern[str]:
    """A body of province or country as the one that asks, where no person does."""
    if lang == "en":
        return re.compile(r"\b(?:committee|board|council|government|office|command) (?:also |has |have |then )*$")
    return re.compile(
        r"(?:^|[,;:.] ?)(?:ban (?:thường vụ|chỉ huy|chỉ đạo)|thường trực|ubnd|hđnd|tỉnh ủy|chính phủ|quyết định"
        r"|thủ tướng|phó thủ tướng)[^.,;]{0,60}$"
    )


@cache
def _tied(lang: Lang) -> re.Pattern[str]:
    """Where a day in the sentence is the day of the asking, and no deadline."""
    if lang == "en":
        return re.compile(r"(?:\bon |^in |,? )(?:last (?:mon|tue|wed|thu|fri|sat|sun)|yesterday|[a-z]{3,6}day$)")
    return re.compile(r"(?:hôm qua|chiều qua|sáng qua|tối qua)\s?\S?$")


def _day(reading: "Reading", sentence: Sentence) -> tuple[str | None, Origin | None]:
    """The day of the occasion that the sentence is tied to, else the main one's."""
    text = _text(reading, sentence)
    for day in reading.days(sentence):
        named = not day.ahead and len(day.value) == 10
        if named and _tied(reading.lang).search(text, max(0, day.start - 4), day.end):
            return day.value, "text"
    told = [one for one in reading.occasions if one.sentence.index == sentence.index and one.origin == "text"]
    return (told[0].date, told[0].origin) if told else reading.said_in(sentence)
