"""Which metric or period of a list has which quantity of one: "exports and imports grew 5% and 7%, respectively"."""

from collections.abc import Sequence
from itertools import pairwise

from events.reading.entities.periods import Period
from events.reading.entities.quantities import Quantity
from events.reading.figures import measure_wording, naming_wording
from events.reading.figures.metrics import Metric, find_metrics
from events.reading.figures.sizes import fits
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import Phrase, words

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
    text: str, lang: Lang, quantities: Sequence[Quantity], metrics: Sequence[Phrase[Metric]], at: int
) -> Phrase[Metric] | None:
    """The metric of a list that a quantity of a list is of, where the sentence says "respectively", or where nothing
    but a verb stands between as many of both: "exports and imports rose 12% and 9% in 2024".
    """
    alike = run(text, quantities, at)
    if len(alike) < 2:
        return None
    said, first = measure_wording.RESPECTIVELY.search(text) is not None, quantities[alike[0]]
    named = _listed(text, [one for one in metrics if one.end <= first.start])
    named = _halves(text, lang, named[0]) if len(named) == 1 and len(alike) == 2 else named
    if len(named) != len(alike) or not (said or _VERB[lang].fullmatch(text, named[-1].end, first.start)):
        return None
    if not said and _TWO_TIMES.match(text, quantities[alike[-1]].end):
        return None
    phrase = named[alike.index(at)]
    return phrase if fits(phrase.meaning, quantities[at]) else None


def respective_period(text: str, quantities: Sequence[Quantity], periods: Sequence[Period], at: int) -> Period | None:
    """The period of a list that a quantity of a list is of: "năm 2023 và 2024 tăng lần lượt 7% và 8%", "7%, 8% and 9%
    in 2022, 2023 and 2024"."""
    alike = run(text, quantities, at)
    if len(alike) < 2:
        return None
    place, many, end = alike.index(at), len(alike), quantities[alike[-1]].end
    after = [one for one in periods if one.start >= end]
    if _are_listed(text, after[:many], many) and _IN.fullmatch(text, end, after[0].start):
        return None if _are_listed(text, after[: many + 1], many + 1) else after[place]
    if not measure_wording.RESPECTIVELY.search(text):
        return None
    before = [one for one in periods if one.end <= quantities[alike[0]].start][-many:]
    return before[place] if _are_listed(text, before, many) else None


def _are_listed(text: str, periods: Sequence[Period], many: int) -> bool:
    """Whether periods are so many, joined to a list."""
    return len(periods) == many and all(
        _LISTED.fullmatch(text, one.end, other.start) for one, other in pairwise(periods)
    )


def run(text: str, quantities: Sequence[Quantity], at: int) -> list[int]:
    """The quantities of the list that one stands in, by their places in the sentence."""
    joined = [_NUMBERS.fullmatch(text, one.end, other.start) is not None for one, other in pairwise(quantities)]
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


def _halves(text: str, lang: Lang, phrase: Phrase[Metric]) -> list[Phrase[Metric]]:
    """The two metrics of which one is made up, where both are known: "exports and imports"."""
    joined = _AND.search(text, phrase.start, phrase.end)
    if joined is None:
        return [phrase]
    halves: list[Phrase[Metric]] = []
    for start, end, first in ((phrase.start, joined.start(), phrase.first), (joined.end(), phrase.end, None)):
        whole = [one for one in find_metrics(words(text[start:end]), lang) if one.end - one.start == end - start]
        many = whole[0].last if whole else 0
        first = phrase.last - many if first is None else first
        halves += [Phrase(start, end, first, first + many, one.meaning) for one in whole]
    return halves if len(halves) == 2 else [phrase]


_AND = patterns.plain(r" (?:and|và) ")
_LISTED = naming_wording.LISTED
_NUMBERS = patterns.plain(rf"{_LISTED.pattern}|; (?:and |và )?")
"""Between the numbers of a list."""
_IN = patterns.plain(r"(?: [a-z]+){0,3} (?:in|for|over) (?:the years )?")
"""Between a list of numbers and one of years."""
_TIME = (
    r"(?:(?:năm )?(?:19|20)\d\d|(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?-i:[a-z]*)"
    r"|(?:tháng|quý) \w+|first|second|third)"
)
_TWO_TIMES = patterns.plain(rf"[^;.]{{0,40}}?\b{_TIME} (?:and|và|to|-) (?:the )?{_TIME}\b")
"""After numbers that are told of two times rather than of two things."""
_VERB = {
    "en": patterns.plain(
        r"(?: (?:of|in) (?:[A-ZĐ][\w’'-]+|the (?:province|city))(?: [A-ZĐ][\w’'-]+){0,2})?"
        r"(?: (?:ha[ds]|have|also|now|all|both))?"
        r" (?:accounted for|made? up|grew|rose|expanded|increased|climbed|fell|dropped|declined|shrank|were(?: worth)?"
        r"|reached|came to|hit|totall?ed)"
        r"(?: by| an estimated| about| around| some| nearly)* (?:US\$|\$|VN[DĐ] ?)?"
    ),
    "vi": patterns.plain(
        r"(?: (?:của|tại|ở) (?:tỉnh |thành phố )?(?:[A-ZĐ][^\W\d]+)(?: [A-ZĐ][^\W\d]+){0,2})?(?: (?:cùng|đều|ước|đã))*"
        r" (?:tăng|giảm|đạt|chiếm|là)(?: khoảng| gần| hơn| trên)? "
    ),
}
"""All that stands between a list of metrics and one of numbers, which then are told in its order."""
