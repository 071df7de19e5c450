"""Which units an article is about as a whole, whatever its single sentences name."""

from collections import Counter
from collections.abc import Iterable, Iterator

from events.reading.discourse import topic_wording
from events.reading.discourse.newsrooms import home_of
from events.reading.discourse.subjects import CAPITAL, SEATS, named_units, titled_units
from events.reading.entities.places import places, unit_of
from events.reading.entities.towns import provinces_of_towns
from events.reading.reading import Reading, once

OPENING = 4
"""Sentences that open an article."""
_ONCE = 2
"""The score of a unit that is named once: where one has more, a town of another tells of no second topic."""
_MAJORITY = 0.75
"""Where more than this share of the names are of units that went into one, the article is on that one."""
_MOST = 4
"""An article on more units than so many is on none in particular."""


@once
def main_units(reading: Reading) -> tuple[str, ...]:
    """The ids of the units that an article is about, those it names most and first; none where it is on many."""
    scores = _scores(reading)
    if not scores:
        return _by_its_towns(reading)
    if heir := _heir_of_most(reading, scores):
        return (heir,)
    titled = titled_units(reading)
    top = scores.most_common(1)[0][1]
    if len(scores) > 6 and top < 4:
        return ()
    chosen = [unit for unit, score in scores.items() if score >= max(2, 0.55 * top) or unit in titled]
    if len(chosen) < len(scores) > 3 and top < 0.34 * sum(scores.values()) and not titled:
        return _led(reading)
    if not chosen:
        chosen = [unit for unit, score in scores.items() if score == top][:1]
    chosen = list(dict.fromkeys(of_today(reading, unit) for unit in chosen))
    return tuple(chosen) if len(chosen) <= _MOST else ()


def _heir_of_most(reading: Reading, scores: Counter[str]) -> str | None:
    """The unit into which those went that an article names most, where it names others than that unit itself."""
    together: Counter[str] = Counter()
    for unit, score in scores.items():
        together[of_today(reading, unit)] += score
    heir, score = together.most_common(1)[0]
    return heir if scores[heir] < score > _MAJORITY * together.total() else None


def of_today(reading: Reading, unit: str) -> str:
    """The unit itself, or the one that it went into before the article was written."""
    heirs = reading.units.heirs(unit, reading.today)
    return heirs[0].id if len(heirs) == 1 else unit


def _scores(reading: Reading) -> Counter[str]:
    """How much speaks for each unit that an article names or points at."""
    scores: Counter[str] = Counter()
    for unit in titled_units(reading):
        scores[unit] += 4
    for unit in _in_passing(reading):
        scores[unit] += 2
    for sentence, named in zip(reading.sentences, named_units(reading), strict=True):
        for unit in dict.fromkeys(unit for _, unit in named):
            scores[unit] += 2 if sentence.paragraph <= 2 else 1
    spoken_of = max(scores.values(), default=0) > _ONCE
    texts = [one.text for one in reading.sentences]
    off_roads = set(_of_towns(reading, texts, roads=False))
    for unit in dict.fromkeys(_of_towns(reading, texts)):
        if unit in scores or (unit in off_roads and not (spoken_of or unit.startswith(CAPITAL))):
            scores[unit] += 2
    home = home_of(reading.article)
    own = unit_of(reading.units, home, reading.today) if home else None
    if own and (not scores or _opens_at_home(reading)):
        scores[of_today(reading, own)] += 4
    if seat := _seat(reading):
        scores[seat] += 4
    return scores


def _led(reading: Reading) -> tuple[str, ...]:
    """The units that the lead lists, of an article that speaks of many and of none in particular."""
    lead = zip(reading.sentences[:OPENING], named_units(reading), strict=False)
    listed = dict.fromkeys(
        of_today(reading, unit) for sentence, named in lead if not sentence.paragraph for _, unit in named
    )
    return tuple(listed) if len(listed) > 1 else ()


def _opens_at_home(reading: Reading) -> bool:
    """Whether it speaks of "the province" before it names any, as a province's own paper does."""
    for sentence, named in zip(reading.sentences[:OPENING], named_units(reading), strict=False):
        own = topic_wording.unnamed(sentence, reading.lang)
        if own or named:
            return own is not None and not (named and named[0][0].start - sentence.start < own.end())
    return False


def _seat(reading: Reading) -> str | None:
    """The city of the newsrooms where an article is filed, if it opens with "the city" and names no unit."""
    opening = reading.sentences[:OPENING]
    if not opening or (end := reading.dateline_end(opening[0])) < 0:
        return None
    filed = next((unit for place in reading.places_between(0, end) if (unit := reading.unit(place))), "")
    if not filed.startswith(SEATS) or any(named_units(reading)):
        return None
    text = reading.article.text[end : opening[-1].end]
    return filed if topic_wording.CITY[reading.lang].search(text) else None


def _in_passing(reading: Reading) -> Iterator[str]:
    """Units that a dateline or a road, a port of the title is named after."""
    named = [place for place in places(reading.article.title or "") if not place.subject]
    for sentence in reading.sentences:
        end = reading.dateline_end(sentence)
        named += [place for place in reading.places_in(sentence) if place.end <= end]
    for unit in dict.fromkeys(map(reading.unit, named)):
        if unit and not unit.startswith(SEATS):
            yield unit


def _of_towns(reading: Reading, texts: Iterable[str], roads: bool = True) -> Iterator[str]:
    """The units of the towns that texts name, those at the ends of `roads` among them."""
    for text in texts:
        for province in provinces_of_towns(text, roads, reading.called):
            if unit := unit_of(reading.units, province, reading.today):
                yield of_today(reading, unit)


def _by_its_towns(reading: Reading) -> tuple[str, ...]:
    """The unit that most of the towns, roads and stations named are called after, where nothing else is named."""
    named = Counter(
        unit
        for sentence in reading.sentences
        for place in reading.places_in(sentence)
        if (unit := reading.unit(place)) and not unit.startswith(CAPITAL)
        if place.end > reading.dateline_end(sentence) or not unit.startswith(SEATS)
    )
    texts = (reading.article.title or "", *(one.text for one in reading.sentences))
    named = named or Counter(_of_towns(reading, texts))
    return tuple(unit for unit, _ in named.most_common(1))
