"""JSON Feed 1.1 (and 1.0), as forgiving as JSON allows."""

import json
from collections.abc import Iterator
from typing import Any

from feeds.feed import Document, Item, NoFeed

_VERSION = "https://jsonfeed.org/version/"


def read(text: str) -> Document | NoFeed:
    """The feed that a text is. An item that is no object is left out with a warning."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        return NoFeed(f"no JSON: {error}")
    version = _word(found.get("version")) if isinstance(found, dict) else None
    if not version or not version.startswith(_VERSION):
        return NoFeed("JSON, but no JSON Feed: its version is not named")
    items = found.get("items")
    if not isinstance(items, list):
        return NoFeed("a JSON Feed without a list of items")
    good = [item for item in items if isinstance(item, dict)]
    return Document(
        format="json" + version.removeprefix(_VERSION).replace(".", "")[:10],
        items=tuple(map(_item, good)),
        title=_word(found.get("title")) or "",
        link=_word(found.get("home_page_url")),
        lang=_word(found.get("language")),
        warnings=(f"{len(items) - len(good)} items that are no objects",) if len(good) < len(items) else (),
    )


def _item(item: dict[str, Any]) -> Item:
    texts = (_word(item.get(name)) for name in ("summary", "content_html", "content_text"))
    return Item(
        guid=_word(item.get("id")),
        link=_word(item.get("url")) or _word(item.get("external_url")),
        title=_word(item.get("title")) or "",
        texts=tuple(text for text in texts if text),
        author=", ".join(_authors(item)) or None,
        published=_word(item.get("date_published")) or _word(item.get("date_modified")),
        updated=_word(item.get("date_modified")),
    )


def _authors(item: dict[str, Any]) -> Iterator[str]:
    found = item.get("authors") or item.get("author")
    for author in found if isinstance(found, list) else [found]:
        if isinstance(author, dict) and (name := _word(author.get("name"))):
            yield name


def _word(value: Any) -> str | None:
    # An id may be a number, which means its digits.
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = json.dumps(value)
    return value.strip() or None if isinstance(value, str) else None
