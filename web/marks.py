"""A passage of an article, cut where quoted spans and edits begin and end, so that each can be marked."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from events.base import Json
from events.edits import Edit

Span = tuple[int, int]


class Piece(NamedTuple):
    """A part of a passage, with the quotes that cover it."""

    text: str
    quotes: list[Json]
    begins: list[Json]
    """Those of the quotes that begin here."""
    added: bool
    """Whether the text before did not have it."""
    removed: str
    """What the text before had just here."""


def marked(
    passage: Json, quotes: Sequence[Json], changed: Sequence[Edit] = (), before: str = "", shown: Sequence[Span] = ()
) -> list[Piece]:
    """The pieces of a passage, in order; quotes may overlap, and their positions count in the article's text.

    What was `changed` of the text `before` is marked; of what was removed, only the parts of it that are `shown`.
    """
    start, end = passage["start"], passage["end"]
    within = [quote for quote in quotes if quote["start"] < end and start < quote["end"]]
    here = [edit for edit in changed if edit.new_start <= end and start <= edit.new_end]
    edges = [edge for quote in within for edge in (quote["start"], quote["end"])]
    edges += [edge for edit in here for edge in (edit.new_start, edit.new_end)]
    cuts = sorted({start, end, *(edge for edge in edges if start < edge < end)})
    removed = {max(start, edit.new_start): _shown(before, edit, shown) for edit in here if edit.start < edit.end}
    pieces = [
        Piece(
            passage["text"][begin - start : stop - start],
            [quote for quote in within if quote["start"] <= begin and stop <= quote["end"]],
            [quote for quote in within if max(quote["start"], start) == begin],
            any(edit.new_start <= begin and stop <= edit.new_end for edit in here),
            removed.pop(begin, ""),
        )
        for begin, stop in pairwise(cuts)
    ]
    return pieces + [Piece("", [], [], False, one) for one in removed.values()]


def _shown(before: str, edit: Edit, shown: Sequence[Span]) -> str:
    """What an edit took out of a text, as far as it is shown; what is not is left out, and that is said."""
    parts = [before[max(edit.start, start) : min(edit.end, end)] for start, end in shown]
    said = " […] ".join(part for part in parts if part)
    return said if len(said) >= edit.end - edit.start else f"{said} […]".lstrip()
