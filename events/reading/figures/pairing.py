"""Which metric or period of a list has which quantity of one: "exports and imports grew 5% and 7%, respectively"."""

from collections.abc import Sequence
from itertools import pairwise

from events.reading.entities.periods import Period
from events.reading.entities.quantities import Quantity
from events.reading.figures import measure_wording, naming_wording
from events.reading.figures.metrics import Metric
from events.reading.figures.sizes import fits
from events.reading.text.words import Phrase

_BESIDE = 8
"""Within so many characters after a metric stands what it has for itself: "GRDP per head of 130 million"."""


def has_its_own(text: str, quantities: Sequence[Quantity], phrase: Phrase[Metric]) -> bool:
    """Whether a quantity that is no rank stands right after a metric: "came second, with GRDP up 9%"."""
    after = [one for one in quantities if one.dimension != "rank" and one.start >= phrase.end]
    return any(
        one.start - phrase.end < _BESIDE or naming_wording.UP_TO.fullmatch(text, phrase.end, one.start)
        for one in after[:1]
    )


def respective(
    text: str, quantities: Sequence[Quantity], metrics: Sequence[Phrase[Metric]], at: int
) -> Phrase[Metric] | None:
    """The metric of a list that a quantity of a list is of, where the sentence says "respectively"."""
    if not measure_wording.RESPECTIVELY.search(text):
        return None
    alike = run(text, quantities, at)
    named = _listed(text, [one for one in metrics if one.end <= quantities[alike[0]].start])
    if len(alike) < 2 or len(named) != len(alike):
        return None
    phrase = named[alike.index(at)]
    return phrase if fits(phrase.meaning, quantities[at]) else None


def respective_period(text: str, quantities: Sequence[Quantity], periods: Sequence[Period], at: int) -> Period | None:
    """The period of a list that a quantity of a list is of: "năm 2023 và 2024 tăng lần lượt 7% và 8%"."""
    if not measure_wording.RESPECTIVELY.search(text):
        return None
    alike = run(text, quantities, at)
    named = [one for one in periods if one.end <= quantities[alike[0]].start][-len(alike) :]
    if len(alike) < 2 or len(named) < len(alike):
        return None
    listed = all(_LISTED.fullmatch(text, one.end, other.start) for one, other in pairwise(named))
    return named[alike.index(at)] if listed else None


def run(text: str, quantities: Sequence[Quantity], at: int) -> list[int]:
    """The quantities of the list that one stands in, by their places in the sentence."""
    joined = [_LISTED.fullmatch(text, one.end, other.start) is not None for one, other in pairwise(quantities)]
    first = last = at
    while first and joined[first - 1]:
        first -= 1
    while last < len(joined) and joined[last]:
        last += 1
    return list(range(first, last + 1))


def _listed(text: str, metrics: Sequence[Phrase[Metric]]) -> list[Phrase[Metric]]:
    """The last metrics that are joined to a list; a short form in brackets after one names it once more."""
    listed: list[Phrase[Metric]] = []
    for phrase in reversed(metrics):
        if text[: phrase.start].endswith("("):
            continue
        if listed and not _LISTED.fullmatch(text, phrase.end, listed[0].start):
            break
        listed.insert(0, phrase)
    return listed


_LISTED = naming_wording.LISTED
