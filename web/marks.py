"""A passage of an article, cut where quoted spans begin and end, so that each can be marked."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from events.base import Json


class Piece(NamedTuple):
    """A part of a passage, with the quotes that cover it."""

    text: str
    quotes: list[Json]
    begins: list[Json]
    """Those of the quotes that begin here."""


def marked(passage: Json, quotes: Sequence[Json]) -> list[Piece]:
    """The pieces of a passage, in order; quotes may overlap, and their positions count in the article's text."""
    start, end = passage["start"], passage["end"]
    within = [quote for quote in quotes if quote["start"] < end and start < quote["end"]]
    edges = {start, end, *(edge for quote in within for edge in (quote["start"], quote["end"]) if start < edge < end)}
    cuts = sorted(edges)
    return [
        Piece(
            passage["text"][begin - start : stop - start],
            [quote for quote in within if quote["start"] <= begin and stop <= quote["end"]],
            [quote for quote in within if max(quote["start"], start) == begin],
        )
        for begin, stop in pairwise(cuts)
    ]
