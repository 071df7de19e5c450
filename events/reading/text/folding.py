"""Text folded letter by letter, so that every offset in it is an offset in the text."""

from functools import lru_cache

from events.text import fold


class _Letters(dict[int, str]):
    """What each character is folded to, learnt as characters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = "'" if letter == "’" else fold(letter)
        self[code] = folded if len(folded) == 1 else letter
        return self[code]


_LETTERS = _Letters()


@lru_cache(maxsize=256)
def folded_evenly(text: str) -> str:
    """The text in lower case without diacritics and of the same length. Several ask it of one sentence."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)
