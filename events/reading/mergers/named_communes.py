"""Communes, wards and districts that a clause names: with what they are, or bare where words of joining adjoin them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from events.reading.entities.dates import MONTHS
from events.reading.mergers.joining_verbs import JOINED_EN
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL
from events.text import slug


class Group(NamedTuple):
    """Units named together with what they are: "Vinh Kim and Vinh Thach communes"; `kind` is empty for a bare name."""

    start: int
    end: int
    kind: str
    names: tuple[str, ...]
    """Folded."""

    @property
    def upper(self) -> bool:
        """Whether they are districts, towns that are districts, or cities."""
        return _UPPER.match(self.kind) is not None


def named(lang: Lang, clause: str, provinces: set[str]) -> list[Group]:
    """The groups of a clause in order; `provinces` are names that mean no smaller unit there."""
    found = []
    for match in _named(lang).finditer(clause):
        told = {group: text for group, text in match.groupdict().items() if text}
        kind = next((text for group, text in told.items() if group.startswith("kind")), "").lower()
        if "numbered" in told:
            kind = told["numbered"].split()[0].lower().removesuffix("s")
        counts = "b" in told and lang == "en"
        written = next(text for group, text in told.items() if not group.startswith("kind"))
        names = [name for part in _BETWEEN.split(written) if (name := _folded(lang, kind, part, counts))]
        if len(names) == 1 and " - " in written and _PAIR[lang].search(clause, 0, match.start()):
            names = [name for part in written.split(" - ") if (name := _folded(lang, kind, part))]
        of_lists = not kind or "c" in told or (kind == "city" and len(names) > 1)
        names = [name for name in names if not (of_lists and provinces.intersection((name, f"{name}-city")))]
        others = len(names) > 1 and not kind.startswith(("thành phố", "tp"))
        if names and names[0] in provinces and (others or kind in ("communes", "wards")):
            names = names[1:]
        if len(names) > 1 and kind in _SINGULAR and _APPOSED.search(written):
            cut = match.start() + written.rindex(", ")
            found.append(Group(match.start(), cut, "", tuple(names[:-1])))
            found.append(Group(cut + len(", "), match.end(), kind, tuple(names[-1:])))
        elif names:
            found.append(Group(match.start(), match.end(), kind, tuple(names)))
    if any(group.kind for group in found):
        found += _beside(lang, clause, provinces, found)
    return sorted(found, key=lambda group: group.start)


def _beside(lang: Lang, clause: str, provinces: set[str], found: list[Group]) -> Iterator[Group]:
    """Lists of bare names in a clause that names units with what they are."""
    for match in _bare_list(lang).finditer(clause):
        if any(group.start < match.end() and match.start() < group.end for group in found):
            continue
        written = _PARTS.sub("", match.group())
        names = [name for part in _BETWEEN.split(written) if (name := _folded(lang, "", part))]
        if len(names) > 1 and not provinces.intersection(names):
            yield Group(match.start(), match.end(), "", tuple(names))


def _folded(lang: Lang, kind: str, written: str, counts: bool = False) -> str | None:
    """The name of a unit; a bare number is one ("Ward 3") unless it `counts` what follows it ("The 7 communes")."""
    bare = without_kind(lang, _OWNER.sub("", _OPENING[lang].sub("", written)))
    if bare.isdigit():
        if counts:
            return None
        bare = f"{kind or 'ward'} {bare}"
    name = slug(bare)
    abbreviates = re.fullmatch("[A-Z]{2,5}s?", bare) is not None
    return name if name and not abbreviates and not _NO_UNIT.search(name) else None


def without_kind(lang: Lang, written: str) -> str:
    """The name of a unit without what it is."""
    return _KINDS[lang].sub("", written, count=1).strip()


_OWNER = re.compile(rf"^.+[’']s (?={CAPITAL})")
"""Whose a unit is, before its name: "Thanh Hoa's Nga Yen commune"."""
_SINGULAR = ("district", "town", "city")
_APPOSED = re.compile(r"(?:^| and )[^,]+, (?!and )[^,]+$")
"""Names followed by that of the district in which they lie: "Hoa Hai and Hoa Quy, Ngu Hanh Son district"."""
_PARTS = re.compile(r"(?:(?:(?:a )?(?:part|parts|most|half|bits) of|một phần(?: của)?) )")
_NO_UNIT = re.compile(
    rf"^(?:{'|'.join(MONTHS)})\b|^(?:mrs?|ms)-|-s$|(?:province|assembly|committee|council|government)$"
)
"""Names that are those of months, provinces or bodies."""
_NO_KIND = r"(?!(?i:communes?|wards?|districts?|towns?|townships?|city)\b)"
_NO_NAME = r"(?!(?:The|This|An?|Its|Their|Each) [a-z])"
_NAME = rf"{_NO_NAME}{_NO_KIND}{CAPITAL}[\w’']*(?:(?: [-–] |[ -])(?:{_NO_KIND}{CAPITAL}[\w’']*|\d+)){{0,3}}"
_KIND_EN = r"(?:communes?|wards?|districts?|towns?|townships?|city|special zones?)"
_KIND_VI = r"(?:xã|phường|thị trấn|huyện|thị xã|thành phố|TP\.?|quận|đặc khu)"


_UPPER = patterns.plain(r"districts?|city|huyện|quận|thị xã|thành phố|tp")


_KINDS = {
    "en": patterns.plain(rf"\b{_KIND_EN}\b", re.IGNORECASE),
    "vi": patterns.plain(rf"(?<!\w){_KIND_VI}(?!\w)", re.IGNORECASE),
}

_BETWEEN = patterns.plain(r",? and |[,;] (?:and )?|,? và | với | (?:together )?with | cùng (?:với )?")


_PAIR = {
    "en": patterns.plain(r"(?i)\b(?:two|both)(?: the)? $"),
    "vi": patterns.plain(r"(?i)\b(?:hai|2) $"),
}
"""What says that two names joined by a dash are those of two units."""

_OPENING = {
    "en": patterns.plain(
        r"^(?:(?:The|Since|In|Of|Under|By|After|Both|When|Once|As|From|Merg(?:e|ing)|Join(?:ing)?|Combin(?:e|ing)"
        r"|Arrang(?:e"
        r"|ing)|Establish(?:ing)?|Consolidat(?:e|ing)|Integrat(?:e|ing)|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Also|And"
        r"|Communes?|Wards?|Districts?|Likewise|Meanwhile|Elsewhere|Then|So|Thus|Besides|Moreover|Furthermore|Next"
        r"|First|Second|Third|On|At|While|Among"
        r"|However|[A-Z][a-z]+ly|All|Some|Here|There|Now|Today|For|With|To|It|They)(?: |$))+"
    ),
    "vi": patterns.plain(
        r"^(?:(?:các|hai|ba|bốn|Riêng|Theo|Tại|Ở|Như|Nhập|Gộp|Sáp nhập|Hợp nhất|Sắp xếp|Cùng|Sau|Từ|Còn|Và|Khi"
        r"|Việc) )+"
    ),
}
"""Words with a capital that open a sentence and no name."""

_MERGED_EN = (
    r"(?:(?:will|would|shall|is|are|was|were|to|both|has|have|had|having) )*(?:be |been (?:\w+ly )?|being |been "
    rf"|(?<=is )|(?<=are )|(?<=was )|(?<=were ))(?:{JOINED_EN}|formed|established|enlarged|dissolved|converted)"
    rf"|(?:{JOINED_EN}|brought|taken|handed|added) (?:whole |back "
    r"|over |in"
    r" full )?(?:in)?to(?= (?:the )?[A-ZĐ])"
    r"|(?:(?:will|would|shall|is|are|to|both) )*(?:com(?:e|es) (?:together|under)|go(?:es)? under|(?:go(?:es)?|going"
    r"|return(?:s|ed)?|pass(?:es)?) (?:back )?(?:to|with)|becomes? (?:part|one)"
    r"|make up|ceases?|forms?|share|joins?|merges?|absorbs?|swallows?|tak(?:e|es) in)"
)
"""What bare names are said to do that join."""
_MADE_EN = (
    r", (?:which (?:is |will be |would be )|to be )?(?:made|formed|created|born|composed|put together|consisting"
    r"|comprising)"
)
"""What follows the bare name of a unit before those of which it is made."""
_FORMED_EN = (
    *("into", "as", "name of", "name", "called", "named", "form", "that of", "a single", "added to"),
    *("single commune,", "single ward,", "one commune,", "one ward,", "name,"),
)
"""What stands before the bare name of the unit formed."""
_JOINS_EN = re.findall(
    r"[^,\s][^,\n]*",
    """
    to join, to merge, to put, combines, attached to, added to, joined to, joined with, merged with, united with,
    merge with, brings, bring, bringing, rolled into, goes back to, go back to, goes with, go with, together with,
    combined with, made up of, made of, composed of, consisting of, comprising, merger of, union of, cover, covers,
    which joins, which join, whole of, all of, out of, absorbed by, absorb, absorbs, swallow, swallows, neighbouring,
    neighboring, adjacent, nearby
    """,
)
"""What stands before bare names of units that join."""


@cache
def _bare_list(lang: Lang) -> re.Pattern[str]:
    word = rf"{CAPITAL}(?:[^\W\d]|[’'])*"
    name = rf"{word}(?:[ -]{word}){{1,2}}"
    joint = (r"(?:, | và |, và )" if lang == "vi" else r"(?:, | and |, and )") + f"{_PARTS.pattern}?"
    return re.compile(rf"(?<!\w){name}(?:{joint}{name}){{1,23}}(?! [^\W\d_a-zà-ỹđ])")


@cache
def _named(lang: Lang) -> re.Pattern[str]:
    bare = rf"{CAPITAL}(?:[^\W\d]|[’'])*(?:[ -]{CAPITAL}(?:[^\W\d]|[’'])*){{1,3}}"
    if lang == "vi":
        number = r"\d{1,2}(?![\d.,]*\d| ?(?:xã|phường|thị trấn|đơn vị|km|ha|người|hộ|%))"
        name = rf"(?:{CAPITAL}[\w’']*(?:(?: - | |-)(?:{CAPITAL}[\w’']*|{number})){{0,4}}|{number})"
        joint = r"(?:[,;]| [-–]|,? và|,? với|,? cùng(?: với)?)"
        lower, upper = r"(?i:xã|phường|thị trấn|đặc khu)", r"(?i:huyện|quận|thị xã|thành phố|TP\.?)"
        bares = rf"{bare}(?:(?:, | và ){bare}){{0,11}}"
        return re.compile(
            rf"(?<!\w)(?<!HĐND )(?<!UBND )(?<!nhân dân )(?P<kind>{upper})"
            rf" (?P<a>{name}(?:{joint} {upper} {name}){{0,11}})"
            rf"|(?<!\w)(?P<kind2>{lower})(?: mới)?:? (?!{lower} )(?P<b>{name}(?:(?:[,;] | và )(?={name}){name}"
            rf"|{joint} (?:(?:các|hai|ba) )?{lower} {name}){{0,23}})"
            rf"|(?:^|(?<=: ))(?P<h>{bare})(?= (?:và|với) {lower} {CAPITAL})"
            rf"|(?:(?<=tên )|(?<=tên: )|(?<=tên mới là ))(?P<d>{_NAME})"
            rf"|(?<!\w)(?P<e>{bares})(?= (?:sẽ |sắp |được |dự kiến |cũng |cùng )*(?:(?:s[áa][pt] nhập|hợp nhất|nhập|gộp"
            rf"|ghép)"
            r"(?= (?:vào|với|về|lại|thành|làm|chung)|[,.])|về (?:chung|một mối|với)|thành một)(?!\w))"
            rf"|(?:(?<=nhập )|(?<=vào )|(?<=với )|(?<=về ))(?P<f>{bares})"
        )
    kinds = r"[Cc]ommunes?|[Ww]ards|[Dd]istricts|[Tt]ownships|(?:[Ww]ard|[Tt]own(?:ship)?|[Cc]ity|[Dd]istrict)(?= of )"
    several = rf"{_NAME}(?:(?:, | and |, and | with | together with ){_NAME}){{0,23}}"
    bares = rf"{bare}(?:(?:, | and |, and | together with ){bare}){{0,11}}"
    formed, joins = ("|".join(f"(?<={word} )" for word in words) for words in (_FORMED_EN, _JOINS_EN))
    return re.compile(
        rf"(?P<e>{_NAME} and {_NAME})(?= of {_NAME} (?i:district|town|city))"
        rf"|(?P<numbered>[Ww]ards? \d+(?:(?:, | and |, and )(?:[Ww]ard )?\d+)*"
        r"|[Dd]istricts? \d+(?:(?:, | and |, and )(?:[Dd]istrict )?\d+)*)"
        rf"|(?<!\w)(?P<b>{several}) (?P<kind2>(?i:{_KIND_EN}))\b"
        rf"|\b(?P<kind3>(?:{kinds}))(?: of |: |, | namely |, namely | )(?P<c>{several})"
        rf"(?!\w|[ -]{CAPITAL}| (?:district|town|city|province)\b)"
        rf"|(?<!\w)(?P<f>{bares})(?=(?:,? which)? (?:{_MERGED_EN}|is the name)\b|{_MADE_EN}\b)"
        rf"|(?<!\w)(?P<h>{bare}(?:(?:, | and |, and ){bare}){{1,11}})(?=,? (?:which |will |are to )*become {CAPITAL})"
        rf"|(?<!\w)(?:{formed})(?P<d>{_NAME})|(?<!\w)(?:{joins})(?P<g>{bares})"
    )
