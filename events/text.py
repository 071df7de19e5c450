"""Text made comparable: NFC for what is kept, folded ASCII for what is compared."""

import hashlib
import json
import re
import unicodedata
from typing import Any

_WORD = re.compile(r"\w+")
_BREAKS = re.compile(r"[^a-z0-9]+")
_NOT_ASCII = re.compile("[^\x00-\x7f]+")
_TONES = re.compile("[\u0300-\u0303\u0306\u0309\u031b\u0323]+")
"""The marks of Vietnamese letters: nearly all that there ever are."""
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, but for tabs and newlines
    "\xad\u200b\u2060\ufeff"  # hyphens and spaces that nobody sees
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of writing
    "\u206a-\u206f\ufff9-\ufffb\U000e0000-\U000e007f"  # other invisible commands
    "\ud800-\udfff\ufffe\uffff"  # no characters
    "]"
)


def nfc(text: str) -> str:
    """The text with composed diacritics, as everything that is kept has it."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def plain(text: Any) -> str:
    """The text without what is never seen of it.

    So it comes in, and goes out to terminals, pages and files, where it may be of an older log.
    """
    return _UNSEEN.sub("", str(text))


def line(text: Any) -> str:
    """The text in NFC on one line, without what is never seen of it."""
    return " ".join(nfc(plain(str(text).replace("\r", " "))).split())


def fold(text: str) -> str:
    """Lower case without diacritics: `Đắk Lắk` and `DAK LAK` are one. Not for display."""
    if text.isascii():
        return text.lower()
    plain = _TONES.sub("", unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D")))
    return (plain if plain.isascii() else _NOT_ASCII.sub(_without_marks, plain)).lower()


_APOSTROPHE = re.compile("['’ʼ`]")


def _without_marks(found: re.Match[str]) -> str:
    return "".join(c for c in found[0] if not unicodedata.combining(c))


def slug(text: str) -> str:
    """Folded words joined by hyphens: `Bà Rịa - Vũng Tàu` is `ba-ria-vung-tau`."""
    return _BREAKS.sub("-", fold(text)).strip("-")


def words_of(text: str) -> list[str]:
    """The words of a text, folded, without what stands between them."""
    return _WORD.findall(fold(text))


def person_key(name: str) -> str:
    """The slug of a person's name. `K'Dăm`, `K’dam` and `Kdam` are one: apostrophes come and go with the paper."""
    return slug(_APOSTROPHE.sub("", name))


def canonical(value: Any) -> str:
    """The one JSON text of a value: sorted keys, no spaces, letters as they are. Hashes are taken over it."""
    return _CANONICAL.encode(value)


def digest(text: str) -> str:
    """SHA-256 of the UTF-8 text, in hex (64 digits)."""
    return hashlib.sha256(text.encode()).hexdigest()


def short_digest(*parts: object) -> str:
    """The first 128 bits (32 hex digits) of the digest of the parts' canonical JSON: enough for an identity."""
    return digest(canonical(parts))[:32]
