"""In what a province is among the best, where the noun of the ranking stands apart: "one of the ten provinces with the
highest incomes", "the five most competitive provinces", "nhóm 10 tỉnh có thu nhập cao nhất".
"""

from events.reading.entities.quantities import Quantity
from events.reading.figures.metrics import metric_key
from events.reading.figures.named import Named
from events.reading.text import patterns
from events.reading.text.language import Lang


def best_of(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """What a place among so many best is measured by: the noun that says so after it, else its superlative."""
    if quantity.dimension != "rank" or quantity.comparator != "top" or _THOSE.fullmatch(text, 0, quantity.start):
        return None
    told = _TOLD[lang].match(text, quantity.end)
    said = told["led"] or told["most"] if told else _by_superlative(text, lang, quantity)
    if said is None:
        return None
    what = _ECONOMY[lang] if said in _ECONOMIES else said
    return Named(what, metric_key(what), quantity.value, "rank", 0.6)


def _by_superlative(text: str, lang: Lang, quantity: Quantity) -> str | None:
    if lang == "vi":
        return None
    stop = _ENDS.search(text, quantity.end)
    said = text[quantity.start : stop.start() if stop else len(text)].lower()
    return next((metric for words, metric in _SUPERLATIVES if any(word in said for word in words)), None)


_THOSE = patterns.plain(r"\W*(?:The )?")
"""What a sentence opens with that is about all those best: "The five largest economies"."""
_ENDS = patterns.plain(r"[,.;:()\d]|\s(?:by|in|and|for|before|of)\s")
_SUPERLATIVES = (
    (("most competitive",), "competitiveness"),
    (("highest-income", "richest", "wealthiest"), "income per capita"),
    (("fastest-growing", "fastest growing"), "growth"),
    (
        ("largest economies", "biggest economies", "largest provincial economies", "largest local economies"),
        "economies",
    ),
)
"""What provinces are compared by where an adjective alone says it."""
_ECONOMY: dict[Lang, str] = {"en": "size of the economy", "vi": "quy mô kinh tế"}
_ECONOMIES = ("economies", "economy", "nền kinh tế", "kinh tế")

_TOLD = {
    "en": patterns.plain(
        r"(?:\s(?:provinces|localities|places|performers))?"
        r"(?:\s(?:and cities|in the country|nationwide|of the country))?"
        r"\s(?:(?:that )?(?:leading|lead) (?:the (?:country|nation|region) )?in (?P<led>[a-z][a-z -]{3,40}?)"
        r"|(?:with|having|that have) the (?:best|biggest|fastest|greatest|highest|largest|most) "
        r"(?P<most>[A-Za-z][A-Za-z -]{3,40}?))(?=[,.;:(]|\s(?:by|in|nationwide|before|of the country)\b|$)"
    ),
    "vi": patterns.plain(
        r"\s(?:tỉnh|địa phương|thành phố)(?:(?:,| và)? thành(?: phố)?)?"
        r"(?: (?:trong|của))?(?: (?:cả nước|vùng|khu vực))?"
        r"\s(?:(?:dẫn đầu|đứng đầu|tốt nhất|hàng đầu|mạnh nhất)(?: (?:cả nước|toàn quốc|vùng|khu vực))? về "
        r"(?P<led>(?:[^\W\d_]+ ){0,6}?[^\W\d_]+)"
        r"|có (?P<most>(?:[^\W\d_]+ ){0,6}?[^\W\d_]+) (?:cao|lớn|mạnh|nhanh|nhiều|tốt) nhất)"
        r"(?=[,.;:(]|\s(?:cả nước|toàn quốc|nước|vùng|khu vực|vào|trước|đến|trong|năm)(?!\w)|$)"
    ),
}
"""After so many of the best: what they lead in, or have most of."""
