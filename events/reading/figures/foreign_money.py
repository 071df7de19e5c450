"""Investment that is foreign where its sentence does not say so: dollars that a province drew in an article on FDI."""

from events.reading.figures.figure_keys import figure_key
from events.reading.figures.measures import Measure
from events.reading.figures.metric_phrase_wording import FOREIGN_MONEY
from events.reading.reading import Reading, once
from events.reading.text import patterns
from events.reading.text.language import Lang


def of_foreigners(reading: Reading, measure: Measure) -> str | None:
    """Investment in dollars as foreign, in an article whose title or opening tells of money from abroad."""
    called = _CALLED.get(figure_key(measure.metric, measure.unit))
    return called[reading.lang] if called and measure.unit == "USD" and _tells_of_it(reading) else None


@once
def _tells_of_it(reading: Reading) -> bool:
    opening = [reading.article.title or "", *(one.text for one in reading.sentences[:_OPENING])]
    return any(_FROM_ABROAD.search(text) for text in opening)


_OPENING = 3
"""So many sentences open an article."""
_CALLED: dict[str, dict[Lang, str]] = {
    "investment-attraction": {"en": "FDI attracted", "vi": "vốn FDI thu hút"},
    "registered-capital": {"en": "registered FDI capital", "vi": "vốn FDI đăng ký"},
}
"""By the key that it has where nothing says that it is foreign."""
_FROM_ABROAD = patterns.plain("|".join(FOREIGN_MONEY.values()))
