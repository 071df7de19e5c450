"""Whose a figure is where units are soon to be one, or where all of the country is told of."""

from datetime import date

import pytest

from events.base import Article
from events.reading.figures.measures import measures
from events.reading.reading import Reading
from events.units.lineage import Units


def told(text: str, published: date = date(2025, 6, 20)) -> list[tuple[float, tuple[str, ...]]]:
    reading = Reading(Article(stream="a", text=text, published=published), Units.packaged())
    return [(one.value, one.units) for one in measures(reading)]


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh Tây Ninh được lập trên cơ sở sắp xếp Long An và Tây Ninh. Tỉnh Tây Ninh có diện tích 8.536 km2.",
        "Hợp nhất tỉnh Long An và tỉnh Tây Ninh thành tỉnh Tây Ninh, có diện tích 8.536 km2.",
        "Tỉnh Tây Ninh được thành lập từ Long An và Tây Ninh. Tỉnh có 96 xã, phường, diện tích 8.536 km2.",
        "- Tỉnh Tây Ninh (hợp nhất Long An và Tây Ninh): diện tích 8.536 km2.",
        "Tay Ninh is formed from Long An and Tay Ninh. Tay Ninh covers an area of 8,536 sq km.",
        "A law on Long An and Tay Ninh was read. It joins the two into Tay Ninh, with an area of 8,536 sq km.",
        "Merged with Long An, Tay Ninh covers an area of 8,536 sq km.",
    ],
)
def test_what_is_told_of_the_unit_that_a_merger_makes_is_not_of_the_one_whose_name_it_bears(text: str) -> None:
    assert told(text) == [(8536, ("vn-tay-ninh-2025",))]


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh Tây Ninh được thành lập từ Long An và Tây Ninh. Tỉnh Tây Ninh hiện có diện tích 4.041 km2.",
        "Tay Ninh will be formed from Long An and Tay Ninh. Tay Ninh now covers an area of 4,041 sq km.",
        "Tỉnh Tây Ninh được thành lập từ Long An và Tây Ninh.\n\nTỉnh Tây Ninh có diện tích 4.041 km2.",
        "Tây Ninh sẽ hợp nhất với Long An. Tây Ninh gộp các xã còn 36 xã, phường, và có diện tích 4.041 km2.",
        "Long An and Tay Ninh will merge. Tay Ninh merged 80 communes into 36 and covers an area of 4,041 sq km.",
    ],
)
def test_what_a_unit_has_today_stays_its_own(text: str) -> None:
    assert told(text) == [(4041, ("vn-tay-ninh-1976",))]


def test_once_it_is_formed_a_name_means_it_anyhow() -> None:
    text = "Tỉnh Tây Ninh được thành lập từ Long An và Tây Ninh. Tỉnh Tây Ninh có diện tích 8.536 km2."
    assert told(text, date(2025, 7, 20)) == [(8536, ("vn-tay-ninh-2025",))]


def test_neither_what_takes_others_in_nor_what_it_is_compared_with_is_the_unit_of_today() -> None:
    text = "Lam Dong, once it takes in Dak Nong and Binh Thuan, covers 24,233 sq km, ahead of Gia Lai (21,576 sq km)."
    assert told(text) == [(24233, ("vn-lam-dong-2025",)), (21576, ("vn-gia-lai-2025",))]
    assert not told("Lâm Đồng, sau khi nhập Đắk Nông và Bình Thuận, rộng 24.233 km2; tiếp đến là Gia Lai (21.576 km2).")


def test_two_that_make_one_have_their_own_area_each_and_together_that_of_the_one() -> None:
    text = "Under it, Long An (area 4,495 sq km) and Tay Ninh (4,041 sq km) make a province of 8,536 sq km."
    assert told(text)[-1] == (8536, ("vn-tay-ninh-2025",))


def test_two_that_are_to_be_a_province_have_its_area_together() -> None:
    text = "Từ ngày 1/7, Long An và Tây Ninh thành tỉnh Tây Ninh, diện tích 8.536 km2."
    assert told(text) == [(8536, ("vn-tay-ninh-2025",))]


@pytest.mark.parametrize(
    "text",
    [
        "Hue.\nTay Ninh. After taking in Long An the province is the largest (area: 8,536 sq km).\nCan Tho. Rice.",
        "Tay Ninh grows. Long An has been folded into it; it now has an area of 8,536 square kilometres.",
    ],
)
def test_what_has_taken_another_in_is_spoken_of_without_its_name(text: str) -> None:
    assert told(text, date(2025, 7, 20)) == [(8536, ("vn-tay-ninh-2025",))]


def test_a_sum_that_a_sentence_opens_with_and_divides_is_of_the_whole() -> None:
    divided = "Of VND18 trillion in budget revenue in 2025, the old Long An collected VND4 trillion."
    assert told(f"Tay Ninh grows. Tay Ninh plans. {divided}", date(2026, 1, 5))[0] == (18e12, ("vn-tay-ninh-2025",))


def test_what_counts_a_former_unit_in_is_of_the_one_it_went_into() -> None:
    text = "Tây Ninh họp. GRDP của tỉnh (tính cả Long An cũ) năm 2025 tăng 9,5%, trong đó Long An cũ tăng 10%."
    assert told(text, date(2026, 1, 5)) == [(9.5, ("vn-tay-ninh-2025",)), (10, ("vn-long-an-1976",))]


@pytest.mark.parametrize(
    "text",
    [
        "Tay Ninh has an area of 8,536 sq km. Tay Ninh brought 4,041 sq km of the area and Long An the rest.",
        "Tây Ninh có diện tích 8.536 km2. Về diện tích, Tây Ninh góp 4.041 km2, còn lại của Long An.",
    ],
)
def test_what_a_unit_brought_in_is_that_of_its_namesake(text: str) -> None:
    assert told(text, date(2025, 7, 20))[-1] == (4041, ("vn-tay-ninh-1976",))


_ONLINE = (
    "On October 5, Prime Minister Pham Minh Chinh chaired an online conference with localities. "
    "Leaders of Lam Dong took part from Da Lat.\n\n"
)


def test_what_a_conference_of_the_whole_country_heard_is_of_no_province_that_took_part() -> None:
    country = "According to the Ministry of Finance, economic growth reached 8.2% in nine months."
    assert told(_ONLINE + country, date(2025, 10, 5)) == []
    own = "The province's economic growth reached 6.4% in nine months."
    assert told(_ONLINE + own, date(2025, 10, 5)) == [(6.4, ("vn-lam-dong-2025",))]


@pytest.mark.parametrize(
    "some",
    [
        "Six of the 34 provinces and cities posted GRDP growth of more than 10 per cent in nine months.",
        "Có 6/34 tỉnh, thành phố đạt tăng trưởng GRDP trên 10% trong 9 tháng.",
    ],
)
def test_what_some_of_all_provinces_have_is_of_none_named_beside(some: str) -> None:
    named = "Quảng Ninh dẫn đầu. " if some.startswith("Có") else "Quang Ninh leads. "
    assert told(named + some, date(2025, 10, 8)) == []
    rank = "Quảng Ninh có tăng trưởng GRDP 11,8%, đứng thứ nhất/34 tỉnh, thành phố trong 9 tháng."
    assert (11.8, ("vn-quang-ninh-1976",)) in told(rank, date(2025, 10, 8))
