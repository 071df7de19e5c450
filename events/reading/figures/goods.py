"""Of what goods a sum of trade is where its noun phrase does not say: "coffee brought in 760 million USD" in exports.

They are the subject of a verb of earning, the object of a verb of trading, or told after the sum: "worth of shrimp".
"""

from events.reading.entities.quantities import Quantity
from events.reading.figures.metric_phrase_wording import GOODS
from events.reading.text import patterns
from events.reading.text.clauses import clause_at
from events.reading.text.language import Lang

TRADES: dict[str, dict[Lang, str]] = {
    "exports": {"en": "exports", "vi": "xuất khẩu"},
    "imports": {"en": "imports", "vi": "nhập khẩu"},
}
"""What is told of goods, by the metric that it is."""


def traded(trade: str, goods: str, lang: Lang) -> str:
    """What is called exports or imports, of some goods where they are known; other sums are called as they are."""
    if not goods or trade not in _CALLED:
        return trade
    return f"{goods} {trade}" if lang == "en" else f"{trade} {goods}"


def goods_of(text: str, lang: Lang, quantity: Quantity, end: int) -> str:
    """The goods that the clause of a sum says were traded, as it says them; nothing where it names none.

    `end` is where the words for trade end that stand before the sum, else where it begins.
    """
    begin, last = clause_at(text, quantity.start, lang)
    if worth := _WORTH_OF.match(text, quantity.end, last):
        return worth["goods"] or _named_last(text, quantity.start).lower()
    told = _BROUGHT[lang].search(text, begin, quantity.start) or _SOLD[lang].search(text, begin, end)
    return told["goods"].lower() if told and told["goods"].lower() not in _WORDS_TOO else ""


def _named_last(text: str, end: int) -> str:
    """The goods that a text names last before an offset: those that "it" then means."""
    return next((named["goods"] for named in reversed([*_GOODS.finditer(text, 0, end)])), "")


_CALLED = frozenset(name for names in TRADES.values() for name in names.values())

_EN, _VI = (
    rf"(?P<goods>{one}(?:(?:,| {also}) {one}){{0,2}})" for one, also in ((GOODS["en"], "and"), (GOODS["vi"], "và"))
)
_WORDS_TOO = frozenset({"cam", "điện", "điều", "đường", "hoa", "lạc", "mì", "nhãn", "than", "tiêu", "vải"})
"""Goods that alone are other words as well."""
_GOODS = patterns.plain(rf"(?i)\b{_EN}")

_SORT = (
    r"(?P<goods>(?!(?:all|commodities|exports?|goods|imports?|items|its|merchandise|products|the|their|this)\b)"
    r"[a-z-]+(?: (?:and )?[a-z-]+){0,2}?)"
)
_WORTH_OF = patterns.plain(
    rf"(?:['’]s?)?(?: (?:in )?(?:value|worth))? of (?:(?:it|them)\b|{_SORT}"
    r"(?=[,.;]|$| (?:in|to|a|abroad|last|this|from|over|during|by|between)\b))"
)
"""After a sum: "'s worth of shrimp and crab", "worth of it"."""

_BROUGHT = {
    "en": patterns.plain(
        rf"(?i)\b{_EN}(?: sales)?(?: (?:sold|shipped|exported))?(?: abroad| overseas)?(?:,? (?:that|which))?"
        r"(?: (?:alone|also|have|has|had|again))* (?:brings?|brought|fetch(?:es|ed)|earn(?:s|ed)|generated|yielded"
        r"|netted)\b(?:(?! and | as | but | so | while )[^.;,])*$"
    ),
    "vi": patterns.plain(
        rf"(?i)(?<!\w){_VI}(?: xuất khẩu)?(?: (?:đã|chỉ|cũng|còn|vẫn))* (?:mang|thu|đem) (?:về|lại)(?!\w)[^.;,:]*$"
    ),
}
"""Goods that brought a sum."""

_SOLD = {
    "en": patterns.plain(
        rf"(?i)\b(?:(?:export|ship)\w*|sells?|sold) (?:its |their |the )?{_SORT} (?:for|worth|valued at)\b[^.;,]*$"
    ),
    "vi": patterns.plain(
        rf"(?i)(?<!\w)(?P<about>(?:riêng|về) (?:(?:mặt|ngành) hàng |ngành )?)?{_VI}"
        r"(?(about),? [^.;:]*|(?: (?!(?:để|đẩy|giảm|giúp|góp|khiến|nên|phục vụ|tăng|thúc|và)(?!\w))"
        r"[^\W\d]+){0,6}) (?:xuất khẩu|xuất)\s?$"
    ),
}
"""Goods that were sold, with the verb."""
