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
        units = reading.about(sentence)
        if told and (units or _provinces(reading.lang).search(_text(reading, sentence))):
            rule, by = told
            if rule in ("stressed", "quoted") and by not in reading.cast.officials:
                continue
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
            if verb.group() == "told" and not re.search(r"\bto\b", rest[:70]):
                continue
            if words.not_ours.match(whom) or not _complement().match(rest):
                continue
            if agent and re.match(r"(?:him|her)\b", rest[agent.end() :]):
                agent = None
            named = reading.cast.named(sentence, begin=verb.end() + agent.end()) if agent else []
            if agent and not (named and named[0][0] - verb.end() - agent.end() < 60):
                if not _envoy().match(rest, agent.end()):
                    continue
                named = []
            by = named[0][2] if named else reading.cast.last_before(sentence)
            if by and (_it().match(whom) or _theirs(reading, words, sentence, whom, 0, verb.start())):
                return "was asked", by
            continue
        given = _given().search(before) if reading.lang == "vi" else None
        if given:
            if by := _giver(reading, words, sentence, verb, given, before):
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


def _giver(
    reading: "Reading", words: Wording, sentence: Sentence, verb: re.Match[str], given: re.Match[str], before: str
) -> str | None:
    """Who gives a Vietnamese passive its task ("tỉnh được Thủ tướng giao"), where no post is given."""
    if _to_serve().match(sentence.lowered, verb.end()) or not words.ours.search(before[: given.start()]):
        return None
    if given.group() in ("được ", "bị "):
        return None if _allotted().search(before[: given.start()]) else reading.cast.last_before(sentence)
    named = reading.cast.named(sentence, end=verb.start(), begin=verb.start() - len(before) + given.start())
    return named[0][2] if named else None


def _addressed(reading: "Reading", words: Wording, sentence: Sentence, verb: re.Match[str], rest: str) -> bool:
    """Whether the words after an English verb of asking name what is to be done, and no stranger who is to do it."""
    said = verb.group()
    if said.endswith("s") and not said.startswith("calls"):
        named = reading.cast.named(sentence, end=verb.start())
        if not named or verb.start() - named[-1][1] > 4:
            return False
    if said.endswith("for"):
        return re.match(r" (?:[\w-]+ )?(?:\w+ing\b|closer|greater|more|stronger|close)", rest) is not None
    clause = re.split(r"[.;]", rest)[0]
    if rest.startswith(" of "):
        return _theirs(reading, words, sentence, clause[:60], verb.end(), verb.end() + 60)
    if _nominal().match(said):
        named = reading.cast.named(sentence, end=verb.start())
        return bool(named) and _theirs(reading, words, sentence, sentence.folded, 0, verb.end() + 90)
    whom = clause[:90]
    if said.startswith(("told", "tell")):
        to_do = _told_to().match(rest)
        return to_do is not None and _theirs(reading, words, sentence, whom, verb.end(), verb.end() + 90, pronouns=True)
    if said.startswith("remind") and "that" in clause.split() and "to" not in clause.split():
        return words.needed.search(clause) is not None
    if re.match(r"(?: \w+ly| also| first of all| in particular)*(?: that\b| to\b| not to\b|:| \w+ing\b)", rest):
        return True
    if _demanding().match(said) and _action().match(rest):
        return True
    if _subjunctive().match(said) and _theirs(reading, words, sentence, whom[:60], verb.end(), verb.end() + 60):
        return True
    return re.search(r"\b(?:to|that|must|should|with|\w+ing)\b", clause) is not None and _theirs(
        reading, words, sentence, whom, verb.end(), verb.end() + 90, pronouns=True
    )


def _theirs(
    reading: "Reading", words: Wording, sentence: Sentence, whom: str, begin: int, end: int, pronouns: bool = False
) -> bool:
    """Whether those who are asked are a province, its bodies or its people."""
    if words.ours.search(whom) or (pronouns and re.match(r" (?:them|him|her|it|each|everyone|every)\b", whom)):
        return True
    if any(begin <= place.start - sentence.start < end for place in reading.places_in(sentence)):
        return True
    return bool(reading.cast.named(sentence, end=min(end, len(sentence.text)), begin=begin))


