"""Feeds as papers write them, made for tests."""

import unicodedata

from feeds.feed import Entry, Feed, NoFeed
from feeds.parse import parse

URL = "https://bao.example/rss/tin.rss"


def item(**fields: str) -> str:
    """One RSS item; a field is an element, its text put in as it is."""
    return "<item>" + "".join(f"<{name}>{text}</{name}>" for name, text in fields.items()) + "</item>"


def rss(*items: str, head: str = "<?xml version='1.0' encoding='utf-8'?>", channel: str = "") -> str:
    """An RSS feed of some items."""
    return f"{head}<rss version='2.0'><channel><title>Báo</title>{channel}{''.join(items)}</channel></rss>"


def read(document: str | bytes, content_type: str | None = None) -> Feed:
    """The feed that a document is."""
    body = document.encode() if isinstance(document, str) else document
    found = parse(body, URL, content_type)
    assert not isinstance(found, NoFeed), found.reason
    return found


def entry(document: str | bytes) -> Entry:
    """The only entry of a feed."""
    (one,) = read(document).entries
    return one


def windows_1258(text: str) -> bytes:
    """As that encoding has it: a base letter, then its tone as a combining mark."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    pieces = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = [mark for mark in parts if mark in tones]
        pieces.append(unicodedata.normalize("NFC", "".join(c for c in parts if c not in tones)) + "".join(tone))
    return "".join(pieces).encode("windows-1258")
