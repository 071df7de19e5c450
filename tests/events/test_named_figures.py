"""Figures under their own names: what a number is not of, however near that is named."""

from datetime import date

import pytest

from events.base import Article
from events.kinds.investment_licensed import InvestmentLicensed
from events.reading.figures.article_names import metric_of
from events.reading.figures.labels import whole_label
from events.reading.figures.measures import Measure, measures
from events.reading.reading import Reading
from events.units.lineage import Units


def reading(text: str) -> Reading:
    return Reading(Article(stream="a", text=text, published=date(2025, 10, 10)), Units.packaged())


def measured(text: str) -> list[Measure]:
    return list(measures(reading(text)))


def told(text: str) -> list[tuple[str, float]]:
    return [(measure.metric, measure.value) for measure in measured(text)]


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        (
            "The economy of Bac Ninh grew by 9% in 2024, and $3.1 billion of foreign money was attracted.",
            "foreign money",
            3.1e9,
        ),
        (
            "Public investment disbursement in Ca Mau was 40%, and 1.3 billion USD worth of goods had been exported.",
            "exports",
            1.3e9,
        ),
        (
            "The economy of Lao Cai grew by 7% and goods worth 3 billion USD passed its gates in 2024.",
            "trade through the border gates",
            3e9,
        ),
        ("In 2024 goods and services exported from Long An were worth $9 billion.", "goods and services exported", 9e9),
    ],
)
def test_money_that_its_own_clause_names_is_of_nothing_named_before(text: str, metric: str, value: float) -> None:
    assert (metric, value) in told(text)
    assert value not in [each for name, each in told(text) if name != metric]


def test_the_worth_of_something_else_is_not_of_a_metric_before_it() -> None:
    assert told("In 2024 the services of Ca Mau grew by 7%, and 300 contracts worth VND900 billion were signed.") == [
        ("services growth", 7)
    ]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("In 2024 Gia Lai earned $700 million.", "exports"),
        ("In 2024 Thai Binh took in $700 million.", "investment attracted"),
        ("In 2024 Thai Binh took in VND9 trillion.", "revenue"),
    ],
)
def test_dollars_are_earned_abroad_or_invested_and_a_budget_is_in_dong(text: str, metric: str) -> None:
    assert [name for name, _ in told(text)] == [metric]


def test_what_visitors_leave_is_no_budget_revenue() -> None:
    assert told("Năm 2024, tỉnh Lào Cai đón 8 triệu lượt khách, thu về 30.000 tỷ đồng.")[1] == (
        "doanh thu du lịch",
        3e13,
    )


@pytest.mark.parametrize(
    "text",
    [
        "The council of Bac Ninh went through the growth targets of 2025 which had not reached 75%.",
        "Growth in Ninh Thuan was 9% in 2024; in the province 62% was told of.",
    ],
)
def test_no_economy_grows_by_more_than_thirty_percent(text: str) -> None:
    assert all(abs(measure.value) <= 30 for measure in measured(text))


def test_by_a_percentage_grew_what_its_own_clause_says_grew() -> None:
    assert told("Industry accounting for half of everything, Bac Giang grew by 12 percent in 2024.") == [("growth", 12)]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("The city of Hai Phong wants the zone to bring in 7 per cent of its GRDP by 2030.", "share of zone in GRDP"),
        ("In 2030 energy is to account for 11 per cent of Ca Mau's GRDP.", "share of energy in GRDP"),
        (
            "By 2030 Dong Nai wants toy makers to provide 30% of its industrial output.",
            "share of toy makers in industrial output",
        ),
        (
            "Đến năm 2030, kinh tế ban đêm của Ninh Bình đóng góp 8% GRDP của tỉnh.",
            "tỷ trọng kinh tế ban đêm trong GRDP",
        ),
        ("By 2030 services in Hue should account for 60% of the economy.", "share of services"),
        ("In 2024 forests covered 61 percent of the province of Yen Bai.", "forest coverage"),
        ("In 2024 52% of Lai Chau's land was under trees.", "forest coverage"),
        (
            "Năm 2024, toàn tỉnh An Giang giải quyết 2 triệu hồ sơ thủ tục hành chính, tỷ lệ đúng hạn 98%.",
            "tỷ lệ đúng hạn",
        ),
        ("Năm 2024 của tỉnh Thái Bình: phần của nông nghiệp là 22%.", "tỷ trọng nông nghiệp"),
    ],
)
def test_a_share_is_of_what_gives_it(text: str, metric: str) -> None:
    assert told(text)[-1][0] == metric


