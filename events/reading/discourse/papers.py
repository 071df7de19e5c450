"""Official papers put in as they stand: their number, a line with place and day, a subject, then the text itself."""

import re

from events.reading.entities.instruments import Instrument, instruments
from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns

_HEAD = 12
"""Within so many lines at its head a paper has its number and its day."""
_NUMBER = patterns.plain(r"(?:(?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công điện|Thông báo) )?(?:[Ss]ố|SỐ):?\s*(?=\d)")
_DAY = re.compile(r"(?:^|, )ngày \d{1,2}(?: tháng |/)\d{1,2}(?: năm |/)\d{4}$")
_PASSED = re.compile(r"Nghị quyết này [^;]{0,200}thông qua ngày (?=\d)")
_ENACTS = patterns.plain(
    r"(?:Điều \d{1,2}[.:] )?(?:Nay )?(?:Phê duyệt|Phê chuẩn|Ban hành|Thông qua|Công bố)(?!\w)"
    r"|Nghị quyết này (?:đã )?được [^;]{0,120}thông qua(?!\w)"
)
"""How a paper says what it does itself, or that it was passed."""


@once
def paper(reading: Reading) -> Instrument | None:
    """The instrument that an article is itself, with the day on which it was signed, if that is told."""
    numbered = _numbered(reading)
    named = instruments(numbered.text) if numbered else ()
    return named[0]._replace(date=signed_on(reading)) if named else None


@once
def signed_on(reading: Reading) -> str | None:
    """The day on which a paper was signed, a dispatch too, if the article is one and tells it."""
    if _numbered(reading) is None:
        return None
    dated = next((one for one in reading.sentences[:_HEAD] if _DAY.search(one.text)), None)
    dated = dated or next((one for one in reading.sentences if _PASSED.match(one.text)), None)
    days = reading.days(dated) if dated else []
    return days[-1].value if days else None


def _numbered(reading: Reading) -> Sentence | None:
    return next((one for one in reading.sentences[:_HEAD] if _NUMBER.match(one.text)), None)


def is_its_head(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence stands in the head of a paper, before the first that ends as one, or says when it passed."""
    if paper(reading) is None:
        return False
    return _PASSED.match(sentence.text) is not None or not any(
        one.text.endswith((".", ";", ":")) for one in reading.sentences[: sentence.index + 1]
    )


def is_enacted(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence says what the paper itself does, "Điều 1. Phê duyệt ...", or by whom it was passed."""
    return paper(reading) is not None and _ENACTS.match(sentence.text) is not None
