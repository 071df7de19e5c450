"""Who signed an official paper of a province: the post and the name that stand under it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from events.reading.reading import Reading, Sentence
from events.reading.text import patterns


class Signature(NamedTuple):
    """Who signed, with the post, the province, and the lines that say so."""

    person: str
    position: str
    unit: str
    lines: Sentence


_HEAD = 500
"""Within so many characters a paper says whose it is."""
_BODY = r"(?:UBND |HĐND |ỦY BAN NHÂN DÂN |HỘI ĐỒNG NHÂN DÂN |ĐẢNG ỦY )?"
_OF = patterns.plain(rf"{_BODY}(?:TỈNH|THÀNH|THÀNH PHỐ|TP\.?)(?: [ỦU][YỶ])? [A-ZĐ]")
_OF_NO_PROVINCE = patterns.plain(rf"{_BODY}(?:XÃ|PHƯỜNG|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|ĐẶC KHU|BAN|SỞ) [A-ZĐ]")
"""The line that says it, of a province and of a body within one."""
_NUMBER = patterns.plain(r"^Số:? ?\S{0,20}?[/-](?P<body>UBND|HĐND)(?!\w)", re.MULTILINE)
"""The number of a paper with the body that issued it: "Số: 12/UBND-NN"."""
_SIGNED = patterns.lazy(
    r"(?:^T/?M\.? (?P<for>[^\n]{3,60})\s+)?^(?:(?:[KT]/?[TL]|TUQ)\.? ?(?:CHỦ TỊCH|BÍ THƯ)\s+)?(?P<acting>Q\. ?|QUYỀN )?"
    r"(?P<deputy>PHÓ )?(?P<title>CHỦ TỊCH|BÍ THƯ|CHÁNH VĂN PHÒNG)(?P<standing> THƯỜNG TRỰC)?\s+"
    r"(?:\(?(?:[Đđ]ã )?[Kk]ý[^\n]*\n\s*)?(?=[A-ZĐ])",
    re.MULTILINE,
)
"""How a paper ends up to the name: for whom it is signed, in whose place, and by whom."""
_END_OF_LINE = patterns.plain(r"[ .]*(?:[(\n]|$)")
"""What follows the name: nothing, or a new line."""


def signatures(reading: Reading) -> Iterator[Signature]:
    """Those who signed for the People's Council, the People's Committee or the Party Committee of a province."""
    lines = [sentence for sentence in reading.sentences if sentence.start < _HEAD]
    head = next((line for line in lines if _OF.match(line.text)), None)
    unit = next((reading.unit(place) for place in reading.places_in(head)), None) if head else None
    if unit is None or any(_OF_NO_PROVINCE.match(line.text) for line in lines):
        return
    text = reading.article.text
    names = {person.start: person for person in reading.people}
    for signed in _SIGNED.finditer(text):
        person = names.get(signed.end())
        position = _position(signed, text, reading.units.unit(unit).kind(reading.today) == "city")
        if person and position and _END_OF_LINE.match(text, person.end):
            line = next(line for line in reading.sentences if line.start <= person.start < line.end)
            whole = replace(line, start=signed.start(), text=text[signed.start() : line.end])
            yield Signature(person.name, position, unit, whole)


def _position(signed: re.Match[str], text: str, city: bool) -> str | None:
    """The post under which somebody signed; None where it is of no body of the province."""
    numbered = _NUMBER.search(text, 0, _HEAD)
    body = _BODIES.get((signed["for"] or (numbered["body"] if numbered else ""))[:4].upper())
    if signed["title"] == "BÍ THƯ":
        of = "Thành ủy" if city else "Tỉnh ủy"
    elif body:
        of = f"{body} {'thành phố' if city else 'tỉnh'}"
    else:
        return None
    title = _TITLES[signed["title"]]
    title = f"Phó {title}" if signed["deputy"] else f"Quyền {title}" if signed["acting"] else title
    return f"{title}{' Thường trực' if signed['standing'] else ''} {of}"


_BODIES = {"UBND": "UBND", "ỦY B": "UBND", "HĐND": "HĐND", "HỘI ": "HĐND"}
"""The body for which a paper is signed or that numbered it, by the first letters of its name."""
_TITLES = {"CHỦ TỊCH": "Chủ tịch", "BÍ THƯ": "Bí thư", "CHÁNH VĂN PHÒNG": "Chánh Văn phòng"}
