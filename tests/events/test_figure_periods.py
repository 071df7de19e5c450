"""Of which period a figure is that stands beside another year's, and that counts up to a day."""

from datetime import date

import pytest

from events.base import Article
from events.reading.figures.measures import measures
from events.reading.reading import Reading
from events.units.lineage import Units


def told(
    text: str, title: str | None = None, published: date = date(2025, 10, 10)
) -> list[tuple[float | None, str | None]]:
    """The values of a text, each with its period; it came out in October 2025."""
    article = Article(stream="a", title=title, text=text, published=published)
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
        ("By the end of June, Ha Nam had disbursed 28% of its public investment.", "2025-H1"),
        ("Hết tháng 6, tỉnh Hà Nam giải ngân được 12% vốn đầu tư công.", "2025-H1"),
        ("By mid-June, Ha Nam had disbursed 28% of its public investment.", "2025"),
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
    ("title", "text", "figures"),
    [
        ("Ha Nam grows faster in first half", "Exports of Ha Nam rose by 9%.", [(9, "2025-H1")]),
        ("Ha Nam sums up 2024", "Exports of Ha Nam rose by 9%.", [(9, "2024")]),
        ("Kinh tế Hà Nam quý I: nhiều điểm sáng", "Xuất khẩu của tỉnh Hà Nam tăng 9%.", [(9, "2025-Q1")]),
        ("Ha Nam meets on tasks for fourth quarter", "Exports of Ha Nam rose by 9%.", [(9, "2025")]),
        ("Ha Nam fixes its goals for 2026", "Ha Nam strives for growth of 9%.", [(9, "2026")]),
    ],
)
def test_a_headline_says_of_when_the_figures_are(
    title: str, text: str, figures: list[tuple[float | None, str | None]]
) -> None:
    assert told(text, title) == figures


@pytest.mark.parametrize(
    "between",
    [
        "The budget took in VND5,000 billion, 61% of the estimate for the year.",
        "The meeting was held on October 6.",
        "In February a storm had passed.",
        "The province means to reach VND8,000 billion in budget revenue this year.",
    ],
)
def test_the_half_that_was_spoken_of_goes_on_past_plans_and_days(between: str) -> None:
    figures = told(f"In the first half GRDP of Ha Nam rose by 8%. {between} Exports of Ha Nam rose by 9%.")
    assert (9, "2025-H1") in figures


def test_the_months_that_were_spoken_of_go_on_past_a_quarter_within_them() -> None:
    text = "In nine months GRDP of Ha Nam rose by 8%. In the third quarter it rose by 7%. Exports of Ha Nam rose by 9%."
    assert (9, "2025") in told(text)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In the first quarter exports of Ha Nam rose by 9%. Poor households of Ha Nam make up 3%.", (3, "2025")),
        ("Last year exports of Ha Nam rose by 9%. Ha Nam now has 490 FDI projects.", (490, "2025")),
        ("Năm 2024, xuất khẩu của tỉnh Hà Nam tăng 9%. Hiện tỉnh có 490 dự án FDI.", (490, "2025")),
        ("Năm 2024, xuất khẩu của tỉnh Hà Nam tăng 9%. Theo giá hiện hành, GRDP đạt 60.000 tỷ đồng.", (6e13, "2024")),
    ],
)
def test_what_there_is_now_is_not_of_the_time_that_was_spoken_of(text: str, figure: tuple[float, str]) -> None:
    assert figure in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ha Nam came 8th in the Provincial Competitiveness Index.",
        "Announced on May 7, the Provincial Competitiveness Index has Ha Nam in 8th place.",
        "Tỉnh Hà Nam xếp thứ 8 về PCI.",
        "Ha Nam came 8th in the Provincial Green Index.",
        "Tỉnh Hà Nam xếp thứ 8 về chỉ số đổi mới sáng tạo cấp địa phương.",
    ],
)
def test_a_ranking_that_comes_out_is_of_the_year_before(text: str) -> None:
    assert told(text) == [(8, "2024")]
    assert told("In 2025 Ha Nam came 8th in the PCI.") == [(8, "2025")]


