"""A text as 64 letters that tell near-duplicates from other texts, without the text.

A sketch is a minwise sample: 40 letters of the runs of three words, 24 of the figures with the words beside them. The
share of equal letters estimates the share of runs, or figures, that two texts have in common (one permutation,
densified by rotation: Shrivastava and Li, 2014). Words alone would join the price lists and bulletins of two days.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import combinations
from struct import unpack

from events.text import fold

WORDS_MIN = 40
"""A shorter text has no sketch: only the same words make it the same."""

_RUNS = 40
_FIGURES = 24
_RUNS_END = 1 + _RUNS
_LENGTH = _RUNS_END + _FIGURES
_RUNS_EQUAL_MIN = 21
"""More than half: then two neighbours of some twenty are equal, which can be looked up."""
_FIGURES_EQUAL_MIN = 10
_MARK = "~"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_FIGURES_MIN = 5
_NONE = "."
"""Stands for the figures of a text that has fewer: they tell nothing."""
_FEW = 30
"""Of so many each is compared with each."""

_WORD = re.compile(r"\w+")


def sketch(text: str) -> str | None:
    """The sketch of a text behind a mark, whatever its case, diacritics and punctuation; None of a short one."""
    words = _WORD.findall(fold(text))
    if len(words) < WORDS_MIN:
        return None
    runs = set(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
    figures = {" ".join(words[max(at - 1, 0) : at + 2]) for at, word in enumerate(words) if word[0].isdigit()}
    enough = len(figures) >= _FIGURES_MIN
    return _MARK + _sampled(runs, _RUNS) + (_sampled(figures, _FIGURES) if enough else _NONE * _FIGURES)


def is_sketch(word: str) -> bool:
    """Whether a word is a sketch, and not the name of anything."""
    return word.startswith(_MARK) and len(word) == _LENGTH and word.isascii()


def _sampled(items: Iterable[str], places: int) -> str:
    """Each item belongs to one place; the letter of a place is of its least item, else of the next place's."""
    hashes = b"".join([blake2b(item.encode(), digest_size=8).digest() for item in items])
    least = {value % places: value // places for value in sorted(unpack(f">{len(hashes) // 8}Q", hashes), reverse=True)}
    filled = sorted(least.items())
    letters = []
    following = 0
    for place in range(places):
        while following < len(filled) and filled[following][0] < place:
            following += 1
        next_place, rank = filled[following % len(filled)]
        # How far it was taken from enters, or a text of one item would be all the same letter.
        letters.append(_LETTERS[(rank + (next_place - place) % places) % len(_LETTERS)])
    return "".join(letters)


def alike(one: str, other: str) -> bool:
    """Whether two sketches are of near-duplicates.

    More than half of the runs are the same, and two fifths of the figures where both texts have enough of them.
    """
    return bool(list(pairs_alike((one, other))))


def pairs_alike(sketches: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of every two sketches that are alike."""
    numbers = [int.from_bytes(letters.encode(), "big") for letters in sketches]
    candidates = combinations(range(len(sketches)), 2) if len(sketches) <= _FEW else _sharing(sketches)
    for one, other in candidates:
        # Equal letters leave a byte of nothing.
        differing = (numbers[one] ^ numbers[other]).to_bytes(_LENGTH, "big")
        if differing.count(0, 1, _RUNS_END) >= _RUNS_EQUAL_MIN and (
            _NONE in (sketches[one][-1], sketches[other][-1]) or differing.count(0, _RUNS_END) >= _FIGURES_EQUAL_MIN
        ):
            yield one, other


def _sharing(sketches: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of every two that have two neighbours in common, of the twenty into which the runs' letters part."""
    holders: list[dict[str, list[int]]] = [{} for _ in range(1, _RUNS_END, 2)]
    for number, letters in enumerate(sketches):
        before: set[int] = set()
        for at, known in enumerate(holders):
            neighbours = letters[2 * at + 1 : 2 * at + 3]
            if sharing := known.get(neighbours):
                before.update(sharing)
                sharing.append(number)
            else:
                known[neighbours] = [number]
        yield from ((other, number) for other in before)
