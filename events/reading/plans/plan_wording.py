"""How news names plans, programmes, resolutions, schemes and decisions."""

import re
from functools import cache

from events.reading.figures import timing_wording
from events.reading.plans.verb_wording import WON_EN
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.number_words import ONES, TENS
from events.reading.text.words import CAPITAL

_HEADS_EN = (
    r"(?:(?:[Dd]raft )?[Rr]esolutions?|(?:[Mm]aster |[Pp]rovincial |[Ss]ocio-economic |[Dd]evelopment |[Aa]ction )*"
    r"(?:[Pp]lans?|[Pp]lannings?(?! and Investment)(?: [Ss]chemes?)?)\b|[Pp]rogrammes?"
    r"|[Pp]rograms?|[Ss]chemes?|[Dd]ecisions?|[Dd]irectives?|[Dd]ecrees?|[Cc]onclusions?(?= (?:No|\d))"
    r"|[Ss]trateg(?:y|ies)|[Bb]lueprints?"
    r"|[Pp]olic(?:y|ies)(?= (?:of|on))|[Pp]roject(?= (?:on|of|to (?:arrange|re-?arrange|merge|re-?organi\w+"
    r"|establish [\w ]{2,40}(?:province|city|district|commune|ward)s?))\b)"
    r"|(?:[Rr]egulation|[Rr]ule|[Gg]uideline|[Bb]ylaw)s?(?= (?:on|for|of|governing))"
    r"|[Rr]oadmaps?|(?:[Ss]et of )?[Cc]riteria(?= (?:for|on|of))|[Cc]ode of [Cc]onduct"
    r"|[Ll]ists?(?= of)|(?:[Ll]and[- ])?[Pp]rice (?:list|table|frame)s?|[Ss]cenarios?(?= (?:for|on|of))"
    r"|[Tt]imetables?|[Bb]udget estimates?|[Aa]djustments?(?= (?:to|of) the [\w ]{0,40}"
    r"(?:plan|scheme|resolution))|[Ss]tatutes?(?= of)|[Ee]stimates?(?= of))"
)
_HEADS_VI = (
    r"(?:(?:[Dd]ự thảo )?[Nn]ghị quyết|[Nn]ghi quyet|[Qq]uyết định(?= (?:số|về|\d|phê|ban|thành|công|quy|điều))"
    r"|Quyết định(?= (?:bãi bỏ|hủy bỏ|sửa đổi|thay thế)(?!\w))"
    r"|(?:[Bb]ản )?[Qq]uy hoạch"
    r"|[Kk]ế hoạch(?! và [Đđ]ầu tư)|[Đđ]ề án|[Đđ]ồ án|(?<!khỏi )(?<!vào )[Cc]hương trình(?! nghị sự"
    r"| làm việc| kỳ họp)|[Cc]hỉ thị"
    r"|[Cc]hiến lược"
    r"|[Nn]ghị định(?! thư)"
    r"|[Tt]hông tư|[Kk]ết luận(?= (?:số|về))|[Dd]ự toán|[Đđ]iều chỉnh (?:dự toán|quy hoạch|Quy hoạch|kế hoạch)"
    r"|[Bb]ảng giá (?:các loại )?đất|[Hh]ệ số điều chỉnh giá đất|[Đđ]ơn giá|[Kk]ịch bản(?= tăng trưởng)"
    r"|[Đđ]ịnh mức(?= (?:kinh|chi|phân))|[Ll]ộ trình(?= (?:di|chuyển|giảm|thực|xây))|[Kk]iến trúc(?= chính quyền)"
    r"|[Kk]hung (?:kế hoạch|giá|chính sách)|[Cc]ơ chế, chính sách(?= (?:hỗ trợ|đặc thù|ưu đãi|khuyến khích|thu hút))"
    r"|[Qq]uy chế|[Qq]uy định(?= (?:về|mức|chính))|[Dd]anh mục(?= (?:dự|các|công|thu|khu|\d|cụm|đất"
    r"|điểm|vị|dịch|nghề|bãi|mỏ|làng))|[Bb]ộ (?:tiêu chí|quy tắc|đơn giá|chỉ số)|[Cc]hính sách(?= (?:hỗ trợ|đặc thù"
    r"|ưu đãi"
    r"|khuyến khích|thu hút))|[Pp]hương án"
    r"(?= (?:về|số|phát|sắp|sử|phân|bố|di|bồi|ứng|phòng|quản|bảo|tổ|hỗ|chuyển|điều))"
    r"|[Cc]hủ trương (?:đổi tên|đặt tên|chuyển|thành lập|sáp nhập|hợp nhất|sắp xếp|nhập))"
)


