"""Communes, wards and districts that a sentence says are joined: by their names, or by how many there were and are."""

import re
from functools import cache
from typing import NamedTuple

from events.reading import merger_wording as wording
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


_APART = re.compile(r";|\bwhile\b|\btrong đó\b|\bcòn\b (?=xã|phường)")


def counted(lang: Lang, text: str) -> list[tuple[int, int]]:
    """Where a text about communes says how many there were and, fewer, how many there are: the spans of such pairs."""
    if wording.no_joining(lang).search(text):
        return []
    found: list[tuple[int, int]] = []
    first: re.Match[str] | None = None
    for second in wording.count(lang).finditer(text):
        if first and _fewer(lang, text, first, second):
            found.append((first.start(), second.end()))
            first = None
        else:
            first = second
    return found


def _fewer(lang: Lang, text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    between = text[first.end("n") : second.start()]
    one, other = wording.number(first["n"]), wording.number(second["n"])
    if len(between) > 110 or max(one, other) >= 12000 or 1900 <= max(one, other) < 2100 or (one, other) in _COUNTRY:
        return False
    if one > other:
        left = other > 1 or (other == 1 and second["noun"] is not None)
        return left and ";" not in between and wording.fewer_after(lang).search(between) is not None
    return one < other and wording.fewer_before(lang).search(between) is not None


_COUNTRY = ((63, 34), (52, 23), (34, 63), (23, 52))
"""Numbers of the country's provinces."""


def joined(lang: Lang, text: str, provinces: set[str]) -> list[Joined]:
    """The joinings of named units that a sentence tells; `provinces` are names that mean no smaller unit there."""
    found = []
    begin = 0
    if not _kinds(lang).search(text) or not _joining(lang).search(text):
        return []
    for stop in [*(match.start() for match in _APART.finditer(text)), len(text)]:
        clause = text[begin:stop]
        if _kinds(lang).search(clause) and (one := _joined(lang, clause, provinces)):
            found.append(one)
        begin = stop
    return found


def _joined(lang: Lang, clause: str, provinces: set[str]) -> Joined | None:
    verb = _joining(lang).search(clause)
    if not verb:
        return None
    groups = _groups(lang, clause, provinces)
    if not groups:
        return None
    result = _result(lang, clause, groups, verb)
    others = [group for group in groups if group is not result]
    if any(not _upper(lang).match(group.kind) for group in others):
        others = [group for group in others if not _upper(lang).match(group.kind)]
    givers = [name for group in others for name in group.names]
    into = result.names[0] if result else None
    if into and len(givers) == 1:
        givers.append(into)
    if len(set(givers)) < 2 or (into is None and not _adjoins(lang, clause, others, verb)):
        return None
    communal = not any(_upper(lang).match(group.kind) for group in others)
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
        written = next(text for group, text in told.items() if not group.startswith("kind"))
        names = []
        for name in _between().split(written):
            bare = _kinds(lang).sub("", name, count=1).strip() if not re.fullmatch(r"[Ww]ards? \d+", name) else name
            folded = slug(_opening().sub("", bare))
            if folded and folded not in MONTHS and (folded not in provinces or kind):
                names.append(folded)
        if (
            ("d" in told or kind == "city")
            and slug(written) in provinces
            and not _into(lang).search(clause, 0, match.start())
        ):
            continue
        if len(names) > 1 and names[0] in provinces:
            names = names[1:]
        lead = (max(0, match.start() - 12), match.start())
        where = found and _where(lang).search(clause, *lead) and not _into(lang).search(clause, *lead)
        if names and not (where and _upper(lang).match(kind)):
            found.append(_Group(match.start(), match.end(), kind, tuple(names)))
    return found


_NO_KIND = r"(?!(?i:communes?|wards?|districts?|towns?|townships?|city)\b)"
_NAME = rf"{_NO_KIND}{CAPITAL}[\w’']*(?:[ -](?:{_NO_KIND}{CAPITAL}[\w’']*|\d+)){{0,3}}"
_KIND_EN = r"(?:communes?|wards?|districts?|towns?|townships?|city|special zones?)"
_KIND_VI = r"(?:xã|phường|thị trấn|huyện|thị xã|thành phố|TP\.?|quận|đặc khu)"


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r",? and |, (?:and )?|,? và | với | with | cùng ")


@cache
def _opening() -> re.Pattern[str]:
    """Words with a capital that open a sentence and no name."""
    return re.compile(
        r"^(?:(?:The|In|Of|Under|By|After|Both|When|Once|As|From|Merging|Joining|Combining|Two|Three|An?|Also|And"
        r"|Communes?|Wards?|Districts?) )+"
    )


