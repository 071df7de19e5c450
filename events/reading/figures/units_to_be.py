"""Figures told before a merger of the unit that it is to make, by a name that one of those merged bears now."""

from datetime import date

from events.reading.discourse.subjects import IN_SIGHT
from events.reading.discourse.topics import topics_of
from events.reading.figures.measure_wording import FORMED_OF
from events.reading.reading import Reading, Sentence
from events.reading.text import patterns

_JOINED = {
    "en": patterns.plain(
        r"(?i)\b(?:merg\w+|consolidat\w+|combin\w+|unif\w+|join\w*)\b[^.;]{0,120}?\b(?:into|to (?:form|create|make))\b"
        r"|\b(?:after|following|upon|once) (?:(?:its|the|their) )?(?:planned )?merg(?:er|ing|ed) (?:of|with)\b"
        r"|\b(?:after|by|once|with) (?:it )?(?:absorb|tak)(?:s|es|ing)(?: in| over)? (?:all of )?(?-i:[A-ZĐ])"
        r"|^\W*merged with\b|\b(?:make|form|give)s? (?:up )?(?:an?|one) (?:\w+ )?(?:city|province)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:hợp nhất|sáp nhập|sắp xếp|nhập|gộp)(?!\w)[^.;]{0,120}?"
        r"(?<!\w)(?:thành|để lập|lấy tên|mang tên)(?!\w)"
        r"|(?<!\w)sau (?:khi )?(?:hợp nhất|sáp nhập|sắp xếp) (?:với|cùng)(?!\w)"
        r"|(?<!\w)(?:sau khi|nhờ) (?:nhập|sáp nhập|hợp nhất|nhận)(?: (?:thêm|cả|toàn bộ|hai|các|tỉnh))* (?-i:[A-ZĐ])"
        r"|(?<!\w)thành (?:một )?(?:tỉnh|thành phố) (?-i:[A-ZĐ])"
        r"|\((?:được )?(?:hợp nhất|sáp nhập|sắp xếp)(?!\w)[^()]{3,80}\)"
    ),
}
"""Words that tell which units are joined to make another."""

_SMALLER = patterns.plain(
    r"(?i)\b(?:communes?|wards?|districts?|towns?|departments?|agenc(?:y|ies)|schools?|hospitals?|papers)\b"
    r"|(?<!\w)(?:xã|phường|huyện|quận|thị xã|thị trấn|(?<!cơ )sở|cơ quan|trường|bệnh viện|báo|đài)(?!\w)"
)
"""What else than provinces is joined."""

_TODAYS = {
    "en": patterns.plain(
        r"(?i)\b(?:current(?:ly)?|present(?:ly)?|existing|former|now|before|until|so far|last year)\b"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:hiện|hiện nay|hiện tại|đang|cũ|trước|năm ngoái|năm qua|vừa qua)(?!\w)"),
}
"""That a figure is of the unit that is there already."""

_BACK = 3
"""How many sentences back in its paragraph the forming is told."""


def unit_to_be(reading: Reading, sentence: Sentence, end: int) -> str | None:
    """The unit still to be formed that a figure at an offset of a sentence is of: the sentence tells before it which
    units make it, or one shortly before does and this one names none of these but by the name of the new one."""
    if reading.today == date.max or _TODAYS[reading.lang].search(sentence.text, 0, end):
        return None
    if told := _formed_in(reading, sentence, end):
        return told
    named = {reading.unit(place) for place, _ in topics_of(reading).named(sentence)}
    for earlier in reversed(reading.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        if earlier.paragraph != sentence.paragraph:
            return None
        if told := _formed_in(reading, earlier, len(earlier.text)):
            return told if all(unit and _bears_its_name(reading, unit, told) for unit in named) else None
    return None


def to_be_as_well(reading: Reading, sentence: Sentence, unit: str, first: int, start: int) -> str:
    """The unit still to be formed that bears a unit's name, where a sentence compares with it, whose first figure is of
    such a one: "Lam Dong, once it takes in Binh Thuan, has 24,233 sq km, followed by Gia Lai (21,576)"."""
    if _TODAYS[reading.lang].search(sentence.text, first, start):
        return unit
    if unit_to_be(reading, sentence, first) in (None, unit):
        return unit
    edges = reading.units.unit(unit).successors
    heirs = (edge.unit for edge in edges if _is_near(reading, edge.on) and _bears_its_name(reading, unit, edge.unit))
    return next(heirs, unit)


def _formed_in(reading: Reading, sentence: Sentence, end: int) -> str | None:
    """The unit that a sentence tells, up to an offset, is to be formed of all the units that it names till there."""
    lang, text = reading.lang, sentence.text
    forming = _JOINED[lang].search(text, 0, end) or FORMED_OF[lang].search(text, 0, end)
    if not forming or _SMALLER.search(forming.group()):
        return None
    places = reading.places_between(sentence.start, sentence.start + end)
    units = dict.fromkeys(unit for place in places if (unit := reading.unit(place)))
    known = reading.units
    heirs = [
        {edge.unit for edge in known.unit(unit).successors if edge.relation == "merged" and _is_near(reading, edge.on)}
        | ({unit} if _is_near(reading, known.unit(unit).formed) else set())
        for unit in units
    ]
    shared = set.intersection(*heirs) if heirs else set()
    several = len(units) > 1 or topics_of(reading).heir in shared
    return shared.pop() if len(shared) == 1 and several else None


def _is_near(reading: Reading, day: date) -> bool:
    return reading.today < day <= reading.today + IN_SIGHT


def _bears_its_name(reading: Reading, unit: str, heir: str) -> bool:
    units = reading.units
    return units.unit(unit).name(date.max) == units.unit(heir).name(date.max)