HEAD = {
    "en": patterns.lazy(
        rf"\b(?:{_HEADS_EN}\b|(?P<one>(?:a second |[Tt]he other|[Aa]nother|[Oo]ne|[Tt]hat|[Tt]he second "
        rf"|[Tt]he third "
        r"|[Tt]he )(?:one)?(?: which [^,.;]{3,40},)?(?<!he )(?=,? (?:on|setting|fixing|winding|by which|[a-z]+ing)\b)"
        r"|(?<!, )[Tt]h(?:at|ose)(?= of (?:(?:the|old|former|new) )*[A-Z])"
        r"|[Tt]he (?:\w+est|most \w+|latest|last|first|other)(?: of (?:them|these|which|all))?(?=,? on )))"
    ),
    "vi": patterns.lazy(rf"(?<!\w){_HEADS_VI}(?!\w)(?P<one>(?!))?"),
}
"""The noun that names a kind of plan or instrument; `one` takes up a noun named before."""

THAT_DOES = patterns.plain(r" (?:that|which) (?!has|is|it|its|this|was)[a-z]{2,}s (?!that\b)[^,.;]{4,120}?(?=[,.;]|$)")
"""What a plan does of which nothing but the kind is named: "a resolution that gives the port a free trade zone"."""

BY_WHICH = patterns.plain(r",? (?:by|under) which [^.;]{4,140}?(?=[.;]|$)")
"""What a plan named by "one" alone does: "a second one, by which ..."."""

IT = {
    "en": patterns.plain(r"(?:It(?! follows)|The (?:document|paper|plan|programme|resolution|scheme|text))\b"),
    "vi": patterns.plain(r"(?:Văn bản|(?:Chương trình|Đề án|Kế hoạch|Nghị quyết|Quy hoạch) (?:này|trên))(?!\w)"),
}
"""How a sentence opens that goes on with the plan named before it."""

CONTAINED = {
    "en": patterns.plain(r"[^.;]{0,60}\b(?:contained|laid down|set out|provided) (?:for )?(?:by|in|under) (?:the )?"),
    "vi": patterns.plain(r"(?!)"),
}
"""Between a plan and the instrument in which it is."""

TAKEN_UP = patterns.plain(
    r"^(?:(?:another|an?|the|that|those|one|other|second|third|\w+est|most \w+|last|of (?:them|these|which|all)"
    r"|,)(?!\w)\s*)+(?:which [^,.;]{3,40})?,?\s*",
    re.IGNORECASE,
)
"""The words that stand for the kind of plan that was named before."""


_NO_MODIFIER_EN = (
    # small words
    r"the|an?|its|their|his|her|our|this|these|those|that|which|who|it|they|them|all|both|no|any|each|such|more|one"
    r"|other|not|of|for|to|in|on|by|with|under|as|at|from|into|after|before|over|up|out|among|during|between|within"
    r"|through|without|since|until|about|like|per|than|and|or|but|if|so|when|where|while|there|then|also|yet|too|now"
    r"|just|here|how|what|why|later"
    # verbs
    r"|was|were|is|are|be|been|has|have|had|said|say|see|saw|want|need|comes?|came|went|made|took|gave|got|put|set"
    r"|let"
    r"|won|drew|held|kept|sent|brought|pass|adopts?|approve|issue|promulgate|promulgation|enacts?|endorse|ratify|signs?"
    r"|vote|implement|draft|draw|make|carry|follows|effect"
    r"|[\w-]+(?:ed|es|ing|ly)"
)
_NO_NAME_EN = (
    r"The|A|Nearly|Over|About|Almost|Also|And|(?:Implement|Execut|Follow|Accord|Issu|Adopt|Approv|Pass)ing|In|On|By"
    r"|Under|With|To|At|Delegates|Deputies|Prime|Minister|Council|Committee|Assembly|Government|Politburo"
)


