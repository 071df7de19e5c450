"""Who holds a post of a province: everybody whom an article names with one, once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from events.reading.discourse.speakers import cast_of
from events.reading.discourse.topics import topics_of
from events.reading.entities.people import Mention, told_after
from events.reading.entities.posts import names_post
from events.reading.entities.provincial_posts import completed, is_bare, is_bare_chair, provincial, singular
from events.reading.meetings.said_days import said_in, said_on
from events.reading.officials.appointments import appointments
from events.reading.officials.bodies import post_by_body, shared_title
from events.reading.officials.circumstances import names_below, told_before
from events.reading.officials.no_change_wording import OVER_YEARS
from events.reading.officials.sentence_row import Appointment
from events.reading.officials.signatures import signatures
from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns
from events.text import fold, slug
from events.when import Origin, When, days

_DAY = len("2025-01-01")
_OPENING = 24
"""A province named before this offset opens its sentence."""
_NEWS = 14
"""Who took a post more than so many days before holds it by now."""
_LONG_AGO = 60
"""Who did something in a post more than so many days before may have left it."""
_BACK = 8
"""So many sentences back a unit may be named that a post is of."""
_NAMED = patterns.plain(r"[A-ZĐ]\w+")
"""A name that stands before a title."""
_OPENS_WITH = patterns.plain(r"\W*(?:In|At|Tại|Ở|Với|Đối với)(?: tỉnh| thành phố| TP\.?)? ")
"""What stands before the province that a sentence is about: `In Vinh Long, ...`."""
_TERM = patterns.plain(r",? (?:khóa [IVXL\d]+,? )?(?:nhiệm kỳ|(?:in|for|of) the) \d{4}\s?[-–]\s?(?P<until>\d{4})\b")
_ON_PAPER = patterns.plain(r"\b(?:approv|ratif|endors)|phê chuẩn|chuẩn y", re.IGNORECASE)
"""That a change was only approved: nobody met on that day."""
_PAST = patterns.plain(
    r"^\W*(?:[Tt]rước (?:khi|đó|đây)|[Bb]efore (?:that|becoming|taking|his|her|being|this)|[Pp]reviously"
    r"|[Ee]arlier in)\b"
    r"|\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d|(?<!\w)(?:[Nn]ăm|[Gg]iai đoạn|[Tt]ừ năm|[Kk]hi còn|[Tt]hời) "
    r"|\b[Ii]n (?:19|20)\d\d\b|\b(?:used to|had been)\b"
)
"""What makes a sentence that says what somebody is one of the past."""


_WHERE = patterns.plain(r", where $|(?<!\w)nơi $")
"""What stands before a pronoun of somebody who has a post in the place just named: `Ca Mau, where he is Director`."""
_WAS = patterns.plain(r" (?:là|làm|was|is|will be|(?:has|had) been|served as|worked as)\b")
_ONCE = patterns.plain(
    r"^\W*(?:[Tt]rước (?:khi|đó|đây)|[Kk]hi còn|[Hh]ồi|[Nn]ăm \d{4}|[Bb]efore |[Pp]reviously|[Ee]arlier|[Ii]n \d{4})"
)
"""What joins somebody to a post, and what opens a sentence by which it was an earlier one."""


_OF_NO_PROVINCE = patterns.plain(
    r"\b(?:shareholders|National Assembly[’']s|Ministry[’']s|company[’']s|(?:compan|ministr)y)\b[^.;]*\bits\b"
    r"|National Assembly \(NA\) (?:\w+ )?Chair\w+ [^.;,]*$"
    r"|(?<!\w)(?:cổ đông|[Cc]ông ty|[Tt]ập đoàn)(?!\w)"
)
"""Words before a bare title by which it is of no province: `the Assembly's committee headed by its chairman`."""


_OF_THE_COUNTRY = patterns.plain(
    r"(?<![’']s )\bViet ?[Nn]am(?:[’']s)? (?:Fatherland Front|General Confederation of Lab\w+|Red Cross(?: Society)?"
    r"|(?:Farmers|Trade|Veterans|Women|Youth)[’']?s? (?:Association|Federation|Union)) (?:(?:Deputy|Standing|Vice) )*"
    r"(?:Chair(?:man|woman)|President|Secretary) $"
)
"""What stands before the name of who leads an organisation of the whole country."""


_GENERAL_SECRETARIES = {"le kha phieu", "nong duc manh", "nguyen phu trong", "to lam"}
"""Those who led the Party of the country, whom newsrooms abroad call "Party chief" for short."""


_OF_A_PROVINCE = patterns.plain(r"(?:UBND|HĐND) tỉnh|Tỉnh ủy|\b[Pp]rovincial\b")
_OF_A_CITY = patterns.plain(r"(?:UBND|HĐND) (?:thành phố|TP\.?)$|\b(?:[Mm]unicipal|[Cc]ity[’']s) (?:Party|People)")


@dataclass(frozen=True)
class Holder:
    """A person with a post of a province, the day on which it was said, and the sentence that says so most fully."""

    person: str
    position: str
    units: tuple[str, ...]
    date: When | None
    origin: Origin | None
    sentence: Sentence
    by_name: bool
    """Whether the whole name stands beside the post, and not a short one or a pronoun."""


@once
def holders(reading: Reading) -> tuple[Holder, ...]:
    """Each person once, from the sentence that gives the fullest post, in text order."""
    best: dict[str, Holder] = {}
    changed: dict[tuple[int, str], list[Appointment]] = {}
    for one in appointments(reading):
        changed.setdefault((one.sentence.index, one.person), []).append(one)
    central = _central(reading)
    for sentence in reading.sentences:
        for mention in (*reading.people_in(sentence), *_shortly(reading, sentence)):
            changes = changed.get((sentence.index, mention.name), [])
            change = changes[-1] if changes else None
            if mention.position is None or _held_before(reading, sentence, mention):
                continue
            if _OF_THE_COUNTRY.search(sentence.text, 0, mention.start - sentence.start):
                continue
            own, said = _named_unit(reading, sentence, mention), said_in(reading, sentence)[0]
            same_place = [one for one in changes if own is None or own in one.units[:1]]
            if any(_tells(one, mention.position, said) for one in same_place):
                continue
            if is_bare(mention.position, reading.lang) and (
                fold(mention.name) in central
                or _OF_NO_PROVINCE.search(sentence.text, 0, mention.end - sentence.start)
                or _of_a_firm(reading, sentence, mention)
            ):
                continue
            units = _units(reading, sentence, mention)
            position = _position(reading, sentence, mention, units) if units else None
            if position and (of_all := shared_title(position, reading.lang)) and not of_all.start:
                name = (mention.start, mention.end)
                position = post_by_body(reading.article.text, name, of_all.title, reading.lang)
                position = None if any(one.position == position for one in same_place) else position
            if position and change:
                position = re.sub(rf"(?: and|,) {re.escape(change.position)}$", "", position)
            if position is None:
                continue
            told_on = _told_on(reading, sentence, change)
            if told_on is None:
                continue
            by_name = mention.name == reading.article.text[mention.start : mention.end]
            holder = Holder(mention.name, position, units, *told_on, sentence, by_name)
            person = fold(mention.name)
            if person not in best or len(position) > len(best[person].position):
                best[person] = holder
    for person, position, unit, lines in signatures(reading):
        best.setdefault(fold(person), Holder(person, position, (unit,), *said_on(reading), lines, by_name=True))
    return tuple(sorted(best.values(), key=lambda one: one.sentence.start))


def _told_on(
    reading: Reading, sentence: Sentence, change: Appointment | None
) -> tuple[When | None, Origin | None] | None:
    """The day of which somebody is told to have a post; None where the sentence tells that it was left long before.

    Months before the article's own day it is that on which the sentence says that they did something: they may have
    left the post since.
    """
    dated = change is not None and change.origin == "text" and _dates(reading, change)
    day, origin = (change.date, change.origin) if change and dated else said_in(reading, sentence)
    acted = change is None and any(told.value == day for told in reading.days(sentence))
    background = _lies_back(reading, day)
    if background <= _NEWS or (acted and background > _LONG_AGO):
        return day, origin
    return None if change and dated and change.action in ("transferred", "relieved") else said_on(reading)


def _held_before(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    """Whether the post is told as one that the person had once."""
    if mention.former or _ran_out(reading, mention):
        return True
    once = _ONCE.match(sentence.text) or OVER_YEARS.match(sentence.text)
    return once is not None and _WAS.match(reading.article.text, mention.end) is not None


def _lies_back(reading: Reading, day: When | None) -> int:
    """How many days before the article's own a day lies: what was said long before is only told by the way."""
    main, _ = said_on(reading)
    return (days(main)[0] - days(day)[1]).days if day and main else 0


