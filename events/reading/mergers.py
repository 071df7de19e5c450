"""Mergers of administrative units that an article tells of: announced, or in effect."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from events.reading import merger_wording as wording
from events.reading.instruments import instruments
from events.reading.language import Lang
from events.reading.sentences import Sentence
from events.text import slug
from events.when import Origin, When

if TYPE_CHECKING:
    from events.reading.reading import Reading

Level = Literal["province", "commune"]


@dataclass(frozen=True)
class Merger:
    """Units join: of provinces their ids, of smaller units their folded names. `weight` ranks tellings of one."""

    sentence: Sentence
    effected: bool
    units: tuple[str, ...]
    level: Level | None = None
    givers: tuple[str, ...] = ()
    into: str | None = None
    effective: When | None = None
    date: When | None = None
    origin: Origin | None = None
    confidence: float = 0.8
    weight: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """What is told once per article."""
        return (self.level, self.into or self.units, self.givers if self.level != "province" else (), self.effected)


def _fewer(lang: Lang, text: str) -> list[re.Match[str]]:
    """Where a text says how many units there were and, fewer, how many are left."""
    return [
        told for told in wording.from_to(lang).finditer(text) if _number(told["before"]) > _number(told["after"]) > 0
    ]


def _number(written: str) -> int:
    digits = re.sub(r"[.,]", "", written)
    return int(digits) if digits.isdecimal() else wording.NUMBERS.index(written.lower()) + 1


def mergers(reading: "Reading") -> tuple[Merger, ...]:
    """Every merger of the article once as announced and once as in effect, on the sentence that tells it fullest."""
    best: dict[tuple[object, ...], Merger] = {}
    for sentence in reading.sentences:
        for merger in _told(reading, sentence):
            known = best.get(merger.key)
            if known is None or merger.weight > known.weight:
                best[merger.key] = replace(merger, effective=merger.effective or (known.effective if known else None))
            elif not known.effective and merger.effective:
                best[merger.key] = replace(known, effective=merger.effective)
    effected = {merger.into for merger in best.values() if merger.effected and merger.level == "province"}
    kept = [m for m in best.values() if m.effected or m.level != "province" or m.into not in effected or m.into is None]
    return tuple(sorted(kept, key=lambda merger: merger.sentence.start))


def _told(reading: "Reading", sentence: Sentence) -> Iterator[Merger]:
    lang, text = reading.lang, sentence.text
    if wording.undone(lang).search(text):
        return
    named, provincial = [], []
    if wording.joining(lang).search(text[:1].lower() + text[1:]):
        named = list(_by_name(reading, sentence))
        provincial = list(_of_provinces(reading, sentence))
        yield from named + provincial
    if not named:
        yield from _of_communes(reading, sentence, bool(provincial))


def _of_provinces(reading: "Reading", sentence: Sentence) -> Iterator[Merger]:
    lang, text, units = reading.lang, sentence.text, reading.units
    named = [unit for place in reading.places_in(sentence) if place.subject and (unit := reading.unit(place))]
    if not wording.strong(lang).search(text[:1].lower() + text[1:]):
        return
    said, origin = _said(reading, sentence)
    if wording.national(lang).search(text):
        effective = _effective(reading, sentence, None)
        yield Merger(
            sentence, False, (), "province", effective=effective, date=said, origin=origin, confidence=0.7, weight=1
        )
        return
    everything = wording.all_told(lang).search(text) is not None
    if not named and everything and wording.merging(lang).search(text):
        named = list(reading.topics.main)
    successors = dict.fromkeys(into for unit in named for into in _formed_by(reading, unit))
    for into in successors:
        edges = [edge for edge in units.unit(into).predecessors if edge.relation == "merged"]
        formed = edges[-1].on
        givers = tuple(edge.unit for edge in edges)
        if not any(_same_name(reading, giver, into) for giver in givers):
            givers = (into, *givers)
        if formed.year < reading.today.year - 3 and str(formed.year) not in text:
            continue
        told = {giver for giver in givers if giver in named or (into in named and _same_name(reading, giver, into))}
        whole = everything and set(givers) <= _article_units(reading)
        if len(told) == 1 and wording.joined_with(lang).search(text):
            told |= {giver for giver in givers if {giver, into} & set(reading.topics.main)}
        if len(told) < 2 and not (told and whole):
            continue
        effected = _effected(reading, text, formed)
        said, origin = _said(reading, sentence)
        effective = _effective(reading, sentence, formed)
        weight = 2 * len(told) + 3 * bool(effective) + 2 * (wording.main_verb(lang).search(text) is not None)
        weight += min(len(text) // 60, 3)
        if not effected:
            effective = effective or _stated(reading, formed)
        if effected:
            said, origin = (effective, "text") if effective else _in_force(reading, formed)
        concerned = tuple(dict.fromkeys((*givers, into)))
        yield Merger(sentence, effected, concerned, "province", givers, into, effective, said, origin, 0.85, weight)


def _article_units(reading: "Reading") -> set[str]:
    """The units named anywhere, and those that a unit of the same name came from."""
    named = {unit for sentence in reading.sentences for unit in reading.about(sentence)}
    named |= {
        edge.unit
        for unit in set(named)
        for edge in reading.units.unit(unit).predecessors
        if _same_name(reading, edge.unit, unit)
    }
    return named


def _formed_by(reading: "Reading", unit: str) -> list[str]:
    """The units that a named unit may be told to merge into, the one nearest to the article's day first."""
    here = reading.units.unit(unit)
    found = [edge.unit for edge in here.successors if edge.relation == "merged"]
    if any(edge.relation == "merged" for edge in here.predecessors):
        found.append(unit)
    return found


