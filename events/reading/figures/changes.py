"""What a percentage says that it rose or fell by, read from the subject of its clause."""

import re
from functools import cache
from typing import NamedTuple

from events.reading.entities.quantities import Quantity
from events.reading.figures.comparison_wording import BY_SO_MANY, THEN_NUMBER
from events.reading.figures.extents import EACH_YEAR
from events.reading.figures.metric_phrase_wording import ONE_WORD_NAMES
from events.reading.figures.metrics import metric_key
from events.reading.figures.moods import Signs, Turn
from events.reading.figures.named import Named
from events.reading.figures.naming_wording import BY_SO_MUCH, INDEX
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import CAPITAL


class Change(NamedTuple):
    """A rise or a fall right before a percentage, and what changed: empty where it is the province itself."""

    turn: Turn
    subject: str

    def named(self, quantity: Quantity, lang: Lang) -> Named | None:
        """The change as a figure, where its subject can be one."""
        if _NO_FIGURE[lang].search(self.subject):
            return None
        metric = f"tốc độ tăng {self.subject}" if lang == "vi" else f"{self.subject} growth"
        value = -quantity.value if self.turn == "fall" else quantity.value
        return Named(metric, metric_key(metric), value, "%", 0.5)


def change_of(text: str, lang: Lang, quantity: Quantity, signs: Signs) -> Change | None:
    """The change that a percentage tells of: "the number of accidents fell by 11%"."""
    said = _ASIDE.sub(lambda aside: " " * len(aside[0]), text[: quantity.start])
    begin = max((match.end() for match in _BREAKS[lang].finditer(said)), default=0)
    near = max(begin, quantity.start - _NEAR)
    turning = signs.turning(near, quantity.start)
    if turning is None or not ENDS[lang].match(text, quantity.end):
        return None
    clause = said[begin : turning.start]
    lead = _LEAD[lang].match(clause)
    subject = _TRAIL[lang].sub("", clause[lead.end() if lead else 0 :]).strip()
    if lang == "en" and begin == 0 and _OPENS_WITH_NOUN.match(subject):
        subject = subject[0].lower() + subject[1:]
    plain = is_plain(subject, lang) or signs.mood(begin, turning.start) is not None
    if plain and _OF_A_THING.match(text, turning.start):
        return None
    return Change("fall" if turning.says == "fall" else "rise", "" if plain else subject)


def next_of_list(text: str, lang: Lang, quantity: Quantity, last: Named) -> Named | None:
    """What changed as the `last` did, where a list leaves out the verb: "mining rose 5%, power generation 3%"."""
    grew = last.metric.endswith(" growth") if lang == "en" else last.metric.startswith("tốc độ tăng ")
    found = _NEXT[lang].search(text, max(0, quantity.start - 2 * _NEAR), quantity.start) if grew else None
    if found is None or not ENDS[lang].match(text, quantity.end) or is_plain(found["noun"], lang):
        return None
    return Change("fall" if last.value < 0 else "rise", found["noun"].strip()).named(quantity, lang)


def has_growth(between: str) -> bool:
    """Whether a metric has the growth named after it, by what stands between: "GRDP of Ben Tre posted growth of"."""
    return _HAVING.fullmatch(between) is not None


def grower(text: str, lang: Lang, start: int, end: int) -> str | None:
    """The sector whose growth is spoken of where a text names growth from `start` to `end`: "services kept a growth
    rate", "tăng trưởng giày da".
    """
    grows = lang == "vi" and text.startswith("tăng", start)
    found = (_GROWS if grows else _GROWER[lang]).search(text, max(0, start - 2 * _NEAR), start)
    if found is None and lang == "vi":
        found = _GROWN.match(text, end)
    return found["sector"] if found else None


def is_plain(subject: str, lang: Lang) -> bool:
    """Whether a subject names nothing but a province and time, or opens with a name, or with what a name is of."""
    plain = all(word in _plain(lang) or not word.islower() for word in _WORD.findall(subject))
    return plain or any(place.match(subject) for place in (_OPENS_WITH_NAME, _PLACE[lang]))


