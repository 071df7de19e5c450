"""What tourism counts is called so: revenue told after visitors, and what is of a holiday and of no year."""

from events.reading.entities.periods import periods
from events.reading.figures.holiday_wording import HOLIDAYS, LONGER, OVER_DAYS, Holiday
from events.reading.figures.measures import Measure, measures
from events.reading.meetings.said_days import said_on
from events.reading.reading import Reading, Sentence, once
from events.reading.text.language import Lang

_OF_TOURISM = frozenset({"visitors", "foreign-visitors", "tourism-revenue", "room-occupancy"})


def metric_of(reading: Reading, measure: Measure) -> str:
    """What a measure is called: as the text says, but revenue after visitors is of tourism, and over a holiday so."""
    name, tourism = measure.metric, measure.key in _OF_TOURISM
    if name.lower() in _BARE and _after_visitors(reading, measure):
        name, tourism = "tourism revenue", True
    holiday = _over(reading).get(measure.sentence.index) if tourism else None
    if holiday is None:
        return name
    return f"{OVER_DAYS[reading.lang].sub('', name).strip()} {holiday.name[reading.lang]}"


_BARE = ("revenue", "revenues", "total revenue")


def _after_visitors(reading: Reading, measure: Measure) -> bool:
    """Whether visitors were counted before it in its sentence, or in the one before; of a budget it is another."""
    if "budget" in measure.sentence.lowered:
        return False
    told = measures(reading)
    for one in told[: told.index(measure)]:
        near = measure.sentence.index - one.sentence.index < _NEAR
        if near and one.key in _OF_TOURISM and one.sentence.paragraph == measure.sentence.paragraph:
            return True
    return False


_NEAR = 2
"""Less than so many sentences lie between revenue and visitors of whom it is."""


@once
def _over(reading: Reading) -> dict[int, Holiday]:
    """The holiday that each sentence tells of, by its index: in its own words, else in those of the sentence before or
    of the title where it tells of no other time."""
    found: dict[int, Holiday] = {}
    title = _holiday(reading.article.title or "", reading.lang)
    before: Sentence | None = None
    for sentence in reading.sentences:
        own = _holiday(sentence.text, reading.lang)
        last = found.get(before.index) if before and before.paragraph == sentence.paragraph else title
        if own is None and not periods(sentence.text, reading.lang, said_on(reading)[0]):
            own = last
        if own and not LONGER.search(sentence.text):
            found[sentence.index] = own
        before = sentence
    return found


def _holiday(text: str, lang: Lang) -> Holiday | None:
    if not OVER_DAYS[lang].search(text):
        return None
    return next(holiday for holiday in HOLIDAYS if holiday.told.search(text))
