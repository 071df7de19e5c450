"""A merger of administrative units is proposed, planned, decided or explained as coming."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.mergers import Level, merger_key
from events.text import short_digest
from events.when import When

if TYPE_CHECKING:
    from events.reading.reading import Reading


class MergerAnnounced(NewsEvent):
    """`units` are all that merge and the one formed; of a merger of communes, their province."""

    identity: ClassVar[tuple[str, ...]] = ("units", "from", "into", "level")

    givers: tuple[str, ...] | None = Field(default=None, alias="from")
    """Unit ids of provinces, folded names of smaller units; one that keeps its name is among them."""
    into: str | None = None
    level: Level | None = None
    effective: When | None = None

    def occasion(self) -> tuple[Json, ...]:
        """From, into, level, and the day; the thread of restatements is `mergers/<key>`."""
        return (*merger_key(self.units, self.givers, self.into, self.level), self.date)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`mergers/<key>` for every unit concerned; it forms and ends none."""
        slots = self.content()
        value: dict[str, Json] = {slot: slots[slot] for slot in ("from", "into", "level", "effective") if slot in slots}
        value["status"] = "announced"
        key = short_digest(*merger_key(self.units, self.givers, self.into, self.level))
        return [Statement(unit, f"mergers/{key}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: "Reading") -> Iterator[Found]:
        """Each merger once, from its fullest sentence."""
        for merger in reading.mergers:
            if not merger.effected:
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
            "Bac Giang and Bac Ninh will be merged into a new province named Bac Ninh from July 1.",
            (
                {
                    "provinces": ["bac-giang", "bac-ninh"],
                    "into": "bac-ninh",
                    "level": "province",
                    "effective": "2025-07-01",
                },
            ),
        ),
        Example(
            "The scheme cuts the number of communes and wards in Quang Ninh from 171 to 54 through mergers.",
            ({"provinces": ["quang-ninh"], "level": "commune"},),
        ),
        Example(
            "Theo đề án, tỉnh Hải Dương sẽ sáp nhập với thành phố Hải Phòng.",
            ({"provinces": ["hai-duong", "hai-phong"], "into": "hai-phong", "level": "province"},),
        ),
        Example(
            "Tỉnh Lạng Sơn dự kiến nhập xã Tân Thành vào xã Hữu Lũng.",
            ({"provinces": ["lang-son"], "from": ["tan-thanh", "huu-lung"], "into": "huu-lung", "level": "commune"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("The former Bac Giang sent a team to Bac Ninh for the games."),
        Example("Bac Giang and Bac Ninh signed a cooperation agreement on tourism."),
        Example("Lãnh đạo Bắc Giang và Bắc Ninh trao đổi kinh nghiệm trồng vải."),
    )