def _ran_out(reading: Reading, mention: Mention) -> bool:
    """Whether the post was for a term that has ended: `Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021`."""
    term = _TERM.match(reading.article.text, mention.last)
    return term is not None and int(term["until"]) < reading.today.year


def _central(reading: Reading) -> set[str]:
    """Those whom the article names with posts none of which is a province's."""
    posts: dict[str, list[str]] = {}
    for mention in reading.people:
        if mention.position and not is_bare(mention.position, reading.lang):
            posts.setdefault(fold(mention.name), []).append(mention.position)
    named = {name for name, told in posts.items() if not any(provincial(post, reading.lang) for post in told)}
    return named | _GENERAL_SECRETARIES


def _shortly(reading: Reading, sentence: Sentence) -> Iterator[Mention]:
    """Those whom a sentence means by a short name or a pronoun, with the post that they are said to have."""
    if not names_post(sentence.text, reading.lang) or _PAST.search(sentence.text):
        return
    for start, end, name in cast_of(reading).named(sentence):
        short = sentence.text[start:end]
        if short == name or (short[:1].islower() and not short.startswith(("he", "she", "ông", "bà"))):
            continue
        told = told_after(sentence.text, reading.lang, end, name.split()[-1] == short)
        if told:
            position, last = told
            at = sentence.start
            yield Mention(start + at, end + at, name, position, start + at, last + at)