def _stressed(reading: "Reading", words: Wording, sentence: Sentence) -> tuple[str, str] | None:
    """Who says in a sentence that something must be done."""
    text, cast = _text(reading, sentence), reading.cast
    if words.not_ours.match(text) and not words.stressed.search(text, 0, 90):
        return None
    if not any(_ours_to_do(words, text, need) for need in words.needed.finditer(text)):
        return None
    others = [ask.end() for ask in words.asked.finditer(text) if words.not_ours.match(text, ask.end())]
    view = words.view.search(text)
    if view and re.match(r"(?:his|her)\b", text[view.end() :]):
        by = cast.last_before(sentence)
        return ("stressed", by) if by else None
    if view and (named := cast.named(sentence, begin=view.end())) and named[0][0] - view.end() < 45:
        return "stressed", named[0][2]
    for verb in words.stressed.finditer(text):
        if verb.group().startswith("told") and words.not_ours.match(text, verb.end()):
            continue
        if others and others[0] < verb.start():
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
    if need.group().startswith("it ") or words.stressed.match(need.group()):
        return True
    begin = max(0, need.start() - 60)
    begin = max([begin, *(said.end() for said in words.stressed.finditer(text, begin, need.start()))])
    whom = re.split(r"[,;:\"“]| that | and ", text[begin : need.start()])[-1]
    return not words.not_ours.match(whom)


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are|was|were|been|being|be) (?:\w+ly |also |then |further |each |in turn )*$"
        r"|(?<=, )and (?=\b$)"
    )


@cache
def _given() -> re.Pattern[str]:
    """A passive; its agent may stand before the verb."""
    return re.compile(r"(?<!\w)(?:được|bị) (?:[^,.;]{3,60} )?$")


@cache
def _allotted() -> re.Pattern[str]:
    """What is given, where nobody is: tasks, plans, capital."""
    return re.compile(r"(?:chỉ tiêu|nhiệm vụ|vốn|dự toán|kế hoạch|biên chế|công việc|trách nhiệm)(?: đã)? $")


@cache
def _to_serve() -> re.Pattern[str]:
    return re.compile(r" (?:làm|giữ|phụ trách|kiêm|điều hành|đảm nhiệm|chức|nhiệm vụ (?:làm|giữ))(?!\w)")


@cache
def _complement() -> re.Pattern[str]:
    """What follows a passive that asks: "to report", "by the Minister to", "with recruiting"."""
    return re.compile(r"(?: [\w ]{0,60})?? (?:to|that|with|by|not)\b|:")


@cache
def _provinces(lang: Lang) -> re.Pattern[str]:
    """All provinces of the country as those who are asked."""
    if lang == "en":
        return re.compile(r"\b(?:provinces|localities)\b")
    return re.compile(r"(?<!\w)(?:các|mọi) (?:tỉnh|địa phương)(?!\w)")


@cache
def _nominal() -> re.Pattern[str]:
    """Verbs whose noun says that it is a demand: "gave a separate assignment"."""
    return re.compile(r"g[ai]v|set|hand|issued|had|made|put|laid")


@cache
def _demanding() -> re.Pattern[str]:
    return re.compile(r"request(?:ed|ing)|demand(?:ed|ing)|urg(?:ed|ing)|order(?:ed|ing)|direct(?:ed|ing)")


@cache
def _subjunctive() -> re.Pattern[str]:
    return re.compile(r"recommend|suggest|propos|insist")


@cache
def _action() -> re.Pattern[str]:
    """What is demanded, as a noun: "the acceleration of works", "faster disbursement"."""
    return re.compile(
        r" (?:(?:the|an?) )?(?:(?:focus|early|prompt|swift|strict|urgent|drastic|timely|completion|better|more"
        r"|closer)\b|\w+(?:er|ening|tion|sion|ment|sal)\b)"
    )


@cache
def _told_to() -> re.Pattern[str]:
    return re.compile(r" (?:(?!how|that|about|as|when|why|what|whether)[\w',-]+ ){1,16}?to \w")


@cache
def _it() -> re.Pattern[str]:
    return re.compile(r"\s*(?:it|they|each)\s*(?:has|have|had|is|was)?\s*$")


@cache
def _envoy() -> re.Pattern[str]:
    """Who asks where no name, role or pronoun says it."""
    return re.compile(
        r"(?:the |a )?(?:[\w'-]+ ){0,3}(?:envoy|leaders?|officials?|guest|representative|minister|chair\w*)\b"
    )


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
