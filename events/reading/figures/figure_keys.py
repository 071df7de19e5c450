"""Under which key a figure is filed: what two articles mean alike has one, and nothing else shares it.

`GRDP per head` and `GRDP bình quân đầu người` are both `grdp-per-capita`. What a phrase adds to a metric is in its key:
exports of coffee are `exports-coffee`, in either language. So is a measure that is not the metric's usual one: poor
households that are counted are `poverty-rate-count`, points in a ranking `competitiveness-index-points`.
"""

import re
from collections.abc import Sequence
from functools import cache

from events.reading.entities.quantities import Dimension, dimension_of
from events.reading.figures import figure_key_wording as wording
from events.reading.figures.holiday_wording import same_in_both
from events.reading.figures.metrics import STANDING, Metric, metrics_by_phrase
from events.reading.figures.removals import suffix_of
from events.reading.text.words import Lexicon, Phrase
from events.text import fold, slug

_MEASURES: dict[Dimension, str] = {
    "count": "-count",
    "money": "-value",
    "mass": "-output",
    "energy": "-output",
    "power": "-capacity",
}
"""What a key ends in where the metric is measured otherwise than usual; other dimensions end it by their own names."""


@cache
def figure_key(phrase: str, unit: str | None) -> str:
    """The key of what a phrase in either language measures; without a known metric its folded text.

    Without a unit it is measured as usual.
    """
    phrase = wording.ABBREVIATION.sub("", wording.OWNER.sub("", same_in_both(phrase)))
    found = _lexicon().find_spelt(phrase)
    dimension = dimension_of(unit) if unit else None
    if not found:
        return _unknown(phrase, dimension)
    hit = max(
        found,
        key=lambda one: (
            not _bare(one, phrase),
            one.meaning.key in _HAD,
            dimension in one.meaning.dimensions,
            one.meaning.key == unit,
            one.last - one.first,
        ),
    )
    rest = _besides(hit, found, phrase)
    said, added = fold(rest), _in_english(slug(_adds_nothing().sub(" ", rest.lower())))
    if removed := suffix_of(said):
        return hit.meaning.key + removed
    if added and (measure := _bare(hit, phrase)):
        return f"{added}-{measure}"
    key = hit.meaning.key
    if key in _HAD:
        added = wording.HAVING.sub("", added).strip("-")
    if key in _OF_GOODS:
        added = "-".join(word for word in added.split("-") if word != "cargo")
    crosses = key == "border-trade" or (key in _AT_GATES and dimension == "money")
    if crosses and (gates := wording.GATES.search(added)):
        key, added = "border-trade", slug(added.replace(gates[0], " ").replace("cargo", " "))
        return f"{key}-{added}" if added else key
    if key == "population" and added and dimension in (None, "count"):
        return _of_people(added)
    points = dimension == "percent" and unit != "%" and not hit.meaning.grows
    measure = "-change" if points else _measure(hit.meaning, dimension, said)
    return key + measure + (added and f"-{added}")


def _of_people(added: str) -> str:
    """The key of people of whom more is told than that they live there: of the dead what killed them."""
    dead = wording.DEAD.match(added)
    if dead is None:
        return f"people-{added}"
    cause = _in_english(added[dead.end() :])
    return f"people-dead-{cause}" if cause else "people-dead"


def _in_english(added: str) -> str:
    """What a key adds to a metric, in English where it is one of the words for that which both languages know."""
    return _qualities()[0].sub(lambda said: _qualities()[1][said[0]], added)


@cache
def _qualities() -> tuple[re.Pattern[str], dict[str, str]]:
    """By what slugs in either language things are told apart, and the one slug for each."""
    called: dict[str, str] = {}
    for line in filter(None, wording.QUALITIES.splitlines()):
        key, several = line.split(" | ")
        called |= dict.fromkeys(several.split(", "), key)
    longest = "|".join(sorted((one for one in called if "-" in one), key=len, reverse=True))
    alone = "|".join(one for one in called if "-" not in one)
    return re.compile(rf"(?<!\w)(?:{longest})(?!\w)|^(?:{alone})$"), called


_HAD = frozenset({"clean-water", "health-insurance-coverage"})
"""What people have, of whom a share is told."""


