"""An occasion at which people met."""

from dataclasses import dataclass

from events.reading.meetings.occasion_wording import Kind
from events.reading.reading import Reading
from events.reading.text.sentences import Sentence
from events.when import Origin


@dataclass(frozen=True)
class Occasion:
    """People met. `main` is false for what is told besides: stretches of a trip, earlier occasions."""

    kind: Kind
    sentence: Sentence
    date: str | None
    origin: Origin | None
    chair: str | None
    units: tuple[str, ...]
    rule: str
    confidence: float
    main: bool = True


MEMORY = 40
"""How many occasions back one may be told again."""


def text_in(reading: Reading, sentence: Sentence) -> str:
    """A sentence as the patterns of `occasion_wording` read it."""
    return sentence.folded if reading.lang == "en" or reading.plain else sentence.lowered
