"""Words of a text with exact spans, folded, and phrases found among them whatever their case and diacritics."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from events.text import fold

T = TypeVar("T")

CAPITAL = (
    "[A-Z"
    + "".join(letter for letter in map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))) if letter.isupper())
    + "]"
)
"""A character class of the capital letters that English and Vietnamese are written in."""

_WORD = re.compile(r"\w+(?:[’']\w+)?")


def _spelling(text: str) -> str:
    """A text as it is spelt, wherever a tone is written and whether with y or i: "thuỷ" is "thủy", "tỉ lệ" "tỷ lệ"."""
    apart = (unicodedata.normalize("NFD", word).replace("y", "i") for word in _WORD.findall(text.lower()))
    return " ".join("".join(sorted(word)) for word in apart)


class Words(NamedTuple):
    """The words of a text in order, one entry of each list a word: its span, and what it is compared by."""

    starts: list[int]
    ends: list[int]
    folded: list[str]


class Phrase(NamedTuple, Generic[T]):
    """A phrase of a lexicon found in a text: the span, the words `first` to `last` (exclusive), what it means."""

    start: int
    end: int
    first: int
    last: int
    meaning: T


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    return fold(word.replace("’", "'"))


@lru_cache(maxsize=512)
def words(text: str) -> Words:
    """The words of a text in order. A sentence is read by several kinds, one after the other."""
    spans = [one.span() for one in _WORD.finditer(text)]
    return Words([start for start, _ in spans], [end for _, end in spans], [_folded(text[s:e]) for s, e in spans])


class Lexicon(Generic[T]):
    """Phrases and what they mean. The longest phrase at a place wins, and found phrases do not overlap."""

    def __init__(self, phrases: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        self._meanings: dict[tuple[str, ...], T] = {}
        self._spellings: set[str] = set()
        lengths: dict[str, set[int]] = {}
        for phrase, meaning in phrases.items() if isinstance(phrases, Mapping) else phrases:
            parts = tuple(words(phrase).folded)
            self._meanings.setdefault(parts, meaning)
            lengths.setdefault(parts[0], set()).add(len(parts))
            self._spellings.add(_spelling(phrase))
        self._lengths = {first: sorted(known, reverse=True) for first, known in lengths.items()}
        """How many words the phrases have that begin with a word, longest first."""

    def find(self, among: Words, fits: Callable[[Phrase[T]], bool] | None = None) -> list[Phrase[T]]:
        """Every phrase among the words, in text order; one that does not fit hides no shorter one."""
        found: list[Phrase[T]] = []
        folded, lengths, meanings = among.folded, self._lengths, self._meanings
        if lengths.keys().isdisjoint(folded):
            return found
        free = 0
        for at in [at for at, word in enumerate(folded) if word in lengths]:
            if at < free:
                continue
            for length in lengths[folded[at]]:
                parts = tuple(folded[at : at + length])
                if parts not in meanings:
                    continue
                last = at + len(parts)
                phrase = Phrase(among.starts[at], among.ends[last - 1], at, last, meanings[parts])
                if fits is None or fits(phrase):
                    free = last
                    found.append(phrase)
                    break
        return found

    def find_spelt(self, text: str) -> list[Phrase[T]]:
        """Every phrase in a text, in order, where its diacritics are those of the phrase: "chế" is no tea, "chè"."""
        if text.isascii():
            return self.find(words(text))
        return self.find(words(text), lambda one: _spelling(text[one.start : one.end]) in self._spellings)