def test_what_a_share_is_of_is_no_metric_of_a_later_number() -> None:
    of_zone = "share of zone in GRDP"
    assert told("Da Nang wants the zone to yield 9% of GRDP by 2030 and 25% by 2050.") == [(of_zone, 9), (of_zone, 25)]


@pytest.mark.parametrize(
    "text",
    [
        "According to a survey 1.7 million residents of Dong Nai still live on unpaved lanes.",
        "In 2024 five million people climbed the mountain of Tay Ninh.",
        "Tỉnh An Giang năm 2024 có hơn 1,1 triệu người mang hộ chiếu nước ngoài.",
        "Riêng chăn nuôi giảm: đàn lợn của tỉnh Tuyên Quang chỉ còn 557.000 con.",
        "An older plan, which promised Quang Binh a city of a million inhabitants, was withdrawn.",
    ],
)
def test_people_of_whom_it_is_told_what_they_did_are_not_the_population(text: str) -> None:
    assert "population" not in [measure.key for measure in measured(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Born on July 1, Can Tho has 3.2 million people and a coast.",
        "Dien Bien, with 550,000 people of 19 ethnic groups, is growing.",
        "Some 3.2 million people live in Can Tho.",
        "Tỉnh Gia Lai có 3,58 triệu dân, diện tích 21.576 km2.",
    ],
)
def test_people_who_only_live_there_are_the_population(text: str) -> None:
    assert "population" in [measure.key for measure in measured(text)]


@pytest.mark.parametrize(
    ("label", "lang", "whole"),
    [
        ("number of flood-prone street sections from", "en", "number of flood-prone street sections"),
        ("Today the rate", "en", None),
        ("everything that produced", "en", None),
        ("solar capacity at", "en", "solar capacity"),
        ("turnover through", "en", "turnover through"),
        ("sản phẩm đạt", "vi", "sản phẩm"),
        ("tỷ lệ ấy", "vi", None),
        ("nhà ở", "vi", "nhà ở"),
    ],
)
def test_a_label_opens_with_no_adverb_and_stops_at_no_preposition(label: str, lang: str, whole: str | None) -> None:
    assert whole_label(label, "vi" if lang == "vi" else "en") == whole


def test_a_rate_that_goes_on_is_that_of_the_sentence_before() -> None:
    assert told("The poverty rate of Son La was 9% in 2020. Today the rate is 5%.") == [
        ("poverty rate", 9),
        ("poverty rate", 5),
    ]


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ('"We go to work in Ninh Thuan with two-digit growth, not less", he said.', True),
        ("11 per cent is the growth of 2025: that is the figure Ha Nam has set itself.", True),
        ("Ha Nam has big numbers: $9,500 in income per person and growth of 9%, both by 2030.", True),
    ],
)
def test_what_somebody_will_not_go_under_is_a_goal(text: str, goal: bool) -> None:
    assert {measure.goal for measure in measured(text)} == {goal}


@pytest.mark.parametrize(
    "text",
    [
        "Growth in Ben Tre was 6% in 2024; the 13 per cent of growth written down in 2020 was never in sight.",
        "Growth in Ben Tre was 6% in 2024; ten per cent of growth would be a miracle.",
        "Growth in Ben Tre was 6% in 2024, and it will not reach the 8.5 percent it aimed at.",
    ],
)
def test_what_was_missed_or_is_supposed_is_no_figure(text: str) -> None:
    assert [measure.value for measure in measured(text)] == [6]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        (
            "In 2024 budget revenue of Bac Ninh was VND40 trillion; of which import and export VND13 trillion.",
            "budget revenue from import and export",
        ),
        (
            "Năm 2024, thu ngân sách của tỉnh Bắc Ninh 40.000 tỷ đồng, trong đó xuất nhập khẩu 13.000 tỷ đồng.",
            "thu ngân sách xuất nhập khẩu",
        ),
        ("Bac Ninh has 1,200 valid projects, of which 400 projects are domestic.", "domestic projects"),
    ],
)
def test_a_part_of_a_total_is_told_as_a_part(text: str, metric: str) -> None:
    assert [name for name, _ in told(text)][1:] == [metric]


