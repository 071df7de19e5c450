"""What newsrooms call a province instead of its name: "the port city", "đất Mũi"."""

import re
from functools import cache

from events.reading.entities.places import Place
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.sentences import Sentence

_EPITHETS = {
    "ben tre": "the coconut province, xứ Dừa",
    "binh dinh": "đất Võ, miền đất võ",
    "ca mau": "the southernmost province, the country's southernmost province, đất Mũi, tỉnh cực Nam",
    "dong thap": "đất Sen hồng, xứ Sen",
    "hai duong": "xứ Đông",
    "hai phong": "the port city, the northern port city, đất Cảng, thành phố Cảng, thành phố Hoa phượng đỏ",
    "ho chi minh": "the southern metropolis, thành phố mang tên Bác",
    "hue": "the ancient capital, the former imperial city, the former imperial capital, đất Cố đô, thành phố Cố đô",
    "khanh hoa": "xứ Trầm, xứ Trầm hương",
    "lang son": "xứ Lạng",
    "nghe an": "xứ Nghệ",
    "phu tho": "đất Tổ",
    "quang ninh": "the coal-mining province, đất Mỏ, vùng Mỏ",
    "thai binh": "quê lúa",
    "thanh hoa": "xứ Thanh",
    "tuyen quang": "xứ Tuyên",
}


@cache
def _called() -> dict[str, str]:
    """The folded name of the province by what it is called, in lower case."""
    return {one.strip().lower(): name for name, several in _EPITHETS.items() for one in several.split(",")}


@cache
def _pattern() -> re.Pattern[str]:
    longest = sorted(_called(), key=len, reverse=True)
    return patterns.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?! of\b|\w)")


def epithets_in(reading: Reading, sentence: Sentence) -> list[tuple[Place, str]]:
    """The provinces that a sentence means by such a word, with their units: those that the article names, too."""
    found = []
    for match in _pattern().finditer(sentence.lowered):
        name = _called()[match.group()]
        if unit := _units_named(reading).get(name):
            found.append(
                (Place(sentence.start + match.start(), sentence.start + match.end(), name, subject=True), unit)
            )
    return found


@once
def _units_named(reading: Reading) -> dict[str, str]:
    """By the folded names of the provinces that an article names what they mean in it, the last of each."""
    named = (place for sentence in reading.sentences for place in reading.places_in(sentence) if place.subject)
    return {place.name: unit for place in named if (unit := reading.unit(place))}
