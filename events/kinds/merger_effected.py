"""A merger of administrative units has taken effect, or the unit that it formed is there."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.mergers import Level, merger_key
from events.text import short_digest
from events.when import When

if TYPE_CHECKING:
    from events.reading.reading import Reading


class MergerEffected(NewsEvent):
    """`units` are all that merge and the one formed; of a merger of communes, their province."""

    identity: ClassVar[tuple[str, ...]] = ("units", "from", "into", "level")

    givers: tuple[str, ...] | None = Field(default=None, alias="from")
    """Unit ids of provinces, folded names of smaller units; one that keeps its name is among them."""
    into: str | None = None
    level: Level | None = None
    effective: When | None = None

    def occasion(self) -> tuple[Json, ...]:
        """From, into and level."""
        return merger_key(self.units, self.givers, self.into, self.level)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`mergers/<key>` for every unit concerned; it forms and ends none."""
        slots = self.content()
        value: dict[str, Json] = {slot: slots[slot] for slot in ("from", "into", "level", "effective") if slot in slots}
        value["status"] = "effected"
        key = short_digest(*merger_key(self.units, self.givers, self.into, self.level))
        return [Statement(unit, f"mergers/{key}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: "Reading") -> Iterator[Found]:
        """Each merger once, from its fullest sentence."""
        for merger in reading.mergers:
            if merger.effected:
                event = cls.model_validate(
                    {
                        "units": merger.units,
                        "date": merger.date,
                        "from": merger.givers or None,
                        "into": merger.into,
                        "level": merger.level,
                        "effective": merger.effective,
                    }
                )
                sentence = merger.sentence
                yield Found(event, sentence.start, sentence.end, "units joined", merger.confidence, merger.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Since July 1, when Bac Giang was merged into Bac Ninh, the province has had 99 communes and wards.",
            ({"into": "bac-ninh", "level": "province", "effective": "2025-07-01", "date": "2025-07-01"},),
            published="2025-08-10",
        ),
        Example(
            "Tỉnh Bắc Ninh được hợp nhất từ Bắc Giang và Bắc Ninh cũ kể từ ngày 1/7.",
            ({"into": "bac-ninh", "level": "province", "date": "2025-07-01"},),
            published="2025-08-10",
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Bac Giang and Bac Ninh will be merged into one province on July 1.", published="2025-06-10"),
        Example("Bac Ninh won the match against Hai Duong.", published="2025-08-10"),
        Example("Bắc Giang và Bắc Ninh sẽ hợp nhất thành một tỉnh.", published="2025-06-10"),
    )
