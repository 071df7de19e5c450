"""How news words the joining of communes, wards and districts: what is arranged, and by how many they become fewer."""

import re
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.number_words import ONES, TENS, spelled

SMALLER_UNITS = {
    "en": ("commun", "ward", "unit", "grassroots", "town", "lower tier", "district"),
    "vi": ("xã", "phường", "thị trấn", "đơn vị", "đầu mối", "cơ sở", "huyện", "quận", "phuong", "thi tran"),
}
"""Parts of words for units below the province: a cheap test before dear ones."""
REARRANGING = {
    "en": (
        *(
            "rearrang",
            "re-arrang",
            "arrangement of",
            "arranged",
            "merg",
            "consolidat",
            "regroup",
            "amalgamat",
            "folded",
        ),
        *("reorgani", "re-organi", "redraw", "administrative map", "fewer communes", "nq-ubtvqh"),
    ),
    "vi": (
        *("sắp xếp", "sáp nhập", "sát nhập", "hợp nhất", "dồn dịch", "dồn lại", "được dồn", "gộp", "ghép"),
        *("nhập vào", "nhập với", "nhập lại", "sap nhap", "sap xep", "nq-ubtvqh"),
    ),
}
"""Parts of words by which an article speaks of a rearrangement at all."""

ARRANGING = {
    "en": patterns.lazy(
        r"(?:re-?arrang\w+|arrang\w+|merg\w+|consolidat\w+|amalgamat\w+|re-?group\w+|combin\w+|re-?organi[sz]\w+"
        r"|fold\w*|re-?draw\w*|streamlin\w+)(?: of)?(?: the| its| their| \d+| all| more| than| over)*"
        r"(?: (?!provincial)[\w,-]+){0,2}? (?:commune|communal|ward|grassroots|lower tier)"
        r"|(?:communes|wards|(?<!provincial )(?<!al-level )(?<!al-level administrative )units"
        r"|townships)\b(?! (?:police|teams?|offices?|schools?|halls?|banks?))[^.;,]{0,60}\b(?:re-?arrang|merg"
        r"|consolidat|amalgamat|re-?group|pool|arrang|redrawn)\w*|(?:merg|re-?arrang|re-?group|fus|consolidat"
        r"|combin)\w* (?:them|these|those)\b"
        r"[^.;]{0,20}\binto \d|\d (?:new )?communes?[^.;,\d]{0,30}\b(?:established|set up|formed|born|created"
        r"|came into being)\b|\b(?:merger|fusion|joining|pooling) of (?:small |\d+ |the )*communes",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?:sắp xếp|s[áa][pt] nhập|hợp nhất|dồn|gộp)(?: lại)?(?: các)?(?: đơn vị hành chính)?"
        r"(?: cơ sở)? (?:cấp huyện, )?(?:cấp xã|xã|các xã|\d+ xã|phường|\d+ phường)|(?:đề án|phương án) sắp xếp"
        r"(?: đơn vị hành chính)?(?: cấp)? xã|(?:cấp xã|các xã|xã, phường)[^,.;]{0,40}(?:(?<!sau )sắp xếp"
        r"|s[áa][pt] nhập|hợp nhất|vẽ lại|dồn|gộp)|\d (?:xã|phường|đơn vị)[^.;]{0,30} (?:hình thành|ra đời"
        r"|thành lập)(?: mới)? (?:sau|từ|trên cơ sở)"
        r"|\d (?:đơn vị|xã|phường)[^.;]{0,40}(?<!\w)(?:thay (?:cho|thế)|ra đời)",
        re.IGNORECASE,
    ),
}
"""That units below the province are joined or arranged anew."""

REARRANGING_UNITS = {
    "en": patterns.plain(r"(?i)\b(?:re-?)?(?:arrang|organi[sz]|structur)\w+ (?:of )?[^.;]{0,40}\bunits\b"),
    "vi": patterns.plain(r"(?i)(?:sắp xếp|s[áa][pt] nhập|hợp nhất|thành lập)(?: lại)?(?: các)? đơn vị hành chính"),
}
"""That units of whatever level are arranged anew, as resolutions are named."""

