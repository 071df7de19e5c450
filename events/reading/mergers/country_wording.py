"""How news words that the provinces of the whole country are joined, or its communes."""

import re
from itertools import pairwise

from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.number_words import ONES


def national(lang: Lang, text: str) -> bool:
    """Whether the whole country's provinces are counted, before and after, or told to become fewer."""
    if _FEWER_PROVINCES[lang].search(text):
        return True
    text = _WITH_CITIES[lang].sub("34", text)
    text = _SPELT.sub(lambda number: _DIGITS[number[1].lower()], text)
    if "34" not in text and "23" not in text:
        return False
    counts = list(_PROVINCES_COUNTED.finditer(text))
    for one, other in pairwise(counts):
        apart = (one.group() in _BEFORE) != (other.group() in _BEFORE)
        if apart and other.start() - one.end() <= 120 and "\n" not in text[one.end() : other.start()]:
            return True
    for count in counts:
        if count.group() == "23" and _MADE[lang].match(text, count.end()):
            return True
        if _OF_COMMUNES[lang].search(text, 0, count.start()):
            continue
        if count.group() == "34" and _LEFT[lang].match(text, count.end()):
            around = text[max(0, count.start() - 70) : count.end() + 80]
            if _IN_ALL[lang].search(around) or text[: count.start()].endswith(_REMAINING[lang]):
                return True
    return False


def left_over(lang: Lang, text: str) -> bool:
    """Whether it is told how many provinces are to be left: said before they were, it tells that they are joined."""
    return _LEFT_OVER[lang].search(text) is not None


def national_resolution(lang: Lang, text: str, around: str) -> bool:
    """Whether a body of the country, named around it, decides on the rearrangement of provinces that none names."""
    told = _REARRANGED_PROVINCES[lang].search(text) and _OF_THE_COUNTRY[lang].search(around)
    return told is not None and not _LOCAL[lang].search(text)


def counts_provinces(text: str) -> bool:
    """Whether a number is told that is one of provinces before or after."""
    return _PROVINCES_COUNTED.search(text) is not None


_WITH_CITIES = {
    "en": patterns.plain(
        r"(?i)\b(?:28|twenty-eight)(?= provinces and (?:6|six) (?:[\w-]+ ){0,2}(?:cities|municipalities)\b)"
    ),
    "vi": patterns.plain(r"(?i)(?<!\d)28(?= tỉnh(?:,| và) (?:6|sáu) thành phố)"),
}
"""The provinces after all joinings, told apart from the cities of their level."""
_SPELT = re.compile(r"(?i)\b(thirty-four|sixty-three|fifty-two|twenty-three)\b")
_DIGITS = {"thirty-four": "34", "sixty-three": "63", "fifty-two": "52", "twenty-three": "23"}
_REARRANGED_PROVINCES = {
    "en": patterns.lazy(
        r"\b(?:re-?arrang|arrang|re-?group|re-?draw|re-?organi[sz]|merg|consolidat|re-?structur)\w* (?:of )?"
        r"(?:the |all |some |several |a number of |\d+ )*(?:provinces"
        r"|provincial(?:-level)? (?:administrative )?units)\b"
        r"(?! of\b)"
    ),
    "vi": patterns.lazy(
        r"(?i)(?:sắp xếp|s[áa][pt] nhập|hợp nhất)(?: lại| các| một số)* (?:(?:đơn vị hành chính )?cấp tỉnh|tỉnh, thành)"
    ),
}
_OF_THE_COUNTRY = {
    "en": patterns.plain(r"National Assembly(?!['’]s Standing| Standing)|Central Committee|Politburo|\bQH1\d\b|NQ/TW"),
    "vi": patterns.plain(r"(?<!Thường vụ )Quốc hội|(?i:Trung ương Đảng|Ban Chấp hành Trung ương)|QH1\d|NQ/TW"),
}
_LOCAL = {
    "en": patterns.plain(r"People['’]s Council|provincial (?:council|legislature)"),
    "vi": patterns.plain(r"HĐND|[Hh]ội đồng nhân dân|Tỉnh ủy|UBND"),
}
"""Bodies of a province, which decide on its own part in it."""

