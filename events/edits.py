"""What differs between two texts, word by word."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

STEPS_MAX = 500_000
"""So many steps are taken to compare sentences, and words, at most: less than a second, whatever the texts are. What is
not found by then differs as a whole.
"""

_SENTENCE = re.compile(r".+?(?:[.!?…](?=\s)|\n|\Z)\s*", re.DOTALL)
_WORD = re.compile(r"(?:\d+(?:[.,/:-]\d+)+|\w+|[^\w\s]|\A\s)\s*")
"""A figure or a day is one word: of 4.1 and 5.3 neither the whole nor the part alone is changed."""


class Edit(NamedTuple):
    """Characters `start` to `end` of the old text, in whose place the new has those from `new_start` to `new_end`."""

    start: int
    end: int
    new_start: int
    new_end: int


def edits(old: str, new: str) -> list[Edit]:
    """What is to be changed in an old text to make a new one of it, in order.

    Sentences are compared first, then the words of those that differ: a long text costs little more than its changes.
    """
    whole = Edit(0, len(old), 0, len(new))
    changed = list(_differences(old, new, whole, _SENTENCE, STEPS_MAX))
    sizes = [(edit.end - edit.start) * (edit.new_end - edit.new_start) for edit in changed]
    # Each change of sentences has its share of the steps, by its length.
    found = (
        edit
        for differing, size in zip(changed, sizes, strict=True)
        for edit in _differences(old, new, differing, _WORD, STEPS_MAX * size // max(1, sum(sizes)))
    )
    return list(found)


def carried(changed: Sequence[Edit], start: int, end: int) -> tuple[int, int]:
    """Where a span of the old text lies in the new one, with what was put in the place of any of it."""
    begin, finish = start, end
    for edit in changed:
        if edit.end <= start:
            begin = start + edit.new_end - edit.end
        elif edit.start < start:
            begin = edit.new_start
        if edit.end <= end and edit.start < end:
            finish = end + edit.new_end - edit.end
        elif edit.start < end:
            finish = edit.new_end
    return begin, max(begin, finish)


def _differences(old: str, new: str, within: Edit, unit: re.Pattern[str], steps_max: int) -> Iterator[Edit]:
    """Runs of units that differ, and the spaces after those that do not."""
    ours, theirs = unit.findall(old[within.start : within.end]), unit.findall(new[within.new_start : within.new_end])
    place, new_place = within.start, within.new_start
    said, says = [one.rstrip() for one in ours], [one.rstrip() for one in theirs]
    for same, i, j, k, m in _runs(said, says, steps_max):
        runs = zip(ours[i:j], theirs[k:m], strict=True) if same else [("".join(ours[i:j]), "".join(theirs[k:m]))]
        for one, other in runs:
            end, new_end = place + len(one), new_place + len(other)
            if one != other:
                kept = len(one.rstrip()) if same else 0
                yield Edit(place + kept, end, new_place + kept, new_end)
            place, new_place = end, new_end


def _runs(old: Sequence[str], new: Sequence[str], steps_max: int) -> Iterator[tuple[bool, int, int, int, int]]:
    """Runs that are the same or differ, `(same, first, after, first in new, after in new)`, of both sequences whole."""
    place, new_place = 0, 0
    for first, new_first, length in (*_common(old, new, steps_max), (len(old), len(new), 0)):
        yield False, place, first, new_place, new_first
        place, new_place = first + length, new_first + length
        yield True, first, place, new_first, new_place


def _common(old: Sequence[str], new: Sequence[str], steps_max: int) -> list[tuple[int, int, int]]:
    """What both have in common, in order: `(first, first in new, length)`, as much of it as may be.

    Where that takes too many steps, what both begin and end with. The algorithm is Myers' (An O(ND) difference
    algorithm, 1986): how far one comes with no change, with one, with two ... on each diagonal of the table of pairs.
    """
    shorter = min(len(old), len(new))
    begin = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    reached: list[list[int]] = []
    steps = 0
    while steps <= steps_max:
        changes, before, row = len(reached), reached[-1] if reached else [begin], list[int]()
        reached.append(row)
        for n in range(changes + 1):
            first = x = _entered(before, n, changes)
            y = x - (2 * n - changes)
            while x < len(old) and y < len(new) and old[x] == new[y]:
                x, y = x + 1, y + 1
            row.append(x)
            steps += 1 + x - first
            if x >= len(old) and y >= len(new):
                return [(0, 0, begin), *_way_back(reached, begin, n, x)]
    ending = next((n for n in range(shorter - begin) if old[-1 - n] != new[-1 - n]), shorter - begin)
    return [(0, 0, begin), (len(old) - ending, len(new) - ending, ending)]


def _entered(before: Sequence[int], n: int, changes: int) -> int:
    """Where the n-th diagonal is entered by one change more, which puts something in or takes something out."""
    if changes == 0:
        return before[0]
    return before[n] if _puts_in(before, n, changes) else before[n - 1] + 1


def _puts_in(before: Sequence[int], n: int, changes: int) -> bool:
    return n == 0 or (n < changes and before[n - 1] < before[n])


def _way_back(reached: Sequence[Sequence[int]], begin: int, n: int, x: int) -> list[tuple[int, int, int]]:
    """The runs in common on the way that came to the end, in order."""
    found = []
    for changes in range(len(reached) - 1, -1, -1):
        before = reached[changes - 1] if changes else [begin]
        entered = _entered(before, n, changes)
        if x > entered:
            found.append((entered, entered - (2 * n - changes), x - entered))
        if changes:
            n = n if _puts_in(before, n, changes) else n - 1
            x = before[n]
    return found[::-1]
