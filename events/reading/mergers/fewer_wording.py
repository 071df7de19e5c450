"""How news words by how many a province's communes become fewer."""

import re
from functools import cache

from events.reading.entities.dates import MONTHS
from events.reading.text import patterns
from events.reading.text.joining import AFTER_JOINING_VI
from events.reading.text.language import Lang
from events.reading.text.number_words import ONES, TENS, spelled

_UNITS_EN = (
    r"(?:communes?(?! (?:offices|officials|police|staff|clinics|cadres|headquarters)\b)"
    r"|commune[- ]level(?: administrative)?(?: units)?|communal(?:-level)? units|grassroots units"
    r"|units at the commune level|wards and communes)"
)
_SHARE_EN = r"(?:\d ?(?:%|per ?cent)|half|(?:one|two)[ -]thirds?|(?:a|one) third|three[ -]quarters?|a quarter)"
_LESS_EN = (
    r"(?:drop|fall|cut|reduc|shr[iau]nk|declin|decreas|slash|thin|trim|par|prun|lower|halv|los|shed|go|down"
    r"|vanish|disappear|abolish|scrap|eliminat|d(?:o|oes|id|oing) away)\w*"
)
FEWER_BY_SHARE = {
    "en": patterns.lazy(
        rf"\b{_UNITS_EN}\b[^.;,]{{0,60}}\b{_LESS_EN}\b(?:[^.;]|\.(?=\d)){{0,40}}{_SHARE_EN}"
        rf"|\b{_LESS_EN}\b[^.;]{{0,30}}\b{_UNITS_EN}[^.;]{{0,30}}\bby (?:[^.;]|\.(?=\d)){{0,20}}{_SHARE_EN}"
        rf"|\b{_LESS_EN}\b[^.;]{{0,30}}{_SHARE_EN} (?:fewer )?(?:of |in )?(?:(?:the|its|all|their|some|\d[\d,]*) )*"
        rf"(?:(?:total )?number of (?:the |its )?)?{_UNITS_EN}"
        rf"|{_SHARE_EN} (?:drop|fall|cut|reduction|decrease|decline) (?:in|of) [^.;]{{0,30}}{_UNITS_EN}"
        rf"|\b(?:halv(?:e|es|ed|ing)|cut(?:s|ting)? in half) (?:the )?(?:number of )?(?:the |its "
        rf"|all )?(?:\d+ )?{_UNITS_EN}"
        rf"|{_SHARE_EN} fewer {_UNITS_EN}|{_UNITS_EN} into (?:fewer|less|no more) than {_SHARE_EN}"
        r"|\b(?:half|thirds?|quarters?) (?:of )?(?:its|the|their|all) communes?\b[^.;]{0,60}\b(?:go|vanish|disappear"
        r"|merg|fold|cut|lost|abolish)\w*|\b(?:two|three|four) (?:of|in|out of) (?:every )?(?:three|four"
        r"|five)[^.;]{0,20} communes"
        rf"|\b{_UNITS_EN}[^.;]{{0,30}}, {_SHARE_EN}(?: of)? (?:what|the number) (?:it|there) (?:has|had|is|was|were)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?:số (?:lượng )?(?:xã|đơn vị hành chính cấp xã)|cấp xã)[^.;]{0,60}giảm[^.;]{0,40}"
        r"(?:\d ?%|(?:hai|ba) phần \w+|một nửa)"
        r"|giảm[^.;]{0,40}\d ?%[^.;]{0,40}(?:số xã|cấp xã)"
        r"|còn \d+ (?:xã|phường|đơn vị)[^.;]{0,50}giảm[^.;]{0,12}\d ?%"
        r"|\d ?% (?:tổng )?số xã[^.;,]{0,30} (?:biến mất|bị xóa|được (?:ghép|gộp|nhập)"
        r"|không còn(?! [^.;,]* nghèo)|mất tên)"
        r"|(?:giảm|bớt|còn|mất|xóa)[^.;]{0,30}(?:\w+ phần \w+|một nửa|\d/\d) (?:tổng )?(?:số )?(?:xã|đơn vị)"
        r"|(?:xã|đơn vị)[^.;,\d]{0,40} bằng (?:\w+ phần \w+|(?:một )?nửa) (?:so với )?(?:hiện|trước|ban đầu|cũ)"
        r"|(?:cứ|bình quân|trung bình) [^.;]{0,20}xã[^.;]{0,30} (?:nhập|gộp|ghép|dồn|thành|làm"
        r"|còn)[^.;]{0,12} (?:một|1)(?!\w)",
        re.IGNORECASE,
    ),
}
"""That there will be so many percent fewer communes."""


