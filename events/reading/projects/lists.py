"""Lists of projects: what their lead says of all in them, where their lines only name them."""

import re
from collections.abc import Iterable
from itertools import pairwise

from events.reading.projects.cues import Cue, cues
from events.reading.projects.licence_wording import NOT_GIVEN, PAPERS, RAISING_VI
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.works import MILESTONES, Phase


@once
def led(reading: Reading) -> dict[int, Phase]:
    """The phase that the sentences of lists, by their index, have from their lead.

    A lead ends with a colon and speaks of projects, or those before it do; what is singled out of licensed projects is
    planned, out of those begun or opened begun or opened.
    """
    found: dict[int, Phase] = dict.fromkeys(singled_out(reading), "planned")
    line: re.Pattern[str] | None = None
    phase: Phase = "planned"
    lang = reading.lang
    for before, sentence in pairwise(reading.sentences):
        done = _SINGLING[lang].match(sentence.text) and _done(before.text, lang)
        if done and not PAPERS[lang].search(sentence.text):
            found[sentence.index] = done
    for sentence in reading.sentences:
        text = sentence.text
        if text.endswith(":") and (begun := _done(text, lang)):
            phase, line = begun, _LINE
        elif text.endswith(":"):
            phase = "planned"
            lead = " ".join(one.text for one in reading.sentences[max(0, sentence.index - 2) : sentence.index + 1])
            to_come = any(cue.phase in ("planned", "proposed") for cue in cues(lead, lang))
            of_projects = to_come and _OF_PROJECTS[lang].search(lead)
            line = (_LINE if _OF_PROJECTS[lang].search(text) else _BULLET) if of_projects else None
        elif line and (line.match(text) or len(text) < 8):
            found[sentence.index] = phase
            line = _BULLET if _BULLET.match(text) else line
        else:
            line = None
    return found


def _done(lead: str, lang: Lang) -> Phase | None:
    """The phase of the projects that a lead counts as begun or opened: "broke ground on three projects:"."""
    return reached(cues(lead, lang)) if COUNTED[lang].search(lead) else None


def reached(told: Iterable[Cue]) -> Phase | None:
    """The milestone that cues tell as reached, if it is one alone."""
    done = {cue.phase for cue in told if cue.phase in MILESTONES and not cue.ahead}
    return done.pop() if len(done) == 1 else None


COUNTED = {
    "en": patterns.plain(
        r"(?i)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|following|these|the|major|key) (?:[\w-]+ ){0,4}"
        r"(?:projects|works|facilities|schemes)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|loạt|những) (?:[^\s,.;:]+ ){0,3}?"
        r"(?:dự án|công trình)(?!\w)"
    ),
}
"""Projects told of together, which the lines of a list then name."""


@once
def singled_out(reading: Reading) -> frozenset[int]:
    """The sentences, by their index, that single a project out of those that were licensed: by the sentence before, or
    by the lead of the list whose lines they are.
    """
    lang, found, listed = reading.lang, set(), False
    for before, sentence in pairwise(reading.sentences):
        if before.text.endswith(":"):
            listed = _of_licensed(before.text, lang)
        listed = listed and _BULLET.match(sentence.text) is not None
        singling = _SINGLING[lang].match(sentence.text) and _LICENSED[lang].search(before.text)
        if (listed or singling) and not all(only_raises(clause, lang) for clause in sentence.text.split(";")):
            found.add(sentence.index)
    return frozenset(found)


def only_raises(clause: str, lang: Lang) -> bool:
    """Whether it tells that a project only adds to its capital."""
    return _RAISED[lang].search(clause) is not None


def _of_licensed(lead: str, lang: Lang) -> bool:
    """Whether the lead of a list speaks of projects that were licensed."""
    paper = PAPERS[lang].search(lead)
    if paper is None or paper.lastgroup == "memorandum":
        return False
    return NOT_GIVEN[lang].search(lead, max(0, paper.start() - 80), paper.start()) is None


