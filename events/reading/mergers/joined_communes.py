"""Communes, wards and districts that a sentence says are joined, by their names."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.reading.mergers import joined_wording as wording
from events.reading.mergers import other_joinings
from events.reading.mergers.named_communes import Group, named
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.text import slug


class Joined(NamedTuple):
    """Smaller units that join, by their folded names; `communal` where they are communes, wards or towns."""

    givers: tuple[str, ...]
    into: str | None
    communal: bool


_APART = patterns.compile(
    r";(?! (?:the (?:new|merged|resulting|enlarged) (?:unit|ward|commune)|it) (?:\w+ ){1,3}(?:called|named))"
    r"|(?:,| and|, and)(?= to (?:merge|join|put|fold|attach|combine|unite|add|regroup)\b)|\bwhile\b|\bincluding\b"
    r"|,(?= (?:và )?(?:[A-ZĐ]\S* ){1,4}vào [A-ZĐ])|,(?= và lập (?:huyện|thị xã))|\btrong đó\b"
    r"|\b(?:bao )?gồm cả\b|\bcòn\b (?=xã|phường|huyện)|, còn (?=[A-ZĐ])"
)


def joined(lang: Lang, text: str, provinces: set[str]) -> list[Joined]:
    """The joinings of named units that a sentence tells; `provinces` are names that mean no smaller unit there."""
    if not wording.JOINING[lang].search(text):
        return []
    if summed := _summed(text, provinces):
        return [summed]
    found: list[Joined] = []
    verb: re.Match[str] | None = None
    for clause in _clauses(lang, _bare(lang, text)):
        own = wording.JOINING[lang].search(clause)
        verb = own or (verb if clause.startswith(";") else None)
        others = other_joinings.of_communes(lang, clause) or (own is None and other_joinings.are_kept(clause))
        if verb and not others and not (own and _WAYS.search(clause[: own.start()][-50:])):
            found += _in_clause(lang, clause, provinces, own)
    return list(dict.fromkeys(found))


def _summed(text: str, provinces: set[str]) -> Joined | None:
    """A joining written as a sum: "Nam Son: Bac Son + Tay Son", "Bac Son + Tay Son = Nam Son"."""
    for match in _SUM.finditer(text):
        givers = tuple(dict.fromkeys(slug(_UNIT.sub("", name).strip()) for name in match["sum"].split("+")))
        formed = match["made"] or match["label"]
        if len(givers) > 1 and not provinces.intersection(givers):
            return Joined(givers, slug(_UNIT.sub("", formed).strip()) if formed else None, communal=True)
    return None


def _bare(lang: Lang, text: str) -> str:
    """The sentence without asides and sizes; an aside that tells of a joining goes on with the sentence."""
    text = _NAMED_ASIDE.sub(r"\1: \2", text)
    text = _ASIDE.sub(lambda aside: f" {aside[1]} " if wording.JOINING[lang].search(aside[1] or "") else "", text)
    text = _WHERE[lang].sub("", text)
    return _SIZES[lang].sub("", text)


def _clauses(lang: Lang, text: str) -> Iterator[str]:
    """Parts of a sentence that may each tell a joining: an item of a list without one goes with the part before."""
    begin = 0
    for stop in [*(match.start() for match in _APART.finditer(text)), len(text)]:
        rest = text[stop:]
        own = wording.JOINING[lang].search(rest) or other_joinings.are_kept(rest)
        if not _ITEM.match(rest) or own or _forms_another(lang, text[begin:stop], rest):
            yield text[begin:stop]
            begin = stop


def _forms_another(lang: Lang, before: str, rest: str) -> bool:
    """Whether what follows tells of a unit formed, as what stands before it does already."""
    forming = wording.FORMING[lang]
    return forming.search(before) is not None and forming.search(rest) is not None


def _in_clause(lang: Lang, clause: str, provinces: set[str], verb: re.Match[str] | None) -> Iterator[Joined]:
    """The joinings of a clause: one, or several one after another, each with the unit that it forms."""
    groups: list[Group] = []
    for group in _apart(lang, clause, named(lang, clause, provinces)):
        if not _is_place(lang, clause, group, groups, provinces):
            groups.append(group)
    smaller = [group for group in groups if not group.upper]
    communal = any(group.kind for group in smaller) or sum(len(group.names) for group in smaller) > 1
    if communal and not _takes_part(clause, groups[0]):
        groups = [one for one in groups if not one.upper or _leads_to(lang, clause, one) or _takes_part(clause, one)]
    part: list[Group] = []
    for index, group in enumerate(groups):
        part.append(group)
        formed = len(part) > 1 and _leads_to(lang, clause, group)
        apart = _another(lang, clause, groups[index + 1 :]) or clause.startswith(", thành lập thị xã", group.end)
        if (formed and apart) or index + 1 == len(groups):
            if one := _joined(lang, clause, part, verb):
                yield one
            part = []


def _apart(lang: Lang, clause: str, groups: list[Group]) -> Iterator[Group]:
    """The groups, one that goes on after the unit formed cut there: "joined to Trung Khanh, and Phuc Hoa ... into"."""
    for index, group in enumerate(groups):
        cut = clause.find(", and ", group.start, group.end)
        last = index + 1 == len(groups)
        if len(group.names) < 2 or cut < 0 or last or not _leads_to(lang, clause, group):
            yield group
        else:
            yield group._replace(end=cut, names=group.names[:1])
            yield group._replace(start=cut + len(", and "), names=group.names[1:])


def _another(lang: Lang, clause: str, groups: list[Group]) -> bool:
    """Whether other units are joined after it, into another one."""
    leading = [_leads_to(lang, clause, group) for group in groups]
    return any(leading) and not leading[0]


def _is_place(lang: Lang, clause: str, group: Group, before_it: list[Group], provinces: set[str]) -> bool:
    """Whether units are where something is: a province's city, a district others are of, a town that joins them."""
    if _leads_to(lang, clause, group) or wording.MADE_UP[lang].match(clause, group.end):
        return False
    before, after = clause[: group.start][-20:], clause[group.end : group.end + 40]
    if group.kind in ("city", "town") and (provinces.intersection(group.names) or wording.JOINS_OTHERS.match(after)):
        return not (before_it and before_it[-1].upper and wording.BESIDE[lang].search(before))
    inside = before_it and group.upper and wording.OF[lang].search(before)
    return wording.AT[lang].search(before) is not None or bool(inside)