@cache
def fewer_by(lang: Lang) -> re.Pattern[str]:
    """By how many communes there will be fewer."""
    unit = r"(?:xã|phường|thị trấn|đơn vị|đầu mối)"
    if lang == "vi":
        return patterns.compile(
            rf"\d+ {unit}(?:, {unit})*[^.;,]{{0,30}} (?:biến mất|mất tên|bị xóa|không còn|được (?:ghép|nhập|gộp"
            rf"|dồn))(?!\w)"
            rf"|(?<!\w)(?:giảm|bớt|mất|xóa tên)(?: đi| được| bớt)?(?: khoảng| gần| hơn| trên)? (?:\d[\d.]*|một|hai|ba"
            rf"|bốn) {unit}(?!\w)"
            rf"|(?<!\w){unit}[^.;]{{0,60}}(?<!\w)(?:giảm|bớt)(?: đi| được)?(?: khoảng| gần| hơn"
            rf"| trên)? \d+(?![\d.,]*\d(?! {unit})| ?%"
            rf"| (?:{_NOT_COUNTED['vi']}))",
            re.IGNORECASE,
        )
    unit = (
        r"(?:(?:communes?|wards|townships)\b"
        r"|(?:communal(?:-level)?|commune-level|grassroots) (?:administrative )?units)"
    )
    return patterns.compile(
        rf"\b{_LOSING}(?: (?:a total of|about|around|some|up to|another))? (?:\w[\w,]* (?:of (?:its "
        rf"|the |their |[A-ZĐ][\w ]{{2,20}}['’]s )?(?:\d+ )?)?{unit}(?! off\b)"
        rf"|\d[\d,]* (?:units\b|of (?:them|its|these|those)\b))"
        rf"|\d+ (?:of (?:its|the) )?{unit} (?:merged|folded|dissolved|abolished|disappear|vanish|swept|gone|go)\w*"
        r"(?: away| up)?\b(?! into| with| to | by| from| on)"
        rf"|\d+ (?:out )?of (?:its|the|their|[A-ZĐ][\w ]{{2,20}}['’]s) (?:\d+ )?{unit}[^.;]{{0,20}} (?:disappear|go"
        rf"|vanish|be merged|cease)\b|number of [\w' -]{{0,30}}{unit}[\w ]{{0,20}} (?:reduced|cut|lowered)"
        rf"|\b(?:reduc|cut|lower|decreas)\w* the (?:total )?number of [\w' -]{{0,30}}{unit}[\w ]{{0,20}} by \d"
        rf"|{unit}(?:[^.;]|\.(?=[ \d])){{0,110}}[,;] (?:that is |or )?\d+ (?:fewer|less)(?= than|[.,;]|$)"
        rf"|{unit}[\w, ]{{0,30}} (?:fewer|less)\b|\b(?:\d+|\w+) fewer (?:\w+ )?{unit}"
        rf"|{unit}[^.;]{{0,30}}\b(?:(?:a|an) (?:cut|fall|drop|decrease|reduction) of|down by|down) \d+(?!\d|[.,]\d"
        rf"| ?%)",
        re.IGNORECASE,
    )


_LOSING = (
    r"(?:los(?:es?|ing)|lost|shed(?:s|ding)?|eliminat\w+|scrap(?:s|ped|ping)?|abolish\w*|giv(?:es?|ing) up|gave up"
    r"|cut(?:s|ting)?|reduc(?:es?|ed|ing)|decreas(?:es?|ed|ing)|d(?:o|id|oes|oing) away with|part(?:s|ed|ing)? with)"
)
"""Verbs of losing communes."""


