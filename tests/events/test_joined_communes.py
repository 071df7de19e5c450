"""Communes, wards and districts that a sentence says are joined, by their names."""

import pytest

from events.reading.mergers.joined_communes import joined
from events.reading.text.language import Lang


@pytest.mark.parametrize(
    ("text", "givers", "into"),
    [
        (
            "Merge Hoa Lac commune into Hoa Son ward, named Hoa Son ward with 9,000 people.",
            "hoa-lac hoa-son",
            "hoa-son",
        ),
        (
            "Establish Hoa Thang ward on the basis of merging Hoa Lac ward and Hoa Son commune.",
            "hoa-lac hoa-son",
            "hoa-thang",
        ),
        (
            "Hoa Thang ward was set up after the merger of 2 communes: Hoa Lac and Hoa Son.",
            "hoa-lac hoa-son",
            "hoa-thang",
        ),
        (
            "The hall of the new Hoa Thang commune (merged from Hoa Lac commune and Hoa Son town) is open.",
            "hoa-lac hoa-son",
            "hoa-thang",
        ),
        (
            (
                "Merge the entire natural area and population of Hoa Lac commune (3.9 km2, 6,100 people) and Hoa Son"
                " commune "
                "(4.6 km2) to establish Hoa Thang ward."
            ),
            "hoa-lac hoa-son",
            "hoa-thang",
        ),
        (
            "Yen Phong town will merge Hoa Lac and Hoa Son communes to establish Hoa Thang ward.",
            "hoa-lac hoa-son",
            "hoa-thang",
        ),
        (
            "Arrange Hoa Lac commune; Hoa Son commune; part of Hoa Binh ward into a new ward named Hoa Thang ward.",
            "hoa-lac hoa-son hoa-binh",
            "hoa-thang",
        ),
        (
            "4. Arrange Hoa Lac town, Hoa Son commune and Hoa Binh commune: Hoa Thang commune",
            "hoa-lac hoa-son hoa-binh",
            "hoa-thang",
        ),
        ("In Hoa Thang ward, set up out of Hoa Lac and Hoa Son, the counter is open.", "hoa-lac hoa-son", "hoa-thang"),
        (
            "In Hoa Thang ward, which combines Hoa Lac with parts of Hoa Son and Hoa Binh, the counter is open.",
            "hoa-lac hoa-son hoa-binh",
            "hoa-thang",
        ),
        ("Hoa Lac and Hoa Son communes will be added to Hoa Thang.", "hoa-lac hoa-son hoa-thang", "hoa-thang"),
        ("Specifically, Hoa Lac and Hoa Son communes will form Hoa Thang ward.", "hoa-lac hoa-son", "hoa-thang"),
        ("Wards 1, 2 and 4 will be merged into Hoa Thang ward.", "ward-1 ward-2 ward-4", "hoa-thang"),
        (
            "Hoa Lac, Hoa Son and Hoa Binh, to name one case, will make up the new Hoa Thang commune.",
            "hoa-lac hoa-son hoa-binh",
            "hoa-thang",
        ),
        ("Yen Phong district ceases to exist and becomes part of Hoa Binh city.", "yen-phong hoa-binh", "hoa-binh"),
    ],
)
def test_joinings_in_english(text: str, givers: str, into: str) -> None:
    (found,) = joined("en", text, {"hoa-binh"} if "city" in text else set())
    assert (found.givers, found.into) == (tuple(givers.split()), into)


@pytest.mark.parametrize(
    ("text", "givers", "into"),
    [
        (
            (
                "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Hòa Lạc và Hòa Sơn thành xã mới "
                "có tên gọi là xã Hòa Thắng."
            ),
            "hoa-lac hoa-son",
            "hoa-thang",
        ),
        (
            (
                "Thành lập xã Hòa Thắng trên cơ sở nhập toàn bộ 4,5 km2 diện tích tự nhiên, 3.800 người của xã Hòa Lạc"
                " và toàn bộ "
                "8,1 km2 diện tích tự nhiên, 3.200 người của xã Hòa Sơn."
            ),
            "hoa-lac hoa-son",
            "hoa-thang",
        ),
        (
            "- Phường Hòa Thắng (sáp nhập các phường Hòa Lạc, Hòa Sơn và xã Hòa Bình).",
            "hoa-lac hoa-son hoa-binh",
            "hoa-thang",
        ),
        ("- Phường Hòa Thắng: hợp nhất phường Hòa Lạc và xã Hòa Sơn.", "hoa-lac hoa-son", "hoa-thang"),
        ("- Phường Hòa Thắng gồm các phường Hòa Lạc, Hòa Sơn.", "hoa-lac hoa-son", "hoa-thang"),
        ("Phường 1, 2, 4 sáp nhập thành phường Hòa Thắng.", "phuong-1 phuong-2 phuong-4", "hoa-thang"),
        ("Hòa Lạc và xã Hòa Sơn sẽ gộp lại, tên chung là xã Hòa Thắng.", "hoa-lac hoa-son", "hoa-thang"),
        ("Quận 2 và quận Thủ Đức được nhập lại để lập thành phố Thủ Đức.", "quan-2 thu-duc", "thu-duc"),
    ],
)
def test_joinings_in_vietnamese(text: str, givers: str, into: str) -> None:
    (found,) = joined("vi", text, set())
    assert (found.givers, found.into) == (tuple(givers.split()), into)


def test_one_sentence_may_tell_several() -> None:
    told = joined(
        "en", "Hoa Lac commune will be merged into Hoa Son ward, and Hoa Vang commune into Hoa Binh ward.", set()
    )
    assert [(one.givers, one.into) for one in told] == [
        (("hoa-lac", "hoa-son"), "hoa-son"),
        (("hoa-vang", "hoa-binh"), "hoa-binh"),
    ]
    told = joined("vi", "Nhập phường Hòa Lạc vào phường Hòa Sơn; phường 5, 7 thành phường Hòa Vang.", set())
    assert [one.into for one in told] == ["hoa-son", "hoa-vang"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A club was formed by students from Hoa Lac commune and Hoa Son ward."),
        ("en", "The city will build a road to join Hoa Lac commune with Hoa Son ward."),
        ("en", "Hoa Lac district is reorganised into 8 ADUs."),
        ("vi", "Đoàn đã thành lập tổ kiểm tra tại xã Hòa Lạc và xã Hòa Sơn."),
        ("vi", "Tỉnh sắp xếp 12 đơn vị, đồng thời thành lập thị xã Duy Tiên và thị trấn Tân Thanh."),
        ("vi", "Vùng lũ gồm các xã Hòa Lạc, Hòa Sơn."),
    ],
)
def test_no_joining(lang: Lang, text: str) -> None:
    assert joined(lang, text, set()) == []
