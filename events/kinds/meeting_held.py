"""People met at one occasion."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from pydantic import Field

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.meetings.occasion_wording import Kind
from events.reading.meetings.occasions import occasions
from events.reading.reading import Reading
from events.text import person_key


class MeetingHeld(NewsEvent):
    """An occasion that took place: one event per occasion, however often the article comes back to it."""

    identity: ClassVar[tuple[str, ...]] = ("kind",)

    kind_of_meeting: Kind = Field(alias="kind")
    chair: str | None = None

    def occasion(self) -> tuple[Json, ...]:
        """Units, day and kind; of a visit also who pays it: on a day of festivities several leaders travel."""
        guest = person_key(self.chair or "") if self.kind_of_meeting == "visit" else None
        return (sorted(self.units), self.date, self.kind_of_meeting, guest)

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`meetings/<occasion>`."""
        slots = self.content()
        value: Json = {slot: slots[slot] for slot in ("kind", "chair", "date") if slot in slots}
        return [Statement(unit, f"meetings/{claim.occasion}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every occasion of the article."""
        for occasion in occasions(reading):
            event = cls(units=occasion.units, date=occasion.date, kind_of_meeting=occasion.kind, chair=occasion.chair)
            sentence = occasion.sentence
            yield Found(event, sentence.start, sentence.end, occasion.rule, occasion.confidence, occasion.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Deputy Prime Minister Le Van Thanh chaired a conference on land in Ha Giang on June 7.",
            ({"provinces": ["ha-giang"], "date": "2025-06-07", "kind": "conference", "chair": "Le Van Thanh"},),
        ),
        Example(
            "Bac Lieu's People's Council opened its tenth regular session on June 5.",
            ({"provinces": ["bac-lieu"], "date": "2025-06-05", "kind": "council_session"},),
        ),
        Example(
            "Ngày 8/6, Bí thư Tỉnh ủy Trần Văn Lâu chủ trì hội nghị sơ kết tại Sóc Trăng.",
            ({"provinces": ["soc-trang"], "date": "2025-06-08", "kind": "conference", "chair": "Trần Văn Lâu"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("A seminar on salt in Ben Tre, announced for June 8, did not take place."),
        Example("Ben Tre will hold a workshop on coconuts next week."),
        Example("Từ đầu năm Bến Tre đã tổ chức 14 hội nghị tiếp xúc doanh nghiệp."),
    )
