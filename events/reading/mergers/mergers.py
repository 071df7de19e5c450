"""Mergers of administrative units that an article tells of: announced, or in effect."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from events import when
from events.reading.days.dates import Day
from events.reading.meetings.said import said_in, said_on
from events.reading.mergers import commune_wording as communes
from events.reading.mergers import merger_wording as wording
from events.reading.mergers.joined_communes import Joined, counted, joined
from events.reading.places.topics import topics_of
from events.reading.plans.instruments import instruments
from events.reading.reading import Reading, once
from events.reading.text.sentences import Sentence
from events.units.lineage import Edge
from events.when import Origin, When

Level = Literal["province", "commune"]

_NEWS_FOR = timedelta(days=365)
"""A merger is in the news at most so long before it takes effect."""
_LAST_REFORM = date(2025, 7, 1)
"""When provinces and communes were joined all over the country: a later article tells of it as done."""
_NEAR = timedelta(days=40)
"""A day farther from the lawful one is not the day from which a merger holds."""
_FORGOTTEN = 4
"""Sentences after which bare numbers are no more taken for numbers of communes."""
_AROUND = 40
"""Sentences around one, or from the article's beginning, in which days that are its own may stand."""
_NUMBER = re.compile(r"\D.*")
"""What follows the figures of an instrument's number."""
_GOES_ON, _OPENING = 4, 4
"""Sentences that a decision is gone on with; sentences that open an article."""
_FIGURES = 6
"""How much figures weigh in the telling of a rearrangement."""
_EVE = timedelta(days=2)
"""So long before the day itself a merger is told as done."""
_FRONT = 60
"""Within so many characters of its beginning a clause says when what it tells took place."""
_REMEMBERED = 3
"""Years after which a merger is told only with its year."""


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


@once
def mergers(reading: Reading) -> tuple[Merger, ...]:
    """Every merger of the article once as announced and once as in effect, on the sentence that tells it fullest."""
    best: dict[tuple[object, ...], Merger] = {}
    talk_of_communes = -_FORGOTTEN
    rearranges = any(
        part in sentence.lowered for sentence in reading.sentences for part in communes.REARRANGING[reading.lang]
    )
    for sentence in reading.sentences:
        if any(part in sentence.lowered for part in communes.SMALLER_UNITS[reading.lang]):
            talk_of_communes = sentence.index
        for merger in _told(reading, sentence, rearranges, sentence.index - talk_of_communes):
            known = best.get(merger.key)
            if known is None or merger.weight > known.weight:
                best[merger.key] = replace(merger, effective=merger.effective or (known.effective if known else None))
            elif not known.effective and merger.effective:
                best[merger.key] = replace(known, effective=merger.effective)
    for key, merger in list(best.items()):
        if any(_is_fuller(reading, other, merger) for other in best.values()):
            del best[key]
    singly = {m.units for m in best.values() if m.level == "commune" and not m.givers and len(m.units) == 1}
    for key, merger in list(best.items()):
        if merger.level == "commune" and len(merger.units) > 1 and singly.issuperset((unit,) for unit in merger.units):
            del best[key]
    effected = {merger.into for merger in best.values() if merger.effected and merger.level == "province"}
    kept = [m for m in best.values() if m.effected or m.level != "province" or m.into not in effected or m.into is None]
    return tuple(sorted(kept, key=lambda merger: merger.sentence.start))


def _is_fuller(reading: Reading, one: Merger, other: Merger) -> bool:
    """Whether it tells of the same rearrangement of communes which the other only mentions."""
    both = all(merger.level == "commune" and merger.units and not merger.givers for merger in (one, other))
    if not both or one.effected != other.effected or not other.weight < min(one.weight, _FIGURES):
        return False
    units = reading.units
    reach = [{*m.units, *(edge.unit for unit in m.units for edge in units.unit(unit).successors)} for m in (one, other)]
    return not reach[0].isdisjoint(reach[1])


def _told(reading: Reading, sentence: Sentence, rearranges: bool, since_communes: int) -> Iterator[Merger]:
    """The mergers of one sentence; `since_communes` is how many sentences ago smaller units were spoken of."""
    lang, text = reading.lang, sentence.text
    provinces = list(_of_provinces(reading, sentence))
    told = provinces + list(_of_the_country(reading, sentence))
    if since_communes < _FORGOTTEN:
        told += (named := list(_by_name(reading, sentence)))
        told += _of_communes(reading, sentence, rearranges, bool(provinces), bool(named))
    undone = wording.undone(lang).search(text) if told else None
    if undone:
        rest = wording.contrast(lang).search(text, undone.end())
        told = [merger for merger in told if rest and merger.level == "commune" and not merger.givers]
    yield from told


