"""What the words around a number make of it: a bound that the figure lies above or below, or one near it."""

import re
from functools import cache
from typing import Literal, NamedTuple

from events.reading.text.language import Lang

Comparator = Literal["=", ">=", "<=", "top"]
Modifier = Literal["over", "under", "about", "nearly"]


class Bound(NamedTuple):
    """On which side of a number the figure lies, and what the words say beyond that.

    `over` and `under` leave the number itself out, where "at least" and "at most" do not; of what is about or nearly a
    number no side is known.
    """

    comparator: Comparator
    modifier: Modifier | None = None

    @property
    def mirrored(self) -> "Bound":
        """The bound of the number's negative: what fell by over 8% grew by under -8%."""
        modifier = _OTHER_WORD.get(self.modifier, self.modifier) if self.modifier else None
        return Bound(_OTHER_SIDE.get(self.comparator, self.comparator), modifier)


_OTHER_SIDE: dict[Comparator, Comparator] = {">=": "<=", "<=": ">="}
_OTHER_WORD: dict[Modifier, Modifier] = {"over": "under", "under": "over"}
EXACT = Bound("=")
_MEANS = {
    "over": Bound(">=", "over"),
    "least": Bound(">="),
    "under": Bound("<=", "under"),
    "most": Bound("<="),
    "about": Bound("=", "about"),
    "nearly": Bound("=", "nearly"),
}
_SIGNS = {
    ">": _MEANS["over"],
    "≥": _MEANS["least"],
    "<": _MEANS["under"],
    "≤": _MEANS["most"],
    "~": _MEANS["about"],
    "≈": _MEANS["about"],
}
_VERBS_WITH_UP = (
    *("add", "adds", "added", "own", "owns", "owned", "edged", "inched", "nudged", "crept", "moved", "climbed"),
    *("went", "gone", "ticked", "pushed", "shot", "picked", "come", "came"),
)
"""Verbs with an "up" of their own, which "to" follows: a figure that edged up to a number lies at it."""
_BEFORE = {  # what is above "the 5%" is only compared with it
    "en": {
        "least": r"at (?:the very )?least|(?:a )?minimum(?: of)?|upwards? of"
        r"|no(?:t)? (?:\w+ ){0,2}?(?:less|fewer|lower|smaller) than"
        r"|(?:not|never|nor|n't|without) (?:\w+ ){0,2}?(?:under|below|beneath|short of)",
        "over": r"over|(?:more than|greater than|higher than|above)(?! the\s*$)|exceed(?:s|ed|ing)?"
        r"|surpass(?:es|ed|ing)?|past|in excess of|beyond|tops?|topped|topping|cross(?:es|ed|ing)?",
        "most": r"at most|not (?:to )?exceed(?:ing)?|a maximum of|at the most"
        r"|not? (?:\w+ ){0,1}?(?:more than|over|above|higher than|greater than)"
        rf"|{''.join(f'(?<!{verb} )' for verb in _VERBS_WITH_UP)}up to|within",
        "under": r"(?:below|beneath|less than|fewer than|lower than)(?! the\s*$)|under|short of",
        "about": r"about|around|approximately|roughly|circa|some|in the region of",
        "nearly": r"nearly|almost|close to|approaching|not quite",
    },
    "vi": {
        "least": r"(?:ít nhất|chí ít|ít ra)(?: là)?|tối thiểu(?: là)?|không kém"
        r"|không (?:\w+ ){0,1}(?:thấp hơn|ít hơn|nhỏ hơn|dưới)|it nhat|toi thieu|khong duoi|khong thap hon",
        "over": r"trên|hơn|vượt(?: (?:mốc|ngưỡng|mức))?|cao hơn|quá",
        "most": r"không quá|không vượt(?: quá)?|tối đa|khong qua|toi da",
        "under": r"dưới|thấp hơn|ít hơn|chưa (?:đến|tới|đầy)|duoi",
        "about": r"trên dưới|khoảng(?: chừng)?|chừng|xấp xỉ|khoang|xap xi",
        "nearly": r"gần|ngót|suýt soát",
    },
}
NEAR_IT = "|".join(words[side] for words in _BEFORE.values() for side in ("over", "under", "about", "nearly"))
"""What stands before a number of which a figure lies near, or just above or below, in both languages, as a pattern."""
_AFTER = {
    "least": r"(?:\s*(?:a|per|each|/)\s*(?:year|năm|annum))?\s*,?\s*(?:or (?:more|higher|above|over|better|beyond|up"
    r"|upwards?)|(?:and|or) (?:above|over|more|higher|upwards?|up)(?!\s(?:VN[DĐ]|US)?\$?\s?\d)"
    r"|at (?:the )?(?:very )?(?:least|minimum)|as a minimum|upwards?\b|trở lên|tro len|minimum\b)",
    "most": r"\s*,?\s*(?:or (?:less|lower|fewer|below|under)|at (?:the )?(?:very )?(?:most|maximum)|trở xuống"
    r"|tro xuong)",
    "about": r"\s*(?:or so|more or less)\b",
}
_TAIL = r"(?:\s+(?:a|an|the|about|mức|mốc|con số|mark of))?\s*$"
_REACH = 32
"""Within so many characters before a number stand the words that bound it."""


def bound(text: str, start: int, end: int, lang: Lang) -> Bound:
    """What the words right before a number, else after it, say of it."""
    before = text[max(0, start - _REACH) : start]
    if sign := _SIGNS.get(before.rstrip()[-1:]):
        return sign
    found = _before(lang).search(before)
    if found is None or found.lastgroup in ("about", "nearly"):
        found = _after().match(text, end) or found
    return _MEANS[str(found.lastgroup)] if found else EXACT


@cache
def _before(lang: Lang) -> re.Pattern[str]:
    """The first to begin is the whole phrase: "not more than" holds the words of "more than"."""
    return re.compile(rf"\b(?:{_grouped(_BEFORE[lang])}){_TAIL}", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    return re.compile(_grouped(_AFTER), re.IGNORECASE)


def _grouped(phrases: dict[str, str]) -> str:
    return "|".join(rf"(?P<{name}>{written})" for name, written in phrases.items())
