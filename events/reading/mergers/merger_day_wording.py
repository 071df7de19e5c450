"""How news words the days of a merger: when it was decided, and from when it holds."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang

EFFECT = {
    "en": patterns.plain(
        r"\b(?:effect(?:ive)?|in force|into force|live|operat\w+|(?:in|into) (?:place|being)|start\w*|from|as of|since"
        r"|on|last|function\w*|by)\b[^.;]{0,30}$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?:có hiệu lực|vận hành|hoạt động|thực hiện|kể từ|từ|hiệu lực|thi hành|đi vào|chạy)[^.;]{0,50}$",
        re.IGNORECASE,
    ),
}
"""What stands before the day from which it holds."""

STEP = {
    "en": patterns.plain(
        r"(?i)\b(?:vot|submit|adopt|decid|approv|pass|consider|complet|finish|present|resolv|agre)(?:e|ed|ted|ing|s|es|ied)?\b"
        r"[^.;,]{0,50}\b(?:by|on|before|in|of) (?:the )?$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:thông qua|trình|biểu quyết|hoàn thành|hoàn tất|xem xét|quyết nghị|phê duyệt)(?!\w)"
        r"[^.;,]{0,30}(?:trước|vào|trong|hôm)(?: ngày)? ?$"
    ),
}
"""What stands before the day of a step towards a merger, from which it does not hold yet."""

FROM_DAY = {
    "en": patterns.plain(
        r"(?i)\b(?:since|as (?:of|from)|effective(?: from| on)?|from|into force on|effect on)(?: the| early)? ?$"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:kể từ|(?:tính )?từ|hiệu lực)(?: (?:hôm|ngày|sáng|đầu|0 giờ|0h|nay))* ?$"),
}
"""What stands right before the day from which it holds, and before no other."""

TOOK_EFFECT = {
    "en": patterns.plain(r"(?i)\b(?:took effect|taken effect|(?:came|went|been) in(?:to)? (?:force|effect))\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:đã|bắt đầu|chính thức) (?:có hiệu lực|được áp dụng)(?!\w)"),
}
"""That joinings hold already."""

END_OF_TIME = {
    "en": patterns.plain(
        r"\b(?:between [^.;]{2,20} and|from [^.;]{2,20} to|as of|up to|by|(?:poll|consultation|survey|canvass"
        r"|referendum)s?(?: \w+){0,4}(?: on| of)) $"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:tính đến|đến hết|từ [^.;]{2,16} đến|(?:lấy ý kiến|khảo sát)[^.;]{0,30})(?: [^.;,]{1,14})? ?$"
    ),
}
"""What stands before the day on which a poll or a count ended."""

RANGE = re.compile(r"\d ?(?:[-–] ?\d{1,2} ?/|(?:to|through|until|đến|tới) \d)")
"""Two days between which something lasted, told as one: "ngày 17 đến 21/4"."""

IN_YEAR = {
    "en": patterns.plain(
        r"\b(?:from|in|during|by|within|of)(?: the (?:start|beginning|end|middle) of| early| late| mid-?)? ?$"
    ),
    "vi": patterns.plain(r"(?<!\w)(?:trong|từ|vào|từ đầu|đầu|giữa|cuối)(?: năm)? ?$"),
}
"""What stands before a year in which it is to be done."""

TIME_SINCE = {
    "en": patterns.lazy(
        r"\b(?:(?P<counted>days|weeks?)|months?|half a year|a year) (?:after|ago|earlier|into|since|on from"
        r"|have passed since)\b"
        r"|\b(?:one|together|merged|united|province|city)\b[^.;]{0,40} for (?:[\w-]+ ){1,3}(?:days|weeks|months?)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:(?P<counted>ngày|tuần)|tháng|nửa năm|một năm) (?:sau|kể từ|từ)(?: khi| ngày)?(?!\w)"
        r"|(?:sau|cách đây|được) (?:\w+ ){1,2}(?:ngày|tuần|tháng)(?!\w)|(?:ngày|tuần|tháng) (?:qua|trước|nay)(?!\w)",
        re.IGNORECASE,
    ),
}
"""That so much time has passed since: of days or weeks the day can be counted, else the month is known."""

FIRST_OF_MONTH = {
    "en": patterns.plain(r"(?i)\b(?:the )?first (?:day )?of (?:the|this|that|last|next) month|\bthe 1st\b"),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:mùng|mồng) (?:một|1)(?!\w)"
        r"|(?:ngày )?đầu (?:tiên của )?tháng (?:sau|tới)|ngày đầu (?:tiên của )?tháng"
    ),
}
FIRST_OF_JULY = {
    "en": patterns.plain(
        r"(?i)\b(?:first(?: day)? of (?:July|that month)|(?:start|beginning) of July|(?:from|since|in) early July)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:(?:mùng|mồng) (?:một|1)|ngày đầu(?: tiên)?(?: của)?|từ đầu) tháng (?:7|bảy)(?!\w)"
    ),
}
"""The day of the last reform in words."""

ANNIVERSARY = {
    "en": patterns.plain(
        r"(?i)\b(?:exactly|precisely|just)\b[^.;]{0,20}\byears?\b|\banniversary\b|\byears? (?:ago |to )"
        r"(?:today|the day)\b|\b(?:on )?this (?:very )?day last year\b|\ba year old today\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:tròn|đúng|vừa) (?:một|1|hai|2) năm|kỷ niệm|năm tuổi|(?:ngày này|hôm nay) năm (?:ngoái|trước)"
    ),
}
"""That so many whole years have passed to the day."""


@cache
def mid_year(lang: Lang, formed: int, today: int) -> re.Pattern[str]:
    """The middle of the year in which provinces were joined."""
    year = rf"(?: năm)? {formed}" if formed != today else rf"(?: năm)?(?: {formed}| nay)?"
    last = "|giữa năm (?:ngoái|trước)" if formed + 1 == today else ""
    if lang == "vi":
        return re.compile(rf"(?i)(?<!\w)giữa{year}(?!\w){last}")
    this = rf"(?i)\bmid-?\s?{formed}\b|\bmiddle of {formed}\b"
    this += r"|\bmid-?year\b" if formed == today else ""
    return re.compile(this + (r"|\b(?:mid-last-year|middle of last year)\b" if formed + 1 == today else ""))


IN_EFFECT = {
    "en": patterns.lazy(
        r"\b(?:takes? effect|took effect|[Ee]ffective|(?:put|goes|went) into effect|in force|into force|into being"
        r"|comes? into|appl(?:y|ies)|operat\w+|[Ss]tart\w*|[Ss]ince|up and running|into operation|went live|kicked in"
        r"|[Aa]s (?:of|from)|[Ff]rom (?=[A-Z\d])|kicks? in)\b"
    ),
    "vi": patterns.lazy(
        r"có hiệu lực|thi hành từ|vận hành|hoạt động từ|kể từ|từ ngày|[Tt]ừ \d|đi vào hoạt động|áp dụng từ"
    ),
}
"""Words of a sentence that says from when the mergers of an article hold."""

DISTRICTS_END = {
    "en": patterns.plain(
        r"(?i)\b(?:end(?:s|ed|ing)?|clos(?:es?|ed|ing)|(?:abolish|dissol|ceas|scrap)\w*|do away)\b[^.;]{0,50}"
        r"\bdistrict(?!s of\b)"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:bỏ|kết thúc|chấm dứt|dừng|không (?:còn )?tổ chức)(?!\w)[^.;]{0,40}cấp huyện"),
}
"""That a sentence says from when there are no districts, not from when units are joined."""

TODAY = {
    "en": patterns.lazy(r"\b(?:today|tomorrow|midnight|this morning)\b", re.IGNORECASE),
    "vi": patterns.lazy(r"hôm nay|ngày mai|từ 0 giờ|0h", re.IGNORECASE),
}

MIDNIGHT = {
    "en": patterns.plain(r"(?i)\bmidnight\b|\btomorrow\b"),
    "vi": patterns.plain(r"(?i)từ 0 giờ|0h|nửa đêm|ngày mai"),
}
"""When what is told on the eve begins."""

LAST_MIDNIGHT = {
    "en": patterns.plain(r"(?i)\b(?:midnight (?:on|of)|end of(?: the day(?: of| on)?)?) (?:the )?$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:nửa đêm|hết ngày|24 ?(?:h|giờ)(?: ngày)?|24h00(?: ngày)?) $"),
}
"""What stands before the day at whose end units are joined."""

DECIDING = {
    "en": patterns.lazy(
        r"\b(?:(?:adopt|pass|approv|issu|endors|vot|sign|clear|promulgat|sanction|rubber-stamp|enact|ratif|seal|confirm)"
        r"(?:ed|ied|ing)|(?:approv|adopt|endors|pass|issu|sign|promulgat|enact|ratif)(?:i?e)?s"
        r"|agreed|decided|resolved|into law|gave (?:its|their|the) \w+|green-?lit"
        r"|settle[sd]|consent(?:ed)?"
        r"|put (?:its|their|his) (?:signature|name|seal) to"
        r"|(?:[Rr]esolution|[Dd]ecision|submission|proposal)s? (?:\d+ )?"
        r"(?:(?:(?:of|by) the [\w ]{5,60},? )?dated|of(?= (?:[A-Z][a-z]+ \d"
        r"|\d\d? [A-Z]))))\b"
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:thông qua|ban hành|phê (?:duyệt|chuẩn)|biểu quyết|tán thành|bấm nút|ấn nút|quyết nghị"
        r"|thống nhất|chấp thuận|đồng ý|ký|(?-i:nghị quyết(?: số \S+)?(?: của [^.;,]{5,40})?(?= ngày)))(?!\w)",
        re.IGNORECASE,
    ),
}
"""A verb by which a body decides."""

RELATIVE = {
    "en": patterns.plain(r", (?:which|who|whose|where)\b[^,;]*$"),
    "vi": patterns.plain(r", (?:vốn|nơi)(?!\w)[^,;]*$"),
}
"""What stands before the day of something that was said by the way."""

HAD = {
    "en": patterns.plain(r"\b(?:had|having) (?:\w+ ){0,3}$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:trước đó|vốn|từng)(?!\w)[^.;]{0,60}$"),
}
"""What stands before a verb of deciding that tells a step before the one that is the news."""

FORWARDED = {
    "en": patterns.plain(
        r"(?i)\b(?:submit(?:s|ted)|sent|present(?:s|ed)|forward(?:s|ed)|hand(?:s|ed) over|discuss(?:es|ed)"
        r"|debat(?:es|ed)|consider(?:s|ed)|examin(?:es|ed)|tabled|explained)\b"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:trình|gửi|thảo luận|cho ý kiến|xem xét|thẩm định|giải trình)(?!\w)"),
}
"""A step that hands on what was decided before, or deals with it."""

UNDER_A_DECISION = {
    "en": patterns.plain(r"(?i)\b(?:under|by|per|following|according to|pursuant to|in line with)\b[^.;,]{0,60}$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:theo|căn cứ)(?!\w)[^.;,]{0,60}$"),
}
"""What stands before the verb of a decision by which something else is done on the day told before."""

THE_SCHEME = {
    "en": patterns.plain(
        r"(?i)\b(?:it|them|the (?:\w+ )?(?:merger|union|scheme|plan|proposal|project|dossier|map"
        r"|(?:re-?)?arrangement))\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:đề án|phương án|việc (?:s[áa][pt] nhập|hợp nhất|sắp xếp)|chủ trương)(?: này| trên| đó)?(?!\w)"
    ),
}
"""What takes up a merger that was decided on before."""

_DECIDED_EN = r"(?:decided|resolved|voted|agreed|approved|passed|adopted|endorsed|ratified|sanctioned|settled)"
_DECISION_EN = r"(?:decision|resolution|vote|law|ruling)s?"
DECISION_ON = {
    "en": patterns.plain(
        rf"(?i)\b(?:{_DECISION_EN}|{_DECIDED_EN})\b(?:[^.;,]|, (?:20\d\d)?,?){{0,70}}\b(?:to|on|for|about|of|the"
        rf"|(?:by|under) which)(?: (?!after\b|before\b|following\b|since\b)\w+){{0,3}} ?$"
        rf"|\b(?:{_DECISION_EN}|{_DECIDED_EN})\b[^.;,]{{0,40}}\bthat\b[^.;]{{0,90}}$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:quyết định|nghị quyết|biểu quyết|thông qua|quyết nghị|tán thành|phê chuẩn)(?!\w)"
        r"(?:(?!(?<!\w)(?:sau|trước|từ khi)(?!\w))[^.;,]){0,70}$"
    ),
}
"""What stands before a word of joining where a decision on it is told, and not that it took effect."""

WAS_DECIDED = {
    "en": patterns.plain(
        r"(?i)\w+(?:er|ing|ion|ence)\b"
        r"(?:(?!\b(?:that|which|who|whose|will|would|(?:has|have|had)(?! been))\b)[^.;]){0,90}"
        rf"\b(?:was|were|been) (?:\w+ly )?{_DECIDED_EN}\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?:(?<=việc )|(?<=đề án )|(?<=phương án )|(?<=chủ trương )|(?<=nghị quyết ))[^.;]{0,90}"
        r"(?<!\w)(?:được|do) [^.;,]{0,40}(?:thông qua|quyết nghị|phê chuẩn|tán thành|quyết định)(?!\w)"
    ),
}
"""The same, where the joining itself, told by a noun, is what was decided."""

UNDER = {
    "en": patterns.plain(r"(?i)\b(?:under|according to|by|in|per)(?: the)?(?: \w+){0,3} $"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:theo|tại)(?: (?:nội dung|tinh thần))? $"),
}
"""What stands before the instrument that says what a sentence tells."""

LISTING = {
    "en": patterns.plain(r"(?i)\b(?:list|attached|as follows|following|below|specifically|namely)\b|:$"),
    "vi": patterns.plain(r"(?i)danh sách|kèm theo|như sau|cụ thể|:$"),
}
"""Words of what heads a list of mergers."""

ITEM = patterns.plain(r"(?:^|\n)\s*(?:[-–—•*+]|[(\[]?\d{1,2}[.)\]|]?\s|[IVX]{1,4}[.)])|(?:^|\s)\(?\d{1,2}[.)]\s")
"""How an item of a list opens, or what stands before it."""


LOWER = {
    "en": patterns.plain(r"(?i)\b(?:district|commune)s?(?:-level)?(?: people['’]s)? councils?\b[^;]*$"),
    "vi": patterns.plain(r"(?:HĐND|[Hh]ội đồng nhân dân) (?:các )?(?:cấp )?(?:huyện|xã|thị xã|phường)(?!\w)[^;]*$"),
}
"""Councils below a province's as those who decide."""

