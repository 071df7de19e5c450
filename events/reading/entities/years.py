"""The year that an article writes of where nobody knows when it was published."""

import re

from events.reading.text import patterns

_YEAR = r"((?:19|20)\d\d)(?!\s?[-–]\s?\d|\d)"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)

_DATE = patterns.plain(
    rf"(?:(?<![\d/])(?:\d{{1,2}}[/.-])?\d{{1,2}}[/.-]{_YEAR}(?!/)"
    rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}|\b(?:\d{{1,2}} )?{_MONTH},? {_YEAR}"
    rf"|(?<!\d)\d{{1,2}}(?:/\d{{1,2}})?,? năm {_YEAR})"
)
"""A date with its month and year: "19 March 2024", "19/3/2024", "tháng 3 năm 2024"."""


_NAMED = patterns.plain(rf"(?:\b(?:[Ii]n|[Oo]f|[Ss]ince)|(?<!\w)[Nn]ăm) {_YEAR}|(?<!\d)\d{{1,3}}/{_YEAR}/[A-ZĐ]")
"""A year by itself, or in the number of an instrument."""


_BORNE = patterns.plain(
    r"(?:\bdated|/[A-ZĐ][\w/-]*,?(?: of| on| issued on| signed on)?|[A-ZĐ]-[A-ZĐ]+,?)(?: the)?(?: ngày)?"
    r"(?: \d{1,2}(?:/\d{1,2})?,?)? $"
)
"""What stands between an instrument and its date."""


_DUE = patterns.plain(
    r"(?:\b(?:by|until|till|through|before|towards?|than|to|from|effective)|(?<!\w)(?:đến|tới|hết|trước|vào|từ|nhất))"
    r"(?: (?:the|end|ngày|hết|cuối|of|là))*(?: \d{1,2}(?:/\d{1,2})?)? $",
    re.IGNORECASE,
)
"""What stands before a year that ends or begins a time to come."""


_AIMED = patterns.plain(
    r"(?:\b(?:will|aims?|aiming|targets?|goals?|striv\w+|plans?|tasks|reach|expected|is to|are to)"
    r"|(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|nhiệm vụ|phương hướng|kế hoạch|dự toán|sẽ|dự kiến))\b[^.;]*$",
    re.IGNORECASE,
)
"""What stands before a year of which something is wanted: it is this one or lies ahead."""

_BEFORE = 70
"""So many characters before a year say whether it lies ahead."""


def year_of(text: str) -> int | None:
    """The latest year of a date of which something is told, else the latest that is named and does not lie ahead,
    else the first of which something is wanted."""
    told, named, wanted = [], [], []
    for match in (*_DATE.finditer(text), *_NAMED.finditer(text)):
        before, year = text[max(0, match.start() - _BEFORE) : match.start()], int(match[match.lastindex or 0])
        if _DUE.search(before):
            continue
        if _AIMED.search(before):
            wanted.append(year)
            continue
        named.append(year)
        if match.re.pattern == _DATE.pattern and not _BORNE.search(before):
            told.append(year)
    return max(told or named, default=min(wanted, default=None))
