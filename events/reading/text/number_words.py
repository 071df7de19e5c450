"""Numbers written as words."""

import re

from events.text import fold

ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
"""English words of the numbers up to nineteen, each at its own place."""
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

ENGLISH = {word: value for value, word in enumerate(ONES)} | {word: 10 * at for at, word in enumerate(TENS, 2)}

VIETNAMESE = {
    word: value
    for value, words in enumerate(("", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy bẩy", "tám", "chín", "mười"))
    for word in words.split()
}
"""Vietnamese words up to ten; "ba" and "năm" are father and year too."""

_VIETNAMESE_ONES = "một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín"
VIETNAMESE_NUMBER = rf"(?:(?:mười|(?:{_VIETNAMESE_ONES}) mươi)(?: (?:{_VIETNAMESE_ONES}))?|{'|'.join(VIETNAMESE)})"
"""A pattern of Vietnamese numbers in words below a hundred: `mười hai`, `hai mươi lăm`."""
VIETNAMESE_FOLDED = {fold(word): value for word, value in VIETNAMESE.items()} | {"mot": 1, "tu": 4, "lam": 5}

SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15}


def spelled(words: str) -> float:
    """The number of English words joined by spaces or hyphens: `one hundred and twenty`, `four point five million`.

    Words that are none count for nothing.
    """
    total, group, decimals, last_scale = 0.0, 0.0, 0, 0.0
    for word in re.split(r"[ -]+", words.lower()):
        if word == "point":
            decimals = 1
        elif word in ENGLISH:
            group += ENGLISH[word] / 10**decimals
            decimals += bool(decimals)
        elif word == "hundred":
            group *= 100
        elif word in SCALES:
            # "four trillion seven hundred billion" adds; "one thousand two hundred billion" scales all said before.
            scale = SCALES[word]
            total = total + group * scale if scale < last_scale else (total + group) * scale
            group, decimals, last_scale = 0.0, 0, scale
    return total + group


def spelled_in_vietnamese(words: str) -> int:
    """The number of Vietnamese words below a hundred, with their marks or without: `hai mươi lăm`, `muoi hai`."""
    total = 0
    for word in fold(words).split():
        total = total * 10 if word == "muoi" and total else total + VIETNAMESE_FOLDED[word]
    return total
