"""Which article a text belongs to: the same URL, however it is written, is the same article."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = ("utm_", "fbclid", "gclid", "zarsrc", "ref_", "gidzl")


def canonical_url(url: str) -> str:
    """The address without scheme differences, `www.`, default port, tracking parameters, fragment, trailing slash.

    Stored streams are named by it, so it never changes for an address that has been seen.
    """
    parts = urlsplit(url.strip())
    host = (parts.hostname or "").removeprefix("www.")
    if parts.port not in (None, 80, 443):
        host = f"{host}:{parts.port}"
    query = [(key, value) for key, value in parse_qsl(parts.query, True) if not key.lower().startswith(_TRACKING)]
    return urlunsplit(("https", host, parts.path.rstrip("/"), urlencode(sorted(query)), ""))


def stream_of(article: str) -> str:
    """The stream that a URL or an id names."""
    return canonical_url(article) if article.startswith(("http://", "https://")) else f"id:{article}"