UNITS_FALL = {
    "en": patterns.plain(
        r"(?i)\bcommune[- ]level (?:administrative )?units\b(?! (?:that|which|with|without|where))[^.;]{0,40}"
        r"\b(?:fewer|less|decrease|reduction|down)\b|\b(?:reduc|cut|decreas)\w* (?:\w+ ){0,3}commune[- ]level"
        r" (?:administrative )?units\b"
        r"|\bnumber of (?:its |the )?(?:communes|wards)(?:, wards| and wards| and communes|,? and townships)*"
        r"(?! (?:that|which|with|without|where|lacking|meeting|hit))[^.;,]{0,40}\b(?:drop|fall|fell|cut|reduc|decreas"
        r"|shr[iau]nk|go)\w* (?:\w+ )?(?:to|from|by|down)\b"
        r"|\d (?:communes|wards)(?:, wards| and wards| and communes|,? and townships)*, (?:down|a (?:drop|cut|fall"
        r"|reduction|decrease) of|\d+ fewer|which is \d+ fewer)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:còn|có) \d+ (?:xã|phường|đơn vị)(?:, (?:xã|phường|thị trấn|đặc khu))*,? giảm(?: đi)? \d+ "
        r"(?:xã|phường|đơn vị|so với)(?!\w)"
        r"|(?<!\w)số (?:lượng )?xã(?:, phường|, thị trấn| và phường)*(?! (?:chưa|không|bị|có|đạt|nghèo|đặc|khó))"
        r"[^.;,]{0,24} giảm (?:từ|xuống|còn|đi|\d)"
        r"|(?<!\w)đơn vị hành chính (?:cấp xã|cơ sở)[^.;]{0,40}(?<!\w)giảm(?!\w)"
        r"|(?<!\w)(?:sẽ|dự kiến|chỉ) còn \d[\d.]* đơn vị hành chính (?:cấp xã|cơ sở)"
        r"(?! (?:chưa|không|bị|có|đạt|nghèo|đặc|khó|cần))"
        r"|(?<!\w)giảm [^.;]{0,20}đơn vị hành chính (?:cấp xã|cơ sở)"
    ),
}
"""That units called by their legal name become fewer, which they do by nothing but a rearrangement."""


@cache
def left_after(lang: Lang) -> re.Pattern[str]:
    """How many communes there are after the rearrangement, with no word of how many there were."""
    if lang == "vi":
        return patterns.compile(
            r"(?:sau (?:khi )?(?:được )?(?:thực hiện )?(?:sắp xếp|s[áa][pt] nhập|hợp nhất)|hình thành sau)[^.;]{0,60}"
            r"(?:có|còn|gồm|hình thành|thành lập)(?: lại)?(?: tổng (?:số|cộng))? \d+ (?:đơn vị hành chính )?(?:cấp xã"
            r"|xã|phường|đơn vị)"
            r"|(?<!\w)(?:gộp|gom|dồn|nhập|ghép)(?: lại)?[^.;,]{0,20} (?:chỉ )?còn \d+ (?:xã|phường|đơn vị)(?!\w)"
            r"|(?:sắp xếp|s[áa][pt] nhập|hợp nhất)[^.;,]{0,20} (?:chỉ )?còn \d+(?!\d|[.,]\d|/|%"
            rf"| (?:{_NOT_COUNTED['vi']}))",
            re.IGNORECASE,
        )
    return patterns.compile(
        r"\b(?:after|following|upon) (?:the |this |their )?(?:re-?arrangement|arrangement|merger|re-?organi[sz]ation"
        r"|consolidation|restructuring)s?\b[^.;]{0,60}\b(?:has|have|will have|had|with|left with|comprises?|includes?"
        r"|consists of|be|there are) (?:a total of )?\d+ "
        r"(?:new )?(?:commune|communal|grassroots|wards|administrative units at the commune)",
        re.IGNORECASE,
    )


LEFT_WITH = {
    "en": patterns.plain(
        r"(?i)\b(?:(?:leav\w+|left) [^.;,]{2,40}|(?:be|been|is|are|was|were) left)"
        r" with (?:[\w-]+ district-level(?: units)? and )?(?:only |just )?\d+ (?:new )?(?:communes(?:,| and) wards"
        r"|commun\w*[ -](?:level )?(?:administrative )?units|communes(?=[.;,]|$))"
        r"|\bha(?:s|ve) (?:only |just )?\d+ (?:communes|commune-level)[\w -]{0,24} after (?:the |its )?(?:merg"
        r"|(?:re-?)?arrang)"
        r"|\d (?:commune-level )?(?:units|communes)(?: and wards)? (?:remaining|left)\b"
        r"|\b(?:will|would|is to) have (?:a total of |only |just )?\d+ (?:new )?"
        r"(?:communes(?:,| and) wards(?: and (?:\w+ )?special zones?)?"
        r"|commun\w*[ -](?:level )?(?:administrative )?units)"
        r"(?=[.,;:)]|$| (?:after|under|from|instead|once|when|in (?:all|total|place)|as of)\b)"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:có|còn|gồm|giữ) \d+ (?:đơn vị|xã|phường)[^.;\d]{0,40} sau (?:khi )?(?:sắp xếp|s[áa][pt] nhập)"
        r"|(?<!\w)(?:(?:sẽ|chỉ|dự kiến|toàn tỉnh|toàn thành phố) còn|còn lại) \d+"
        r" (?:(?:đơn vị(?: hành chính)? |ĐVHC )?cấp xã|xã(?:, phường|, đặc khu| và phường)|xã(?=[.;,]|$))"
    ),
}
"""The same in an article on a rearrangement."""