def is_of_a_price(before: str, lang: Lang) -> bool:
    """Whether a percentage, by what stands right before it, is of the price of something, which is no figure of a
    province as consumer prices are."""
    return lang == "en" and _PRICE.search(before) is not None


def led_to_another(text: str, lang: Lang, quantity: Quantity) -> bool:
    """Whether it is by how many things rose or fell, with the number that this led to after it."""
    before = BY_SO_MANY[lang].search(text, max(0, quantity.start - _NEAR), quantity.start)
    return before is not None and THEN_NUMBER[lang].match(text, quantity.end) is not None


def is_level(metric: str, quantity: Quantity) -> bool:
    """Whether a percentage is where an index stands, a hundred being where it stood: "IIP đạt 108,3%"."""
    return quantity.value >= _LEVEL and INDEX.search(metric) is not None


def is_by_so_much(text: str, lang: Lang, quantity: Quantity, between: str) -> bool:
    """Whether a fall is by so much and not to so much, as one of each year is: "decreases 1.5-2% a year"; `between` is
    what stands between it and what fell.
    """
    if between.endswith((" from ", " từ ")):
        rising = quantity.upper is not None and quantity.upper > quantity.value
        return rising or _OR_MORE.match(text, quantity.end) is not None
    if BY_SO_MUCH[lang].search(between):
        return True
    return EACH_YEAR.match(text, quantity.end) is not None and not _DOWN_TO[lang].search(between)


def turn_after(text: str, lang: Lang, quantity: Quantity) -> Turn | None:
    """ "9.4% higher than", "8.25% below that of the year before"."""
    after = _DIFFERING[lang].match(text, quantity.end)
    return after and ("fall" if after["fall"] else "rise")


def bracketed(text: str, lang: Lang, quantity: Quantity, head: str | None) -> Named | None:
    """What rose or fell by as much as a bracket after its name says: "rice (down 11%)". `head` is what it is a part of,
    as "exports" were told to fall before."""
    found = _IN_BRACKET.search(text, max(0, quantity.start - 60), quantity.start)
    if not found or quantity.unit != "%":
        return None
    noun = found["noun"]
    if head:
        noun = f"{noun} {head}" if lang == "en" else f"{head} {noun}"
    change = Change("fall" if found["fall"] else "rise", noun)
    return change.named(quantity, lang)


_ONE_WORD = "|".join(sorted(ONE_WORD_NAMES))
_OPENS_WITH_NOUN = patterns.plain(
    rf"(?!(?:{_ONE_WORD})\b)[A-Z][a-z]{{2,}}(?! {CAPITAL})(?![’'])(?= [a-z]|$)",
)
"""The first word of a sentence, which has a capital from there and is no name."""
_PRICE = patterns.plain(
    r"(?i)\b(?<!consumer )(?<!constant )(?<!current )(?<!comparable )(?<!fixed )(?<!\d )prices?"
    r"(?: (?:of|for|in) [^,;.\d]{1,30}?)?(?: (?!and\b|while\b|as\b|with\b|but\b)[a-z]+){0,3} $"
)
"""A price and its verb, right before how much it changed."""

_OF_A_THING = patterns.plain(r"(?i)(?:cut|los[est]|lower|reduc|trim)")
"""What is done to something, or befalls it: no economy is cut."""

_DIFFERING = {
    "en": patterns.plain(
        r"\s*(?:above|higher|more|up on|up from|(?P<fall>below|lower|less|down on|down from))\b(?! or)"
        r"(?!(?: than)? (?:expect|forecast|plann|target)|(?: than)? (?:(?:its|the) )?(?:[\w-]+ )?(?:estimate"
        r"|forecast|goal|plan|quota|target)\b)"
    ),
    "vi": patterns.plain(r"\s*(?:cao hơn|(?P<fall>thấp hơn))"),
}

_OR_MORE = patterns.plain(r"\s*(?:trở lên|or more)(?!\w)")
"""After the least by which something falls; what it falls from is followed by what it falls to."""

