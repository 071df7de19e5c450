"""In which provinces a project of a sentence is built."""

import re
from collections.abc import Iterable

from events.reading.discourse.main_units import of_today
from events.reading.discourse.topics import topics_of
from events.reading.projects.foreign_works import is_abroad
from events.reading.projects.names import PLACE
from events.reading.projects.project import ROUTES, Project
from events.reading.reading import Reading, Sentence
from events.reading.text import patterns
from events.reading.text.language import Lang


def sites(reading: Reading, sentence: Sentence, project: Project, among: list[Project]) -> tuple[str, ...]:
    """The provinces of today of a project: those that its name stands for or that it links, else those of the sentence.

    What the names of routes in the sentence name is only where they lead to; a name that is elsewhere a province's is
    none where the sentence tells of another.
    """
    if is_abroad(sentence.text, project, reading.lang):
        return ()
    begin, end = sentence.start + project.start, sentence.start + project.end
    inside = [place for place in reading.places_in(sentence) if begin <= place.start and place.end <= end]
    last = [place for place in inside if _OPEN_BRACKET.search(sentence.text, 0, place.start - sentence.start)]
    inside = last or inside
    topics = topics_of(reading)
    named = _today(reading, map(reading.unit, inside))
    linked = _today(reading, (reading.unit(place) for place in inside if place.subject))
    beside = [] if project.kind in ROUTES else _beside(reading, sentence, project)
    if beside:
        return _today(reading, beside[:1])
    links = re.search(r"(?i)\b(?:linking|connecting|nối)\b", project.name) is not None
    if len(linked) > 1 and links:
        return linked
    if not named and len(ends := _ends(reading, sentence, project)) > 1:
        return ends
    outside = _today(reading, (unit for place, unit in topics.named(sentence) if not begin <= place.start < end))
    if len(named) == 1 and project.kind not in ROUTES and not (outside and named[0] not in (*outside, *topics.main)):
        return named
    routes = [(sentence.start + one.start, sentence.start + one.end) for one in among if one.kind in ROUTES]
    told = [
        (place.start - sentence.start, unit)
        for place, unit in topics.named(sentence)
        if not any(start <= place.start < end for start, end in [*routes, (begin, end)])
        and not _of_somebody(sentence.text, place.start - sentence.start, place.end - sentence.start)
    ]
    told = _own(sentence.text, told, project, among)
    led_to = {unit for at, unit in told if _led_to(sentence.text, at, among, _STRAIGHT_TO)}
    told = [one for one in told if one[1] not in led_to]
    if len(told) == 1 and _led_to(sentence.text, told[0][0], among, _LEADS_TO):
        told = []
    if not told and len(topics.main) == 1 and not topics.labels:
        return topics.main
    others = [unit for unit in (*topics.of(sentence), *topics.main) if unit not in led_to] if led_to else []
    headed = topics.labels.get(sentence.paragraph)
    return _today(reading, [unit for _, unit in told] or others[:1] or headed or topics.of(sentence))


_OPEN_BRACKET = patterns.plain(r"\((?:tỉnh |TP\.? ?|thành phố )?$")
"""Before the province that stands in brackets at the end of a name: it says where the works are."""


def _today(reading: Reading, units: Iterable[str | None]) -> tuple[str, ...]:
    """The units, each once, that those are now: works stand where they are when a province has gone into another."""
    return tuple(dict.fromkeys(of_today(reading, unit) for unit in units if unit))


def _ends(reading: Reading, sentence: Sentence, project: Project) -> tuple[str, ...]:
    """The provinces that a project is told right after its name to link, if it links two."""
    between = _LINKS[reading.lang].match(sentence.text, project.end)
    if between is None:
        return ()
    begin, end = sentence.start + between.start(), sentence.start + between.end()
    return _today(reading, (reading.unit(one) for one in reading.places_in(sentence) if begin <= one.start < end))


