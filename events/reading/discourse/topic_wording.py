"""Words by which sentences speak of units without their names, of those to be made, and of several at once."""

import re
import sys
from functools import cache

from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.number_words import ENGLISH, VIETNAMESE
from events.reading.text.sentences import Sentence


@cache
def new_unit() -> re.Pattern[str]:
    """The unit that a merger is to make, spoken of without its name."""
    made = r"(?:new|future|merged|combined|enlarged|unified|post-merger|soon-to-be|to-be|newly[ -](?:merged|formed))"
    merging = r"(?:mergers?|merging|consolidation|unification)"
    return patterns.compile(
        rf"\bthe {made}(?: \w+)? (?:province|city|unit|locality)\b"
        rf"|\bthe (?:province|city|unit|locality),? (?:to be formed|that is to be|after (?:the )?{merging})\b"
        r"|(?<!\w)(?:tỉnh|thành phố|địa phương) (?:mới|tương lai|hợp nhất(?! (?:với|cùng|vào))"
        r"|(?:sau|hậu) (?:khi )?(?:sáp nhập|hợp nhất))(?!\w)",
        re.IGNORECASE,
    )


MERGING = patterns.lazy(r"(?i)\b(?:new province|merg|unif|consolidat|combin|join)|sáp nhập|hợp nhất|nhập với|sắp xếp")

ONCE_MERGED = patterns.plain(
    r"\W*(?:(?:immediately|right|soon) )?(?:after|following|once|upon|with) (?:(?:the|their|its|this|being) )?"
    r"(?:(?:provincial )?(?:mergers?|merging|consolidation|unification)|(?:(?:they|it) (?:are|is) )?merged)"
    r"(?! of (?:\w+ )?(?:communes|wards|districts|departments|agencies|schools))\b[^.;]*?,\s"
    r"|\W*(?:ngay )?(?:sau|hau) (?:khi )?(?:sap nhap|hop nhat)(?! (?:cac )?(?:xa|phuong|huyen|so|nganh|truong))"
    r"(?:,| (?=tinh\b|phai\b|can\b|se\b)| [^.;]*?,)",
    re.IGNORECASE,
)
"""An opening by which a sentence speaks of what is to be after a merger of provinces."""

OF_IT = patterns.plain(
    r"(?:\b(?:of|in|for|within|into|to|form\w*|as|with|by|about|on|through|across|establish\w*|join\w*|which|where)"
    r"|(?<!\w)(?:của|trong|cho|thành|vào|tại|về|lập|với|bàn|cả|toàn|mà|trung tâm|trụ sở|tỉnh lỵ))\s$",
    re.IGNORECASE,
)
"""Words before the unit to be made where others do something for it: "agree on the name of the new province"."""

_UNNAMED = {
    "en": patterns.plain(
        r"\b(?:the|this|its|our|their|both|two|three|four|five)"
        r" (?!(?:\w+ern|border|central|coastal|highland|mountainous) (?:provinces|localities))(?:\w+ )?"
        r"(?:province|provinces|city|localit(?:y|ies))\b(?! of)"
        r"|\b(?:the|standing|of|by|to|a|said) (?:provincial|municipal)\b(?! capital)"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?:toàn|của|trong|cho|hai|ba|bốn|năm|lãnh đạo|ubnd|hđnd|thường vụ) tỉnh|tỉnh (?:ta|nhà|này|mới|cần"
        r"|phải|đã|đang|sẽ|có)|tỉnh ủy|địa phương|thành ủy|tỉnh(?=[,.;]))(?! [^\W\d_a-zà-ỹđ])(?!\w)"
    ),
}
CITY = {
    "en": patterns.plain(r"(?i)\b(?:the|this|its|capital) city(?:['’]s)?\b|\bmunicipal\b|\bcity people['’]s"),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|lãnh đạo|toàn|của|trên địa bàn) (?:thành phố|tp"
        r"|thủ đô)(?!\w)|(?<!\w)thành ủy(?!\w)"
    ),
}
"""The capital, or the other city of the newsrooms, spoken of without its name."""

