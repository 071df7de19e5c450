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
    free trade zone.
    """
    hits = _kinds_in(name)
    kind = hits[0].meaning if hits else None
    proper = name
    for hit in sorted(hits, key=lambda one: -one.start):
        if kind and hit.meaning.name == kind.name:
            proper = f"{proper[: hit.start]} {proper[hit.end :]}"
        elif hit.last - hit.first > 1 or name[hit.start : hit.end] == hit.meaning.phrase:
            proper = f"{proper[: hit.start]} {hit.meaning.name} {proper[hit.end :]}"
    called = slug(_FILLERS.sub(" ", fold(_JOINING.sub(" ", proper))))
    own = _CITY.sub(lambda city: _CITIES[city[0]], called)
    if kind is None:
        return f"{own}-expressway" if _TWO_ENDS.fullmatch(name) else own or slug(name)
    called = _SPECIAL.get(kind.phrase, kind.name)
    if own in provinces and (called in _ONE_A_PROVINCE or kind.phrase in _SPECIAL):
        return called
    return f"{own}-{called}" if own else called


def kind_in(name: str) -> Phrase[Kind] | None:
    """The longest words for a kind of works in a name, in either language."""
    return next(iter(_kinds_in(name)), None)


def _kinds_in(name: str) -> list[Phrase[Kind]]:
    """All words for kinds of works in a name, the longest first, none within another."""
    among = words(name)
    found = sorted((*lexicon("en").find(among), *lexicon("vi").find(among)), key=lambda hit: hit.first - hit.last)
    apart: list[Phrase[Kind]] = []
    for hit in found:
        if all(hit.last <= one.first or hit.first >= one.last for one in apart):
            apart.append(hit)
    return apart


_FILLERS = re.compile(
    r"['’]s?(?!\w)|(?<![\w-])(?:and|at|city|component|connecting|construction|enlarge(?:d|ment)|enlarging"
    r"|expan(?:ded|ding|sion)|extend(?:ed|ing)|from|group|in|linking|near|new|of|part|project|section|the|to"
    r"|municipal|provincial|upgrad(?:e|ed|es|ing)|widen(?:ed|ing)|cai tao|du an|mo rong|nang cap|thanh phan|tp"
    r"|tuyen(?! quang))(?![\w-])"
)
"""Words of a name that are no part of what it is called, and what is done to works that are there, folded."""

_JOINING = re.compile(
    r"(?<![\w-])(?:along|between|by|for|linking|named|on|regarding|with"
    r"|có tên|của|cho|đến|giữa|mang tên|(?:kết )?nối(?! dài)(?: liền)?|ở|tại|thành phố|thuộc|tỉnh|trên|từ|tới|và|về"
    r"|với)(?![\w-])"
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
