"""Provinces, prefectures and states of other countries that an article names: what they have is no province's."""

from events.reading.entities.countries import COUNTRIES, NEIGHBOURS, PLAINLY_FOREIGN
from events.reading.entities.person_names import provinces
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.words import CAPITAL
from events.text import fold


@once
def foreign_places(reading: Reading) -> frozenset[str]:
    """Their names, as the article spells them; "tỉnh Nghệ An - Lào" names two that have something in common."""
    text = reading.article.text
    known = {found[0] for found in _NEIGHBOUR.finditer(text)}
    named = {found["name"].strip() for found in _ABROAD[reading.lang].finditer(text)}
    return frozenset(known | {name for name in named if fold(name) not in provinces()})


_NEIGHBOUR = patterns.plain(rf"(?<!\w){NEIGHBOURS}")
_NAME = rf"(?P<name>{CAPITAL}[\w-]+(?: {CAPITAL}[\w-]+)?)"
_ABROAD = {
    "en": patterns.lazy(
        rf"\b(?:(?:{COUNTRIES['en']})['’]s|{'|'.join(sorted(PLAINLY_FOREIGN))}) (?:[a-z-]+ ){{0,2}}{_NAME}"
        r" (?:[Pp]rovince|[Pp]refecture|[Ss]tate|[Rr]egion|[Cc]ity|[Mm]unicipality)\b"
    ),
    "vi": patterns.lazy(
        rf"(?<!\w)(?:[Tt]ỉnh|[Tt]hành phố|[Bb]ang|[Vv]ùng) {_NAME},? ?(?:\(|của |nước |- )?(?:nước )?(?:CHDCND )?"
        rf"(?:{COUNTRIES['vi']})"
    ),
}
"""A name that is told to be of another country."""
