"""How news tells of several plans approved together, and of the single ones among them."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang


@cache
def of_the_batch(lang: Lang) -> re.Pattern[str]:
    """How a sentence opens that names some out of the batch told before it."""
    if lang == "vi":
        return re.compile(
            r"(?:Trong (?:đó|số (?:này|đó|ấy))|Đáng chú ý|Nổi bật|Tiêu biểu|Gồm|Bao gồm|Đó là|Cụ thể"
            r"|Quan trọng nhất|(?:Các|Những) nghị quyết (?:này|đó|trên|gồm|bao gồm|được thông qua))(?!\w)"
        )
    return re.compile(
        r"(?:(?:They|These|Those|The (?:list|batch|package|texts|papers|resolutions))\b[^.;]{0,30}?\b(?:includ\w*|are"
        r"|cover|concern"
        r"|range)|Among (?:them|these|those)|One (?:of them|is|concerns|sets)|Notable|Of (?:these|those)"
        r"|(?:Resolution|Decision|Plan) [^.;]{3,40}, one of them)\b"
    )


@cache
def naming(lang: Lang) -> re.Pattern[str]:
    """Between a batch and the single ones named out of it."""
    return re.compile(
        r"(?i)trong (?:đó|số)|gồm|(?<!đúng )(?<!cũng )như|đáng chú ý|nổi bật|tiêu biểu|cụ thể|:"
        if lang == "vi"
        else r"(?i)includ|among|weightiest|notabl|such as|(?:of|in) (?:which|them)\b|compris|consist|namely|:"
        r"|,\s(?:the )?one (?:on|for|to)\b"
    )


SINGLY = patterns.plain(r",\s(?:the )?one (?:on|for|to)\b")
"""What follows a batch before the single ones are named in an aside."""


@cache
def joined(lang: Lang) -> re.Pattern[str]:
    """Between two that are approved together."""
    return re.compile(
        r"(?:[^.;:]{0,30}(?:,|và|cùng|cùng với)|;(?: và)?)\s*(?:một |bản )?$"
        if lang == "vi"
        else r"(?:[^.;:]{0,30}(?:,|\band|\bwith|\bas well as)|;(?: and)?)\s+(?:the |a |an |another )?$"
    )


@cache
def making(lang: Lang) -> re.Pattern[str]:
    """Between an instrument and the plan that it makes."""
    if lang == "vi":
        return re.compile(
            r"[^.;]{0,50}?(?:về việc |về )?(?:ban hành|phê duyệt|thông qua|phê chuẩn)\s+(?:nhiệm vụ (?:lập )?)?$"
        )
    return re.compile(
        r"[^.;]{0,40}?\b(?:approving|ratifying|issuing|promulgating|endorsing|adopting|sanctioning|to approve"
        r"|that approves?)"
        r"(?: the| an?| its)?\s+$"
    )


@cache
def put_off(lang: Lang) -> re.Pattern[str]:
    """That one of a list was not approved after all."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:chưa|không được|tạm dừng|hoãn|lùi|rút)(?!\w)")
    return re.compile(r"\b(?:not|withdrawn|postponed|deferred|rejected|(?:sent|put|pushed|held) (?:back|off|over))\b")
