"""Towns by which an article tells of a province that it never names."""

from datetime import date

from events.base import Article
from events.reading.discourse.topics import topics_of
from events.reading.entities.towns import provinces_of_towns
from events.reading.reading import Reading
from events.units.lineage import Units


def units(text: str, published: date) -> tuple[str, ...]:
    return topics_of(Reading(Article(stream="a", text=text, published=published), Units.packaged())).main


def test_towns_stand_for_their_province() -> None:
    assert list(provinces_of_towns("From Đà Lạt to Nha Trang; the dong van of a song cau.")) == [
        "lam dong",
        "khanh hoa",
    ]


def test_a_longer_name_is_no_towns() -> None:
    assert list(
        provinces_of_towns("Chairman Dong Van Thanh spoke in Ha Long City, Ông Đồng Văn Thanh ở Vị Thanh.")
    ) == [
        "quang ninh",
        "hau giang",
    ]


def test_every_province_of_a_town_is_a_province() -> None:
    for name in provinces_of_towns("Long Xuyen, Quy Nhon, Thu Duc, Vung Tau, Son Tay, Huong Tra, Buon Ho, Phan Thiet"):
        assert Units.packaged().find(name, date(2025, 1, 1))


def test_an_article_that_names_a_town_alone_is_about_its_province_or_what_that_became() -> None:
    text = "DA LAT, Dec. 11 - The council opened its session. Deputies from Bao Loc spoke."
    assert units(text, date(2024, 12, 11)) == ("vn-lam-dong-1976",)
    assert units("PHAN THIET - The council opened its session.", date(2025, 12, 11)) == ("vn-lam-dong-2025",)


def test_a_province_that_is_named_goes_before_a_town() -> None:
    assert units("Officials of Khanh Hoa went to Da Lat. Khanh Hoa grew by 10%.", date(2024, 12, 11)) == (
        "vn-khanh-hoa-1989",
    )


def test_a_town_beside_a_dateline_goes_before_where_somebody_comes_from() -> None:
    text = "GLO - Pleiku has a new secretary.\nThuan, 47, comes from Binh Dinh and teaches there."
    assert units(text, date(2024, 3, 4)) == ("vn-gia-lai-1991",)


def test_a_town_tells_of_no_second_province_where_one_is_named_more_than_once() -> None:
    text = "Lai Chau grows tea. Its factory in Tan Uyen is old. Lai Chau sold 11,200 tonnes."
    assert units(text, date(2024, 12, 11)) == ("vn-lai-chau-2004",)
    assert units("Binh Thuan landed fish, said Le Quang Vinh.", date(2024, 12, 11)) == units(
        "Binh Thuan.", date(2024, 12, 11)
    )


def test_a_town_that_lends_a_road_its_name_tells_of_no_second_province() -> None:
    text = "Chủ tịch UBND tỉnh thăm đường ven biển Nghi Sơn - Cửa Lò. Ở Nghệ An, mưa đã tạnh."
    assert units(text, date(2025, 9, 10)) == ("vn-nghe-an-1991",)
    assert units("Đường ven biển Nghi Sơn - Cửa Lò. Người Thanh Hóa mong đường.", date(2025, 9, 10)) == (
        "vn-thanh-hoa-1976",
    )
    assert list(provinces_of_towns("Từ Cửa Lò, đường Nghi Sơn - Cửa Lò dẫn ra bắc.", roads=False)) == ["nghe an"]


def test_what_somebody_is_called_by_is_no_town() -> None:
    for text in (
        "Chairman of the Khanh Hoa People's Committee Tran Vinh spoke. Mr. Vinh asked for reports. Vinh left.",
        "Ông Lê Thái Hòa, Chủ tịch UBND tỉnh Khánh Hòa, phát biểu. Ông Thái Hòa về, ông Hòa hứa báo cáo.",
    ):
        assert units(text, date(2024, 12, 11)) == ("vn-khanh-hoa-1989",)
