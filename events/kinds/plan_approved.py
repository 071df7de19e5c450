"""A plan, programme, resolution, scheme or decision was approved, adopted or issued."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.entities.instruments import instrument_key
from events.reading.plans.approvals import approvals
from events.reading.plans.plan_keys import plan_key
from events.reading.reading import Reading
from events.when import Period


class PlanApproved(NewsEvent):
    """An instrument came into being: a bare citation of one is none. `date` is the day of approval."""

    identity: ClassVar[tuple[str, ...]] = ("number", "plan")
    act: ClassVar[bool] = True

    plan: str | None = None
    number: str | None = None
    approver: str | None = None
    period: Period | None = None
    vision: int | None = None

    def occasion(self) -> tuple[Json, ...] | None:
        """The instrument by number and year, else name and years of whose it is: every province has a master plan."""
        if self.number:
            return (self._key(self.date),)
        return (self._key(self.date), sorted(self.units)) if self.plan else None

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`plans/<instrument number and year, else name and years>`."""
        if not (self.plan or self.number):
            return
        slots = self.content()
        value: dict[str, Json] = {
            slot: slots[slot] for slot in ("plan", "number", "approver", "period", "vision") if slot in slots
        }
        for unit in self.units:
            yield Statement(unit, f"plans/{self._key(claim.valid_from().isoformat())}", value)

    def _key(self, dated: str | None) -> str:
        if self.number:
            return instrument_key(self.number, dated)
        return plan_key(self.plan or "", self.period, dated, self.approver or "")

    @classmethod
    def read(cls, reading: Reading) -> Iterator[Found]:
        """Every approval that a sentence states by verb, participle or noun."""
        for told in approvals(reading):
            event = cls(
                units=told.units,
                date=told.date,
                plan=told.plan,
                number=told.number,
                approver=told.approver,
                period=told.period,
                vision=told.vision,
            )
            yield Found(event, told.sentence.start, told.sentence.end, "approval", told.confidence, told.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "The Prime Minister has approved the Yen Bai provincial planning for 2021-2030, with a vision to 2050, "
            "under Decision No. 1086/QD-TTg dated September 18, 2023.",
            (
                {
                    "number": "1086/QD-TTg",
                    "approver": "Prime Minister",
                    "period": "2021-2030",
                    "vision": 2050,
                    "date": "2023-09-18",
                },
            ),
        ),
        Example(
            "On June 5, the People's Council of Long An adopted 12 resolutions.",
            ({"plan": "12 resolutions", "approver": "People's Council", "date": "2025-06-05"},),
        ),
        Example(
            "Ngày 5/6, HĐND tỉnh Nam Định thông qua Nghị quyết số 31/NQ-HĐND về học phí năm học 2025-2026.",
            ({"provinces": ["nam-dinh"], "number": "31/NQ-HĐND", "date": "2025-06-05"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("A company in Ha Nam issued bonds under its business plan on June 5."),
        Example("The master plan of Ha Nam has not been approved."),
        Example("The People's Council of Ha Nam is expected to pass a resolution on fees in July."),
    )
