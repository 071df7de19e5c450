"""The bodies that approve plans."""

from events.reading.text import patterns

_BODIES_EN = (
    r"Congress of the (?:[\w ]{2,30})?Party(?: Committee)?|National Assembly Standing Committee"
    r"|Standing Committee of the National Assembly|National Assembly"
    r"|Prime Minister|PM"
    r"|Politburo|Government(?! (?:leader|Inspect|Offic|portal))|Party Central Committee|Central Committee"
    r"|(?:\w+ )?Standing (?:Board|Committee) of the (?:[\w ]{2,30})?Party Committee|Standing (?:Board|Committee)"
    r"|(?:[Pp]rovincial |[Mm]unicipal |[Cc]ity )?People[’']s Councils?|(?:[Pp]rovincial |[Mm]unicipal |[Cc]ity )?"
    r"People[’']s Committees?|(?:\d+(?:st|nd|rd|th) )?(?:[Pp]rovincial )?[Pp]arty (?:[Cc]ongress|[Cc]ommittees?)"
    r"|[Cc]ongress|Councils?|(?<=[Tt]he )council|Ministry of [A-Z]\w+(?:(?:, | and |, and | )[A-Z]\w+)*"
)
_BODIES_VI = (
    r"Ủy ban Thường vụ Quốc hội|UBTVQH|(?<!đại biểu )Quốc hội|[Tt]hủ tướng(?: Chính phủ)?|Bộ Chính trị|Chính phủ"
    r"|Ban Bí thư|Ban Thường vụ (?:Tỉnh|Thành) ủy|Ban Chấp hành (?:Trung ương|Đảng bộ (?:tỉnh|thành phố))"
    r"|Trung ương Đảng|(?<=của )Trung ương(?= ban hành)|(?:HĐND|HDND)(?: (?:hai tỉnh|tỉnh|tinh|thành phố|TP))?"
    r"|UBND(?: (?:tỉnh|thành phố|TP))?|Đại hội(?: đại biểu)?(?: Đảng bộ)?(?: tỉnh)?"
    r"|Tỉnh ủy|Thành ủy|Bộ (?:Nội vụ|Xây dựng|Tài chính|Công Thương|Chính trị)"
)


BODY = {
    "en": patterns.plain(rf"\b(?:{_BODIES_EN})\b"),
    "vi": patterns.plain(rf"(?<!\w)(?:{_BODIES_VI})(?!\w)"),
}
"""A body that approves."""

CENTRAL = {
    "en": patterns.plain(
        r"National Assembly|^NA |Prime Minister|^PM$|Politburo|(?i:^government)|Central Committee|Ministry"
        r"|^Standing Committee$"
    ),
    "vi": patterns.plain(r"Quốc hội|UBTVQH|[Tt]hủ tướng|Bộ Chính trị|Chính phủ|Ban Bí thư|Trung ương|^Bộ "),
}
"""A body of the whole country."""

COUNCIL = {
    "en": patterns.plain(r"[Cc]ouncil"),
    "vi": patterns.plain(r"HĐND|HDND|[Hh]ội đồng nhân dân"),
}
"""A province's own assembly, which decides only on its part in what concerns all."""

MEMBERS = {
    "en": patterns.plain(r"\b(?:[Dd]elegates|[Dd]eputies|legislature|legislators|[Ss]ession|[Ss]itting|Council)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:[Đđ]ại biểu|[Kk]ỳ họp|ky hop|dai bieu|[Pp]hiên họp)(?!\w)"),
}
"""Those who vote, where the body itself is not named: it is one that has been named before."""

ASSEMBLY = {
    "en": patterns.plain(
        r"National Assembly|(?:[Pp]rovincial |[Mm]unicipal )?People[’']s Council"
        r"|(?:\d+\w\w )?(?:[Pp]rovincial )?(?:[Pp]arty )?"
        r"Congress(?: of the [\w ]{2,30}Party Committee)?"
    ),
    "vi": patterns.plain(
        r"(?<!đại biểu )(?<!của )(?<!Thường vụ )Quốc hội|(?:HĐND|HDND)(?: (?:tỉnh|tinh|thành phố))?"
        r"|Đại hội(?: đại biểu)?(?: Đảng bộ)?(?: tỉnh)?"
    ),
}
"""A body that has members who vote."""

STANDING_COMMITTEE = patterns.plain(r"National Assembly Standing Committee|Standing Committee of the National Assembly")

VOTED = {
    "en": patterns.plain(r"\b(?:[Vv]ote[ds]?|[Vv]oting|ballots?)\b"),
    "vi": patterns.plain(r"(?<!\w)(?:\d phiếu|biểu quyết|bieu quyet|bỏ phiếu)(?!\w)"),
}
"""That it was voted on: only a body with members does so."""

RESOLUTION = {
    "en": patterns.plain(r"(?i)(?:draft )?resolution"),
    "vi": patterns.plain(r"(?i)(?:dự thảo )?(?:nghị quyết|nghi quyet)"),
}
"""The paper that only a body which votes passes."""

NO_ASSEMBLY = {
    "en": patterns.plain(r"People[’']s Committee|Ministry"),
    "vi": patterns.plain(r"UBND|^Bộ (?!Chính trị)"),
}
"""A body that issues decisions and plans, never resolutions."""

VOTING = {
    "en": patterns.plain(
        r"National Assembly(?: Standing Committee)?|(?:(?:[Pp]rovincial|[Mm]unicipal|[Cc]ity) )?"
        r"(?:People[’']s )?\bCouncil\b"
    ),
    "vi": patterns.plain(
        r"Ủy ban Thường vụ Quốc hội|(?<!đại biểu )Quốc hội"
        r"|(?:HĐND|HDND)(?: (?:tỉnh|tinh|thành phố|TP)(?!\w))?"
    ),
}
"""A body that passes resolutions."""

COUNCIL_ALONE = {
    "en": patterns.plain(r"[Cc]ouncil(?P<many>s?)"),
    "vi": patterns.plain(r"HĐND(?P<many>)"),
}
"""A council as named after its first mention."""

COUNCIL_WHOLE = {
    "en": patterns.plain(r"(?:[Pp]rovincial |[Mm]unicipal |[Cc]ity )?People[’']s Council(?!s)"),
    "vi": patterns.plain(r"HĐND (?:tỉnh|thành phố|TP)(?!\w)"),
}

COUNCIL_IN_FULL = {"en": "People's Council", "vi": "HĐND tỉnh"}
"""What it is called where no text says so."""
