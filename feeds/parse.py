"""Bytes to a feed: pure, and ready for anything that a server may send."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta, tzinfo
from urllib.parse import urljoin

from events.article import canonical_url
from events.text import line, nfc, plain, short_digest
from events.when import HO_CHI_MINH_TIME
from feeds import dates, identity, json_feed, markup, xml_feed
from feeds.encoding import text_of
from feeds.feed import Entry, Feed, Item, NoFeed

_MINUTES = re.compile(r"\d{1,6}", re.ASCII)
_SPACE = "\ufeff \t\r\n"


def parse(body: bytes, url: str, content_type: str | None = None, zone: tzinfo = HO_CHI_MINH_TIME) -> Feed | NoFeed:
    """The feed that came from an address.

    What is not well-formed is read as far as it goes, with a warning. `zone` holds for dates that name none.
    """
    decoded, warning = text_of(body, content_type)
    text = decoded.lstrip(_SPACE)
    found = json_feed.read(text) if text.startswith("{") else xml_feed.read(text)
    if isinstance(found, NoFeed):
        return found
    return Feed(
        format=found.format,
        title=markup.title(found.title),
        url=web_address(url, found.link),
        lang=line(found.lang or "") or None,
        ttl=_ttl(found.ttl_minutes),
        skip_hours=found.skip_hours,
        entries=tuple(_known_apart([_entry(item, url, zone) for item in found.items])),
        warnings=((warning,) if warning else ()) + found.warnings,
    )


def _known_apart(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Each entry once, under the names that are its alone. Of two versions in one feed the first is kept."""
    once: dict[tuple[str | None, ...], Entry] = {}
    for entry in entries:
        words = None if entry.guid or entry.url else entry.revision
        once.setdefault((entry.guid, entry.url, entry.title, words), entry)
    shared = identity.shared(entry.aliases for entry in once.values())
    for entry in once.values():
        own = tuple(name for name in entry.aliases if name not in shared)
        yield entry._replace(aliases=own or (f"all:{short_digest(entry.aliases, entry.revision)}",))


def _entry(item: Item, url: str, zone: tzinfo) -> Entry:
    guid = line(item.guid or "") or None
    link = web_address(url, item.link)
    title = markup.title(item.title)
    text = max(map(markup.words, item.texts), key=len, default="")
    published = dates.read(item.published or "", zone)
    return Entry(
        aliases=identity.aliases(guid, link, title, published),
        revision=identity.revision(title, text),
        guid=guid,
        url=link,
        title=title,
        text=text,
        author=markup.title(item.author or "") or None,
        published=published,
        updated=dates.read(item.updated or "", zone),
    )


def web_address(base: str, link: str | None) -> str | None:
    """The link made absolute, or None where it leads to no page of the web."""
    try:
        found = urljoin(base, nfc(plain(link or "")).strip())
        canonical_url(found)
    except ValueError:
        return None
    return found if link else None


def _ttl(minutes: str | None) -> timedelta | None:
    return timedelta(minutes=int(minutes)) if minutes and _MINUTES.fullmatch(minutes) else None
