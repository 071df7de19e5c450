"""How news words the joining of administrative units, in both languages.

Patterns of one language stand side by side with those of the other; what a pattern alone cannot know (which units,
when, done or to come) is decided where it is used.
"""

import re
from functools import cache
from itertools import pairwise

from events.reading.text import patterns
from events.reading.text.language import Lang

_UNIT_EN = r"(?:provinces?|city|cities|units?|locality|localities|entity|whole)"
_NOT_JOINING = "".join(f"(?<!{word} )" for word in ("gia", "thu", "xâm", "thâm", "đăng", "du", "ghi"))
"""What stands before a word that sounds like joining and is another."""
_ONE_EN = r"(?:one|single|new|enlarged|common|combined|bigger|larger|united|unified|merged|joint)"


@cache
def strong(lang: Lang) -> re.Pattern[str]:
    """Words that mean a joining of units by themselves."""
    if lang == "vi":
        return patterns.compile(
            rf"(?<!\w){_NOT_JOINING}(?:(?i:s[áa][pt] nhập|hợp nhất|(?:được |đã |sẽ )?nhập (?:vào|với|lại|về|chung|làm"
            rf"|thành|toàn bộ"
            r"|nguyên trạng|huyện|xã|phường|tỉnh|hai|ba|các|thêm|cùng)|nhập(?=[^,.;]{2,60}? (?:vào|với|thành|làm một))"
            r"|gộp|ghép|về (?:chung|một|cùng) (?:một )?(?:nhà|mái nhà|tỉnh|tên)|chung (?:một )?(?:nhà|mái nhà)"
            r"|về với nhau|làm một|tái hợp|hòa làm một|trở thành một phần"
            r"|(?:trên cơ sở|hình thành từ|tạo thành từ)(?: việc)?)|(?i:nhập) [A-ZĐ]\w+|(?i:sap nhap|hop nhat))(?!\w)"
        )
    return patterns.compile(
        r"\b(?:(?<!post-)[Mm]erg(?:e|es|ed|ing|ers?)|[Cc]onsolidat\w+|[Cc]ombin(?:e|es|ed|ing|ations?)(?! (?:their|its"
        r"|efforts|forces))|[Aa]malgamat\w+|[Ff]us(?:e|es|ed|ing|ion)|(?:[Rr]e)?[Uu]nif(?:y|ied|ies|ying|ication)"
        r"|[Rr]eunit\w+|[Uu]nit(?:e|es|ed|ing)"
        r"(?! (?:Nations|States|Kingdom|Arab|front|in|behind))|[Aa]bsorb\w*|[Aa]bsorption|[Ss]wallow\w*|[Ee]ngulf\w*"
        r"|[Aa]nnex(?:ed|es|ing|ation)|[Ss]ubsum\w+|(?:[Ff]old|[Rr]oll|[Pp]ool|[Rr]egroup|[Ii]ncorporat|[Ii]ntegrat"
        r"|[Gg]roup|[Kk]nit|[Ww]eld|[Tt]urn|[Bb]rought|[Bb]ring|[Pp]ut|[Ll]ump|[Jj]oin)(?:s|d|e|es|ed|ted|ing"
        r"|ting)?\b[^.;]{0,60}?\b(?:into|together|under one|under a single)|[Jj]oin(?:s|ed|ing)?\b(?= (?:with|to"
        r"|by)\b)|(?:are|is|were|was|be|been) joined|[Mm]arriage|[Uu]nion of|[Tt]hree-way union|[Uu]nion (?:planned"
        r"|foreseen|with|between)|[Tt]ie-up|(?:be|been|being|is|are|was|were|to) paired|[Dd]isappear\w* into)\b"
    )


