"""Labels that stand alone: none opens with a pronoun or an adverb, or stops at a preposition or a verb."""

from events.reading.entities.quantities import Quantity
from events.reading.figures.metrics import metric_key, metrics_by_phrase
from events.reading.figures.named import Named
from events.reading.text import patterns
from events.reading.text.language import Lang


def labelled_whole(named: Named, lang: Lang) -> Named | None:
    """The figure under a label that stands alone; none where what is left of it names nothing, as "today they"."""
    metric = whole_label(named.metric, lang)
    if metric is None or metric == named.metric:
        return None if metric is None else named
    unit = metric.split()[-1] if named.unit == named.metric.split()[-1] else named.unit
    return named._replace(metric=metric, unit=metric if named.unit == named.metric else unit)


def of_each_month(named: Named | None, text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """The figure under a name of its own where it is a month's: an income of 8 million dong a month is no year's."""
    if named is None or quantity.dimension != "money" or not _EACH_MONTH[lang].match(text, quantity.end):
        return named
    metric = f"{named.metric} một tháng" if lang == "vi" else f"monthly {named.metric[0].lower()}{named.metric[1:]}"
    return named._replace(metric=metric, key=metric_key(metric))


_EACH_MONTH = {
    "en": patterns.plain(r"\s?(?:/\s?month\b|(?:a|per|each|every) month\b|monthly\b)"),
    "vi": patterns.plain(r"(?:/người)?\s?(?:/\s?tháng(?!\w)|(?:mỗi|một|hằng|hàng) tháng(?!\w))"),
}


def whole_label(label: str, lang: Lang) -> str | None:
    """A label without the adverbs that it opens with, the province and the words that go on at its end."""
    if label.lower() in metrics_by_phrase(lang):
        return label
    said = _PROVINCE[lang].sub("", _OPENS[lang].sub("", label))
    end = _STOPS[lang].search(said)
    said = (said[: end.start()] if end else said).strip()
    return None if not said or _SAYS_NOTHING[lang].match(said) else said


_OPENS = {
    "en": patterns.plain(
        r"(?i)^(?:(?:today|now|currently|citywide|province-?wide|nationwide|meanwhile|still|also|only|just|again|thus"
        r"|however)\s)+"
    ),
    "vi": patterns.plain(r"(?i)^(?:(?:hiện nay|hiện|đến nay|ngoài ra|theo đó|cũng|riêng|và|thì)\s)+"),
}
_PROVINCE = {
    "en": patterns.plain(r"\s(?:of|in|across) (?:the (?:whole )?)?(?:province|city)$"),
    "vi": patterns.plain(
        r"(?:\s(?:của|ở|tại|trong|trên địa bàn))? (?:toàn )?(?:tỉnh|thành phố)(?: [A-ZĐ][^\W\d_]+){0,3}$"
    ),
}
"""The province itself, of which all figures are."""
_STOPS = {
    "en": patterns.plain(
        r"(?i)(?:\s(?:of (?:about|nearly|over)|of|in|on|at|by|to|for|from|with|and|or|than"
        r"|as|into|before|after|an?|the|its|their|which|who|that"
        r"|is|are|was|were|be|been|has|have|had|will|would|should|must|can|there|now|still|again))+$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:\s(?:và|của|trong|vào|ở|tại|với|cho|từ|khi|là|được|sẽ|(?<!đồng )bằng|đạt|đầu|mỗi|những|các|từ|theo))+$"
    ),
}
_SAYS_NOTHING = {
    "en": patterns.plain(
        r"(?i)(?:it|they|he|she|we|i|you|there|everything|everybody|anything|something|nothing|this|these|those|which"
        r"|what|who|at|in|on|by|for|with)\s"
        r"|(?:the )?(?:rates?|ratios?|shares?|figures?|levels?|numbers?|results?|province|city|they|it)$"
    ),
    "vi": patterns.plain(
        r"(?i)(?:nó|họ|ông|bà|chúng|tôi|đây|đó|lên|xuống|với|bằng|ở|tại|trong|vào|khi)\s"
        r"|(?:t[ỷỉ] lệ|con số|mức)(?: (?:ấy|này|đó|trên))?$"
    ),
}
"""Labels that only point at what was named before."""
