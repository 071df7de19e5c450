"""A merger of administrative units is proposed, planned, decided or explained as coming."""

from typing import ClassVar

from events.base import Example, Json
from events.merger import MergerNews


class MergerAnnounced(MergerNews):
    """A merger of administrative units is proposed, planned, decided or explained as coming."""

    status = "announced"

    def occasion(self) -> tuple[Json, ...]:
        """From, into, level, and the day; the thread of restatements is `mergers/<key>`."""
        return (*self.merger, self.date)

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
            "Tỉnh Lạng Sơn dự kiến nhập xã Tân Thành vào xã Hữu Lũng.",
            ({"provinces": ["lang-son"], "from": ["tan-thanh", "huu-lung"], "into": "huu-lung", "level": "commune"},),
        ),
        Example(
            "Cả nước còn 34 tỉnh, thành phố, theo đề án mà Bộ Nội vụ trình Quốc hội.",
            ({"provinces": [], "level": "province"},),
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Two banks, one from Hai Phong and one from Hai Duong, will merge."),
        Example("Bac Giang and Bac Ninh signed a cooperation agreement on tourism."),
        Example("Lang Son is not to be merged with any other province."),
    )
