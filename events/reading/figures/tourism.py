"""What tourism counts is called so: revenue told after visitors, and what is of a holiday and of no year."""

from events.reading.entities.periods import periods
from events.reading.figures.holiday_wording import HOLIDAYS, LONGER, OVER_DAYS, Holiday
from events.reading.figures.measures import Measure, measures
from events.reading.figures.whose_period import is_compared_with
from events.reading.meetings.said_days import said_on
from events.reading.reading import Reading, Sentence, once
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.when import precision

_OF_TOURISM = frozenset({"visitors", "foreign-visitors", "tourism-revenue", "room-occupancy"})


def of_tourism(reading: Reading, measure: Measure) -> str:
    """What a measure is called: as the text says, but revenue after visitors is of tourism, and over a holiday so."""
    name, tourism = measure.metric, measure.key in _OF_TOURISM
    if (of_tourism := _TAKINGS.get(_EARNING.sub("", name.lower()))) and _after_visitors(reading, measure):
        name, tourism = of_tourism, True
    holiday = _over(reading).get(measure.sentence.index) if tourism else None
    if holiday is None:
        return name
    return f"{OVER_DAYS[reading.lang].sub('', name).strip()} {holiday.name[reading.lang]}"


_SPENDING = "budget spending"
"""What spending is where nothing says whose: that of visitors only in one sentence with them."""
_TAKINGS = {
    **dict.fromkeys(
        ("revenue", "revenues", "total revenue", "takings", "receipts", "total receipts", _SPENDING), "tourism revenue"
    ),
    **dict.fromkeys(("thu", "số thu", "tổng thu", "tổng doanh thu"), "tổng thu từ du lịch"),
}
"""Sums that do not say of what they are, and what they are called after visitors."""


_EARNING = patterns.plain(r"^(?:generating|earning|bringing(?: in)?|fetching|yielding) (?:an? )?")
"""What leads up to a sum that visitors brought."""


def _after_visitors(reading: Reading, measure: Measure) -> bool:
    """Whether visitors were counted before it in its sentence, or in the one before; of a budget it is another."""
    name = measure.metric.lower()
    before, _, after = measure.sentence.lowered.partition(name)
    if _BUDGET.search(before) or _OF_BUDGET.match(after):
        return False
    told, reach = measures(reading), 0 if name == _SPENDING else 1
    for one in told[: told.index(measure)]:
        near = measure.sentence.index - one.sentence.index <= reach
        if near and one.key in _OF_TOURISM and one.sentence.paragraph == measure.sentence.paragraph:
            return True
    return False


_BUDGET = patterns.plain(r"\bbudget\b|ngân sách")
_OF_BUDGET = patterns.plain(r" (?:of|for|from) (?:its|the) (?:\w+ )?budget\b| (?:của )?ngân sách")
"""After revenue: that it is a budget's."""


@once
def _over(reading: Reading) -> dict[int, Holiday]:
    """The holiday that each sentence tells of, by its index: in its own words, else in those of the sentence before, or
    of a title or a lead on visitors, where it tells of no other time."""
    found: dict[int, Holiday] = {}
    heads = (reading.article.title or "", *(lead.text for lead in reading.sentences[:1]))
    told = (_holiday(head, reading.lang) for head in heads if _VISITORS.search(head))
    title = next((holiday for holiday in told if holiday), None)
    before: Sentence | None = None
    for sentence in reading.sentences:
        own = _holiday(sentence.text, reading.lang)
        last = found.get(before.index) if before and before.paragraph == sentence.paragraph else title
        if own is None and not _tells_of_a_time(reading, sentence.text):
            own = last
        if own and not LONGER.search(sentence.text):
            found[sentence.index] = own
        before = sentence
    return found


_VISITORS = patterns.plain(
    r"(?i)\b(?:visitors?|touris\w+|travell?ers?|holidaymakers?)\b|(?<!\w)(?:khách|du lịch|du xuân)"
)


def _tells_of_a_time(reading: Reading, text: str) -> bool:
    """Whether a month or a longer time is told that nothing is only compared with."""
    told = periods(text, reading.lang, said_on(reading)[0])
    return any(precision(period.value) != "day" and not is_compared_with(text, reading.lang, period) for period in told)


def _holiday(text: str, lang: Lang) -> Holiday | None:
    if not OVER_DAYS[lang].search(text):
        return None
    return next(holiday for holiday in HOLIDAYS if holiday.told.search(text))
