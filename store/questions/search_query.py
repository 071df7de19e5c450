"""What is searched for: words, names of provinces in every spelling, and, in quotation marks, phrases as they stand."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, select, true

from events.base import Json
from events.errors import BadInput
from events.text import fold, nfc
from events.units.lineage import Unit, Units
from store.projections.schema import searchable, standing
from store.projections.search import matching, words_of

BEGUN_CHARS_MIN = 2
"""A word of fewer letters is taken for whole."""
NAME_WORDS_MAX = 6
"""No name of a province has more words, with the word for its kind."""
_WORD = re.compile(r"[^\W_]+")

Score = tuple[int, bool]


class NoWords(BadInput):
    """A text without a word that could be searched for."""

    def __init__(self, text: str) -> None:
        super().__init__(f"no word to search for: {text[:60]!r}", "give letters or digits")


class Hit(NamedTuple):
    """Where a text has one of the terms that are searched for."""

    start: int
    end: int
    term: int


class SearchQuery:
    """The terms of a search, in any order: words, phrases, and names, each with all ways to write it.

    Words that are a name of a province mean the units that bore it, however their names are written. In quotation marks
    words are a phrase as it stands. Elsewhere the last word may be only `begun`: a reader types from left to right.
    Raises NoWords.
    """

    def __init__(self, text: str, units: Units) -> None:
        self.words = words_of(nfc(text))
        if not self.words:
            raise NoWords(text)
        self.names: list[tuple[Unit, ...]] = []
        """The units that each name means, in order of time."""
        self._terms: list[tuple[str, ...]] = []
        self.begun = False
        for number, part in enumerate(text.split('"')):
            words = words_of(nfc(part))
            if number % 2 and words:
                self._terms.append((" ".join(words),))
                self.begun = False
            elif words:
                self._read(words, units)
        self._term_of = {one: number for number, term in enumerate(self._terms) for one in term}
        self._sizes = sorted({one.count(" ") + 1 for one in self._term_of}, reverse=True)
        self._pairs = [f" {one} {other}" for one, other in pairwise(" ".join(term[0] for term in self._terms).split())]

    def _read(self, words: Sequence[str], units: Units) -> None:
        """Take in words that stand outside quotation marks."""
        begin = 0
        while begin < len(words):
            size = _name_at(words, begin, units)
            named = units.spelt(" ".join(words[begin : begin + size]))
            if named:
                self.names.append(named)
                # The name that was borne last stands for all others where neighbours are counted.
                written = [named[-1].names[-1].value, *(one for unit in named for one in unit.spellings)]
                self._terms.append(tuple(dict.fromkeys(" ".join(words_of(one)) for one in written)))
            else:
                self._terms.append((words[begin],))
            self.begun = not named and len(words[begin]) >= BEGUN_CHARS_MIN
            begin += max(1, size)

    def matches(self, connection: Connection) -> ColumnElement[bool]:
        """The rows of `searchable` that have all of it."""
        return matching(connection, self._terms, begun=self.begun)

    def hits(self, text: str) -> list[Hit]:
        """Where a text has any of it, in text order, none within another."""
        said = list(_WORD.finditer(text))
        words = [fold(one[0]) for one in said]
        found: list[Hit] = []
        begin = 0
        while begin < len(words):
            size, term = self._at(words, begin)
            if size:
                found.append(Hit(said[begin].start(), said[begin + size - 1].end(), term))
            begin += max(1, size)
        return found

    def _at(self, words: Sequence[str], begin: int) -> tuple[int, int]:
        """Of how many words the longest term is that begins at a place, and which it is; of none where none begins."""
        for size in self._sizes:
            term = self._term_of.get(" ".join(words[begin : begin + size]))
            if term is not None and begin + size <= len(words):
                return size, term
        return int(self.begun and words[begin].startswith(self._terms[-1][0])), len(self._terms) - 1

    def score(self, said: str) -> Score:
        """How many of the pairs of neighbouring words are neighbours in a text that has all words; and whether wholly.

        Vietnamese words are several syllables: `quy hoạch` is not `quy` and `hoạch`.
        """
        apart = f" {said} "
        for first, *others in self._terms:
            for other in sorted(others, key=len, reverse=True):
                apart = apart.replace(f" {other} ", f" {first} ")
        last = " " * (not self.begun)
        ends = [" "] * (len(self._pairs) - 1) + [last]
        neighbours = sum(pair + end in apart for pair, end in zip(self._pairs, ends, strict=False))
        return neighbours, not self.begun or f" {self.words[-1]} " in apart

    def named(self) -> list[dict[str, Json]]:
        """The names of provinces among the words, as an answer tells them: each with its units and its spellings."""
        return [
            {
                "name": units[-1].names[-1].value,
                "units": [unit.id for unit in units],
                "spellings": list(dict.fromkeys(one for unit in reversed(units) for one in unit.spellings)),
            }
            for units in self.names
        ]


def _name_at(words: Sequence[str], begin: int, units: Units) -> int:
    """Of how many words the longest name is that begins at a place; two names side by side are not one."""
    for size in range(min(NAME_WORDS_MAX, len(words) - begin), 0, -1):
        run = words[begin : begin + size]
        if units.spelt(" ".join(run)):
            cuts = range(1, size)
            two = any(units.spelt(" ".join(run[:cut])) and units.spelt(" ".join(run[cut:])) for cut in cuts)
            if not two:
                return size
    return 0


def claims_with(connection: Connection, search: str, units: Units) -> ColumnElement[bool]:
    """The standing claims that have all of it in their sentence, the title over it, or what was read in it.

    They are all claims where nothing is searched for. Raises NoWords.
    """
    if not search:
        return true()
    return standing.c.id.in_(select(searchable.c.standing_id).where(SearchQuery(search, units).matches(connection)))