_LINKS: dict[Lang, re.Pattern[str]] = {
    "en": patterns.plain(
        r",? (?:(?:which|that) (?:will )?)?(?:links?|linking|connects?|connecting|joins?|joining)"
        rf" (?:\w+ )?{PLACE}(?: [Pp]rovince)? (?:and|with|to) {PLACE}"
    ),
    "vi": patterns.plain(
        rf" \(?(?:kết )?nối(?: liền)? (?:hai )?(?:tỉnh |TP\.? |thành phố )?{PLACE} (?:và|với|sang)"
        rf" (?:tỉnh |TP\.? |thành phố )?{PLACE}"
    ),
}
"""What follows works that link two places, up to the second."""


def _led_to(text: str, at: int, among: list[Project], leads: re.Pattern[str]) -> bool:
    """Whether a place is only where a route of the sentence leads to."""
    return any(one.kind in ROUTES and one.end <= at and leads.search(text[one.end : at]) for one in among)


def _of_somebody(text: str, begin: int, end: int) -> bool:
    """Whether a place only says where those come from who build, pay for or use the works: a Hanoi firm."""
    return bool(_FIRM_AFTER.match(text, end) or _PEOPLE_BEFORE.search(text, max(0, begin - 40), begin))


_FIRM_AFTER = patterns.plain(
    r"(?:-based)? (?:[a-z-]+ )?(?:firms?|compan(?:y|ies)|investors?|groups?|conglomerates?|developers?|banks?"
    r"|contractors?"
    r"|consortium|builders?|businessm[ae]n|visitors|tourists|holidaymakers|buyers|drivers|consultants?|trader"
    r"|airline)\b"
    r"|-based\b"
)
_PEOPLE_BEFORE = patterns.plain(
    r"\b(?:firms?|compan(?:y|ies)|investors?|group|developers?|banks?|contractors?|consortium|visitors|tourists"
    r"|buyers)"
    r" (?:from|of|based in) $"
    r"|(?<!\w)(?:khách|doanh nghiệp|công ty|nhà đầu tư|tập đoàn|nhà thầu|ngân hàng|liên danh|dân)(?: đến từ| từ"
    r"| của| ở)?"
    r"(?: TP\.?| thành phố)? $"
)


def _beside(reading: Reading, sentence: Sentence, project: Project) -> list[str]:
    """The province right after a project, whether or not the article is about it."""
    places = ((place.start - sentence.start, reading.unit(place)) for place in reading.places_in(sentence))
    return [unit for start, unit in places if unit and _BESIDE.fullmatch(sentence.text, project.end, start)]


_BESIDE = patterns.plain(
    r",? (?:(?:in|at)(?: neighbou?ring| nearby)?|(?:ở|tại|thuộc|của)(?: tỉnh| thành phố| TP\.?)?) "
    r"| \((?:tỉnh |TP\.? ?)?",
)
"""What stands between works and the province in which they are told to lie."""


_STRAIGHT_TO = patterns.plain(
    r"^,? (?:to|towards|(?:(?:đi|dẫn|(?:kết )?nối(?: liền)?) )?(?:sang|với)(?: tỉnh| thành phố| TP\.?)?) $"
)
"""What stands between a road or bridge and a place that it only leads to."""

_LEADS_TO = patterns.plain(r"^.{0,60}\b(?:between|linking|connecting)\b.{2,50}\b(?:and|with|to) $")
"""The same, where one of its ends may be in the province that the sentence is about."""


def _own(text: str, told: list[tuple[int, str]], project: Project, among: list[Project]) -> list[tuple[int, str]]:
    """Of the places of a sentence those in a project's own part of it, else those before the first project or in "
    "it."""
    starts = [one.start for one in among]
    until = min((start for start in starts if start > project.start), default=len(text))
    stop = _APART.search(text, project.end, until)
    own = [one for one in told if project.start <= one[0] < (stop.start() if stop else until)]
    clause = max((apart.end() for apart in _APART.finditer(text, 0, project.start)), default=len(text))
    own = own or [one for one in told if clause <= one[0] < project.start]
    own = own or [one for one in told if one[0] < min(starts)]
    return own or [one for one in told if one[0] > max(starts) and not _RELATIVE.search(text, max(starts), one[0])]


_APART = patterns.plain(r";|, (?:and|but|while|còn|trong khi|và) ")

_RELATIVE = patterns.plain(r"\b(?:where|which|whose)\b")
