"""Metrics that go without saying: what a number is of where no noun phrase near it says so."""

import re
from functools import cache
from typing import NamedTuple

from events.reading.figures.changes import change_of
from events.reading.figures.metrics import metric_key
from events.reading.figures.moods import Signs
from events.reading.figures.naming import Named
from events.reading.figures.quantities import Lang, Quantity
from events.reading.text import patterns
from events.text import slug


class Spoken(NamedTuple):
    """What was spoken of before a number."""

    share: Named | None
    """The percentage told last."""
    told_here: bool
    """Whether the same sentence told it."""
    ranking: Named | None
    """The ranking named last."""
    alone: bool
    """Whether the sentence names no other metric."""


def implied(text: str, lang: Lang, quantity: Quantity, signs: Signs, spoken: Spoken) -> Named | None:
    """The metric spoken of, else growth; of square kilometres the area, of a top place those among whom it is taken."""
    if quantity.unit == "km2" and quantity.value >= _LARGE:
        return Named("area" if lang == "en" else "diện tích", "area", quantity.value, "km2", 0.7)
    if quantity.dimension == "rank":
        return _ranked(text, lang, quantity, spoken)
    if quantity.dimension == "money" and _EARNED[lang].search(text, max(0, quantity.start - 40), quantity.start):
        name = "doanh thu" if lang == "vi" else "exports" if _SOLD.search(text) else "revenue"
        return Named(name, metric_key(name), quantity.value, quantity.unit, 0.6)
    if quantity.dimension == "money" and _ATTRACTED[lang].search(text, max(0, quantity.start - 40), quantity.start):
        name = "thu hút đầu tư" if lang == "vi" else "investment attracted"
        return Named(name, metric_key(name), quantity.value, quantity.unit, 0.6)
    return _share(text, lang, quantity, signs, spoken) if quantity.unit == "%" else None


def _share(text: str, lang: Lang, quantity: Quantity, signs: Signs, spoken: Spoken) -> Named | None:
    before, share = max(0, quantity.start - 60), spoken.share
    growth = Named("growth" if lang == "en" else "tăng trưởng", "grdp-growth", quantity.value, "%", 0.6)
    if _AIMED[lang].search(text, before, quantity.start):
        return share._replace(value=quantity.value, confidence=0.6) if share else growth
    if share and _SAME[lang].search(text, before, quantity.start):
        return share._replace(value=quantity.value, confidence=0.6)
    change = change_of(text, lang, quantity, signs)
    if change and change.subject:
        return change.named(quantity, lang)
    if share and spoken.told_here:
        return share._replace(value=quantity.value, confidence=0.6)
    if change:
        return growth._replace(value=-quantity.value if change.turn == "fall" else quantity.value, confidence=0.5)
    return share._replace(value=quantity.value, confidence=0.4) if share and spoken.alone else None


def _ranked(text: str, lang: Lang, quantity: Quantity, spoken: Spoken) -> Named | None:
    if quantity.comparator != "top":
        return None
    if spoken.ranking:
        return spoken.ranking._replace(value=quantity.value, confidence=0.5)
    among = _among(lang).match(text, quantity.end)
    if among:
        return Named(among["what"], slug(among["what"]), quantity.value, "rank", 0.5)
    return spoken.share and spoken.share._replace(value=quantity.value, unit="rank", confidence=0.4)


def wanted(text: str, lang: Lang, quantity: Quantity, signs: Signs) -> Named | None:
    """What somebody wants to have so many of, whatever it is; no errand that somebody is sent on."""
    if quantity.dimension != "count" or quantity.value < _FEW or _SENT[lang].search(text, 0, quantity.start):
        return None
    if signs.mood(max(0, quantity.start - 70), quantity.start) != "goal":
        return None
    counted = _THINGS[lang].match(text, quantity.end)
    return counted and Named(counted["noun"], slug(counted["noun"]), quantity.value, counted["noun"], 0.5)


_LARGE = 500
"""No province has fewer square kilometres."""
_FEW = 3
"""Fewer things than these are named, not counted."""


_EARNED = {
    "en": patterns.plain(
        r"(?i)\b(?:earn(?:s|ed|ing)?|pocket(?:s|ed|ing)?|rak(?:es|ed|ing) in|(?:shipp|export)(?:s|ed|ing)|sold"
        r"|took in|tak(?:es|ing) in|nett?(?:s|ed|ing)|gross(?:ed|ing)?"
        r"|collect(?:s|ed|ing)?|rang up|bring(?:s|ing)? in|brought in|fetch(?:es|ed|ing)?)(?: \w+){0,3}?\s*$"
    ),
    "vi": patterns.plain(r"(?i)\b(?:thu về|thu được|mang về|đem về|kiếm được|nộp ngân sách)(?: \w+){0,2}\s*$"),
}
"""What is done with takings, right before a sum."""

