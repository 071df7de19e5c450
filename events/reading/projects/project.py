"""A named project, the kinds of works it may be, and the folded key under which both languages know it."""

import re
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from events.reading.projects.works import KINDS
from events.reading.text.language import Lang
from events.reading.text.words import Lexicon, Phrase, words
from events.text import fold, slug


class Kind(NamedTuple):
    name: str
    phrase: str
    plural: bool


class Project(NamedTuple):
    """A named project, its span, and what kind of works it is."""

    start: int
    end: int
    name: str
    kind: str

    @property
    def key(self) -> str:
        """Kind and proper name, folded: the same in English and Vietnamese."""
        return project_key(self.name)


def project_key(name: str, provinces: Collection[str] = ()) -> str:
    """The key of a project's name: `quy-nhon-pleiku-expressway` for `cao tốc Quy Nhơn - Pleiku` too.

    Where a province has but one of a kind, no name of its `provinces` is part of it: Hai Phong's free trade zone is the
    free trade zone. Of a route a province has the stretch that goes through it. A phase is another project, wherever in
    the name it stands; so is one of several, whether it is the second, No. 2 or II.
    """
    name, phase = phase_apart(_ALIKE.sub(lambda written: _SPELLED[written[0]], _POSSESSIVE.sub("", name)))
    hits = _kinds_in(name)
    kind = _head(name, [one for one in hits if one.meaning.name != "project"] or hits).meaning if hits else None
    proper, besides = name, set[str]()
    for hit in sorted(hits, key=lambda one: -one.start):
        if kind and hit.meaning.name == kind.name:
            proper = f"{proper[: hit.start]} {proper[hit.end :]}"
        elif hit.last - hit.first > 1 or name[hit.start : hit.end] == hit.meaning.phrase:
            proper = f"{proper[: hit.start]} {proper[hit.end :]}"
            besides.update({hit.meaning.name} - {"project"})
    own = _own(proper, besides)
    for described in (_IN_BRACKETS, _HOW_MUCH, *([_THROUGH] if kind and kind.name in _STRETCHES else [])):
        own = _own(proper := described.sub(" ", proper), besides) or own
    if kind is None:
        called = f"{own}-expressway" if _TWO_ENDS.fullmatch(name) else own or slug(name)
    else:
        works = _SPECIAL.get(kind.phrase, kind.name)
        alone = own in provinces and (works in _ONE_A_PROVINCE or kind.phrase in _SPECIAL)
        called = f"{own}-{works}" if own and not alone else works
    return f"{called}-{phase}" if phase else called


def _head(name: str, hits: list[Phrase[Kind]]) -> Phrase[Kind]:
    """The words that say what a name names: those it begins with, else the last before it says where.

    A road from the airport is no airport, the airport's runway neither; a hospital's campus is told of it.
    """
    starts = {hit.start for hit in hits}
    campus = [one for one in hits if one.meaning.name == "campus"]
    first = [
        one
        for one in hits
        if not _own(name[: one.start], ()) and (not one.meaning.phrase.isascii() or one.end + 1 not in starts)
    ]
    where = _WHERE.search(name)
    before = [one for one in hits if where and one.start < where.start()]
    return (*campus, *first, max(before or hits, key=lambda one: one.start))[0]


_WHERE = re.compile(r" (?:along|at|between|connecting|for|from|in|linking|near|of|on|to|with)\b")


def _own(proper: str, besides: Collection[str]) -> str:
    """What works are called besides their kind, with other kinds of works in it and what numbers them at the end."""
    called = _CITY.sub(lambda city: _CITIES[city[0]], slug(_FILLERS.sub(" ", fold(_JOINING.sub(" ", proper)))))
    said = [_NUMERALS.get(part, part) for part in _ORDINAL.sub(_number, called).split("-")] if called else []
    counted = [part for part in said if _COUNTED.fullmatch(part)]
    return "-".join([*(part for part in said if part not in counted), *sorted(besides), *counted])


def _number(ordinal: re.Match[str]) -> str:
    return {"hai": "2", "ba": "3"}.get(ordinal["number"], ordinal["number"])