@cache
def weak(lang: Lang) -> re.Pattern[str]:
    """Words that mean it where they are said of units that the law joined."""
    if lang == "vi":
        return patterns.compile(
            rf"(?<!\w)(?<!hội ){_NOT_JOINING}(?:sắp xếp(?! (?:nhân sự|cán bộ|tổ chức|bộ máy|vị trí))|hình thành (?:từ"
            rf"|nên|một|tỉnh"
            r"|thành phố|đơn vị)|thành lập"
            r"|(?:mới|nay)(?: sẽ)? (?:bao )?gồm|kết hợp (?:của|giữa)|thành (?:một |1 )?tỉnh|một tỉnh|tỉnh mới"
            r"|tỉnh chung|lấy tên|mang tên|giữ tên|với tên|tên gọi"
            r"|(?:một phần|phần phía \w+) của|thuộc về|tiếp nhận|có thêm|nhận thêm|hai tỉnh cũ|ba tỉnh cũ|nhập)(?!\w)",
            re.IGNORECASE,
        )
    return patterns.compile(
        r"\b(?:(?:take[sn]?|took|taking) (?:in|over)(?= (?:also |the |all (?:of )?|its )*(?:whole|entire|former"
        r"|province|neigh|[A-Z]))|(?:receiv|gain|includ|embrac|inherit)\w* (?:(?:the|whole|all|of"
        r"|neighbou?ring|former|also) )*(?=[A-Z])|(?:attach|add|hand(?=ed|ing)|tack|graft|hitch|yok|tie|bolt)\w*(?: on"
        r"| over)? to|belong\w* to|(?:part|half|third|quarter|corner|flank|end|wing) of (?=[A-Z]|(?:the|an?) (?:new"
        r"|enlarged|bigger|larger))"
        r"|enlarged by|(?:formed|established|created|set up) (?:from|by|out of|on the basis)|join(?:s|ed"
        r"|ing)? (?=[A-Z]|it\b|the (?:city|province))|c[ao]m(?:e|es|ing) (?:back )?(?:together(?! (?:for|in|at|to"
        r"|on) )|under)|back together|(?:under|in) (?:one|a single|the same)"
        rf" (?:roof|house|home|name|flag)|{_ONE_EN} (?:[\w-]+ ){{0,3}}?{_UNIT_EN}|(?:be|been|become|becomes|became"
        rf"|becoming|as)"
        r" one|pair(?:s|ed|ing)?|union|born (?:of|from|out of)|(?:made|built) (?:up )?(?:of|from|out of)"
        r"|(?:re-?organi[sz]ation|re-?arrangement|re-?structuring) of (?:the )?(?:provincial|administrative)"
        r"|composed of|comprises?|comprising|ceas\w+ to|to which|under the (?:[\w’']+ )?name|two former ones"
        r"|make way for|(?:form|become|give)(?:s|ed|ing)? (?:(?:an?|one|the|new|single) )*(?=[A-Z])|became (?=[A-Z])"
        r"|(?:are|is|were) now (?=[A-Z]|one|part))\b"
    )


@cache
def other_object(lang: Lang) -> re.Pattern[str]:
    """A joining of something that is no province."""
    if lang == "vi":
        return patterns.compile(
            r"(?:s[áa][pt] nhập|hợp nhất|sắp xếp|nhập|gộp)(?: lại| các| nguyên trạng| \d+| hai| ba| một số| đơn vị"
            r"(?: hành chính)?| tổ chức)* (?:cấp xã|xã|phường|thị trấn|huyện|quận|sở|ngành|cơ quan|trường|bộ máy"
            r"|tổ chức|công ty|Đảng bộ|[Hh]ội|đoàn thể|tổ dân phố|thôn|ấp|cán bộ|báo|đài|bệnh viện|trung tâm|quỹ|đội)"
        )
    return patterns.compile(
        r"\b(?:merg\w+|consolidat\w+|combin\w+|re-?arrang\w+|arrang\w+|re-?organi[sz]\w+|unif\w+|amalgamat\w+|fus\w+"
        r"|join\w*|regroup\w*)(?: of)?(?: the| its| their| all| two| three| some| several| both| \d+| administrative)*"
        r" (?:[\w-]+ )?(?:communes?|commune-level|communal|wards?|grassroots|districts?|departments?|agenc|schools?"
        r"|compan|teams?|hospitals?|apparatus|organi[sz]|bod(?:y|ies)|Fatherland|offices?|systems?|data|personnel"
        r"|newspapers?|boards?|banks?|courts?|companies|hamlets?|villages?|plans?|plannings?|programmes?|projects?"
        r"|papers?|lists?|maps?|committees?|sets?)|(?:into|create|as) (?:one|a single|a joint) (?:service|brand|market"
        r"|network|fund|system|park|zone|company|agency|school|tour|route|team)\b",
        re.IGNORECASE,
    )


