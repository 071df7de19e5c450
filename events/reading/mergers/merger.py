"""A merger of administrative units as an article tells it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from events.reading.text.sentences import Sentence
from events.when import Origin, When

Level = Literal["province", "commune"]
LAST_REFORM = date(2025, 7, 1)
"""When provinces and communes were joined all over the country: a later article tells of it as done."""
FIGURES = 6
"""How much figures weigh in the telling of a rearrangement."""

NAMED = -1
"""What weighs a rearrangement of which no more is told than the name of the resolution on it."""


@dataclass(frozen=True)
class Merger:
    """Units join: of provinces their ids, of smaller units their folded names. `weight` ranks tellings of one."""

    sentence: Sentence
    effected: bool
    units: tuple[str, ...]
    level: Level | None = None
    givers: tuple[str, ...] = ()
    into: str | None = None
    effective: When | None = None
    date: When | None = None
    origin: Origin | None = None
    confidence: float = 0.8
    weight: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """What is told once per article."""
        return (self.level, self.into or self.units, self.givers if self.level != "province" else (), self.effected)
