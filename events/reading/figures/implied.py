"""Metrics that go without saying: what a number is of where no noun phrase near it says so."""

import re
from typing import NamedTuple

from events.reading.entities.quantities import Quantity
from events.reading.figures.changes import change_of, is_plain, next_of_list
from events.reading.figures.done_with_wording import MORE_OR_LESS, VERBS, VERBS_AFTER
from events.reading.figures.goods import goods_of, traded
from events.reading.figures.metrics import metric_key
from events.reading.figures.moods import Signs
from events.reading.figures.named import Named
from events.reading.figures.parts import capital_of, share_of_those
from events.reading.figures.sizes import SIZEABLE
from events.reading.figures.subject_metrics import stated
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.sentences import is_item
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
    told: Named | None
    """What was told last, whatever it is measured in."""


def implied(text: str, lang: Lang, quantity: Quantity, signs: Signs, spoken: Spoken) -> Named | None:
    """The metric spoken of, else growth; of square kilometres the area, of a top place those among whom it is taken."""
    if quantity.unit == "km2" and quantity.value >= _LARGE:
        return Named("area" if lang == "en" else "diện tích", "area", quantity.value, "km2", 0.7)
    if quantity.dimension == "rank":
        return _ranked(text, lang, quantity, spoken)
    if quantity.dimension == "points" and spoken.ranking:
        return spoken.ranking._replace(value=quantity.value, unit="points", confidence=0.5)
    if name := _spent_by(text, lang, quantity, spoken.told):
        return Named(name, metric_key(name), quantity.value, quantity.unit, 0.7)
    if name := (
        _capital(text, lang, quantity, spoken.told) or _power(text, lang, quantity) or _planted(text, lang, quantity)
    ):
        return Named(name, metric_key(name), quantity.value, quantity.unit, 0.6)
    if spoken.told and _is_same(text, lang, quantity, spoken.told):
        return spoken.told._replace(value=quantity.value, confidence=0.5)
    if quantity.unit == "%" and _FILLED.match(text, quantity.end) and _PARKS.search(text, 0, quantity.start):
        return Named("occupancy of industrial parks", "occupancy", quantity.value, "%", 0.6)
    if (
        quantity.unit == "tonnes"
        and quantity.value >= SIZEABLE["tonnes"]
        and _PORTS[lang].search(text, 0, quantity.start)
    ):
        name = "cargo through ports" if lang == "en" else "hàng hóa qua cảng"
        return Named(name, "cargo", quantity.value, "tonnes", 0.6)
    if name := _done_with(text, lang, quantity):
        return Named(name, metric_key(name), quantity.value, quantity.unit, 0.6)
    return _share(text, lang, quantity, signs, spoken) if quantity.unit == "%" else None


def _capital(text: str, lang: Lang, quantity: Quantity, told: Named | None) -> str | None:
    """The capital of the projects that were just counted."""
    if quantity.dimension != "money" or told is None or told.unit != "projects":
        return None
    if _NOT_ALL_THEIRS.match(text, quantity.end):
        return None
    if not _CAPITAL[lang].search(text, max(0, quantity.start - 60), quantity.start):
        return None
    return capital_of(told, lang)


def _spent_by(text: str, lang: Lang, quantity: Quantity, told: Named | None) -> str | None:
    """What the visitors that were just counted spent: "and they left VND 15.9 trillion"."""
    if quantity.dimension != "money" or told is None or told.unit != "visitors":
        return None
    spent = _SPENT[lang].search(text, max(0, quantity.start - 60), quantity.start)
    return spent and ("tourism revenue" if lang == "en" else "doanh thu du lịch")


def _power(text: str, lang: Lang, quantity: Quantity) -> str | None:
    if quantity.dimension != "power" or not _HAS_POWER[lang].search(text, max(0, quantity.start - 40), quantity.start):
        return None
    return "power capacity" if lang == "en" else "tổng công suất"


def _planted(text: str, lang: Lang, quantity: Quantity) -> str | None:
    """What has been planted, where no crop is named: "the province cultivated 35,500 ha"."""
    if quantity.unit != "ha" or quantity.value < SIZEABLE["ha"]:
        return None
    if not _PLANTS[lang].search(text, max(0, quantity.start - 40), quantity.start):
        return None
    return "planted area" if lang == "en" else "diện tích gieo trồng"