_OF_LEVEL = {
    (
        "province",
        "en",
    ): r"provinc|\bcities|parliament|lawmakers|legislature|National Assembly(?! Standing| of)|Central Committee"
    r"|Politburo",
    ("province", "vi"): r"(?i)cấp tỉnh|(?<!thuộc )(?<!của )(?<!tại )(?:các|hai|ba) tỉnh"
    r"|(?<!thường vụ )quốc hội|trung ương|bộ chính trị",
    (
        "commune",
        "en",
    ): r"commun|\b[Ww]ards?\b|grassroots|lower tier|district|UBTVQH|Assembly Standing|Assembly's Standing",
    ("commune", "vi"): r"(?i)cấp xã|(?:các|\d) xã|phường|(?<!trên )cơ sở|cấp huyện|UBTVQH|thường vụ quốc hội",
}

PARLIAMENT = {
    "en": patterns.plain(
        r"QH1\d|National Assembly|\b(?:[Pp]arliament|[Ll]egislature|[Ll]awmakers|[Tt]he [Aa]ssembly)\b"
    ),
    "vi": patterns.plain(r"QH1\d|Quốc hội"),
}

ON_UNITS = {
    "en": patterns.plain(
        r"NQ/TW|UBTVQH|202/2025/QH15|Assembly(?:['’]s)? Standing Committee|Standing Committee of the National Assembly"
        r"|\b(?:on|number of) (?:the )?(?:provinces|communes|wards)\b|\bbec[oa]m\w* part of (?=[A-Z])"
    ),
    "vi": patterns.plain(
        r"NQ/TW|UBTVQH|202/2025/QH15|Thường vụ Quốc hội|(?<!\w)(?:về|sắp xếp|giảm số) (?:các )?(?:tỉnh|xã|phường)(?!\w)"
    ),
}
"""What tells of a decision that it is on units: who takes hardly any other, or what it is on."""

