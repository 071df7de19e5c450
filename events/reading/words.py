"""Words of a text with exact spans, folded, and phrases found among them whatever their case and diacritics."""

import re
from collections.abc import Iterable, Mapping, Sequence
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


class Word(NamedTuple):
    """A word and its span; `folded` is what it is compared by."""

    start: int
    end: int
    folded: str


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


def words(text: str) -> list[Word]:
    """The words of a text in order."""
    return [Word(match.start(), match.end(), _folded(match.group())) for match in _WORD.finditer(text)]


class Lexicon(Generic[T]):
    """Phrases and what they mean. The longest phrase at a place wins, and found phrases do not overlap."""

    def __init__(self, phrases: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        pairs = phrases.items() if isinstance(phrases, Mapping) else phrases
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in pairs:
            parts = tuple(word.folded for word in words(phrase))
            self._by_first.setdefault(parts[0], []).append((parts, meaning))
        for known in self._by_first.values():
            known.sort(key=lambda entry: -len(entry[0]))

    def find(self, among: Sequence[Word]) -> list[Phrase[T]]:
        """Every phrase among the words, in text order."""
        found: list[Phrase[T]] = []
        at = 0
        while at < len(among):
            for parts, meaning in self._by_first.get(among[at].folded, ()):
                last = at + len(parts)
                if len(parts) == 1 or tuple(word.folded for word in among[at:last]) == parts:
                    found.append(Phrase(among[at].start, among[last - 1].end, at, last, meaning))
                    at = last
                    break
            else:
                at += 1
        return found
