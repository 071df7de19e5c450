"""Which phase a sentence tells of each project that it names."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.reading.projects.cues import PROJECT, Cue, cues
from events.reading.projects.lists import COUNTED, reached
from events.reading.projects.only_named import only_named
from events.reading.projects.parts import Part, is_visited
from events.reading.projects.project import Project
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.works import MILESTONES, Phase


class Told(NamedTuple):
    """A project and its phase; `due` where an end to come is told, and at most that it has begun."""

    project: Project
    phase: Phase
    due: bool = False


def phases(text: str, named: list[Project], lang: Lang, led: Phase | None = None) -> Iterator[Told]:
    """Each project with the phase whose cue stands nearest to it, within its own part of the sentence.

    `led` is what the lead of a list says of all in it: the phase of the project that a line of it opens with.
    """
    named = [project for at, project in enumerate(named) if not only_named(text, named, at, lang)]
    hidden = text
    for project in named:
        hidden = hidden[: project.start] + PROJECT * (project.end - project.start) + hidden[project.end :]
    told = list(cues(hidden, lang))
    parts = [Part(text, lang, named, at, told) for at in range(len(named))]
    found = [part.phase for part in parts]
    if led and named and (not told if led == "planned" else found[0] in (None, "planned", "proposed")):
        found[0] = found[0] if led == "planned" and found[0] else led
    for at, project in enumerate(named):
        phase = found[at]
        if phase is None and at and project.start <= named[at - 1].start:
            found[at] = found[at - 1]
        elif phase is None and at:
            found[at] = _of_the_list(text, named[at - 1], found[at - 1], project.start, told, lang)
    for at in range(len(named) - 2, -1, -1):
        if not _LIST_GAP[lang].fullmatch(text, named[at].end, named[at + 1].start):
            continue
        if _OF_ALL[lang].match(text, named[at + 1].end) or (
            found[at] is None and not is_visited(text, named[at], lang)
        ):
            found[at] = found[at + 1]
    for begin, end, phase in _leads(text, told, lang):
        for at, project in enumerate(named):
            if begin <= project.start < end and found[at] in (None, "planned"):
                found[at] = phase
    for part, phase in zip(parts, found, strict=True):
        if phase:
            yield Told(part.project, phase, phase in ("started", "under_construction") and part.is_due)


def _of_the_list(
    text: str, before: Project, phase: Phase | None, end: int, told: list[Cue], lang: Lang
) -> Phase | None:
    """The phase of works that a stretch joins to those before: theirs, but not what only an aside tells of them."""
    gap = _LIST_GAP[lang].fullmatch(text, before.end, end)
    if gap is None:
        return None
    start, stop = gap.span("aside") if gap.groupdict().get("aside") else (0, 0)
    if not any(start <= cue.start < stop for cue in told):
        return phase
    return next((cue.phase for cue in reversed(told) if cue.start < before.start), None)


def _leads(text: str, told: list[Cue], lang: Lang) -> Iterator[tuple[int, int, Phase]]:
    """The stretches that list works of which their lead says that all are begun, opened or to be built: "the three
    opened are"."""
    for counted in COUNTED[lang].finditer(text):
        opened = _LISTING[lang].match(text, counted.end())
        within = [cue for cue in told if opened and counted.start() <= cue.start and cue.end <= opened.end()]
        meant = opened and not within and _MEANT[lang].search(text, max(0, counted.start() - 40), counted.end())
        if opened and (phase := "planned" if meant else reached(within)):
            later = (cue.start for cue in told if cue.start >= opened.end() and (cue.phase in MILESTONES or cue.ahead))
            yield opened.end(), min(later, default=len(text)), phase


_MEANT = {
    "en": patterns.plain(
        r"\b(?:will|would|plans? to|is to|are to|intends to) (?:build|invest in|upgrade)\b[^.;:]{0,30}$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?<!đã )(?<!vừa )(?:đầu tư|xây dựng|xây)(?: mới)? (?:\d+|[a-zà-ỹ]+) [^.;:]{0,20}$"),
}
"""How a lead says of works that they are to be built."""


_LISTING = {
    "en": patterns.plain(r"[^.;:]{0,40}?(?::| (?:are|were|include[sd]?|including|namely|comprise[sd]?)\b)"),
    "vi": patterns.plain(r"[^.;:]{0,40}?(?::|,? (?:gồm|bao gồm|là|đó là)(?!\w))"),
}
"""What stands between works told of together and the list of their names."""


_OF_ALL = {
    "en": patterns.plain(r",? (?:(?:are|were|have|will|would|should) )?(?:all|both) (?:of (?:them|which) )?"),
    "vi": patterns.plain(
        r",? (?:hiện )?(?:đều|cùng) (?=đã|đang|sẽ|sắp|còn|chưa|vừa|mới|được|bị)|"
        r",? (?:cả )?(?:hai|ba|bốn|năm|các|những) (?:công trình|dự án|tuyến|cầu|cảng|khu)"
        r"(?: này| trên| cùng| đều)* (?=đã|đang|sẽ|sắp|còn|chưa|vừa|mới)"
    ),
}
"""What follows the last of several works where all of them are told of at once."""

_ASIDE = r"(?:\s?\([^()]{1,60}\)|, (?:rộng |dài |quy mô )?[\d.,]+ ?(?:ha|km|hectares|kilomet\w+)(?: long)?(?=,))?"

_LIST_GAP = {
    "en": patterns.plain(
        rf"{_ASIDE}(?: (?:in|at|of|near|on|through) [A-ZĐ][\w’' -]{{1,40}}?)?"
        r"(?P<aside>, (?:which|whose|where|of which|on which|for which|due|worth|costing|with|now|already|still"
        r"|begun|completed"
        r"|finished|opened|started|under construction|the (?:\w+ ){1,3}of which) [^,;.]{1,60},)?"
        r"(?:[,;]| and| or| as well as| along with| together with| plus| followed by)*\s+"
        r"(?:(?:for|of|on|to|at) (?=the |an? ))?(?:the (?:second|third|fourth|other|last|others) (?:is|are|being) )?"
        r"(?:(?:the|two|both) |(?:an?|the|one|another) (?:[\w$.’'-]+ ){0,3})?"
        r"(?:(?:future|new|planned|proposed|second|first|project of the|(?:construction|expansion|upgrading"
        r"|facility|campus|phase|section) of the) )*"
    ),
    "vi": patterns.plain(
        rf"{_ASIDE}(?: (?:tại|ở|của|thuộc|qua|đoạn|trên địa bàn) [^,;.:]{{2,40}}?)?"
        r"(?:[,;]| (?:và|cùng|cùng với|hay|hoặc|lẫn))*\s+"
        r"(?:(?:các|tuyến|dự án|công trình|xây dựng|đầu tư|mở rộng|nâng cấp|cải tạo) )*",
        re.IGNORECASE,
    ),
}
