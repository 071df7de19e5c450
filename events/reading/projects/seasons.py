"""The first ship, flight or train of a year or season: works that have long been open receive it every year."""

from events.reading.text import patterns
from events.reading.text.language import Lang


def opens_a_season(text: str, begin: int, end: int, lang: Lang) -> bool:
    """Whether words for an end, at a span, tell of a first that comes every year, or that comes again after a break."""
    return (
        _A_FIRST[lang].search(text, begin, end) is not None
        and _OF_A_SEASON[lang].search(text, max(0, begin - _BEFORE), end + _AFTER) is not None
    )


_BEFORE, _AFTER = 30, 70
"""So many letters around the words may say of which season it is the first."""

_A_FIRST = {
    "en": patterns.plain(r"(?i)\bfirst\b|\bwelcom"),
    "vi": patterns.plain(r"(?i)đầu tiên|đón (?:chuyến|lượt|tàu|khách)"),
}

_OF_A_SEASON = {
    "en": patterns.plain(
        r"\b(?:of|in|for) (?:the |this )?(?:(?:new|lunar|current|cruise|tourist|fishing|festive) )*"
        r"(?:[Yy]ear\b(?! [A-Z])|Year of the|season|month|holidays?|spring|summer|Tet\b"
        r"|(?:[Ll]unar )?New Year)"
        r"|\bof 20\d\d\b|\b(?:this|new|New) [Yy]ear['’]s first\b|\bthe (?:year|season|month)['’]s first\b"
        r"|\bsince the (?:storm|flood|typhoon|pandemic)\b|\bfirst (?:[\w-]+ ){1,4}in (?:\w+ )?(?:years|months)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?:của|trong|vào|dịp|mở đầu|ngày đầu|đầu|sang) (?:năm (?:mới|nay|âm lịch|dương lịch)"
        r"|(?<=của )năm 20\d\d|năm\b(?! \d)|mùa|(?<=của )tháng này|xuân|Tết)"
        r"|(?<!\w)(?:đầu (?:năm(?! 20\d\d)|xuân|mùa)|năm mới|mùng \w+ Tết|xông đất|sau (?:bão|lũ|đại dịch))(?!\w)"
    ),
}
"""Of what it is the first, where the works are none the newer for it."""
