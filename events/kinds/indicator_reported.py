"""A measured figure of a province, of the past or the present."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events import when
from events.base import Claim, Example, Found, Json, Number, Statement
from events.figure import FigureNews
from events.reading.figures.article_names import metric_of
from events.reading.figures.editions import period_of
from events.reading.figures.figure_keys import is_standing
from events.reading.figures.measures import measures
from events.reading.figures.metrics import is_known
from events.reading.meetings.said_days import said_in
from events.reading.reading import Reading
from events.when import Period


class IndicatorReported(FigureNews):
    """A figure of a province. One event per metric and period; a fall is negative.

    `comparator` is left out where the figure is `value` itself, or about as much.
    """

    identity: ClassVar[tuple[str, ...]] = ("metric", "period")
    finer: ClassVar[frozenset[str]] = FigureNews.finer | {"comparator"}
    repeated: ClassVar[bool] = True

    value: Number
    unit: str
    period: Period | None = None

    def occasion(self) -> tuple[Json, ...]:
        """Units, metric, and the period, else the year in which it was said; before that is over the month, too, for
        the figure is of the part gone by (docs/decisions/0026).
        """
        key, period = self.key, self.period or (self.date and self.date[:4])
        part = None
        if self.date and period and not is_standing(key):
            part = when.so_far(period, when.days(self.date)[1])
        return (sorted(self.units), key, period, *([part] if part != period else []))

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`indicators/<metric>@<period>`; without a period the year it was said in. What stands whatever the year, such
        as a population or the length of a border, is `indicators/<metric>`, from the end of the period of which it is.
        """
        path, since = f"indicators/{self.key}", None
        if not is_standing(self.key):
            path = f"{path}@{self.period or claim.valid_from().year}"
        elif self.period:
            since = min(claim.valid_from(), when.period_days(self.period)[1])
        return [Statement(unit, path, self.figure() | self.along_with(unit), valid_from=since) for unit in self.units]

    def unknown(self) -> str | None:
        """The metric, where no vocabulary has it."""
        return None if is_known(self.metric) else "metric"

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every measure that is told as a fact."""
        for measure in measures(reading):
            if not measure.goal:
                extent = measure.extent
                day, origin = said_in(reading, measure.sentence)
                event = cls(
                    units=measure.units,
                    date=day,
                    metric=metric_of(reading, measure),
                    value=measure.value,
                    unit=measure.unit,
                    period=period_of(reading, measure),
                    comparator=None if extent.comparator == "=" else extent.comparator,
                    modifier=extent.modifier,
                    upper=extent.upper,
                    per=extent.per,
                )
                sentence = measure.sentence
                yield Found(event, sentence.start, sentence.end, "figure", measure.confidence, origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Lai Chau cut its poverty rate to 18.7% by 2024.",
            ({"provinces": ["lai-chau"], "metric": "poverty rate", "value": 18.7, "unit": "%", "period": "2024"},),
        ),
        Example(
            "In the first half of 2025, Bac Giang's GRDP rose by 13.9% and budget revenue reached VND 14,200 billion.",
            (
                {"metric": "GRDP growth", "value": 13.9, "period": "2025-H1"},
                {"metric": "budget revenue", "value": 14200000000000, "unit": "VND", "period": "2025-H1"},
            ),
        ),
        Example(
            "Vinh Phuc came 8th in the PCI of 2024, and its budget took in VND 28 trillion in taxes that year.",
            (
                {"metric": "PCI", "value": 8, "unit": "rank", "period": "2024"},
                {"value": 28000000000000, "unit": "VND", "period": "2024"},
            ),
        ),
        Example(
            "6 tháng đầu năm, GRDP của tỉnh Hà Nam tăng 10,4%; thu ngân sách ước đạt 9.300 tỷ đồng, tăng 22%.",
            (
                {"metric": "tốc độ tăng GRDP", "value": 10.4, "period": "2025-H1"},
                {"metric": "thu ngân sách", "value": 9300000000000, "unit": "VND"},
            ),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Thành phố Hạ Long (Quảng Ninh) đón 4 triệu lượt khách trong nửa năm."),
        Example("Son La strives for a forest coverage of 50% by 2030."),
        Example("A bridge of 3.2 km in Thai Binh cost VND 1,200 billion and is 80% complete."),
        Example("Nationwide, growth came to 7.1% in 2024, officials told Ha Nam."),
    )
