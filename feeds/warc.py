"""Pages out of web archives (WARC): the responses that are HTML. What is damaged costs no more than itself."""

import gzip
import os
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from events.errors import BadInput
from feeds.decoding import TooLarge, Undecodable, decoded
from feeds.raw_document import BYTES_MAX, RawDocument, Unreadable, why

_HTML = ("text/html", "application/xhtml+xml")
_BLOCK_BYTES = 1 << 20
_BEGINNINGS = {True: b"\x1f\x8b\x08", False: b"WARC/1."}
"""How a record begins, in a compressed archive and in a plain one."""

_END = b"\r\n\r\n"
"""How a record ends."""


def pages(path: str) -> Iterator[RawDocument | Unreadable]:
    """Every page that an archive holds, in order, seen on the day that its record names.

    After a damaged record reading goes on with the next that is whole. Raises OSError where there is no such file.
    """
    compressed = path.lower().endswith(".gz")
    with open(path, "rb") as file:
        position, number, error = 0, 0, None
        for number, (position, record) in enumerate(_responses(file, compressed), 1):  # noqa: B007 - it is used after the loop
            body, error = None, None
            if isinstance(record, OSError):
                error = f"damaged: {why(record)}"
            else:
                try:
                    body = _body(record)
                except (OSError, BadInput, Undecodable, TooLarge) as wrong:
                    error = why(wrong)
                if body is not None:
                    url, content_type = record.headers.get("WARC-Target-URI"), record.http_headers.get("Content-Type")
                    yield RawDocument(path, ".html", body, number, url, content_type, record.record_date)
            if error:
                yield Unreadable(path, error, number)
        if not error and not _ends_whole(file, position, compressed):
            yield Unreadable(path, "cut short", number + 1)


def _responses(file: BinaryIO, compressed: bool) -> Iterator[tuple[int, WarcRecord | OSError]]:
    """Every response and every damage, and where it begins or is found."""
    start: int | None = 0
    whole = True
    while start is not None:
        file.seek(start)
        position = start
        try:
            for record in ArchiveIterator(file, record_types=WarcRecordType.response, auto_decode="transfer"):
                position, whole = start + record.stream_pos, True
                yield position, record
            return
        except OSError as error:
            if whole:
                yield position, error
            whole = False
            start = _next_beginning(file, position + 1, _BEGINNINGS[compressed])


def _ends_whole(file: BinaryIO, position: int, compressed: bool) -> bool:
    """Whether nothing is missing at the end of an archive whose last response begins at a position."""
    try:
        if not compressed:
            file.seek(-len(_END), os.SEEK_END)
            return file.read() == _END
        file.seek(position)
        with gzip.open(file) as rest:
            while rest.read(_BLOCK_BYTES):
                pass
    except (OSError, EOFError, zlib.error):
        return False
    return True


def _next_beginning(file: BinaryIO, start: int, beginning: bytes) -> int | None:
    """Where a record may begin, from a position on."""
    file.seek(start)
    held = b""
    while block := file.read(_BLOCK_BYTES):
        held += block
        if (found := held.find(beginning)) >= 0:
            return start + found
        start += max(0, len(held) - len(beginning) + 1)
        held = held[-len(beginning) + 1 :]
    return None


def _body(record: WarcRecord) -> bytes | None:
    """The page of a response, or None where it is none. Raises BadInput, Undecodable, TooLarge, OSError."""
    http, length = record.http_headers, record.content_length
    if http is None and length:
        return None
    is_page = http is not None and http.status_code == 200 and record.http_content_type in _HTML
    body = record.reader.read(BYTES_MAX + 1) if is_page else b""
    got = len(body) if is_page else record.reader.consume()
    if http is None or http.status_code is None or (got < min(length, BYTES_MAX) and not http.get("Transfer-Encoding")):
        raise BadInput("cut short")
    return decoded([body], http.get("Content-Encoding") or "", BYTES_MAX) if is_page else None
