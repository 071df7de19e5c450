"""How news tells of several plans approved together, and of the single ones among them."""

from events.reading.text import patterns

OF_THE_BATCH = {
    "en": patterns.plain(
        r"(?:(?:They|These|Those|The (?:list|batch|package|texts|papers|resolutions))\b[^.;]{0,30}?\b(?:includ\w*|are"
        r"|cover|concern"
        r"|range)|Among (?:them|these|those)|One (?:of them|is|concerns|sets)|Notable|Of (?:these|those)"
        r"|(?:Resolution|Decision|Plan) [^.;]{3,40}, one of them)\b"
    ),
    "vi": patterns.plain(
        r"(?:Trong (?:đó|số (?:này|đó|ấy))|Đáng chú ý|Nổi bật|Tiêu biểu|Gồm|Bao gồm|Đó là|Cụ thể"
        r"|Quan trọng nhất|(?:Các|Những) nghị quyết (?:này|đó|trên|gồm|bao gồm|được thông qua))(?!\w)"
    ),
}
"""How a sentence opens that names some out of the batch told before it."""

NAMING = {
    "en": patterns.plain(
        r"(?i)includ|among|weightiest|notabl|such as|(?:of|in) (?:which|them)\b|compris|consist|namely|:"
        r"|,\s(?:the )?one (?:on|for|to)\b"
    ),
    "vi": patterns.plain(r"(?i)trong (?:đó|số)|gồm|(?<!đúng )(?<!cũng )như|đáng chú ý|nổi bật|tiêu biểu|cụ thể|:"),
}
"""Between a batch and the single ones named out of it."""

SINGLY = patterns.plain(r",\s(?:the )?one (?:on|for|to)\b")
"""What follows a batch before the single ones are named in an aside."""


JOINED = {
    "en": patterns.plain(r"(?:[^.;:]{0,30}(?:,|\band|\bwith|\bas well as)|;(?: and)?)\s+(?:the |a |an |another )?$"),
    "vi": patterns.plain(r"(?:[^.;:]{0,30}(?:,|và|cùng|cùng với)|;(?: và)?)\s*(?:một |bản )?$"),
}
"""Between two that are approved together."""

MAKING = {
    "en": patterns.plain(
        r"[^.;]{0,40}?\b(?:approving|ratifying|issuing|promulgating|endorsing|adopting|sanctioning|to approve"
        r"|that approves?)"
        r"(?: the| an?| its)?\s+$"
    ),
    "vi": patterns.plain(
        r"[^.;]{0,50}?(?:về việc |về )?(?:ban hành|phê duyệt|thông qua|phê chuẩn)\s+(?:nhiệm vụ (?:lập )?)?$"
    ),
}
"""Between an instrument and the plan that it makes."""

PUT_OFF = {
    "en": patterns.plain(
        r"\b(?:not|withdrawn|postponed|deferred|rejected|(?:sent|put|pushed|held) (?:back|off|over))\b"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:chưa|không được|tạm dừng|hoãn|lùi|rút)(?!\w)"),
}
"""That one of a list was not approved after all."""
