"""Which language a text is written in, judged by the text."""

import re
from typing import Literal

from events.reading.text import patterns

Lang = Literal["en", "vi"]

_WORD = re.compile(r"\w+")
_ENGLISH = frozenset(_WORD.findall("the of and to in was were with for has have said by on that"))
_VIETNAMESE = frozenset(
    _WORD.findall("và của các được trong cho với đã là những ngày năm có tại tỉnh va cua cac duoc trong voi nhung ngay")
)


_MARKED = patterns.plain("[Ạ-ỹăđơưĂĐƠƯ]")
"""Letters that only Vietnamese has."""


def language(text: str) -> Lang:
    """English or Vietnamese, by the small words and the letters of the first pages; English where there are none."""
    sample = text[:3000]
    letters = len(_MARKED.findall(sample))
    words = _WORD.findall(sample.lower())
    vietnamese = sum(map(_VIETNAMESE.__contains__, words)) + letters // 8
    english = sum(map(_ENGLISH.__contains__, words))
    return "vi" if vietnamese > english or (letters and not english) else "en"
