"""How news words the day of an approval."""

import re

from events.reading.text import patterns

OPENING = {
    "en": patterns.plain(r"\b(?:opened|began|started|convened|since)\s(?:on\s)?$"),
    "vi": patterns.plain(r"(?:khai mạc|bắt đầu|diễn ra từ)\s(?:ngày\s|sáng\s)?$"),
}
"""Before the day on which a sitting opened: not that of what it decided."""

DATED = {
    "en": patterns.plain(r"\b(?:dated|(?:signed|issued|promulgated)(?: on)?)\s$"),
    "vi": patterns.plain(r"(?:ký|ban hành)(?: ban hành)?(?: cùng)?(?: ngày)?\s$"),
}
"""Right before the day of an instrument."""

OF_THE_SAME = {
    "en": patterns.plain(
        r"\b[Tt](?:he|his) (?:decision|resolution|document),? (?:(?:which )?(?:was|is) )?(?:dated|signed|issued"
        r"|promulgated)(?: on)?\s$"
    ),
    "vi": patterns.plain(
        r"(?:Quyết định|Nghị quyết|quyết định|nghị quyết) (?:này |trên )?(?:được )?(?:ký|ban hành)(?: ban hành)?"
        r"(?: vào)?(?: ngày)?\s$"
    ),
}
"""Right before the day of the instrument of which the article has told."""

AT_THE_END = patterns.plain(r"(?:(?:, tầm nhìn |, định hướng )?[^,;:.])*? vào (?:\w+ )?(?:ngày )?")
"""Between the name of a plan and the day, at the end of the clause, of its approval."""

ON_THE_OCCASION = {
    "en": patterns.plain(
        r"\b(?:on|at|during) (?:the|this|that)(?: same)? (?:occasion|meeting|session|sitting|conference|congress"
        r"|plenum)\b"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:tại|trong) (?:hội nghị|kỳ họp|phiên họp|đại hội|cuộc họp|buổi họp|dịp này)(?!\w)"),
}
"""What ties an approval to the occasion that the article reports."""

SAME_DAY = {
    "en": patterns.plain(
        r"\b(?:the same (?:day|afternoon|morning|sitting|session)|that day|in this day)\b", re.IGNORECASE
    ),
    "vi": patterns.plain(r"(?<!\w)(?:cùng ngày|cùng buổi|trong ngày|cũng trong ngày|cùng kỳ họp)", re.IGNORECASE),
}

DAYS_APART = {
    "en": patterns.plain(
        r"\b(?:(?P<eve>the (?:day|evening|night|afternoon|morning) before(?! (?:the|that|it)\b)"
        r"|the previous (?:day|evening|afternoon|morning))"
        r"|(?P<n>[Oo]ne|[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Tt]en|\d) days? (?:(?P<back>earlier"
        r"|before)|later))\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?P<eve>(?:ngày |chiều |sáng |tối )hôm trước)"
        r"|(?P<back>[Tt]rước đó )?(?P<n>[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|\d) ngày"
        r"(?(back)(?!\w)| sau(?!\w)))"
    ),
}
"""So many days (`n`) after the day named before, or before it (`back`); the day right before it (`eve`)."""

COUNTS = dict(
    zip(
        ["one", "two", "three", "four", "five", "six", "seven", "a", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy"],
        (*range(1, 8), 1, *range(1, 8)),
        strict=True,
    )
)