_DOWN_TO = {
    "en": patterns.plain(
        r"(?i)\b(?:to|at)(?:\s+(?:just|only|about|around|below|under|less than|no more than|some))*\s*$"
    ),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:còn|xuống|ở mức)(?:\s+[^\W\d_]+){0,2}\s*$"),
}
"""Where a fall ends, right before it: "to below"."""
_NEAR = 40
"""Within so many characters a rise or fall stands before its percentage."""
_WORD = re.compile(r"[^\W\d_]+")
_ASIDE = re.compile(r"\([^()]*\)")


_OPENS_WITH_NAME = patterns.plain(rf"{CAPITAL}\S*[^\W\d_] {CAPITAL}\S*[^\W\d_](?!\w)")
"""A name of two words or more, as most provinces have."""
_PLACE = {
    "en": patterns.plain(
        r"(?:(?:[Tt]he|[Ii]ts) )?(?:[a-z-]+ ){0,3}(?:province|city|municipality|locality|capital|hub),?"
        r"(?: (?:of|called))? [A-Z]"
    ),
    "vi": patterns.plain(
        r"(?:[Tt]ỉnh|[Tt]hành phố|[Tt]hủ (?:đô|phủ)|[Đđ]ịa phương|[Tt]rung tâm)(?: [^\W\d]+){0,4}? [A-ZĐ]"
        r"|(?:[Đđ]ịa bàn|[Kk]hu vực(?= \S+ \S+ (?:cũ|trước)))(?: tỉnh)? [A-ZĐ]"
    ),
}
"""What a province is called beside its name: "the port city of Hai Phong", "địa bàn Bình Thuận"."""


@cache
def _plain(lang: Lang) -> frozenset[str]:
    """Words that name nothing but the province itself, time, and how sure it is."""
    if lang == "vi":
        said = """
        tỉnh thành phố địa phương này đó ấy nơi đây hai ba bốn năm sáu bảy tám chín mười cũ cộng chung toàn cả nay quý
        tháng ngày đầu qua cuối nửa riêng trong thì vẫn có ước đã sẽ bình quân mỗi về so cùng kỳ với từ đến tới nhiệm
        giai đoạn là mức tiếp tục lại cũng chỉ mới đạt được khoảng hơn gần trên dưới theo ngoái trước sau liền còn lên
        xuống rưỡi vừa hết một các cùng lúc khi phấn đấu đặt mục tiêu kinh tế con số tăng trưởng trung thêm lần lượt
        dự kiến thực hiện ngành thủ đô tốc độ mà của đều phải tối thiểu ít nhất không xấp xỉ hàng hằng đất cố
        cộng dồn lũy luỹ kế bàn
        """
    else:
        said = """
        the a an its it their they we our of in on at by to from for with and or that this these those than as has have
        had is are was were be been being will would should shall may can could did does do not only just still also
        even now then there which who whose he she his her province provinces city cities locality localities capital
        municipality economy economies two three four five six seven eight nine ten old new former together each both
        year years month months quarter half period term first last next past same so far over during since until
        about around nearly almost some at least more less average annual annually estimated expected likely growth
        rate pace figure target goal local provincial whole all one up per when while but after before january february
        march april may june july august september october november december second third fourth previous combined
        loss result results again even yet already output keep keeps kept due keeping alone mid
        """
    return frozenset(said.split())


_NEXT = {
    "en": patterns.plain(
        r"(?:%|per ?cent)(?:, and|, while|; and| and|,|;) (?:(?:the|its) )?"
        r"(?P<noun>(?:(?!(?:above|accounting|against|and|average|below|compared|coverage|down|equal|from|goal|higher|inflation"
        r"|lower|making|marking|more|of|over|plan|poverty|proportion|rates?|ratio|share|target|than|to|unemployment|up"
        r"|versus|while|with|year)\b)[a-z][a-z-]+,? (?:and )?){1,5}?)(?:by )?$"
    ),
    "vi": patterns.plain(
        r"%(?:,| và|;) (?P<noun>(?:(?!(?:bằng|bình quân|cao|cả nước|chiếm|còn|cùng|đạt|gần|giảm|hơn|kém|kế hoạch|khoảng"
        r"|là|lên|mục tiêu|năm|quý|so|tăng|tháng|thấp|trên|trong|từ|tỷ|vượt|xuống)(?!\w))[a-zà-ỹ]+ ){1,6})$"
    ),
}
"""Between a growth and the next: what that is of."""