_COUNTED = {
    "en": patterns.plain(
        r"(?<!among )(?<!one of )\b(?:the|all|both|these|those|its) ?(?P<count>two|three|four|five|six|seven|eight"
        r"|\d{1,2}) (?:\w+ ){0,2}(?:provinces|localities|cities)\b"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?<!nhóm )(?<!tốp )(?<!top )(?<!số )(?:cả |các |những )?"
        r"(?P<count>hai|ba|bốn|năm|sáu|bảy|tám|\d{1,2}) (?:tỉnh|địa phương|thành phố)(?!\w)"
    ),
}
GUESTS = patterns.plain(
    r"(?:Attending|Present at|Also (?:attending|present)|Among (?:those|the) (?:present|participants|attend\w+|guests)"
    r"|Taking part)\b|(?:Cùng |Về )?(?:[Dd]ự|[Tt]ham dự|[Tt]ham gia|[Cc]ó mặt)(?: và| tại| buổi| cuộc| \w+){0,6} có\b"
)
"""How a list of guests opens: the provinces that sent them are none that the article is about."""

STILL = patterns.plain(
    r"(?:the (?:province|city|locality)|it|(?:in |during |over )?its|there|tinh|thanh pho|dia phuong)\b(?! va)"
)
"""How a sentence opens that goes on with the unit of the one before it."""

ITS = patterns.plain(r"its?\b")
"""How a new paragraph opens that goes on with what was named last."""

BODY = {
    "en": patterns.plain(r"\b(?:(?P<province>provincial)|(?P<city>municipal)) (?:people's|party)\b"),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?P<province>(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) tỉnh|tỉnh ủy)"
        r"|(?P<city>(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) (?:thành phố|tp)|thành ủy))(?!\w)"
    ),
}
"""A body of a province and of no city, or of a city and of no province."""

_THEM = patterns.plain(r"(?<!among )(?<!one of )\b(?:the|both|these) (?:provinces|localities|cities)\b")

_COUNTS = ENGLISH | VIETNAMESE
_SEVERAL = ("provinces", "localities", "cities", "tỉnh", "địa phương", "thành phố")


_OF_ALL = patterns.plain(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|most|some|several|half|few|many|none) (?:out )?of"
    r" (?:the )?(?:country's |nation's )?(?:34|63) (?:provinces|localities|cities)\b"
    r"|\bco (?:\w+ )?\d{1,2} ?/ ?(?:34|63) (?:tinh|dia phuong)(?!\w)"
    r"|(?:ca nuoc|toan quoc) (?:co|da co|chi co|con) (?:\w+ )?\d+ (?:tinh|dia phuong)(?!\w)"
)
"""Some of all provinces of the country, counted."""


def of_all(sentence: Sentence) -> bool:
    """Whether a sentence tells of some of all provinces, which it counts: "six of the 34 provinces grew faster"."""
    return _OF_ALL.search(sentence.folded) is not None


def unnamed(sentence: Sentence, lang: Lang, end: int = sys.maxsize) -> re.Match[str] | None:
    """The province of the article, or a body of it, spoken of without its name before an offset in a sentence."""
    return _UNNAMED[lang].search(_letters(sentence, lang), 0, end)


def how_many(sentence: Sentence, lang: Lang) -> int:
    """How many provinces a sentence means by "the five provinces"; 0 where it counts none, or only those of old that
    the province is compared with of which it speaks."""
    text = _letters(sentence, lang)
    counted = _COUNTED[lang].search(text) if any(word in text for word in _SEVERAL) else None
    if not counted:
        return 0
    if text.startswith(" cũ", counted.end()) and unnamed(sentence, lang, counted.start()):
        return 0
    return int(counted["count"]) if counted["count"].isdigit() else _COUNTS[counted["count"]]


def uncounted(sentence: Sentence, lang: Lang) -> bool:
    """Whether a sentence speaks of "the provinces" that were named before it."""
    return lang == "en" and _THEM.search(sentence.folded) is not None


def _letters(sentence: Sentence, lang: Lang) -> str:
    return sentence.folded if lang == "en" else sentence.lowered
