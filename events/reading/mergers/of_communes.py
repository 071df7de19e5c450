"""Communes, wards and districts of a province that a sentence says are joined: made fewer, or by their names."""

import re
from collections.abc import Iterator
from datetime import timedelta

from events import when
from events.reading.discourse.topics import topics_of
from events.reading.entities.dates import Day
from events.reading.meetings.occasions import occasions
from events.reading.meetings.said_days import said_on
from events.reading.mergers import commune_wording as communes
from events.reading.mergers import country_wording as country
from events.reading.mergers import fewer_wording as numbers
from events.reading.mergers import merger_day_wording as day_wording
from events.reading.mergers import merger_wording as wording
from events.reading.mergers import other_joinings
from events.reading.mergers.commune_provinces import OF, whose
from events.reading.mergers.decision_days import decided_in
from events.reading.mergers.fewer_communes import Fewer, counted
from events.reading.mergers.joined_communes import Joined, joined
from events.reading.mergers.listed_communes import listed
from events.reading.mergers.merger import FIGURES, LAST_REFORM, Level, Merger
from events.reading.mergers.merger_days import day_in_force, effective_day, holds_from, said_day, stated_day
from events.reading.reading import Reading
from events.reading.text.language import Lang
from events.reading.text.sentences import Sentence

_LONG_PAST = timedelta(days=270)
_BACK = 40
"""Sentences before one that may say from when joinings hold."""
_AFTER = 2
"""Sentences after one that may say that it took effect, and when."""
_RIGHT_AFTER = 60
"""Within so many letters after a verb of joining its day is told."""
_OF_A_DISTRICT = 35
"""No district has had so many communes: of several numbers, larger ones are the province's."""
_OF_ONE = 1500
"""No province has had so many communes."""


def of_communes(
    reading: Reading, sentence: Sentence, rearranges: bool, provincial: bool, named: set[int]
) -> Iterator[Merger]:
    """A province's communes made fewer, told by their numbers or as a whole.

    `rearranges`: the article speaks of it; `named`: how many the sentence says by name to be joined into one.
    """
    lang, text = reading.lang, sentence.text
    arranging = _arranges(lang, text)
    pairs = [pair for pair in counted(lang, text) if pair.before not in named]
    share = numbers.FEWER_BY_SHARE[lang].search(text) is not None
    lost = numbers.UNITS_FALL[lang].search(text) or (rearranges and numbers.fewer_by(lang).search(text))
    fewer = bool(pairs or share or lost)
    fewer = fewer or (not provincial and numbers.left_after(lang).search(text) is not None)
    fewer = fewer or (not provincial and rearranges and _is_left_with(lang, text))
    besides = not provincial or communes.BESIDES_PROVINCES[lang].search(text) is not None
    if not fewer and (named or not besides or not arranging or country.national(lang, text)):
        return
    units = whose(reading, sentence)
    of_one = any(place.subject for place in reading.places_in(sentence))
    several = not of_one and _of_so_many(lang, text) not in (None, len(units))
    nationwide = country.NATIONWIDE[lang].search(text) or country.national(lang, text)
    many = share and any(numbers.number(one["n"]) > _OF_ONE for one in numbers.count(lang).finditer(text))
    if not of_one and (nationwide or many or any(pair.before > _OF_ONE for pair in pairs)):
        units = ()
    elif several or not (units or (share and not topics_of(reading).main)):
        return
    effected, since = _in_effect_since(reading, sentence)
    decides = day_wording.DECIDING[lang].search(text) is not None
    weight = FIGURES * fewer + arranging + bool(re.search(r"\d", text)) + 2 * (decides and not fewer)
    weight += 2 * any(pair.before > _OF_A_DISTRICT for pair in pairs)
    for about in _shares(reading, sentence, pairs, units, bool(lost)):
        if effected:
            where = _where_then(reading, about, since)
            yield Merger(sentence, True, where, "commune", (), None, since, since, "text", 0.6, weight)
        else:
            said, origin = said_day(reading, sentence, "commune")
            effective = holds_from(reading, sentence)
            yield Merger(sentence, False, about, "commune", (), None, effective, said, origin, 0.7, weight)


def _is_left_with(lang: Lang, text: str) -> bool:
    return numbers.LEFT_WITH[lang].search(text) is not None and not numbers.NO_JOINING[lang].search(text)


def _of_so_many(lang: Lang, text: str) -> int | None:
    """In how many provinces, of which it names none, a sentence says that communes are arranged."""
    several = country.SO_MANY[lang].search(text)
    return numbers.number(several[1]) if several else None


