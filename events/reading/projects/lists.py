"""Lists of projects: what their lead says of all in them, where their lines only name them."""

import re
from itertools import pairwise

from events.reading.projects.cues import Phase, cues
from events.reading.reading import Reading, once
from events.reading.text import patterns


@once
def led(reading: Reading) -> dict[int, Phase]:
    """The phase that the sentences of lists, by their index, have from their lead.

    A lead ends with a colon and speaks of projects; what is singled out of licensed projects is planned.
    """
    found: dict[int, Phase] = dict.fromkeys(singled_out(reading), "planned")
    listing = False
    lang = reading.lang
    for sentence in reading.sentences:
        text = sentence.text
        if text.endswith(":") and _OF_PROJECTS[lang].search(text):
            listing = any(cue.phase in ("planned", "proposed") for cue in cues(text, lang))
        elif listing and (_LINE.match(text) or len(text) < 8):
            found[sentence.index] = "planned"
        else:
            listing = False
    return found


@once
def singled_out(reading: Reading) -> frozenset[int]:
    """The sentences, by their index, that single a project out of those that the one before counts as licensed."""
    lang = reading.lang
    return frozenset(
        sentence.index
        for before, sentence in pairwise(reading.sentences)
        if _SINGLING[lang].match(sentence.text) and _LICENSED[lang].search(before.text)
    )


_OF_PROJECTS = {
    "en": patterns.plain(r"\b(?:projects|works|schemes)\b", re.IGNORECASE),
    "vi": patterns.plain(r"(?<!\w)(?:dự án|công trình)(?!\w)", re.IGNORECASE),
}

_LINE = patterns.plain(r"(?:STT )?(?:[-–•+*■]|\(?[\divx]{1,3}[).:/])?\s?[A-ZĐÀ-Ỹ]")
"""The beginning of a line of a list: a bullet or a number, or the name itself."""


_SINGLING = {
    "en": patterns.plain(
        r"(?:Among (?:them|these|those)|(?:By far )?[Tt]he (?:biggest|largest|costliest|latest|heaviest)|Largest"
        r"|Biggest"
        r"|Chief|Foremost|One (?:of them|is)|They (?:include|are)|These (?:include|are)|First (?:comes|among))\b"
    ),
    "vi": patterns.plain(
        r"(?:[-–] )?(?:Trong (?:số )?(?:đó|này)|(?:Lớn|To|Nhiều vốn) nhất|Đáng (?:kể|chú ý)|Nổi bật|Đứng đầu"
        r"|Dẫn đầu|Riêng"
        r"|Tiêu biểu|Cụ thể)(?!\w)"
    ),
}
"""The beginning of a sentence that picks one out of those just counted."""

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
        r"|(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:dự án|nhà đầu tư|doanh nghiệp)[^.]{0,140}?"
        r"(?:chấp thuận|chứng nhận|cấp phép|giấy phép|chủ trương|cấp mới)"
    ),
}
"""A sentence that counts projects, or those who invest in them, that were licensed or approved."""
