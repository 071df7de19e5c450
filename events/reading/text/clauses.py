"""The clauses that a sentence joins, each with a subject and a verb of its own."""

import re
from bisect import bisect_right
from functools import lru_cache

from events.reading.text import patterns
from events.reading.text.language import Lang


def clause_at(text: str, at: int, lang: Lang) -> tuple[int, int]:
    """Where the clause begins and ends that an offset of a sentence lies in: the whole sentence where it is but one."""
    bounds = _bounds(text, lang)
    last = bisect_right(bounds, at, 1, len(bounds) - 1)
    return bounds[last - 1], bounds[last]


@lru_cache(maxsize=256)
def _bounds(text: str, lang: Lang) -> tuple[int, ...]:
    bounds = [0]
    for opener in _OPENS[lang].finditer(text):
        if _VERB[lang].search(text, bounds[-1], opener.start()):
            bounds.append(opener.end())
    return (*bounds, len(text))


_VERB_EN = (
    r"(?:is|are|was|were|has|have|had|will|would|can|may|must|should|grew|rose|fell|came|took|held|met|won|set|told|led"
    r"|gave|got|made|went|stood|began|broke|sent|(?!based|located|called|named|headed|led|dated|aged)[a-z]{3,}ed)"
)
"""A verb that has a subject: one in the past, or an auxiliary."""

_VERB: dict[Lang, re.Pattern[str]] = {"en": patterns.plain(rf"\b{_VERB_EN}\b"), "vi": patterns.plain(r"")}
"""What a clause must have to end before another; what opens one in Vietnamese opens nothing else."""

_OPENS: dict[Lang, re.Pattern[str]] = {
    "en": patterns.plain(
        r"; (?:and |while |but )?|, (?:and|while|whereas|but) "
        r"(?=(?:(?:the|an?|its|his|her|their|some|this|that|it|he|she|they) )?"
        rf"(?!{_VERB_EN}\b)[\w’'$-]+(?: (?!who\b|which\b|that\b|to\b|and\b)[\w’'$%-]+){{0,9}}? {_VERB_EN}\b)"
    ),
    "vi": patterns.plain(r"; (?:còn |và )?|, (?:còn|trong khi) "),
}
"""What opens a clause after another."""
