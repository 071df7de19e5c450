"""Lists of feeds in OPML 2.0, the format that feed readers exchange.

A province and a language stand in `category` as `/Hà Nội/vi` or `/national/en`; what OPML has no word for is in
attributes of our own namespace.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from importlib import resources
from typing import NamedTuple

from lxml import etree
from sqlalchemy import Engine

from events.errors import BadInput, NotFound
from events.units.lineage import Units
from feeds.encoding import text_of
from feeds.subscription import NewSubscription, subscribe
from store.ingest import batches
from store.polling.subscriptions import DEFAULT_ZONE, AlreadySubscribed, Subscription
from store.transactions import writer

BYTES_MAX = 10_000_000
OUTLINES_MAX = 10_000
BATCH_OUTLINES = 200
"""So many feeds are subscribed to in one transaction, for which other writers wait."""

_NAMESPACE = "urn:tinhlog"
_ZONE, _PAUSED = f"{{{_NAMESPACE}}}zone", f"{{{_NAMESPACE}}}paused"
_NATIONAL, _ANY_LANGUAGE = "national", "und"
_PLACE = re.compile(r"/(?P<place>[^/]+)/(?P<lang>[a-z]{2,3})")
_FEED_TYPES = frozenset({"rss", "atom", "feed"})


class Outline(NamedTuple):
    """One feed of a list, and the line on which it stands."""

    line: int
    said: NewSubscription


class TakenIn(NamedTuple):
    """What came of a list: how many feeds are new, how many were subscribed to, and what is wrong on which lines."""

    new: int
    known: int
    wrong: list[tuple[int, str]]


def starter() -> bytes:
    """The packaged list of public feeds about Vietnam and its provinces."""
    return resources.files("feeds").joinpath("starter.opml").read_bytes()


def read(document: bytes) -> list[Outline]:
    """Every feed that a list names, nested or not, in its order; an empty address where one is missing.

    Raises BadInput where the document is no OPML, or declares entities, which could stand for anything.
    """
    if len(document) > BYTES_MAX:
        raise BadInput(f"larger than {BYTES_MAX:,} bytes", "split the list")
    text = text_of(document).text
    if "<!DOCTYPE" in text.upper():
        raise BadInput("declares a document type, which a list of feeds needs not", "remove <!DOCTYPE ...>")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8")
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise BadInput(f"no OPML: {error.msg}", "a list of feeds is XML that begins with <opml>") from None
    if etree.QName(root).localname.lower() != "opml":
        raise BadInput(f"no OPML: its root is <{root.tag[:60]}>", "a list of feeds begins with <opml>")
    found = list(_outlines(root))
    if len(found) > OUTLINES_MAX:
        raise BadInput(f"{len(found):,} feeds in one list", f"{OUTLINES_MAX:,} are allowed")
    return found


def written(feeds: Iterable[Subscription]) -> str:
    """The list of some subscriptions, from which `read` makes out what was said about each."""
    root = etree.Element("opml", version="2.0", nsmap={"tinhlog": _NAMESPACE})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "tinhlog feeds"
    body = etree.SubElement(root, "body")
    for feed in feeds:
        said = {"type": "rss", "text": feed.name, "title": feed.name, "xmlUrl": feed.url}
        said["category"] = f"/{feed.home or _NATIONAL}/{feed.lang or _ANY_LANGUAGE}"
        outline = etree.SubElement(body, "outline", said)
        if feed.lang:
            outline.set("language", feed.lang)
        if feed.zone != DEFAULT_ZONE:
            outline.set(_ZONE, feed.zone)
        if feed.paused:
            outline.set(_PAUSED, "true")
    document: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return document.decode()


def take_in(engine: Engine, outlines: Iterable[Outline], units: Units, now: datetime) -> TakenIn:
    """Subscribe to the feeds of a list, some of them in each transaction. One that cannot be costs itself alone."""
    new, known, wrong = 0, 0, []
    for some in batches(outlines, BATCH_OUTLINES):
        with writer(engine) as connection:
            for line, said in some:
                try:
                    subscribe(connection, said, units, now)
                    new += 1
                except AlreadySubscribed:
                    known += 1
                except (BadInput, NotFound) as error:
                    wrong.append((line, str(error)))
    return TakenIn(new, known, wrong)


def _outlines(root: etree._Element) -> Iterator[Outline]:
    for element in root.iter(etree.Element):
        if etree.QName(element).localname.lower() != "outline":
            continue
        # Programs disagree about capitals: xmlUrl, xmlurl, xmlURL.
        told = {str(name).lower(): str(value).strip() for name, value in element.attrib.items()}
        url = told.get("xmlurl", "")
        if url or told.get("type", "").lower() in _FEED_TYPES:
            yield Outline(element.sourceline or 0, _said(url, told))


def _said(url: str, told: dict[str, str]) -> NewSubscription:
    place, lang = _home(told.get("category", ""))
    return NewSubscription(
        url=url,
        name=told.get("title") or told.get("text") or "",
        lang=told.get("language") or lang,
        province=place,
        zone=told.get(_ZONE),
        paused=told.get(_PAUSED) == "true",
    )


def _home(categories: str) -> tuple[str | None, str | None]:
    """The province and the language that a category names. Other programs' categories name a topic, and no language."""
    for category in categories.split(","):
        found = _PLACE.fullmatch(category.strip())
        if found:
            place, lang = found["place"], found["lang"]
            return None if place == _NATIONAL else place, None if lang == _ANY_LANGUAGE else lang
    return None, None