def test_a_part_of_a_count_that_has_no_name_of_its_own_is_not_counted_again() -> None:
    assert [value for _, value in told("Bac Ninh has 1,200 valid projects, including 400 projects in Tu Son.")] == [
        1200
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, Ha Nam licensed 41 new projects with US$620 million, of which 12 FDI projects with US$300 million.",
        "Năm 2024, tỉnh Hà Nam cấp mới 41 dự án, tổng vốn 620 triệu USD, trong đó có 12 dự án FDI vốn 300 triệu USD.",
    ],
)
def test_investments_contained_in_those_just_told_are_no_others(text: str) -> None:
    (found,) = InvestmentLicensed.read(reading(text))
    assert isinstance(found.event, InvestmentLicensed)
    assert (found.event.projects, found.event.capital) == (41, 620_000_000)


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("In 2024 coffee earned Gia Lai $700 million.", "coffee exports"),
        ("Shrimp brought Ca Mau 1.13 billion USD in exports in 2024.", "shrimp exports"),
        ("In 2024 Gia Lai, whose coffee brought in 760 million USD, welcomed guests.", "coffee exports"),
        ("Ca Mau exported shrimp for 487 million USD in 2015.", "shrimp exports"),
        ("Tien Giang exported 2.4 billion dollars' worth of pangasius and rice in 2024.", "pangasius and rice exports"),
        ("Dragon fruit sold abroad brought Binh Thuan 4.8 million USD in 2023.", "dragon fruit exports"),
        ("Cà phê mang về cho Đắk Lắk 1,1 tỷ USD xuất khẩu trong năm 2024.", "xuất khẩu cà phê"),
        ("Năm 2024, hàng thủy sản xuất khẩu của Cà Mau thu về 1,49 tỷ USD.", "xuất khẩu thủy sản"),
        ("Riêng tôm, Cà Mau xuất khẩu 1,1 tỷ USD trong năm 2024.", "xuất khẩu tôm"),
        ("Ngành dệt may của Nam Định xuất khẩu đạt 1,9 tỷ USD năm 2024.", "xuất khẩu dệt may"),
        ("In 2024 An Giang exported 812,000 tonnes of rice.", "rice exported"),
        ("Năm 2024, An Giang xuất khẩu 812.000 tấn gạo.", "gạo xuất khẩu"),
    ],
)
def test_what_goods_bring_is_not_told_as_all_exports(text: str, metric: str) -> None:
    assert [name for name, _ in told(text)] == [metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Exports, mainly footwear and garments, totalled 3.4 billion USD in Thanh Hoa in 2024.", "Exports"),
        ("Coffee fetched record prices in Gia Lai, and exports reached 1.2 billion USD in 2024.", "exports"),
        ("Năm 2024, Đắk Lắk trồng nhiều cà phê và xuất khẩu đạt 2,2 tỷ USD.", "xuất khẩu"),
        ("Giá tôm tăng giúp Cà Mau đẩy mạnh xuất khẩu 2 tỷ USD năm 2024.", "xuất khẩu"),
        ("Coffee generated jobs while exports of Gia Lai reached 1.2 billion USD in 2024.", "exports"),
        ("Ha Nam seized the opportunity and drew $1.2 billion of FDI in 2024.", "FDI"),
        ("Ngành giao thông Bạc Liêu cho biết, năm 2024 tỉnh đã chuyển đổi 2.000 ha lúa.", "lúa"),
        ("Điều này giúp Bình Phước xuất khẩu 4,1 tỷ USD trong năm 2024.", "xuất khẩu"),
    ],
)
def test_a_word_beside_does_not_make_less_of_a_figure(text: str, metric: str) -> None:
    assert [name for name, _ in told(text)] == [metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        (
            "In the first five months 412 enterprises in Dong Nai temporarily stopped business.",
            "enterprises temporarily stopped business",
        ),
        ("Bac Ninh reported that 481 companies were founded in the first quarter of 2025.", "companies founded"),
        ("Hai Phong has 1,215 foreign-backed projects.", "foreign-backed projects"),
        ("Foreign firms ran 982 projects in Long An in 2018.", "foreign projects"),
        ("Trên bản đồ FDI, Hải Dương hiện có 586 dự án còn hiệu lực.", "dự án FDI"),
        ("Trong 5 tháng đầu năm 2025, Đồng Nai có thêm 1.840 doanh nghiệp.", "doanh nghiệp thành lập mới"),
        ("Năm 2024 số doanh nghiệp rút khỏi thị trường ở Huế là 612.", "doanh nghiệp rút khỏi thị trường"),
    ],
)
def test_some_of_a_kind_are_not_told_as_all_of_it(text: str, metric: str) -> None:
    assert told(text)[0][0] == metric


