"""Visitors that are counted without the word: people who came for a holiday, turns of nobody that is named."""

from events.reading.entities.quantities import Quantity
from events.reading.figures.metrics import metric_key
from events.reading.figures.named import Named
from events.reading.figures.sizes import LEAST
from events.reading.text import patterns
from events.reading.text.language import Lang


def travellers(text: str, lang: Lang, quantity: Quantity) -> Named | None:
    """People of whom it is told that they came for a holiday."""
    told = _TRAVELLERS[lang].match(text, quantity.end) and _HOLIDAY[lang].search(text)
    visited = _VISITED.match(text, quantity.end) or _BY_VISITORS.search(text, 0, quantity.start)
    if not told and not visited:
        return None
    if _OVERNIGHT.match(text, quantity.end):
        return _visitors("overnight visitors", quantity)
    return _visitors("visitors" if lang == "en" else "khách du lịch", quantity)


def turns(text: str, quantity: Quantity) -> Named | None:
    """Vietnamese counts visitors in turns, and often leaves out of whom."""
    if not _TURNS_ALONE.match(text, quantity.end):
        return None
    foreign = _FOREIGN.search(text, max(0, quantity.start - 24), quantity.start)
    return _visitors("khách quốc tế" if foreign else "khách du lịch", quantity)


def _visitors(metric: str, quantity: Quantity) -> Named | None:
    if quantity.value < LEAST["visitors"]:
        return None
    return Named(metric, metric_key(metric), quantity.value, "visitors", 0.7)


_TURNS_ALONE = patterns.plain(
    r"\s*lượt(?=\s*(?:$|[,.;:)(–-]|(?:vào|trong|tăng|giảm|năm|so|và|đến|bằng|đạt|mỗi|trở)(?!\w)))"
)
"""Turns of nobody that is named."""


_FOREIGN = patterns.plain(r"(?i)(?:quốc tế|nước ngoài)(?: \w+){0,2}\s*$")
"""That visitors are from abroad, where only that is said of them."""


_TRAVELLERS = {
    "en": patterns.plain(
        r"\sturns of (?:people|persons|guests)\b"
        r"|\s(?:people|persons)\s(?:(?:who|have|had|has|also|then)\s)*(?:spent|flock(?:ed|ing)|chose|chosen|visit(?:ed|ing)"
        r"|came|com(?:e|ing)|travell?(?:ed|ing)|holiday(?:ed|ing)|head(?:ed|ing)|pour(?:ed|ing)|streamed|descended"
        r"|stayed"
        r"|went|arriv(?:ed|ing)|were drawn|enjoyed|swam)\b"
    ),
    "vi": patterns.plain(
        r"\s(?:lượt )?người (?:dân )?(?:đã |cùng |từ các nơi )?(?:đổ (?:về|ra|lên|xuống)|đến|ghé|tới|chọn|kéo (?:về"
        r"|đến|lên|ra)"
        r"|nghỉ|vui chơi|tham quan|du xuân|hành hương|tắm biển|trẩy hội)(?!\w)"
    ),
}
"""People who come to a place, after their number."""


_OVERNIGHT = patterns.plain(r"\s(?:people|persons|guests)\s(?:who )?stayed (?:(?:at least )?(?:one|a) night|overnight)")
"""People who stayed for the night, after their number."""


_VISITED = patterns.plain(
    r"\s(?:people|persons)\s(?:have |had )?visited (?:the (?:province|city)\b|(?:[A-Z]\w+ ){2}(?:in|last|over)\b)"
)
"""People of whom it is told that they visited the province, after their number."""


_BY_VISITORS = patterns.plain(r"\bvisited by(?: (?:a|about|almost|around|more than|nearly|over|record|some))* $")
"""Who visited the province, before their number."""


_HOLIDAY = {
    "en": patterns.plain(
        r"(?i)\b(?:holidays?|weekends?|festivals?|beach(?:es)?|touris\w+|break|Tet|vacations?|sightsee\w*|resorts?"
        r"|overnight|(?:one|a|per) night)\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:nghỉ lễ|dịp lễ|kỳ nghỉ|dịp nghỉ|ngày nghỉ|ngày lễ|tết|du lịch|tham quan|lễ hội|du xuân"
        r"|cuối tuần"
        r"|nghỉ dưỡng|tắm biển|hành hương)(?!\w)"
    ),
}
"""What people come to a place for."""
