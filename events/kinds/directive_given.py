"""A superior asks a province or its bodies to do something."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from events.base import Claim, Example, Found, Json, NewsEvent, Statement
from events.reading.demands import demands
from events.text import slug

if TYPE_CHECKING:
    from events.reading.reading import Reading


class DirectiveGiven(NewsEvent):
    """One event per sentence whose speech verb carries a new demand. `date` is the day on which it was said."""

    identity: ClassVar[tuple[str, ...]] = ("by",)

    by: str | None = None

    def occasion(self) -> tuple[Json, ...] | None:
        """Units, person, day; the demands of one occasion are told apart by their order."""
        return (sorted(self.units), slug(self.by), self.date) if self.by and self.date else None

    def statements(self, claim: Claim) -> Iterable[Statement]:
        """`directives/<occasion id>`."""
        slots = self.content()
        value: Json = {slot: slots[slot] for slot in ("by", "date") if slot in slots}
        return [Statement(unit, f"directives/{claim.occasion}", value) for unit in self.units]

    @classmethod
    def read(cls, reading: "Reading") -> Iterator[Found]:
        """Every sentence with a demand."""
        for demand in demands(reading):
            event = cls(units=demand.units, date=demand.date, by=demand.by)
            sentence = demand.sentence
            yield Found(event, sentence.start, sentence.end, demand.rule, demand.confidence, demand.origin)

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "Prime Minister Pham Minh Chinh asked Long An to finish the ring road this year.",
            ({"provinces": ["long-an"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "Tay Ninh must keep its forests, stressed Deputy Prime Minister Le Thanh Long.",
            ({"provinces": ["tay-ninh"], "by": "Le Thanh Long"},),
        ),
        Example(
            "Long An was told by Prime Minister Pham Minh Chinh to publish its land prices.",
            ({"provinces": ["long-an"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "In Tay Ninh, Chairman Tran Van Chien gave the Department of Finance ten days to report.",
            ({"provinces": ["tay-ninh"], "by": "Tran Van Chien"},),
        ),
        Example(
            "According to Prime Minister Pham Minh Chinh, Ben Tre should store fresh water.",
            ({"provinces": ["ben-tre"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "Ben Tre and Tra Vinh will join Vinh Long. Prime Minister Pham Minh Chinh asked that the post-merger "
            "province keep the hospital of Ben Tre.",
            ({"units": ["vn-vinh-long-2025"], "by": "Pham Minh Chinh"},),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính yêu cầu hai tỉnh Bến Tre, Vĩnh Long thống nhất trụ sở của tỉnh mới.",
            ({"units": ["vn-ben-tre-1976", "vn-vinh-long-1991"], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "Tỉnh Bến Tre được Thủ tướng Phạm Minh Chính giao trình đề án trong tháng 7.",
            ({"provinces": ["ben-tre"], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "Bến Tre không được chậm nữa, Thủ tướng Phạm Minh Chính nhấn mạnh.",
            ({"provinces": ["ben-tre"], "by": "Phạm Minh Chính"},),
        ),
        Example(
            "Thủ tướng Phạm Minh Chính yêu cầu tỉnh Long An hoàn thành đường vành đai trong năm nay.",
            ({"provinces": ["long-an"], "by": "Phạm Minh Chính"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Prime Minister Pham Minh Chinh asked investors in Long An to keep their promises."),
        Example("Prime Minister Pham Minh Chinh praised Long An for its roads."),
        Example("Chairman Tran Van Chien of Tay Ninh asked the Government for help."),
        Example("Prime Minister Pham Minh Chinh told reporters that Long An had grown by 8%."),
        Example("Chủ tịch UBND tỉnh Long An Nguyễn Văn Út đề nghị Bộ Xây dựng hỗ trợ."),
        Example("Chairman Tran Van Chien of Tay Ninh proposed extending the metro to Trang Bang."),
        Example("Thủ tướng Phạm Minh Chính biểu dương tỉnh Long An."),
    )