BESIDES_PROVINCES = {
    "en": patterns.plain(
        r"\b(?:re-?arrang|arrang|merg|consolidat|amalgamat|re-?group|re-?organi[sz])\w*(?: of)?(?: the| its| all)*"
        r" (?:commune-level|communal|communes|grassroots)",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?:sắp xếp|sáp nhập|hợp nhất)(?: lại)?(?: các)? (?:đơn vị hành chính )?(?:cấp xã|xã, phường|các xã)",
        re.IGNORECASE,
    ),
}
"""That communes are joined as well, said in a sentence that tells of a merger of provinces."""

FEWER_BY_SHARE = {
    "en": patterns.lazy(
        r"\b(?:communes?|commune[- ]level(?: units)?|communal units)\b[^.;]{0,60}\b(?:drop|fall|cut|reduc|shrink|declin"
        r"|down|slash)\w*[^.;]{0,40}(?:\d ?(?:%|per ?cent)|\b(?:half|thirds?|quarters?)\b)"
        r"|\b(?:half|thirds?|quarters?) (?:of )?(?:its|the|their|all) communes?\b[^.;]{0,60}\b(?:go|vanish|disappear"
        r"|merg|fold|cut|lost|abolish)\w*|\b(?:two|three|four) (?:of|in|out of) every (?:three|four"
        r"|five)[^.;]{0,20} communes|\b(?:cut|reduc|slash|shrink)\w*[^.;]{0,30}\bcommunes?\b[^.;]{0,30}"
        r"\d ?(?:%|per ?cent)",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?:số (?:lượng )?(?:xã|đơn vị hành chính cấp xã)|cấp xã)[^.;]{0,60}giảm[^.;]{0,40}\d ?%"
        r"|giảm[^.;]{0,40}\d ?%[^.;]{0,30}(?:số xã|cấp xã)"
        r"|còn \d+ (?:xã|phường|đơn vị)[^.;]{0,50}giảm[^.;]{0,12}\d ?%"
        r"|(?:giảm|bớt|còn|mất|xóa)[^.;]{0,30}(?:\w+ phần \w+|một nửa|\d/\d) (?:tổng )?(?:số )?(?:xã|đơn vị)"
        r"|(?:cứ|bình quân|trung bình) [^.;]{0,20}xã[^.;]{0,30} (?:nhập|gộp|ghép|dồn|thành|làm"
        r"|còn)[^.;]{0,12} (?:một|1)(?!\w)",
        re.IGNORECASE,
    ),
}
"""That there will be so many percent fewer communes."""

FEWER = {
    "en": patterns.lazy(
        r"\b(?:whittl|cut|reduc|shr[iau]nk|slash|trim|par(?:e|ed|ing)|prun|drop|fall|fell|dwindl|halv|slim"
        r"|down to \d|(?:go|com|bring|brought|boil|tak|whittl)\w* down|went (?:down|from)|goes from|down from|left with"
        r"|leav|streamlin|settl|compress|condens|collaps|squeez|pack|dissolv|disappear|lower|replac|supersed|substitut"
        r"|make way|made way|in lieu of|in place of|instead of|(?:go|goes|going|gone|went)\b[^.;,]{0,20} from \d"
        r"|against \d|gives? way|gave way|regroup|bec[oa]me|number \d|where (?:there|it|they)|used to (?:be|have)"
        r"|(?:turn|form|make|melt|boil)\w* (?:up |down )?(?:in)?to \d|are to make|keep)\w*",
        re.IGNORECASE,
    ),
    "vi": patterns.lazy(
        r"(?<!\w)(?:giảm|bớt|rút|dồn|thu gọn|thu về|tinh gọn|(?:chỉ|dự kiến|dự tính|sẽ|nay|giờ) còn|sắp xếp|gom|gộp"
        r"|nhập|cô lại|quy về|xóa|thay (?:cho|thế)|hình thành|thành hình|thành lập(?= \d)|giữ lại|để lại"
        r"|(?:từ|khỏi) \d[\d.]*(?: [^\W\d]+,?){0,6} (?:xuống|còn|về|thành))(?!\w)",
        re.IGNORECASE,
    ),
}
"""Verbs of making or becoming fewer."""


