"""Noun phrases by which things are measured, each whole: "thu từ khu vực kinh tế ngoài quốc doanh" is no "kinh tế".

A phrase goes from its head, a noun by which things are measured, to what leads to its number. What stands within it is
no metric of its own.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from events.reading.entities.quantities import Quantity
from events.reading.figures import headed_wording as wording
from events.reading.figures.metrics import Metric, find_metrics
from events.reading.figures.naming_wording import INDEX, PARTED
from events.reading.figures.own_clauses import without_nouns
from events.reading.figures.sizes import fits
from events.reading.figures.spelling import is_spelt
from events.reading.text.language import Lang
from events.reading.text.words import Phrase, Words
from events.text import slug


def metrics_in(
    text: str, lang: Lang, among: Words, quantities: Sequence[Quantity]
) -> tuple[list[Phrase[Metric]], dict[int, Phrase[Metric]]]:
    """The metrics that a sentence names, whose words are `among`, and those that lead to a quantity, by its place."""
    named, leading = list(_known(text, lang, among)), dict[int, Phrase[Metric]]()
    for at, quantity in reversed(list(enumerate(quantities))):
        if quantity.dimension in _OTHERWISE or any(one.start < quantity.start < one.end for one in leading.values()):
            continue
        if found := _leading_to(text, lang, quantity.start):
            start, end = found.span("phrase")
            within = [one for one in named if one.start < end and start < one.end]
            start = min([start, *(one.start for one in within)])
            known = next((one for one in within if _is_known(one, found)), None)
            counts = quantity.dimension == "count" and not found["turn"]
            if known and counts and fits(known.meaning, quantity):
                leading[at] = known
            if known is None and (meaning := _meaning(found, within, quantity)):
                first, last = bisect_left(among.starts, start), bisect_left(among.starts, end)
                leading[at] = Phrase(start, end, first, last, meaning)
                kept = (one for one in named if one not in within)
                named = sorted([*kept, leading[at]], key=lambda one: one.start)
    return without_nouns(text, lang, tuple(quantities), named), leading


def _leading_to(text: str, lang: Lang, number: int) -> re.Match[str] | None:
    """The noun phrase that leads to the number at an offset."""
    near = max(0, number - _NEAR)
    linked = wording.LINK[lang].search(text, max(0, number - _LINKED), number)
    headed = linked and wording.HEAD[lang].search(text, near, number)
    return headed and wording.PHRASE[lang].search(text, near, number)


def _is_known(one: Phrase[Metric], found: re.Match[str]) -> bool:
    """Whether a metric is all that a noun phrase names."""
    start, end = found.span("phrase")
    return one.end == end and (
        one.start <= start or wording.NUMBER.fullmatch(found.string, start, one.start) is not None
    )


def _meaning(found: re.Match[str], within: list[Phrase[Metric]], quantity: Quantity) -> Metric | None:
    """What a noun phrase means `within` which metrics stand; none where nothing says that it is a figure."""
    head, after_head = found.span("head")
    said, turns = found["phrase"].lower(), found["turn"] is not None
    ratio = wording.RATIO.match(said) is not None and not (turns and INDEX.search(said))
    if quantity.dimension == "percent" and not (ratio or turns):
        return None
    if quantity.dimension == "count" and ratio and turns:
        return None
    if quantity.dimension != "count" and wording.THINGS.fullmatch(found["head"]):
        return None
    if wording.SHARE.match(said) and any(one.meaning.grows for one in within):
        return None
    for one in within:
        its_own = one.meaning.key in _TRADE or (one.start, one.end) != (head, after_head)
        if one.start < after_head <= one.end and its_own and fits(one.meaning, quantity):
            return one.meaning._replace(name=None)
        if wording.AMOUNT.match(said) and one.meaning.key not in _ITS_OWN and fits(one.meaning, quantity):
            return one.meaning._replace(name=None)
    if len(said) == after_head - head or wording.NO_FIGURE.search(said):
        return None
    return Metric(slug(said), frozenset((quantity.dimension, "percent")), quantity.dimension, not ratio)


def _known(text: str, lang: Lang, among: Words) -> Iterator[Phrase[Metric]]:
    """Those of the vocabulary; what is told in brackets with a number of its own goes on no phrase before them."""
    cuts = [match.start() for match in PARTED.finditer(text)]
    firsts = [0, *(bisect_left(among.starts, cut) for cut in cuts)]
    for first, last in pairwise([*firsts, len(among.starts)]):
        part = Words(among.starts[first:last], among.ends[first:last], among.folded[first:last])
        for phrase in find_metrics(part, lang):
            if is_spelt(text, lang, phrase):
                yield phrase._replace(first=phrase.first + first, last=phrase.last + first)


_NEAR, _LINKED = 160, 80
"""Within so many characters before its number a noun phrase begins, and what leads from it to the number."""
_OTHERWISE = frozenset({"points", "rank", "times", "time"})
"""Dimensions of what has a name of its own."""
_ITS_OWN = frozenset({"area", "population", "industrial-parks", "visitors", "foreign-visitors"})
"""What a longer phrase tells other things of: who they are, where they are."""
_TRADE = frozenset({"exports", "imports"})
"""What is told of many goods."""
