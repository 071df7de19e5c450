"""Works that are partly done: of which a part is open and the rest is not, or that were begun in a year gone by."""

from events.reading.text import patterns
from events.reading.text.language import Lang


def rest_goes_on(text: str, begin: int, end: int | None, lang: Lang) -> bool:
    """Whether a sentence says from `begin` on, up to the next works, that the rest of some is still to be built."""
    return _REST[lang].search(text, begin, len(text) if end is None else end) is not None


_REST = {
    "en": patterns.plain(
        r"\b(?:the (?:rest|remainder)"
        r"|(?:remaining|the (?:other|last|second|southern|northern|eastern|western))(?= (?:[\w.,-]+ )?"
        r"(?:sections?|stretch(?:es)?|segments?|half|parts?|legs?|lanes?|works?|items?|kilomet\w+|km)\b))\b"
        r"(?: (?!and\b|was\b|were\b|has\b|had\b|have\b)[\w.,%-]+){0,6}? (?:(?:is|are) )?(?:still |yet |now |to )*"
        r"(?:being|to be|be|will be|under (?:way|construction)|underway|unfinished|going on"
        r"|(?:due|expected|scheduled)\b)"
    ),
    "vi": patterns.plain(
        r"(?:(?:phần|đoạn|hạng mục|gói thầu|làn|nhánh|tuyến|km)(?: (?!vốn|tiền|kinh phí)[^\s,.;]+){0,2}? còn lại"
        r"|phần cuối|đoạn (?:cuối|sau|kia))(?:,? [^\s,.;]+){0,5}?,? "
        r"(?:đang|chưa|vẫn|dang dở|dự kiến|sẽ|phải|chờ)(?!\w)"
    ),
}
"""What is told of the rest: that it is being built, or to be."""


def begun_before(text: str, year: int, lang: Lang) -> bool:
    """Whether a sentence says that works were begun before a year: what then has an end to come is being built."""
    return any(not told["year"] or int(told["year"]) < year for told in _BEGUN[lang].finditer(text))


_BEGUN = {
    "en": patterns.plain(
        r"\b(?:beg[au]n|start(?:ed)?|broken?|commenced|launched|kicked off|under way)\b[^.;]{0,40}?"
        r"(?:\b(?P<year>20\d\d)\b|\blast year\b|\byears? (?:ago|earlier)\b)"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:khởi công|động thổ|bắt đầu)(?!\w)[^.;]{0,40}?"
        r"(?:\b(?P<year>20\d\d)\b|năm (?:ngoái|trước))"
    ),
}
"""The year in which works were begun."""