def number(written: str) -> int:
    """The number that a count is written as."""
    digits = re.sub(r"[.,]", "", written)
    if digits.isdecimal():
        return int(digits)
    return int(spelled(written))


_COUNTED = {
    "en": r"communes?|wards?|townships?|towns|units|grassroots|commune-level|communities",
    "vi": r"đơn vị|xã(?! hội)|phường|thị trấn|đầu mối|đặc khu",
}
_NOT_COUNTED = {
    "en": r"per ?cent|million|billion|trillion|people|hectares?|km2?|kilometres?|square|departments?|ministries"
    r"|agenc\w+|jobs?|offices"
    r"|staff|officials|schools?|households?|villages?|hamlets?|projects?|days?|months?|years?|provinces?|cities"
    r"|districts?|points|criteria|deputies|delegates|votes|police|clinics|chiefs|teachers",
    "vi": r"tỷ|triệu|nghìn|đồng|người|hộ|km|ha|sở|ngành|cơ quan|phòng|biên chế|cán bộ|trường|thôn|bản|ấp"
    r"|tổ|tiểu khu|khu phố|xóm|khóm"
    r"|dự án|vùng|bang|tỉnh|thành phố|huyện|năm|ngày|tháng|giờ|đại biểu|tiêu chí",
}


UNIT = {lang: patterns.plain(rf"(?i)(?<!\w)(?:{noun})(?!\w)") for lang, noun in _COUNTED.items()}


@cache
def count(lang: Lang) -> re.Pattern[str]:
    """A number of units, bare or with the noun that is counted (`noun`); numbers of anything else do not match."""
    noun, other = _COUNTED[lang], _NOT_COUNTED[lang]
    if lang == "vi":
        return patterns.compile(
            r"(?<![\w/.,-])(?<!ết số )(?<!nh số )(?<!ăn số )(?<!án số )"
            r"(?<!ngày )(?<!tháng )(?<![Pp]hường )(?<![Qq]uận )(?<!quyết )(?<!định )"
            r"(?<!khóa )(?<!Điều )"
            r"(?P<n>\d{1,3}(?:\.\d{3})+|\d{1,4})"
            rf"(?!\d|/|%|[,.-]\d|-(?-i:[A-ZĐ])"
            r"|(?:\s+(?!(?:kể|từ|nay|trong|trước|sau|của|vào|còn|xuống|thành|là|và|ở|tại|hai|ba|cả)\b)\w+){0,2}?"
            rf"\s+(?:{other})\b)(?:\s+(?:[^\W\d]\w*\s+){{0,2}}?(?P<noun>{noun})\b)?"
        )
    words = rf"(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES[1:10])}))?|{'|'.join(ONES[1:])}"
    return patterns.compile(
        r"(?<![\w/.,-])(?<!\bMay )(?<!\bWard )(?<!\bJune )(?<!\bJuly )(?<!\bApril )(?<!uary )(?<!arch )(?<!ugust )"
        r"(?<!ember )(?<!tober )(?<!lution )(?<!cision )(?<!No\. )(?<!rticle )"
        r"(?!(?<=for )one,)"
        rf"(?P<n>\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}|(?:{words})(?: thousand)?)\b"
        rf"(?!\d|/|%|[.,]\d|-\d|-(?-i:[A-Z])| (?:{'|'.join(MONTHS)})\b"
        r"|(?:[\s-]+(?!(?:after|as|before|following|once|since|under|when|while)\b)[\w-]+){0,2}?"
        rf"[\s-]+(?:{other})\b)"
        rf"(?:\s+(?:[^\W\d][\w-]*\s+){{0,2}}?(?P<noun>{noun})\b)?",
        re.IGNORECASE,
    )


