"""Pages out of web archives (WARC): the responses that are HTML. What is damaged costs no more than itself."""

from collections.abc import Iterator
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from events.errors import BadInput
from feeds.decoding import TooLarge, Undecodable, decoded
from feeds.pieces import BYTES_MAX, Piece, Unreadable, why

_HTML = ("text/html", "application/xhtml+xml")
_BLOCK_BYTES = 1 << 20
_BEGINNINGS = {True: b"\x1f\x8b\x08", False: b"WARC/1."}
"""How a record begins, in a compressed archive and in a plain one."""


def pages(path: str) -> Iterator[Piece | Unreadable]:
    """Every page that an archive holds, in order, seen on the day that its record names.

    After a damaged record reading goes on with the next that is whole. Raises OSError where there is no such file.
    """
    with open(path, "rb") as file:
        for number, record in enumerate(_responses(file, path.endswith(".gz")), 1):
            if isinstance(record, OSError):
                yield Unreadable(path, f"damaged: {why(record)}", number)
                continue
            try:
                body = _body(record)
            except (OSError, BadInput, Undecodable, TooLarge) as error:
                yield Unreadable(path, why(error), number)
                continue
            if body is not None:
                yield Piece(
                    path,
                    ".html",
                    body,
                    number,
                    url=record.headers.get("WARC-Target-URI"),
                    content_type=record.http_headers.get("Content-Type"),
                    seen=record.record_date,
                )


def _responses(file: BinaryIO, compressed: bool) -> Iterator[WarcRecord | OSError]:
    start: int | None = 0
    whole = True
    while start is not None:
        file.seek(start)
        position = start
        try:
            for record in ArchiveIterator(file, record_types=WarcRecordType.response, auto_decode="transfer"):
                position, whole = start + record.stream_pos, True
                yield record
            return
        except OSError as error:
            if whole:
                yield error
            whole = False
            start = _next_beginning(file, position + 1, _BEGINNINGS[compressed])


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
    if http is None or (got < min(length, BYTES_MAX) and not http.get("Transfer-Encoding")):
        raise BadInput("cut short")
    return decoded([body], http.get("Content-Encoding") or "", BYTES_MAX) if is_page else None
