"""Communes, wards and districts that a sentence says are joined: by their names, or by how many there were and are."""

import re
from functools import cache
from typing import NamedTuple

from events.reading import commune_wording as communes
from events.reading.dates import MONTHS
from events.reading.language import Lang
from events.reading.words import CAPITAL
from events.text import slug


class Joined(NamedTuple):
    """Smaller units that join, by their folded names; `communal` where they are communes, wards or towns."""

    givers: tuple[str, ...]
    into: str | None
    communal: bool


class _Group(NamedTuple):
    """Units named together with what they are: "Vinh Kim and Vinh Thach communes"; `kind` is empty for a bare name."""

    start: int
    end: int
    kind: str
    names: tuple[str, ...]


_APART = re.compile(
    r";|\bwhile\b|\bincluding\b|\btrong đó\b|\b(?:bao )?gồm cả\b|\bcòn\b (?=xã|phường|huyện)|, còn (?=[A-ZĐ])"
)


def counted(lang: Lang, text: str) -> list[tuple[int, int]]:
    """Where a text about communes says how many there were and, fewer, how many there are: the spans of such pairs."""
    if communes.no_joining(lang).search(text):
        return []
    found: list[tuple[int, int]] = []
    first: re.Match[str] | None = None
    for second in communes.count(lang).finditer(text):
        if first and _fewer(lang, text, first, second):
            found.append((first.start(), second.end()))
            first = None
        else:
            first = second
    return found


