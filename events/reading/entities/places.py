"""Provinces that a text names, told apart from roads, towns and people that bear the same name."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from events.reading.entities.person_names import SURNAMES, is_surname, provinces, told_with_a_post
from events.reading.text import patterns
from events.reading.text.folding import folded_evenly
from events.reading.text.joining import AFTER_JOINING_VI
from events.reading.text.words import CAPITAL
from events.text import fold, nfc
from events.units.lineage import Units, UnknownProvince

Age = Literal["former", "new"]
"""Of units of one name the one that a merger dissolved ("the former Lam Dong") or made ("the new Lam Dong")."""


@dataclass(frozen=True)
class Place:
    """A province's name in a text: its span, the folded name, whether the text is about it there.

    `age` says which of the units of that name is meant, where the text does; `subject` is false for geography.
    """

    start: int
    end: int
    name: str
    subject: bool
    age: Age | None = None


@cache
def _names() -> re.Pattern[str]:
    """Every name that a unit has borne since 1976, longest first, whatever its separators."""
    names = set[str]()
    for unit in Units.packaged():
        names.update(map(fold, unit.spellings))
    names |= {"hcm city", "tp.hcm", "tp hcm"}
    names -= {"ho chi minh", "hcm"}
    spelled = sorted(
        (
            re.sub(r"\s*[-–]\s*|\s+", "[ ]?[-–]?[ ]?", re.escape(n).replace(r"\ ", " ").replace(r"\-", "-"))
            for n in names
        ),
        key=len,
        reverse=True,
    )
    return patterns.compile(rf"(?<![\w-])(?:{'|'.join(spelled)}|tp\.? ?ho chi minh|(?<=thanh pho )ho chi minh)(?!\w)")


_AFTER_GEOGRAPHY = re.compile(
    r"\s*(?:[-–—]\s?[^\W\d_]\w+(?:\s\w+){0,4}?\s*(?:[-–—]|expressway|highway|road|railway|bridge|line|route|river)"
    r"|\s(?:(?!(?:the|an?|its|to|and|of|for|in|\w+ing|\w+ed|\d+\s[a-z]+s)\b)\w+\s){0,2}?(?:expressway|highway|airport"
    r"|(?:deep-water |sea)?port|river|bridge|railway|bay|pass|road|wards?|communes?|towns?|districts?|township|lake"
    r"|temple|plant|power|refinery|university|hospital|stadium|island|strait|prison|museum)\b)"
)
_AFTER_CITY = re.compile(r"\scity\b")
_BEFORE_GEOGRAPHY = (
    r"(?:(?<!\w)(?:tp\.?|thành phố|thị xã|thị trấn|phường|xã|huyện|cao tốc|sân bay|cảng|sông"
    r"|(?<!yêu )(?<!nhu )(?<!điểm )cầu|vịnh|đèo|hồ|quốc lộ|đường|born in|native of|hails from|sinh ra ở|quê(?: ở)?"
    r"|nguyên quán|cảng hàng không|bệnh viện|đại học|nhà máy|ga|vsip|sân vận động|nhà thi đấu|quảng trường|nhà hát"
    r"|khách sạn|chùa|chợ|(?:ward|district|commune|town)(?: of)?"
    r"|(?:các|hai|ba|bốn|năm|\d+) (?:xã|phường|thị trấn|huyện):) *|\w ?[-–—] ?)(?!\n)$"
)
_BEFORE_GEOGRAPHY_PLAIN = re.compile(fold(_BEFORE_GEOGRAPHY).replace("|chua|cho|", "|"))
"""In text without marks: there a pagoda is written as "not yet" is, and a market as "for"."""
_BEFORE_GEOGRAPHY_MARKED = re.compile(_BEFORE_GEOGRAPHY)
_LINE_BEFORE = re.compile(r"(?<!\w)(?:duong sat|tuyen|cao toc|duong|hanh lang|vanh dai)(?: \w+){0,4} $")
_PERSON_BEFORE = re.compile(r"\b(?:ong|ba|anh|chi|dong chi|mr\.?|mrs\.?|ms\.?|comrade) $")
_AFTER_JOINING = fold(AFTER_JOINING_VI)
_NEW_BEFORE = re.compile(
    r"\b(?:new|future|merged|enlarged|combined|unified|to-be|expanded|post-merger)(?: province of)? $"
    rf"|\b(?:{_AFTER_JOINING}"
    r"|(?:after|following) the (?:merger|merging|(?:re-?)?arrangement|consolidation)), (?:tinh |thanh pho |tp\.? ?)?$"
)
_NEW_AFTER = re.compile(
    rf",?\s*\(?(?:moi\b|new\)|{_AFTER_JOINING}\b"
    r"|(?:after|following) (?:(?:the|its|this) )?(?:merger|merging|consolidation)\b)"
)
_FORMER_BEFORE = re.compile(
    r"\b(?:(?:former|old|pre-merger|the then)(?: province of)?|(?:before|prior to) (?:the|its|their) merger,?"
    r"|truoc (?:khi )?(?:sap nhap|hop nhat|sap xep),?(?: tinh)?)\s$"
)
_OF_A_POST = re.compile(
    r"\s(?:(?:province|city|provincial|municipal|people's|party|vice|deputy)[’']?s?\s){0,4}(?:chair|secretar|leader|official"
    r"|director|president|head\b|chief|governor|police|deputies|member|party|people's)"
)
"""What follows a province's name in the name of a post: the former Lam Dong chairman may have been one of today's."""
_FORMER_AFTER = re.compile(
    r"\s\(?cu\b(?!\s(?:ky|the|xuong)\b)|,?\s\(?(?:old|former)\)"
    r"|\s\(?truoc (?:day|(?:khi )?(?:sap nhap|hop nhat|sap xep))\b"
)
_CITY_UNITS = ("hanoi", "haiphong", "danang", "cantho", "hochiminh", "hue", "hcm", "tp")
"""How the names of cities open that are units themselves, spaces aside."""
_OPENERS = frozenset(
    re.findall(
        r"\S+",
        """
        in of for from to with at by and the both under between when while after before as on but since until than
        into tai o cua va voi cho tu den khi neu ngoai rieng tinh thanh theo nhu toan ve dua de lam cac la uy hdnd
        ubnd
        """,
    )
)


def places(text: str) -> list[Place]:
    """The provinces that a text names, in text order."""
    folded = folded_evenly(text)
    return list(_places(text, folded))


def menus_in(text: str, named: list[Place]) -> list[tuple[int, int]]:
    """Where a page prints a menu of the provinces: so many names in a row that nothing is told of any."""
    rows: list[list[Place]] = []
    for place in named:
        told = _TOLD_OF.match(text, place.end)
        if rows and not told and _IN_A_ROW.fullmatch(text, rows[-1][-1].end, place.start):
            rows[-1].append(place)
        else:
            rows.append([place])
    return [(row[0].start, row[-1].end) for row in rows if len(row) >= _MENU]


_MENU = 30
_IN_A_ROW = patterns.plain(r"[\W_]*(?:[A-ZĐ][^\W_]*[\W_]+){0,9}")
"""What stands between two names of a menu: marks, line ends, names of towns."""
_TOLD_OF = patterns.plain(r",? [a-zà-ỹđ]|['’]s ")
"""What follows a name of which something is told."""


def _places(text: str, folded: str) -> Iterator[Place]:
    named = list(_names().finditer(folded))
    borne = {match.start() for match in named if _given_name_before(text[max(0, match.start() - 24) : match.start()])}
    """Where a name is a part of somebody's: Chau Van Hoa Binh."""
    given = {match.group() for match in named if match.start() in borne}
    """Such names in this text: he may be called by it, as in "Mr. Hoa Binh"."""
    for match in named:
        start, end = match.span()
        words = _WORD.findall(text, start, end)
        in_capitals = all(word[0].isupper() or word == "city" for word in words if not word.isdigit())
        if not in_capitals or _misspelt(text[start:end]):
            continue
        name = match.group()
        if name == "hue" and _of_person(text, folded, start):
            continue
        if name in given and not _AFTER_PREPOSITION.search(folded, max(0, start - 24), start):
            continue
        if not (start in borne or _surname_before(text, start, end)):
            yield Place(start, end, name, *_standing(text, folded, start, end, name))


