"""The noun phrase that names what is measured: "exports" of a text are "frozen shrimp exports" or "exports of coffee".

A metric of the vocabulary is the head of a noun phrase, and what the phrase adds to it makes another figure of it. In
English it stands before the head as nouns and adjectives, and after it as a participle or behind a preposition; in
Vietnamese it follows the head. A phrase ends at verbs, at numbers, at words of place and time and at the province
itself; what cannot be told from a predicate is left out.
"""

from typing import NamedTuple

from events.reading.figures import metric_phrase_wording as wording
from events.reading.figures.metrics import Metric
from events.reading.text.language import Lang
from events.reading.text.words import Phrase, Words


class Qualifiers(NamedTuple):
    """What is said of a metric before and after its name, each empty where nothing is."""

    before: str = ""
    after: str = ""


def qualifiers(
    text: str, lang: Lang, among: Words, metric: Phrase[Metric], within: tuple[int, int], things: bool
) -> Qualifiers:
    """What the noun phrase of a metric says of it, `within` two characters of a text whose words are `among`.

    `things` says that things or stuff are measured, to which something can be done: houses are damaged.
    """
    if lang == "vi":
        return Qualifiers(after=_vietnamese_after(text, metric, within[1], things))
    english = _English(text, among, *within)
    return Qualifiers(english.before(metric), english.after(metric, things))


class _English:
    """Noun phrases of an English sentence."""

    def __init__(self, text: str, among: Words, begin: int, end: int) -> None:
        self.text, self.among, self.begin, self.end = text, among, begin, end

    def before(self, metric: Phrase[Metric]) -> str:
        """The nouns, adjectives and participles right before a metric: "frozen shrimp", "newly registered"."""
        first = metric.first
        while first and metric.first - first < _BEFORE and self._leads(first - 1):
            first -= 1
        while first < metric.first and self.text[: self.among.starts[first]].endswith("-"):
            first += 1
        if 1 < first < metric.first and self._lists(first - 1):
            return ""
        return self.text[self.among.starts[first] : metric.start].strip()

    def _leads(self, at: int) -> bool:
        """Whether a word goes with the next one as its modifier."""
        start, end = self.among.starts[at], self.among.ends[at]
        word, gap = self.text[start:end], self.text[end : self.among.starts[at + 1]]
        after = self.text[self.among.starts[at + 1] : self.among.ends[at + 1]]
        if start < self.begin or gap not in (" ", "-"):
            return False
        if not word.islower() and not self._opens(start, word):
            return word in wording.PEOPLES or _is_acronym(word)
        if after[0].isupper() and not (after in wording.PEOPLES or _is_acronym(after)):
            return False
        said = word.lower()
        if said == "newly":
            return after in wording.PARTICIPLES
        compound = gap == "-" or (at > 0 and self.text[self.among.ends[at - 1] : start] == "-")
        return _modifies(said, compound) and (not said.endswith("s") or said in wording.PLURAL_MODIFIERS)

    def _opens(self, start: int, word: str) -> bool:
        """Whether it has its capital letter from the beginning of the sentence, and is no name of a city."""
        return not self.text[:start].strip(_OPENERS) and word[1:].islower() and word not in wording.ONE_WORD_NAMES

    def _lists(self, at: int) -> bool:
        """Whether a word joins a modifier to one before it: of "rice and coffee exports" no part is told alone."""
        starts, ends, folded = self.among
        joined = folded[at] in ("and", "or") and starts[at - 1] >= self.begin
        spaced = self.text[ends[at - 1] : starts[at]] == self.text[ends[at] : starts[at + 1]] == " "
        return joined and spaced and not folded[at - 1].endswith("s") and _modifies(folded[at - 1], False)

    def after(self, metric: Phrase[Metric], things: bool) -> str:
        """What follows a metric and tells what of it is measured: "of shrimp and crab", "damaged by the storm"."""
        done = wording.DONE.match(self.text, metric.end, self.end) if things else None
        begin = found = done.end() if done else metric.end
        for _ in range(_AFTER):
            found = self._prepositional(found, metric.meaning)
        return ((done["done"] if done else "") + self.text[begin:found]).strip()

    def _prepositional(self, at: int, metric: Metric) -> int:
        """Where a prepositional phrase ends that begins at a character and says more of the metric, else `at`."""
        closed = wording.SAID_AFTER["en"].match(self.text, at, self.end)
        if not closed and metric.key == "damage":
            closed = wording.CAUSED["en"].match(self.text, at, self.end)
        if closed:
            return closed.end()
        of = wording.OF.match(self.text, at, self.end)
        if not of or of.end() not in self.among.starts:
            return at
        first = last = self.among.starts.index(of.end())
        while last < len(self.among.starts) and last - first < _OF_WORDS and self._follows(last, first):
            last += 1
        last -= self.among.folded[last - 1] == "and"
        known = of["the"] is not None
        return self.among.ends[last - 1] if last - first > known else at

    def _follows(self, at: int, first: int) -> bool:
        """Whether a word goes on with a noun phrase that begins with another."""
        start, end = self.among.starts[at], self.among.ends[at]
        word, gap = self.text[start:end], self.text[self.among.ends[at - 1] : start] if at > first else " "
        if end > self.end or gap not in (" ", "-"):
            return False
        if word == "and":
            return at > first
        people = word in wording.PEOPLES and not wording.NAME_GOES_ON.match(self.text, end)
        return people or _is_acronym(word) or (word.islower() and _modifies(word, gap == "-"))


def _modifies(word: str, compound: bool) -> bool:
    """Whether an English word can be part of a noun phrase; compounds have participles, as "foreign-invested"."""
    if not word.isalpha() or (word in wording.NO_MODIFIERS and not compound):
        return False
    if compound or word in wording.PARTICIPLES or word in wording.NOUNS_LIKE_VERBS:
        return True
    return not word.endswith(("ed", "ing", "ly"))


def _is_acronym(word: str) -> bool:
    return word.isalpha() and word.isupper() and 2 <= len(word) <= _ACRONYM and word not in wording.UNITS


def _vietnamese_after(text: str, metric: Phrase[Metric], end: int, things: bool) -> str:
    """What follows a metric and tells what of it is measured: "thủy sản", "do bão", "của nhà đầu tư Nhật Bản"."""
    at = metric.end
    for _ in range(0 if text.isascii() else _AFTER):
        found = wording.SAID_AFTER["vi"].match(text, at, end)
        if not found and metric.meaning.key == "damage":
            found = wording.CAUSED["vi"].match(text, at, end)
        if not found and things:
            found = wording.CHAIN.match(text, at)
        found = found or wording.KINDS.match(text, at)
        if not found or found.end() > end:
            break
        at = found.end()
    return text[metric.end : at].strip()


_OPENERS = " \t\"'“”‘’*•+–—-"
"""What may stand before the first word of a sentence."""
_BEFORE, _AFTER, _OF_WORDS = 4, 2, 6
"""So many words may stand before a metric, so many phrases after it, and so many words behind "of"."""
_ACRONYM = 6
"""No acronym of what is measured has more letters."""