def _fewer(lang: Lang, text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    if any(not count["noun"] and communes.of_other_things(lang).match(text, count.end()) for count in (first, second)):
        return False
    between = text[first.end("n") : second.start()]
    one, other = communes.number(first["n"]), communes.number(second["n"])
    if len(between) > 110 or max(one, other) >= 12000 or 1900 <= max(one, other) < 2100 or (one, other) in _COUNTRY:
        return False
    if one > other:
        left = other > 1 or (other == 1 and second["noun"] is not None)
        return left and ";" not in between and communes.fewer_after(lang).search(between) is not None
    return one < other and communes.fewer_before(lang).search(between) is not None


_COUNTRY = ((63, 34), (52, 23), (34, 63), (23, 52))
"""Numbers of the country's provinces."""


def joined(lang: Lang, text: str, provinces: set[str]) -> list[Joined]:
    """The joinings of named units that a sentence tells; `provinces` are names that mean no smaller unit there."""
    found = []
    begin = 0
    if not _joining(lang).search(text):
        return []
    for stop in [*(match.start() for match in _APART.finditer(text)), len(text)]:
        clause = text[begin:stop]
        if one := _joined(lang, clause, provinces):
            found.append(one)
        begin = stop
    return found


def _joined(lang: Lang, clause: str, provinces: set[str]) -> Joined | None:
    verb = _joining(lang).search(clause)
    if not verb or _WAYS.search(clause, max(0, verb.start() - 50), verb.start()):
        return None
    groups = _groups(lang, clause, provinces)
    if not groups:
        return None
    result = _result(lang, clause, groups, verb)
    others = [group for group in groups if group is not result]
    if any(group.kind and not _upper(lang).match(group.kind) for group in others):
        others = [group for group in others if not _upper(lang).match(group.kind)]
    givers = [name for group in others for name in group.names]
    into = result.names[0] if result else None
    if into and len(givers) == 1:
        givers.append(into)
    if len(set(givers)) < 2 or (into is None and not _adjoins(lang, clause, others, verb)):
        return None
    kinds = [group.kind for group in others if group.kind] or [group.kind for group in groups]
    communal = not any(_upper(lang).match(kind) for kind in kinds)
    return Joined(tuple(dict.fromkeys(givers)), into, communal)


def _result(lang: Lang, clause: str, groups: list[_Group], verb: re.Match[str]) -> _Group | None:
    """The unit that is formed or goes on: named after "into" or "under the name of", or taking others in."""
    for group in reversed(groups[1:]):
        if _into(lang).search(clause, max(0, group.start - 40), group.start):
            return group
    first, last = groups[0], groups[-1]
    if len(groups) < 2:
        return None
    if len(first.names) == 1:
        leads = first.end <= verb.start() and _out_of(lang).search(clause, first.end, groups[1].start)
        if leads or _into(lang).search(clause, max(0, first.start - 40), first.start):
            return first
    if len(last.names) == 1 and _with(lang).search(clause, last.start - 12, last.start):
        return last
    return None


def _adjoins(lang: Lang, clause: str, groups: list[_Group], verb: re.Match[str]) -> bool:
    """Whether the verb of joining is said right of the units named."""
    first, last = groups[0], groups[-1]
    return 0 <= first.start - verb.end() < 30 or 0 <= verb.start() - last.end < 40


def _groups(lang: Lang, clause: str, provinces: set[str]) -> list[_Group]:
    found: list[_Group] = []
    for match in _named(lang).finditer(clause):
        told = {group: text for group, text in match.groupdict().items() if text}
        kind = next((text for group, text in told.items() if group.startswith("kind")), "").lower()
        if "ward" in told:
            kind = "ward"
        written = next(text for group, text in told.items() if not group.startswith("kind"))
        names = []
        for name in _between().split(written):
            numbered = re.fullmatch(r"[Ww]ard \d+", name)
            bare = name if numbered else _opening(lang).sub("", _kinds(lang).sub("", name, count=1).strip())
            folded = slug(f"{kind} {bare}" if kind and bare.isdigit() and lang == "vi" else bare)
            if folded and not _NO_UNIT.search(folded) and (folded not in provinces or kind):
                names.append(folded)
        if (
            ("d" in told or kind == "city")
            and not provinces.isdisjoint((slug(written), f"{slug(written)}-city"))
            and not _into(lang).search(clause, 0, match.start())
        ):
            continue
        if len(names) > 1 and names[0] in provinces:
            names = names[1:]
        at = match.start()
        place = bool(found) and _upper(lang).match(kind) and _where(lang).search(clause, max(0, at - 12), at)
        if names and not (place and not _into(lang).search(clause, max(0, at - 40), at)):
            found.append(_Group(match.start(), match.end(), kind, tuple(names)))
    return found


_WAYS = re.compile(r"(?i)\b(?:roads?|bridges?|routes?|highways?|expressways?|streets?|canals?|lines?)\b[^,;]*$")
"""What joins places without making them one."""
_NO_UNIT = re.compile(rf"^(?:{'|'.join(MONTHS)})\b|(?:province|assembly|committee|council|government)$")
"""Names that are those of months, provinces or bodies."""
_NO_KIND = r"(?!(?i:communes?|wards?|districts?|towns?|townships?|city)\b)"
_NAME = rf"{_NO_KIND}{CAPITAL}[\w’']*(?:[ -](?:{_NO_KIND}{CAPITAL}[\w’']*|\d+)){{0,3}}"
_KIND_EN = r"(?:communes?|wards?|districts?|towns?|townships?|city|special zones?)"
_KIND_VI = r"(?:xã|phường|thị trấn|huyện|thị xã|thành phố|TP\.?|quận|đặc khu)"


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r",? and |, (?:and )?|,? và | với | (?:together )?with | cùng ")


@cache
def _opening(lang: Lang) -> re.Pattern[str]:
    """Words with a capital that open a sentence and no name."""
    if lang == "vi":
        return re.compile(r"^(?:(?:các|hai|ba|bốn|Riêng|Theo|Tại|Ở|Như|Nhập|Gộp|Cùng|Sau|Từ|Còn|Và|Khi|Việc) )+")
    return re.compile(
        r"^(?:(?:The|In|Of|Under|By|After|Both|When|Once|As|From|Merging|Joining|Combining|Two|Three|Also|And"
        r"|Communes?|Wards?|Districts?|Likewise|Meanwhile|Elsewhere|Then|For|With|To|It|They)(?: |$))+"
    )