RESOLUTION = {
    "en": patterns.plain(r"(?i)\b(?:resolution|decision)s?\b"),
    "vi": patterns.plain(r"(?i)nghị quyết|quyết định"),
}
"""A decision that a sentence names, and the next ones may date."""

PROPOSED = {
    "en": patterns.plain(
        r"(?i)\b(?:on the basis of|pursuant to|considering|proposal|submission|statement|report|project)"
        r"(?:No\.|[^,.;]){0,60}$"
    ),
    "vi": patterns.plain(r"(?i)(?:tờ trình|báo cáo|đề nghị|căn cứ|trên cơ sở|đề án số)[^,.;]{0,60}$"),
}
"""What stands before the day of a paper on which a decision rests, not of the decision."""


def is_of(level: str | None, lang: Lang, text: str) -> bool:
    """Whether the words that tell of a decision are of provinces, or of communes and districts."""
    return re.search(_OF_LEVEL[level or "commune", lang], text) is not None


ANOTHER = {
    "en": patterns.plain(
        r"\b(?:another|separate|a different) (?:resolution|decision|scheme|plan|project)\b"
        r"|\b(?:next|second|further|new) (?:round|phase|stage|wave)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:nghị quyết|quyết định|đề án) khác|(?:sắp xếp|sáp nhập) tiếp|(?:đợt|giai đoạn|bước) (?:hai|2|tới"
        r"|tiếp|sau))(?!\w)",
        re.IGNORECASE,
    ),
}
"""That a sentence leaves the decision that was spoken of."""


TAKEN_UP = {
    "en": patterns.plain(
        r"\W*(?:(?:The|This) (?:document|resolution|decision|submission|conclusion|text|list)\b"
        r"|(?:By|Under|According to|In|Per|Pursuant to|On the basis of) (?:that|this|the(?: said| same)?)"
        r" (?:document|resolution|decision|text|conclusion|list)\b|Accordingly\b|Under it\b"
        r"|It (?:joins|lists|merges|names|provides|puts|sets|stipulates)\b)"
    ),
    "vi": patterns.plain(
        r"\W*(?:Theo đó|Theo (?:nghị quyết|quyết định|văn bản|kết luận|danh sách)(?:,| (?:này|trên|đó)))(?!\w)"
    ),
}
"""How a sentence opens that goes on with the decision told right before it."""
