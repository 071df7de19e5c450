"""Where a page of a list ends, such that the next goes on there whatever is appended meanwhile."""

import re
from dataclasses import dataclass
from typing import Self
from urllib.parse import urlencode

from fastapi import Request

from events.errors import BadInput

_SHAPE = re.compile(r"([0-9]{1,15})-([0-9]{1,9})", re.ASCII)


class NoCursor(BadInput):
    """A text that no link to a next page has."""

    def __init__(self, text: str) -> None:
        super().__init__(f"no cursor: {text[:60]!r}", "take it from the link to the next page")


@dataclass(frozen=True)
class Cursor:
    """A place in a list as the log held it at a position: the same position is the same list for ever."""

    seq: int
    offset: int = 0

    @classmethod
    def of(cls, text: str | None, seq: int) -> Self:
        """The cursor so written; without one, the beginning of the list as it is at position `seq`.

        Raises NoCursor, also where the list has not come so far: then it is another log's.
        """
        if text is None:
            return cls(seq)
        match = _SHAPE.fullmatch(text)
        if match is None or not 0 < int(match[1]) <= seq:
            raise NoCursor(text)
        return cls(int(match[1]), int(match[2]))

    def part(self, size: int) -> slice:
        """The page, and one more, which tells whether there is another page."""
        return slice(self.offset, self.offset + size + 1)

    def page(self, size: int) -> slice:
        """The page alone, where how much there is in all is known otherwise."""
        return slice(self.offset, self.offset + size)

    def next(self, request: Request, found: int, size: int) -> str | None:
        """The address of the next page, where as many as `found` were found of the part; else None."""
        return self._at(request, self.offset + size) if found > size else None

    def back(self, request: Request, size: int) -> str | None:
        """The address of the page before; None on the first."""
        return self._at(request, max(0, self.offset - size)) if self.offset else None

    def __str__(self) -> str:
        return f"{self.seq}-{self.offset}"

    def _at(self, request: Request, offset: int) -> str:
        there = [(name, value) for name, value in request.query_params.multi_items() if name not in ("cursor", "at")]
        return f"{request.url.path}?{urlencode([*there, ('cursor', str(Cursor(self.seq, offset)))])}"
