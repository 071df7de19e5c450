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
            "My Loc district was merged into Nam Dinh city on September 1, 2024, under a resolution of July 23.",
            ({"from": ["my-loc", "nam-dinh"], "into": "nam-dinh", "date": "2024-09-01"},),
            published="2025-03-04",
        ),
        Example(
            "Ba tuần sau ngày Bạc Liêu nhập vào Cà Mau, bộ phận một cửa vẫn đông.",
            ({"from": ["bac-lieu", "ca-mau"], "into": "ca-mau", "date": "2025-07-01"},),
            published="2025-07-22",
        ),
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
        Example(
            "Phu Tho, formed this July out of Phu Tho, Hoa Binh and Vinh Phuc, has 148 communes.",
            ({"from": ["hoa-binh", "phu-tho", "vinh-phuc"], "into": "phu-tho", "date": "2025-07"},),
            published="2025-10-10",
        ),
        Example(
            "Tròn một năm Bắc Giang, Bắc Ninh về chung một nhà.",
            ({"from": ["bac-giang", "bac-ninh"], "into": "bac-ninh", "date": "2025-07-01"},),
            published="2026-07-01",
        ),
        Example(
            "Năm 1976, Nam Hà và Ninh Bình hợp nhất thành tỉnh Hà Nam Ninh.",
            ({"from": ["nam-ha", "ninh-binh"], "into": "ha-nam-ninh", "date": "1976"},),
            published="2021-12-30",
        ),
        Example(
            "On January 1, 226 communes of Lang Son became 200.",
            ({"provinces": ["lang-son"], "level": "commune", "date": "2020-01-01"},),
            published="2020-01-10",
        ),
        Example(
            "Cùng ngày 1/7, 382 xã, phường, thị trấn của Lâm Đồng cũng đã nhập lại, còn 124.",
            ({"provinces": ["lam-dong"], "level": "commune", "date": "2025-07-01"},),
            published="2025-07-03",
        ),
        Example(
            "In the delta, Kien Giang is under An Giang now, and Bac Lieu under Ca Mau.",
            ({"into": "an-giang", "level": "province"}, {"into": "ca-mau", "level": "province"}),
            published="2025-07-04",
        ),
        Example(
            "Tan Thanh ward in Ca Mau was formed on July 1 from Tac Van and Dinh Binh communes.",
            ({"from": ["tac-van", "dinh-binh"], "into": "tan-thanh", "level": "commune", "date": "2025-07-01"},),
            published="2025-11-14",
        ),
        Example(
            "Kể từ 1/7, Sóc Trăng và Hậu Giang nằm trong TP Cần Thơ.",
            ({"into": "can-tho", "level": "province", "effective": "2025-07-01"},),
            published="2025-08-27",
        ),
        Example(
            "Yen Bai and Lao Cai came together again on the first day of July.",
            ({"into": "lao-cai", "level": "province", "date": "2025-07-01"},),
            published="2025-12-14",
        ),
        Example(
            "Tỉnh Hải Dương từ 1/12 giảm số xã từ 264 còn 235. Xã Chí Minh ra đời do ghép hai xã Tứ Xuyên, Tây Kỳ.",
            ({"level": "commune", "date": "2019-12-01"}, {"into": "chi-minh", "date": "2019-12-01"}),
            published="2019-12-03",
        ),
        Example(
            "Từ ngày 1/7, Sơn La còn 75 xã, phường, giảm 125 đơn vị so với trước.",
            ({"provinces": ["son-la"], "level": "commune", "date": "2025-07-01"},),
            published="2025-08-15",
        ),
        Example(
            "Ở Cà Mau, phường An Xuyên mới là kết quả của việc gộp các phường Tân Xuyên và Tân Thành từ đầu tháng 7.",
            ({"from": ["tan-xuyen", "tan-thanh"], "into": "an-xuyen", "date": "2025-07-01"},),
            published="2025-07-20",
        ),
        Example(
            "The province that Yen Bai and Lao Cai have made up since July 1 has two airfields.",
            ({"into": "lao-cai", "level": "province", "date": "2025-07-01"},),
            published="2025-09-03",
        ),
    )
    counterexamples: ClassVar[tuple[Example, ...]] = (
        Example("Trước năm 1997, Bắc Ninh và Bắc Giang là một tỉnh mang tên Hà Bắc.", published="2025-10-10"),
        Example(
            "The council of Lang Son convened on April 25 to consider the re-arrangement of commune-level units, the "
            "greatest task it has had.",
            published="2025-04-26",
        ),
        Example("The road from Bac Kan to Thai Nguyen was brought into use on July 1.", published="2025-10-10"),
        Example("Khu công nghiệp nằm trên đất Bình Phước, nay thuộc Đồng Nai.", published="2025-10-10"),
        Example("Bac Giang and Bac Ninh will be merged into one province on July 1.", published="2025-06-10"),
        Example("Bac Ninh won the match against Hai Duong.", published="2025-08-10"),
        Example("Leaders of Ca Mau visited families in the former Bac Lieu.", published="2025-10-10"),
        Example("Trạm y tế xã Tắc Vân và trạm y tế xã Định Bình (Cà Mau) sáp nhập làm một.", published="2025-11-14"),
        Example("In 1991, Nghe Tinh was split into Nghe An and Ha Tinh.", published="2021-12-30"),
        Example("Bắc Giang và Bắc Ninh sẽ hợp nhất thành một tỉnh.", published="2025-06-10"),
    )