@cache
def undone(lang: Lang) -> re.Pattern[str]:
    """A merger that is not to be, or is only supposed."""
    if lang == "vi":
        return patterns.compile(
            r"(?<!\w)(?:bị (?:[^\s.;]+ ){0,3}bác|rút lại|không (?:còn )?(?:s[áa][pt] nhập|hợp nhất|nhập)"
            r"|rút (?:lại )?(?:đề xuất|phương án)|bỏ phương án|(?:không|chưa) được (?:xem xét|thông qua|chấp thuận|đưa)"
            r"|thôi (?:s[áa][pt] nhập|không nhập)|giữ nguyên hiện trạng|không thuộc diện|bác (?:bỏ )?(?:tin|đề xuất"
            r"|phương án|thông tin)|không có chuyện|tin đồn|tin giả|không có chủ trương|chưa có chủ trương)(?!\w)"
        )
    return patterns.compile(
        r"^If\b|\b(?:(?:not|never) (?:be |been |to be )?(?:merg|arrang|re-?arrang|join|absorb|combin|consolidat)\w+"
        r"|no (?:plans? (?:to|for) (?:a )?(?:merg|join)\w*|merger)|(?:dropped|abandoned|scrapped|withdrawn|withdrew"
        r"|shelved|rejected|denied|ruled out) (?:a |the |any )?(?:\w+ )?(?:merger|idea|plan|proposal|rumou?rs?)"
        r"|(?:merger|plan|idea|proposal|suggestion)s?[^,.;]{0,80} (?:was|were|has been|have been|been) (?:dropped"
        r"|abandoned|scrapped|withdrawn|shelved|rejected)|rumou?rs?|fake news|false reports?)\b",
        re.IGNORECASE,
    )


@cache
def parted(lang: Lang) -> re.Pattern[str]:
    """Units that were one long ago and were parted."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:chia tách|tách (?:ra|tỉnh|thành|khỏi)|tái lập|từng là một|vốn là một"
            r"|trước (?:năm )?19\d\d)(?!\w)"
        )
    return re.compile(
        r"\b(?:until|before|till) 19\d\d|\b(?:split|separated|prised apart|carved (?:out|from)|re-established|once one"
        r"|used to be (?:one|a single))\b"
    )


@cache
def coming(lang: Lang) -> re.Pattern[str]:
    """Words that look ahead."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:sẽ|dự kiến|chủ trương|đề án|phương án|dự thảo|chuẩn bị|sắp(?! xếp)|tới đây|lấy ý kiến|trình"
            r"|đề xuất)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:will|would|shall|is to|are to|(?<!used )to be|plans?|planned|propos\w+|policy|schemes?|project|drafts?"
        r"|going to|due to|upcoming|once|should|foreseen|envisag\w+|set to|about to|intend\w*)\b"
    )


@cache
def done(lang: Lang) -> re.Pattern[str]:
    """Words that tell of it as done."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:kể từ|từ khi|đã chính thức|chính thức (?:đi vào|hoạt động|vận hành)|hiện nay|hôm nay|hiện (?:có"
            r"|còn)|sau (?:khi )?(?:s[áa][pt] nhập|hợp nhất|sắp xếp|nhập)|mới thành lập|đã (?:được|chính thức|nhập"
            r"|s[áa][pt] nhập|hợp nhất|hoàn thành|về|thành)|có hiệu lực)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:since|took effect|has been|have been|had been|came into|as of today|now|was|were|is the result"
        r"|born of|became|ago|after)\b",
        re.IGNORECASE,
    )


@cache
def new_unit(lang: Lang) -> re.Pattern[str]:
    """Words by which the unit is spoken of on the eve as if it were there."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:(?:đã|được) (?:\w+ )?(?:hình thành|thành lập|hợp nhất|s[áa][pt] nhập))(?!\w)")
    return re.compile(
        r"\b(?:(?:has|have) been|(?:is|are|was|were) (?:formed|merged|re-?organi[sz]ed|re-?arranged|established))\b"
    )