def _of_the_country(reading: Reading, sentence: Sentence) -> Iterator[Merger]:
    """The country's provinces, 63 before and 34 after."""
    lang, text = reading.lang, sentence.text
    if not wording.national(lang, text) or not wording.provinces(lang).search(text):
        return
    weight = min(len(sentence.text) // 60, 3)
    if reading.today != date.max and reading.today >= _LAST_REFORM:
        since = _effective(reading, sentence, _LAST_REFORM) or _stated(reading, sentence, _LAST_REFORM)
        day, origin = (since, "text") if since else _in_force(reading, _LAST_REFORM)
        yield Merger(sentence, True, (), "province", (), None, since, day, origin, 0.7, weight)
    else:
        said, origin = _said(reading, sentence, "province")
        effective = _effective(reading, sentence, None) or _stated(reading, sentence)
        yield Merger(sentence, False, (), "province", (), None, effective, said, origin, 0.7, weight)


def _of_provinces(reading: Reading, sentence: Sentence) -> Iterator[Merger]:
    """The units formed by law out of those that the sentence names or takes up."""
    lang, text = reading.lang, sentence.text
    named = [unit for place in reading.places_in(sentence) if place.subject and (unit := reading.unit(place))]
    together = wording.the_group(lang).search(text)
    if not together and not any(_formed_by(reading, unit) for unit in named):
        return
    joins = _joins_provinces(reading, text)
    if not joins and (not named or not wording.weak(lang).search(text)):
        return
    before, main = _just_named(reading, sentence), set(topics_of(reading).main)
    candidates = [*named, *(before or main if together or joins else ())]
    for into in dict.fromkeys(into for unit in candidates for into in _formed_by(reading, unit)):
        edges = [edge for edge in reading.units.unit(into).predecessors if edge.relation == "merged"]
        formed, givers = edges[-1].on, _givers(reading, edges, into)
        if not _is_news(reading, formed, text) or (not joins and wording.parted(lang).search(text)):
            continue
        told = _members(reading, named, givers, into)
        heard = told | _members(reading, [*before, *main], givers, into)
        whole = together is not None and _is_all(together, givers) and heard == set(givers) and (joins or bool(told))
        linked = told and len(heard) > len(told) and (joins or _effective(reading, sentence, formed))
        if len(told) > 1 or whole or linked:
            yield _province_merger(reading, sentence, into, givers, formed, len(told))


def _is_all(together: re.Match[str], givers: tuple[str, ...]) -> bool:
    """Whether "the two" or "the three" are as many as the units that merge."""
    size = next((number for number in together.groups() if number), None)
    return size is None or wording.COUNTS[size.lower()] == len(givers)


def _joins_provinces(reading: Reading, text: str) -> bool:
    """Whether a strong word of joining is said of something else than communes, agencies or the like."""
    words = list(wording.strong(reading.lang).finditer(text))
    others = [match.span() for match in wording.other_object(reading.lang).finditer(text)] if words else []
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
    effective = _effective(reading, sentence, formed)
    weight = 2 * told + 3 * bool(effective) + 3 * (wording.main_verb(lang).search(text) is not None)
    weight += min(len(text) // 60, 3) + (wording.settled(lang).search(text) is not None)
    effected = _effected(reading, text, formed)
    if not effected:
        effective = effective or _stated(reading, sentence, formed)
        said, origin = _said(reading, sentence, "province")
    else:
        effective = effective or _stated(reading, sentence, formed)
        said, origin = (effective, "text") if effective else _in_force(reading, formed)
        if reading.today < formed and not effective:
            said, origin = said_in(reading, sentence)
    concerned = tuple(dict.fromkeys((*givers, into)))
    return Merger(sentence, effected, concerned, "province", givers, into, effective, said, origin, 0.85, weight)


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
    verb = wording.strong(lang).search(text) or wording.weak(lang).search(text)
    ahead = wording.coming(lang).search(text, max(0, verb.start() - 40), verb.start() + 12) if verb else None
    if reading.today == date.max or reading.article.published is None:
        return wording.done(lang).search(text) is not None and not ahead
    if formed - _EVE <= reading.today < formed:
        return not ahead and wording.new_unit(lang).search(text) is not None
    return reading.today >= formed and not (ahead and not wording.done(lang).search(text))


def _in_force(reading: Reading, formed: date) -> tuple[str | None, Origin | None]:
    """The day itself where it is the day's news, else the year where that is the article's own."""
    published = reading.article.published
    if published and 0 <= (published - formed).days <= 7:
        return formed.isoformat(), "context"
    return (str(formed.year), "context") if published and published.year == formed.year else (None, None)


def _effective(reading: Reading, sentence: Sentence, formed: date | None) -> str | None:
    """From when it holds, where the sentence gives a day for that."""
    said = said_on(reading)[0] or _decided_in(reading, sentence)
    for day in reading.days(sentence):
        if formed and day.value[4:] == formed.isoformat()[4 : len(day.value)] and len(day.value) > 4:
            explicit = re.search(r"\b(?:19|20)\d\d\b", sentence.text[day.start : day.end])
            if not explicit or day.value[:4] == str(formed.year):
                return formed.isoformat()[: len(day.value)]
        later = day.ahead or (said is not None and day.value > said)
        lead = sentence.text[max(0, day.start - 60) : day.start]
        if formed and abs(when.days(day.value)[0] - formed) > _NEAR:
            continue
        if len(day.value) >= 7 and later and wording.effect(reading.lang).search(lead):
            return day.value
        if (
            not formed
            and len(day.value) == 4
            and said
            and day.value >= said[:4]
            and _in_the_year(reading, sentence, day)
        ):
            return day.value
    if formed and wording.months_after(reading.lang).search(sentence.text):
        return formed.isoformat()[:7]
    if formed and formed.year < reading.today.year and any(d.value == str(formed.year) for d in reading.days(sentence)):
        return str(formed.year)
    if not formed or not said or not wording.today(reading.lang).search(sentence.text):
        return None
    if abs((date.fromisoformat(said) - formed).days) < 2:
        return formed.isoformat() if reading.article.published == formed else said
    return None


def _in_the_year(reading: Reading, sentence: Sentence, day: Day) -> bool:
    """Whether units are to be joined in the year that a sentence names."""
    year = sentence.text.rfind(day.value, day.start, day.end)
    lang, lead = reading.lang, sentence.text[max(0, year - 30) : year]
    return (
        year >= 0
        and wording.in_year(lang).search(lead) is not None
        and wording.strong(lang).search(sentence.text) is not None
    )


def _said(reading: Reading, sentence: Sentence, level: Level | None) -> tuple[When | None, Origin | None]:
    """The day on which a body decided it, where the text gives that; else the day it was said."""
    day = _decided_in(reading, sentence, level) or _told_day(reading, sentence)
    if day:
        return day, "text"
    decided = _listed_under(reading, sentence) or _decided_before(reading, sentence, level)
    return (decided, "context") if decided else said_in(reading, sentence)


def _decided_in(reading: Reading, sentence: Sentence, level: Level | None = None) -> str | None:
    """The day of the instrument that the sentence names, or of the decision that it tells.

    Of several decisions it is the first that is of the level, else the first.
    """
    days, text = reading.days(sentence), sentence.text
    for one in instruments(text):
        if "QH" in one.number:
            borne = [day.value for day in days if 0 <= day.start - one.end < 12 and not day.ahead]
            if one.date or borne:
                return one.date or borne[0]
        if not one.date and (known := _dated(reading, sentence).get(_NUMBER.sub("", one.number))):
            return known
    rests = wording.proposed(reading.lang)
    past = [
        day
        for day in days
        if len(day.value) == 10
        and not (day.ahead or (day.cited and rests.search(text, max(0, day.start - 90), day.start)))
        and day.value != _LAST_REFORM.isoformat()
    ]
    decided: list[tuple[bool, str]] = []
    for verb in wording.deciding(reading.lang).finditer(text) if past else ():
        begin, stop = text.rfind(";", 0, verb.start()) + 1, text.find(";", verb.end())
        end = stop if stop >= 0 else len(text)
        after = [day for day in past if 0 <= day.start - verb.end() < 110 and day.end <= end]
        fronted = [day for day in past if begin <= day.start <= begin + _FRONT and day.end <= verb.start()]
        if day := next(iter(after or (fronted if begin else ())), None):
            decided.append((wording.is_of(level, reading.lang, text[begin:end]), day.value))
    return max(decided, key=lambda one: one[0])[1] if decided else None


def _dated(reading: Reading, sentence: Sentence) -> dict[str, str]:
    """The days of parliament's resolutions that the text dates before a sentence, by the figures of their numbers."""
    before = reading.sentences[max(0, sentence.index - _AROUND) : sentence.index]
    text = reading.article.text[before[0].start : sentence.start] if before else ""
    named = instruments(text) if "QH" in text else ()
    return {_NUMBER.sub("", one.number): one.date for one in named if one.date and "QH" in one.number}


def _told_day(reading: Reading, sentence: Sentence) -> str | None:
    """The one past day that the sentence names, unless as that from which it holds."""
    lang, text = reading.lang, sentence.text
    days = {
        day.value
        for day in reading.days(sentence)
        if not (day.ahead or day.cited or wording.end_of_time(lang).search(text, max(0, day.start - 40), day.start))
        and len(day.value) == 10
    }
    days.discard(_LAST_REFORM.isoformat())
    holds = wording.in_effect(lang).search(text) and not wording.deciding(lang).search(text)
    return days.pop() if len(days) == 1 and not holds else None


def _listed_under(reading: Reading, sentence: Sentence) -> str | None:
    """The day of the instrument under which a list goes in which the sentence is an item."""
    start = sentence.start
    if not wording.item().search(reading.article.text, max(0, start - 5), start + 6):
        return None
    for earlier in reversed(reading.sentences[max(0, sentence.index - _AROUND) : sentence.index]):
        if wording.listing(reading.lang).search(earlier.text):
            rests = wording.proposed(reading.lang)
            dated = [
                one.date
                for one in instruments(earlier.text)
                if one.date and not rests.search(earlier.text, 0, one.start + 2)
            ]
            if day := (dated[0] if dated else _decided_in(reading, earlier)):
                return day
    return None


def _decided_before(reading: Reading, sentence: Sentence, level: Level | None) -> str | None:
    """The day of the decision that the sentence goes on with: told before it in its paragraph, or what the news is.

    A decision on units of its own level comes before any other.
    """
    if wording.another(reading.lang).search(sentence.text):
        return None
    decisions = list(_decisions_before(reading, sentence, level))
    of_level = (day for day, text in decisions if wording.is_of(level, reading.lang, text))
    return next(of_level, None) or next((day for day, _ in decisions), None)


def _decisions_before(reading: Reading, sentence: Sentence, level: Level | None) -> Iterator[tuple[str, str]]:
    """The days of the decisions that a sentence may go on with, and what tells of them, the likeliest first."""
    lang, labels = reading.lang, topics_of(reading).labels
    for earlier in reversed(reading.sentences[max(0, sentence.index - _GOES_ON) : sentence.index]):
        if earlier.paragraph == sentence.paragraph and (day := _decided_day(reading, earlier, level)):
            joins = wording.strong(lang).search(earlier.text) or communes.arranging(lang).search(earlier.text)
            smaller = any(part in earlier.lowered for part in communes.SMALLER_UNITS[lang])
            if joins or smaller or "UBTVQH" in earlier.text:
                yield day, earlier.text
    if said_on(reading)[1] == "published":
        for opening in reading.sentences[: min(_OPENING, sentence.index)]:
            if not labels.get(opening.paragraph) and (day := _decided_day(reading, opening, level)):
                yield day, opening.text
        title = reading.article.title or ""
        for named in reading.days_of_title:
            if len(named.value) == 10 and not named.ahead and wording.deciding(lang).search(title):
                yield named.value, title


def _decided_day(reading: Reading, sentence: Sentence, level: Level | None = None) -> str | None:
    """The first day that a sentence names which tells of a decision."""
    if not wording.deciding(reading.lang).search(sentence.text):
        return None
    rests, text = wording.proposed(reading.lang), sentence.text
    past = [
        day.value
        for day in reading.days(sentence)
        if len(day.value) == 10
        and not (day.ahead or (day.cited and rests.search(text, max(0, day.start - 90), day.start)))
    ]
    return _decided_in(reading, sentence, level) or next(iter(past), None)


def _stated(reading: Reading, merger: Sentence, formed: date | None = None) -> str | None:
    """From when the article, or the item of a round-up that tells of the merger, says that its mergers hold."""
    word, labels = wording.in_effect(reading.lang), topics_of(reading).labels
    item = labels.get(merger.paragraph)
    near = [*reading.sentences[:_AROUND], *reading.sentences[max(0, merger.index - _AROUND) : merger.index + _AROUND]]
    for sentence in sorted(near, key=lambda one: labels.get(one.paragraph) != item):
        if word.search(sentence.text):
            found = _effective(reading, sentence, formed)
            if found and (not formed or found.startswith(formed.isoformat()[: len(found)])):
                return found
    return None


def _of_communes(
    reading: Reading, sentence: Sentence, rearranges: bool, provincial: bool, by_name: bool
) -> Iterator[Merger]:
    """A province's communes made fewer, told by their numbers or as a whole; `rearranges`: the article speaks of it."""
    lang, text = reading.lang, sentence.text
    pairs = counted(lang, text) if rearranges or communes.fewer(lang).search(text) else []
    fewer = bool(pairs) or any(told(lang).search(text) for told in (communes.left_after, communes.fewer_by_share))
    fewer = fewer or (rearranges and communes.fewer_by(lang).search(text) is not None)
    arranging = communes.arranging(lang).search(text) is not None and not wording.unmerged(lang).search(text)
    besides = not provincial or communes.besides_provinces(lang).search(text) is not None
    if not fewer and (by_name or not besides or not arranging):
        return
    units = topics_of(reading).of(sentence)
    if wording.nationwide(lang).search(text) and not any(place.subject for place in reading.places_in(sentence)):
        units = ()
    elif not units:
        return
    effected, since = _in_effect_since(reading, sentence)
    decides = wording.deciding(lang).search(text) is not None
    weight = _FIGURES * fewer + arranging + bool(re.search(r"\d", text)) + 2 * (decides and not fewer)
    for about in _shares(reading, sentence, pairs, units):
        if effected:
            yield Merger(sentence, True, about, "commune", (), None, since, since, "text", 0.6, weight)
        else:
            said, origin = _said(reading, sentence, "commune")
            effective = _effective(reading, sentence, None) or _stated(reading, sentence)
            yield Merger(sentence, False, about, "commune", (), None, effective, said, origin, 0.7, weight)


def _shares(
    reading: Reading, sentence: Sentence, pairs: list[tuple[int, int]], units: tuple[str, ...]
) -> list[tuple[str, ...]]:
    """Which units each pair of numbers is told of: the one named before it, where several have their own."""
    if len(pairs) < 2 or len(units) < 2:
        return [units]
    named = [(place.start - sentence.start, unit) for place, unit in topics_of(reading).named(sentence)]
    owners = [[unit for at, unit in named if at < start][-1:] for start, _ in pairs]
    return [(owner[0],) for owner in owners] if all(owners) else [units]


def _in_effect_since(reading: Reading, sentence: Sentence) -> tuple[bool, str | None]:
    """Whether a joining of smaller units is told as done, and since when: a past day from which it holds, or a year."""
    lang, text = reading.lang, sentence.text
    if wording.coming(lang).search(text):
        return False, None
    decided, published = _decided_in(reading, sentence), reading.article.published
    if decided and (published is None or not wording.in_effect(lang).search(text)):
        return False, None
    days = [day for day in reading.days(sentence) if not (day.ahead or day.cited) and day.value != decided]
    since = [
        day.value
        for day in days
        if wording.effect(lang).search(text[max(0, day.start - 60) : day.start])
        or wording.in_effect(lang).search(text[day.end : day.end + 60])
    ]
    earlier = [day.value for day in days if published and day.value[:4] < str(published.year)]
    told = (since or earlier)[:1] if wording.past(lang).search(text) else []
    if not told and published and published >= _LAST_REFORM:
        return True, _stated(reading, sentence, _LAST_REFORM) or _in_force(reading, _LAST_REFORM)[0]
    return bool(told), told[0] if told else None


def _by_name(reading: Reading, sentence: Sentence) -> Iterator[Merger]:
    """Smaller units joined, told by their names."""
    subjects = {place.name.replace(" ", "-") for place in reading.places_in(sentence) if place.subject}
    for found in joined(reading.lang, sentence.text, subjects):
        units = topics_of(reading).of(sentence)
        if units:
            yield _named_merger(reading, sentence, found, units)


def _named_merger(reading: Reading, sentence: Sentence, found: Joined, units: tuple[str, ...]) -> Merger:
    said, origin = _said(reading, sentence, "commune")
    effected, since = _in_effect_since(reading, sentence)
    effective = since or _effective(reading, sentence, None) or _stated(reading, sentence)
    if effected:
        said, origin = since, "text"
    level: Level | None = "commune" if found.communal else None
    return Merger(sentence, effected, units, level, found.givers, found.into, effective, said, origin, 0.75, 5)
