"""Of which period a figure is that stands beside another year's, and that counts up to a day."""

from datetime import date

import pytest

from events.base import Article
from events.reading.figures.measures import measures
from events.reading.reading import Reading
from events.units.lineage import Units


def told(text: str, published: date = date(2025, 10, 10)) -> list[tuple[float | None, str | None]]:
    """The values of a text that came out in October 2025, each with its period."""
    article = Article(stream="a", text=text, published=published)
    return [(measure.value, measure.period) for measure in measures(Reading(article, Units.packaged()))]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("GRDP of Ha Nam grew by 8.2% in 2024, against 7.1% in 2023.", [(8.2, "2024"), (7.1, "2023")]),
        ("In 2024 GRDP of Ha Nam grew by 8.2%, compared with 7.1% in 2023.", [(8.2, "2024"), (7.1, "2023")]),
        ("Năm 2024, tỉnh Hà Nam xếp thứ 6 về PCI (năm 2023: thứ 14).", [(6, "2024"), (14, "2023")]),
        ("GRDP của tỉnh Hà Nam năm 2024 tăng 8,2%, so với 7,1% của năm 2023.", [(8.2, "2024"), (7.1, "2023")]),
        ("GRDP of Ha Nam rose by 8.2% over the corresponding period last year.", [(8.2, "2025")]),
        ("GRDP của tỉnh Hà Nam tăng 8,2% so với cùng thời điểm năm trước.", [(8.2, "2025")]),
        ("GRDP của tỉnh Hà Nam tăng 8,2% so với thời điểm này năm ngoái.", [(8.2, "2025")]),
    ],
)
def test_a_period_told_to_compare_is_that_of_its_own_number_alone(
    text: str, figures: list[tuple[float | None, str | None]]
) -> None:
    assert told(text) == figures


def test_what_is_told_after_a_comparison_is_of_the_time_that_was_spoken_of() -> None:
    text = "In 2024 GRDP of Ha Nam grew by 8.2% (2023: 7.1%). Exports of Ha Nam were worth US$5 billion."
    assert (5e9, "2024") in told(text)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("By June 30, Ha Nam had disbursed 28% of its public investment.", "2025-H1"),
        ("Đến 31/3/2025, tỉnh Hà Nam giải ngân được 12% vốn đầu tư công.", "2025-Q1"),
        ("By September 30, Ha Nam had disbursed 61% of its public investment.", "2025"),
        ("By June 30, Ha Nam had 490 FDI projects.", "2025"),
        ("Lũy kế đến 30/6, tỉnh Hà Nam thu hút 5 tỷ USD vốn FDI.", "2025"),
    ],
)
def test_what_came_about_by_the_last_day_of_a_half_is_of_that_half_and_what_there_is_in_all_is_not(
    text: str, period: str
) -> None:
    assert [when for _, when in told(text)] == [period]


@pytest.mark.parametrize("when", ["from the third quarter on", "after a weak first half"])
def test_a_part_of_the_year_from_which_on_something_goes_is_not_the_time_of_the_figures(when: str) -> None:
    assert told(f"Orders came back to Ha Nam {when}; its exports reached US$5 billion.") == [(5e9, "2025")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Tháng 9/2025, CPI của tỉnh Hà Nam tăng 0,18%.", [(0.18, "2025-09")]),
        ("IIP tháng 9 của tỉnh Hà Nam tăng 24,8%; bình quân 9 tháng tăng 20%.", [(24.8, "2025-09"), (20, "2025")]),
        ("Đến tháng 9, tỉnh Hà Nam có 490 dự án FDI.", [(490, "2025")]),
        ("Hết tháng 9, xuất khẩu của tỉnh Hà Nam đạt 5 tỷ USD.", [(5e9, "2025")]),
        ("Retail sales of Ha Nam in September came to VND 4,870 billion.", [(4.87e12, "2025-09")]),
        ("By the end of September exports of Ha Nam were worth US$5 billion.", [(5e9, "2025")]),
    ],
)
def test_a_figure_of_a_month_is_not_told_as_that_of_the_year_and_one_up_to_a_month_is(
    text: str, figures: list[tuple[float | None, str | None]]
) -> None:
    assert told(text) == figures


def test_what_a_figure_of_a_month_adds_up_to_is_of_the_same_metric() -> None:
    text = (
        "Tổng mức bán lẻ hàng hóa của tỉnh Hà Nam tháng 9 ước đạt 5.210 tỷ đồng, tăng 1,1% so với tháng trước; lũy kế "
    )
    assert told(text + "9 tháng ước đạt 44,9 nghìn tỷ đồng, tăng 13%.") == [(5.21e12, "2025-09"), (4.49e13, "2025")]


def test_of_the_month_means_the_one_spoken_of() -> None:
    text = "Tháng 9, IIP của tỉnh Hà Nam tăng 6,9%. Giá trị xuất khẩu trong tháng đạt 3,2 tỷ USD; lũy kế đạt 30 tỷ USD."
    assert told(text) == [(6.9, "2025-09"), (3.2e9, "2025-09"), (3e10, "2025")]


def test_a_value_in_brackets_is_of_the_period_right_before_it() -> None:
    text = "Quý III/2025, GRDP của tỉnh Hà Nam tăng 10,12%, cao hơn quý I (9,09%) và quý II (9,71%)."
    assert told(text) == [(10.12, "2025-Q3"), (9.09, "2025-Q1"), (9.71, "2025-Q2")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("IIP của tỉnh Hà Nam tháng 12 tăng 11,2%; cả năm tăng 9,6%.", [(11.2, "2025-12"), (9.6, "2025")]),
        ("Quý IV, GRDP của tỉnh Hà Nam tăng 8,2%.", [(8.2, "2025-Q4")]),
        ("Some 17.9% of households of Ha Nam were poor in December.", [(17.9, "2025-12")]),
        ("Tháng 1, CPI của tỉnh Hà Nam tăng 0,3%.", [(0.3, "2026-01")]),
        ("Phấn đấu tháng 12, tỉnh Hà Nam giải ngân 100% vốn đầu tư công.", [(100, "2026-12")]),
    ],
)
def test_december_in_january_is_that_of_last_year_but_for_goals(
    text: str, figures: list[tuple[float | None, str | None]]
) -> None:
    assert told(text, date(2026, 1, 31)) == figures


def test_what_a_year_comes_to_after_its_last_month_is_of_the_same_metric() -> None:
    text = "Xuất khẩu của tỉnh Hà Nam tháng 12/2025 ước đạt 452 triệu USD; năm 2025 đạt 5,12 tỷ USD, vượt kế hoạch."
    assert told(text, date(2026, 1, 7)) == [(4.52e8, "2025-12"), (5.12e9, "2025")]
