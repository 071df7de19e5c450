"""How news words the joining of administrative units, in both languages.

Patterns of one language stand side by side with those of the other; what a pattern alone cannot know (which units,
when, done or to come) is decided where it is used.
"""

import re
from functools import cache

from events.reading.language import Lang

_UNIT_EN = r"(?:provinces?|city|cities|units?|locality|localities|entity|whole)"
_ONE_EN = r"(?:one|single|new|enlarged|common|combined|bigger|larger|united|unified|merged|joint)"


@cache
def strong(lang: Lang) -> re.Pattern[str]:
    """Words that mean a joining of units by themselves."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:s[áa][pt] nhập|hợp nhất|(?:được |đã |sẽ )?nhập (?:vào|với|lại|về|chung|làm|toàn bộ"
            r"|nguyên trạng"
            r"|huyện|xã|phường|tỉnh|hai|ba|các|thêm|cùng|[A-ZĐ]\w+)|nhập(?=[^,.;]{2,60}? (?:vào|với|thành|làm một))"
            r"|gộp|ghép|về (?:chung|một|cùng) (?:một )?(?:nhà|mái nhà|tỉnh|tên)|chung (?:một )?(?:nhà|mái nhà)"
            r"|về với nhau"
            r"|làm một|tái hợp|hòa làm một|(?:trên cơ sở|hình thành từ|tạo thành từ)(?: việc)?|trở thành một phần"
            r"|(?i:sap nhap|hop nhat))(?!\w)"
        )
    return re.compile(
        r"\b(?:[Mm]erg(?:e|es|ed|ing|ers?)|[Cc]onsolidat\w+|[Cc]ombin(?:e|es|ed|ing|ations?)|[Aa]malgamat\w+"
        r"|[Ff]us(?:e|es|ed|ing|ion)|(?:[Rr]e)?[Uu]nif(?:y|ied|ies|ying|ication)|[Rr]eunit\w+|[Uu]nit(?:e|es|ed|ing)"
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
        return re.compile(
            r"(?<!\w)(?:sắp xếp(?! (?:nhân sự|cán bộ|tổ chức|bộ máy|vị trí))|hình thành (?:từ|nên|một|tỉnh"
            r"|thành phố|đơn vị)|thành lập"
            r"|(?:mới|nay)(?: sẽ)? (?:bao )?gồm|kết hợp (?:của|giữa)|thành (?:một |1 )?tỉnh|một tỉnh|tỉnh mới"
            r"|tỉnh chung|lấy tên|mang tên|giữ tên|với tên|tên gọi"
            r"|(?:một phần|phần phía \w+) của|thuộc về|tiếp nhận|có thêm|nhận thêm|hai tỉnh cũ|ba tỉnh cũ"
            r"|nhập)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:(?:take[sn]?|took|taking) (?:in|over)(?! (?:an?|the) (?!whole|entire|former|province|neigh))"
        r"|(?:receiv|gain|includ|embrac|inherit)\w* (?:(?:the|whole|all|of"
        r"|neighbou?ring|former|also) )*(?=[A-Z])|(?:attach|add|hand|tack|graft|hitch|yok|tie|bolt)\w*(?: on"
        r"| over)? to"
        r"|belong\w* to|(?:part|half|third|quarter|corner|flank|end|wing) of (?=[A-Z]|the (?:new|enlarged))"
        r"|enlarged by|(?:formed|established|created|set up) (?:from|by|out of|on the basis)|join(?:s|ed"
        r"|ing)? (?=[A-Z])|c[ao]m(?:e|es|ing) (?:back )?(?:together(?! (?:for|in|at|to"
        r"|on) )|under)|back together|under (?:one|a single|the same)"
        rf" (?:roof|name|flag)|{_ONE_EN} (?:[\w-]+ ){{0,3}}?{_UNIT_EN}|(?:be|been|become|becomes|became|becoming|as)"
        r" one|pair(?:s|ed|ing)?|union|born (?:of|from|out of)|(?:made|built) (?:up )?(?:of|from|out of)"
        r"|composed of|comprises?|comprising|ceas\w+ to|to which|under the (?:[\w’']+ )?name|two former ones"
        r"|make way for"
        r"|(?:form|become|give)(?:s|ed|ing)? (?:(?:an?|one|the|new|single) )*(?=[A-Z])|became (?=[A-Z])"
        r"|(?:are|is|were) now (?=[A-Z]|one|part))\b"
    )


@cache
def other_object(lang: Lang) -> re.Pattern[str]:
    """A joining of something that is no province."""
    if lang == "vi":
        return re.compile(
            r"(?:s[áa][pt] nhập|hợp nhất|sắp xếp|nhập|gộp)(?: lại| các| nguyên trạng| \d+| hai| ba| một số| đơn vị"
            r"(?: hành chính)?| tổ chức)* (?:cấp xã|xã|phường|thị trấn|huyện|quận|sở|ngành|cơ quan|trường|bộ máy"
            r"|tổ chức|công ty|Đảng bộ|[Hh]ội|đoàn thể|tổ dân phố|thôn|ấp|cán bộ|báo|đài|bệnh viện|trung tâm|quỹ|đội)"
        )
    return re.compile(
        r"\b(?:merg\w+|consolidat\w+|combin\w+|re-?arrang\w+|arrang\w+|re-?organi[sz]\w+|unif\w+|amalgamat\w+|fus\w+"
        r"|join\w*|regroup\w*)(?: of)?(?: the| its| their| all| two| three| some| several| both| \d+"
        r"| administrative)*"
        r" (?:[\w-]+ )?(?:communes?|commune-level|communal|wards?|grassroots|districts?|departments?|agenc|schools?"
        r"|compan|teams?|hospitals?|apparatus|organi[sz]|bod(?:y|ies)|Fatherland|offices?|systems?|data|personnel"
        r"|newspapers?|boards?|banks?|courts?|companies|hamlets?|villages?|plans?|plannings?|programmes?|projects?"
        r"|papers?"
        r"|lists?|maps?|committees?|sets?)|(?:into|create|as) (?:one|a single|a joint) (?:service|brand|market"
        r"|network"
        r"|fund|system|park|zone|company|agency|school|tour|route|team)\b",
        re.IGNORECASE,
    )


@cache
def undone(lang: Lang) -> re.Pattern[str]:
    """A merger that is not to be, or is only supposed."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:bị (?:[^\s.;]+ ){0,3}bác|rút lại|không (?:còn )?(?:s[áa][pt] nhập|hợp nhất|nhập)"
            r"|rút (?:lại )?(?:đề xuất|phương án)"
            r"|bỏ phương án"
            r"|thôi (?:s[áa][pt] nhập|không nhập)|giữ nguyên hiện trạng|không thuộc diện|bác (?:bỏ )?(?:tin|đề xuất"
            r"|phương án|thông tin)|không có chuyện|tin đồn|tin giả|không có chủ trương|chưa có chủ trương)(?!\w)"
        )
    return re.compile(
        r"^If\b|\b(?:(?:not|never) (?:be |been |to be )?(?:merg|arrang|re-?arrang|join|absorb|combin|consolidat)\w+"
        r"|no (?:plans? (?:to|for) (?:a )?(?:merg|join)\w*|merger)|(?:dropped|abandoned|scrapped|withdrawn|withdrew"
        r"|shelved|rejected|denied|ruled out) (?:a |the |any )?(?:\w+ )?(?:merger|idea|plan|proposal|rumou?rs?)"
        r"|(?:merger|plan|idea|proposal)[^,.;]{0,30} (?:was|were|has been|been) (?:dropped|abandoned|scrapped"
        r"|withdrawn"
        r"|shelved|rejected)|rumou?rs?|fake news|false reports?)\b"
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
        r"\b(?:until|before|till) 19\d\d|\b(?:split|separated|prised apart|carved (?:out|from)|re-established"
        r"|once one"
        r"|used to be (?:one|a single))\b"
    )


