"""Datelines: where and when a report was filed, and by whom; not what it tells."""

import re
from functools import cache

from events.reading.text.sentences import Sentence
from events.reading.text.words import CAPITAL


@cache
def _dateline() -> re.Pattern[str]:
    """Where and when a report was filed, and by whom; a page may print one before another.

    A sentence that opens with its day, with somebody before a dash or with a ward, has none: `Sáng 9/6 đồng chí Lê Văn
    A - Bí thư Tỉnh ủy ...`, `Phía Nam Định có bà Lê Thị B - Chủ tịch HĐND tỉnh`, `Phường Xuân Hương - Đà Lạt`.
    """
    told = r"(?<!\w)(?i:ông|bà|đồng chí|bí thư|chủ tịch|giám đốc|trưởng|có|do|là) "
    begin = rf"^(?![^\n–—-]{{0,42}}{told}[^\n–—-]{{0,42}} [-–—]\s)(?!(?:Phường|Xã|Đặc khu|Thị trấn)\s)[\s–—-]*"
    place = r"[^\W\d_](?:(?!\d[/-]\d)[^\n,.;:!?(]){1,40}?"
    day = r",\s(?:ngày\s)?(?:[^\W\d_]+\.?\s\d{1,2}|\d{1,2}(?:/\d{1,2}|\s[^\W\d_]+))(?:,?\s\d{4})?\s?"
    agency = r"\((?!(?:cũ|mới|old|former|new)\))(?:[^)\n\d]{1,24}|TTXVN[^)\n]{0,20}|VNA[^)\n]{0,20})\)"
    return re.compile(
        rf"{begin}{place}(?:{day}[-–—]\s{CAPITAL}{{2}}(?:{CAPITAL}|[ .]){{0,30}}\s[-–—]"
        rf"|{day}(?:\([^)\n]{{1,24}}\)\s?[-–—:]?|[-–—])|\([^)\n]{{1,24}}\)\s?[-–—]|{agency}|(?<!\d)\s[-–—])\s"
    )


def end_of_dateline(text: str, sentence: Sentence) -> int:
    """Where in the text the dateline of a paragraph ends, if one opens the sentence, else -1."""
    before = text[max(0, sentence.start - 2) : sentence.start].rstrip(" ")
    if before and before[-1] not in "\n)":
        return -1
    match = _dateline().match(sentence.text) or (None if sentence.start else _SEAT.match(sentence.text))
    return sentence.start + match.end() if match else -1


_SEAT = re.compile(r"\W{0,3}(?:HA ?NOI|HÀ NỘI|HCMC|HCM CITY|HO CHI MINH CITY|TP\.? ?HCM|TP\.? ?HỒ CHÍ MINH|SAIGON):\s")
"""Where newsrooms of the whole country sit, with which an article opens: any other place so written heads an item."""
