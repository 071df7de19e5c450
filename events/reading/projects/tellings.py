"""What each sentence of an article tells of its projects: which it names, where they are, which phase they have."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from events.reading.projects.in_part import begun_before
from events.reading.projects.known import Known
from events.reading.projects.lists import led
from events.reading.projects.phases import phases
from events.reading.projects.project import Project
from events.reading.projects.projects import projects
from events.reading.projects.sites import sites
from events.reading.reading import Reading, Sentence
from events.reading.text import patterns
from events.works import MILESTONES, Phase


class Telling(NamedTuple):
    """A project with a phase, by the sentence that tells it; `start` is where the one before begins that names it.

    `due` where nothing but an end to come tells the phase.
    """

    project: Project
    phase: Phase
    units: tuple[str, ...]
    sentence: Sentence
    start: int
    due: bool


class _Named(NamedTuple):
    sentence: Sentence
    projects: list[Project]


def tellings(reading: Reading) -> Iterator[Telling]:
    """Every phase that a sentence gives a project that it names, or that the one before it named."""
    known = Known()
    last: _Named | None = None
    for sentence in reading.sentences:
        if sentence.text.isupper():
            continue
        named = known.in_full(projects(sentence.text, reading.lang, known.only()))
        named = [project for project in named if not _somebody(reading, sentence, project)]
        if last and not named:
            yield from _going_on(reading, sentence, last)
        if not named:
            continue
        known.add(named)
        last = _Named(sentence, named)
        for project, phase, due in phases(sentence.text, named, reading.lang, led(reading).get(sentence.index)):
            units = sites(reading, sentence, project, named)
            if not units or _history(reading, sentence, project, phase):
                continue
            begun = phase == "started"
            if begun and due and begun_before(sentence.text, reading.today.year, reading.lang):
                phase = "under_construction"
            yield Telling(project, phase, units, sentence, sentence.start, due and not begun)


def _history(reading: Reading, sentence: Sentence, project: Project, phase: Phase) -> bool:
    """Whether works that stand were begun or opened so long ago that nobody reports it; of a firm's own, last year."""
    if phase not in MILESTONES or reading.today == date.max:
        return False
    years = [int(year) for year in _YEAR.findall(sentence.text)]
    own = _OWN.search(sentence.text, max(0, project.start - 30), project.start) is not None
    return bool(years) and max(years) < reading.today.year - (0 if own else _LONG_AGO)


_OWN = patterns.plain(r"\b(?:its|their) (?:(?:US)?\$?[\d.,]+ (?:[bm]illion|trillion) )?(?:first |new )?$")
"""Words before works by which they are somebody's of whom something else is told."""


_YEAR = patterns.plain(r"\b(?:in|since|of|năm|từ|hồi)(?: năm| [A-Z][a-z]+)? (1[89]\d\d|20[0-4]\d)\b")

_LONG_AGO = 8
"""Years."""


def _somebody(reading: Reading, sentence: Sentence, project: Project) -> bool:
    """Whether what looks like works is a person's name; in a list of works, only if that person has a post."""
    listed = not sentence.text.startswith(project.name, project.start)
    begin, end = sentence.start + project.start, sentence.start + project.end
    people = reading.people_in(sentence)
    return any(one.start <= begin and end <= one.end and not (listed and one.position is None) for one in people)


def _going_on(reading: Reading, sentence: Sentence, last: _Named) -> Iterator[Telling]:
    """What a sentence that names no project tells of the only one that the sentence before it names."""
    before = last.sentence
    near = sentence.index - before.index == 1 and sentence.paragraph - before.paragraph < 2
    if not near or len({project.key for project in last.projects}) > 1:
        return
    project = last.projects[0]
    subject = not before.text[: project.start].rstrip(" -–•*+").removesuffix("The").strip()
    opening = _OF_WORKS[reading.lang].match(sentence.text) or (subject and _OF_IT[reading.lang].match(sentence.text))
    presented = not before.text[project.end :].strip(" .!") and _POINTED_AT[reading.lang].search(sentence.text)
    if not opening and not presented and not before.text.endswith("?"):
        return
    here = project._replace(start=0, end=0)
    for _, phase, due in phases(sentence.text, [here], reading.lang):
        if units := sites(reading, before, project, last.projects):
            yield Telling(project, phase, units, sentence, before.start, due and phase != "started")


_OF_WORKS = {
    "en": patterns.plain(
        r"(?:(?:The|This|Its|That) (?!whole|entire|second|third|next|other|remaining|first-phase)(?:[\w$.,-]+ ){0,3}?"
        r"(?:project|scheme|works|line|route|road|expressway|bridge|plant"
        r"|factory|facility|site|venture|complex|dossier|study|report|contractors?|investor|builders?|developer|owner"
        r"|land|clearance|phase|stage|section|stretch|component|package|span|latter|construction|paperwork|money"
        r"|opening|completion|deadline|cost|price|zone|park|port|airport|terminal|runway|piers?|foundations?)"
        r"|[^,;:]{2,60} (?:on|of|for|with) its (?:investment|construction|dossier|route|land|opening|completion)"
        r"|Work|Works|Construction|Ground|Contractors|Land|Site clearance|Piling|Completion)\b"
    ),
    "vi": patterns.plain(
        r"(?:(?:Hiện|Hiện nay|Đến nay|Tới nay|Nay),? )?(?:(?:[Dd]ự án|[Cc]ông trình|[Tt]uyến|[Đđ]oạn|[Nn]hà máy"
        r"|[Hh]ồ sơ"
        r"|[Mm]ặt bằng|[Nn]hà thầu|[Cc]hủ đầu tư|[Gg]iai đoạn(?! (?:[2-9]|I{2,3}|hai|ba|sau|tiếp))"
        r"|[Tt]oàn tuyến|[Cc]ông trường|[Hh]ạng mục"
        r"|[Pp]hần [a-zà-ỹ]+"
        r"|[Gg]ói thầu|[Tt]iến độ|[Kk]hởi công|[Vv]ốn|[Tt]ổng mức đầu tư|[Tt]ổng vốn|[Cc]ầu|[Cc]ảng|[Kk]hu này"
        r"|[Nn]ơi (?:đây|này)|[Bb]áo cáo|[Tt]hủ tục|[Kk]hối lượng|[Dd]ự kiến)(?!\w)|(?=đã|đang|mới|còn|vẫn|chưa"
        r"|thi công))"
    ),
}
"""How a sentence opens that goes on about works just named."""

_POINTED_AT = {
    "en": patterns.plain(r"^.{0,70}\b(?:it|its)\b(?! (?:is|was) (?:not )?(?:\w+ )?(?:that|to)\b)"),
    "vi": patterns.plain(r"^.{0,70}(?<!\w)(?:[Dd]ự án|[Cc]ông trình|nó) (?:này|ấy|đó)?"),
}
"""How a sentence speaks of works that the one before it has presented at its end."""

_OF_IT = {
    "en": patterns.plain(r"(?:It|They|Both)\b(?! (?:said|says|asked|added|also (?:asked|said)))"),
    "vi": patterns.plain(r"(?:Đây|Cả hai|Nó)(?!\w)"),
}
"""How it opens where those works began the sentence before it."""