_FEWER_PROVINCES = {
    "en": patterns.lazy(
        r"(?i)\bnumber of (?:the country['’]s )?(?:provinces|provincial(?:-level)? (?:administrative )?units)"
        r" (?:(?:\w+ ){1,4}by (?:about |around |roughly |nearly )?(?:half|50)\b|(?:\w+ ){0,3}(?:at|to) 34\b)"
        r"|\bhalf as many provinces|\b\d+ ?(?:per ?cent|%) fewer provinces"
        r"|\bhalv(?:e|es|ed|ing) (?:the |its )?(?:number of )?(?:its )?(?:\d+ )?provinces\b(?!['’])|\b(?:halv|cut"
        r"|slash|reduc"
        r"|shr[iau]nk|trim)\w* (?:the (?:country|nation)['’]s "
        r"|the )?(?:number of )?provinces[^.;]{0,20}(?: by (?:about |around |roughly |nearly )?(?:half|50)| to half|$)"
        r"|\b52 (?:(?:out )?of [^.;\d]{0,30}63 )?(?:provinces|localities|provincial|centrally)[^.;]{0,60}"
        r"\b(?:merg|re-?arrang|arrang|combin|consolidat)"
        r"|\b(?:vietnam|viet nam|hanoi)\b[^.;]{0,40}\b(?:abolish|scrap|eliminat|los|cut|shed"
        r"|do(?:es|ing)? away)\w* [^.;]{0,60}"
        r"half (?:of )?(?:its|the country['’]s) provinces\b"
        r"|\b(?:began|begin\w*|start\w*|function\w*|operat\w+) (?:\w+ ){0,2}with"
        r" (?:only |just )?34 (?:provinces(?! on (?:its|the|their))|provincial-level|localit)"
        r"|\bhalf (?:of )?(?:the country['’]s|its|vietnam['’]s) provinces\b[^.;]{0,40}(?:go|vanish|disappear|merg|lost)"
    ),
    "vi": patterns.lazy(
        r"(?i)(?:cả nước|toàn quốc|việt nam)[^.;]{0,40} (?:giảm|bớt)(?: đi| được| còn)?(?: khoảng| gần| hơn)?"
        r" (?:\d+|một nửa|phân nửa|50 ?%)(?: số)?(?: lượng)? tỉnh|(?:giảm|bớt)(?: khoảng| gần| hơn)?"
        r" (?:50 ?%|một nửa|phân nửa) (?:số (?:lượng )?)?(?:tỉnh|đơn vị hành chính cấp tỉnh)"
        r"|(?<!\d)52(?:/63)? tỉnh[^.;]{0,60} (?:s[áa][pt] nhập|hợp nhất|sắp xếp)"
        r"|sau (?:khi )?(?:s[áa][pt] nhập|hợp nhất|sắp xếp),? (?:là|còn) 34(?!\d)"
        r"|(?:s[áa][pt] nhập|hợp nhất|sắp xếp)(?: lại)? 52(?:/63)? (?:tỉnh|đơn vị)"
    ),
}

