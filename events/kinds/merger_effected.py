"""A merger of administrative units has taken effect, or the unit that it formed is there."""

from typing import ClassVar

from events.base import Example, Json
from events.merger import MergerNews


class MergerEffected(MergerNews):
    """A merger of administrative units has taken effect, or the unit that it formed is there."""

    status = "effected"

    def occasion(self) -> tuple[Json, ...]:
        """From, into and level."""
        return self.merger

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
        Example(
            "Ca Mau, which since July 1 includes the former Bac Lieu, is the country's shrimp basket.",
            ({"from": ["bac-lieu", "ca-mau"], "into": "ca-mau", "date": "2025-07-01"},),
            published="2025-08-10",
        ),
        Example(
            "The country has had 34 provinces and cities since July 1, instead of 63.",
            ({"provinces": [], "level": "province", "date": "2025-07-01"},),
            published="2025-08-10",
        ),
        Example(
            "Ngày 1/3, nghị quyết bắt đầu có hiệu lực, Cao Bằng còn 161 đơn vị cấp xã, giảm 38 sau sắp xếp.",
            ({"provinces": ["cao-bang"], "level": "commune", "date": "2020-03-01"},),
            published="2020-03-02",
        ),
        Example(
            "Five months after Bac Lieu was merged into Ca Mau, offices are still being fitted out.",
            ({"into": "ca-mau", "level": "province", "date": "2025-07"},),
            published="2025-12-02",
        ),
        Example(
            "In 2008, Ha Tay was merged into Hanoi.",
            ({"into": "ha-noi", "level": "province", "effective": "2008", "date": "2008"},),
            published="2025-04-10",
        ),
        Example(
            "On the eve of July 1 officials met in the new Hai Phong, which has been formed by merging Hai Phong with "
            "Hai Duong.",
            ({"into": "hai-phong", "level": "province"},),
            published="2025-06-30",
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Bac Giang and Bac Ninh will be merged into one province on July 1.", published="2025-06-10"),
        Example("Bac Ninh won the match against Hai Duong.", published="2025-08-10"),
        Example("Leaders of Ca Mau visited families in the former Bac Lieu.", published="2025-10-10"),
        Example("Bắc Giang và Bắc Ninh sẽ hợp nhất thành một tỉnh.", published="2025-06-10"),
    )