def _done_with(text: str, lang: Lang, quantity: Quantity) -> str | None:
    """What a sum is of by what is done with it."""
    if quantity.dimension != "money" or _INTO_ONE.match(text, quantity.end):
        return None
    near = max(0, quantity.start - 40)
    name = next((name for verb, name in VERBS_AFTER[lang] if verb.match(text, quantity.end)), None)
    name = name or next((name for verb, name in VERBS[lang] if verb.search(text, near, quantity.start)), None)
    if name == "trade" and _GATES.search(text):
        return "trade through the border gates"
    if name == "revenue" and quantity.unit == "USD":
        name = "investment attracted" if _TAKEN_IN.search(text, near, quantity.start) else "exports"
    elif name == "revenue" and _SOLD.search(text):
        name = "exports"
    return traded(name, goods_of(text, lang, quantity, quantity.start), lang) if name else None


def _is_same(text: str, lang: Lang, quantity: Quantity, told: Named) -> bool:
    """Whether a sentence goes on about a sum or a count told before it: "a year later the figure was 32 trillion"."""
    if quantity.dimension not in ("money", "count"):
        return False
    counts = told.unit not in _MEASURES and _ENDS.match(text, quantity.end) is not None
    alike = counts if quantity.dimension == "count" else told.unit == quantity.unit
    return alike and _SAME[lang].search(text, max(0, quantity.start - 60), quantity.start) is not None


def _share(text: str, lang: Lang, quantity: Quantity, signs: Signs, spoken: Spoken) -> Named | None:
    before, share = max(0, quantity.start - 60), spoken.share
    if any(of[lang].search(text, before, quantity.start) for of in (_OF_WORKS, _OF_OTHERS)):
        return None
    growth = Named("growth" if lang == "en" else "tăng trưởng", "grdp-growth", quantity.value, "%", 0.6)
    if _AIMED[lang].search(text, before, quantity.start):
        return share._replace(value=quantity.value, confidence=0.6) if share else growth
    if _IT_TO.search(text, before, quantity.start):
        return share._replace(value=quantity.value, confidence=0.6) if share else None
    if share and _SAME[lang].search(text, before, quantity.start):
        if not spoken.told_here and ";" in text[: quantity.start]:
            return None
        return share._replace(value=quantity.value, confidence=0.6)
    change = None if _UNITS_CUT[lang].search(text) else change_of(text, lang, quantity, signs)
    if change and change.subject:
        return change.named(quantity, lang)
    if share and spoken.told_here and change is None and (listed := next_of_list(text, lang, quantity, share)):
        return listed
    if lang == "vi" and _has_its_own(text, quantity, spoken.told_here):
        return None
    if share and spoken.told_here:
        part = share_of_those(text, lang, quantity, share)
        return part or share._replace(value=quantity.value, confidence=0.6)
    if change:
        return growth._replace(value=-quantity.value if change.turn == "fall" else quantity.value, confidence=0.5)
    alone = spoken.alone and not _UNITS_CUT[lang].search(text)
    return share._replace(value=quantity.value, confidence=0.4) if share and alone else None


def _has_its_own(text: str, quantity: Quantity, told_here: bool) -> bool:
    """Whether the last clause, parted by a semicolon, names something of its own: "; bảo hiểm xã hội"; or an item of a
    list does so that told of no share."""
    if not told_here and is_item(text):
        return not is_plain(text[: quantity.start], "vi") or _NOUN_AFTER.match(text, quantity.end) is not None
    own = _OWN_NOUN.search(text, 0, quantity.start)
    return own is not None and not is_plain(own["noun"], "vi")


_OWN_NOUN = patterns.plain(
    r"; (?P<noun>(?:(?!(?:tăng|giảm|vượt|chỉ|là|đạt|năm|quý|tháng|kỳ|tỉnh|mục tiêu|phấn đấu|bình quân|kế hoạch)(?!\w))"
    r"[a-zà-ỹ]+ ){2,5})$"
)
"""A noun that stands between a semicolon and a number."""
_NOUN_AFTER = patterns.plain(
    r" (?!(?:trở|so|năm|quý|vào|trong|và|mỗi|kế|dự|theo|của|ở|đến|trên|là|trước)(?!\w))[a-zà-ỹ]+ [a-zà-ỹ]+"
)
"""A noun right after a share: of whom it is."""


def _ranked(text: str, lang: Lang, quantity: Quantity, spoken: Spoken) -> Named | None:
    if quantity.comparator != "top":
        if spoken.ranking and (part := stated(text, lang, quantity)):
            return part
        last = spoken.ranking or (spoken.told if spoken.told and spoken.told.unit in ("rank", "points") else None)
        return last and last._replace(value=quantity.value, unit="rank", confidence=0.5)
    if _MOST.search(text, quantity.start, quantity.end):
        return None
    if spoken.ranking:
        return spoken.ranking._replace(value=quantity.value, confidence=0.5)
    if among := _AMONG.match(text, quantity.end):
        return Named(among["what"], slug(among["what"]), quantity.value, "rank", 0.5)
    return spoken.share and spoken.share._replace(value=quantity.value, unit="rank", confidence=0.4)


