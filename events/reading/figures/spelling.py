"""Whether a metric stands in a Vietnamese text as the word that it is, and not as another or as part of a name."""

import re
from functools import cache

from events.reading.figures.metrics import Metric, metrics_by_phrase
from events.reading.text.language import Lang
from events.reading.text.words import Phrase


def is_spelt(text: str, lang: Lang, phrase: Phrase[Metric]) -> bool:
    """Whether a metric is spelt as a Vietnamese text with diacritics spells it: "đàn" is a herd, "dân" the people; and
    whether it is a word, and not the last one of a name: the market of "Chợ Gạo" is no rice.
    """
    if lang == "en" or text.isascii():
        return True
    if phrase.last - phrase.first == 1 and _ends_name(text, phrase):
        return False
    return " ".join(_WORD.findall(text[phrase.start : phrase.end].lower())) in _spellings()


def _ends_name(text: str, phrase: Phrase[Metric]) -> bool:
    """Whether a word, and the one right before it, have a capital and go on in small letters."""
    before = _WORD_BEFORE.search(text, max(0, phrase.start - _NAME), phrase.start)
    return before is not None and before[1].istitle() and text[phrase.start : phrase.end].istitle()


@cache
def _spellings() -> frozenset[str]:
    return frozenset(" ".join(_WORD.findall(phrase)) for phrase in metrics_by_phrase("vi"))


_WORD = re.compile(r"\w+")
_WORD_BEFORE = re.compile(r"(?<!\w)(\w+) $")
_NAME = 10
"""No syllable is longer, with the blank after it."""