_VAGUE_EN = r"[Aa] (?:number|series|raft|host|set|package|batch|slew|string|range|dozen) of"
_VAGUE_VI = r"(?:[Mm]ột|[Hh]àng) loạt|[Mm]ột số"
"""How many there are, no number being told."""


@cache
def modifier(lang: Lang) -> re.Pattern[str]:
    """A word right before the head that belongs to the name."""
    if lang == "vi":
        return re.compile(
            rf"(?<!\w)(?:{_VAGUE_VI}|(?<![/.-])\d+|[Mm]ột|mốt|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|lăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười|mươi"
            r"|[Nn]hiều)\s+$"
        )
    counts = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in ONES[2:])
    return re.compile(
        rf"(?:\b(?:{_VAGUE_EN}|(?:zon|hous|build|farm|fish|min|train|bank|lend|park|shipp|manufactur|work)ing"
        rf"|detailed|adjusted|revised|updated"
        rf"|\d{{4}}[-–]\d{{4}}|(?:(?<!/)\d+|{counts})(?: other| more| such| further"
        rf"| additional)?|use|land-use"
        rf"|fixed|(?!(?:{_NO_MODIFIER_EN})\b)[a-z][\w-]+"
        rf"|(?!(?:{_NO_NAME_EN})\b){CAPITAL}[\w-]*(?:[’']s)?))\s+$"
    )


COUNTED = re.compile(
    rf"(?i)(?:{_VAGUE_EN}|{_VAGUE_VI}|(?:(?:all|further|another|additional|other) )?(?:(?!20\d\d\s)\d+"
    rf"|(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES[1:10])}))?"
    rf"|{'|'.join(ONES[2:])}|several|similar"
    r"|hai(?! (?:Duong|Phong)\b)|ba(?! Ria\b)|bốn|năm|sáu|bảy|tám|chín|mười|nhiều))\s"
)


VAGUELY_MANY = {
    "en": patterns.plain(rf"(?i)(?:several|similar|{_VAGUE_EN})\s"),
    "vi": patterns.plain(rf"(?i)(?:nhiều|{_VAGUE_VI})\s"),
}
"""How a number of plans begins that is none."""

_PLACES_EN = r"(?:[A-ZĐ]\w+ ){0,3}[A-ZĐ]\w+(?:, (?=[A-ZĐ])| and (?![^,.;]{0,40} among)[A-Z])"


_LISTED_VI = (
    r"(?!(?:trong đó|theo đó|đáng|nổi|tiêu|cụ|với|để|nhằm|gồm|bao gồm|do|được|có|là|sau|đồng thời|đặt|quy|cho|tầm"
    r"|ngày|số|cùng|và|từ"
    r"|trên|tại|kỳ|hội|ông|bà|đồng|bầu|miễn|thông|phê|mở|gắn|lấy|nêu|yêu|giao|dự|nên|song|nhưng|vì|khi|nơi|mà|chiều"
    r"|sáng|xem"
    r"|hiệu|áp|thay|đã|đang|sẽ|qua|trước|hiện|vừa|hôm|nghị|quyết|kế|đề|chương|danh|bảng|phương|chủ|điều|chiến|theo"
    r"|cũng|công trình|hồ sơ|mức|tỷ lệ"
    r"|chỉ|đến|bằng|tỉnh|thành|ký|ban|xác|hướng|phấn|góp|tạo|đưa|một|ba|hai|tổng|trị|còn|nhất|kèm|đây|trở|định)\b)"
    r"[a-zà-ỹđ](?:[^,.;()\n]|(?<=\d)[.,](?=\d)){1,70}?(?:,\s[a-zà-ỹđ](?:[^,.;()\n]|(?<=\d)[.,](?=\d)){1,70}?){0,3}"
    r"(?:\svà\s|\sgiai đoạn\s|[.;(\n]|$|,\s(?:tầm nhìn|trong đó|theo đó|giai đoạn))"
)
"""What goes on with a list within a name: "chính sách đặc thù phát triển thành phố Cần Thơ." after "cơ chế"."""
_LISTED_EN = (
    r"(?!(?:which|with|where|who|when|and|as|in|on|at|by|under|following|including|while|the|an?|its|one|another|plus"
    r"|effective|dated|signed|but|so|for|to|from|of|because|after|before|valid|part|along|down|up|\w+ing|\w+ed)\b)"
    rf"(?:[a-z][\w-]*(?: [a-z][\w-]*){{0,3}}(?:, | and (?!(?:the|an?|its|one|another)\b)[a-z])|{_PLACES_EN})"
)


