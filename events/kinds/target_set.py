"""A goal for the future of a province: a metric with a number or a rank, or a standing to be reached by some year."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events import when
from events.base import Claim, Example, Found, Json, Statement
from events.figure import FigureNews
from events.reading.entities.instruments import instruments
from events.reading.figures.article_names import metric_of
from events.reading.figures.figure_keys import standing_key
from events.reading.figures.measures import measures
from events.reading.figures.metrics import is_known
from events.reading.figures.standings import reached_by, standings
from events.reading.meetings.said_days import said_in
from events.reading.reading import Reading, Sentence
from events.reading.text import patterns
from events.text import slug
from events.when import Period


class TargetSet(FigureNews):
    """A goal of a province. One event per metric."""

    identity: ClassVar[tuple[str, ...]] = ("metric", "due")
    repeated: ClassVar[bool] = True

    due: Period | None = None
    instrument: str | None = None
    """The number of the plan or resolution that sets it, where the text says so."""

    def occasion(self) -> tuple[Json, ...]:
        """Units, metric, due, and the instrument if named."""
        due = self.due and when.deadline(self.due)
        return (sorted(self.units), self.key, due, self.instrument and slug(self.instrument))

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`targets/<metric>@<due>`; `targets/<metric>` where nobody says by when."""
        path = f"targets/{self.key}@{when.deadline(self.due)}" if self.due else f"targets/{self.key}"
        instrument = {"instrument": self.instrument} if self.instrument else {}
        return [Statement(unit, path, self.figure() | instrument | self.along_with(unit)) for unit in self.units]

    def unknown(self) -> str | None:
        """The metric, where no vocabulary has it; a standing is none."""
        return None if self.value is None or is_known(self.metric) else "metric"

    @property
    def key(self) -> str:
        """The metric in the one vocabulary; a standing ("one of the growth poles") measures none: its own words."""
        key = super().key
        return key if self.value is not None or key.endswith("-elimination") else standing_key(self.metric)

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Numbered goals where goals are told, and standings ("become ... by 2030") with a due year."""
        goals = [measure for measure in measures(reading) if measure.goal]
        for measure in goals:
            day, origin = said_in(reading, measure.sentence)
            event = cls(
                units=measure.units,
                date=day,
                metric=metric_of(reading, measure),
                value=measure.value,
                unit=measure.unit,
                **measure.extent._asdict(),
                due=measure.period,
                instrument=_instrument_of(reading, measure.sentence),
            )
            sentence = measure.sentence
            yield Found(event, sentence.start, sentence.end, "goal with a number", measure.confidence, origin)
        ranked = {goal.sentence.index for goal in goals if goal.unit == "rank"}
        for standing in standings(reading):
            if standing.ranks and standing.sentence.index in ranked:
                continue
            if units := reached_by(reading, standing):
                sentence = standing.sentence
                day, origin = said_in(reading, sentence)
                instrument = _instrument_of(reading, sentence)
                event = cls(units=units, date=day, metric=standing.what, due=standing.due, instrument=instrument)
                yield Found(event, sentence.start, sentence.end, "standing by a year", 0.75, origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Soc Trang aims for GRDP growth of at least 8% and exports of over US$1.9 billion in 2025.",
            (
                {"metric": "GRDP growth", "value": 8, "comparator": ">=", "due": "2025"},
                {"metric": "exports", "value": 1900000000, "unit": "USD", "comparator": ">="},
            ),
        ),
        Example(
            "By 2030 Ha Giang should be among the top 8 provinces of the region in GRDP per capita.",
            ({"value": 8, "unit": "rank", "comparator": "top", "due": "2030"},),
        ),
        Example(
            "Khanh Hoa wants to become a centrally-run city by 2030.",
            ({"metric": "centrally-run city", "due": "2030"},),
        ),
        Example(
            "Tỉnh Lào Cai phấn đấu tăng trưởng GRDP năm 2026 đạt từ 10% trở lên.",
            ({"metric": "tăng trưởng GRDP", "value": 10, "comparator": ">=", "due": "2026"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Lai Chau cut its poverty rate to 18.7% by 2024."),
        Example("The Government targets nationwide growth of 8% in 2025, Yen Bai was told."),
        Example("Viet Steel Group, which has a mill in Quang Ngai, aims for exports of $900 million by 2027."),
    )


def _instrument_of(reading: Reading, sentence: Sentence) -> str | None:
    """Which instrument sets the goals of a sentence: the one it names, by its full number where the article has that.

    Where it says "according to the plan" it is the only one of the article.
    """
    named = instruments(sentence.text)
    if not named and not _BY_THE_PLAN[reading.lang].search(sentence.text):
        return None
    told = {one.number for one in instruments(reading.article.text)}
    if not named:
        return told.pop() if len(told) == 1 else None
    number = named[0].number
    full = {one for one in told if one.startswith((f"{number}/", f"{number}-"))}
    return full.pop() if len(full) == 1 else number


_BY_THE_PLAN = {
    "en": patterns.lazy(
        r"(?i)\b(?:according to|under|in|by) (?:the|its|this|that) (?:planning|(?:master )?plan|resolution"
        r"|decision|scheme)|\bthe (?:plan|planning|resolution) (?:sets?|wants?|aims?|envisages|targets?)"
    ),
    "vi": patterns.lazy(r"(?i)\b(?:theo|tại|mục tiêu của) (?:bản )?(?:quy hoạch|nghị quyết|kế hoạch|đề án|quyết định)"),
}