def _where_then(reading: Reading, units: tuple[str, ...], since: str | None) -> tuple[str, ...]:
    """The units in force on the day from which joinings hold: on it provinces may have been joined themselves."""
    published = reading.article.published
    if since is None and not (published and published >= LAST_REFORM):
        return units
    day = when.days(since)[0] if since else LAST_REFORM
    return tuple(dict.fromkeys(heir.id for unit in units for heir in reading.units.heirs(unit, day))) or units


def _arranges(lang: Lang, text: str) -> bool:
    """Whether smaller units are arranged anew, and not said to be left as they are."""
    told, left = communes.ARRANGING[lang].search(text), wording.UNMERGED[lang].search(text)
    if not told and day_wording.DECIDING[lang].search(text):
        told = communes.ARRANGEMENT[lang].search(text)
    if not told or other_joinings.of_communes(lang, text):
        return False
    if not left:
        return True
    between = text[told.end() : left.start()] or text[left.end() : told.start()]
    return any(mark in between for mark in ",;(")


def _shares(
    reading: Reading, sentence: Sentence, pairs: list[Fewer], units: tuple[str, ...], lost: bool
) -> list[tuple[str, ...]]:
    """Which units the numbers are told of: each of those named before it, where several have their own."""
    if len(units) < 2:
        return [units]
    named = [(place.start - sentence.start, unit) for place, unit in topics_of(reading).named(sentence)]
    if len(pairs) > 1:
        owners = [[unit for at, unit in named if at < pair.start][-1:] for pair in pairs]
        return [(owner[0],) for owner in owners] if all(owners) else [units]
    if len(named) < 2:
        return [units]
    if pairs:
        begin, stop = sentence.text.rfind(";", 0, pairs[0].start) + 1, sentence.text.find(";", pairs[0].end)
        inside = {unit for at, unit in named if begin <= at < (stop if stop >= 0 else len(sentence.text))}
        return [tuple(inside)] if len(inside) == 1 else [units]
    ends = [*(at for at, _ in named[1:]), len(sentence.text)]
    parts = [sentence.text[at:end] for (at, _), end in zip(named, ends, strict=True)]
    each = lost and all(numbers.count(reading.lang).search(part) for part in parts)
    return [(unit,) for _, unit in named] if each else [units]


def _in_effect_since(reading: Reading, sentence: Sentence) -> tuple[bool, str | None]:
    """Whether a joining of smaller units is told as done, and since when: a past day from which it holds, or a year."""
    lang, text = reading.lang, sentence.text
    if wording.COMING[lang].search(text) or wording.CONSIDERED[lang].search(text):
        return False, None
    decided, published = decided_in(reading, sentence), reading.article.published
    held = {one.date for one in occasions(reading) if one.sentence.index == sentence.index}
    days = [day for day in _past_days(reading, sentence) if day.value not in {decided, *held}]
    done = [day.value for day in days] if wording.JOINED[lang].search(text) else []
    done = [value for value in done if published is None or when.days(value)[0] <= published]
    if decided and not done and (published is None or not day_wording.IN_EFFECT[lang].search(text)):
        return False, None
    since = [
        day.value
        for day in days
        if day_wording.EFFECT[lang].search(text[max(0, day.start - 60) : day.start])
        or day_wording.IN_EFFECT[lang].search(text[day.end : day.end + 60])
    ]
    from_it = [day.value for day in days if day_wording.FROM_DAY[lang].search(text, 0, day.start)]
    begun = [value for value in from_it if published and when.days(value)[0] <= published]
    earlier = [day.value for day in days if published and day.value[:4] < str(published.year)]
    past = wording.PAST[lang].search(text) or (earlier and (lang == "vi" or _PAST_TENSE.search(text)))
    told = ((from_it or since or earlier) if past else begun) or done
    if not told and not decided and published and published < LAST_REFORM:
        if before := _in_force_around(reading, sentence):
            return True, before
        if wording.PERFECT[lang].search(text):
            return True, None
    if not told and published and published >= LAST_REFORM:
        later = (holds_from(reading, sentence) or "") > published.isoformat()
        if later and not wording.PERFECT[lang].search(text):
            return False, None
        own = effective_day(reading, sentence, LAST_REFORM)
        stated = _whole_day(own) if own else stated_day(reading, sentence, LAST_REFORM)
        return True, stated or day_in_force(reading, LAST_REFORM)[0]
    return bool(told), _whole_day(told[0]) if told else None


_PAST_TENSE = re.compile(r"\b(?:reduced|cut|merged|joined|shed|halved|trimmed|combined|brought|folded|put) ")


def _whole_day(since: str) -> str:
    """The day itself where only the month of the last reform is told: "since early July"."""
    return LAST_REFORM.isoformat() if since == LAST_REFORM.isoformat()[: len("2025-07")] else since


