"""How news words the day of an approval."""

import re
from functools import cache

from events.reading.text.language import Lang


@cache
def opening(lang: Lang) -> re.Pattern[str]:
    """Before the day on which a sitting opened: not that of what it decided."""
    return re.compile(
        r"(?:khai mạc|bắt đầu|diễn ra từ)\s(?:ngày\s|sáng\s)?$"
        if lang == "vi"
        else r"\b(?:opened|began|started|convened|since)\s(?:on\s)?$"
    )


@cache
def dated(lang: Lang) -> re.Pattern[str]:
    """Right before the day of an instrument."""
    return re.compile(
        r"(?:ký|ban hành)(?: ban hành)?(?: cùng)?(?: ngày)?\s$"
        if lang == "vi"
        else r"\b(?:dated|(?:signed|issued|promulgated)(?: on)?)\s$"
    )


@cache
def on_the_occasion(lang: Lang) -> re.Pattern[str]:
    """What ties an approval to the occasion that the article reports."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:tại|trong) (?:hội nghị|kỳ họp|phiên họp|đại hội|cuộc họp|buổi họp|dịp này)(?!\w)")
    return re.compile(
        r"\b(?:on|at|during) (?:the|this|that)(?: same)? (?:occasion|meeting|session|sitting|conference|congress"
        r"|plenum)\b"
    )


@cache
def same_day(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:cùng ngày|cùng buổi|trong ngày|cũng trong ngày|cùng kỳ họp)"
        if lang == "vi"
        else r"\b(?:the same (?:day|afternoon|morning|sitting|session)|that day|in this day)\b",
        re.IGNORECASE,
    )


@cache
def days_apart(lang: Lang) -> re.Pattern[str]:
    """So many days (`n`) after the day named before, or before it (`back`); the day right before it (`eve`)."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:(?P<eve>(?:ngày |chiều |sáng |tối )hôm trước)"
            r"|(?P<back>[Tt]rước đó )?(?P<n>[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|\d) ngày"
            r"(?(back)(?!\w)| sau(?!\w)))"
        )
    return re.compile(
        r"\b(?:(?P<eve>the (?:day|evening|night|afternoon|morning) before(?! (?:the|that|it)\b)"
        r"|the previous (?:day|evening|afternoon|morning))"
        r"|(?P<n>[Oo]ne|[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Tt]en|\d) days? (?:(?P<back>earlier"
        r"|before)|later))\b"
    )


COUNTS = dict(
    zip(
        ["one", "two", "three", "four", "five", "six", "seven", "a", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy"],
        (*range(1, 8), 1, *range(1, 8)),
        strict=True,
    )
)