@cache
def past(lang: Lang) -> re.Pattern[str]:
    """Words that tell of a joining of smaller units as done."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:đã|được|từ ngày|kể từ|có hiệu lực|còn|hiện có|đến nay)(?!\w)")
    return re.compile(r"\b(?:saw|lost|was|were|had|has|have|became|fell|dropped|shrank|since|now|today)\b")


@cache
def perfect(lang: Lang) -> re.Pattern[str]:
    """A verb of joining in a tense that tells it as done."""
    if lang == "vi":
        return re.compile(r"(?<!\w)đã (?:được )?(?:s[áa][pt] nhập|nhập|hợp nhất|gộp)(?! để)(?!\w)")
    return re.compile(r"\b(?:had|having) (?:already |since )?been (?:merged|joined|folded|absorbed|consolidated)\b")


@cache
def effect(lang: Lang) -> re.Pattern[str]:
    """What stands before the day from which it holds."""
    if lang == "vi":
        return re.compile(
            r"(?:có hiệu lực|vận hành|hoạt động|thực hiện|kể từ|từ|hiệu lực|thi hành|đi vào|chạy)[^.;]{0,50}$",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:effect(?:ive)?|in force|into force|operat\w+|(?:in|into) (?:place|being)|start\w*|from|as of|since|on"
        r"|last|function\w*|by)\b[^.;]{0,30}$",
        re.IGNORECASE,
    )


@cache
def from_day(lang: Lang) -> re.Pattern[str]:
    """What stands right before the day from which it holds, and before no other."""
    if lang == "vi":
        return re.compile(r"(?i)(?<!\w)(?:kể từ|(?:tính )?từ|hiệu lực)(?: (?:hôm|ngày|sáng|đầu|0 giờ|0h|nay))* ?$")
    return re.compile(
        r"(?i)\b(?:since|as (?:of|from)|effective(?: from| on)?|from|into force on|effect on)(?: the| early)? ?$"
    )


@cache
def end_of_time(lang: Lang) -> re.Pattern[str]:
    """What stands before the day on which a poll or a count ended."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:tính đến|đến hết|từ [^.;]{2,16} đến)(?: [^.;,]{1,14})? ?$")
    return re.compile(r"\b(?:between [^.;]{2,20} and|from [^.;]{2,20} to|as of|up to|by) $")


