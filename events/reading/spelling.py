"""Text folded letter by letter, so that every offset in it is an offset in the text."""

from functools import lru_cache

from events.text import fold


@lru_cache(maxsize=1 << 14)
def _letter(letter: str) -> str:
    folded = fold(letter)
    return folded if len(folded) == 1 else letter


def folded_evenly(text: str) -> str:
    """The text in lower case without diacritics and of the same length."""
    lowered = text.lower() if text.isascii() else "".join(map(_letter, text))
    return lowered.replace("’", "'")
