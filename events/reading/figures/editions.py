"""Editions of indices: an index that comes out this year measures the year that its edition is called by."""

from events.reading.figures.measures import Measure
from events.reading.figures.metrics import metric_key
from events.reading.reading import Reading, once
from events.reading.text import patterns


def period_of(reading: Reading, measure: Measure) -> str | None:
    """The period that a figure covers: of an index whose sentence names no year, that of its edition."""
    told = _YEAR.search(measure.sentence.text)
    return measure.period if told else _editions(reading).get(measure.key, measure.period)


@once
def _editions(reading: Reading) -> dict[str, str]:
    """The year of each edition that an article names, the title before the text, by the key of the index."""
    named = _EDITION.finditer(f"{reading.article.title or ''}\n{reading.article.text}")
    return {metric_key(one["index"]): one["year"] for one in reversed(list(named))}


_EDITION = patterns.plain(
    r"(?<!\w)(?P<index>PCI|PAPI|PAR[ -]?(?i:index)|SIPAS|PGI|DTI|PII)\)? (?:(?:năm|for|of|in) )?(?P<year>20\d\d)\b"
)
_YEAR = patterns.plain(r"\b20\d\d\b|(?<!\w)(?i:năm (?:ngoái|trước)|last year)(?!\w)")