@cache
def coming(lang: Lang) -> re.Pattern[str]:
    """Words that look ahead."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:sẽ|dự kiến|chủ trương|đề án|phương án|dự thảo|chuẩn bị|sắp(?! xếp)|tới đây|lấy ý kiến|trình"
            r"|đề xuất)(?!\w)"
        )
    return re.compile(
        r"\b(?:will|would|shall|is to|are to|(?<!used )to be|plans?|planned|propos\w+|policy|schemes?|project"
        r"|drafts?|going to"
        r"|due to|upcoming|once|should|foreseen|envisag\w+|set to|about to|intend\w*)\b"
    )


@cache
def done(lang: Lang) -> re.Pattern[str]:
    """Words that tell of it as done."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:kể từ|từ khi|đã chính thức|chính thức (?:đi vào|hoạt động|vận hành)|hiện nay|hôm nay"
            r"|hiện (?:có|còn)"
            r"|sau (?:khi )?(?:s[áa][pt] nhập|hợp nhất|sắp xếp|nhập)|mới thành lập|đã (?:được|chính thức|nhập"
            r"|s[áa][pt] nhập|hợp nhất|hoàn thành|về|thành)|có hiệu lực)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:since|took effect|has been|have been|had been|came into|as of today|now|was|were|is the result"
        r"|born of|became|ago|after)\b",
        re.IGNORECASE,
    )