@cache
def counts_other_things(lang: Lang) -> re.Pattern[str]:
    """What stands before the first of two bare numbers that count something else: "agencies from "."""
    named = "(?<!province)" if lang == "en" else "(?! [A-ZĐ])"
    return re.compile(
        rf"(?<!\w)(?:{_NOT_COUNTED[lang]})\b{named}[^.;,]{{0,60}} (?:{'from' if lang == 'en' else 'từ'}) $"
    )


SMALLER_BEFORE = {
    "en": patterns.plain(r"(?i)\b(?:communes|wards|units)\b[^.;,]{0,24}$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:xã|phường|cấp xã)(?!\w)[^.;,]{0,24}$"),
}
"""What stands before the units to which those belong that are counted: "communes of the two provinces"."""


@cache
def other_number(lang: Lang) -> re.Pattern[str]:
    """A number of something else."""
    return re.compile(rf"\d ?(?:{_NOT_COUNTED[lang]})\b")


OF_OTHER_THINGS = {
    "en": patterns.plain(
        r" (?!(?:and|or|to|into|in|from|of|will|would|are|is|were|was|out|instead|now|new|as|by|on|at|for|after|before"
        r"|under|with|stand|stood|exist|existed|being|become|becomes|down|remain|remains|make|makes|left|until|bigger"
        r"|larger|ones|there|strong"
        r"|only|one|gets?|go|goes|at|present|today|currently|had|have|has|where|yield|yields|disappear|that|which|when"
        r"|through|thanks|without|over|throughout|since|until|so|this|last|next|not|if|while|plus|per|fewer|less"
        r"|instead|this|it|they|we|complete|completed|done|over|(?:existing|current|former|old|previous|original|old-style)"
        r" (?:ones|units|communes)|units)\b)[a-z]"
    ),
    "vi": patterns.plain(r"(?!)"),
}
"""What follows a bare number that counts something else: a noun, no word that goes on with the clause."""

FEWER_AFTER = {
    "en": patterns.plain(
        r"\b(?:to|into|as|number|form\w*|becom\w+|became|ma[dk]\w+|leav\w+|left|remain\w*|down to|yield\w*|gets?"
        r"|keeps?|emerge\w*|instead,|will come|now|only)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:còn|xuống|thành|rút|dồn|gom|gộp|lập|hình thành|giữ lại|để lại|ra đời|về"
        r"|(?:nay|giờ) (?:chỉ )?có)(?!\w)",
        re.IGNORECASE,
    ),
}
"""What stands between the number that there was and the one that is left."""

EXISTING = {
    "en": (
        patterns.plain(
            r"(?i)\b(?:existing|current|currently|now|present|at present|today['’]s|of the|of its|the)(?: \w+)? $"
        ),
        patterns.plain(
            r"(?i)[^.;,\d]{0,60}\b(?:today|at present|now|currently|at the moment|before|previously|exist"
            r"|existing ones|current ones)\b"
        ),
    ),
    "vi": (
        patterns.plain(r"(?i)(?<!\w)(?:hiện(?: nay)?(?: đang)?(?: có| là)?|đang có|vốn có|tổng số|trong số) $"),
        patterns.plain(
            r"(?i)[^.;,\d]{0,20}(?:, (?:phường|thị trấn|đặc khu)){0,3}[^.;,\d]{0,40}"
            r"(?<!\w)(?:hiện (?:có|nay|tại|hữu|hành)|hiện|bây giờ|đang có|cũ)(?!\w)"
        ),
    ),
}
"""What stands before, or after, the number that there is before a rearrangement."""

PLANNED = {
    "en": patterns.plain(r"(?i)\b(?:plan|scheme|draft|proposal|project|will|would|is to|are to|expected|aim)\w*"),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:phương án|đề án|dự thảo|dự kiến|đề xuất|sẽ|tới đây|sau (?:khi )?s[áắ][pt])(?!\w)"
    ),
}
"""What says, between two numbers, that the second is that of a plan."""

AFTERWARDS = {
    "en": patterns.plain(
        r"(?i)\b(?:after|following|upon|under) (?:the |this |their )?(?:re-?)?(?:arrangement|consolidation|merger"
        r"|organi[sz]ation|plan|scheme)\b"
    ),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:{AFTER_JOINING_VI}|theo (?:phương|đề) án)(?!\w)"),
}
"""What says that the number told first is that after a rearrangement."""