def _past_days(reading: Reading, sentence: Sentence) -> list[Day]:
    """The past days that a sentence names; one long past with its year or as the last: "from 1/7" may look ahead."""
    published = reading.article.published
    said = None if published else said_on(reading)[0]
    return [
        day
        for day in reading.days(sentence)
        if not (day.ahead or day.cited or (said and day.value > said))
        and (
            published is None
            or published - when.days(day.value)[1] < _LONG_PAST
            or day.value[:4] in sentence.text[day.start : day.end]
            or sentence.text.endswith("last ", 0, day.start)
        )
    ]


def _in_force_around(reading: Reading, sentence: Sentence) -> str | None:
    """The past day from which joinings hold, as those around it say; any before it, where it is told as done."""
    published = reading.article.published
    back = _BACK if wording.PERFECT[reading.lang].search(sentence.text) else 2
    lang, at = reading.lang, sentence.index
    before = reversed(reading.sentences[max(0, at - back) : at])
    others = [one for one in before if any(part in one.lowered for part in communes.SMALLER_UNITS[lang])]
    others += [
        one
        for one in reading.sentences[at + 1 : at + 1 + _AFTER]
        if day_wording.TOOK_EFFECT[lang].search(one.text)
        and any(part in one.lowered for part in communes.REARRANGING[lang])
    ]
    for other in others:
        for day in _past_days(reading, other):
            told = day_wording.FROM_DAY[lang].search(other.text, 0, day.start)
            if (
                (told or _joined_on(reading, other, day))
                and published
                and when.days(day.value)[0] <= published
                and len(day.value) == 10
            ):
                return day.value
    return None


def _joined_on(reading: Reading, sentence: Sentence, day: Day) -> bool:
    """Whether a sentence says that units were joined on a day, told right after that."""
    verbs = wording.JOINED[reading.lang].finditer(sentence.text, 0, day.start)
    between = [sentence.text[verb.end() : day.start] for verb in verbs]
    return any(len(words) < _RIGHT_AFTER and "," not in words for words in between)


def by_name(reading: Reading, sentence: Sentence, part: str) -> Iterator[Merger]:
    """Smaller units joined, told by their names in a part of a sentence."""
    subjects = {
        place.name.replace(" ", "-")
        for place in reading.places_in(sentence)
        if place.subject or OF.search(sentence.text, 0, place.start - sentence.start)
    }
    if item := listed(reading, sentence):
        yield _named_merger(reading, sentence, item, whose(reading, sentence))
        return
    for clause, own in _clauses(reading, sentence, part):
        for found in joined(reading.lang, clause, subjects):
            if units := _without_namesakes(reading, own, found):
                yield _named_merger(reading, sentence, found, units)


def _clauses(reading: Reading, sentence: Sentence, part: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The clauses of a sentence, each with the province where its units lie: "in Hue, A joins B; in Nghe An, ..."."""
    clauses, begin = part.split(";"), sentence.start + sentence.text.find(part)
    owned: list[tuple[str, tuple[str, ...]]] = []
    for clause in clauses:
        places = reading.places_between(begin, begin + len(clause))
        units = dict.fromkeys(unit for place in places if place.subject and (unit := reading.unit(place)))
        owned.append((clause, tuple(units)))
        begin += len(clause) + 1
    each = len(owned) > 1 and all(len(units) == 1 for _, units in owned)
    yield from owned if each else [(part, whose(reading, sentence))]


def _without_namesakes(reading: Reading, units: tuple[str, ...], found: Joined) -> tuple[str, ...]:
    """The units without those whose names are only parts of what the smaller ones are called: "xã Hưng Yên Nam"."""
    names = [f"{name}-" for name in found.givers]
    namesake = {unit for unit in units if reading.units.unit(unit).slug(reading.today) in found.givers}
    if found.communal and namesake == set(units):
        units = tuple(unit for unit in topics_of(reading).main if unit not in namesake) or units
    own = tuple(
        unit
        for unit in units
        if not any(name.startswith(f"{reading.units.unit(unit).slug(reading.today)}-") for name in names)
    )
    return own or units


def _named_merger(reading: Reading, sentence: Sentence, found: Joined, units: tuple[str, ...]) -> Merger:
    said, origin = said_day(reading, sentence, "commune")
    effected, since = _in_effect_since(reading, sentence)
    effective = since or holds_from(reading, sentence)
    if effected:
        said, origin = since, "text"
        units = _where_then(reading, units, since)
    level: Level | None = "commune" if found.communal else None
    return Merger(sentence, effected, units, level, found.givers, found.into, effective, said, origin, 0.75, 5)
