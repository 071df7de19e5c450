"""Raw documents out of files and folders that a person names. Nothing is parsed here."""

import gzip
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from errno import ENOENT
from pathlib import Path
from typing import BinaryIO

from events.errors import BadInput
from feeds.raw_document import BYTES_MAX, RawDocument, Unreadable, why

FEEDS = (".xml", ".rss", ".atom")
PAGES = (".html", ".htm")
ENDINGS = (".jsonl", ".json", ".txt", *PAGES, *FEEDS, ".warc")
"""Kinds of files; `.gz` may follow each."""


def raw_documents(paths: Iterable[str]) -> Iterator[RawDocument | Unreadable]:
    """Every document of some files in order, read one by one; a folder is all the files in it, `-` standard input."""
    for path in paths:
        for file in _files(path):
            if isinstance(file, Unreadable):
                yield file
                continue
            try:
                yield from _documents_in(file)
            except (OSError, EOFError, zlib.error, BadInput) as error:
                yield Unreadable(file, why(error))


def _files(path: str) -> Iterator[str | Unreadable]:
    """The path itself, or the files of known kinds in that folder, however deep, in order of their names."""
    waiting = [path]
    while waiting:
        one = waiting.pop()
        if not os.path.isdir(one):
            if one == path or _ending(one) in ENDINGS:
                yield one
        elif one == path or not os.path.islink(one):  # A link may lead back to a folder around it.
            try:
                waiting += (os.path.join(one, name) for name in sorted(os.listdir(one), reverse=True))
            except OSError as error:
                yield Unreadable(one, why(error))


def _ending(path: str) -> str:
    return Path(path.lower().removesuffix(".gz")).suffix


def _documents_in(path: str) -> Iterator[RawDocument | Unreadable]:
    if path == "-":
        yield from _lines(path, sys.stdin.buffer)
        return
    ending = _ending(path)
    if ending == ".warc":
        from feeds.warc import pages  # It takes a while to load.

        yield from pages(path)
    elif ending == ".jsonl":
        with _opened(path) as lines:
            yield from _lines(path, lines)
    elif ending in ENDINGS:
        with _opened(path) as file:
            if os.path.getsize(path) > BYTES_MAX or len(body := file.read(BYTES_MAX + 1)) > BYTES_MAX:
                raise BadInput(f"larger than {BYTES_MAX:,} bytes", "split it into one article a line (.jsonl)")
        yield RawDocument(path, ending, body)
    elif not os.path.exists(path):
        raise FileNotFoundError(ENOENT, os.strerror(ENOENT))
    else:
        raise BadInput(
            f"no kind of article file: {ending or 'no ending'}{' before .gz' if path.endswith('.gz') else ''}",
            f"it may be {', '.join(ENDINGS)} or -",
        )


def _opened(path: str) -> BinaryIO:
    if path.lower().endswith(".gz"):
        return gzip.open(path)  # type: ignore[return-value]  # it is one in all that is asked of it
    return open(path, "rb")


def _lines(path: str, lines: BinaryIO) -> Iterator[RawDocument | Unreadable]:
    number = 0
    while line := lines.readline(BYTES_MAX):
        number += 1
        if len(line) == BYTES_MAX and not line.endswith(b"\n"):
            while (rest := lines.readline(BYTES_MAX)) and not rest.endswith(b"\n"):
                pass
            yield Unreadable(path, f"a line of more than {BYTES_MAX:,} bytes; an article is smaller than that", number)
        elif line.strip():
            yield RawDocument(path, ".jsonl", line, number)