@cache
def past(lang: Lang) -> re.Pattern[str]:
    """Words that tell of a joining of smaller units as done."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:đã|được|từ ngày|kể từ|có hiệu lực|còn|hiện có|đến nay)(?!\w)")
    return re.compile(r"\b(?:saw|lost|was|were|had|has|have|became|fell|dropped|shrank|since|now|today)\b")


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
def in_effect(lang: Lang) -> re.Pattern[str]:
    """Words of a sentence that says from when the mergers of an article hold."""
    if lang == "vi":
        return re.compile(r"có hiệu lực|thi hành từ|vận hành|hoạt động từ|kể từ|từ ngày|đi vào hoạt động")
    return re.compile(
        r"\b(?:takes? effect|took effect|effective|in force|into force|into being|comes? into|appl(?:y|ies)|operat\w+"
        r"|start\w*|since|up and running|into operation)\b"
    )


@cache
def today(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"hôm nay|từ 0 giờ|0h" if lang == "vi" else r"\b(?:today|midnight|this morning)\b", re.IGNORECASE)


@cache
def deciding(lang: Lang) -> re.Pattern[str]:
    """A verb by which a body decides."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:thông qua|ban hành|phê duyệt|biểu quyết|tán thành|bấm nút)(?!\w)")
    return re.compile(
        r"\b(?:adopt(?:ed|ing)|pass(?:ed|ing)|approv(?:ed|ing)|issu(?:ed|ing)|endors(?:ed|ing)|vot(?:ed|ing)"
        r"|sign(?:ed|ing)|agreed)\b"
    )


@cache
def the_group(lang: Lang) -> re.Pattern[str]:
    """The units that an article has been speaking of, taken together; `count` says how many."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:(?:cả )?(?P<count>hai|ba|2|3)(?: tỉnh| địa phương| đơn vị| thành phố| bên)"
            r"|cả (?P<count2>hai|ba)"
            r"|các tỉnh|các địa phương|với nhau)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]heir|[Bb]oth|[Aa]ll) (?P<count>two|three|2|3)\b(?! (?!provinces"
        r"|localit|neighbo|units"
        r"|would|will|shall|are|were|is|was|have|had|into|to|as|together|being|on|in|should|may|become|form)\w)"
        r"|(?P<count2>[Tt]wo|[Tt]hree|2|3) (?:provinces|localities|neighbours|neighbors|units)"
        r"|[Tt]he (?:pair|trio|duo)|[Bb]oth|[Tt]hem|[Tt]hey|[Tt]he merger|[Aa] (?P<count3>two|three)-way"
        r"|[Ll]ikewise)\b"
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


@cache
def national(lang: Lang) -> re.Pattern[str]:
    """The whole country's provinces, counted before and after."""
    before, after = r"(?<![\d.,/])(?:63|52)(?![\d/%]|[.,]\d)", r"(?<![\d.,/])(?:34|23)(?![\d/%]|[.,]\d)"
    joined, left = r"(?:arrang|merg|re-?organi[sz]|consolidat)\w*", r"\b34 (?:provincial-level|provinces)"
    if lang == "vi":
        joined, left = r"(?:sắp xếp|s[áa][pt] nhập|hợp nhất)", r"(?:(?:còn|thành) )?34 (?:tỉnh|đơn vị)"
    alone = rf"{joined}[^\n]{{0,60}}{left}|{left}[^\n]{{0,60}}{joined}|(?:will have|sẽ còn|chỉ còn) 34 [pđt]"
    return re.compile(rf"{before}[^\n]{{1,120}}?{after}|{after}[^\n]{{1,120}}?{before}|{alone}")


@cache
def provinces(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"tỉnh|thành phố|đơn vị" if lang == "vi" else r"provinc|localit|units|cities")


