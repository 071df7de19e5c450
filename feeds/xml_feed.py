"""RSS, Atom and RDF through feedparser, which gets UTF-8 without anything in it that it would trip over."""

import io
import re
from collections.abc import Iterable, Iterator
from html.entities import name2codepoint
from typing import Any

import feedparser

from feeds.feed import Document, Item, NoFeed

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*>")
_DOCTYPE = re.compile(
    r"(?P<before>(?:\s+|(?><\?.*?\?>)|(?><!--.*?-->))*+)"
    r"<!DOCTYPE\b(?:[^\[\]\"'<>]|\"[^\"]*\"|'[^']*')*+(?:\[(?:[^\]\"']|\"[^\"]*\"|'[^']*')*+\]\s*)?>",
    re.DOTALL | re.IGNORECASE,
)
_ENTITY = re.compile("<!ENTITY", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#[xX]([0-9a-fA-F]+);?|#([0-9]+);?|([a-zA-Z][a-zA-Z0-9]{1,7});)")
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_SKIP_HOURS = re.compile(r"<skipHours\b[^>]*>\s*((?:<hour>\s*\d{1,2}\s*</hour>\s*)+)", re.IGNORECASE | re.ASCII)
_NUMBER = re.compile(r"\d+", re.ASCII)

_IN_UTF_8 = {"content-type": "application/xml; charset=utf-8"}


def read(text: str) -> Document | NoFeed:
    """The feed that a text is."""
    clean, warnings = _without_traps(text)
    if not clean:
        return NoFeed("empty")
    try:
        found = feedparser.parse(
            io.BytesIO(clean.encode()), response_headers=_IN_UTF_8, resolve_relative_uris=False, sanitize_html=False
        )
    except MemoryError:
        raise
    except Exception as error:  # It has no error of its own; what it stumbles over is in the feed, not in us.
        return NoFeed(f"feedparser fails on it: {type(error).__name__}: {error}")
    if not found.version and not found.entries:
        return NoFeed("an HTML page" if "<html" in text[:2000].lower() else "neither RSS, Atom, RDF nor JSON Feed")
    if found.bozo:
        warnings.append(f"not well-formed: {found.bozo_exception}")
    if not found.version:
        warnings.append("of no known format")
    head = dict(found.feed)
    return Document(
        format=found.version or "unknown",
        items=tuple(_item(dict(entry)) for entry in found.entries),
        title=_word(head.get("title")) or "",
        link=_word(head.get("link")),
        lang=_word(head.get("language")),
        ttl_minutes=_word(head.get("ttl")),
        skip_hours=frozenset(_skip_hours(text)),
        warnings=tuple(warnings),
    )


def _without_traps(text: str) -> tuple[str, list[str]]:
    """The text without what a parser would expand or could not bear, and what of it a person should know.

    No declaration of an entity is left, wherever it stood: the references stay as they are written.
    """
    # First what vanishes: it might hold the parts of a declaration asunder.
    text = _REFERENCE.sub(_referred, _NO_CHARACTER.sub("", text))
    if declaration := _DECLARATION.match(text):
        text = text[declaration.end() :]
    declares = 0
    if doctype := _DOCTYPE.match(text):
        declares = len(_ENTITY.findall(doctype[0]))
        text = doctype["before"] + text[doctype.end() :]
    text, more = _ENTITY.subn("<! ", text)
    return text, ["declares entities, which are not expanded"] if declares + more else []


def _referred(reference: re.Match[str]) -> str:
    """A reference as feedparser bears it: nothing for no character, the letter for a name that only HTML knows."""
    hexadecimal, decimal, name = reference.groups()
    if name:
        return chr(name2codepoint[name]) if name in name2codepoint and name not in _OF_XML else reference[0]
    digits, base = (hexadecimal, 16) if hexadecimal else (decimal, 10)
    code = int(digits, base) if len(digits) < 10 else 0
    return reference[0] if 0 < code <= 0x10FFFF and not _NO_CHARACTER.match(chr(code)) else ""


def _item(entry: dict[str, Any]) -> Item:
    guid, link = _word(entry.get("id")), _word(entry.get("feedburner_origlink")) or _word(entry.get("link"))
    if link == guid and link and not link.startswith(("http://", "https://")):
        # A GUID says by default that it is an address, and often is none.
        link = None
    contents = [content.get("value") for content in entry.get("content", ())]
    return Item(
        guid=guid,
        link=link or _alternate(entry.get("links", ())),
        title=_word(entry.get("title")) or "",
        texts=tuple(text for text in (entry.get("summary"), *contents) if isinstance(text, str)),
        author=_word(entry.get("author")),
        published=_word(entry.get("published")) or _word(entry.get("created")) or _word(entry.get("updated")),
        updated=_word(entry.get("updated")),
    )


def _word(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _alternate(links: Iterable[dict[str, Any]]) -> str | None:
    return next((link["href"] for link in links if link.get("rel") == "alternate" and link.get("href")), None)


def _skip_hours(text: str) -> Iterator[int]:
    # feedparser keeps only the last of them.
    if found := _SKIP_HOURS.search(text):
        yield from (int(hour) % 24 for hour in _NUMBER.findall(found[1]) if int(hour) <= 24)