_ATTRACTED = {
    "en": patterns.plain(
        r"(?i)\b(?:attract|lur|drew|draw)(?:s|ed|ing|e|es)?(?: (?:over|nearly|about|some|more than|almost|around))?\s*"
        r"(?:US)?\$?$"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)hút(?: được| thêm)?(?: gần| hơn| trên| khoảng)?\s*$"),
}
"""What is done with capital from outside, right before a sum."""

_SOLD = patterns.plain(r"(?i)\b(?:(?:sold|shipped)\b.*\b(?:abroad|overseas)|exported)\b")


_AIMED = {
    "en": patterns.plain(
        r"\b(?:(?:aim(?:s|ing|ed)?|shoot(?:s|ing)?) (?:for|at)|target(?:s|ing|ed)?(?: of)?|goal of|goal is"
        r"|striv(?:es|ing) for|sights on"
        r"|(?:to|should|must|will|can|shall) (?:reach|achieve|hit|get to|attain)|(?:figure|rate) of|pledged"
        r"|promised)(?: at least| over"
        r"| more than| no less than)?\s*$",
        re.IGNORECASE,
    ),
    "vi": patterns.plain(
        r"(?:hướng tới|phấn đấu|đăng ký|nhắm(?: tới)?|đặt mục tiêu|mục tiêu|cam kết|mốc|chỉ tiêu|đích)"
        r"(?: đạt| mức| cả năm| ít nhất| tối thiểu| trên| từ| là)*\s*$",
        re.IGNORECASE,
    ),
}
"""An aim right before its number."""

_SAME = {
    "en": patterns.plain(
        r"(?i)\b(?:the|that|this|its|their|correct) (?:[\w-]+ )?(?:figure|rate|number|ratio|pace|share|proportion"
        r"|results?|average|reading)\b[^,;]{0,40}$|\bbring that\b[^,;]{0,20}$"
        r"|\bit (?:is|was|stood at|stands at|has reached|had reached|reached)(?: now| still)?\s*$"
    ),
    "vi": patterns.plain(r"(?i)\b(?:con số|tỷ lệ|mức)(?: này| ấy| đó| đúng)?\b[^,;]{0,30}$"),
}
"""Words that go on about the metric spoken of."""


@cache
def _among(lang: Lang) -> re.Pattern[str]:
    """Those among whom a place is taken."""
    return re.compile(
        r"\s*(?:of |in |trong |các |những )?(?:the )?(?P<what>[^\W\d_][^,.;:()\d]{3,60}?)(?=\s(?:by|in|before|vào"
        r"|trước)\s|[,.;:()\d]|$)"
    )


_SENT = {
    "en": patterns.plain(
        r"(?i)\b(?:factory|plant|facilit|company|firm|project|complex|ask|urg|instruct|order|request|demand|requir"
        r"|assign|task|direct)\w*|\btold\b"
    ),
    "vi": patterns.plain(r"(?i)nhà máy|công ty|tập đoàn|dự án|yêu cầu|đề nghị|giao|chỉ đạo|đôn đốc|trả lời"),
}
"""Words that send somebody on an errand."""

_THINGS = {
    "en": patterns.plain(
        r"\s+(?:or more\s+)?(?:of (?:its|the|their)\s+)?(?P<noun>(?!(?:[\w-]+\s){0,2}(?:tasks|breakthroughs|targets"
        r"|goals)\b)"
        r"(?!(?:other|more|communes|wards|units|commune-level|families"
        r"|days|months|years|hours|minutes|weeks|times|percentage|provinces|localities"
        r"|targets|goals|tasks|indicators|members|delegates|deputies|resolutions|pillars|groups|phases|steps"
        r"|decimal)\b)"
        r"(?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*s)\b(?<!months)(?<!years)(?<!days)(?<!provinces)(?<!localities)(?<!targets)"
    ),
    "vi": patterns.plain(
        r"\s+(?P<noun>(?!(?:đơn vị|dự án|hộ|ngày|tháng|năm|giờ|phút|đồng|đại biểu|nghị quyết|chỉ tiêu|nhiệm vụ"
        r"|nhóm|lần|con số|sao|tỉnh|địa phương|xã|phường|bước)\b)"
        r"[^\W\d_]+(?:\s[^\W\d_]+){0,3})"
    ),
}
"""The noun of what is counted, which is no time and nobody at a meeting."""
