"""The words that say when and where a change in a post took place, in both languages."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.joining import AFTER_JOINING_VI

AT_WORK = ("took up", "takes up", "taken up", "took office", "takes office", "took over", "assumed", "assumes")
"""Verbs of taking a post that may tell the day from which somebody is at work in it."""


ASIDE_TO = patterns.plain(r"\s?[,(–—-](?:(?!được|bị|(?<!\w)do |\b(?:was|were|been|is|by)\b).)*$")
"""What leads from a name to what is told of that person only by the way."""


OF_PLACE = patterns.plain(r"\s(?:of|in|at|for)\s(?:the\s)?(?:[\w-]+\s){0,4}(?:province|city)\s(?:of\s)?")
"""What stands between a post and the place that it is of."""


@cache
def borne(cited: bool) -> re.Pattern[str]:
    """What makes the day after it that of a paper: that it was signed then, or, of one `cited`, its number."""
    signed = (
        r"(?i:\b(?:decision|resolution)s? (?:\w+ ){0,4}(?:signed|dated|issued)(?: on)? $"
        r"|quyết định[^.;,]{0,40}(?:ký|ban hành) ngày $)"
    )
    return re.compile(rf"{signed}|\d[/-][\w/-]*[A-ZĐ]" if cited else signed)


HANDED_OVER = {
    "en": patterns.plain(
        r"\b(?:hand(?:ed|s) over|present(?:ed|s)|announced|unveiled) the [\w’' ]{0,40}\bdecisions?\b"
        r"|\b(?:[Tt]he|[Tt]hese|[Bb]oth) (?:\w+ )?decisions? (?:was|were)"
        r" (?:handed over|presented|announced|unveiled|made public)"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:trao|công bố|giao) (?:\w+ ){0,3}quyết định|quyết định (?:được|đã) (?:trao|công bố))(?!\w)",
        re.IGNORECASE,
    ),
}
"""That a decision on somebody was announced or handed to him."""


UPON_LEAVING = patterns.plain(
    r"\b(?:after|following|upon)\b[^;.]*\b(?:retire|resign|transfer|dismiss|death|died|left|leav|depart|remov|promot|moved)"
    r"|(?<!\w)sau (?:khi|việc)(?!\w)[^;.]*(?<!\w)(?:nghỉ|thôi|chuyển|điều động|luân chuyển|từ chức|qua đời)(?!\w)"
)
"""That somebody comes to a post upon another's leaving it, of which the day after it is told."""


APPROVED = patterns.plain(r"\b(?:approv|ratif|endors)|(?<!\w)(?:phê chuẩn|chuẩn y|chuẩn thuận)(?!\w)", re.IGNORECASE)
"""That a change made elsewhere was approved: it is dated by the paper that does so."""


DECISIONS = {
    "en": patterns.plain(
        r"\bdecisions?\b[^.;]{0,60}\b(?:signed|issued|announced|dated)\b"
        r"|\b(?:sign|issu|announc|present|handed over|deliver)\w*\b[^.;]{0,60}\bdecisions?\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:ký|ban hành|công bố|trao)(?!\w)[^.;]{0,60}quyết định"
        r"|quyết định[^.;]{0,60}(?<!\w)(?:ký|ban hành|công bố)"
        r"|(?<!\w)có (?:các |những |\w+ )?quyết định (?:về|điều động|bổ nhiệm)(?!\w)"
    ),
}
"""That somebody signed or announced decisions."""


RETIRED = patterns.plain(r"\bretire|(?<!\w)(?:nghỉ|chuyển|thôi việc)(?!\w)")
"""What stands between a verb and a day from which it only says that somebody was out of work already."""


HOLDS_FROM = patterns.plain(r"(?:\b(?:effective|starting|with effect)(?: from)?|\bfrom|(?:kể )?từ(?: ngày)?) $")


BRACKET = patterns.plain(r"\([^()]{25,200}\)")
"""An aside long enough to tell something else."""


SINCE_DAY = patterns.plain(
    r"(?:\b(?:since|effective|effect|starting|from|born(?: in| on)?|until)|(?:kể |tính )?từ(?: ngày)?"
    r"|hiệu lực(?: từ)?|sinh(?: năm| ngày)?)\s(?:from |on |ngày )?$"
)
"""Words before a day from which something holds, or on which somebody was born."""


OF_BIRTH = patterns.plain(r"(?:\bborn|(?<!\w)sinh) [^,;.()]{2,30} $")
"""Words before the day on which somebody was born, the place of birth with them."""


IN_YEAR = patterns.plain(r"(?:\b[Ii]n|\b[Oo]f|[Nn]ăm|[Nn]am) \d{4}(?!\s?[-–])")


IS_OF_NEW_UNIT = patterns.plain(
    r"\b(?:new|merged) (?:provincial|municipal|city|province[’']s|city[’']s) (?:Party|People)"
    r"|\b(?:new|merged|post-merger) (?:province|city)\b|\bafter (?:the |its )?merger\b|\bfirst (?:head|chair|secretary)"
    r"|(?<!\w)(?:tỉnh|thành phố|Tỉnh ủy|Thành ủy|Đảng bộ tỉnh|UBND tỉnh|HĐND tỉnh) mới(?!\w)"
    rf"|(?<!\w){AFTER_JOINING_VI}(?!\w)",
    re.IGNORECASE,
)
"""What makes a post that of the unit which a merger is to make."""


TO_PLACE = patterns.plain(r"(?<!\w)(?:về|đến|tới|sang|ra|vào|lên) (?:tỉnh |thành phố |TP\.? ?)?$")
"""What stands before the place to which somebody goes for a post: `về Quảng Ninh làm Bí thư Tỉnh ủy`."""


STRAIGHT_TO = patterns.plain(r" (?:to|về|sang|đến|ra|vào) (?:the province of |tỉnh |thành phố )?")
"""What stands between a verb of transfer and the place that it is to."""


BELOW = patterns.plain(r"(?<!\w)(?:xã|phường|huyện|quận|thị trấn|đặc khu) $")
BELOW_AFTER = patterns.plain(r" (?:[Cc]ommune|[Ww]ard|[Dd]istrict|[Tt]ownship)\b")
"""What stands before or after the name of a unit within a province, which may be that of another province as well."""