def _takes_part(clause: str, group: Group) -> bool:
    """Whether a district or a city joins others, rather than being where communes do."""
    joins = group.upper and wording.TAKES_PART.match(clause, group.end) is not None
    return joins and wording.SUBJECT.search(clause, 0, group.start) is not None


def _leads_to(lang: Lang, clause: str, group: Group) -> bool:
    return wording.INTO[lang].search(clause[: group.start][-60:]) is not None


def _joined(lang: Lang, clause: str, groups: list[Group], verb: re.Match[str] | None) -> Joined | None:
    result = _result(lang, clause, groups)
    others = [group for group in groups if group is not result]
    givers = [name for group in others for name in group.names]
    into = result.names[0] if result else None
    if result and into and (len(givers) == 1 or _goes_on(lang, clause, result, others)):
        givers.append(into)
    if len(set(givers)) < 2 or (into is None and not (verb and _adjoins(others, verb))):
        return None
    if result and wording.SEVERAL.search(clause, 0, result.start):
        return None
    if verb and wording.RENAMED.fullmatch(verb.group()) and not (result and _are_replaced(clause, others, verb)):
        return None
    kinds = [group for group in others if group.kind] or groups
    upper = any(group.upper for group in kinds) or (result is not None and result.upper and _are_towns(kinds))
    upper = upper or (not any(group.kind for group in groups) and wording.OF_DISTRICTS.search(clause) is not None)
    return Joined(tuple(dict.fromkeys(givers)), into, not upper)


def _are_replaced(clause: str, groups: list[Group], verb: re.Match[str]) -> bool:
    """Whether several units become one; what is named after it in "A and B become C, and D" does not."""
    if verb.group().startswith("bec") and verb.string == clause and groups[-1].start > verb.end():
        return False
    return sum(len(group.names) for group in groups) > 1


def _goes_on(lang: Lang, clause: str, result: Group, others: list[Group]) -> bool:
    """Whether the unit that comes out of it was there before, and takes the others in."""
    between = clause[result.end : others[0].start]
    return bool(wording.ADDED_TO[lang].search(clause, 0, result.start) or wording.TAKES_IN[lang].search(between))


def _are_towns(groups: list[Group]) -> bool:
    """Whether they are towns, which may be districts as well as communes."""
    return all(group.kind in ("town", "towns") for group in groups)


def _result(lang: Lang, clause: str, groups: list[Group]) -> Group | None:
    """The unit that is formed or goes on: named after "into" or "under the name of", or taking others in."""
    for group in reversed(groups[1:]):
        if _leads_to(lang, clause, group):
            return group
    if (
        len(groups) > 1
        and len(groups[-1].names) == 1
        and _NAMED_LAST.fullmatch(clause[groups[-2].end : groups[-1].start])
    ):
        return groups[-1]
    first, last = groups[0], groups[-1]
    if len(groups) < 2:
        return None
    between = clause[first.end : groups[1].start]
    formed = wording.OUT_OF[lang].search(between) or (_leads_to(lang, clause, first) and not _AND.fullmatch(between))
    if len(first.names) == 1 and formed:
        return first
    return last if len(last.names) == 1 and wording.WITH[lang].search(clause[: last.start][-12:]) else None