@cache
def nationwide(lang: Lang) -> re.Pattern[str]:
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:cả nước|toàn quốc)(?!\w)", re.IGNORECASE)
    return re.compile(r"\b(?:nationwide|countrywide|across the country|the (?:whole )?country|Vietnam(?:’s|'s)?)\b")


SMALLER_UNITS = {
    "en": ("commun", "ward", "unit", "grassroots", "town", "lower tier", "district"),
    "vi": ("xã", "phường", "thị trấn", "đơn vị", "đầu mối", "cơ sở", "huyện", "quận", "phuong", "thi tran"),
}
"""Parts of words for units below the province: a cheap test before dear ones."""


@cache
def arranging(lang: Lang) -> re.Pattern[str]:
    """That units below the province are joined or arranged anew."""
    if lang == "vi":
        return re.compile(
            r"(?:sắp xếp|s[áa][pt] nhập|hợp nhất|dồn|gộp)(?: lại)?(?: các)?(?: đơn vị hành chính)?"
            r"(?: cơ sở)? (?:cấp huyện, )?(?:cấp xã|xã|các xã|\d+ xã|phường|\d+ phường)|(?:đề án|phương án) sắp xếp"
            r"(?: đơn vị hành chính)?(?: cấp)? xã|(?:cấp xã|các xã|xã, phường)[^,.;]{0,40}(?:(?<!sau )sắp xếp"
            r"|s[áa][pt] nhập"
            r"|hợp nhất|vẽ lại|dồn|gộp)",
            re.IGNORECASE,
        )
    return re.compile(
        r"(?:re-?arrang\w+|arrang\w+|merg\w+|consolidat\w+|amalgamat\w+|re-?group\w+|combin\w+|re-?organi[sz]\w+"
        r"|fold\w*|re-?draw\w*|streamlin\w+)(?: of)?(?: the| its| their| \d+| all| more| than| over)*"
        r"(?: [\w,]+){0,2}? (?:commune|ward|grassroots|lower tier)"
        r"|(?:communes?|wards?|units|townships?)\b[^.;,]{0,60}\b(?:re-?arrang|merg|consolidat|amalgamat|re-?group"
        r"|pool"
        r"|arrang|redrawn)\w*|(?:merg|re-?arrang|re-?group|fus|consolidat|combin)\w* (?:them|these|those)\b"
        r"[^.;]{0,20}\binto \d|\d (?:new )?communes?[^.;,\d]{0,30}\b(?:established|set up|formed)\b",
        re.IGNORECASE,
    )


@cache
def figures_only(lang: Lang) -> re.Pattern[str]:
    return re.compile(r"%|tỷ|triệu|USD|\bha\b" if lang == "vi" else r"%|percent|per cent|USD|VND|hectare|\bha\b")


@cache
def fewer_by_share(lang: Lang) -> re.Pattern[str]:
    """That there will be so many percent fewer communes."""
    if lang == "vi":
        return re.compile(
            r"(?:số (?:lượng )?(?:xã|đơn vị hành chính cấp xã)|cấp xã)[^.;]{0,60}giảm[^.;]{0,40}\d ?%"
            r"|giảm[^.;]{0,40}\d ?%[^.;]{0,30}(?:số xã|cấp xã)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:communes?|commune[- ]level(?: units)?|communal units)\b[^.;]{0,60}\b(?:drop|fall|cut|reduc|shrink"
        r"|declin"
        r"|slash)\w*[^.;]{0,40}\d ?(?:%|per ?cent)|\b(?:cut|reduc|slash|shrink)\w*[^.;]{0,30}\bcommunes?\b[^.;]{0,30}"
        r"\d ?(?:%|per ?cent)",
        re.IGNORECASE,
    )


