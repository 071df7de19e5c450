"""People whom disasters or accidents killed or hurt, and those who are missing, each number by the word that says so.

A list tells them in few words, "killed 181 people and injured 224", "21 người chết, 7 người mất tích", and however few
they are: of a single accident nothing is told, which is no figure of a province.
"""

from events.reading.entities.quantities import Quantity
from events.reading.figures.disaster_wording import DISASTERS
from events.reading.figures.named import Named
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.text import slug


def casualties(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """What befell people whom a number counts, in a sentence about a disaster or about many accidents."""
    if quantity.value < _FEW or not _CAUSE[lang].search(text) or _ELSEWHERE[lang].search(text):
        return None
    if _SINGLE[lang].search(text):
        return None
    after = _AFTER[lang].match(text, quantity.end)
    before = _BEFORE[lang].search(text, max(0, quantity.start - _NEAR), quantity.start)
    if after is None and before and not _PEOPLE[lang].match(text, quantity.end):
        return None
    found = after or before
    fate = found and next((name for name, said in found.groupdict().items() if said), None)
    if fate is None:
        return None
    metric = _CALLED[fate][lang]
    sure = quantity.value >= _MANY or _OF_PROVINCE[lang].search(text)
    return Named(metric, slug(metric), quantity.value, "people", 0.6 if sure else 0.45)


_FEW = 2
_MANY = 10
"""Fewer are of the province only where their sentence names it, or speaks of it."""
_NEAR = 50
"""Within so many characters before a number stands the verb of what befell people."""
_CALLED: dict[str, dict[Lang, str]] = {
    "dead": {"en": "people killed", "vi": "người chết"},
    "hurt": {"en": "people injured", "vi": "người bị thương"},
    "lost": {"en": "people missing", "vi": "người mất tích"},
    "both": {"en": "people dead and missing", "vi": "người chết và mất tích"},
}
"""By the groups of the patterns."""

_CAUSE = {
    "en": patterns.plain(
        rf"(?i)\b(?:{DISASTERS['en']}|(?:traffic|road) (?:accidents|crashes))\b|\d (?:accidents|crashes|fires)\b"
    ),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:{DISASTERS['vi']})(?!\w)|\d vụ (?:tai nạn|cháy|TNGT)(?!\w)"),
}
_SINGLE = {
    "en": patterns.plain(r"(?i)\b(?:an?|the|this) (?:[a-z-]+ ){0,2}(?:blaze|fire)\b(?! season)"),
    "vi": patterns.plain(r"(?i)(?<!\d )(?<!số )(?<!các )(?<!những )(?<!nhiều )(?<!\w)vụ (?:cháy|nổ|hỏa hoạn)(?!\w)"),
}
"""A single fire, which is an accident and no disaster."""
_OF_PROVINCE = {
    "en": patterns.plain(r"(?i)\b(?:the|its) (?:whole )?(?:province|city)\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:(?:toàn|của) (?:tỉnh|thành phố)|trên địa bàn|trong tỉnh)(?!\w)"),
}
_ELSEWHERE = {
    "en": patterns.plain(
        r"(?i)\b(?:nationwide|national|drill|exercise|if|could|would)\b"
        r"|\b(?:in|across) (?:the (?:country|north|south|region|cent)"
        r"|(?:two|three|four|several|\d+) (?:provinces|localit))"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:cả nước|toàn quốc|diễn tập|giả định|nếu|có thể"
        r"|(?:hai|ba|bốn|năm|các|nhiều|\d+) (?:địa phương|tỉnh)|miền (?:Bắc|Trung|Nam))(?!\w)"
    ),
}
"""That it is of the country or a part of it, or did not come about."""

_WHO = (
    r"(?: (?:local|more|other) )?(?: (?:people|residents|persons|others|workers|villagers|fishermen|locals|children"
    r"|motorists|soldiers))"
)
_WHO_VI = r"(?: (?:người dân|người|ngư dân|thuyền viên|nạn nhân|trẻ em|công nhân))"
_AFTER = {
    "en": patterns.plain(
        rf"{_WHO}?(?: (?:who|were|was|are|is|have|had|has|been|remain(?:ed|s)?|still|went|confirmed|reported|left"
        r"|listed|as))*"
        r" (?:(?P<both>dead (?:and|or) missing)"
        r"|(?P<dead>dead|killed|died|dying|los(?:t|ing) their lives|deaths|fatalities)"
        r"|(?P<hurt>injured|hurt|wounded|injuries)|(?P<lost>missing|unaccounted for))"
        r"(?=[,.;:)]|$| (?:across|after|and|as|at|but|by|during|from|in|of|on|or|over|since|so|when|while|with)\b)"
    ),
    "vi": patterns.plain(
        rf"{_WHO_VI}(?: (?:đã|bị|còn|hiện|vẫn|được xác định))*? "
        r"(?:(?P<both>(?:chết|thiệt mạng|tử vong)(?: và|,) mất tích)"
        r"|(?P<dead>chết|thiệt mạng|tử vong)|(?P<hurt>bị thương)|(?P<lost>mất tích|chưa tìm thấy))(?!\w)"
    ),
}
"""After a number of people: what befell them."""
_BEFORE = {
    "en": patterns.plain(
        r"\b(?:(?P<dead>kill(?:ed|ing|s)|(?:took|taken|taking|claim(?:ed|ing|s)) the lives of)"
        r"|(?P<hurt>injur(?:ed|ing|es)|wound(?:ed|ing)|hurt(?:ing)?))"
        r"(?: (?:at least|about|some|more than|nearly|over|another|up to))* $"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:(?P<dead>(?:làm |khiến )?(?:chết|thiệt mạng|tử vong)|sinh mạng của)|(?P<hurt>bị thương)"
        r"|(?P<lost>mất tích))(?: (?:gần|hơn|ít nhất|khoảng|trên))* $"
    ),
}
"""Before a number of people: what befell them."""
_PEOPLE = {
    "en": patterns.plain(rf"(?:{_WHO}\b|[,.;]|$| (?:and|across|after|in|on|so far)\b)"),
    "vi": patterns.plain(rf"{_WHO_VI}(?!\w)"),
}
"""After a number that follows what befell them."""