def _adjoins(groups: list[Group], verb: re.Match[str]) -> bool:
    """Whether the verb of joining is said right of the units named."""
    if _MADE_OF.fullmatch(verb.group()):
        return False
    among = groups[0].end <= verb.start() <= verb.end() <= groups[-1].start and "with" in verb.string[verb.end() :][:6]
    return among or 0 <= groups[0].start - verb.end() < 30 or 0 <= verb.start() - groups[-1].end < 40


_UNIT = re.compile(
    r"(?i)(?<!\w)(?:(?:xã|phường|thị trấn|đặc khu)(?: mới)? (?=\D)|(?: ?(?:commune|ward|township|town))s?(?!\w))"
)
"""What a unit is, left out of its name."""
_KIND = r"(?:xã|phường|thị trấn|TT\.?)"
_NAME = rf"(?:{_KIND} )?{CAPITAL}[\w’']*(?: (?:{CAPITAL}[\w’']*|\d+|communes?|wards?|township|town)){{0,4}}"
_SUM = re.compile(
    rf"(?:(?P<label>{_NAME}) ?(?::|=) ?)?(?P<sum>{_NAME}(?: ?\+ ?{_NAME}){{1,11}})"
    rf"(?: ?(?:=|→|->|=>|:|thành|into|become|makes?) ?(?P<made>{_NAME}))?"
)
_ITEM = re.compile(rf"; (?:and |và )?(?:part of |một phần )?(?:(?:các )?(?:xã|phường|thị trấn) |(?={CAPITAL}))")
"""What opens a further item of a list."""
_NAMED_LAST = re.compile(r"\s?(?::|=|→|->|=>)\s(?:thành )?")
"""What stands before the unit formed at the end of an item of a list."""
_AND = re.compile(r",? (?:and|và) (?:the )?")
_MADE_OF = re.compile(
    r"(?i)gồm|trên cơ sở|(?:\w+ )*(?:consists?|composed|made|made up|born) of"
    r"|(?:thành )?lập|(?:establish|set up|creat|form)[\w ,]*"
)
"""Said of one unit named before, or of each of new ones, not of units among themselves."""
_NAMED_ASIDE = re.compile(
    rf"(?i:\b(communes|wards|districts|townships))(?: of [^,;()]{{3,30}} (?i:city|district|town))?"
    rf"(?:(?: in {_NAME})?(?: \(| [-–] )|, )"
    rf"({_NAME}(?:(?:, | and |, and ){_NAME})+)(?:\)| [-–](?= )|,(?= (?:are|will|would|is|were|have)\b))"
)
"""Units named in an aside after what they are: "two communes (Bac Son and Tay Son)"."""
_ASIDE = re.compile(r" ?\(([^()]{0,300})\)|, (?:to name (?:one|a) case|for (?:instance|example)|say)(?=,)")
_WHERE = {
    "en": re.compile(
        rf"^\W*(?:[A-Z][a-z]+ (?:[a-z]+ ){{0,4}})?(?:In|in|At|at) (?:(?:the )?(?:district|town"
        rf"|city) of )?{CAPITAL}\w*(?: {CAPITAL}\w*)*(?: district)?, "
        r"(?!(?:set up|made|formed|created|established|put together|which)\b)"
    ),
    "vi": re.compile(rf"^\W*(?:Ở|ở|Tại|tại) (?:huyện |thị xã )?{CAPITAL}\w*(?: {CAPITAL}\w*)*, "),
}
"""Where units lie, told at the head of a sentence."""
_WAYS = re.compile(r"(?i)\b(?:roads?|bridges?|routes?|highways?|expressways?|streets?|canals?|lines?)\b[^,;]*$")
"""What joins places without making them one."""


_SIZES = {
    "en": patterns.plain(
        r"(?:the )?(?:entire |whole |total |all (?:of )?)?(?:the )?natural (?:land )?areas?(?:,? and|,)(?: the)?"
        r"(?: entire| whole)? populations?(?: sizes?)? of (?:the )?|the (?:entire|whole) (?=[A-ZĐ])"
    ),
    "vi": patterns.plain(
        r"(?:(?:toàn bộ|nguyên trạng) )?(?:[\d.,]+ ?(?:km2|km²|ha) )?(?:về )?diện tích(?: tự nhiên)?"
        r"(?:,? và|,) ?(?:toàn bộ )?(?:quy mô )?(?:dân số|[\d.,]+ (?:người|nhân khẩu))(?: của)? "
        r"|(?:toàn bộ|nguyên trạng) (?:các )?(?=(?:xã|phường|thị trấn|huyện) )"
    ),
}
"""How large what is joined is, said before its name."""