INSTEAD = {
    "en": patterns.plain(
        r"(?i)\b(?:in place of|in lieu of|instead of|rather than|where (?:there|it) (?:are|were|is|was|has|had)"
        r"|replac(?:ing|es?|ed))"
        r"(?: \w+){0,2} $"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:thay (?:cho|vì|thế)|từ chỗ(?: có)?)(?: \w+)? $"),
}
"""What stands before the number that there was, named first."""

FALLING_BY = {
    "en": patterns.plain(
        r"(?i)\b(?:by|shed\w*|los(?:es?|ing)|lost|giv\w+ up|scrap\w*|abolish\w*|cut(?:s|ting)?(?: by)?|reduc\w+(?: by)?"
        r"|remov\w+|eliminat\w+|dissolv\w+)(?: \w+)? $"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:giảm|bớt|xóa|mất)(?: đi| được| bớt| khoảng| gần| hơn){0,2} $"),
}
"""What stands before the number by which they become fewer."""

OUT_OF = {
    "en": patterns.plain(r"(?i)[^.;\d]{0,60}\b(?:out )?of (?:its |the |their |a total of |all )*$"),
    "vi": patterns.plain(
        r"(?i)[^.;\d]{0,40}(?<!\w)(?:trên(?: cơ sở(?: (?:\w+ )?xếp(?: lại)?)?)?|trong(?: tổng)?(?: số)?"
        r"|/)(?: tổng số)? $"
    ),
}
"""What stands between a number and the whole of which it is left."""

KEEPING = {
    "en": patterns.plain(r"(?i)\b(?:left with|leav\w+|keep\w*|kept|retain\w*|remain\w*|end(?:s|ed)? up|made|makes?)\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:giữ(?: lại)?|để lại|còn(?: lại)?|chỉ còn)(?!\w)"),
}
"""What says that so many of a whole are left."""

FORMED = {
    "en": patterns.plain(r"(?i)\b(?:form\w*|arrang\w+|merg\w+|creat\w+|made|new)\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:hình thành|(?:thành )?lập|sắp xếp|xếp lại|mới)(?!\w)"),
}
"""What says between two numbers that so many are formed of a whole."""

STAYING = {
    "en": patterns.plain(r" (?:will |would |are |to |be )*(?:left|remain|survive|kept|emerge|c[ao]me out|result)\w*\b"),
    "vi": patterns.plain(r" (?:được|sẽ) (?:giữ lại|còn lại|tồn tại)"),
}
"""What follows the number that is left."""

FEWER_BEFORE = {
    "en": patterns.plain(
        r"\b(?:(?:in|(?:tak\w+|took) the) place of|in lieu of|instead of|against|replac\w+|where there|down from"
        r"|on the basis of|based on"
        r"|compared (?:with|to)"
        r"|rather than|where (?:the|its|all|both) [\w ]{2,40} (?:had|have|counted|numbered)"
        r"|used to|there were|it (?:has|had)|from|inherit\w*|take over|not|previous\w*|former\w*|existing|where until"
        r"|current(?:ly)?|at present|present|today['’]s"
        r"|before, (?:it|there)|having had|until (?:now|then)"
        r"|(?:out )?of (?:the |its )?(?:current|present|existing|original|old)|succeed\w*|supersed\w*)\b"
        r"|\bwhere(?: now| once| today)? $",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:thay (?:cho|vì|thế)|so với|trước (?:đó|đây|kia|(?:khi )?(?:s[áa][pt] nhập|sắp xếp|hợp nhất))"
        r"|giảm từ|từ|vốn|hiện(?: là| có| nay)?)(?!\w)",
        re.IGNORECASE,
    ),
}
"""What stands between the number that is left and the one that there was."""

NO_JOINING = {
    "en": patterns.lazy(
        r"\b(?:communes (?:without|lacking|reporting|hit|where|that (?:have|had|lack|meet|met|are|were|do|did|still))"
        r"|standards?|new[- ](?:style )?rural|poor|poverty"
        r"|disadvantaged|flood\w*|infect\w*|outbreak|vaccin\w*|electrici\w+)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:xã (?:chưa|không|bị|có)|đạt chuẩn|nông thôn mới|nghèo|khó khăn|dịch bệnh|ổ dịch|dịch tả|ngập"
        r"|bão|tiêm)(?!\w)",
        re.IGNORECASE,
    ),
}
"""Counts of units that meet or miss something, not of units joined."""
