"""Sentences that tell of another country: what is decided there is no news of a province."""

from events.reading.entities.countries import COUNTRIES, FOREIGN
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


def abroad(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence, or one before it in its paragraph, says that it is of elsewhere, no province being named."""
    for told in reversed(reading.sentences[: sentence.index + 1]):
        if told.paragraph != sentence.paragraph or any(place.subject for place in reading.places_in(told)):
            return False
        if _ELSEWHERE[reading.lang].search(told.text):
            return True
    return False


_FOREIGN = rf"(?:{'|'.join(sorted(FOREIGN))})"
_BODIES_EN = r"(?:cabinet|county|government|municipality|parliament|prefecture|province|state|town|village)s?"
_BODIES_VI = r"(?:bang|chính phủ|hạt|quốc hội|tỉnh|vùng)"

_ELSEWHERE = {
    "en": patterns.plain(
        rf"^\W*(?:\w+,? )?[Ii]n (?:the )?{COUNTRIES['en']}|\b{_FOREIGN} {_BODIES_EN}\b"
        rf"|\b{COUNTRIES['en']}['’]s (?:\w+ )?{_BODIES_EN}\b"
    ),
    "vi": patterns.plain(
        rf"^\W*(?:\S+ )?(?:Ở|ở|Bên|bên|Tại|tại) (?:nước )?{COUNTRIES['vi']}"
        rf"|(?<!\w)(?i:{_BODIES_VI}) (?:[^\s,.;]+ ){{0,3}}(?:\(|của )?{COUNTRIES['vi']}(?! \w*[A-ZĐ])"
    ),
}
"""Where it took place, at the head of a sentence, or whose province or government it is."""
