"""Markup to plain text that is safe to show anywhere.

Revisions are told by the hash of what comes out, so it is done here, by a few rules that no new version of a library
changes.
"""

import html
import re

from events.text import nfc

_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[|\]\]>|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_BLOCK = re.compile(
    r"</?(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header"
    r"|hr|li|main|nav|ol|option|p|pre|section|select|table|td|th|tr|ul)\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"""<[a-z/!?](?:[^<>"'=]|=\s*(?:"[^"]*"|'[^']*'|(?!["'])))*+>"""  # quoted values may hold anything
    r"|<[a-z/!?][^<>]*>",  # quotes that do not match
    re.IGNORECASE,
)

_NEVER_SHOWN = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters
    "\xad\u200b\u2060\ufeff"  # hyphens and spaces that nobody sees
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of writing
    "\u206a-\u206f\ufff9-\ufffb\U000e0000-\U000e007f"  # other invisible commands
    "\ud800-\udfff\ufffe\uffff"  # no characters
    "]"
)


def plain(text: str) -> str:
    """The words of HTML or plain text in NFC, paragraphs separated by a newline."""
    if "<" in text:
        seen, unseen = _UNSEEN.subn(" ", text)
        if unseen or _TAG.search(seen):
            # In HTML the end of a line is a space, and to Unicode \x1f is one too.
            text = _TAG.sub(_instead, " ".join(seen.replace("\x1f", " ").splitlines()))
    return paragraphs(html.unescape(text))


def paragraphs(text: str) -> str:
    """The words of text that holds no markup as `plain` gives them: a line each, none empty."""
    lines = (" ".join(line.split()) for line in shown(text).splitlines())
    return "\n".join(line for line in lines if line)


def line(text: str) -> str:
    """The words of HTML or plain text on one line, as a title has them."""
    return " ".join(plain(text).split())


def shown(text: str) -> str:
    """The text in NFC without what is never seen of it."""
    return nfc(_NEVER_SHOWN.sub("", text)).strip()


def _instead(tag: re.Match[str]) -> str:
    return "\n" if _BLOCK.match(tag[0]) else ""
