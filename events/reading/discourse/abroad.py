"""Sentences that tell of another country: what is decided there is no news of a province."""

from events.reading.entities.countries import COUNTRIES, FOREIGN
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


def abroad(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence, or one before it in its paragraph, says that it is of elsewhere, no province being named."""
    return sentence.index in _abroad(reading)


@once
def _abroad(reading: Reading) -> frozenset[int]:
    elsewhere = _ELSEWHERE[reading.lang]
    found = set()
    paragraph = -1
    for told in reading.sentences:
        goes_on = told.paragraph == paragraph and told.index - 1 in found
        paragraph = told.paragraph
        if any(place.subject for place in reading.places_in(told)):
            continue
        if goes_on or elsewhere.search(told.text):
            found.add(told.index)
    return frozenset(found)


_FOREIGN = rf"(?:{'|'.join(sorted(FOREIGN))})"
_BODIES_EN = r"(?:cabinet|county|government|municipality|parliament|prefecture|province|state|town|village)s?"
_BODIES_VI = r"(?:bang|chính phủ|hạt|quốc hội|tỉnh|vùng)"

_ELSEWHERE = {
    "en": patterns.lazy(
        rf"^\W*(?:\w+,? )?[Ii]n (?:the )?{COUNTRIES['en']}|\b{_FOREIGN} {_BODIES_EN}\b"
        rf"|\b{COUNTRIES['en']}['’]s (?:\w+ )?{_BODIES_EN}\b"
    ),
    "vi": patterns.lazy(
        rf"^\W*(?:\S+ )?(?:Ở|ở|Bên|bên|Tại|tại) (?:nước )?{COUNTRIES['vi']}"
        rf"|(?<!\w)(?i:{_BODIES_VI}) (?:[^\s,.;]+ ){{0,3}}(?:\(|của )?{COUNTRIES['vi']}(?! \w*[A-ZĐ])"
    ),
}
"""Where it took place, at the head of a sentence, or whose province or government it is."""
