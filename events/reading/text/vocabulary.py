"""Phrases of both languages by what they mean, so that what is said in either has one key."""

import re

from events.reading.text.folding import folded_evenly

_WORD = re.compile(r"[\w']+")


class Vocabulary:
    """Phrases by what they mean.

    Each row of `table` is a meaning, its English phrases and its Vietnamese ones, all folded and parted by commas; one
    of several words is several. The phrases that are `silent` mean nothing here.
    """

    def __init__(self, table: str, silent: str) -> None:
        self._meanings = {tuple(phrase.split()): "" for phrase in silent.split(",")}
        for line in filter(None, table.strip().splitlines()):
            meaning, english, vietnamese = (part.strip() for part in line.split(" | "))
            self._meanings |= {tuple(phrase.split()): meaning for phrase in f"{english}, {vietnamese}".split(", ")}
        self._longest = max(map(len, self._meanings))

    def meanings(self, text: str) -> tuple[set[str], set[str]]:
        """What a text says by phrases that are known, and the words that are not; of phrases the longest is meant."""
        words = _WORD.findall(folded_evenly(text.replace("’", "'")))
        known: set[str] = set()
        unknown: set[str] = set()
        at = 0
        while at < len(words):
            phrases = (tuple(words[at : at + size]) for size in range(self._longest, 0, -1))
            said = next((phrase for phrase in phrases if phrase in self._meanings), None)
            known.update(self._meanings[said].split() if said else ())
            unknown.update(() if said else (words[at],))
            at += len(said) if said else 1
        return known, unknown