_BREAKS = {
    "en": patterns.plain(r"[;:(]\s?|,\s|\s[–—-]\s|(?<=\s)(?:and|while|whereas|but|with|which|that)\s"),
    "vi": patterns.plain(r"[;:(]\s?|,\s|\s[–—-]\s|(?<=\s)(?:và|còn|trong khi|nhưng|song|trong đó|rằng|thì)\s"),
}
"""Where a new clause begins."""

_HAD_EN = (
    r"(?: (?:also|still|even|again|has|had|is|was|are|were|estimated|to|have|will|would|should))*"
    r" (?:achiev|averag|boast|chalk|clock|deliver|enjoy|experienc|ha[ds]|ha(?:ve|ving)|ke[ep]|le[ad]|led|log|maintain"
    r"|manag|notch|post|reach|record|regist|report|s[aeo][ew]|show|sustain|turn|witness)[a-z]*(?: up| in| out| with)?"
    r"(?: (?:an?|the|its|their|estimated|average|annual|strong|high|solid|double-digit|robust|healthy|impressive))*"
)
"""Verbs of having growth, and what is said of it before it is named."""
_HAVING = patterns.plain(
    rf"(?i:(?: (?:in|of))?(?: the)?)(?: {CAPITAL}[\w’']*){{0,4}}(?: (?:province|city))?"
    r"(?: (?:in|over|during|for) (?:the )?(?:[\w-]+ ){0,2}(?:quarter|half|months|year|20\d\d))?"
    rf"(?i:{_HAD_EN}) "
)
"""What stands between a metric and the growth that it had."""
_SECTOR_VI = (
    r"(?i)(?:^|[;:,(]\s|(?<!\w)(?:còn|trong khi|và) )(?:trong đó,? |riêng )?"
    r"(?P<sector>(?:khu vực|(?<!cấp, )(?<!sở, )ngành|lĩnh vực|chỉ số|công nghiệp|dịch vụ|nông|lâm nghiệp|thủy sản"
    r"|xây dựng|thương mại|xuất khẩu|nhập khẩu|tổng mức bán lẻ|bán lẻ|du lịch|sản xuất)(?:[ ,–-]+[^\W\d]+){0,6}?)"
    r"(?: (?:năm|quý|tháng) [\dIV/]+| \d+ tháng(?: đầu năm)?| (?:toàn|của) tỉnh)*"
    r" (?:(?:vẫn|tiếp tục|cũng|đã|lại|ước) )*"
)
_HAD_VI = r"(?:duy trì|giữ|giữ vững|có|ghi nhận|đạt|dẫn đầu với)(?: được)?"
_GROWER = {
    "en": patterns.plain(
        r"(?i)(?:^|[;:,(]\s|\b(?:while|whereas|but|that) )(?:the |its |also )*"
        r"(?P<sector>(?:[a-z][a-z-]+,? (?:and )?){0,4}?(?:sectors?|industry|services|agriculture|farming|manufacturing"
        r"|construction|trade|tourism|fisher(?:y|ies)|forestry|mining|exports|imports|retail sales|production))"
        rf"(?: sectors?)?{_HAD_EN} $"
    ),
    "vi": patterns.plain(rf"{_SECTOR_VI}{_HAD_VI}(?: (?:tốc độ|mức|đà))? $"),
}
"""A sector and a verb of having, right before growth."""
_GROWS = patterns.plain(rf"{_SECTOR_VI}(?:{_HAD_VI} )?$")
"""The same before the Vietnamese verb that is a noun too: "công nghiệp tăng trưởng"."""

_GROWN = patterns.plain(
    r"\s(?:của )?(?P<sector>(?:ngành|khu vực|lĩnh vực|nhóm|sản xuất|chế biến|công nghiệp|dịch vụ|nông|lâm|thủy sản"
    r"|xây dựng|thương mại|dệt may|giày da|da giày|vận tải|khai khoáng|chăn nuôi|trồng trọt|bán lẻ)"
    r"(?!(?: kinh tế| cả nước| này| đó)(?!\w))"
    r"(?:,? (?!(?:của|đạt|là|ước|ở|tại|năm|quý|cả|trong|tháng|bình quân|được|tăng|giảm|khoảng|trên|hơn|từ|so)(?!\w))"
    r"[^\W\d_]+){0,6})"
)
"""A Vietnamese sector right after growth."""