@cache
def _named(lang: Lang) -> re.Pattern[str]:
    """Units named with their kind, or a bare name after a word of what is formed."""
    if lang == "vi":
        name = rf"{CAPITAL}\w*(?: (?:{CAPITAL}\w*|\d+)){{0,3}}|\d+"
        names = rf"(?:{name})(?:(?:, | và |(?:, | và | với )(?:xã|phường|thị trấn) )(?:{name}))*"
        return re.compile(
            rf"(?<!\w)(?P<kind>(?i:{_KIND_VI})) (?P<a>{names})"
            rf"|(?:(?<=tên )|(?<=tên: )|(?<=tên mới là ))(?P<d>{_NAME})"
        )
    names = rf"{_NAME}(?:(?:, | and |, and | with ){_NAME})*"
    return re.compile(
        rf"(?P<e>{_NAME} and {_NAME})(?= of {_NAME} (?i:district|town|city))"
        rf"|(?P<a>[Ww]ard \d+(?:(?:, | and |, and )(?:[Ww]ard )?\d+)*)"
        rf"|(?<!\w)(?P<b>{names}) (?P<kind2>(?i:{_KIND_EN}))\b"
        rf"|\b(?P<kind3>(?:[Cc]ommunes|[Ww]ards|[Dd]istricts|[Tt]ownships)) (?:of )?(?P<c>{names})"
        rf"|(?<!\w)(?:(?<=into )|(?<=as )|(?<=name of )|(?<=name )|(?<=called )|(?<=named ))(?P<d>{_NAME})"
    )


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
            r"(?<!\w)(?:s[áa][pt] nhập|hợp nhất|nhập|gộp|ghép|về chung|thừa hưởng|tiếp quản|hình thành"
            r"|(?:thành )?lập|sắp xếp|do(?= (?:việc|hai"
            r"|ba|các"
            r"|xã|phường)))(?!\w)"
        )
    return re.compile(
        r"\b(?:[Mm]erg\w+|[Jj]oin\w*|[Ff]old\w*|[Aa]bsorb\w*|[Ii]ncorporat\w+|[Ii]ntegrat\w+|[Cc]onsolidat\w+"
        r"|[Aa]malgamat\w+|[Uu]nit(?:e|ed|ing)|[Ff]us(?:e|ed|ing)|[Cc]ombin\w+|[Rr]egroup\w*|[Ss]wallow\w*"
        r"|[Aa]ttach\w*|[Pp]ut|[Dd]issolv\w+|ceas\w+ to exist|becom(?:e|es|ing) (?:part|one)|became (?:part|one)"
        r"|tak(?:e|es|ing) in|took in"
        r"|born of|(?:formed|created|established|set up) (?:by|from|out of|on the basis))\b"
    )


@cache
def _into(lang: Lang) -> re.Pattern[str]:
    """What leads up to the unit formed."""
    if lang == "vi":
        return re.compile(
            r"(?:vào|về|thành(?: lập)?|để (?:thành )?lập|lấy tên(?: là)?|mang tên|với tên(?: gọi)?"
            r"|tên(?: là| mới| gọi| dự kiến)*:?)(?: một| mới| (?:xã|phường|thị trấn))* ?$"
        )
    return re.compile(
        r"\b(?:into|as|to form|forming|to create|creating|under the name(?: of)?|named|called|becom(?:e|es"
        r"|ing)(?: part of)?"
        r"|became(?: part of)?|part of|(?:absorbed|swallowed|taken in) by|to)(?: the| a| one| new| single"
        r"| enlarged)* ?$"
    )


@cache
def _out_of(lang: Lang) -> re.Pattern[str]:
    """What stands between the unit formed, named first, and those it comes from or takes in."""
    if lang == "vi":
        return re.compile(
            r"(?:hình thành|thành lập|lập|tạo thành|do|từ|thừa hưởng|tiếp quản|tiếp nhận|trên cơ sở|(?:sẽ "
            r"|được )?(?:nhận thêm|sáp nhập thêm))"
        )
    return re.compile(
        r"\b(?:absorbs?|absorbed(?! (?:by|into))|swallow(?:s|ed)(?! by)|tak(?:e|es|ing) in|took in|takes over"
        r"|receiv(?:e|es|ed)|(?:formed|created|established|born|set up|made) (?:by|from|out of|of|on)|by merging)\b"
    )


@cache
def _with(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"với $" if lang == "vi" else r"\b(?:with|in) (?:the )?$")
