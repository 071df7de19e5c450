"""Atom (RFC 4287): entries of the timeline as a feed, for feed readers."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any
from uuid import UUID
from xml.etree import ElementTree

from events.text import plain, short_digest
from store.formats.telling import PLAIN, Telling
from store.formats.text import addresses

MEDIA_TYPE = "application/atom+xml"

_NAMESPACE = "http://www.w3.org/2005/Atom"
_NEVER = "1970-01-01T00:00:00Z"


def as_atom(
    entries: Sequence[dict[str, Any]],
    title: str,
    telling: Telling = PLAIN,
    *,
    asked: str | None = None,
    address: str | None = None,
    page: str | None = None,
    updated: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """A feed of entries, those recorded last first, in the words of a telling.

    What was `asked`, by default the title, makes the feed's id, an entry's own id the entry's. `address` is where the
    feed is found, `page` where a person reads it. An entry leads to its page, else to its first article. `updated` says
    when entries were last told or corrected, by their ids; without it they have been left as they were recorded.
    """
    changed = {one["id"]: updated.get(one["id"], one["recorded_at"]) for one in entries}
    feed = ElementTree.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": telling.language})
    latest_first = sorted(entries, key=lambda entry: (entry["recorded_at"], entry["id"]), reverse=True)
    _add(feed, "id", _urn(short_digest(asked or title)))
    _add(feed, "title", title)
    _add(feed, "updated", max(changed.values(), default=_NEVER))
    _add(ElementTree.SubElement(feed, "author"), "name", "tinhlog")
    if address:
        ElementTree.SubElement(feed, "link", rel="self", type=MEDIA_TYPE, href=address)
    if page:
        ElementTree.SubElement(feed, "link", rel="alternate", type="text/html", href=page)
    for one in latest_first:
        entry = ElementTree.SubElement(feed, "entry")
        _add(entry, "id", _urn(one["id"]))
        _add(entry, "title", f"{telling.day(one['date'])} · {telling.headline(one)}")
        _add(entry, "published", one["recorded_at"])
        _add(entry, "updated", changed[one["id"]])
        for place, found in enumerate(filter(None, (telling.page(one), *addresses(one)))):
            ElementTree.SubElement(entry, "link", rel="related" if place else "alternate", href=found)
        for term in (one["type"], *one["provinces"]):
            ElementTree.SubElement(entry, "category", term=term)
        _add(entry, "content", telling.told(one))
    ElementTree.indent(feed)
    return b'<?xml version="1.0" encoding="utf-8"?>\n%b\n' % ElementTree.tostring(feed, encoding="unicode").encode()


def _add(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = plain(text)


def _urn(digest: str) -> str:
    """128 bits in hex as a URI."""
    return UUID(digest).urn