@cache
def fewer_by(lang: Lang) -> re.Pattern[str]:
    """By how many communes there will be fewer."""
    unit = r"(?:xã|phường|thị trấn|đơn vị|đầu mối)"
    if lang == "vi":
        return patterns.compile(
            rf"\d+ {unit}(?:, {unit})*[^.;,]{{0,30}} (?:biến mất|mất tên|bị xóa|không còn|được (?:ghép|nhập|gộp"
            rf"|dồn))(?!\w)"
            rf"|(?<!\w)(?:giảm|bớt|mất|xóa tên)(?: đi| được| bớt)? (?:\d+|một|hai|ba|bốn) {unit}(?!\w)"
            rf"|(?<!\w){unit}[^.;]{{0,60}}(?<!\w)(?:giảm|bớt)(?: đi| được)? \d+(?![\d.,]*\d| ?%"
            rf"| (?:{_NOT_COUNTED['vi']}))",
            re.IGNORECASE,
        )
    unit = (
        r"(?:(?:communes?|wards|townships)\b"
        r"|(?:communal(?:-level)?|commune-level|grassroots) (?:administrative )?units)"
    )
    return patterns.compile(
        rf"\b(?:los(?:es?|ing)|lost|shed(?:s|ding)?|eliminat\w+|scrap(?:s|ped|ping)?|abolish\w*"
        rf"|d(?:o|id|oes|oing) away with) (?:\w+ (?:of its |of the )?{unit}|\d+ units\b)"
        rf"|\d+ (?:out )?of (?:its|the|their|[A-Z][\w ]{{2,20}}['’]s) (?:\d+ )?{unit}[^.;]{{0,20}} (?:disappear|go"
        rf"|vanish|be merged|cease)\b|number of [\w' -]{{0,30}}{unit}[\w ]{{0,20}} (?:reduced|cut|lowered)"
        rf"|{unit}[\w, ]{{0,30}} (?:fewer|less)\b|\b(?:\d+|\w+) fewer (?:\w+ )?{unit}",
        re.IGNORECASE,
    )


@cache
def left_after(lang: Lang) -> re.Pattern[str]:
    """How many communes there are after the rearrangement, with no word of how many there were."""
    if lang == "vi":
        return patterns.compile(
            r"(?:sau (?:khi )?(?:được )?(?:thực hiện )?(?:sắp xếp|s[áa][pt] nhập|hợp nhất)|hình thành sau)[^.;]{0,60}"
            r"(?:có|còn|gồm) \d+ (?:đơn vị hành chính )?(?:cấp xã|xã|phường|đơn vị)"
            r"|(?:sắp xếp|s[áa][pt] nhập|hợp nhất)[^.;,]{0,20} (?:chỉ )?còn \d+(?!\d|[.,]\d|/|%"
            rf"| (?:{_NOT_COUNTED['vi']}))",
            re.IGNORECASE,
        )
    return patterns.compile(
        r"\b(?:after|following|upon) (?:the |this |their )?(?:re-?arrangement|arrangement|merger|re-?organi[sz]ation"
        r"|consolidation|restructuring)s?\b[^.;]{0,60}\b(?:has|have|will have|had|with|left with|comprises) \d+ "
        r"(?:new )?(?:commune|communal|grassroots|wards|administrative units at the commune)",
        re.IGNORECASE,
    )


def number(written: str) -> int:
    """The number that a count is written as."""
    digits = re.sub(r"[.,]", "", written)
    if digits.isdecimal():
        return int(digits)
    return int(spelled(written))


