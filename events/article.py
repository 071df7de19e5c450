"""Which article a text belongs to: the same URL, however it is written, is the same article."""

from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from events.errors import BadInput

BYTES_MAX = 2000
"""Of an address: no browser's is longer, and no database indexes much more."""

_TRACKING = ("utm_", "fbclid", "gclid", "zarsrc", "ref_", "gidzl")


@lru_cache(maxsize=100)  # that of one article is asked for several times in a row
def canonical_url(url: str) -> str:
    """The address without scheme differences, `www.`, default port, tracking parameters, fragment, trailing slash.

    Stored streams are named by it, so it never changes for an address that has been seen. Raises BadInput where it is
    none.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError as error:
        raise BadInput(f"no web address: {url!r}", str(error)) from None
    if parts.scheme not in ("http", "https") or not host:
        raise BadInput(f"no web address: {url!r}", "write https://...")
    if port not in (None, 80, 443):
        host = f"{host}:{port}"
    query = [(key, value) for key, value in parse_qsl(parts.query, True) if not key.lower().startswith(_TRACKING)]
    found = urlunsplit(("https", host, parts.path.rstrip("/"), urlencode(sorted(query)), ""))
    if len(found.encode("utf-8", "replace")) > BYTES_MAX:
        raise BadInput(f"no web address: {url[:100]!r} goes on", f"it may have {BYTES_MAX:,} bytes")
    return found


def host_of(url: str) -> str:
    """The host that an address asks, with its port where that is not the usual one. Raises BadInput."""
    return canonical_url(url).removeprefix("https://").partition("/")[0].partition("?")[0]


def host_in(url: str | None) -> str | None:
    """The host of an address that leads to the web; None where it leads nowhere, or there is none."""
    try:
        return host_of(url) if url else None
    except BadInput:
        return None


def stream_of(article: str) -> str:
    """The stream that a URL or an id names."""
    return canonical_url(article) if article.startswith(("http://", "https://")) else f"id:{article}"