@cache
def in_year(lang: Lang) -> re.Pattern[str]:
    """What stands before a year in which it is to be done."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:trong|từ|vào|từ đầu|đầu|giữa|cuối)(?: năm)? ?$")
    return re.compile(
        r"\b(?:from|in|during|by|within|of)(?: the (?:start|beginning|end|middle) of| early| late| mid-?)? ?$"
    )


@cache
def months_after(lang: Lang) -> re.Pattern[str]:
    """That so many months have passed since: the month in which it took effect is known, not the day told."""
    if lang == "vi":
        return patterns.compile(
            r"(?:tháng|nửa năm|một năm) (?:sau|kể từ|từ)(?: khi| ngày)? (?:sáp|hợp|nhập)|sau \w+ tháng (?:sáp|hợp|nhập)"
        )
    return patterns.compile(
        r"\b(?:months?|half a year|a year) (?:after|into|since|on from|have passed since)\b", re.IGNORECASE
    )


@cache
def first_of_month(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?i)(?<!\w)(?:mùng|mồng) (?:một|1)(?!\w)|ngày đầu (?:tiên của )?tháng")
    return re.compile(r"(?i)\b(?:the )?first (?:day )?of (?:the|this|that|last) month|\bthe 1st\b")


@cache
def anniversary(lang: Lang) -> re.Pattern[str]:
    """That so many whole years have passed to the day."""
    if lang == "vi":
        return re.compile(r"(?i)(?<!\w)(?:tròn|đúng|vừa) (?:một|1|hai|2) năm|kỷ niệm|năm tuổi")
    return re.compile(r"(?i)\b(?:exactly|precisely|just)\b[^.;]{0,20}\byears?\b|\banniversary\b|\byears? ago today\b")


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


@cache
def in_effect(lang: Lang) -> re.Pattern[str]:
    """Words of a sentence that says from when the mergers of an article hold."""
    if lang == "vi":
        return patterns.compile(
            r"có hiệu lực|thi hành từ|vận hành|hoạt động từ|kể từ|từ ngày|[Tt]ừ \d|đi vào hoạt động|áp dụng từ"
        )
    return patterns.compile(
        r"\b(?:takes? effect|took effect|effective|in force|into force|into being|comes? into|appl(?:y|ies)|operat\w+"
        r"|start\w*|since|up and running|into operation|as (?:of|from)|[Ff]rom (?=[A-Z\d])|kicks? in)\b"
    )


@cache
def contrast(lang: Lang) -> re.Pattern[str]:
    """What sets what follows against what was said before."""
    return re.compile(r"(?<!\w)(?:nhưng|song|mà)(?!\w)" if lang == "vi" else r"\b(?:but|while|though|yet)\b")


@cache
def today(lang: Lang) -> re.Pattern[str]:
    return patterns.compile(
        r"hôm nay|từ 0 giờ|0h" if lang == "vi" else r"\b(?:today|midnight|this morning)\b", re.IGNORECASE
    )


@cache
def deciding(lang: Lang) -> re.Pattern[str]:
    """A verb by which a body decides."""
    if lang == "vi":
        return patterns.compile(
            r"(?<!\w)(?:thông qua|ban hành|phê (?:duyệt|chuẩn)|biểu quyết|tán thành|bấm nút|ấn nút|quyết nghị"
            r"|thống nhất|chấp thuận|đồng ý|ký|(?-i:nghị quyết(?: số \S+)?(?: của [^.;,]{5,40})?(?= ngày)))(?!\w)",
            re.IGNORECASE,
        )
    return patterns.compile(
        r"\b(?:(?:adopt|pass|approv|issu|endors|vot|sign|clear|promulgat|sanction|rubber-stamp|enact|ratif)"
        r"(?:ed|ied|ing)|agreed|decided|gave (?:its|their|the) \w+|green-?lit|settle[sd]|consent(?:ed)?"
        r"|(?:resolution|decision)s? (?:(?:of|by) the [\w ]{5,60},? )?dated)\b"
    )


@cache
def listing(lang: Lang) -> re.Pattern[str]:
    """Words of what heads a list of mergers."""
    if lang == "vi":
        return re.compile(r"(?i)danh sách|kèm theo|như sau|cụ thể|:$")
    return re.compile(r"(?i)\b(?:list|attached|as follows|following|below|specifically|namely)\b|:$")


ITEM = patterns.plain(r"(?:^|\n)\s*(?:[-–—•*+]|[(\[]?\d{1,2}[.)\]|]?\s|[IVX]{1,4}[.)])|(?:^|\s)\(?\d{1,2}[.)]\s")
"""How an item of a list opens, or what stands before it."""


_OF_LEVEL = {
    ("province", "en"): r"provinc|\bcities|parliament|National Assembly(?! Standing| of)|Central Committee|Politburo",
    ("province", "vi"): r"(?i)cấp tỉnh|các tỉnh|hai tỉnh|ba tỉnh|(?<!thường vụ )quốc hội|trung ương|bộ chính trị",
    (
        "commune",
        "en",
    ): r"commun|\b[Ww]ards?\b|grassroots|lower tier|district|UBTVQH|Assembly Standing|Assembly's Standing",
    ("commune", "vi"): r"(?i)cấp xã|(?:các|\d) xã|phường|cơ sở|cấp huyện|UBTVQH|thường vụ quốc hội",
}


@cache
def proposed(lang: Lang) -> re.Pattern[str]:
    """What stands before the day of a paper on which a decision rests, not of the decision."""
    if lang == "vi":
        return re.compile(r"(?i)(?:tờ trình|báo cáo|đề nghị|căn cứ|trên cơ sở|đề án số)[^,.;]{0,60}$")
    return re.compile(
        r"(?i)\b(?:on the basis of|pursuant to|considering|proposal|submission|statement|report|project)"
        r"(?:No\.|[^,.;]){0,60}$"
    )


@cache
def unmerged(lang: Lang) -> re.Pattern[str]:
    """That units are left as they are."""
    if lang == "vi":
        return re.compile(
            r"(?i)không (?:thực hiện|tiến hành|thuộc diện|phải) (?:sắp xếp|s[áa][pt] nhập|hợp nhất)|giữ nguyên"
        )
    return re.compile(
        r"(?i)\b(?:not|without) (?:\w+ )?(?:undergo\w*|subject to|carry\w* out|implement\w*|to be) (?:the "
        r"|any )?(?:merg|re-?arrang|re-?organi[sz]|re-?structur|arrang)|remain(?:ing|s|ed)? unchanged|(?:kept|left"
        r"|stay(?:ing)?) (?:unchanged|as they are)"
    )


def is_of(level: str | None, lang: Lang, text: str) -> bool:
    """Whether the words that tell of a decision are of provinces, or of communes and districts."""
    return re.search(_OF_LEVEL[level or "commune", lang], text) is not None


@cache
def another(lang: Lang) -> re.Pattern[str]:
    """That a sentence leaves the decision that was spoken of."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:nghị quyết|quyết định|đề án) khác(?!\w)", re.IGNORECASE)
    return re.compile(r"\b(?:another|separate|a different) (?:resolution|decision|scheme|plan)\b")