_LEAD = {
    "en": patterns.plain(r"[\W_]*(?:(?:The|the|Its|its|In|in which|of which|(?:[A-ZĐ]\w+ ){0,3}[A-ZĐ]\w+['’]s)\s)?"),
    "vi": patterns.plain(
        r"[\W_]*(?:(?:Trong|trong) (?:đó|khi đó)\W+)?(?:[Rr]iêng|[Cc]òn|[Tt]hì|[Vv]ới)?\s*"
        r"(?:(?:[Nn]ăm|[Qq]uý|[Tt]háng) [\dIV/]+\s*(?:năm \d+)?"
        r"|(?:\d+|[Ss]áu|[Bb]a|[Cc]hín) tháng(?: đầu năm| qua)?)?\s*"
    ),
}
"""What opens a clause before its subject."""

_TRAIL = {
    "en": patterns.plain(
        r"(?:\s+(?:is|are|was|were|has|have|had|been|also|still|estimated to(?: have)?|there|by|sharply|slightly"
        r"|(?:of|in) [A-ZĐ]\w+|will|would))+\s*$"
    ),
    "vi": patterns.plain(
        r"(?:\s+(?:ước|đã|cũng|sẽ|vẫn|lại|đều|tiếp tục|bình quân|trong năm|năm \d+|của tỉnh|toàn tỉnh|trên địa bàn"
        r"|\d+ tháng(?: đầu năm)?|(?:đang|có)(?: xu hướng)?))+\s*$"
    ),
}
"""What stands between a subject and its verb."""

ENDS = {
    "en": patterns.plain(
        r"\s*(?:$|[,.;:)(/”\"–-]|(?:a|an|per|in|over|year|on|compared|and|but|while|last|this|from|during|for|each|by"
        r"|between|against|respectively|yearly|annually|versus|after|as|at|to|within|when|until|since|month|thanks"
        r"|upwards"
        r"|every|or|more|that|than|because)\b)"
    ),
    "vi": patterns.plain(
        r"\s*(?:$|[,.;:)(/”\"–-]|(?:so|trong|bình|mỗi|một|hàng|hằng|vào|ở|và|nhờ|năm|quý|chủ yếu|do|trở|nhưng|còn"
        r"|ngay|cùng|tại|là|thì|lên|theo)(?!\w))"
    ),
}
"""After a percentage: that nothing follows which it is a share of."""

_NO_FIGURE = {
    "en": patterns.plain(
        r"(?i)\b(?:bonds?|fares?|rents?|stocks?|tickets?|communes?|wards?|company|firm|shares?|tariffs?|duty|duties"
        r"|interest|profits?|voters|country"
        r"|nation|region|world"
        r"|if|he|she"
        r"|they|we|i|you|must|should|time|costs?|pay|salar\w+|price of|prices? of gold|who|what)\b|\d|^(?:\S+\s+){7,}"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:doanh nghiệp|công ty|cổ phiếu|thuế suất|lãi suất|giá vàng|lợi nhuận|cử tri|cả nước|vùng"
        r"|thế giới|nếu|ông|bà|anh|chị|phải|cần|khoe|người ta|chúng tôi|thị phần|lương|hồ sơ|chi phí|thời gian"
        r"|giá)(?!\w)|\d|^(?:\S+\s+){9,}|^\S+$"
    ),
}
"""What changes and is no figure of a province: firms, prices of shares, duties; or a clause and no noun."""

_IN_BRACKET = patterns.plain(
    r"(?i)(?:^|[,;:)]\s|\band\s|\bvà\s|\bgồm\s)(?:and |và )?(?P<noun>[^\W\d_][^,;:.()\d]{1,40}?)\s"
    r"\((?:(?P<fall>down|giảm|minus)|up|tăng|plus)\s(?:by )?$"
)
"""A change in brackets right after what changed."""
_LEVEL = 80
"""No index grows by so many percent."""