def phase_apart(name: str) -> tuple[str, str | None]:
    """A name without the phase or component that it names, and that: the first of several."""
    if told := _PHASE.search(name):
        number = (told["number"] or told["which"] or told["component"]).lower()
        part = "component" if told["component"] else "phase"
        return f"{name[: told.start()]} {name[told.end() :]}".strip(), f"{part}-{_NUMERALS.get(number, number)}"
    return name, None


_PHASE = re.compile(
    r"[ ,:(]*\b(?:(?:phase|stage|giai đoạn)\s(?P<number>(?:[IVX]+|\d)[a-c]?|one|two|three)(?![\w/-]|[.,]\d)"
    r"|(?P<which>first|second|third) (?:phase|stage)"
    r"|(?:component(?: project)?|(?:dự án )?thành phần) (?:No\.? ?)?(?P<component>\d)\b)\)?(?: of\b(?: the)?)?",
    re.IGNORECASE,
)
_NUMERALS = {
    numeral: str(at)
    for numerals in (
        ("i", "ii", "iii", "iv", "v"),
        ("one", "two", "three", "four", "five"),
        ("first", "second", "third", "fourth", "fifth"),
    )
    for at, numeral in enumerate(numerals, 1)
}
_ORDINAL = re.compile(r"(?<![a-z])(?:(?:no|so)-|thu-(?=hai|ba|\d))(?P<number>hai|ba|\d\w*)(?![a-z])")
_COUNTED = re.compile(r"t?\d+[a-z]?")
"""What tells one of several from the others: second, No. 2, II, T2, thứ hai."""
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_SPELLED = {
    "CT": "cao tốc ",
    "DT": "đường tỉnh ",
    "ĐT": "đường tỉnh ",
    "TL": "đường tỉnh ",
    "QL": "quốc lộ ",
    "cơ sở": "campus",
}
_ALIKE = re.compile(r"\b(?:CT|[ĐD]T|QL|TL)(?=[ .]?\d)|\bcơ sở(?= \d)")
"""Routes by the letters of their signs, and words that name a kind only before a number."""
_IN_BRACKETS = re.compile(r" ?\([^()]*\)")
_HOW_MUCH = re.compile(
    r"(?<![\w/-])(?:(?:công suất|quy mô|rộng|worth|trị giá) )?(?:(?:US|VN)?[$€₫Đ] ?|(?:USD|VND) ?)?"
    r"\d+(?:[.,]\d+)*[\s-]?"
    r"(?:MWh?|GW|kV|ha|hectares?|km|m|beds?|giường|tonnes?|tấn|tỷ(?: đồng)?|billion|million|lanes?|làn xe)\b",
    re.IGNORECASE,
)
_THROUGH = re.compile(
    r",? ?(?:\b(?:section|stretch|segment|đoạn)\b )?\b(?:running through|passing through|through|(?:đi )?qua)\b[^()]*$"
)
"""What a name says besides of works: another name, how much they do or cost, and where a route goes through."""
_STRETCHES = frozenset({"expressway", "highway", "railway", "road", "bypass", "ring-road", "power-line", "canal"})
"""Works so long that more than one province has a stretch of them."""


def kind_in(name: str) -> Phrase[Kind] | None:
    """The longest words for a kind of works in a name, in either language."""
    return next(iter(_kinds_in(name)), None)


def _kinds_in(name: str) -> list[Phrase[Kind]]:
    """All words for kinds of works in a name, the longest first, none within another and none a proper name's."""
    among = words(name)
    found = sorted((*lexicon("en").find(among), *lexicon("vi").find(among)), key=lambda hit: hit.first - hit.last)
    apart: list[Phrase[Kind]] = []
    for hit in found:
        if all(hit.last <= one.first or hit.first >= one.last for one in apart) and not _is_proper(name, hit):
            apart.append(hit)
    return apart


def _is_proper(name: str, hit: Phrase[Kind]) -> bool:
    """Whether a Vietnamese word for works is a syllable of a proper name: Cau Gie, Chợ Mới, Hồ Chí Minh."""
    written, phrase = name[hit.start : hit.end], hit.meaning.phrase
    if phrase.isascii() or " " in phrase or not written[0].isupper():
        return False
    return bool(hit.start) or written.lower() != phrase or name.startswith(" Chí Minh", hit.end)


