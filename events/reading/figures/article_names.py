"""What a figure is called by what its article tells beside its sentence."""

from events.reading.figures.disasters import harm_of
from events.reading.figures.foreign_money import of_foreigners
from events.reading.figures.investors import of_investors
from events.reading.figures.measures import Measure
from events.reading.figures.tourism import of_tourism
from events.reading.reading import Reading


def metric_of(reading: Reading, measure: Measure) -> str:
    """What a measure is called: as the text says, but a harm by its cause, money from abroad and what tourism
    counts as such."""
    return (
        harm_of(reading, measure)
        or of_investors(reading, measure)
        or of_foreigners(reading, measure)
        or of_tourism(reading, measure)
    )