def _of_person(text: str, folded: str, start: int) -> bool:
    """Whether Hue is the short name of somebody whom the text calls by the whole name."""
    whole = _WHOLE_NAME.search(text)
    if not whole or not any(word in SURNAMES for word in folded_evenly(whole.group()).split()[:-1]):
        return False
    return not _AFTER_PREPOSITION.search(folded, max(0, start - 14), start)


_AFTER_PREPOSITION = patterns.plain(
    r"\b(?:in|of|from|to|at|near|the|new|former|thua thien|tai|o|tp\.?|thanh pho|tinh|uy|cua|ve|den|dao|ubnd|hdnd"
    r"|dang bo|and|va) $"
)
"""What stands before the name of a place and of no person."""


_WHOLE_NAME = patterns.plain(r"\b[A-Z]\w+ (?:[A-Z]\w+ ){1,2}Hu[eệ]\b")


def _misspelt(written: str) -> bool:
    """Whether its marks are another name's: Huế is the city and Huệ a woman, Lâm Đồng a province, Lâm Đông a man."""
    if written.isascii():
        return False
    known = _spellings().get(_letters(written))
    return known is not None and _tones(written) not in known


def _letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", fold(name))


def _tones(name: str) -> tuple[str, ...]:
    """Each word's letters and marks, wherever the mark is set: Hòa and Hoà are one."""
    return tuple("".join(sorted(unicodedata.normalize("NFD", word))) for word in re.findall(r"\w+", nfc(name).lower()))


@cache
def _spellings() -> dict[str, set[tuple[str, ...]]]:
    known: dict[str, set[tuple[str, ...]]] = {}
    for unit in Units.packaged():
        for name in (*unit.spellings, *_OTHER_SPELLINGS):
            if not name.isascii():
                known.setdefault(_letters(name), set()).add(_tones(name))
    return known


