"""What the two kinds of event about mergers share: units join, announced or in effect."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from pydantic import Field

from events import when
from events.base import Claim, Found, Json, NewsEvent, Statement
from events.reading.mergers.merger import Level
from events.reading.mergers.mergers import mergers
from events.reading.reading import Reading
from events.text import short_digest
from events.when import When

_ROUNDS = (("2019-01-01", "2021-12-31"), ("2023-01-01", "2025-03-01"), ("2025-03-02", "2026-12-31"))
"""From when to when the communes of all provinces were rearranged, once in each round (docs/decisions/0025)."""


class MergerNews(NewsEvent):
    """`units` are all that merge and the one formed; of a merger of communes, their province."""

    identity: ClassVar[tuple[str, ...]] = ("units", "from", "into", "level")
    status: ClassVar[str]
    """`announced` or `effected`, as it is stated."""

    givers: tuple[str, ...] | None = Field(default=None, alias="from")
    """Unit ids of provinces, folded names of smaller units; one that keeps its name is among them."""
    into: str | None = None
    level: Level | None = None
    effective: When | None = None

    @property
    def merger(self) -> tuple[list[str], str | None, str | None, str | None]:
        """What tells it from every other: the units that merge, the one formed, the level.

        Where it names none ("34 communes become 17") the units concerned, and the round of rearrangements in which it
        takes effect, else is told.
        """
        named = self.givers or self.into
        told = None if named else _round_of(self.effective or self.date or "")
        return (sorted(self.givers or self.units), self.into, self.level, told)

    def thread(self) -> str:
        """The key of `mergers/<key>`: whoever tells of this merger, and when, tells of it under this key."""
        return short_digest(*self.merger)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`mergers/<key>` for every unit concerned; it forms and ends none."""
        slots = self.content()
        value: dict[str, Json] = {slot: slots[slot] for slot in ("into", "level", "effective") if slot in slots}
        value["status"] = self.status
        if self.givers:
            value["from"] = sorted(self.givers)  # in whatever order an article names them
        return [Statement(unit, f"mergers/{self.thread()}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Each merger once, from its fullest sentence."""
        for merger in mergers(reading):
            if merger.effected == (cls.status == "effected"):
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


def _round_of(day: str) -> str:
    """The first day of the round in which a day or a longer time ends; outside of the rounds its month."""
    last = when.days(day)[1].isoformat() if day else day
    return next((first for first, end in _ROUNDS if first <= last <= end), day[:7])