def _same_name(reading: "Reading", one: str, other: str) -> bool:
    units = reading.units
    return units.unit(one).name(date.max) == units.unit(other).name(units.unit(other).formed)


def _effected(reading: "Reading", text: str, formed: date) -> bool:
    """Whether it is told as done: by then it was, and the words do not look ahead."""
    lang = reading.lang
    verb = wording.strong(lang).search(text)
    ahead = wording.coming(lang).search(text, max(0, verb.start() - 40), verb.start() + 12) if verb else None
    if reading.today == date.max or reading.article.published is None:
        return wording.done(lang).search(text) is not None and not ahead
    return reading.today >= formed and not (ahead and not wording.done(lang).search(text))


def _in_force(reading: "Reading", formed: date) -> tuple[str | None, Origin | None]:
    """The day that the article gives somewhere else, else the day itself where it is the day's news."""
    published = reading.article.published
    if published and 0 <= (published - formed).days <= 7:
        return formed.isoformat(), "context"
    return (str(formed.year), "context") if published and published.year == formed.year else (None, None)


def _effective(reading: "Reading", sentence: Sentence, formed: date | None) -> str | None:
    """From when it holds, where the sentence gives a day for that."""
    said = reading.said_on[0]
    for day in reading.days(sentence):
        if formed and day.value[4:] == formed.isoformat()[4 : len(day.value)] and len(day.value) > 4:
            explicit = re.search(r"\b(?:19|20)\d\d\b", sentence.text[day.start : day.end])
            if not explicit or day.value[:4] == str(formed.year):
                return formed.isoformat()[: len(day.value)]
        later = day.ahead or (said is not None and day.value > said)
        lead = sentence.text[max(0, day.start - 60) : day.start]
        if len(day.value) >= 7 and later and wording.effect(reading.lang).search(lead):
            return day.value
    if (
        formed
        and said
        and abs((date.fromisoformat(said) - formed).days) < 2
        and wording.today(reading.lang).search(sentence.text)
    ):
        return said
    return None


def _said(reading: "Reading", sentence: Sentence) -> tuple[When | None, Origin | None]:
    """The day of the instrument that decides it, where the sentence dates that; else the day it was said."""
    dated = [one for one in instruments(sentence.text) if one.date and "QH" in one.number]
    if dated:
        return dated[0].date, "text"
    days = [day for day in reading.days(sentence) if not day.ahead and len(day.value) == 10]
    lead = sentence.text[: days[0].start] if days else ""
    if days and len(lead) < 24 and reading.said_on[0] and days[0].value < reading.said_on[0]:
        return days[0].value, "text"
    said, origin = reading.said_on
    decided = _decided(reading) if origin == "published" else None
    return (decided, "context") if decided else (said, origin)


def _decided(reading: "Reading") -> str | None:
    """The day on which the article's opening sentences say that something was decided."""
    for sentence in reading.sentences[:4]:
        if wording.deciding(reading.lang).search(sentence.text):
            for day in reading.days(sentence):
                if len(day.value) == 10 and not day.ahead:
                    return day.value
    return None


