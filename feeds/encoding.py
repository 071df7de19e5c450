"""Bytes to text, whatever they claim to be encoded in."""

import codecs
import re
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_UNMARKED = (
    (re.compile(rb"\0\0\0[^\0]"), "utf-32-be"),
    (re.compile(rb"[^\0]\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0[^\0]\0[^\0]"), "utf-16-be"),
    (re.compile(rb"[^\0]\0[^\0]\0"), "utf-16-le"),
    (re.compile(rb"\x4c\x6f\xa7\x94"), "cp037"),  # `<?xm` in EBCDIC
)
"""How a document begins that says nothing of its encoding: with ASCII letters in some width."""

_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_IN_BODY = (
    re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)"),
    re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE),
)
_BEGINNING = 4096
"""So far a document has said what it is encoded in, or has not."""

_NOT_BELIEVED = re.compile(r"utf.?(7|16|32)|ucs|idna|punycode|escape|undefined", re.IGNORECASE)
"""Wide encodings are told by their bytes; the others are no encodings of documents."""

_WIDER = {"iso8859-1": "windows-1252", "ascii": "windows-1252", "gb2312": "gb18030"}
"""What is written where a part of it is declared."""


class Text(NamedTuple):
    """A text, and what is wrong with the encoding that it declares, if anything."""

    text: str
    warning: str | None = None


def text_of(body: bytes, content_type: str | None = None) -> Text:
    """The text of a document: by its mark, its first bytes, UTF-8 if it is that, else as declared."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return Text(body[len(mark) :].decode(encoding, "replace"))
    for beginning, encoding in _UNMARKED:
        if beginning.match(body):
            return Text(body.decode(encoding, "replace"))
    declared = _declared(body, content_type)
    try:
        return Text(body.decode(), _differs(declared, "utf-8"))
    except UnicodeDecodeError:
        pass
    text = body.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    # Papers cut their summaries between the bytes of a letter; other encodings hardly ever look like UTF-8.
    if sum(not letter.isascii() for letter in text) > 2 * wrong:
        return Text(text, f"{wrong} letters that are not UTF-8")
    for encoding in declared:
        try:
            return Text(body.decode(encoding), _differs(declared, encoding))
        except UnicodeDecodeError:
            continue
    return Text(body.decode("windows-1258", "replace"), _differs(declared, "windows-1258"))


def _declared(body: bytes, content_type: str | None) -> list[str]:
    """The encodings that its header, its first line and its head name, as far as there are such."""
    inside = (name for pattern in _IN_BODY for name in pattern.findall(body[:_BEGINNING]))
    names = _IN_HEADER.findall(content_type or "") + [name.decode("latin-1") for name in inside]
    found = []
    for name in names:
        try:
            known = codecs.lookup(name).name
            if not _NOT_BELIEVED.search(known):
                "".encode(known)
                found.append(_WIDER.get(known, known))
        except LookupError:  # nobody knows it, or it turns bytes into bytes, as `hex` does
            continue
    return found


def _differs(declared: list[str], encoding: str) -> str | None:
    wrong = [name for name in declared if name != codecs.lookup(encoding).name and name != encoding]
    return f"declared as {wrong[0]}, read as {encoding}" if wrong else None
