"""Rows of a list that have no mark, and the lines that part them by field."""

from events.reading.figures.metrics import find_metrics
from events.reading.reading import Reading, Sentence
from events.reading.text import patterns
from events.reading.text.words import words


def is_row(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence can be a row: a label and its value, or a whole paragraph that opens with what it measures."""
    if _LABELLED.match(sentence.text):
        return True
    after = reading.sentences[sentence.index + 1 : sentence.index + 2]
    alone = not after or after[0].paragraph != sentence.paragraph
    return alone and len(sentence.text) < _ROW and reading.lang == "vi" and _opens_with_metric(sentence.text)


def _opens_with_metric(text: str) -> bool:
    named = find_metrics(words(text), "vi")
    return bool(named) and named[0].first == 0


def heads_a_field(text: str) -> bool:
    """Whether a line heads the rows of one field, in a list that goes on: "b) Về xã hội"."""
    return _FIELD.fullmatch(text) is not None


def opens_a_field(text: str) -> bool:
    """Whether a paragraph opens with the field that it is about: "Về xã hội: ...", "Regarding society, the ..."."""
    return _FIELD.match(text) is not None and any(mark in text[:_LABEL] for mark in (": ", ", "))


_LABEL = 64
"""Within so many characters a label ends."""
_ROW = 200
"""No longer paragraph is a row."""

_LABELLED = patterns.plain(r"[^\W\d_][^.:;?!]{2,60}:\s[^:?!]{0,60}\d[^:?!]{0,80}$")

_FIELD = patterns.plain(
    r"(?:(?:\d{1,2}(?:\.\d)?|[IVXa-zđ]{1,4})[.)] )?"
    r"(?:Về [a-zà-ỹđ]|(?:Regarding|In terms of|As for|As regards|On) (?:[a-z]|Party ))[^.:;\d]{2,60}:?"
)