def _of_communes(reading: "Reading", sentence: Sentence, provincial: bool) -> Iterator[Merger]:
    lang, text = reading.lang, sentence.text
    counted = _fewer(lang, text)
    if not wording.communal(lang).search(text) and not (counted and _context(reading)):
        return
    arranging = wording.arranging(lang).search(text)
    if not counted and not arranging:
        return
    if provincial and not counted:
        return
    if wording.figures_only(lang).search(text) and not arranging:
        return
    units = reading.about(sentence)
    if not units:
        return
    said, origin = _said(reading, sentence)
    effected, since = _in_effect_since(reading, sentence)
    weight = 3 * bool(counted) + bool(arranging)
    separate = [(unit,) for unit in units] if len(units) > 1 and len(counted) >= len(units) else [units]
    for about in separate:
        if effected:
            yield Merger(sentence, True, about, "commune", (), None, since, since, "text", 0.6, weight)
        else:
            effective = _effective(reading, sentence, None) or _stated(reading)
            yield Merger(sentence, False, about, "commune", (), None, effective, said, origin, 0.7, weight)


def _in_effect_since(reading: "Reading", sentence: Sentence) -> tuple[bool, str | None]:
    """Whether a joining of smaller units is told as done, and since when: a past day from which it holds, or a year."""
    lang, text = reading.lang, sentence.text
    if wording.coming(lang).search(text) or not wording.past(lang).search(text):
        return False, None
    days = [day for day in reading.days(sentence) if not (day.ahead or day.cited)]
    since = [day.value for day in days if wording.effect(lang).search(text[max(0, day.start - 60) : day.start])]
    published = reading.article.published
    earlier = [day.value for day in days if published and day.value[:4] < str(published.year)]
    told = (since or earlier)[:1]
    return bool(told), told[0] if told else None


def _context(reading: "Reading") -> bool:
    """Whether the article speaks of communes being joined at all."""
    return bool(wording.arranging(reading.lang).search(reading.article.text[:20000]))


def _stated(reading: "Reading", formed: date | None = None) -> str | None:
    """From when the article as a whole says that its mergers hold."""
    word = wording.in_effect(reading.lang)
    for sentence in reading.sentences:
        if word.search(sentence.text):
            if formed:
                found = _effective(reading, sentence, formed)
                if found and found.startswith(formed.isoformat()[: len(found)]):
                    return found
            else:
                ahead = [day.value for day in reading.days(sentence) if len(day.value) == 10 and day.ahead]
                if ahead:
                    return ahead[0]
    return None


def _by_name(reading: "Reading", sentence: Sentence) -> Iterator[Merger]:
    lang, text = reading.lang, sentence.text
    kinds = re.compile(r"^(?:xã|phường|thị trấn|huyện|thị xã|thành phố|TP\.?|quận) ")
    for pattern in wording.named_join(lang):
        for match in pattern.finditer(text):
            names = [kinds.sub("", name.strip()) for name in re.split(r",? and |, | và ", match["a"]) if name.strip()]
            into = slug(kinds.sub("", match["b"])) if match["b"] != "one" else None
            givers = [slug(name) for name in names]
            if into and len(givers) == 1:
                givers.append(into)
            if len(set(givers)) < 2 or set(givers) & {
                slug(place.name) for place in reading.places_in(sentence) if place.subject
            }:
                continue
            units = reading.about(sentence)
            if not units:
                continue
            said, origin = _said(reading, sentence)
            effected, since = _in_effect_since(reading, sentence)
            effective = since or _effective(reading, sentence, None) or _stated(reading)
            if effected:
                said, origin = since, "text"
            upper = re.match(r"huyện|quận|thị xã|district", match["kind"] or "")
            level: Level | None = None if upper else "commune"
            folded = tuple(dict.fromkeys(givers))
            yield Merger(sentence, effected, units, level, folded, into, effective, said, origin, 0.75, 5)


def merger_key(
    units: tuple[str, ...], givers: tuple[str, ...] | None, into: str | None, level: str | None
) -> tuple[list[str], str | None, str | None]:
    """What tells a merger from every other: the units that merge (else those concerned), the one formed, the level."""
    return (sorted(givers or units), into, level)
