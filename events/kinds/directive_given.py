"""A superior asks a province or its bodies to do something."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.directives.demands import demands
from events.reading.reading import Reading


class DirectiveGiven(NewsEvent):
    """One event per sentence whose speech verb carries a new demand. `date` is the day on which it was said.

    What is asked is free text, and one person asks much on one day: the sentence alone tells the occasion.
    """

    identity: ClassVar[tuple[str, ...]] = ("by",)

    by: str | None = None

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`directives/<occasion id>`."""
        slots = self.content()
        value: Json = {slot: slots[slot] for slot in ("by", "date") if slot in slots}
        return [Statement(unit, f"directives/{claim.occasion}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every sentence with a demand."""
        for demand in demands(reading):
            event = cls(units=demand.units, date=demand.date, by=demand.by)
            sentence = demand.sentence
            after = reading.sentences[sentence.index + 1 : sentence.index + 2]
            end = after[0].end if after and sentence.text.endswith(":") else sentence.end
            yield Found(event, sentence.start, end, demand.rule, demand.confidence, demand.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Prime Minister Pham Minh Chinh asked Long An to finish the ring road this year.",
            ({"provinces": ["long-an"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "In Tay Ninh, the Chairman ordered that every ward answer its letters within three days.",
            ({"provinces": ["tay-ninh"], "by": None},),
        ),
        Example(
            "Thứ trưởng Trịnh Văn Đạt đề nghị UBND tỉnh Lai Châu hoàn chỉnh hồ sơ.",
            ({"provinces": ["lai-chau"], "by": "Trịnh Văn Đạt"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Prime Minister Pham Minh Chinh praised Long An for its roads."),
        Example("Chairman Tran Van Chien of Tay Ninh asked the Government for help."),
    )