_LEADING_EN = (
    r"on|of|for|to|in|against|about|regarding|concerning|relating|related|over|until|through|towards?|from|with|under"
    r"|at|and|named|called|titled|entitled|dubbed|worth|amending|\w+ing|by"
)
"""What opens the rest of a name after its head: any other word goes on with the sentence."""


_NUMBERS = r"\d{1,3}(?:, \d{1,3})*"
"""The numbers of several papers that one changes: "Decisions No. 4, 7 and 9"."""


@cache
def further(lang: Lang) -> re.Pattern[str]:
    """What follows the head and belongs to the name."""
    word = r"(?:[\"“][^\"“”\n]{2,150}[\"”]|(?:[^\s,;:.()]|[.,](?=\w)|(?<=\bNo)\.(?= \d))+)"
    if lang == "vi":
        stop = (
            r"có(?= hiệu lực)|áp(?= dụng)|như(?=:|$| (?:nghị|Nghị|quyết|đề án|Đề án|kế hoạch))"
            r"|phê(?= (?:duyệt|chuẩn))|được|đã|(?<!tự )do|(?<!nhỏ và )vừa"
            r"|hồi(?= (?:cuối|đầu|giữa|tháng|năm|ngày|tuần|\d))"
            r"|là(?= (?:căn|cơ sở|bước|văn bản|tiền đề))|yêu cầu|khẳng định|quy định rõ|-(?= )|–(?= )|từ(?= (?:tháng"
            r"|năm|ngày) \d)"
            r"|tại|(?<!đồng )(?<!công )bằng|vào|sẽ|chưa|trong(?= (?:ngày|tuần|tháng|sáng|chiều)(?!\w))|xác định"
            r"|đặt mục tiêu|đề ra|ngày|hôm|(?:sáng|trưa|chiều|tối)(?= (?:nay|qua|\d))"
            r"|ban(?= hành)"
            r"|bầu|thông(?= qua)|mở(?= (?:ra|đường|lối|màn))"
            r"|(?:khi|trước khi|sau khi)(?= (?:bế mạc|kết thúc|khép lại))|ngay(?= (?:khi|sau|tại|trong|từ))"
            r"|sau(?= đây|:|$| \S+ (?:ngày|buổi|giờ)(?!\w))|mà|này|đều|nằm|(?<!chữ )ký|của|nhận được"
            r"|với(?= (?:tuyệt|tỷ|mục tiêu|\d|đa|sự|số))"
            r"|(?:và|cùng)(?= (?:bế mạc|kết thúc|khép lại|tiến hành|công bố|Công văn|Thông báo|Công điện"
            r"|\d+ (?:[Nn]ghị quyết|[Đđ]ề án|[Kk]ế hoạch"
            r"|[Cc]hương trình)"
            r"|bầu|Nghị|Quyết|Đề án|Kế hoạch|Chương|nghị quyết|bổ nhiệm|đề án|quyết định))"
            r"|cho(?= ghép| phép)|để(?= (?:triển khai|thực hiện|tổ chức|cụ thể))|theo(?= (?:Luật|Nghị định|quy định))"
            r"|thì|cũng"
            r"|(?:UBND|HĐND|Thủ tướng|Bộ Chính trị|Quốc hội)(?= [^,.;]{0,24}(?:ban hành|phê duyệt|thông qua|ký|duyệt))"
        )
        return re.compile(
            rf"(?:,?\s+(?:số:?|so)\s+{word}(?:\s+của\s+(?:Bộ Chính trị|Quốc hội|Chính phủ|Thủ tướng))?"
            rf"(?:\s+(?:ban hành )?ngày\s+{word})?(?:(?:,? (?:ký )?ngày {word},?| \({word}\))"
            rf"(?=\s(?:về|quy định|sửa|thành lập)))?)?"
            rf"(?:(?:\s+|(?<=chế biến), |,\s+(?=(?:chống|phát triển|khắc phục|chế tạo|sử dụng|quản lý|bảo vệ|hỗ trợ"
            rf"|thực hiện|nâng cao|sửa đổi|bổ sung|bảo đảm)\b)|,\s+(?={_NUMBERS} và \d)"
            rf"|(?<!án),\s+(?=(?:tỉnh |TP\.? )?{CAPITAL}\w+ {CAPITAL}\w+(?:, {CAPITAL}| (?:lấy|thành|và) |[.;]|$))"
            rf"|(?<!quyết)(?<!hoạch)(?<!án),\s+(?={_LISTED_VI}))(?!(?:{stop})\b){word}){{0,24}}"
        )
    days = r"Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    stop = (
        r"submitted|approving|ratifying|issuing|promulgating|endorsing|adopting|announcing|effective|which|that|was"
        r"|were|is|are"
        r"|has|had|have|approved|adopted|passed|endorsed"
        r"|ratified"
        rf"|promulgated|{WON_EN}|given|went|under|issued|signed|dated|lays|held|stands"
        r"|(?<!to )sets?"
        r"|names|sees|wants|calls|foresees|envisages|aims|provides|covers|defines|identifies|targets|requires"
        r"|includes|will|would|must|should|shall|leaves|lists|allows|says|states|puts|gives"
        r"|whose"
        r"|(?<!unification )(?<!merger )(?<!merging )(?<!province )(?<!consolidation )with(?! (?:a )?vision"
        r"| (?:neighbouring )?(?!Chair|Deputy|Document|Decision|Minister|Mr|Ms|Official|Prime|Resolution|Secretary"
        rf"|Vice){CAPITAL})"
        r"|to(?= that effect)|into(?= (?:effect|force|law)\b)"
        r"|and(?= (?:on (?:the|an?)|another|(?:the )?one|the other|a second|removed|elected"
        r"|heard|[a-z]+ed"
        r"|(?:the "
        r"|a )?(?:Resolution"
        r"|Decision|Plan|Scheme|Official|Dispatch|Notice|resolution|decision|scheme))\b)|the(?= (?:Prime|People"
        r"|provincial"
        r" (?:People|Party|Council|Committee|authorit)|National|new National))"
        r"|(?<!affected )(?<!damaged )(?<!caused )(?<!hit )by"
        r"|(?!across|towards|as|its|this|plus|versus|besides|unless|thus)[a-z]{2,}(?:s|ed)(?= (?:the|an?|its|all"
        r"|every|each|their|no)\b)"
        r"|and(?= (?:an?|the|its) (?:[\w-]+ ){0,3}?(?:plan(?:ning)?|scheme|programme|program|strategy|list|resolution"
        r"|decision)\b)"
        rf"|as(?= well as)|at|yesterday|back|(?:earlier|last|late|next|this)(?= (?:in|week|month|year"
        rf"|{days}))|through(?=[,.;]|$| (?:on|at|by)\b)"
        rf"|in(?= (?:which"
        rf"|Decision|{days}|force|12))"
        rf"|(?:on|from|since)(?= (?:(?:the )?(?:\d\d?(?:st|nd|rd|th)? (?:of )?)?(?:{days})|\d\d?/\d))"
        rf"|of(?= (?:(?:{days})|\d{{1,2}}(?: (?:{days})|/)))|,|\d{{1,2}}(?= (?:{days}))"
    )
    dated = (
        rf"(?:\s+(?:of|dated)\s+(?:\d\d?/\d\d?/\d{{4}}|(?:{days})\w* \d\d?, \d{{4}}|\d\d? (?:{days})\w* \d{{4}}),?)?"
    )
    return re.compile(
        rf"(?:,?\s+(?:[Nn]o\.?\s+)?\d+[/-]{word}"
        rf"|,?\s+[Nn]o\.?\s+{word})?(?:{dated}(?=\s+on\b))?"
        rf"(?:\s+(?=(?:{_LEADING_EN})\b|[A-Z\d\"“])(?!(?:{stop})\b){word}"
        rf"(?:(?:\s+|,\s+(?={_LISTED_EN}|{_NUMBERS},? and \d))(?!(?:{stop})\b){word}){{0,48}})?"
    )


