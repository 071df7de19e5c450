"""The bodies that approve plans."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang

_BODIES_EN = (
    r"Congress of the (?:[\w ]{2,30})?Party(?: Committee)?|National Assembly Standing Committee"
    r"|Standing Committee of the National Assembly|National Assembly"
    r"|Prime Minister"
    r"|Politburo|Government(?! (?:leader|Inspect|Offic|portal))|Party Central Committee|Central Committee"
    r"|(?:\w+ )?Standing (?:Board|Committee) of the (?:[\w ]{2,30})?Party Committee|Standing (?:Board|Committee)"
    r"|(?:[Pp]rovincial |[Mm]unicipal |[Cc]ity )?People[’']s Councils?|(?:[Pp]rovincial |[Mm]unicipal |[Cc]ity )?"
    r"People[’']s Committees?|(?:\d+(?:st|nd|rd|th) )?(?:[Pp]rovincial )?[Pp]arty (?:[Cc]ongress|[Cc]ommittees?)"
    r"|[Cc]ongress|Council|Ministry of [A-Z]\w+"
)
_BODIES_VI = (
    r"Ủy ban Thường vụ Quốc hội|UBTVQH|Quốc hội|Thủ tướng(?: Chính phủ)?|Bộ Chính trị|Chính phủ|Ban Bí thư"
    r"|Ban Thường vụ (?:Tỉnh|Thành) ủy|Ban Chấp hành (?:Trung ương|Đảng bộ (?:tỉnh|thành phố))|Trung ương Đảng"
    r"|(?:HĐND|HDND|Hội đồng nhân dân)(?: (?:hai tỉnh|tỉnh|tinh|thành phố|TP))?|(?:UBND|Ủy ban nhân dân)"
    r"(?: (?:tỉnh|thành phố|TP))?|Đại hội(?: đại biểu)?(?: Đảng bộ)?(?: tỉnh)?|Tỉnh ủy|Thành ủy|Bộ (?:Nội vụ|Xây dựng"
    r"|Tài chính|Công Thương|Chính trị)"
)


@cache
def body(lang: Lang) -> re.Pattern[str]:
    """A body that approves."""
    return re.compile(rf"\b(?:{_BODIES_EN})\b" if lang == "en" else rf"(?<!\w)(?:{_BODIES_VI})(?!\w)")


@cache
def central(lang: Lang) -> re.Pattern[str]:
    """A body of the whole country."""
    return re.compile(
        r"National Assembly|^NA |Prime Minister|^PM$|Politburo|(?i:^government)|Central Committee|Ministry"
        r"|^Standing Committee$"
        if lang == "en"
        else r"Quốc hội|UBTVQH|Thủ tướng|Bộ Chính trị|Chính phủ|Ban Bí thư|Trung ương|^Bộ "
    )


@cache
def members(lang: Lang) -> re.Pattern[str]:
    """Those who vote, where the body itself is not named: it is one that has been named before."""
    return re.compile(
        r"\b(?:[Dd]elegates|[Dd]eputies|legislature|legislators|[Ss]ession|[Ss]itting|Council)\b"
        if lang == "en"
        else r"(?<!\w)(?:[Đđ]ại biểu|[Kk]ỳ họp|ky hop|dai bieu|[Pp]hiên họp)(?!\w)"
    )


@cache
def assembly(lang: Lang) -> re.Pattern[str]:
    """A body that has members who vote."""
    return re.compile(
        r"National Assembly|(?:[Pp]rovincial |[Mm]unicipal )?People[’']s Council"
        r"|(?:\d+\w\w )?(?:[Pp]rovincial )?(?:[Pp]arty )?"
        r"Congress(?: of the [\w ]{2,30}Party Committee)?"
        if lang == "en"
        else r"Quốc hội|(?:HĐND|HDND|Hội đồng nhân dân)(?: (?:tỉnh|tinh|thành phố))?"
        r"|Đại hội(?: đại biểu)?(?: Đảng bộ)?(?: tỉnh)?"
    )


STANDING_COMMITTEE = patterns.plain(r"National Assembly Standing Committee|Standing Committee of the National Assembly")