@cache
def fewer(lang: Lang) -> re.Pattern[str]:
    """Verbs of making or becoming fewer."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:giảm|rút|dồn|thu gọn|tinh gọn|chỉ còn|sắp xếp)(?!\w)", re.IGNORECASE)
    return re.compile(
        r"\b(?:whittl|cut|reduc|shr[iau]nk|slash|trim|par(?:e|ed|ing)|drop|fall|fell|dwindl|go(?:es|ing)? down"
        r"|went down|down from|left with"
        r"|streamlin|settl)\w*",
        re.IGNORECASE,
    )


_NUMBERS_EN = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBERS_EN += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]


def number(written: str) -> int:
    """The number that a count is written as."""
    digits = re.sub(r"[.,]", "", written)
    if digits.isdecimal():
        return int(digits)
    return _NUMBERS_EN.index(written.lower()) + 1


_COUNTED = {
    "en": r"communes?|wards?|townships?|towns|units|grassroots|commune-level|communities",
    "vi": r"đơn vị|xã|phường|thị trấn|đầu mối|đặc khu",
}
_NOT_COUNTED = {
    "en": r"per ?cent|million|billion|trillion|people|hectares?|km2?|kilometres?|square|departments?|agenc\w+|offices"
    r"|staff|officials|schools?|households?|villages?|hamlets?|projects?|days?|months?|years?|provinces?|cities"
    r"|districts?|points|criteria|deputies|delegates|votes",
    "vi": r"tỷ|triệu|nghìn|đồng|người|hộ|km|ha|sở|ngành|cơ quan|phòng|biên chế|cán bộ|trường|thôn|ấp|tổ|dự án|vùng|bang"
    r"|tỉnh|thành phố|huyện|năm|ngày|tháng|giờ|đại biểu|tiêu chí",
}


@cache
def count(lang: Lang) -> re.Pattern[str]:
    """A number of units, bare or with the noun that is counted (`noun`); numbers of anything else do not match."""
    noun, other = _COUNTED[lang], _NOT_COUNTED[lang]
    if lang == "vi":
        return re.compile(
            r"(?<![\w/.,-])(?<!số )(?<!ngày )(?<!tháng )(?<!hường )(?<!uận )(?<!quyết )(?<!định )(?<!khóa )(?<!Điều )"
            r"(?P<n>\d{1,3}(?:\.\d{3})+|\d{1,4})"
            rf"(?!\d|/|%|,\d|\.\d|(?:\s+\w+){{0,2}}?\s+(?:{other})\b)(?:\s+(?:\w+\s+){{0,2}}?(?P<noun>{noun})\b)?"
        )
    words = "|".join(_NUMBERS_EN)
    return re.compile(
        r"(?<![\w/.,-])(?<!\bMay )(?<!\bWard )(?<!\bJune )(?<!\bJuly )(?<!\bApril )(?<!uary )(?<!arch )(?<!ugust )"
        r"(?<!mber )(?<!tober )(?<!lution )(?<!cision )(?<!No\. )(?<!rticle )"
        rf"(?P<n>\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}|{words})\b"
        rf"(?!\d|/|%|[.,]\d|-\d|(?:[\s-]+[\w-]+){{0,2}}?[\s-]+(?:{other})\b)"
        rf"(?:\s+(?:[\w-]+\s+){{0,2}}?(?P<noun>{noun})\b)?",
        re.IGNORECASE,
    )


@cache
def fewer_after(lang: Lang) -> re.Pattern[str]:
    """What stands between the number that there was and the one that is left."""
    if lang == "vi":
        return re.compile(r"(?<!\w)(?:còn|xuống|thành|rút|dồn|lập|hình thành)(?!\w)", re.IGNORECASE)
    return re.compile(
        r"\b(?:to|into|form\w*|becom\w+|became|mak\w+ way for|made way for|leav\w+|remain\w*|down to|yield\w*"
        r"|will come"
        r"|now|only)\b",
        re.IGNORECASE,
    )


@cache
def fewer_before(lang: Lang) -> re.Pattern[str]:
    """What stands between the number that is left and the one that there was."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:thay (?:cho|vì|thế)|so với|trước (?:đó|đây|kia)|giảm từ|từ|vốn)(?!\w)", re.IGNORECASE
        )
    return re.compile(
        r"\b(?:in place of|in lieu of|instead of|against|replac\w+|where there|down from|compared (?:with|to)"
        r"|rather than"
        r"|used to|from|inherit\w*|take over|not|previous\w*|former\w*|existing)\b",
        re.IGNORECASE,
    )


@cache
def no_joining(lang: Lang) -> re.Pattern[str]:
    """Counts of units that meet or miss something, not of units joined."""
    if lang == "vi":
        return re.compile(
            r"(?<!\w)(?:đạt chuẩn|nông thôn mới|nghèo|khó khăn|dịch bệnh|ổ dịch|dịch tả|ngập|bão|tiêm)(?!\w)",
            re.IGNORECASE,
        )
    return re.compile(
        r"\b(?:standards?|new[- ](?:style )?rural|poor|poverty|disadvantaged|flood\w*|infect\w*|outbreak|vaccin\w*"
        r"|electrici\w+)\b",
        re.IGNORECASE,
    )