_34_EN = r"(?:34|thirty-four) (?:new |larger |bigger )?(?:provinc|localit|centrally|of them\b)"
_34_VI = r"34 (?:tỉnh|đơn vị (?:hành chính )?cấp tỉnh|tỉnh, thành)"
_COUNTRY_EN = r"(?:the (?:whole )?(?:country|nation|map)|Vi[eệ]t ?[Nn]am)\b"
_COUNTRY_VI = r"(?i:cả nước|toàn quốc|đất nước|nước ta|việt nam|bản đồ)"
_LEFT_OVER = {
    "en": patterns.lazy(
        rf"\b(?:list|number|total|map|scheme|plan|country) of (?:only |just )?{_34_EN}"
        rf"|\b(?:(?:to|into|down to|leav\w+|left with|reduced to|becom\w+|mak\w+|creat\w+|form\w*) (?:only |just )?)"
        rf"{_34_EN}|{_34_EN}\w*[^.;]{{0,40}} (?:remain|be left|are left|will be|instead|in all|in place of)\b"
        rf"|{_COUNTRY_EN}[^.;]{{0,40}} (?:ha[sd]|have|with|of|number|count|consist)\w* (?:\w+ )?{_34_EN}"
        r"(?!\w* (?:and \w+ )?(?:report|record|with|where|hit|affect|that|which|in which))"
    ),
    "vi": patterns.lazy(
        rf"(?<!\w)(?:danh sách|phương án|bản đồ|đề án|quy mô|(?:chỉ |sẽ |dự kiến |rút |giảm |thu |dồn )"
        rf"(?:còn|về|xuống)) {_34_VI}(?!\w)"
        rf"|{_COUNTRY_VI}[^.;]{{0,50}} (?:còn|có|gồm|thành)(?: lại)? {_34_VI}(?=,| thành|[.;:]|$| (?:và|sau|thay))"
        rf"|(?<!\w)(?:lập|hình thành|thành|tạo) {_34_VI}(?!\w)"
    ),
}

_BEFORE = ("63", "52")
_REMAINING = {"en": ("will have ",), "vi": ("sẽ còn ", "chỉ còn ")}


_PROVINCES_COUNTED = patterns.plain(r"(?<![\d.,/])(?:63|52|34|23)(?![\d/%]|[.,]\d)")


_LEFT = {
    "en": patterns.plain(r" (?:provincial-level|provinces|of (?:which|them) (?:will|would|are to) (?:be left|remain))"),
    "vi": patterns.plain(r" (?:tỉnh|đơn vị)"),
}

_MADE = {
    "en": patterns.plain(r" (?:new(?:ly[ -]formed)?|merged) (?:province|provincial|unit)"),
    "vi": patterns.plain(
        r" (?:tỉnh(?:, thành(?: phố)?)?|đơn vị)[^.;,]{0,40} (?:mới|hình thành)[^.;,]{0,20}(?:s[áa][pt] nhập"
        r"|hợp nhất|sắp xếp)"
    ),
}
"""What follows the number of those that mergers make."""

_OF_COMMUNES = {
    "en": patterns.plain(r"\b(?:communes?|wards?|commune-level[^.;,]{0,24}) (?:of|in|across|for) (?:all |the )*$"),
    "vi": patterns.plain(r"(?<!\w)(?:cấp xã|xã|phường|cơ sở) (?:của|tại|ở|cho) (?:cả |toàn bộ |các )?$"),
}
"""Before the number of the provinces whose communes are spoken of."""

_IN_ALL = {
    "en": patterns.plain(r"(?:arrang|merg|re-?organi[sz]|consolidat|redraw)"),
    "vi": patterns.plain(r"sắp xếp|s[áa][pt] nhập|hợp nhất|giảm"),
}

PROVINCES = {
    "en": patterns.plain(r"provinc|localit|units|cities"),
    "vi": patterns.plain(r"tỉnh|thành phố|đơn vị"),
}

SO_MANY = {
    "en": patterns.plain(
        rf"(?i)\b(?:in|of|for) (?:the )?(\d+|{'|'.join(ONES[2:13])}) (?:other )?(?:provinces|localities)\b"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:tại|ở|của|thuộc) (\d+) (?:tỉnh|địa phương)(?!\w)"),
}
"""Of how many provinces something is told."""

NATIONWIDE = {
    "en": patterns.plain(
        r"\b(?:[Nn]ationwide|(?:of |in |for )?(?:all|every) (?:the )?(?:provinces?|localit)|[Cc]ountrywide"
        r"|across the country|[Tt]he (?:whole )?country|Vietnam(?:’s|'s)?)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:cả nước|toàn quốc|(?:của|tại|ở) (?:tất cả )?các tỉnh, thành(?: phố)?)(?!\w)", re.IGNORECASE
    ),
}