def _unknown(phrase: str, dimension: Dimension | None) -> str:
    """The key of what no vocabulary has: its words, and how it is measured where one thing may be so in two ways."""
    grown = wording.GROWN.match(phrase)
    if grown and dimension == "percent":
        return f"{_unknown(grown['what'], None)}-growth"
    called = slug(wording.SMALL.sub(" ", wording.MEASURED.sub("", phrase)))
    if dimension not in _AMOUNTS:
        return called or slug(phrase)
    of = slug(wording.AMOUNT_OF.sub(" ", called.replace("-", " ")))
    return f"{of}{_AMOUNTS[dimension]}" if of else called


_AMOUNTS: dict[Dimension, str] = {"area": "-area", "mass": "-output"}
_OF_GOODS = frozenset({"exports", "imports", "trade", "border-trade"})
_AT_GATES = frozenset({"trade", "cargo"})


def standing_key(what: str) -> str:
    """The key of a standing: its own words, whether a text says to become it, to be it, or to be one of such.

    A city under the central government is one in either language.
    """
    own = slug(wording.ARTICLES.sub("", wording.BECOMES.sub("", fold(what)))) or slug(what)
    return "centrally-run-city" if wording.CENTRAL_CITY.fullmatch(own) else own


def is_standing(key: str) -> bool:
    """Whether a figure of that key is a province's whatever the year: its area, and each of its borders."""
    return key in STANDING or (key.startswith("border-") and not key.startswith("border-trade"))


def _bare(hit: Phrase[Metric], phrase: str) -> str | None:
    """How something is measured, where the hit says no more: a growth is the economy's if nothing else is named."""
    return wording.BARE.get(fold(phrase[hit.start : hit.end]))


def _besides(hit: Phrase[Metric], found: Sequence[Phrase[Metric]], phrase: str) -> str:
    """What the phrase says besides the metric, other metrics in it by their keys; the economy is what shares are of."""
    parts, at = [], 0
    for one in found:
        parts.append(phrase[at : one.start])
        if one is hit:
            pass
        elif _bare(one, phrase):
            parts.append(phrase[one.start : one.end])
        elif one.meaning.key != "grdp":
            parts.append(one.meaning.key)
        at = one.end
    return " ".join((*parts, phrase[at:]))


def _measure(metric: Metric, dimension: Dimension | None, said: str) -> str:
    """What the key of a metric ends in by how it is measured, given what is said besides."""
    if dimension == "percent":
        if wording.OF_PLAN.search(said):
            return "-of-plan"
        grows = metric.grows or (metric.usual != "percent" and wording.GROWTH.search(said))
        if grows and not wording.SHARE.search(said):
            return "-growth"
        if metric.usual != "percent" or metric.grows:
            return "-share"
    return "" if dimension is None or dimension == metric.usual else _MEASURES.get(dimension, f"-{dimension}")


@cache
def phrases_of_keys() -> dict[str, tuple[str, ...]]:
    """The phrases by which each metric is told, in both languages."""
    phrases: dict[str, tuple[str, ...]] = {}
    for phrase, metric in _metrics().items():
        phrases[metric.key] = (*phrases.get(metric.key, ()), phrase)
    return phrases


@cache
def _adds_nothing() -> re.Pattern[str]:
    said = sorted(re.split(r",\s+|\n+", wording.ADDS_NOTHING.strip()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(said)}|\d{{4}})(?!\w)")


@cache
def _lexicon() -> Lexicon[Metric]:
    return Lexicon(_metrics())


@cache
def _metrics() -> dict[str, Metric]:
    """What each phrase in either language measures."""
    known = metrics_by_phrase()
    of = {metric.key: metric._replace(name=None) for metric in known.values()}
    finer: dict[str, Metric] = {}
    for line in filter(None, wording.FINER.splitlines()):
        key, metric, english, vietnamese = (part.strip() for part in line.split(" | "))
        finer |= {phrase.strip(): of[metric]._replace(key=key) for phrase in f"{english}, {vietnamese}".split(", ")}
    return finer | {phrase: metric for phrase, metric in known.items() if phrase not in finer}
