"""What can be read on its own: a file, a line of one, a page of a web archive; or what cannot be read, and why."""

from datetime import datetime
from typing import NamedTuple

BYTES_MAX = 20_000_000
"""A larger file, line of a JSON Lines file, or page of a web archive is no article."""


class Unreadable(NamedTuple):
    """A file, or a part of one, that is no article, or an article that no extractor could read; and why."""

    path: str
    error: str
    line: int | None = None
    """The line of a JSON Lines file, the record of a web archive, the item of a list or feed, from 1."""


class RawDocument(NamedTuple):
    """Bytes that give an article, or a few, and where they are from."""

    path: str
    kind: str
    """What they are, as the ending of a file says it: `.jsonl` for a line of one, `.html` for a page of an archive."""
    body: bytes
    line: int | None = None
    url: str | None = None
    """The address under which an archive has it."""
    content_type: str | None = None
    """What its server called it."""
    seen: datetime | None = None
    """When an archive took it."""


def why(error: Exception) -> str:
    """What went wrong, in lower case."""
    if isinstance(error, OSError):
        return f"{error.strerror or error}".lower()
    return str(error)
