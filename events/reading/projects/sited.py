"""Works named by their kind whose place stands after the verb: "a hospital is being built in Mong Cai", and several of
a kind at as many places: "two bridges at Cam Van and Van Phuc".
"""

import re

from events.reading.entities.countries import COUNTRIES
from events.reading.projects.names import AFTER_ITS_NAME, PLACE
from events.reading.projects.project import Kind, Project
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import Phrase

_NEVER = frozenset({"project", "restoration", "power-line"})
"""Kinds of which a place does not say which is meant."""


def sited(text: str, hit: Phrase[Kind], lang: Lang) -> list[Project]:
    """The works that a kind names together with the place that follows what is done to them."""
    if hit.meaning.name in _NEVER:
        return []
    if hit.meaning.plural:
        return _at_places(text, hit)
    lead = _LEAD[lang].search(text, max(0, hit.start - 50), hit.start)
    where = lead and _WHERE[lang].match(text, hit.end)
    if not lead or not where or hit.meaning.phrase in AFTER_ITS_NAME:
        return []
    start, end = lead.start("what"), where.end("more")
    at = "in" if where["at"] == "for" else where["at"]
    return [Project(start, end, f"{text[start:end]} {at} {where['place']}", hit.meaning.name)]


def is_site(text: str, begin: int, end: int, lang: Lang) -> bool:
    """Whether what stands between works and others makes these the place of the first."""
    return _UP_TO_SITE[lang].fullmatch(text, begin, end) is not None


def _at_places(text: str, hit: Phrase[Kind]) -> list[Project]:
    where = _PLACES.match(text, hit.end)
    counted = where and _COUNTED.search(text, max(0, hit.start - 40), hit.start)
    if not where or not counted:
        return []
    places = list(_EACH.finditer(text, where.start("places"), where.end("places")))
    if _NUMBERS.index(counted["number"].lower()) % 3 + 2 != len(places):
        return []
    starts = [hit.start, *(place.start() for place in places[1:])]
    described = f"{counted['what']}{hit.meaning.phrase} {where['at']}"
    return [
        Project(start, place.end(), f"{described} {place[0]}", hit.meaning.name)
        for start, place in zip(starts, places, strict=True)
    ]


_NUMBERS = ("two", "three", "four", "2", "3", "4")
_COUNTED = patterns.plain(
    rf"(?i)\b(?P<number>{'|'.join(_NUMBERS)}) (?:(?:more|new|other|large|big|planned|further) )*"
    r"(?P<what>(?:(?!(?:and|of|in|the)\b)[a-z-]+ ){0,2})$"
)
_EACH = patterns.plain(PLACE)
_PLACES = patterns.plain(
    rf"(?:,| -| –)? (?P<at>in|at|near|over|across|off|to) (?P<places>{PLACE}(?:, {PLACE})*,? and {PLACE})"
    r"(?! (?:\w+ )?(?:provinces?|districts?|cit(?:y|ies))\b)"
)

_WHEN = (
    r"(?: (?:on|in|by|last|this|next|early|late)(?: (?:early|late|mid|the end of|of|the first|year|week|month|quarter"
    r"|spring|summer|autumn|winter|morning|[A-Z]\w+day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|\d{1,2}|(?:19|20)\d\d),?){1,4})?"
)
_AUXILIARY = (
    r"(?:which|that|is|are|was|were|has|have|had|been|be|being|will|would|should|shall|may|could|to|now|also|still|soon"
    r"|already|currently|finally|officially|just|due|set|scheduled|expected|slated|meant)"
)
_DONE = (
    r"(?:planned|proposed|foreseen|envisaged|built|constructed|erected|rising|rise|begun|started|start|begin"
    r"|began|launched|opened|open|opens|inaugurated|completed|finished|approved|licensed|earmarked|pencilled in"
    r"|going up|go up|goes up|(?:taking|take|takes) shape|under construction|under way|underway|(?:put|set) up"
    r"|(?:put|goes|went|came|come|gone) into (?:operation|use|service|production)|(?:came|comes|gone|went) on ?stream)"
)
_FOR_WHAT = r"(?: (?:costing|for|making|of|producing|to (?:make|produce|treat)|with|worth) [^.,;:()]{2,40}?)?"
_UP_TO = rf"{_FOR_WHAT}(?: {_AUXILIARY}){{0,6}} {_DONE}{_WHEN}"
_TOWARDS = r" (?P<at>in|at|for|near|off|on|across|over|along|outside|beside|through) (?:the )?"
_KNOWN_BY = (
    r"(?: (?:[Rr]iver|[Bb]ay|[Ii]sland|[Ll]ake|[Bb]each|[Pp]eninsula|[Pp]ass|ward|commune|township|district|town)\b)?"
    r"(?: (?:[\w-]+ ){0,2}(?:[Zz]one|[Pp]ark|[Cc]luster|[Aa]irport|[Pp]ort|[Gg]ate)\b)?"
)
_UP_TO_VI = (
    r"(?: (?:của|cho) [^.,;:()]{2,40}?)?(?: (?:sẽ|đang|đã|vừa|mới|sắp|được|dự kiến|chính thức|chuẩn bị|đề xuất)){1,4}"
    r" (?:xây(?: dựng| mới)?|khởi công|khánh thành|động thổ|mọc lên|hình thành|đầu tư|quy hoạch|triển khai|hoàn thành"
    r"|thi công|đặt|đưa vào (?:sử dụng|hoạt động|vận hành|khai thác)|đi vào (?:sử dụng|hoạt động|vận hành|khai thác))"
)

_LEAD: dict[Lang, re.Pattern[str]] = {
    "en": patterns.plain(
        r"(?:(?:\b(?:[Aa]n?|[Aa]nother|(?<!of )(?<!at )(?<!on )(?<!near )[Tt]he|[Ii]ts)|[’']s)"
        r" (?:(?:US|VN[DĐ])?\$?\d[\w.,]* (?:[bmtr]+illion )?)?"
        r"|(?:^|: )(?:(?:US|VN[DĐ])?\$\d[\w.,-]* (?:[bmtr]+illion )?)?)(?:new |big |huge )?"
        r"(?P<what>(?:(?:first|second|third|fourth) )?(?:\d[\w.,-]*(?: MW)? )?"
        r"(?:(?!(?:an?|and|of|for|in|at|its|on|the|to)\b)"
        r"[a-zA-Z]?[a-z][\w-]* ){0,3})$"
    ),
    "vi": patterns.plain(r"(?:^|(?<=[Mm]ột )|(?<=thêm )|(?<=[,:;] ))(?P<what>)$"),
}
_WHERE: dict[Lang, re.Pattern[str]] = {
    "en": patterns.plain(rf"(?P<more>){_UP_TO}{_TOWARDS}(?P<place>{PLACE}{_KNOWN_BY})"),
    "vi": patterns.plain(
        rf"(?P<more>(?: (?!(?:sẽ|đang|đã|vừa|sắp|được|dự|của|cho)\b)[a-zà-ỹ\d]+){{0,4}}?){_UP_TO_VI} (?P<at>ở|tại) "
        rf"(?P<place>(?!{COUNTRIES['vi']})(?:(?:xã|phường|huyện|thị xã|thành phố|TP\.?|khu vực|thị trấn) )?{PLACE})"
    ),
}
_UP_TO_SITE: dict[Lang, re.Pattern[str]] = {
    "en": patterns.plain(_UP_TO + _TOWARDS),
    "vi": patterns.plain(_UP_TO_VI + r" (?:ở|tại) "),
}
