"""Communes, wards and districts that a sentence says are joined, by their names."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from events.reading.mergers import other_joinings
from events.reading.mergers.joining_verbs import INTO_ONE_EN
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
    r";|(?:,| and|, and)(?= to (?:merge|join|put|fold|attach|combine|unite|add|regroup)\b)|\bwhile\b|\bincluding\b"
    r"|,(?= (?:và )?(?:[A-ZĐ]\S* ){1,4}vào [A-ZĐ])|,(?= và lập (?:huyện|thị xã))|\btrong đó\b"
    r"|\b(?:bao )?gồm cả\b|\bcòn\b (?=xã|phường|huyện)|, còn (?=[A-ZĐ])"
)


def joined(lang: Lang, text: str, provinces: set[str]) -> list[Joined]:
    """The joinings of named units that a sentence tells; `provinces` are names that mean no smaller unit there."""
    if not _JOINING[lang].search(text):
        return []
    if summed := _summed(text, provinces):
        return [summed]
    found: list[Joined] = []
    verb: re.Match[str] | None = None
    for clause in _clauses(lang, _bare(lang, text)):
        own = _JOINING[lang].search(clause)
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
    text = _ASIDE.sub(lambda aside: f" {aside[1]} " if _JOINING[lang].search(aside[1] or "") else "", text)
    text = _WHERE[lang].sub("", text)
    return _SIZES[lang].sub("", text)


def _clauses(lang: Lang, text: str) -> Iterator[str]:
    """Parts of a sentence that may each tell a joining: an item of a list without one goes with the part before."""
    begin = 0
    for stop in [*(match.start() for match in _APART.finditer(text)), len(text)]:
        rest = text[stop:]
        own = _JOINING[lang].search(rest) or other_joinings.are_kept(rest)
        if not _ITEM.match(rest) or own or _forms_another(lang, text[begin:stop], rest):
            yield text[begin:stop]
            begin = stop


def _forms_another(lang: Lang, before: str, rest: str) -> bool:
    """Whether what follows tells of a unit formed, as what stands before it does already."""
    forming = _FORMING[lang]
    return forming.search(before) is not None and forming.search(rest) is not None


def _in_clause(lang: Lang, clause: str, provinces: set[str], verb: re.Match[str] | None) -> Iterator[Joined]:
    """The joinings of a clause: one, or several one after another, each with the unit that it forms."""
    groups: list[Group] = []
    for group in _apart(lang, clause, named(lang, clause, provinces)):
        if not _is_place(lang, clause, group, groups, provinces):
            groups.append(group)
    if (
        any(group.kind and not group.upper for group in groups)
        or sum(len(group.names) for group in groups if not group.upper) > 1
    ):
        groups = [group for group in groups if not group.upper or _leads_to(lang, clause, group)]
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
    if _leads_to(lang, clause, group) or _MADE_UP[lang].match(clause, group.end):
        return False
    before, after = clause[: group.start][-20:], clause[group.end : group.end + 40]
    if group.kind in ("city", "town") and (provinces.intersection(group.names) or _JOINS_OTHERS.match(after)):
        return not (before_it and before_it[-1].upper and _BESIDE[lang].search(before))
    inside = before_it and group.upper and _OF[lang].search(before)
    return _AT[lang].search(before) is not None or bool(inside)


def _leads_to(lang: Lang, clause: str, group: Group) -> bool:
    return _INTO[lang].search(clause[: group.start][-60:]) is not None


def _joined(lang: Lang, clause: str, groups: list[Group], verb: re.Match[str] | None) -> Joined | None:
    result = _result(lang, clause, groups)
    others = [group for group in groups if group is not result]
    givers = [name for group in others for name in group.names]
    into = result.names[0] if result else None
    if result and into and (len(givers) == 1 or _goes_on(lang, clause, result, others)):
        givers.append(into)
    if len(set(givers)) < 2 or (into is None and not (verb and _adjoins(others, verb))):
        return None
    kinds = [group for group in others if group.kind] or groups
    upper = any(group.upper for group in kinds) or (result is not None and result.upper and _are_towns(kinds))
    upper = upper or (not any(group.kind for group in groups) and _OF_DISTRICTS.search(clause) is not None)
    return Joined(tuple(dict.fromkeys(givers)), into, not upper)


def _goes_on(lang: Lang, clause: str, result: Group, others: list[Group]) -> bool:
    """Whether the unit that comes out of it was there before, and takes the others in."""
    between = clause[result.end : others[0].start]
    return bool(_ADDED_TO[lang].search(clause, 0, result.start) or _TAKES_IN[lang].search(between))


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
    formed = _OUT_OF[lang].search(between) or (_leads_to(lang, clause, first) and not _AND.fullmatch(between))
    if len(first.names) == 1 and formed:
        return first
    return last if len(last.names) == 1 and _WITH[lang].search(clause[: last.start][-12:]) else None


def _adjoins(groups: list[Group], verb: re.Match[str]) -> bool:
    """Whether the verb of joining is said right of the units named."""
    if _MADE_OF.fullmatch(verb.group()):
        return False
    return 0 <= groups[0].start - verb.end() < 30 or 0 <= verb.start() - groups[-1].end < 40


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


_JOINS_OTHERS = patterns.plain(
    r" (?:will |would |is to |are to |plans to |to )?(?:merg|establish|arrang|rearrang|combin|consolidat|unif|form)\w*"
    r" (?!with|into|to\b)"
)


_FORMING = {
    "en": patterns.plain(r"\binto\b"),
    "vi": patterns.plain(r"(?<!\w)(?:thành|vào) (?:xã|phường|thị trấn|đặc khu)"),
}

_AT = {
    "en": patterns.plain(
        r"\b(?:at"
        r"|(?<!takes )(?<!take )(?<!took )(?<!taking )(?<!oters )(?<!eople )(?<!sidents )in|students from) (?:the )?$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:tại|ở|trụ sở|qua) $"),
}
"""What stands before a place where something is, not before one that joins."""

_JOINING = {
    "en": patterns.lazy(
        r"\b(?:[Mm]erg\w+(?! (?:province|city|unit|locality|communes|wards)\b)|[Jj]oin\w*(?! (?:an?|the) (?!new"
        rf"|single|commune|ward|town)[a-z])|(?={INTO_ONE_EN})[A-Za-z]\w+"
        r"|[Aa]nnex(?:ed|ing)(?! to (?:the )?(?:[Dd]ecision|[Rr]esolution))|[Ss]ubsum\w+|[Ff]old\w*|[Aa]bsorb\w*"
        r"|(?:[Ii]ncorporat|[Ii]ntegrat|[Cc]onsolidat|[Aa]malgamat|[Cc]ombin|(?:[Rr]eu|[Uu])nif)\w+|[Rr]egroup\w*"
        r"|(?:[Rr]eu|[Uu])nit(?:e|ed|ing)|[Ff]us(?:e|ed|ing|ion)|[Ss]wallow\w*|[Aa]ttach\w*|(?:be|is|was|were) added"
        r"|(?:been|are) added|[Bb]r(?:ing|ings|ought)(?= [^.;]{3,80} (?:into|together|under (?:an?|one|the same)"
        r"(?: single| new)* (?:commune|ward|roof|office|name|government|administration|unit)))"
        r"|[Mm]ak(?:e|es|ing) (?:a single|one) (?=[A-ZĐ])"
        r"|(?:(?<=ommune )|(?<=ommunes )|(?<=ard )|(?<=ards )|(?<=own ))forms?"
        r"(?= (?:(?:an?|one|the)(?: new| single| larger| bigger)* )?(?:[A-ZĐ]|commune|ward))"
        r"|(?:have been|are|is|be) (?:now )?(?:a single|one) (?=[A-ZĐ])"
        r"|[Pp]ut(?= [^.;]{0,60}(?:together|under|into (?:one|a single|the)))|[Dd]issolv\w+"
        r"|ceas\w+ to exist|[Rr]earrang\w+|[Aa]rrang\w+|[Rr]eorgani[sz]\w+"
        r"|no longer exist|bec(?:om(?:e|es|ing)|ame) (?:part|one)|(?:tak(?:e|en|es|ing)|took) (?:in|over(?! as\b))"
        r"|enlarged by|inclusion of|(?:disappear|vanish|melt)\w* into|com(?:e|es|ing)"
        r" (?:together|under)|(?:go|goes|going|brought|placed|return\w*) (?:back )?(?:under|to|with)|pass(?:es"
        r"|ed)? to|handed (?:over )?to"
        r"|(?:will|to|would|shall) (?:form|make up|share (?:a|the|one) (?:name|commune|ward|roof))|make(?:s)? (?:one"
        r"|way)|giv(?:e|es|ing) way to"
        r"|(?:[Ss]ince|[Aa]s of|[Ff]rom) [^.;]{1,80} (?:are|is|has been|have been) (?:now )?part of"
        r"|(?:carry|carries|go|goes|live|lives) on as|continue(?:s)? as|[Rr]oll\w*|[Uu]nites?|(?:put|pieced|stitched"
        r"|knitted) together"
        r"|(?:will |to |would )?(?:consist|be composed)s? of|compris(?:e|es|ing)|(?:(?<=\()|(?<=: ))from|into which"
        r"|converted into"
        r"|turn(?:s|ed)? into(?! (?:towns|wards|cities|districts)\b)"
        r"|made (?:up )?(?:of|from|out of)|(?:will|is to|now)(?: also)? covers?|born of|(?:formed|created|established"
        r"|set up|assembled|forged|moulded|stitched)(?: [\w,]+){0,4}? (?:by|from"
        r"|out of|on the basis|after|through)|(?:[Ff]orm|[Cc]reat|[Ee]stablish|[Ss]et up)(?:e|s|es|ing)?"
        r"(?= (?:an? |the )?(?:new )?[A-ZĐ][\w’' ]*(?:communes?|ward|town)\b[\w ]{0,24} (?:by|from|out of|on the basis"
        r"|through)\b)"
        r"|enter(?:s|ed)?(?= [A-ZĐ][\w’' ]* (?:commune|ward|town)\b)|(?:bring|gather|group|pool)s? together|(?:been"
        r"|now) part of|(?:combination|union|tie-up|marriage) of)\b|[^\W\d] \+ (?=[^\W\d])"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:s[áa][pt] nhập|hợp nhất|nhập(?! (?:thiết bị|máy|hàng|giống|học|viện|cuộc|liệu|dữ liệu))|gộp|ghép"
        r"|dồn|về chung|về một mối|về một nhà|thừa hưởng|tiếp quản"
        r"|(?:thành )?lập(?= (?:mới )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?! trên địa))"
        r"|(?:thành )?lập từ|hình thành|sắp xếp|lấy (?:đất|toàn bộ|nguyên trạng)"
        r"|trên cơ sở(?= (?:(?:các|hai|ba|bốn|\d|toàn bộ) )*(?:xã|phường|thị trấn))"
        r"|gồm(?= (?:trọn |cả |toàn bộ |nguyên |hai |ba |bốn )?(?:các )?(?:xã|phường|thị trấn|[A-ZĐ]))"
        r"|do(?= (?:việc|hai|ba|các|xã|phường))|hợp (?:lại|thành)|gom|ra đời|chung một (?:xã|phường)"
        r"|đưa(?=[^.;]{2,60} (?:vào"
        r"|về) )|(?<!đổi tên )(?:thành|làm)(?= (?:một )?(?:xã|phường|thị trấn|đặc khu|thành phố) [A-ZĐ])"
        r"|(?:xã|phường|thị trấn) [^.;,()]{2,30} (?:và|với|,) (?:xã|phường|thị trấn) [^.;,()]{2,24} (?:nay|giờ|hiện) là"
        r"(?= (?:xã|phường|thị trấn) [A-ZĐ])|(?:chuyển|trở) về(?= (?:xã|phường))|về với(?= (?:xã|phường|thị|thành))"
        r"|(?:giờ|nay|đã|sẽ) là một|(?:sắp|sẽ) thành một)(?!\w)"
        r"|[^\W\d] \+ (?=[^\W\d])",
        re.IGNORECASE,
    ),
}

_INTO = {
    "en": patterns.plain(
        r"\b(?:into|as|enter(?:s|ed)?|(?<!by )join(?:s|ed|ing)?|(?:to|will|would|shall) (?:form|establish)|forming"
        r"|establishing|[Ee]stablish"
        r"|to (?:create|make|set up)|creating|(?:by|under) the (?:name|roof|wing)(?: of)?"
        r"|(?:with|taking|under) the(?: [a-z]+){0,2} name(?: of)?|(?:office|commune|ward|name|roof|house"
        r"|one), that of|(?:mak(?:e|es|ing)|been|are|is|be|into) (?:a single|one),?"
        r"|(?:[Cc]ommunes?|[Ww]ards?|[Tt]own) forms?"
        r"|(?:give|gives|giving) way to|(?:re)?named|(?:to be )?called|bec(?:om(?:e|es|ing)|ame)(?: part of)?"
        r"|(?:made|is|are|was|were|be|been|now|forms?|formed) part of|(?:absorbed|swallowed|taken (?:in|over)) by"
        r"|make up|to|inclusion [\w ]{3,30} in)(?: the| a| one| new| single| enlarged| \d+)* ?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:tên chung(?: là)?|vào|về(?: chung| với)?|thành(?: lập)?|(?:nay|giờ|hiện) là|làm|= ?"
        r"|để (?:thành )?lập"
        r"|(?<!thành )lập|lấy tên(?: là)?|mang tên|với tên(?: gọi)?|tên(?: xã| phường| là| mới| gọi| dự kiến)*:?)"
        r"(?: một| mới| (?:xã|phường|thị trấn|huyện|thành phố)| có tên(?: gọi)?| là)* ?$",
        re.IGNORECASE,
    ),
}
"""What leads up to the unit formed."""

_OUT_OF = {
    "en": patterns.plain(
        r"\b(?:absorbs?|absorbed(?! (?:by|into))|swallow(?:s|ed)(?! by)|(?:tak(?:e|es|ing)|took) (?:in|over(?! as\b))"
        r"|receiv(?:e|es|ed)|enlarged by|(?:will|is to|now)(?: also)? covers?|(?:formed|created"
        r"|established|born|set up|made(?: up)?|merged|(?:pieced|stitched) together|assembled|built|carved|forged"
        r"|moulded|consolidated|arranged|reorgani[sz]ed)"
        r"(?: [\w,]+){0,4}? (?:by|from|out of|of|on|after|through|following)|by merging|on the basis of|(?:result"
        r"|product|outcome) of|the merger of"
        r"|compris(?:e|es|ing)|combin(?:es|ing)|(?:bring|gather|group|pool)s? together|consist(?:s|ing)? of|composed of"
        r"|(?:combination|union) of|unit(?:es|ing)"
        r"|put together (?:in \w+ )?(?:from|of|out of)|\(from)\b|^(?::| [-–]) ?(?i:from|merg|consolidat|combin"
        r"|rearrang)"
    ),
    "vi": patterns.plain(
        r"hình thành|thành lập|lập|tạo thành|ra đời|hợp nhất từ|(?<!\w)do |(?<!\w)từ |thừa hưởng|tiếp quản"
        r"|tiếp nhận|trên cơ sở|(?:sẽ|dự kiến|mới|tới đây) (?:bao )?gồm|(?:sẽ )?lấy (?:đất|toàn bộ|nguyên trạng)|(?:sẽ "
        r"|được )?(?:nhận thêm|sáp nhập thêm)"
        r"|(?:kết quả|sản phẩm|hợp thành)(?: của)?(?: việc)?|(?:nay|giờ|hiện)(?: bao)? gồm"
        r"|^(?: mới)?(?: dự kiến)?(?::| [-–]| được)? ?(?:s[áa][pt] nhập|hợp nhất|nhập|gộp|ghép|(?:bao )?gồm)"
    ),
}
"""What stands between the unit formed, named first, and those it comes from or takes in."""

_OF = {
    "en": patterns.plain(r"\bof (?:the )?$"),
    "vi": patterns.plain(r"(?:thuộc|của|,) $"),
}
"""What makes the district named after it the one where others lie."""

_ADDED_TO = {
    "en": patterns.plain(
        r"\b(?:(?:added|attached|joined|annexed)(?: back)? to|(?:absorbed|swallowed|taken (?:in|over)) by) (?:the )?$"
    ),
    "vi": patterns.plain(r"(?<!\w)vào (?:xã |phường |thị trấn |huyện |thị xã |thành phố |TP\.? ?)?$"),
}
"""What stands before a unit that was there before."""
_TAKES_IN = {
    "en": patterns.plain(r"\b(?:absorbs?|swallows?|takes? (?:in|over)|receives?|enlarged by)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:tiếp nhận|nhận thêm|sáp nhập thêm|nhập thêm)(?!\w)"),
}
"""What such a unit, named first, is said to do."""

_BESIDE = {
    "en": patterns.plain(r"\b(?:with|and) (?:the )?$"),
    "vi": patterns.plain(r"(?:với|và|cùng) $"),
}
"""What stands between districts, or a district and a city, that join."""

_OF_DISTRICTS = patterns.compile(
    r"\b(?:into|in|as|become) (?:one|a(?: single| new)*) district\b|(?<!\w)(?:thành|làm|còn) một huyện(?!\w)"
)
"""That bare names are those of districts."""

_MADE_UP = {
    "en": patterns.plain(
        r", (?:(?:made|formed|created|established|set up|put together) (?:up |out )?(?:of|from)"
        r"|which (?:combines|brings together|unites|comprises))\b"
    ),
    "vi": patterns.plain(r", (?:được )?(?:thành )?(?:lập|hình thành|hợp thành) (?:từ|trên cơ sở)(?!\w)"),
}
"""What follows the unit formed, wherever it is told what happens."""

_WITH = {
    "en": patterns.plain(r"\b(?:with|in) (?:the )?$"),
    "vi": patterns.plain(r"với $"),
}
