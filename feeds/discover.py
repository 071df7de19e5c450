"""The feeds that a page of the web announces."""

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from lxml import etree

from events.article import canonical_url
from events.errors import NotFound
from feeds import markup
from feeds.encoding import text_of
from feeds.feed import Feed
from feeds.fetch import Fetcher
from feeds.parse import web_address
from feeds.pool import Parsers

PAGE_BYTES_MAX = 5_000_000
FEEDS_MAX = 500
"""Of one page. A newspaper lists some dozens of sections."""

_TITLE_CHARS_MAX, _TEXTS_MAX = 200, 20
_ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5"
_TYPES = {
    "application/rss+xml": "rss",
    "application/atom+xml": "atom",
    "application/rdf+xml": "rdf",
    "application/feed+json": "json",
}
_LOOKS_LIKE_A_FEED = re.compile(
    r"/(?:rss|atom|feeds?|rss[-_]feeds?)(?:/|\Z)|\.(?:rss|rdf|atom)\Z|/(?:rss|atom|feed|index)\.xml\Z", re.IGNORECASE
)

How = Literal["itself", "announced", "guessed"]


class DiscoveredFeed(NamedTuple):
    """A feed that was found from a page: the page `itself`, one that it announces, or a link that looks like one."""

    url: str
    title: str
    type: str | None
    """`rss`, `atom`, `rdf` or `json` as the page announces it, or the format of a page that is a feed itself."""
    how: How


def discover(url: str, fetcher: Fetcher, parsers: Parsers) -> list[DiscoveredFeed]:
    """The feeds that a page leads to, the surest first. Raises NotFound where the page cannot be had."""
    answer = fetcher.get(url, accept=_ACCEPT, bytes_max=PAGE_BYTES_MAX)
    if answer.outcome != "fetched":
        raise NotFound(f"cannot read {url}: {answer.reason}", "try the page in a browser")
    feed = parsers.parse(answer.body, answer.url, answer.content_type)
    if isinstance(feed, Feed):
        return [DiscoveredFeed(answer.url, feed.title, feed.format, "itself")]
    return announced(answer.body, answer.url, answer.content_type)


def announced(page: bytes, url: str, content_type: str | None = None) -> list[DiscoveredFeed]:
    """The feeds that an HTML page at an address announces, then those that its links look like; each once."""
    text = text_of(page, content_type).text
    parser = etree.HTMLParser(encoding="utf-8", no_network=True)
    root = etree.fromstring(text.encode(), parser) if text.strip() else None
    if root is None:
        return []
    base = web_address(url, next((one.get("href") for one in root.iter("base")), None)) or url
    found: dict[str, DiscoveredFeed] = {}
    for one in chain(_announced(root, base), _guessed(root, base)):
        found.setdefault(canonical_url(one.url), one)
        if len(found) == FEEDS_MAX:
            break
    return list(found.values())


def _announced(root: etree._Element, base: str) -> Iterator[DiscoveredFeed]:
    for link in root.iter("link"):
        kind = _TYPES.get((link.get("type") or "").partition(";")[0].strip().lower())
        alternate = "alternate" in (link.get("rel") or "").lower().split()
        if kind and alternate and (url := web_address(base, link.get("href"))):
            yield DiscoveredFeed(url, _title(link.get("title") or ""), kind, "announced")


def _guessed(root: etree._Element, base: str) -> Iterator[DiscoveredFeed]:
    for link in root.iter("a"):
        url = web_address(base, link.get("href"))
        if url and _LOOKS_LIKE_A_FEED.search(urlsplit(url).path):
            yield DiscoveredFeed(url, _title("".join(islice(link.itertext(), _TEXTS_MAX))), None, "guessed")


def _title(text: str) -> str:
    return markup.title(text[:_TITLE_CHARS_MAX])
