"""What the two kinds of event about figures share: how much of what, reported or aimed at."""

from typing import ClassVar, Literal

from events.base import Json, NewsEvent, Number
from events.facts import EXTENT
from events.reading.entities.bounds import Comparator, Modifier
from events.reading.figures.figure_keys import figure_key


class FigureNews(NewsEvent):
    """Of a range `value` is the lower end, `upper` the other, and `comparator` is `>=`.

    `comparator` is `>=` for over and at least, `<=` for below and no more than.
    """

    version: ClassVar[int] = 2
    finer: ClassVar[frozenset[str]] = frozenset({"modifier", "upper", "per"})

    metric: str
    value: Number | None = None
    unit: str | None = None
    comparator: Comparator | None = None
    modifier: Modifier | None = None
    """What the words say beyond `comparator`: over and under leave `value` out, about and nearly are no bound."""
    upper: Number | None = None
    per: Literal["year"] | None = None
    """Where it is told as so much each year."""

    @classmethod
    def upcast(cls, version: int, content: dict[str, Json]) -> dict[str, Json]:
        """Before version 2 a figure was told without its bounds, a target with `comparator` alone."""
        return content

    @property
    def key(self) -> str:
        """The metric in the one vocabulary, told apart by its unit."""
        return figure_key(self.metric, self.unit)

    def figure(self) -> dict[str, Json]:
        """Its slots as a statement has them."""
        said = self.content()
        return {slot: said[slot] for slot in ("metric", "value", "unit", *EXTENT) if slot in said}