@cache
def _named(lang: Lang) -> re.Pattern[str]:
    """Units named with their kind; bare names where a word of joining or of what is formed adjoins them."""
    bare = rf"{CAPITAL}[\w’']*(?:[ -]{CAPITAL}[\w’']*){{1,3}}"
    if lang == "vi":
        name = rf"(?:{CAPITAL}[\w’']*(?: (?:{CAPITAL}[\w’']*|\d+)){{0,3}}|\d+)"
        joint = r"(?:,|,? và|,? với|,? cùng(?: với)?)"
        lower, upper = r"(?:xã|phường|thị trấn|đặc khu)", r"(?:huyện|quận|thị xã|thành phố|TP\.?)"
        bares = rf"{bare}(?:(?:, | và ){bare}){{0,11}}"
        return re.compile(
            rf"(?<!\w)(?P<kind>(?i:{upper})) (?P<a>{name}(?:{joint} {upper} {name}){{0,11}})"
            rf"|(?<!\w)(?P<kind2>(?i:{lower})) (?P<b>{name}(?:(?:, | và )(?={name}){name}"
            rf"|{joint} (?:(?:các|hai|ba) )?{lower} {name}){{0,11}})"
            rf"|(?:(?<=tên )|(?<=tên: )|(?<=tên mới là ))(?P<d>{_NAME})"
            rf"|(?<!\w)(?P<e>{bares})(?= (?:sẽ |được |dự kiến |cũng |cùng )*(?:(?:s[áa][pt] nhập|hợp nhất|nhập|gộp"
            rf"|ghép)"
            r"(?= (?:vào|với|về|lại|thành|làm|chung)|[,.])|về một mối)(?!\w))"
            rf"|(?:(?<=nhập )|(?<=vào )|(?<=với )|(?<=về ))(?P<f>{bares})"
        )
    names = rf"{_NAME}(?:(?:, | and |, and | with | together with ){_NAME}){{0,11}}"
    bares = rf"{bare}(?:(?:, | and |, and | together with ){bare}){{0,11}}"
    formed, joins = ("|".join(f"(?<={word} )" for word in words) for words in (_FORMED_EN, _JOINS_EN))
    return re.compile(
        rf"(?P<e>{_NAME} and {_NAME})(?= of {_NAME} (?i:district|town|city))"
        rf"|(?P<ward>[Ww]ard \d+(?:(?:, | and |, and )(?:[Ww]ard )?\d+)*)"
        rf"|(?<!\w)(?P<b>{names}) (?P<kind2>(?i:{_KIND_EN}))\b"
        rf"|\b(?P<kind3>(?:[Cc]ommunes?|[Ww]ards|[Dd]istricts|[Tt]ownships)) (?:of )?(?P<c>{names})"
        rf"|(?<!\w)(?P<f>{bares})(?= (?:{_MERGED_EN}|is the name)\b)"
        rf"|(?<!\w)(?:{formed})(?P<d>{_NAME})|(?<!\w)(?:{joins})(?P<g>{bares})"
    )


_MERGED_EN = (
    r"(?:(?:will|would|shall|is|are|was|were|to|both) )*(?:be (?:\w+ly )?|being |been |(?<=is )|(?<=are )|(?<=was )"
    r"|(?<=were ))(?:merged|joined|folded|absorbed|incorporated|integrated|consolidated|amalgamated|united|fused"
    r"|combined"
    r"|regrouped|swallowed|attached|enlarged|dissolved|converted|put together|rolled)"
    r"|(?:(?:will|would|shall|is|are|to|both) )*(?:com(?:e|es) (?:together|under)|go(?:es)? under|becomes? (?:part|one)"
    r"|ceases?|forms?|share|joins?|merges?|tak(?:e|es) in)"
)
"""What bare names are said to do that join."""
_FORMED_EN = ("into", "as", "name of", "name", "called", "named", "form")
"""What stands before the bare name of the unit formed."""
_JOINS_EN = (
    *("attached to", "added to", "joined to", "joined with", "merged with", "united with", "merge with"),
    *("combined with", "whole of", "all of", "out of", "absorbed by", "absorb", "absorbs"),
)
"""What stands before bare names of units that join."""


@cache
def _where(lang: Lang) -> re.Pattern[str]:
    """What makes the unit named after it the place where others lie."""
    return re.compile(r"\b(?:of|in|at) (?:the )?$" if lang == "en" else r"(?:ở|thuộc|của|tại|,) $")


@cache
def _kinds(lang: Lang) -> re.Pattern[str]:
    return re.compile(rf"\b{_KIND_EN}\b" if lang == "en" else rf"(?<!\w){_KIND_VI}(?!\w)", re.IGNORECASE)


