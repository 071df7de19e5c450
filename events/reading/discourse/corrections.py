"""Articles that correct an earlier one, and the sentences in which they repeat what that one said."""

import re

from events.reading.reading import Reading, Sentence
from events.reading.text import patterns

_CORRECTION = patterns.lazy(
    r"\b(?:corrections?(?= and\b|:|$)|clarifications?|erroneously|we (?:wrongly|mistakenly)|misstated|correction)\b"
    r"|(?<!\w)(?:đính chính|xin sửa lại|cải chính)(?!\w)",
    re.IGNORECASE | re.MULTILINE,
)

_REPEATS = {
    "en": patterns.lazy(
        r"(?i)(?<!which )(?<!whom )(?<!as )(?<!that )\b(?:"
        r"(?:an?|the|our|this|in) [^.;:\n]{0,40}?\b(?:stor(?:y|ies)|reports?|articles?|items?|captions?|headlines?"
        r"|dispatch|piece|issue|edition)\b(?:[^;:\n]{0,160}?,)?[^,;:\n]{0,60}? (?:had|gave|said|wrote|stated|reported"
        r"|put|quoted|described|called|listed|spoke of)\b"
        r"|we (?:wrongly |mistakenly |erroneously )?(?:said|wrote|gave|reported|stated|put|printed|announced)\b)"
    ),
    "vi": patterns.lazy(
        r"(?i)(?<!\w)(?:bài(?: báo| viết)?|bản tin|tin|số báo|báo ngày)(?!\w)[^;\n]{0,120}? (?:đã |có )?"
        r"(?:viết|đưa tin|đưa|nêu|ghi|in|đăng)(?: nhầm| sai)?(?!\w)"
    ),
}
"""That an earlier text said something; not beside a thing that is told of itself: "X, which we called Y, is Z"."""

_RIGHT = {
    "en": patterns.plain(
        r"(?i)\b(?:not|instead of|rather than|should (?:have|read|be)|in fact|actually|correct(?:ed|ly)?(?= (?:figure"
        r"|number|name|date|is|version)))\b"
    ),
    "vi": patterns.plain(
        r"(?i)(?<!\w)(?:không phải|chứ không|thay vì|sửa lại|đúng là|chính xác là|thực tế là|thực ra)(?!\w)"
    ),
}
"""That the sentence says what is right, too."""


def corrects(reading: Reading) -> bool:
    """Whether it corrects an earlier article: what it says is said on the day of the correction."""
    opening = reading.sentences[0].text if reading.sentences else ""
    return _CORRECTION.search(f"{reading.article.title or ''}\n{opening}") is not None


def taken_back(reading: Reading) -> list[Sentence]:
    """The sentences of a correction that only repeat what was wrong: nothing that they say is claimed."""
    if not corrects(reading):
        return []
    repeats, right = _REPEATS[reading.lang], _RIGHT[reading.lang]
    return [one for one in reading.sentences if repeats.search(one.text) and not right.search(one.text)]
