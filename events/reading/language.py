"""Which language a text is written in, judged by the text."""

import re
from functools import cache
from typing import Literal

Lang = Literal["en", "vi"]


@cache
def _english() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|of|and|to|in|was|were|with|for|has|have|said|by|on|that)\b", re.IGNORECASE)


@cache
def _vietnamese() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:và|của|các|được|trong|cho|với|đã|là|những|ngày|năm|có|tại|tỉnh|va|cua|cac|duoc|trong|voi|nhung|ngay"
        r"|nam)\b",
        re.IGNORECASE,
    )


@cache
def _marked() -> re.Pattern[str]:
    """Letters that only Vietnamese has."""
    return re.compile("[Ạ-ỹăđơưĂĐƠƯ]")


def language(text: str) -> Lang:
    """English or Vietnamese, by the small words and the letters of the first pages; English where there are none."""
    sample = text[:3000]
    letters = len(_marked().findall(sample))
    vietnamese, english = len(_vietnamese().findall(sample)) + letters // 8, len(_english().findall(sample))
    return "vi" if vietnamese > english or (letters and not english) else "en"
