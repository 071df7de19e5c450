"""The body of a response without its compression, never larger than allowed, and whole."""

import zlib
from collections.abc import Iterable, Iterator

import brotli

CODINGS = "gzip, deflate, br"
"""What `decoded` undoes, as a request says it."""

_PIECE = 1 << 16
"""So many bytes are decompressed at once: a bomb is found out before it has gone off."""

_GZIP = 31
_ZLIB = 15
_RAW_DEFLATE = -15


class Undecodable(Exception):
    """A body that is not what its headers say."""


class TooLarge(Exception):
    """A body of more bytes than are taken."""


def decoded(chunks: Iterable[bytes], coding: str, bytes_max: int) -> bytes:
    """The whole body. Raises Undecodable or TooLarge; nothing more is read then.

    `coding` is the Content-Encoding. More than one is refused: no honest server compresses twice.
    """
    received = _limited(chunks, bytes_max)
    match coding.strip().lower():
        case "" | "identity":
            pieces = received
        case "gzip" | "x-gzip":
            pieces = _inflated(received, _GZIP)
        case "deflate":
            pieces = _deflated(received)
        case "br":
            pieces = _unbrotlied(received)
        case other:
            raise Undecodable(f"no content encoding that was asked for: {other[:100]!r}")
    try:
        return b"".join(_limited(pieces, bytes_max))
    except (zlib.error, brotli.error) as error:
        raise Undecodable(f"the body is not {coding}: {error}") from error


def _limited(chunks: Iterable[bytes], bytes_max: int) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > bytes_max:
            raise TooLarge(f"the body is larger than {bytes_max:,} bytes")
        yield chunk


def _inflated(chunks: Iterable[bytes], wbits: int) -> Iterator[bytes]:
    """One member after another; what follows the last and begins none is padding."""
    engine = zlib.decompressobj(wbits)
    for chunk in chunks:
        rest = chunk
        while rest:
            if engine.eof:
                if wbits != _GZIP or not rest.startswith(b"\x1f"):
                    return
                engine = zlib.decompressobj(wbits)
            piece = engine.decompress(rest, _PIECE)
            yield piece
            while not engine.eof and len(piece) == _PIECE:
                piece = engine.decompress(engine.unconsumed_tail, _PIECE)
                yield piece
            rest = engine.unused_data
    if not engine.eof:
        raise Undecodable("the compressed body is cut short")


def _deflated(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """With the header that the standard asks for, or without, as many servers send it."""
    first = next(filter(None, chunks), b"")
    wbits = _ZLIB if first and first[0] & 0x0F == zlib.DEFLATED else _RAW_DEFLATE
    yield from _inflated(_chain(first, chunks), wbits)


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _unbrotlied(chunks: Iterable[bytes]) -> Iterator[bytes]:
    engine = brotli.Decompressor()
    for chunk in chunks:
        piece = engine.process(chunk, output_buffer_limit=_PIECE)
        yield piece
        # It can accept more before it has handed out all that it holds.
        while piece or not engine.can_accept_more_data():
            piece = engine.process(b"", output_buffer_limit=_PIECE)
            yield piece
        if engine.is_finished():
            return
    if not engine.is_finished():
        raise Undecodable("the compressed body is cut short")
