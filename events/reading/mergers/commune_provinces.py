"""Of which provinces the smaller units are that a sentence says are joined."""

from events.reading.discourse.subjects import CAPITAL
from events.reading.discourse.topics import topics_of
from events.reading.reading import Reading
from events.reading.text import patterns
from events.reading.text.sentences import Sentence


def whose(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """The ids of the units that a sentence is about, also where it names one only as the place where others lie."""
    topics = topics_of(reading)
    about = topics.of(sentence)
    if topics.labels or topics.named(sentence):
        aside = _told_aside(reading, sentence)
        return tuple(unit for unit in about if unit not in aside) or about
    if within := _within(reading, sentence):
        return (within,)
    return _spoken_of(reading, sentence) if len(about) > 1 and about == topics.main else about


def _told_aside(reading: Reading, sentence: Sentence) -> set[str]:
    """The units that a sentence names only by the way: "Quang Tri, which joins Quang Binh, will have 37 communes"."""
    asides = [aside.span() for aside in _ASIDE.finditer(sentence.text)]
    named = [(place.start - sentence.start, unit) for place, unit in topics_of(reading).named(sentence)]
    inside = {unit for at, unit in named if any(start < at < end for start, end in asides)}
    return inside - {unit for at, unit in named if not any(start < at < end for start, end in asides)}


def _within(reading: Reading, sentence: Sentence) -> str | None:
    """The one unit of which a sentence says that others lie in it, or whose town it names: "Hòa Bình City"."""
    text, at = sentence.text, sentence.start
    units = {
        unit
        for place in reading.places_in(sentence)
        if (unit := reading.unit(place)) and not unit.startswith(CAPITAL)
        if OF.search(text, 0, place.start - at) or _CITY.search(text, max(0, place.start - at - 10), place.end - at + 6)
    }
    return units.pop() if len(units) == 1 else None


def _spoken_of(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Where an article is about several: the one of which its paragraph spoke last, if it spoke of one."""
    topics = topics_of(reading)
    for earlier in reversed(reading.sentences[: sentence.index]):
        if earlier.paragraph != sentence.paragraph:
            break
        if named := dict.fromkeys(unit for _, unit in topics.named(earlier)):
            return tuple(named) if len(named) == 1 else topics.main
    return topics.main


_ASIDE = patterns.plain(r", (?:which|where|whose|nơi|vốn|sắp|sẽ)(?!\w)[^,;.]*,")
"""A clause about a unit just named."""
OF = patterns.plain(r"(?:\b(?:of|[Ii]n)|(?<!\w)(?:thuộc|của|[ởỞ]|[tT]ại)(?: tỉnh)?) ?$")
"""What stands before the province in which a smaller unit lies."""
_CITY = patterns.plain(r"(?:[Tt]hành phố|TP\.?) \w+|\w [Cc]ity\b")
"""A town that bears its province's name."""