_FILLERS = re.compile(
    r"['’]s?(?!\w)|(?<![\w-])(?:and|at|city|component|connecting|construction|enlarge(?:d|ment)|enlarging"
    r"|expan(?:ded|ding|sion)|extend(?:ed|ing)|from|group|in|infrastructure|linking|near|new|of|part|project|section"
    r"|system|the|to|municipal|provincial|upgrad(?:e|ed|es|ing)|widen(?:ed|ing)|cai tao|dau tu|du an|ha tang|he thong"
    r"|mo rong|nang cap|thanh phan|tp|tuyen(?! quang)|xay dung)(?![\w-])"
)
"""Words of a name that are no part of what it is called, and what is done to works that are there, folded."""

_JOINING = re.compile(
    r"(?<![\w-])(?:along|between|by|for|linking|named|off|on|regarding|with"
    r"|có tên|của|cho|dọc|đến|giữa|mang tên|mới|(?:kết )?nối(?! dài)(?: liền)?|ở|tại|thành phố|thuộc|tỉnh|trên|từ|tới"
    r"|và|về|với)(?![\w-])"
)
"""What joins the words of a name: in small letters, as it stands, for many a name of a place has such a syllable."""

_CITIES = {"danang": "da-nang", "haiphong": "hai-phong", "hanoi": "ha-noi", "saigon": "sai-gon"}
_CITY = re.compile(rf"(?<![a-z])(?:{'|'.join(_CITIES)})(?![a-z])")
"""Cities that English writes as one word."""

_ONE_A_PROVINCE = frozenset({"administrative-centre", "financial-centre", "free-trade-zone", "museum"})
"""Kinds of works of which a province has one at most."""

_END = r"[^\W\d_][^\W\d_A-Z]+(?: [^\W\d_][^\W\d_A-Z]*){0,3}"
_TWO_ENDS = re.compile(rf"{_END}(?:\s?[-–]\s?{_END})+")
"""A route that goes by its ends alone, as papers call expressways."""

_SPECIAL = {
    phrase: special
    for special, phrases in {
        "cancer-hospital": "cancer hospital, oncology hospital, bệnh viện ung bướu",
        "childrens-hospital": "children's hospital, bệnh viện nhi",
        "eye-hospital": "eye hospital, bệnh viện mắt",
        "heart-hospital": "heart hospital",
        "lung-hospital": "lung hospital, bệnh viện phổi, bệnh viện lao và bệnh phổi",
        "maternity-and-childrens-hospital": "obstetrics and paediatrics hospital, bệnh viện sản nhi",
        "maternity-hospital": "maternity hospital, bệnh viện phụ sản",
        "mental-hospital": "mental hospital, psychiatric hospital, bệnh viện tâm thần",
        "rehabilitation-hospital": "bệnh viện phục hồi chức năng",
        "traditional-medicine-hospital": "traditional medicine hospital, bệnh viện y dược cổ truyền, "
        "bệnh viện y học cổ truyền",
        "coastal-road": "coastal road, đường ven biển, đường bộ ven biển, tuyến đường ven biển, "
        "tuyến đường bộ ven biển",
    }.items()
    for phrase in phrases.split(", ")
}
"""Words that tell works from others of their kind, and so are part of the key."""

ROUTES = frozenset(
    {"expressway", "highway", "railway", "road", "bypass", "ring-road", "bridge", "tunnel", "cable-car", "power-line"}
)
"""Works that bear the names of where they lead to: those are not always where they are built."""


@cache
def lexicon(lang: Lang) -> Lexicon[Kind]:
    phrases: list[tuple[str, Kind]] = []
    for entry in re.split(r"\n(?=\S)", KINDS.strip()):
        name, english, vietnamese = (" ".join(part.split()) for part in entry.split("  = "))
        for phrase in (english if lang == "en" else vietnamese).split(", "):
            for spelt in {phrase, phrase.replace("centre", "center"), phrase.replace("'s ", " ")}:
                phrases.append((spelt, Kind(name, phrase, plural=False)))
                if lang == "en":
                    plural = re.sub(r"y$", "ie", spelt) if spelt.endswith("ry") else spelt
                    phrases.append((f"{plural}s", Kind(name, phrase, plural=True)))
    return Lexicon(phrases)
