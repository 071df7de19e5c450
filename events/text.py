"""Text made comparable: NFC for what is kept, folded ASCII for what is compared."""

import hashlib
import json
import re
import unicodedata
from typing import Any

_BREAKS = re.compile(r"[^a-z0-9]+")


def nfc(text: str) -> str:
    """The text with composed diacritics, as everything that is kept has it."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Lower case without diacritics: `Đắk Lắk` and `DAK LAK` are one. Not for display."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def slug(text: str) -> str:
    """Folded words joined by hyphens: `Bà Rịa - Vũng Tàu` is `ba-ria-vung-tau`."""
    return _BREAKS.sub("-", fold(text)).strip("-")


def canonical(value: Any) -> str:
    """The one JSON text of a value: sorted keys, no spaces, letters as they are. Hashes are taken over it."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest(text: str) -> str:
    """SHA-256 of the UTF-8 text, in hex (64 digits)."""
    return hashlib.sha256(text.encode()).hexdigest()


def short_digest(*parts: object) -> str:
    """The first 128 bits (32 hex digits) of the digest of the parts' canonical JSON: enough for an identity."""
    return digest(canonical(parts))[:32]
