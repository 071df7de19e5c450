"""How a metric is called, and what its counts are counted in."""

import re
from collections.abc import Sequence

from events.reading.entities.quantities import Quantity
from events.reading.figures.distant_phrases import said_apart
from events.reading.figures.goods import TRADES, goods_of, traded
from events.reading.figures.metric_phrases import Qualifiers, qualifiers
from events.reading.figures.metrics import Metric, metric_key
from events.reading.figures.named import Named
from events.reading.figures.sizes import COUNTED, in_guide
from events.reading.text.language import Lang
from events.reading.text.words import Phrase, Words


def spelt(text: str, lang: Lang, among: Words, phrase: Phrase[Metric]) -> str:
    """The metric as a text says it, with the adjectives before it; `among` are the words of the text."""
    if phrase.meaning.name:
        earned = phrase.meaning.key == "grdp-per-capita" and _EARNED.search(
            text, max(0, phrase.start - _BEFORE), phrase.end + _BESIDE
        )
        return _EARNINGS[lang] if earned else phrase.meaning.name
    if phrase.meaning.key == "population":
        return "dân số" if lang == "vi" else "population"
    first = phrase.first
    written = re.split(r"[;:.]\s", _BRACKETS.sub("", text[phrase.start : phrase.end]))
    if len(written) > 1:
        return written[-1]
    starts, ends, folded = among
    while first and folded[first - 1] in _ADJECTIVES:
        if text[ends[first - 1] : starts[first]] != " ":
            break
        first -= 1
    return _BRACKETS.sub("", text[starts[first] : phrase.end])


def called(
    text: str, lang: Lang, among: Words, phrase: Phrase[Metric], quantity: Quantity, quantities: Sequence[Quantity]
) -> str:
    """The metric of a quantity with all that a text says of it, between the quantities around its name."""
    name, written = spelt(text, lang, among, phrase), text[phrase.start : phrase.end]
    if quantity.dimension == "money":
        name = name.removeprefix("tỷ lệ ")
    guests = lang == "vi" and phrase.meaning.key == "visitors"
    trade = TRADES.get(phrase.meaning.key, {}).get(lang) if quantity.dimension == "money" else None
    sold = phrase.meaning.name or trade
    goods = goods_of(text, lang, quantity, min(phrase.end, quantity.start)) if sold else ""
    if phrase.meaning.key == "population" or not (guests or name.endswith(written)):
        return traded(name, goods, lang)
    begin = max((one.end for one in quantities if one.end <= phrase.start), default=0)
    end = min((one.start for one in quantities if one.start >= phrase.end), default=len(text))
    things = quantity.dimension in ("count", "area", "mass")
    said = qualifiers(text, lang, among, phrase, (begin, end), things)
    if guests and said.after:
        return f"{written} {said.after}"
    if goods and said == Qualifiers():
        return traded(sold or name, goods, lang)
    if len(said.before) + len(written) >= len(name):
        name = f"{said.before} {written}".strip()
    apart = Qualifiers() if said.after else said_apart(text, lang, phrase, quantity, things)
    after = said.after or (apart.after if apart.after not in name else "")
    return f"{apart.before} {name} {after}".strip()


def unit_of(text: str, lang: Lang, quantity: Quantity, phrase: Phrase[Metric]) -> str:
    """The unit of a quantity, of a count the noun that the guide has for it, else that after it or of the metric."""
    if quantity.dimension != "count":
        return quantity.unit
    if phrase.meaning.key == "new-style-rural-communes":
        return "communes" if lang == "en" else "xã"
    written, after = text[phrase.start : phrase.end], _NOUN_AFTER.match(text, quantity.end)
    said = _NUMBER_OF.sub("", written).split()
    noun = " ".join(said[: 3 if said[1:3] == ["tác", "xã"] else 2]) if lang == "vi" else thing_of(written)
    noun = after["noun"] if after and phrase.end < quantity.start else noun
    return COUNTED.get(phrase.meaning.key) or in_guide(noun[:1].lower() + noun[1:])


def thing_of(noun: str) -> str:
    """What is counted, by an English noun phrase of its number: "entries" of "number of entries from Ha Nam"."""
    numbered = _NUMBERED.match(noun)
    return numbered["thing"] if numbered else noun.split()[-1]


def growth(name: str, lang: Lang, value: float, confidence: float) -> Named:
    """By how many percent what is called so grew; the value of a fall is negative."""
    if lang == "vi":
        metric = f"tốc độ tăng {name.removesuffix(' tăng thêm')}"
    else:
        metric = "economic growth" if name.lower().endswith("economy") else f"{name} growth"
        metric = f"growth of {name}" if _PREPOSITION.search(name) else metric
    return Named(metric, metric_key(metric), value, "%", confidence)


_NUMBERED = re.compile(
    r"(?i:(?:total )?number of) (?:[\w’'-]+ ){0,6}?(?P<thing>[a-z]+)"
    r"(?= (?:[a-z]+(?:ing|ed)|at|by|for|from|in|of|on|that|to|who|with)\b| [A-ZĐ]|$)"
)
"""What is numbered, and that its noun ends there."""
_BEFORE, _BESIDE = 120, 40
"""Within so many characters before and after "a head" it is said that they earn so much."""
_EARNED = re.compile(r"(?i)\b(?:earn(?:s|ed|ing)?|incomes?)\b|(?<!\w)(?:kiếm được|thu nhập)(?!\w)")
_EARNINGS: dict[Lang, str] = {"en": "income per capita", "vi": "thu nhập bình quân đầu người"}
"""What so much a head is that people earn."""
_PREPOSITION = re.compile(r" (?:among|for|from|in|of|through|to|with) ")
_NUMBER_OF = re.compile(r"(?i)^(?:(?:tổng|số|lượng) )+")
_NOUN_AFTER = re.compile(r" (?P<noun>[^\W\d_]+(?: [^\W\d_]+)?)(?=\s*(?:$|[.,;:()]))")
_BRACKETS = re.compile(r"[()]")

_ADJECTIVES = frozenset({
    "total", "average", "annual", "state", "foreign", "domestic", "local", "provincial", "overnight",
    "international", "multidimensional", "new", "fdi", "public", "export", "budget", "economic", "digital",
    "registered", "active", "industrial", "natural", "tourism", "makeshift", "tong",
})  # fmt: skip