ABOUT = {
    "en": patterns.plain(
        r"(?: by [^.;,]{3,60}?)?(?: on [A-ZĐ]\w+ \d{1,2}(?:, \d{4})?,?| (?:this|last) \w+)? "
        r"(?P<what>(?:on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-ZĐ]\w+ \d|\d"
        r"|the (?:[\w-]+ ){0,2}(?:day|morning|afternoon|evening)\b)|to )[^.;,]{6,140}?)(?=[.;,]|$)"
    ),
    "vi": patterns.plain(r"[^.;,]{0,80}?\s(?P<what>về (?:việc )?[^.;,]{6,140}?)(?=[.;,]|$)"),
}
"""After an instrument and its participle, what it is about: "issued by the committee on May 2 on land prices"."""

_OF_A_PART = {
    "en": patterns.plain(
        r"(?i)\b(?:general|zoning|detailed|sub-?division|sectoral|construction) plan"
        r"|\b(?:urban areas?|towns?|ports?|seaports?|airports?|economic zones?|industrial parks?"
        r"|tourist (?:sites?|areas?))\b"
    ),
    "vi": patterns.plain(r"(?i)quy hoạch (?:chung|phân khu|chi tiết|xây dựng|ngành|sử dụng)"),
}
"""Plannings of a town or a zone, which are not the province's."""