@cache
def the_group(lang: Lang) -> re.Pattern[str]:
    """The units that an article has been speaking of, taken together; `count` says how many."""
    if lang == "vi":
        return patterns.compile(
            r"(?<!\w)(?:(?:cả )?(?P<count>hai|ba|2|3)(?: tỉnh| địa phương| đơn vị| thành phố| bên)|cả (?P<count2>hai"
            r"|ba)|các tỉnh|các địa phương|với nhau)(?!\w)",
            re.IGNORECASE,
        )
    return patterns.compile(
        r"\b(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]heir|[Bb]oth|[Aa]ll) (?P<count>two|three|2|3)\b(?! (?!provinces"
        r"|localit|neighbo|units"
        r"|would|will|shall|are|were|is|was|have|had|into|to|as|together|being|on|in|should|may|become|form)\w)"
        r"|(?P<count2>[Tt]wo|[Tt]hree|2|3) (?:provinces|localities|neighbours|neighbors|units)"
        r"|[Tt]he (?:pair|trio|duo)|[Bb]oth|[Tt]hem|[Tt]hey|[Tt]he merger|[Aa] (?P<count3>two|three)-way|[Ll]ikewise)\b"
    )


COUNTS = {"two": 2, "three": 3, "2": 2, "3": 3, "hai": 2, "ba": 3}


@cache
def main_verb(lang: Lang) -> re.Pattern[str]:
    """Words of the unit that comes out of it."""
    return re.compile(
        r"thành|lấy tên|mang tên|tên gọi" if lang == "vi" else r"\b(?:into|form|named?|called|become|keep)\b"
    )


@cache
def settled(lang: Lang) -> re.Pattern[str]:
    """How big the new unit is and where it is run from."""
    return re.compile(
        r"trung tâm hành chính|trung tâm chính trị|trụ sở|tỉnh lỵ|km2|dân số"
        if lang == "vi"
        else r"\b(?:seat|cent(?:re|er)|capital|offices|headquarter\w*|square kilometres|km2|inhabitants|population)\b"
    )


