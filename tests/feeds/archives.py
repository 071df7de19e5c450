"""Web archives made for tests, byte by byte as crawlers write them."""

import gzip
from collections.abc import Iterable

HTML = "text/html; charset=utf-8"


def page(said: str, head: str = "") -> bytes:
    """A page whose article says something."""
    body = f"<nav>Home</nav><article><p>{said}</p></article>"
    return f"<html><head><title>Session</title>{head}</head><body>{body}</body></html>".encode()


def record(
    url: str,
    body: bytes,
    *,
    status: str = "200 OK",
    content_type: str = HTML,
    headers: str = "",
    kind: str = "response",
    taken: str = "2025-06-09T20:00:00Z",
) -> bytes:
    """One record of an archive that is not compressed."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{headers}\r\n".encode() + body
    fields = {
        "WARC-Type": kind,
        "WARC-Target-URI": url,
        "WARC-Date": taken,
        "WARC-Record-ID": "<urn:uuid:6f1c8a52-5b8e-4c1d-9a51-0c7d8f3e2b10>",
        "Content-Type": f"application/http; msgtype={kind}",
        "Content-Length": str(len(http)),
    }
    head = "WARC/1.0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return head.encode() + b"\r\n" + http + b"\r\n\r\n"


def compressed(records: Iterable[bytes]) -> bytes:
    """A `.warc.gz`: every record is a member of its own."""
    return b"".join(map(gzip.compress, records))
