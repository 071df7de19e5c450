"""What differs between two texts, word by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

PAIRS_MAX = 1_000_000
"""So many pairs of sentences, and of words, are compared at most; where there are more, all counts as changed."""

_SENTENCE = re.compile(r".+?(?:[.!?…](?=\s)|\n|\Z)\s*", re.DOTALL)
_WORD = re.compile(r"(?:\w+|[^\w\s]|\A\s)\s*")


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
    changed = list(_differences(old, new, whole, _SENTENCE, PAIRS_MAX))
    sizes = [(edit.end - edit.start) * (edit.new_end - edit.new_start) for edit in changed]
    # Each change of sentences has its share of the pairs, by its length.
    found = (
        edit
        for differing, size in zip(changed, sizes, strict=True)
        for edit in _differences(old, new, differing, _WORD, PAIRS_MAX * size // max(1, sum(sizes)))
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


def _differences(old: str, new: str, within: Edit, unit: re.Pattern[str], pairs_max: int) -> Iterator[Edit]:
    """Runs of units that differ, and the spaces after those that do not."""
    ours, theirs = unit.findall(old[within.start : within.end]), unit.findall(new[within.new_start : within.new_end])
    place, new_place = within.start, within.new_start
    said, says = [one.rstrip() for one in ours], [one.rstrip() for one in theirs]
    for same, i, j, k, m in _runs(said, says, pairs_max):
        runs = zip(ours[i:j], theirs[k:m], strict=True) if same else [("".join(ours[i:j]), "".join(theirs[k:m]))]
        for one, other in runs:
            end, new_end = place + len(one), new_place + len(other)
            if one != other:
                kept = len(one.rstrip()) if same else 0
                yield Edit(place + kept, end, new_place + kept, new_end)
            place, new_place = end, new_end


def _runs(old: Sequence[str], new: Sequence[str], pairs_max: int) -> Iterator[tuple[bool, int, int, int, int]]:
    """Runs that are the same or differ, `(same, first, after, first in new, after in new)`, of both sequences whole.

    Of long ones, what both begin and end with is not compared; and if that is not enough, nothing of what is between.
    """
    begin = ending = 0
    if len(old) * len(new) > pairs_max:
        shorter = min(len(old), len(new))
        begin = next((n for n in range(shorter) if old[n] != new[n]), shorter)
        ending = next((n for n in range(shorter - begin) if old[-1 - n] != new[-1 - n]), shorter - begin)
    last, new_last = len(old) - ending, len(new) - ending
    yield True, 0, begin, 0, begin
    if (last - begin) * (new_last - begin) > pairs_max:
        yield False, begin, last, begin, new_last
    else:
        matcher = SequenceMatcher(None, old[begin:last], new[begin:new_last], autojunk=False)
        for tag, i, j, k, m in matcher.get_opcodes():
            yield tag == "equal", begin + i, begin + j, begin + k, begin + m
    yield True, last, len(old), new_last, len(new)
