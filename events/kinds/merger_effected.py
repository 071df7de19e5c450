"""A merger of administrative units has taken effect, or the unit that it formed is there."""

from typing import ClassVar

from events.base import Example, Json
from events.merger import MergerNews


class MergerEffected(MergerNews):
    """A merger of administrative units has taken effect, or the unit that it formed is there."""

    status = "effected"
    act: ClassVar[bool] = True

    def occasion(self) -> tuple[Json, ...]:
        """From, into and level."""
        return self.merger

    examples: ClassVar[tuple[Example, ...]] = (
        Example(
            "My Loc district was merged into Nam Dinh city on September 1, 2024, under a resolution of July 23.",
            ({"from": ["my-loc", "nam-dinh"], "into": "nam-dinh", "date": "2024-09-01"},),
            published="2025-03-04",
        ),
        Example(
            "Since July 1, when Bac Giang was merged into Bac Ninh, the province has had 99 communes and wards.",
            ({"into": "bac-ninh", "level": "province", "effective": "2025-07-01", "date": "2025-07-01"},),
            published="2025-08-10",
        ),
        Example(
            "Ngày 1/3, nghị quyết bắt đầu có hiệu lực, Cao Bằng còn 161 đơn vị cấp xã, giảm 38 sau sắp xếp.",
            ({"provinces": ["cao-bang"], "level": "commune", "date": "2020-03-01"},),
            published="2020-03-02",
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Bac Giang and Bac Ninh will be merged into one province on July 1.", published="2025-06-10"),
        Example("In 1991, Nghe Tinh was split into Nghe An and Ha Tinh.", published="2021-12-30"),
    )