_OTHER_SPELLINGS = ("Đăk Lăk", "Đăk Nông")
"""How papers write names of the highlands besides."""


def _age(before: str, after: str) -> Age | None:
    if _NEW_BEFORE.search(before) or _NEW_AFTER.match(after):
        return "new"
    former = _FORMER_BEFORE.search(before) and not _OF_A_POST.match(after)
    return "former" if former or _FORMER_AFTER.match(after) else None


def _standing(text: str, folded: str, start: int, end: int, name: str) -> tuple[bool, Age | None]:
    before, after = folded[max(0, start - 40) : start], folded[end : end + 60]
    spelled = text[end : end + 60].lower()  # Folded, "bày tỏ" would be a bay.
    age = _age(before, after)
    central = name.replace(" ", "").startswith(_CITY_UNITS)
    if _AFTER_GEOGRAPHY.match(spelled) or (_AFTER_CITY.match(after) and not central) or _listed(text, start, end):
        return False, age
    written = text[max(0, start - 40) : start].lower()
    if _LINE_BEFORE.search(before) and re.match(r"\s?[-–—]\s?[^\W\d_a-z]", text[end : end + 4]):
        return False, age
    geography = (_BEFORE_GEOGRAPHY_PLAIN if written.isascii() else _BEFORE_GEOGRAPHY_MARKED).search(written)
    if (
        geography
        and not _after_dateline(text, start)
        and not (central and re.search(r"(?:tp\.?|thanh pho)\s*$", before))
    ):
        return False, age
    return not _PERSON_BEFORE.search(before), age


def _listed(text: str, start: int, end: int) -> bool:
    """Whether it is one of several communes, of which another bears no province's name: "các xã Tân Minh, Hòa Bình"."""
    listed = _LISTED_BEFORE.search(text, max(0, start - 160), start) or _LISTED_AFTER.match(text, end)
    return listed is not None and any(fold(name[0]) not in provinces() for name in _NAME.finditer(listed["names"]))


_NAME = patterns.plain(rf"{CAPITAL}[\w’'-]*(?: {CAPITAL}[\w’'-]*){{0,3}}")
_LISTED_BEFORE = patterns.plain(
    r"(?:(?<!\w)(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|\d+) (?:xã|phường|thị trấn|huyện):?"
    rf"|\b(?:communes|wards|townships|districts) of) (?P<names>(?:{_NAME.pattern}(?:,? (?:và|and) |, ))+)$"
)
_LISTED_AFTER = patterns.plain(
    rf"(?P<names>(?:, {_NAME.pattern})*,? and {_NAME.pattern}) (?:communes|wards|townships|districts)\b"
)


def _after_dateline(text: str, start: int) -> bool:
    """Whether the dash before a name ends a dateline in capitals, and joins no road's two ends."""
    return re.search(r"(?:^|\n)[^a-z\n]{2,40}\s[-–—]\s$", text[max(0, start - 48) : start]) is not None


def _surname_before(text: str, start: int, end: int) -> bool:
    """Whether it is what somebody is called by: Nguyen Thai Binh."""
    before = _WORD_BEFORE.search(text, max(0, start - 24), start)
    if not before or not before[1][0].isupper() or before[1].isupper() or folded_evenly(before[1]) in _OPENERS:
        return False
    rest = text[max(0, before.start() - 24) : before.start()].rstrip()
    opens = not rest or (rest[-1] in '.!?:"“”\n;—–-' and not rest.endswith(("Mr.", "Ms.", "Mrs.", "Dr.")))
    small = opens and before[1] in _SMALL and not told_with_a_post(text, end)
    return is_surname(before[1]) and not small


_SMALL = frozenset(re.findall(r"\w+", "Be Bế Bo Cu Do Doi Ho Hồ La Lai Lại Lo Ma Mai Ta To Tu Từ Ung Ứng Van Vi Vì"))
"""Surnames that a sentence may open with as other words: "Do Hải Phòng", "Hồ Hòa Bình"."""


_WORD = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"(?<!\w)(\w[\w.]*) $")


def _given_name_before(before: str) -> bool:
    """Whether a surname and another part of a name lead up to it: Tran Hong Ha Bac."""
    name = _SURNAME_AND_MORE.search(before)
    if not name or _names().search(folded_evenly(name[0])):
        return False
    return folded_evenly(name[1]) in SURNAMES and folded_evenly(name[1]) not in _OPENERS


_SURNAME_AND_MORE = re.compile(rf"(?<![\w-])({CAPITAL}[^\W\d_]+) {CAPITAL}[^\W\d_]+ $")


def unit_of(units: Units, name: str, day: date, age: Age | None = None) -> str | None:
    """The unit that a name means in an article of that day, by its age where the text tells that."""
    try:
        unit = units.find(name, day)
    except UnknownProvince:
        return None
    if age is None:
        return unit.id
    edges = unit.successors if age == "new" else unit.predecessors
    return next((edge.unit for edge in edges if units.unit(edge.unit).name(edge.on) == unit.name(day)), unit.id)