_UNITS_CUT = {
    "en": patterns.plain(r"(?i)\bcommune-level\b|\bcommunes, wards\b|\b(?:administrative|commune) units\b|\bpayroll\b"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:đơn vị hành chính|cấp xã|biên chế|đầu mối)(?!\w)"),
}
"""What is cut when a province is re-arranged, and is no growth."""
_NOT_ALL_THEIRS = patterns.plain(r"\s(?:each|apiece|per project|was|were|went|had been|has been|mỗi|một dự án)\b")
"""After a sum told with projects: that it is of each of them, or that something of its own was done with it."""
_MEASURES = ("VND", "USD", "%", "rank", "points", "km", "km2", "ha", "tonnes")
_ENDS = patterns.plain(r"\s*(?:$|[.,;:)]|(?:for|in|by) (?:20\d\d|this|the)\b)")
_LARGE = 500
"""No province has fewer square kilometres."""


_CAPITAL = {
    "en": patterns.plain(
        r"(?i)(?:projects?|ones|ventures)\b[^,;.\d]{0,30},?\s(?:\w+ )?(?:worth|with|and|of|totall?ing"
        r"|capitali[sz]ed at|at|for)\s"
        rf"(?:a |an |the )?(?:combined |total |registered |pledged |accumulated |investment |capital |of "
        rf"|sum )*{MORE_OR_LESS['en']}"
    ),
    "vi": patterns.plain(
        r"(?i)dự án[^,;.\d]{0,30},?\s(?:với|có|vốn|tổng vốn|trị giá|tổng trị giá)(?: (?:tổng|số|vốn|đăng ký|đầu tư"
        r"|là|cộng dồn))*"
        rf"{MORE_OR_LESS['vi']}"
    ),
}
"""Between projects and the capital of all of them."""

_GATES = patterns.plain(r"\bgates?\b")
"""Where goods pass that are traded over a border."""
_INTO_ONE = patterns.plain(
    r"\s(?:in|into) (?:(?:an?|its|one|the|this|(?:[\w-]+ ){0,3}[\w-]+[’']s) (?:[\w-]+ ){0,4}(?:company"
    r"|factory|farm|firm"
    r"|hotel|mill|park|plant|project|resort|start-?up|venture)|bonds|shares|stocks)\b"
)
"""After a sum that is put into one thing, or into what is traded."""
_PORTS = {
    "en": patterns.plain(
        r"(?i)\b(?:sea)?ports\b[^.;,]{0,40}\b(?:clear|handl|load|mov|process|receiv|ship|took in)\w*"
        rf"(?: through)?{MORE_OR_LESS['en']}"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:các|hệ thống) cảng(?: biển)?(?!\w)[^.;,]{0,50}(?:bốc (?:dỡ|xếp)|đón|tiếp nhận|thông qua|xếp dỡ)"
        rf"{MORE_OR_LESS['vi']}"
    ),
}
"""Ports and what they do with goods, right before how many tonnes."""
_FILLED = patterns.plain(r"\s(?:filled|full|leased|let|occupied)\b")
_PARKS = patterns.plain(r"(?i)\bindustrial (?:park|zone|cluster)s?\b[^,;.]*$")
"""After and before how much of its industrial parks a province has let."""

_SPENT = {
    "en": patterns.plain(
        rf"(?i)\b(?:(?:they|who|guests|them)(?: \w+)? (?:spent|left|paid|brought)(?: in)?|registers rang up)"
        rf"{MORE_OR_LESS['en']}"
    ),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:chi tiêu|để lại|tiêu|mang lại|thu về){MORE_OR_LESS['vi']}"),
}
"""What visitors do with money, right before how much."""

_HAS_POWER = {
    "en": patterns.plain(
        rf"(?i)\b(?:generat\w+|produc\w+|has|have|had|wants?|hosts?|operat\w+|put|bring\w*){MORE_OR_LESS['en']}"
    ),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:có|đang có|phát|vận hành|đạt){MORE_OR_LESS['vi']}"),
}

_PLANTS = {
    "en": patterns.plain(rf"(?i)\b(?:cultivat|plant|sow)(?:ed|n|ing)?{MORE_OR_LESS['en']}"),
    "vi": patterns.plain(rf"(?i)(?<!\w)(?:gieo (?:trồng|cấy|sạ)|xuống giống){MORE_OR_LESS['vi']}"),
}