def _position(reading: Reading, sentence: Sentence, mention: Mention, units: tuple[str, ...]) -> str | None:
    """The post of a province that somebody is told to have, whole."""
    said_before = told_before(reading, mention.first)
    city = reading.units.unit(units[0]).kind(reading.today) == "city"
    told = re.sub(r"^(?:[Tt]ân|[Nn]ew) | (?:khác|đương nhiệm)$", "", singular(mention.position or ""))
    led = any(place.start == mention.opens for place in reading.places_in(sentence))
    if led and reading.lang == "en" and is_bare_chair(told, "en"):
        told = f"{'municipal' if city else 'provincial'} {told}"
    return provincial(completed(told, said_before, reading.lang, city), reading.lang)


def _tells(change: Appointment, position: str, said: When | None) -> bool:
    """Whether a post told beside a name is the one that is just taken or left."""
    plain = re.sub(r"^(?:[Tt]ân|new) | mới$", "", singular(position))
    bare = is_bare(plain, "vi") and slug(change.position).startswith(slug(plain))
    if not (change.told_by_post or bare or slug(plain) == slug(change.position)):
        return False
    if change.action == "relieved" or not (change.date and said):
        return True
    return (days(said)[0] - days(change.date)[1]).days <= _NEWS


def _of_a_firm(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    """Whether a name that is no province's stands before a bare title: `Vingroup Vice Chairman Le Van A`."""
    begin = mention.opens
    end = reading.article.text.find(mention.position or "", begin, mention.last)
    within = (begin < place.end and place.start < end for place in reading.places_in(sentence))
    return end > begin and _NAMED.match(reading.article.text, begin, end) is not None and not any(within)


def _dates(reading: Reading, change: Appointment) -> bool:
    """Whether the day of a change is the one on which the person was spoken of; in a round-up it is the article's."""
    if topics_of(reading).labels and reading.article.published:
        return False
    return bool(change.date) and len(change.date or "") == _DAY and not _ON_PAPER.search(change.sentence.text)


def _fits(reading: Reading, unit: str, position: str) -> bool:
    """Whether a post may be the unit's: it exists, and one "of the province" is no city's, nor the other way."""
    known = reading.units.unit(unit)
    if known.formed > reading.today:
        return False
    return not (_OF_A_PROVINCE if known.kind(reading.today) == "city" else _OF_A_CITY).search(position)


def _named_unit(reading: Reading, sentence: Sentence, mention: Mention) -> str | None:
    """The unit that the wording of somebody's post names."""
    for place in reading.places_in(sentence):
        within = mention.opens <= place.start < mention.last and not mention.start <= place.start < mention.end
        if within and not names_below(reading.article.text, place) and (unit := reading.unit(place)):
            return unit
    return None


def _units(reading: Reading, sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    """The units of the post: named in it, else those the sentence is about, else the last named that it fits."""
    topics, position = topics_of(reading), mention.position or ""
    if own := _named_unit(reading, sentence, mention):
        return (own,)
    named = [(place, unit) for place, unit in topics.named(sentence) if _fits(reading, unit, position)]
    led = [unit for place, unit in named if place.end <= mention.start]
    if led and _WHERE.search(sentence.text, 0, mention.start - sentence.start):
        return (led[-1],)
    if len(topics.main) == 1 and not topics.labels:
        opening = next(one for one in reading.sentences if one.paragraph == sentence.paragraph)
        opened = {unit for _, unit in topics.named(opening) if _fits(reading, unit, position)}
        opened |= {unit for _, unit in named}
        opens = any(place.start - sentence.start < _OPENING for place, _ in named)
        about = tuple(opened) if len(opened) == 1 and (opens or not topics.titled) else topics.main
    else:
        about = topics.of(sentence)
    about = tuple(unit for unit in about if _fits(reading, unit, position))
    if topics.host and named and not led and _fits(reading, topics.host[0], position):
        return topics.host
    if named and len(about) > 1 and _OPENS_WITH.fullmatch(sentence.text, 0, named[0][0].start - sentence.start):
        return (named[0][1],)
    if named and len(about) > 1:
        return (min(named, key=lambda one: abs(one[0].start - mention.start))[1],)
    return about or _last_that_fits(reading, sentence, position) or topics.main


def _last_that_fits(reading: Reading, sentence: Sentence, position: str) -> tuple[str, ...]:
    """The unit named last before a sentence that a post may be of."""
    for earlier in reversed(reading.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        for _, unit in reversed(topics_of(reading).named(earlier)):
            if _fits(reading, unit, position):
                return (unit,)
    return ()