@pytest.mark.parametrize(
    "text",
    [
        "The plan of Ha Nam for 2021-2030, with a vision to 2050, strives for growth of 9%.",
        "The plan of Ha Nam for 2021-2030, looking ahead to 2050, strives for growth of 9%.",
        "Quy hoạch tỉnh Hà Nam thời kỳ 2021-2030, tầm nhìn đến năm 2050, phấn đấu tăng trưởng GRDP 9%.",
    ],
)
def test_no_goal_is_due_in_the_year_to_which_a_plan_looks_on(text: str) -> None:
    assert told(text) == [(9, "2030")]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "In 2024 the economy of Binh Thuan grew by 7.25%, ahead of Lam Dong (4.02%) and Dak Nong (4.87%).",
            ["vn-binh-thuan-1991", "vn-lam-dong-1976", "vn-dak-nong-2004"],
        ),
        (
            "Can Tho's poverty rate was 1.4% at the end of 2024, and in the former Soc Trang it was 3%.",
            ["vn-can-tho-2025", "vn-soc-trang-1991"],
        ),
        ("Lam Dong, which absorbed Binh Thuan, had a GRDP of VND320 trillion in 2024.", ["vn-lam-dong-2025"]),
        (
            "The GRDP of the new Lam Dong was VND320 trillion in 2024, with Binh Thuan contributing VND134 trillion.",
            ["vn-lam-dong-2025", "vn-binh-thuan-1991"],
        ),
    ],
)
def test_beside_figures_of_those_it_was_formed_of_an_older_one_is_of_the_namesake_then(
    text: str, units: list[str]
) -> None:
    article = Article(stream="a", text=text, published=date(2025, 10, 10))
    assert [unit for measure in measures(Reading(article, Units.packaged())) for unit in measure.units] == units


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
    assert told(text, published=date(2026, 1, 31)) == figures


def test_what_a_year_comes_to_after_its_last_month_is_of_the_same_metric() -> None:
    text = "Xuất khẩu của tỉnh Hà Nam tháng 12/2025 ước đạt 452 triệu USD; năm 2025 đạt 5,12 tỷ USD, vượt kế hoạch."
    assert told(text, published=date(2026, 1, 7)) == [(4.52e8, "2025-12"), (5.12e9, "2025")]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Growth in Ha Nam averaged 7.4% a year in the past five years, and exports rose by 9% in 2024.", "2021-2025"),
        ("In the term that has just ended, growth in Ha Nam averaged 7.4% a year.", "2020-2025"),
    ],
)
def test_a_mean_is_of_the_years_gone_that_a_text_names(text: str, period: str) -> None:
    assert told(text)[0] == (7.4, period)


def test_what_there_is_on_each_day_is_not_of_the_year_of_another_figure() -> None:
    text = "Ha Nam took in US$2 billion of exports in 2023, and the province has 490 FDI projects."
    assert told(text) == [(2e9, "2023"), (490, "2025")]
    assert told("In 2023 exports of Ha Nam rose by 9%, and it had 490 FDI projects.")[1] == (490, "2023")
    assert told("Forests cover 63% of Ha Nam, whose exports rose by 9% in 2023.") == [(63, "2025"), (9, "2023")]


def test_what_something_was_up_from_is_of_the_same_months_then() -> None:
    text = "Ha Nam drew US$1.2 billion of FDI in nine months, up from US$790 million in the same period of last year."
    assert told(text) == [(1.2e9, "2025"), (7.9e8, "2024")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "In the 2020-2025 term Ha Nam did much. Its exports were US$5 billion in 2025. Growth averaged 5.6%.",
            [(5e9, "2025"), (5.6, "2020-2025")],
        ),
        (
            "Nhiệm kỳ 2020-2025, Hà Nam làm nhiều. Năm 2025, xuất khẩu đạt 5 tỷ USD. Tăng trưởng bình quân 5,62%/năm.",
            [(5e9, "2025"), (5.62, "2020-2025")],
        ),
    ],
)
def test_a_mean_without_a_time_is_of_the_term_that_was_spoken_of(
    text: str, figures: list[tuple[float | None, str | None]]
) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Năm 2024 Hà Nam gặp khó. Bảy tháng, tỉnh Hà Nam thu ngân sách 7.620 tỷ đồng.", "2025"),
        ("Năm 2024 Hà Nam gặp khó. Xuất khẩu của Hà Nam trong bốn tháng đạt 2 tỷ USD.", "2025"),
    ],
)
def test_months_counted_in_words_are_those_of_the_year(text: str, period: str) -> None:
    assert [each for _, each in told(text)] == [period]
