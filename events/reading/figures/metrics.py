"""What is measured of a province: one bilingual vocabulary. `figure_keys` tells what of it is the same figure."""

from functools import cache
from typing import NamedTuple, get_args

from events.reading.entities.quantities import Dimension
from events.reading.figures.metric_vocabulary import VOCABULARY
from events.reading.figures.removals import suffix_of
from events.reading.text.language import Lang
from events.reading.text.words import Lexicon, Phrase, Words, words
from events.text import slug


class Metric(NamedTuple):
    """Something that is measured. A share of a metric that grows, `growth`, is another metric: its growth."""

    key: str
    dimensions: frozenset[Dimension]
    """In what it is measured."""
    usual: Dimension
    """In what it is measured where a figure says no more."""
    grows: bool
    """Whether a percentage beside it says how much it grew."""
    name: str | None = None
    """What it is called where the phrase found does not name it."""


STANDING = frozenset({"area", "population", "coastline", "border"})
"""What a province has whatever the year. Nobody sets it as a goal: of the future, it is of a unit to be formed."""

LASTING = frozenset({
    "cooperatives", "fdi-projects", "forest-coverage", "industrial-parks", "near-poverty-rate", "poverty-rate",
    "projects", "registered-capital", "urbanisation-rate",
})  # fmt: skip
"""What there is on each day, and not what a quarter brought."""

OF_THE_YEAR_BEFORE = frozenset({
    "administrative-reform-index", "competitiveness-index", "digital-economy", "digital-government", "digital-society",
    "digital-transformation-index", "governance-index", "green-index", "innovation-index", "satisfaction-index",
})  # fmt: skip
"""Rankings of a year that come out in the next."""


def metric_key(phrase: str) -> str:
    """The metric that a phrase in either language is about; of one that names no known metric its folded text."""
    among = words(phrase)
    found = _lexicon().find_spelt(phrase)
    if not found:
        return slug(phrase)
    hit = max(found, key=lambda hit: (hit.last - hit.first, -hit.first))
    metric = hit.meaning
    if metric.grows and not _GROWTH_WORDS.isdisjoint(among.folded):
        return f"{metric.key}-growth"
    return metric.key + suffix_of(" ".join(among.folded[: hit.first] + among.folded[hit.last :]))


def is_known(phrase: str) -> bool:
    """Whether the vocabulary has a metric of a phrase."""
    return bool(_lexicon().find_spelt(phrase))


def find_metrics(among: Words, lang: Lang) -> list[Phrase[Metric]]:
    """The metrics that words of a language name, in text order."""
    return _lexicon(lang).find(among)


_GROWTH_WORDS = frozenset(["growth", "grow", "growing", "increase", "tang", "expansion", "rise"])

_DIMENSIONS: dict[str, Dimension] = {"%": "percent", "g": "percent", **{one: one for one in get_args(Dimension)}}


@cache
def _lexicon(lang: Lang | None = None) -> Lexicon[Metric]:
    return Lexicon(metrics_by_phrase(lang))


@cache
def metrics_by_phrase(lang: Lang | None = None) -> dict[str, Metric]:
    """The vocabulary of a language, or of both."""
    phrases: dict[str, Metric] = {}
    for line in filter(None, VOCABULARY.splitlines()):
        key, measured_in, english, vietnamese = (part.strip() for part in line.split(" | "))
        measured = [_DIMENSIONS[mark] for mark in measured_in.split()]
        metric = Metric(key, frozenset(measured), (*measured, "count")[0], "g" in measured_in.split())
        for listed in {"en": [english], "vi": [vietnamese], None: [english, vietnamese]}[lang]:
            spelt = [phrase.strip() for phrase in listed.split(", ")]
            for phrase in spelt:
                named = metric._replace(name=spelt[0].replace("grdp", "GRDP")) if phrase.startswith("~") else metric
                phrases.setdefault(phrase.lstrip("~"), named)
    return phrases
