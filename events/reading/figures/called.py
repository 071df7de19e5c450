"""The figure that a quantity makes with the phrase of its metric, and what that is called."""

import re

from events.reading.entities.quantities import Quantity
from events.reading.figures.changes import grower, has_growth
from events.reading.figures.metric_names import called, growth, spelt, unit_of
from events.reading.figures.metrics import Metric, metric_key
from events.reading.figures.named import OF_PLAN, Named
from events.reading.figures.removals import is_cut_by
from events.reading.text import patterns
from events.reading.text.language import Lang
from events.reading.text.words import Phrase, Words
from events.text import slug


class Called:
    """Figures of one sentence, whose words are `among`."""

    def __init__(
        self, text: str, lang: Lang, among: Words, quantities: tuple[Quantity, ...], metrics: list[Phrase[Metric]]
    ) -> None:
        self.text, self.lang, self.among, self.quantities, self.metrics = text, lang, among, quantities, metrics

    def valued(self, phrase: Phrase[Metric], quantity: Quantity, confidence: float, sign: int = 1) -> Named:
        """The figure of a quantity, under all that the text says of its metric; growth that a sector has is its own."""
        if phrase.meaning.key == "grdp-growth":
            grown = self._grown(phrase, quantity) or grower(self.text, self.lang, phrase.start, phrase.end)
            if grown:
                return growth(grown, self.lang, sign * quantity.value, min(confidence, 0.75))
        if (
            quantity.dimension == "percent"
            and not phrase.meaning.grows
            and is_cut_by(self.text, phrase.start, phrase.end, quantity)
        ):
            return self.reduction(phrase, quantity)
        key, unit = metric_key(self.spelt(phrase)), unit_of(self.text, self.lang, quantity, phrase)
        metric = self.whole(phrase, quantity)
        if quantity.dimension == "rank" and (among := _AMONG[self.lang].match(self.text, quantity.end)):
            metric = f"{metric} {'in' if self.lang == 'en' else 'trong'} {among['region']}"
        return Named(metric, key, sign * quantity.value, unit, confidence)

    def _grown(self, phrase: Phrase[Metric], quantity: Quantity) -> str | None:
        """The metric right before, which had the growth that a phrase names: "GRDP posted growth of"."""
        before = [one for one in self.metrics if one.end < phrase.start][-1:]
        heads = [one for one in before if one.meaning.grows and has_growth(self.text[one.end : phrase.start])]
        return self.whole(heads[0], quantity) if heads else None

    def area(self, phrase: Phrase[Metric], quantity: Quantity) -> Named:
        """The area of industrial parks."""
        metric = f"area of {self.spelt(phrase)}" if self.lang == "en" else f"diện tích {self.spelt(phrase)}"
        return Named(metric, slug(metric), quantity.value, quantity.unit, 0.75)

    def share_of_plan(self, phrase: Phrase[Metric], quantity: Quantity) -> Named:
        """How much of its plan a sum came to."""
        metric = self.spelt(phrase) + (" of the plan" if self.lang == "en" else " so với dự toán")
        return Named(metric, phrase.meaning.key + OF_PLAN, quantity.value, "%", 0.6)

    def reduction(self, phrase: Phrase[Metric], quantity: Quantity) -> Named:
        """By how much something fell, which is a figure of its own."""
        name = self.spelt(phrase)
        metric = f"{name} reduction" if self.lang == "en" else f"mức giảm {name}"
        points = quantity.unit == "points"
        unit = "percentage points" if points else unit_of(self.text, self.lang, quantity, phrase)
        return Named(metric, metric_key(name) + "-reduction", quantity.value, unit, 0.7)

    def whole(self, phrase: Phrase[Metric], quantity: Quantity) -> str:
        """A metric with all that the text says of it."""
        return called(self.text, self.lang, self.among, phrase, quantity, self.quantities)

    def spoken_of(self, end: int) -> dict[str, Named]:
        """The last metric of each dimension up to an offset, of a quantity or not; growth alone of percentages."""
        last: dict[str, Named] = {}
        for phrase in self.metrics:
            if phrase.end > end:
                break
            key, dimensions = phrase.meaning.key, phrase.meaning.dimensions
            for dimension in dimensions - {"count"}:
                if {"percent": key == "grdp-growth", "rank": dimensions == _RANKED}.get(dimension, True):
                    last[dimension] = Named(self.spelt(phrase), key, 0, _UNIT_OF.get(dimension, ""), 0)
        return last

    def spelt(self, phrase: Phrase[Metric]) -> str:
        """A metric as the text spells it."""
        return spelt(self.text, self.lang, self.among, phrase)


_UNIT_OF = {"rank": "rank", "percent": "%"}
_RANKED = frozenset({"rank", "points"})
_AMONG: dict[Lang, re.Pattern[str]] = {
    "en": patterns.plain(
        r"(?: [a-z]+){0,2} (?:in|of) (?P<region>the (?:(?!country|nation|province|city)[A-Za-z]+ (?:and )?){0,3}?"
        r"(?:[Dd]elta|[Hh]ighlands|midlands and mountain(?:s|ous (?:area|region)s?)|mountains|region|North|South))\b"
    ),
    "vi": patterns.plain(
        r"(?: (?:tỉnh|thành phố|địa phương|cao|dẫn đầu|đầu|trong|của|toàn|ở))* "
        r"(?P<region>(?:khu vực|vùng)(?: (?!về\b|và\b)\w+){1,5}|đồng bằng(?: sông (?:Cửu Long|Hồng))?|Tây Nguyên"
        r"|(?:Đông|Tây) Nam Bộ|Bắc Trung Bộ|miền (?:Bắc|Trung|Tây|núi phía Bắc))(?!\w)"
    ),
}
"""After a place in a ranking: the part of the country whose provinces are ranked; without one all are."""