_OF_PROJECTS = {
    "en": patterns.plain(r"\b(?:projects|works|schemes)\b", re.IGNORECASE),
    "vi": patterns.plain(r"(?<!\w)(?:dự án|công trình)(?!\w)", re.IGNORECASE),
}

_BULLET = patterns.plain(r"(?:STT )?(?:[-–•+*■]|\(?[\divxa-h]{1,3}[).:/])\s?\w")
_LINE = patterns.plain(rf"(?:STT )?(?:(?:[-–•+*■]|\(?[\divxa-h]{{1,3}}[).:/])\s?\w|{CAPITAL})")
"""The beginning of a line of a list: a bullet or a number, or the name itself."""


_SINGLING = {
    "en": patterns.plain(
        r"(?:Among (?:them|these|those)|(?:By far )?[Tt]he (?:biggest|largest|costliest|latest|heaviest|weightiest)"
        r"|Largest"
        r"|Biggest"
        r"|Heaviest|Chief|Foremost|One (?:of them|is)|They (?:include|are)|These (?:include|are)|First (?:comes"
        r"|among))\b"
    ),
    "vi": patterns.plain(
        r"(?:[-–] )?(?:Trong (?:số )?(?:đó|này)|(?:Lớn|To|Nhiều vốn|Nặng ký|Vốn lớn|Quy mô lớn|Đắt) nhất|Đáng (?:kể"
        r"|chú ý)|Nổi bật|Đứng đầu"
        r"|Dẫn đầu|Riêng"
        r"|Tiêu biểu|Cụ thể)(?!\w)"
    ),
}
"""The beginning of a sentence that picks one out of those just counted."""

_RAISED = {
    "en": patterns.plain(r"\bcapital (?:rises|rose|goes up|is raised|was raised|increas\w+)|\badds? capital\b"),
    "vi": patterns.plain(rf"(?<!\w){RAISING_VI}(?!\w)"),
}
"""That a project only adds to its capital."""

RISE = patterns.plain(
    r"(?<!\w)(?:từ|from) (?:[^\s\d,;]+ )?[A-Z$€]{0,4}\d[^,;]{0,30}? (?:lên|to) (?:[^\s\d,;]+ )?[A-Z$€]{0,4}\d"
)
"""The capital of a project before and after it grew: neither is what was added."""

PART_OF_A_SUM = {
    "en": patterns.plain(r",? of which (?:the )?$"),
    "vi": patterns.plain(r"[,;] trong đó(?: có)?(?: số)?(?: vốn)? $"),
}
"""What opens the part of a sum right before the word by which that was licensed."""

_LICENSED = {
    "en": patterns.plain(
        r"\b(?:licen[cs]|certificat|permit|approv|green light|clear)\w*[^.;]{0,80}?\b(?:\d+|[a-z]+(?:een"
        r"|ty)?) (?:\w+ ){0,3}"
        r"(?:projects|investors|firms|companies|businesses)\b|\b(?:projects|investors|firms|companies"
        r"|businesses)\b[^.;]{0,80}?"
        r"\b(?:licen[cs]|certificat|permit|approv|green light|clear)\w*"
    ),
    "vi": patterns.plain(
        r"(?:chấp thuận|chứng nhận|cấp phép|giấy phép|chủ trương|cấp mới)[^.;]{0,60}?\d+ (?:dự án|nhà đầu tư"
        r"|doanh nghiệp)"
        r"|(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:tấm |tờ )?(?:giấy chứng nhận|giấy phép|chủ trương)"
        r"|(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:dự án|nhà đầu tư|doanh nghiệp)[^.]{0,140}?"
        r"(?:chấp thuận|chứng nhận|cấp phép|giấy phép|chủ trương|cấp mới)"
    ),
}
"""A sentence that counts projects, or those who invest in them, that were licensed or approved."""
