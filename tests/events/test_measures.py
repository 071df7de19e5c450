"""Measures: which metric a number is of, for when, of which unit, and whether it is a goal or a figure."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.base import Article
from events.reading.figures.measures import Measure, measures
from events.reading.figures.standings import standings
from events.reading.reading import Reading
from events.registry import kind
from events.units.lineage import Units

KINDS = ("PlanApproved", "TargetSet", "IndicatorReported", "InvestmentLicensed", "ProjectReported")


def reading(text: str, title: str | None = None) -> Reading:
    return Reading(Article(stream="a", title=title, text=text, published=date(2025, 6, 10)), Units.packaged())


def measured(text: str) -> list[Measure]:
    return list(measures(reading(text)))


def test_what_was_reached_by_a_year_is_a_figure_and_what_is_striven_for_a_goal() -> None:
    (figure,) = measured("Lai Chau cut its poverty rate to 18.7% by 2024.")
    (goal,) = measured("Lai Chau strives for a poverty rate of 9% by 2030.")
    assert (figure.goal, figure.period) == (False, "2024")
    assert (goal.goal, goal.period) == (True, "2030")


def test_a_period_gone_by_is_no_goal_whatever_the_words() -> None:
    (figure,) = measured("Aiming high: GRDP growth of 8% in Ha Nam in 2023.")
    assert (figure.goal, figure.period) == (False, "2023")


def test_each_unit_of_a_sentence_has_its_own_figure() -> None:
    first, second = measured("GRDP grew by 6.1% in Ha Nam and 8.2% in Hai Duong in 2024.")
    assert (first.units, first.value) == (("vn-ha-nam-1997",), 6.1)
    assert (second.units, second.value) == (("vn-hai-duong-1997",), 8.2)


def test_what_a_clause_tells_before_any_province_is_of_the_one_of_the_article() -> None:
    city = "Hai Phong grows. Hai Phong has a port."
    first, *_ = measured(f"{city} In 2024 budget revenue hit VND60 trillion; Hai Duong brought VND26 trillion.")
    assert (first.value, first.units) == (60e12, ("vn-hai-phong-1976",))


IN_TURN = (
    "Ha Nam led the country with GRDP growth of 11.4 per cent. The province welcomed 2 million visitors.\n"
    "Hai Duong ranked second on 11 per cent.\nIts exports came to $9 billion.\nSon La had 10 per cent."
)
UNDER_HEADINGS = (
    "TOP 1: Hà Nam\nGRDP quý I tăng 11,4%.\nThu ngân sách đạt 9.000 tỷ đồng.\n"
    "TOP 2: Hải Dương\nThu ngân sách đạt 8.000 tỷ đồng.\nDoanh thu du lịch đạt 900 tỷ đồng.\n"
    "TOP 3: Sơn La\nGRDP quý I tăng 10%."
)


@pytest.mark.parametrize(
    ("title", "text"), [("Ha Nam, Hai Duong and Son La lead in growth", IN_TURN), (None, UNDER_HEADINGS)]
)
def test_of_provinces_told_of_in_turn_each_has_the_figures_up_to_the_next(title: str | None, text: str) -> None:
    told = [unit for one in measures(reading(text, title)) for unit in one.units]
    first, second, third = "vn-ha-nam-1997", "vn-hai-duong-1997", "vn-son-la-1976"
    assert told == [first, first, second, second, third]


def test_where_no_title_names_one_a_paragraph_goes_on_about_the_province_that_it_opened_with() -> None:
    *_, exports = measured(
        "Son La was praised. Son La's growth was 8%, and Son La disbursed 61%.\n"
        "According to the chairman of Ha Nam, the province grew by 9%. Among the rest, exports came to $2 billion."
    )
    assert (exports.value, exports.units) == (2_000_000_000, ("vn-ha-nam-1997",))


@pytest.mark.parametrize(
    "text",
    [
        "Từ 1/7, tỉnh Ninh Bình (mới) được thành lập trên cơ sở nhập Hà Nam, Nam Định và Ninh Bình, rộng 3.942 km2.",
        "From July 1 the new Ninh Binh, formed by joining Ha Nam, Nam Dinh and Ninh Binh, covers 3,942 km2.",
    ],
)
def test_the_area_of_a_unit_is_not_that_of_those_it_was_formed_of(text: str) -> None:
    (area,) = measured(text)
    assert (area.value, area.units) == (3942, ("vn-ninh-binh-2025",))


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, budget revenue of Ha Nam reached VND 9,000 billion, up 14%.",
        "In 2024, budget revenue of Ha Nam reached VND 9,000 billion (US$350 million).",
        "In 2024, budget revenue of Ha Nam reached VND 9,000 billion, equal to 104% of the estimate.",
        "Năm 2024, thu ngân sách của tỉnh Hà Nam đạt 9.000 tỷ đồng, tăng 14% so với cùng kỳ.",
        "Năm 2024, thu ngân sách của tỉnh Hà Nam đạt 9.000 tỷ đồng, bằng 104% dự toán.",
    ],
)
def test_a_change_a_conversion_and_a_share_of_the_plan_are_no_figures_of_their_own(text: str) -> None:
    assert [(measure.key, measure.value) for measure in measured(text)] == [("budget-revenue", 9_000_000_000_000)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ha Nam's service sector expanded 8.2%, farming 3.1% and industry 11.4% in the first half of 2025.",
            [("service sector growth", 8.2), ("farming growth", 3.1), ("industry growth", 11.4)],
        ),
        (
            "In 2024 industry made up 62% of the economy of Ha Nam, services 28% and agriculture 7%.",
            [("share of industry", 62), ("share of services", 28), ("share of agriculture", 7)],
        ),
        (
            "The province of Ha Nam welcomed 2.2 million visitors in 2024, 340,000 of them foreign.",
            [("visitors", 2_200_000), ("foreign visitors", 340_000)],
        ),
        (
            "With an average of 9.3 per cent a year, Ha Nam had the fastest growth of the delta over 2021-2025.",
            [("growth", 9.3)],
        ),
        ("In 2024 unemployment in urban areas of Ha Nam stood at 2.1%.", [("unemployment in urban areas", 2.1)]),
        ("At the end of 2024, 92.5% of households in Ha Nam used clean water.", [("households", 92.5)]),
        ("In 2024 the province of Ha Nam shipped $5.6 billion worth of goods overseas.", [("exports", 5_600_000_000)]),
        (
            "Năm 2024, tổng lượt khách của tỉnh Hà Nam đạt 7 triệu lượt, trong đó khách quốc tế 1,2 triệu lượt.",
            [("khách du lịch", 7_000_000), ("khách quốc tế", 1_200_000)],
        ),
        (
            "Năm 2024, tỉnh Hà Nam có công nghiệp chiếm 62% GRDP, dịch vụ 28%.",
            [("tỷ trọng công nghiệp", 62), ("tỷ trọng dịch vụ", 28)],
        ),
    ],
)
def test_a_number_finds_what_it_is_of_in_lists_in_parts_and_behind_it(
    text: str, found: list[tuple[str, float]]
) -> None:
    assert [(measure.metric, measure.value) for measure in measured(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "Nationwide, growth was 7.1% in 2024, the officials told the leaders of Ha Nam.",
        "Vinh Hao Corp (VHC) of Ha Nam posted revenue of VND 900 billion in 2024.",
        "The merger was backed by 97% of the votes in Ha Nam.",
        "Ha Nam was told on March 11: communes would be reduced by 60 to 70 per cent from 10,035.",
        "The Phu Thu bridge in Ha Nam is 60% complete.",
        "Tập đoàn Sao Mai đạt doanh thu 900 tỷ đồng tại tỉnh Hà Nam trong năm 2024.",
        "Nghị quyết của HĐND tỉnh Hà Nam được biểu quyết tán thành với tỷ lệ 100%.",
    ],
)
def test_figures_of_the_country_of_firms_of_votes_and_of_works_are_nobodys(text: str) -> None:
    assert measured(text) == []


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("Ha Nam wants to have had 95% of its public capital disbursed by the end of 2025.", True),
        ("In 2025 the goals of Ha Nam are kept: growth of 10.5%.", True),
        ("Ha Nam is expected to see its GRDP grow by 9.5% this year.", False),
        ("Under the plan, exports of Ha Nam will come to $9 billion in 2030.", True),
        ("GRDP of Ha Nam is estimated to be up 9.1% this year.", False),
        ("Tỉnh Hà Nam muốn có thêm 30 khu công nghiệp đến năm 2030.", True),
        ("Tỉnh Hà Nam ước thu ngân sách 15.000 tỷ đồng trong năm nay.", False),
        ("Tỉnh Hà Nam chốt mức tăng trưởng 10,5% cho năm tới.", True),
    ],
)
def test_the_mood_of_the_clause_tells_a_goal_from_a_figure(text: str, goal: bool) -> None:
    assert [measure.goal for measure in measured(text)] == [goal]


def test_a_heading_opens_a_list_of_goals() -> None:
    goals = measured("SOME TARGETS OF HA NAM FOR 2030\n- GRDP growth: 10%.\n- Urbanisation rate: 55%.\n")
    assert [(goal.goal, goal.period) for goal in goals] == [(True, "2030"), (True, "2030")]


def test_figures_told_respectively_go_to_their_units() -> None:
    first, second = measured("In 2024, Ha Nam and Hai Duong grew by 10.9% and 10.2%, respectively.")
    assert (first.units, first.value) == (("vn-ha-nam-1997",), 10.9)
    assert (second.units, second.value) == (("vn-hai-duong-1997",), 10.2)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ha Nam is to turn itself into a high-tech hub of the delta by 2030 and be a centrally-run city by 2045.",
            [("high-tech hub of the delta", "2030"), ("centrally-run city", "2045")],
        ),
        (
            "Ha Nam is to be rid of makeshift houses by August 31, 2026.",
            [("elimination of makeshift houses", "2026-08-31")],
        ),
        ("Đến năm 2030, Hà Nam là trung tâm công nghiệp của vùng.", [("trung tâm công nghiệp của vùng", "2030")]),
        (
            "By 2030 Ha Nam means to have left the group of poor provinces.",
            [("out of the group of poor provinces", "2030")],
        ),
        ("Hà Nam quyết thoát khỏi nhóm tỉnh nghèo vào năm 2030.", [("thoát khỏi nhóm tỉnh nghèo", "2030")]),
        ("Our country is to become a developed nation by 2045, he told Ha Nam.", []),
        ("In 2010 Ha Nam became a province of industry.", []),
    ],
)
def test_a_standing_is_a_goal_where_it_has_a_year_to_come(text: str, found: list[tuple[str, str]]) -> None:
    assert [(standing.what, standing.due) for standing in standings(reading(text))] == found


def test_a_fall_is_negative() -> None:
    (fall,) = measured("Kinh tế tỉnh Hà Nam giảm 3,2% trong quý I.")
    assert (fall.key, fall.value, fall.period) == ("grdp-growth", -3.2, "2025-Q1")


def test_a_quarter_told_beside_the_year_so_far_is_not_what_the_next_sentences_are_of() -> None:
    year, quarter, revenue = measured(
        "In the first five months of 2025 GRDP of Ha Nam grew by 7%; in the first quarter alone it rose by 9%. Budget "
        "revenue of Ha Nam reached VND 9,000 billion."
    )
    assert (year.key, year.value, year.period) == ("grdp-growth", 7, "2025")
    assert (quarter.key, quarter.value, quarter.period) == ("grdp-growth", 9, "2025-Q1")
    assert (revenue.key, revenue.period) == ("budget-revenue", "2025")


@pytest.mark.parametrize(
    "text",
    [
        "Ha Nam welcomed 298,000 turns of people at its festivals in 2024.",
        "Ha Nam welcomed 298,000 people who stayed at least one night in 2024.",
    ],
)
def test_people_who_come_to_stay_are_visitors_not_the_population(text: str) -> None:
    assert [measure.key for measure in measured(text)] == ["visitors"]


def test_what_had_been_set_is_a_goal_whatever_came_of_it() -> None:
    goal, figure = measured("Ha Nam had been set 8.5% growth for 2025; at mid-year it was at 7.97%.")
    assert (goal.key, goal.goal, goal.value) == ("grdp-growth", True, 8.5)
    assert (figure.key, figure.goal, figure.value) == ("grdp-growth", False, 7.97)


@pytest.mark.parametrize(
    "text",
    [
        "The share of the sea economy in Ha Nam's GRDP was 12% in 2024.",
        "Last year 12% of Ha Nam's GRDP came from the digital economy.",
    ],
)
def test_a_share_of_the_economy_is_not_its_growth(text: str) -> None:
    assert [measure.value for measure in measured(text) if measure.key == "grdp-growth"] == []


@pytest.mark.parametrize(
    ("text", "value", "extent"),
    [
        ("GRDP of Ha Nam shrank by over 3% in 2023.", -3, ("<=", "under", None, None)),
        ("GRDP of Ha Nam shrank by nearly 3% in 2023.", -3, ("=", "nearly", None, None)),
        ("Ha Nam aims for GRDP growth of 10-10.5% a year by 2030.", 10, (">=", None, 10.5, "year")),
        ("Đến năm 2030, GRDP của tỉnh Hà Nam tăng bình quân từ 10%/năm.", 10, (">=", None, None, "year")),
        ("By 2030 Ha Nam wants 20,000 visitors a year.", 20_000, ("=", None, None, "year")),
        ("Mỗi năm kinh tế tỉnh Hà Nam tăng hơn 9% trong giai đoạn 2021-2024.", 9, (">=", "over", None, "year")),
        ("GRDP of Ha Nam grew by 8% in 2024, the best result in a year.", 8, ("=", None, None, None)),
    ],
)
def test_a_figure_reaches_as_far_as_its_words_say(text: str, value: float, extent: tuple[object, ...]) -> None:
    (found,) = measured(text)
    assert (found.value, found.extent) == (value, extent)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("By 2030 Ha Nam wants its poverty rate to decrease 1.5 - 2%/year.", "poverty-rate-reduction"),
        ("Đến năm 2030, tỷ lệ hộ nghèo của tỉnh Hà Nam giảm trung bình trên 1,5%/năm.", "poverty-rate-reduction"),
        ("By 2030 Ha Nam wants its poverty rate to decrease to 1.5%.", "poverty-rate"),
        ("Đến năm 2030, tỷ lệ hộ nghèo của tỉnh Hà Nam giảm còn 1,5%.", "poverty-rate"),
    ],
)
def test_what_falls_by_so_much_a_year_is_told_as_a_reduction(text: str, key: str) -> None:
    assert [measure.key for measure in measured(text)] == [key]


def test_an_aim_without_a_metric_goes_on_about_the_growth_just_spoken_of() -> None:
    figure, goal = measured("GRDP of Ha Nam grew by 8% last year. For 2026, it is aiming for 9.5%.")
    assert (figure.value, figure.goal) == (8, False)
    assert (goal.value, goal.goal, goal.period, goal.key) == (9.5, True, "2026", "grdp-growth")


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read_without_an_error_and_quotes_what_it_holds(text: str) -> None:
    read = reading(text)
    for name in KINDS:
        for found in kind(name).read(read):  # type: ignore[attr-defined]
            assert 0 <= found.start < found.end <= len(text)


def test_reading_time_grows_with_the_length_of_the_text_not_faster() -> None:
    sentence = (
        "By 2030 the plan of Ha Nam, approved and adopted, aims for 10% and VND 5 trillion of exports and roads in "
    )
    seconds_for(sentence)
    short, long = (min(seconds_for(sentence * times + ".") for _ in range(2)) for times in (50, 200))
    assert long < 10 * short


def seconds_for(text: str) -> float:
    start = process_time()
    read = reading(text)
    for name in KINDS:
        list(kind(name).read(read))  # type: ignore[attr-defined]
    return process_time() - start
