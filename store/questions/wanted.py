"""What is searched for: words, with diacritics or without; what of them is in quotation marks as it stands."""

import re
from itertools import pairwise

from sqlalchemy import ColumnElement, Connection, and_, literal, select, true

from events.errors import BadInput
from events.text import nfc
from store.projections.schema import searchable, standing
from store.projections.search import matching, words_of

BEGUN_CHARS_MIN = 2
"""A word of fewer letters is taken for whole."""
WORD = re.compile(r"[^\W_]+")

Score = tuple[int, bool]


class NoWords(BadInput):
    """A text without a word that could be searched for."""

    def __init__(self, text: str) -> None:
        super().__init__(f"no word to search for: {text[:60]!r}", "give letters or digits")


class Wanted:
    """The words of a search, in any order, and its phrases.

    The last word may be only `begun`, save in quotation marks: a reader types from left to right. Raises NoWords.
    """

    def __init__(self, text: str) -> None:
        self.words = words_of(nfc(text))
        outside, quoted = text.split('"')[::2], text.split('"')[1::2]
        self._phrases = [" ".join(words) for words in map(words_of, map(nfc, quoted)) if words]
        if not self.words:
            raise NoWords(text)
        tail = words_of(nfc(outside[-1])) if len(outside) > len(quoted) else []
        self.begun = bool(tail) and len(self.words[-1]) >= BEGUN_CHARS_MIN
        self._pairs = [f" {one} {other}" for one, other in pairwise(self.words)]

    def matches(self, connection: Connection) -> ColumnElement[bool]:
        """The rows of `searchable` that have all of it."""
        said = literal(" ") + searchable.c.words + literal(" ")
        phrases = (said.contains(f" {phrase} ") for phrase in self._phrases)
        return and_(matching(connection, self.words, begun=self.begun), *phrases)

    def has(self, word: str) -> bool:
        """Whether a folded word is one of those searched for."""
        return word in self.words or (self.begun and word.startswith(self.words[-1]))

    def score(self, said: str) -> Score:
        """How many of the pairs of neighbouring words are neighbours in a text that has all words; and whether wholly.

        Vietnamese words are several syllables: `lâm đồng` is not `lâm` and `đồng`.
        """
        apart = f" {said} "
        last = " " * (not self.begun)
        ends = [" "] * (len(self._pairs) - 1) + [last]
        neighbours = sum(pair + end in apart for pair, end in zip(self._pairs, ends, strict=False))
        return neighbours, not self.begun or f" {self.words[-1]} " in apart


def claims_with(connection: Connection, search: str) -> ColumnElement[bool]:
    """The standing claims that have all of it in their sentence, the title over it, or what was read in it.

    They are all claims where nothing is searched for. Raises NoWords.
    """
    if not search:
        return true()
    return standing.c.id.in_(select(searchable.c.standing_id).where(Wanted(search).matches(connection)))
