"""How a metric is called, and what its counts are counted in."""

import re

from events.reading.figures.metrics import Metric, metric_key
from events.reading.figures.named import Named
from events.reading.figures.quantities import Lang, Quantity
from events.reading.figures.sizes import COUNTED
from events.reading.text.words import Phrase, Words


def spelt(text: str, lang: Lang, among: Words, phrase: Phrase[Metric]) -> str:
    """The metric as a text says it, with the adjectives before it; `among` are the words of the text."""
    if phrase.meaning.name:
        return phrase.meaning.name
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


def unit_of(text: str, lang: Lang, quantity: Quantity, phrase: Phrase[Metric]) -> str:
    """The unit of a quantity, of a count the noun that the guide has for it, else the last word of the metric."""
    if quantity.dimension != "count":
        return quantity.unit
    if phrase.meaning.key == "new-style-rural-communes":
        return "communes" if lang == "en" else "xã"
    return COUNTED.get(phrase.meaning.key) or text[phrase.start : phrase.end].split()[-1]


def growth(name: str, lang: Lang, value: float, confidence: float) -> Named:
    """By how many percent what is called so grew; the value of a fall is negative."""
    if lang == "vi":
        metric = f"tốc độ tăng {name}"
    else:
        metric = "economic growth" if name.lower().endswith("economy") else f"{name} growth"
    return Named(metric, metric_key(metric), value, "%", confidence)


_BRACKETS = re.compile(r"[()]")

_ADJECTIVES = frozenset({
    "total", "average", "annual", "state", "foreign", "domestic", "local", "provincial", "overnight",
    "international", "multidimensional", "new", "fdi", "public", "export", "budget", "economic", "digital",
    "registered", "active", "industrial", "natural", "tourism", "makeshift", "tong",
})  # fmt: skip
