"""How news tells of several plans approved together, and of the single ones among them."""

import re

from events.reading.text import patterns

OF_THE_BATCH = {
    "en": patterns.plain(
        r"(?:(?:They|These|Those|The (?:list|batch|package|texts|papers|resolutions))\b[^.;]{0,30}?\b(?:includ\w*|are"
        r"|cover|concern"
        r"|range)|Among (?:them|these|those)|One (?:of them|is|concerns|sets)|Notable|Of (?:these|those)"
        r"|(?:(?:The )?[Rr]esolution|(?:The )?[Dd]ecision|(?:The )?[Pp]lan) [^.;]{3,80}(?:, one of (?:them|these)"
        r"| (?:is|was) (?:also )?(?:among|one of) (?:them|these|those)))\b"
    ),
    "vi": patterns.plain(
        r"(?:Trong (?:đó|số)|Một trong (?:số )?(?:đó|các|những)|Đáng (?:chú ý|kể|nói)|Nổi (?:bật|lên|cộm)|Tiêu biểu"
        r"|Điển hình|Gồm|Bao gồm|Đó là|Cụ thể|Đặc biệt|Quan trọng nhất|Được (?:quan tâm|chú ý|chờ đợi) nhất"
        r"|(?:Nghị quyết|Quyết định|Kế hoạch|Đề án) [^.;]{3,90}(?:nằm|có|cũng|ở|là một) trong (?:số|đó)|(?:Các"
        r"|Những) nghị quyết (?:này|đó|trên|gồm|bao gồm|được thông qua))(?!\w)"
    ),
}
"""How a sentence opens that names some out of the batch told before it."""

NAMING = {
    "en": patterns.plain(
        r"(?i)includ|among|weightiest|notabl|such as|(?:of|in) (?:which|them)\b|compris|consist|namely|particular"
        r"|especial"
        r"|most (?:\w+ )?important|(?:topp|head|l)ed by|:"
        r"|,\s(?:the )?one (?:on|for|to)\b"
    ),
    "vi": patterns.plain(
        r"(?i)trong (?:đó|số)|gồm|kể cả|(?<!đúng )(?<!cũng )như|đáng (?:chú ý|kể|nói)|nổi (?:bật|lên)"
        r"|tiêu biểu|điển hình"
        r"|cụ thể|nhất là"
        r"|đặc biệt|quan trọng nhất|,\s(?:có|mà)\s|:"
    ),
}
"""Between a batch and the single ones named out of it."""

SINGLE = {
    "en": patterns.plain(
        r"\b(?:(?:(?P<does>one|another|a (?:second|third|fourth|further)(?: one)?)"
        r"|the (?:one|first|second|third|fourth|last|other|\w+est|main|chief|most \w+)(?: one)?)(?: of (?:them|these"
        r"|those|which))?)"
        r"(?: is| being)?,?\s(?P<what>(?:on|for(?! each\b| every\b)|to|about|that|which|by which"
        r"|(?!morning|evening|meeting|sitting|building|hearing|thing)[a-z]{3,}ing"
        r"|(?(does)(?!this\b|thus\b|does\b|says\b)[a-z]{3,}s|(?!)))\s[^.,;:]{4,140}?)"
        r"(?=[.,;:]|$| and (?:another|(?:the )?one|a (?:second|third|further)|the (?:other|second|third|last))\b)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:một|(?:nghị quyết )?(?:khác|còn lại))(?: nghị quyết| đề án)?(?: là)?\s"
        r"(?P<what>(?:về|cho|quy định|ấn định|đặt|điều chỉnh|hỗ trợ|miễn|phê duyệt|sửa đổi|thành lập"
        r"|giao)\s[^.,;:]{4,140}?)"
        r"(?=[.,;:]|$| và (?:một|nghị quyết|cái)(?!\w))",
        re.IGNORECASE,
    ),
}
"""One out of a batch that is told by what it is about or does: "one that lowers fees", "một về học phí"."""

THOSE = patterns.plain(r"\b(?:those|ones) (?P<each>(?:on|for|to|regarding) (?:[^.;:]|(?<=\bNo)\.){4,240})")
EACH = patterns.plain(
    r"(?:on|for|to|regarding) .{3,140}?(?=,? and (?:on|for|to|regarding) |, (?:on|for|to"
    r"|regarding) |$)"
)
"""Several taken up at once: "those on fees, on land prices and on dykes"."""

SINGLY = patterns.plain(r",\s(?:the )?one (?:on|for(?! each\b| every\b)|to)\b")
"""What follows a batch before the single ones are named in an aside."""


_PARTS_EN = r"\b(?:consist|compris|includ|contain|setting|identif|made up)"
_PARTS_VI = r"(?<!\w)(?:gồm|bao gồm|trong đó|với \d|xác định|đề ra)(?!\w)"

JOINED = {
    "en": patterns.plain(
        rf"(?:(?!{_PARTS_EN})[^.;:]){{0,30}}(?:(?:,|\band|\bwith|\bas well as)|;(?: and)?)\s+"
        r"(?:the |a |an |another )?$"
    ),
    "vi": patterns.plain(rf"(?:(?!{_PARTS_VI})[^.;:]){{0,30}}(?:(?:,|và|cùng|cùng với)|;(?: và)?)\s*(?:một |bản )?$"),
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
