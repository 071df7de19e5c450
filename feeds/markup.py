"""Markup to plain text that is safe to show anywhere.

Revisions are told by the hash of what comes out, so it is done here, by a few rules that no new version of a library
changes.
"""

import html
import re

from events.text import nfc, plain

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


def words(text: str) -> str:
    """The words of HTML or plain text in NFC, paragraphs separated by a newline."""
    if "<" in text:
        seen, unseen = _UNSEEN.subn(" ", text)
        if unseen or _TAG.search(seen):
            # In HTML the end of a line is a space, and to Unicode \x1f is one too.
            text = _TAG.sub(_instead, " ".join(seen.replace("\x1f", " ").splitlines()))
    return paragraphs(html.unescape(text))


def paragraphs(text: str) -> str:
    """The words of text that holds no markup as `words` gives them: a line each, none empty."""
    lines = (" ".join(line.split()) for line in nfc(plain(text.replace("\r", "\n"))).splitlines())
    return "\n".join(line for line in lines if line)


def title(text: str) -> str:
    """The words of HTML or plain text on one line, as a title has them."""
    return " ".join(words(text).split())


def _instead(tag: re.Match[str]) -> str:
    return "\n" if _BLOCK.match(tag[0]) else ""