_TAKEN_IN = patterns.plain(rf"(?i)\b(?:took|tak(?:es?|ing)) in{MORE_OR_LESS['en']}")
"""Dollars that a province takes in are invested there, those that something earns come from abroad; its budget is in
dong."""
_SOLD = patterns.plain(r"(?i)\b(?:(?:sold|shipped)\b.*\b(?:abroad|overseas)|exported)\b")

_OF_WORKS = {
    "en": patterns.plain(r"(?i)\b(?:volumes?|progress|workload|works|clearance)\b[^,;]*$"),
    "vi": patterns.plain(r"(?i)(?<!\w)(?:khối lượng|tiến độ|thi công|mặt bằng)(?!\w)[^,;]*$"),
}
"""What is done of some works so far, right before how much of it."""

_OF_OTHERS = {
    "en": patterns.plain(
        r"(?:%|per ?cent)(?:,| and|, and|;) (?:the )?(?:inflation|country|nation|national average)(?: by| at)? $"
    ),
    "vi": patterns.plain(r"%(?:,| và|;|, còn) (?:lạm phát|(?:bình quân )?(?:chung )?(?:cả nước|toàn quốc))(?: là)? $"),
}
"""Between a growth and a percentage that is none: of prices, or of the country."""

_IT_TO = patterns.plain(
    r"(?i)\b(?:br(?:ing|ought)\w*|cut\w*|dr[io]v\w+|lift\w*|lower\w*|push\w*|rais\w+|reduc\w+) (?:it|this|that|them"
    r"|the (?:rate|figure))(?: down| up| back)? (?:to|below|under|above)(?: about| around| below| under| at least)*\s*$"
)
"""What was told of before, and to how much it is to be brought: "bring it down to"."""
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
        r"(?:hướng tới|phấn đấu|đăng ký|nhắm(?: tới)?|đặt mục tiêu|(?:mục tiêu|chỉ tiêu)(?: [^\W\d]+){0,6}|cam kết"
        r"|mốc|đích)"
        r"(?: đạt| mức| cả năm| vẫn| ít nhất| tối thiểu| trên| từ| là)*\s*$",
        re.IGNORECASE,
    ),
}
"""An aim right before its number."""

_SAME = {
    "en": patterns.plain(
        r"(?i)\bthe (?:target|goal|plan) of\s*$"
        r"|\b(?:it|the (?:province|city)) (?:wants?|aims for|hopes for|targets|is after)(?: [a-z]+){0,3}\s*$"
        r"|\b(?:the|that|this|its|their|correct) (?:[\w-]+ )?(?:figure|rate|number|ratio|pace|share|proportion"
        r"|results?|average|reading)\b[^,;]{0,40}$"
        r"|\b(?:lower|higher|less|more|smaller|larger|better|worse)(?: still| yet| again)?,? (?:at|just|only)\s*$"
        r"|\b(?:it|they|this|that|both) (?:(?:has|have|had) )?(?:is|are|was|were|been|st(?:oo|an)ds? at|reach(?:ed"
        r"|es)|hit|touched"
        r"|(?:came|come|rose|risen|fell|fallen|climbed|dropped|quickened|slowed|accelerated|picked up|eased"
        r"|edged (?:up|down)"
        r"|went up|went down|grew|shrank|slid|jumped) to)(?: now| still| only| just| about| nearly| over)*\s*$"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:tỉnh|thành phố) (?:muốn|nhắm|đặt đích|đặt mục tiêu)(?: [^\W\d]+){0,3}\s*$"
        r"|\b(?:(?:con số|tỷ lệ)(?: này| ấy| đó| đúng)?|mức (?:này|ấy|đó))\b[^,;]{0,30}$"
        r"|(?<!\w)(?:thấp|cao|ít|nhiều|lớn|nhỏ) hơn(?: nữa| thế| hẳn| chút)?, (?:chỉ |mới |là )*$"
    ),
}
"""Words that go on about the metric spoken of."""


_MOST = patterns.plain(r"\bmost [a-z]+(?: |$)")
"""What provinces are the most of, in a place that then is of nothing else: "among the 15 most visited localities"."""
_AMONG = patterns.plain(
    r"\s*(?:of |in |trong |các |những )?(?:the )?"
    r"(?P<what>(?!(?:(?:in )?the )?(?:again|country|nation|next|now|once|region|then|this)\b)"
    r"[^\W\d_][^,.;:()\d]{3,60}?)(?=\s(?:by|in|before|vào|trước)\s|[,.;:()\d]|$)"
)
"""Those among whom a place is taken."""
