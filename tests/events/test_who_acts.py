"""Who asked and who was in the chair: nobody who was only spoken of before."""

from datetime import date

import pytest

from events.base import Article
from events.reading.directives.demands import demands
from events.reading.meetings.occasions import occasions
from events.reading.reading import Reading
from events.units.lineage import Units


def reading(text: str) -> Reading:
    return Reading(Article(stream="a", text=text, published=date(2025, 9, 24)), Units.packaged())


def asked(text: str) -> list[tuple[tuple[str, ...], str | None]]:
    return [(one.units, one.by) for one in demands(reading(text))]


def chairs(text: str) -> list[str | None]:
    return [one.chair for one in occasions(reading(text))]


_NGHE_AN = (
    "Tại Nghệ An, Chủ tịch UBND tỉnh Nghệ An Lê Hồng Vinh yêu cầu các xã kêu gọi tàu thuyền về bờ trước 14h ngày 24/9."
)


def test_a_chairman_without_a_name_is_not_the_one_of_another_province() -> None:
    paper = "Chủ tịch UBND tỉnh Thanh Hóa vừa ban hành Công điện số 19/CĐ-UBND ngày 23/9, yêu cầu các xã sơ tán dân."
    for text in (f"{paper}\n\n{_NGHE_AN}", f"{_NGHE_AN}\n\n{paper}"):
        assert sorted(asked(text)) == [(("vn-nghe-an-1991",), "Lê Hồng Vinh"), (("vn-thanh-hoa-1976",), None)]


def test_a_leader_of_the_country_without_a_name_is_nobody_spoken_of_before() -> None:
    everywhere = "Thủ tướng yêu cầu Quảng Trị sơ tán dân trước 18h."
    assert (("vn-quang-tri-2025",), None) in asked(f"{_NGHE_AN}\n\n{everywhere}")


def test_chairmen_of_many_provinces_are_not_the_one_who_is_named() -> None:
    many = "Các bộ và Chủ tịch UBND các tỉnh tiếp tục thực hiện nghiêm túc chỉ đạo tại Công điện số 171."
    assert asked(f"{_NGHE_AN}\n\n{many}") == asked(_NGHE_AN)


def test_a_title_with_its_abbreviation_in_brackets_is_the_role_told_later() -> None:
    text = (
        "National Assembly (NA) Chairman Tran Thanh Man worked with An Giang on September 24. "
        "Tran Huu Loi, chairman of the provincial People's Committee, reported on the harvest. "
        "The NA Chairman asked An Giang to review its plans."
    )
    assert asked(text) == [(("vn-an-giang-2025",), "Tran Thanh Man")]


_SAID = "Le Van Minh, Director of the Ca Mau Department of Finance, reported the figures of the year on September 24."


@pytest.mark.parametrize(
    "text",
    [
        f"{_SAID} The Standing Committees of Ca Mau had met for the first time on September 20.",
        f"{_SAID} Before that, the Ca Mau Party Committee had held a meeting on September 20.",
        "Giám đốc Sở Y tế Cà Mau Lê Văn Minh báo cáo ngày 24/9. Trước đó, hôm 20/9, Thường trực Tỉnh ủy đã họp riêng.",
    ],
)
def test_of_a_body_that_met_nobody_is_the_chair_who_was_only_spoken_of_before(text: str) -> None:
    assert chairs(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Party Secretary Le Van Minh of Ca Mau visited a school. The council held a session on May 2, chaired by him.",
        "Bí thư Tỉnh ủy Cà Mau Lê Văn Minh thăm chợ ngày 24/9. Buổi chiều, đoàn làm việc với Đảng ủy xã Phú Tân.",
    ],
)
def test_one_who_is_pointed_at_is_the_one_spoken_of_before(text: str) -> None:
    assert chairs(text)[-1] in ("Le Van Minh", "Lê Văn Minh")