def national(lang: Lang, text: str) -> bool:
    """Whether the whole country's provinces are counted, before and after, or told to become fewer."""
    if _fewer_provinces(lang).search(text):
        return True
    if "34" not in text and "23" not in text:
        return False
    counts = list(_PROVINCES_COUNTED.finditer(text))
    for one, other in pairwise(counts):
        apart = (one.group() in _BEFORE) != (other.group() in _BEFORE)
        if apart and other.start() - one.end() <= 120 and "\n" not in text[one.end() : other.start()]:
            return True
    for count in counts:
        if count.group() == "23" and _made(lang).match(text, count.end()):
            return True
        if count.group() == "34" and _left(lang).match(text, count.end()):
            around = text[max(0, count.start() - 70) : count.end() + 80]
            if _in_all(lang).search(around) or text[: count.start()].endswith(_REMAINING[lang]):
                return True
    return False


@cache
def _fewer_provinces(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return patterns.compile(
            r"(?i)(?:cả nước|toàn quốc|việt nam)[^.;]{0,40} (?:giảm|bớt)(?: đi| được| còn)?(?: khoảng| gần| hơn)?"
            r" (?:\d+|một nửa|phân nửa|50 ?%)(?: số)?(?: lượng)? tỉnh|(?:giảm|bớt)(?: khoảng| gần| hơn)?"
            r" (?:50 ?%|một nửa|phân nửa) (?:số (?:lượng )?)?(?:tỉnh|đơn vị hành chính cấp tỉnh)"
        )
    return patterns.compile(
        r"(?i)\bhalf as many provinces|\b(?:halv|cut|slash|reduc|shr[iau]nk|trim)\w* (?:the (?:country|nation)['’]s "
        r"|the )?(?:number of )?provinces[^.;]{0,20}(?: by (?:about |around |roughly |nearly )?(?:half|50)| to half|$)"
        r"|\bhalf (?:of )?(?:the country['’]s|its|vietnam['’]s) provinces\b[^.;]{0,40}(?:go|vanish|disappear|merg|lost)"
    )


_BEFORE = ("63", "52")
_REMAINING = {"en": ("will have ",), "vi": ("sẽ còn ", "chỉ còn ")}


_PROVINCES_COUNTED = patterns.plain(r"(?<![\d.,/])(?:63|52|34|23)(?![\d/%]|[.,]\d)")


@cache
def _left(lang: Lang) -> re.Pattern[str]:
    return re.compile(r" (?:tỉnh|đơn vị)" if lang == "vi" else r" (?:provincial-level|provinces)")


@cache
def _made(lang: Lang) -> re.Pattern[str]:
    """What follows the number of those that mergers make."""
    if lang == "vi":
        return re.compile(
            r" (?:tỉnh(?:, thành(?: phố)?)?|đơn vị)[^.;,]{0,40} (?:mới|hình thành)[^.;,]{0,20}(?:s[áa][pt] nhập"
            r"|hợp nhất|sắp xếp)"
        )
    return re.compile(r" (?:new(?:ly[ -]formed)?|merged) (?:province|provincial|unit)")


@cache
def _in_all(lang: Lang) -> re.Pattern[str]:
    return re.compile(
        r"sắp xếp|s[áa][pt] nhập|hợp nhất|giảm" if lang == "vi" else r"(?:arrang|merg|re-?organi[sz]|consolidat|redraw)"
    )


@cache
def provinces(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"tỉnh|thành phố|đơn vị" if lang == "vi" else r"provinc|localit|units|cities")


@cache
def nationwide(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:cả nước|toàn quốc)(?!\w)", re.IGNORECASE)
    return re.compile(
        r"\b(?:[Nn]ationwide|[Cc]ountrywide|across the country|[Tt]he (?:whole )?country|Vietnam(?:’s|'s)?)\b"
    )