@cache
def _upper(lang: Lang) -> re.Pattern[str]:
    """Kinds above the commune."""
    return re.compile(r"districts?|city" if lang == "en" else r"huyện|quận|thị xã|thành phố|tp")


@cache
def _joining(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:s[áa][pt] nhập|hợp nhất|nhập|gộp|ghép|dồn|về chung|về một mối|về một nhà|thừa hưởng|tiếp quản"
            r"|hình thành|(?:thành )?lập(?! (?:quy|kế|hồ|đề|danh|đồ))|sắp xếp|lấy (?:đất|toàn bộ|nguyên trạng)"
            r"|do(?= (?:việc|hai|ba|các|xã|phường)))(?!\w)"
        )
    return re.compile(
        r"\b(?:[Mm]erg\w+|[Jj]oin\w*|[Ff]old\w*|[Aa]bsorb\w*|[Ii]ncorporat\w+|[Ii]ntegrat\w+|[Cc]onsolidat\w+"
        r"|[Aa]malgamat\w+|[Uu]nit(?:e|ed|ing)|[Ff]us(?:e|ed|ing)|[Cc]ombin\w+|[Rr]egroup\w*|[Ss]wallow\w*"
        r"|[Aa]ttach\w*|[Pp]ut(?! in(?:to)? (?:use|operation|service|place))|[Dd]issolv\w+|ceas\w+ to exist"
        r"|no longer exist|becom(?:e|es|ing) (?:part|one)"
        r"|became (?:part|one)|tak(?:e|es|ing) (?:in|over)|took (?:in|over)|enlarged by|inclusion of|com(?:e|es|ing)"
        r" (?:together|under)|(?:go|goes|going|brought|placed) (?:under|to)|pass(?:es|ed)? to|handed (?:over )?to"
        r"|(?:will|to"
        r"|would|shall) (?:form|make up|share)|converted into|turned into|made (?:up )?(?:of|from|out of)"
        r"|now also covers"
        r"|born of|(?:formed|created|established|set up) (?:by|from|out of|on the basis))\b"
    )


@cache
def _into(lang: Lang) -> re.Pattern[str]:
    """What leads up to the unit formed."""
    if lang == "vi":
        return re.compile(
            r"(?:vào|về|thành(?: lập)?|để (?:thành )?lập|(?<!thành )lập|lấy tên(?: là)?|mang tên|với tên(?: gọi)?"
            r"|tên(?: xã| phường| là| mới| gọi| dự kiến)*:?)(?: một| mới| (?:xã|phường|thị trấn))* ?$"
        )
    return re.compile(
        r"\b(?:into|as|(?:to|will|would|shall) form|forming|to create|creating|under the (?:name|roof|wing)(?: of)?"
        r"|named|called|becom(?:e|es|ing)(?: part of)?|became(?: part of)?|part of|(?:absorbed|swallowed|taken in) by"
        r"|make up|to|inclusion [\w ]{3,30} in)(?: the| a| one| new| single| enlarged)* ?$"
    )


@cache
def _out_of(lang: Lang) -> re.Pattern[str]:
    """What stands between the unit formed, named first, and those it comes from or takes in."""
    if lang == "vi":
        return re.compile(
            r"(?:hình thành|thành lập|lập|tạo thành|do|từ|thừa hưởng|tiếp quản|tiếp nhận|trên cơ sở"
            r"|(?:sẽ )?lấy (?:đất|toàn bộ|nguyên trạng)|(?:sẽ |được )?(?:nhận thêm|sáp nhập thêm))"
        )
    return re.compile(
        r"\b(?:absorbs?|absorbed(?! (?:by|into))|swallow(?:s|ed)(?! by)|tak(?:e|es|ing) (?:in|over)|took (?:in|over)"
        r"|receiv(?:e|es|ed)|enlarged by|now also covers|(?:formed|created|established|born|set up|made(?: up)?"
        r"|put together"
        r"|pieced together|assembled|built|carved) (?:by|from|out of|of|on)|by merging)\b"
    )


@cache
def _with(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"với $" if lang == "vi" else r"\b(?:with|in) (?:the )?$")