def named(text: str, title: str | None = None) -> list[str]:
    """The metrics of a text by all that its article tells."""
    article = Article(stream="a", title=title, text=text, published=date(2025, 10, 10))
    read = Reading(article, Units.packaged())
    return [metric_of(read, measure) for measure in measures(read)]


@pytest.mark.parametrize(
    ("text", "title", "metric"),
    [
        ("The flood came at night. Damage in Lao Cai was put at 3.4 trillion dong in 2024.", None, "flood damage"),
        ("Damage in Lao Cai was put at 3.4 trillion dong in 2024.", "Lao Cai after the typhoon", "storm damage"),
        ("A typhoon, then a flood. Damage in Lao Cai was put at 3.4 trillion dong.", None, "flood damage"),
        ("Bão số 10 đi qua. Thiệt hại của tỉnh Lào Cai ước 680 tỷ đồng.", None, "thiệt hại do bão"),
        ("Thiệt hại của tỉnh Bến Tre ước 168 tỷ đồng.", "Bến Tre trong mùa hạn mặn", "thiệt hại do hạn"),
        ("Mưa lũ lớn. Toàn tỉnh Yên Bái có 37 người chết.", None, "người chết do lũ"),
        ("Lao Cai counts. Damage in Lao Cai was put at 3.4 trillion dong in 2024.", None, "Damage"),
        ("The storm passed. Drought damage in Lao Cai was 3.4 trillion dong in 2024.", None, "Drought damage"),
    ],
)
def test_a_harm_is_called_by_what_did_it(text: str, title: str | None, metric: str) -> None:
    assert named(text, title) == [metric]


@pytest.mark.parametrize(
    ("text", "title", "metric"),
    [
        ("Foreign money keeps coming. Thai Nguyen drew $381 million in 2024.", None, "FDI attracted"),
        ("Counting expansions, Bac Ninh attracted US$1.24 billion in 2024.", "FDI finds the north", "FDI attracted"),
        ("Năm 2024, Hà Nam hút 610 triệu USD.", "Vốn ngoại chọn Hà Nam", "vốn FDI thu hút"),
        ("Counting expansions, Bac Ninh attracted US$1.24 billion in 2024.", None, "investment attracted"),
        ("Counting expansions, Bac Ninh attracted VND1.24 trillion in 2024.", "FDI up", "investment attracted"),
    ],
)
def test_dollars_drawn_are_foreign_in_an_article_on_foreign_money(text: str, title: str | None, metric: str) -> None:
    assert named(text, title) == [metric]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("In 2024 goods worth 58 billion USD passed the border gates of Lang Son.", "trade through the border gates"),
        ("In 2018 a head of population in Tay Ninh earned VND46.9 million a year.", "income per capita"),
        ("In Bac Ninh, industrial parks are 89 per cent occupied.", "occupancy of industrial parks"),
    ],
)
def test_a_verb_says_of_what_a_number_is(text: str, metric: str) -> None:
    assert named(text) == [metric]