_COUNTED = {
    "en": r"communes?|wards?|townships?|towns|units|grassroots|commune-level|communities",
    "vi": r"đơn vị|xã|phường|thị trấn|đầu mối|đặc khu",
}
_NOT_COUNTED = {
    "en": r"per ?cent|million|billion|trillion|people|hectares?|km2?|kilometres?|square|departments?|ministries"
    r"|agenc\w+|jobs?|offices"
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
        return patterns.compile(
            r"(?<![\w/.,-])(?<!số )(?<!ngày )(?<!tháng )(?<!hường )(?<!uận )(?<!quyết )(?<!định )(?<!khóa )(?<!Điều )"
            r"(?P<n>\d{1,3}(?:\.\d{3})+|\d{1,4})"
            rf"(?!\d|/|%|,\d|\.\d"
            r"|(?:\s+(?!(?:kể|từ|nay|trong|trước|sau|của|vào|còn|xuống|thành|là|và|ở|tại|hai|ba|cả)\b)\w+){0,2}?"
            rf"\s+(?:{other})\b)(?:\s+(?:[^\W\d]\w*\s+){{0,2}}?(?P<noun>{noun})\b)?"
        )
    words = rf"(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES[1:10])}))?|{'|'.join(ONES[1:])}"
    return patterns.compile(
        r"(?<![\w/.,-])(?<!\bMay )(?<!\bWard )(?<!\bJune )(?<!\bJuly )(?<!\bApril )(?<!uary )(?<!arch )(?<!ugust )"
        r"(?<!mber )(?<!tober )(?<!lution )(?<!cision )(?<!No\. )(?<!rticle )"
        rf"(?P<n>\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}|{words})\b"
        rf"(?!\d|/|%|[.,]\d|-\d|(?:[\s-]+[\w-]+){{0,2}}?[\s-]+(?:{other})\b)"
        rf"(?:\s+(?:[^\W\d][\w-]*\s+){{0,2}}?(?P<noun>{noun})\b)?",
        re.IGNORECASE,
    )


@cache
def counts_other_things(lang: Lang) -> re.Pattern[str]:
    """What stands before the first of two bare numbers that count something else: "agencies from "."""
    return re.compile(rf"(?<!\w)(?:{_NOT_COUNTED[lang]})\b[^.;,]{{0,60}} (?:{'from' if lang == 'en' else 'từ'}) $")


OF_OTHER_THINGS = {
    "en": patterns.plain(
        r" (?!(?:and|or|to|into|in|from|of|will|would|are|is|were|was|out|instead|now|new|as|by|on|at|for|after|before"
        r"|under|with|being|become|becomes|down|remain|remains|make|makes|left|until|bigger|larger|ones|there|strong"
        r"|only|one|gets?|go|goes|at|present|today|currently|had|have|has|where|yield|yields|disappear|that|which|when"
        r"|through|thanks|without|over|throughout|since|until|so|this|last|next|not|if|while|plus|per)\b)[a-z]"
    ),
    "vi": patterns.plain(r"(?!)"),
}
"""What follows a bare number that counts something else: a noun, no word that goes on with the clause."""

FEWER_AFTER = {
    "en": patterns.plain(
        r"\b(?:to|into|number|form\w*|becom\w+|became|mak\w+|made way for|leav\w+|remain\w*|down to|yield\w*|gets?"
        r"|keeps?|emerge\w*|instead,|will come|now|only)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:còn|xuống|thành|rút|dồn|gom|gộp|lập|hình thành|giữ lại|để lại|ra đời|về)(?!\w)", re.IGNORECASE
    ),
}
"""What stands between the number that there was and the one that is left."""

STAYING = {
    "en": patterns.plain(r" (?:will |would |are |to |be )*(?:left|remain|survive|kept)\b"),
    "vi": patterns.plain(r" (?:được|sẽ) (?:giữ lại|còn lại|tồn tại)"),
}
"""What follows the number that is left."""

FEWER_BEFORE = {
    "en": patterns.plain(
        r"\b(?:in place of|in lieu of|instead of|against|replac\w+|where there|down from|compared (?:with|to)"
        r"|rather than"
        r"|used to|there were|it (?:has|had)|from|inherit\w*|take over|not|previous\w*|former\w*|existing|where until"
        r"|(?:out )?of (?:the |its )?(?:current|present|existing|original|old)|succeed\w*|supersed\w*)\b",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:thay (?:cho|vì|thế)|so với|trước (?:đó|đây|kia)|giảm từ|từ|vốn|hiện(?: là| có| nay)?)(?!\w)",
        re.IGNORECASE,
    ),
}
"""What stands between the number that is left and the one that there was."""

NO_JOINING = {
    "en": patterns.lazy(
        r"\b(?:communes (?:without|lacking|reporting|hit|that|where)|standards?|new[- ](?:style )?rural|poor|poverty"
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