def plans_a_province(name: str, lang: Lang) -> bool:
    """Whether a plan of that name is the planning of a whole province."""
    return PLANNING[lang].search(name) is not None and not _OF_A_PART[lang].search(name)


LED = {
    "en": patterns.plain(r"\b[Tt]asks? (?:of|for) (?:\w+ing )?(?:the )?$"),
    "vi": patterns.plain(
        r"(?<!\w)(?=[NnĐđ])(?:[Nn]hiệm vụ (?:lập )?)?(?:[Đđ]iều chỉnh(?:,? (?:cục bộ|tổng thể|bổ sung|mở rộng))* )?$"
    ),
}
"""Words before a plan by which only its drafting or its change is approved."""

TASK = {"en": patterns.plain(r"[Tt]asks?\b"), "vi": patterns.plain(r"[Nn]hiệm vụ")}
"""How the name begins of what is yet to be drafted."""

PLANNING = {
    "en": patterns.plain(r"(?i)planning|master plan|provincial plan\b"),
    "vi": patterns.plain(r"(?i)quy hoạch|quy hoach"),
}


@cache
def fullest_planning(lang: Lang) -> re.Pattern[str]:
    """A planning named with its years."""
    word = "quy hoạch|quy hoach" if lang == "vi" else r"planning|master plan|provincial plan\b"
    return re.compile(rf"(?i)(?:{word})[^.\n]{{0,60}}20\d\d[^.\n]{{0,80}}")


VISION = patterns.plain(rf"{timing_wording.VISION}(20\d\d)")
"""The year to which a plan looks ahead."""


@cache
def item_of_plans(lang: Lang) -> re.Pattern[str]:
    """An item that names a plan by a `head` noun or by what it is about alone: "2. Resolution on fees", "- on fees"."""
    heads, about = (
        (_HEADS_VI, r"(?:[Vv]ề|[Qq]uy định|[Ss]ửa đổi|[Bb]ãi bỏ)(?!\w)")
        if lang == "vi"
        else (rf"(?:[Tt]he )?(?:[A-ZĐ][\w-]+ )?{_HEADS_EN}\b", r"(?:[Oo]n|[Rr]egarding|[Cc]oncerning|[Rr]egulating)\b")
    )
    return re.compile(
        rf"(?:[-+•*–]|\(?(?:\d{{1,2}}|[a-zđ])[.)])\s*(?:(?:No\.?"
        rf"|[Ss]ố)\s*\d\S*\s)?[\"“]?(?P<plan>(?:(?P<head>{heads})|{about})\s[^;:\n]{{6,}}?)"
        r"[\"”]?(?=[;:\n]|\.?$|\.\s)"
    )
