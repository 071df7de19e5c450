"""Provinces joined before the record of units begins, as an article remembers them: "In 1968 ... into Vĩnh Phú"."""

from collections.abc import Iterator

from events.reading.mergers import merger_wording as wording
from events.reading.mergers.merger import Merger
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence

_LAST = 1990
"""After this year they were parted again, and none was joined until 2008."""


def of_old_provinces(reading: Reading, sentence: Sentence) -> Iterator[Merger]:
    """The unit, gone since, that two or more formed in a year named; they go by the units that bear their names now."""
    text, lang = sentence.text, reading.lang
    years = [day.value for day in reading.days(sentence) if day.value[:2] == "19" and int(day.value[:4]) <= _LAST]
    if not years or not wording.STRONG[lang].search(text):
        return
    places = [
        (place.start - sentence.start, unit) for place in reading.places_in(sentence) if (unit := reading.unit(place))
    ]
    for index, (start, into) in enumerate(places):
        ended = reading.units.unit(into).ended
        if index > 1 and ended and ended.year < 2000 and _FORMED[lang].search(text, 0, start):
            givers = tuple(dict.fromkeys(unit for _, unit in places[:index] if unit != into))
            when = years[0]
            if len(givers) > 1:
                yield Merger(sentence, True, (*givers, into), "province", givers, into, when, when, "text", 0.75)
            return


_FORMED = {
    "en": patterns.plain(
        r"\b(?:into|as|form|forming|create|make|become|became|called|named|under the name(?: of)?)"
        r"(?: (?:the|a|one|single|new|province|of|called|named))* [“\"]?$"
    ),
    "vi": patterns.plain(
        r"(?<!\w)(?:thành(?: lập)?|lập(?: nên| ra)?|lấy tên|mang tên|gọi là|tên(?: gọi)?(?: là)?|làm)"
        r"(?: (?:một|tỉnh|chung|mới|tên|là))* ?[“\"]?$"
    ),
}
"""What leads up to the unit formed."""
