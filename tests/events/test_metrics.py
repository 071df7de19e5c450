"""Metrics, periods and projects: one key for what two languages call by many names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.reading.entities.periods import periods
from events.reading.figures.figure_keys import figure_key, standing_key
from events.reading.projects.project import project_key
from events.reading.projects.projects import projects
from events.reading.text.language import Lang


@pytest.mark.parametrize(
    ("key", "unit", "phrases"),
    [
        (
            "grdp-growth",
            "%",
            ["GRDP growth", "average economic growth a year", "tốc độ tăng GRDP", "tăng trưởng", "GRDP tăng"],
        ),
        ("grdp-per-capita", "VND", ["GRDP per head", "per capita GRDP", "GRDP bình quân đầu người"]),
        ("poverty-rate", "%", ["share of poor households", "multidimensional poverty rate", "tỷ lệ hộ nghèo đa chiều"]),
        ("budget-revenue", "VND", ["State budget revenue", "thu ngân sách nhà nước trên địa bàn", "thu ngan sach"]),
        ("exports", "USD", ["export turnover", "kim ngạch xuất khẩu", "the province's exports"]),
        ("exports-coffee", "USD", ["exports of coffee", "coffee exports", "xuất khẩu cà phê"]),
        ("rice-exports", "tonnes", ["rice exported", "rice exports", "gạo xuất khẩu", "xuất khẩu gạo"]),
        ("people-dead", "people", ["deaths", "people killed", "people dead", "người chết", "số người thiệt mạng"]),
        ("people-injured", "people", ["people injured", "số người bị thương", "người bị thương"]),
        ("people-missing", "people", ["people missing", "số người mất tích", "người mất tích"]),
        ("people-dead-missing", "people", ["people dead and missing", "người chết và mất tích"]),
        ("people-dead-floods", "people", ["people killed by floods", "flood deaths", "người chết do mưa lũ"]),
        ("people-dead-traffic", "people", ["road deaths", "số người chết vì tai nạn giao thông"]),
        ("damage-storm", "VND", ["storm damage", "damage caused by the typhoon", "thiệt hại do bão"]),
        ("houses-poverty", "houses", ["houses for the poor", "homes for poor households", "nhà cho hộ nghèo"]),
        ("new-enterprises", "enterprises", ["new firms", "companies founded", "doanh nghiệp thành lập mới"]),
        (
            "population-share-ethnic-minorities",
            "%",
            ["ethnic minority share of population", "population from ethnic minorities"],
        ),
        (
            "temporary-houses-elimination",
            "houses",
            ["elimination of makeshift houses", "removal of temporary homes", "xóa nhà tạm, nhà dột nát"],
        ),
        ("poverty-rate-reduction", "%", ["poverty rate reduction", "giảm hộ nghèo", "mức giảm tỷ lệ hộ nghèo"]),
        ("rice", "tonnes", ["paddy", "rice output", "sản lượng lúa"]),
        ("rice-area", "ha", ["rice area", "area of paddy", "diện tích lúa"]),
        ("coffee", "tonnes", ["coffee", "cà phê"]),
        ("fdi-projects", "projects", ["FDI projects in force", "foreign-invested projects", "dự án FDI còn hiệu lực"]),
        ("industry-share", "%", ["industry's share of GRDP", "tỷ trọng công nghiệp trong GRDP"]),
        ("budget-revenue-of-plan", "%", ["budget revenue of the yearly plan", "thu ngân sách so với dự toán"]),
        (
            "border-trade",
            "USD",
            ["goods through the border gates", "trade through border gates", "kim ngạch hàng hóa qua các cửa khẩu"],
        ),
        ("trained-workers", "%", ["trained workers", "labourers trained", "lao động qua đào tạo"]),
        ("foreign-visitors", "visitors", ["overseas arrivals", "international visitors", "khách quốc tế"]),
        ("agriculture-growth", "%", ["growth of farming, forestry and fisheries", "tăng khu vực nông, lâm, thủy sản"]),
        ("jobs", "jobs", ["new jobs", "số lao động được giải quyết việc làm mới"]),
        ("grdp-growth", "%", ["tăng GRDP bình quân", "tốc độ tăng GRDP quý III"]),
        (
            "fdi-projects-value",
            "USD",
            ["capital of FDI projects", "registered capital of FDI projects", "vốn dự án FDI"],
        ),
        ("fdi", "USD", ["FDI newly attracted", "foreign investment lured", "vốn FDI"]),
        ("houses-poverty", "houses", ["houses for poor households", "căn nhà cho hộ nghèo"]),
        ("schools-online", "schools", ["schools that are online", "Schools online", "number of schools online"]),
        ("cinnamon-area", "ha", ["cinnamon", "area under cinnamon", "cinnamon area"]),
        ("grdp-growth", "%", ["tang truong", "tăng trưởng"]),
        ("giay-da-growth", "%", ["tốc độ tăng giày da", "tăng trưởng giày da"]),
        ("chi-phi-thoi-gian", "rank", ["chi phí thời gian", "xếp hạng chi phí thời gian"]),
        ("seafood", "tonnes", ["thủy sản", "thuỷ sản", "thuy san"]),
        ("area", "km2", ["natural land", "territory", "diện tích đất tự nhiên"]),
        ("consumer-prices-growth", "%", ["consumer price growth", "rise of the consumer price index", "giá tiêu dùng"]),
        ("manufacturing-growth", "%", ["tốc độ tăng chế tạo", "tăng trưởng công nghiệp chế biến, chế tạo"]),
        ("occupancy-industrial-parks", "%", ["industrial park occupancy", "tỷ lệ lấp đầy các khu công nghiệp"]),
        ("rice", "tonnes", ["rice harvest", "harvest of paddy"]),
        ("grdp-rank", "rank", ["rank in GRDP in the country", "tỉnh dẫn đầu cả nước về GRDP", "quy mô kinh tế"]),
        ("clean-water-urban", "%", ["urban people use clean water", "tỷ lệ dân số đô thị được sử dụng nước sạch"]),
        ("health-insurance-coverage", "%", ["health insurance coverage", "tỷ lệ dân số tham gia bảo hiểm y tế"]),
        ("hospital-beds-10-000-population", "beds", ["hospital beds per 10,000 people", "giường bệnh trên vạn dân"]),
        ("seafood-caught", "tonnes", ["seafood exploitation", "thủy sản khai thác"]),
        ("damage-erosion", "VND", ["losses caused by erosion", "thiệt hại do sạt lở"]),
        ("population-growth", "%", ["average population growth rate", "tốc độ tăng dân số"]),
        ("unemployment-rate-urban", "%", ["unemployment in urban areas", "tỷ lệ thất nghiệp khu vực đô thị"]),
        ("steel-growth", "%", ["growth of iron and steel", "tốc độ tăng sắt thép"]),
        ("smart-communes", "communes", ["smart communes", "Smart  communes", "number of smart communes"]),
    ],
)
def test_one_figure_has_one_key_in_both_languages(key: str, unit: str, phrases: list[str]) -> None:
    assert {figure_key(phrase, unit) for phrase in phrases} == {key}


@pytest.mark.parametrize(
    "figures",
    [
        [("budget revenue", "VND"), ("customs revenue", "VND"), ("budget revenue growth", "%")],
        [("border with Laos", "km"), ("border with China", "km")],
        [("competitiveness index", "rank"), ("PCI", "points")],
        [("dân số", "người"), ("tỷ lệ dân tộc thiểu số trong dân số", "%"), ("people missing in floods", "people")],
        [("doanh nghiệp", "doanh nghiệp"), ("doanh nghiệp thành lập mới", "doanh nghiệp")],
        [("economic growth", "%"), ("quarrying growth", "%"), ("growth of trade through the border gates", "%")],
        [("export revenue", "USD"), ("export revenue growth", "%"), ("shrimp exports", "USD")],
        [("FDI projects", "projects"), ("capital of FDI projects", "USD"), ("projects", "projects")],
        [("fruit output", "tonnes"), ("fruit area", "ha"), ("share of fruit area certified as safe", "%")],
        [("houses", "houses"), ("houses damaged by storm No. 10", "houses"), ("poor households", "households")],
        [("trade through the border gates", "USD"), ("trade", "USD"), ("trade through Na Lac border gate", "USD")],
        [("cinnamon", "ha"), ("cinnamon", "tonnes")],
        [("poverty rate", "%"), ("poverty rate", "percentage points"), ("poverty rate reduction", "%")],
        [("tỷ lệ hộ nghèo", "%"), ("số hộ nghèo", "households"), ("hộ thoát nghèo", "households")],
        [("visitors", "visitors"), ("overnight visitors", "visitors"), ("visitors to Ba Den", "visitors")],
    ],
)
def test_what_is_not_the_same_figure_has_another_key(figures: list[tuple[str, str]]) -> None:
    assert len({figure_key(*figure) for figure in figures}) == len(figures)


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("en", "in 2024 and the first half of 2025", ["2024", "2025-H1"]),
        ("en", "the first six months, the second quarter", ["2025-H1", "2025-Q2"]),
        ("en", "over the 2020-25 term", ["2020-2025"]),
        ("en", "between 2021 and 2030", ["2021-2030"]),
        ("en", "in the first seven months of last year", ["2024"]),
        ("en", "from January to October 2024, and in the five months to May", ["2024", "2025"]),
        ("en", "between January and March; the half-year balance", ["2025-Q1", "2025-H1"]),
        ("en", "the January-June period of 2024; the first three-month period", ["2024-H1", "2025-Q1"]),
        ("en", "three months to March 2024; six months to December 2023", ["2024-Q1", "2023-H2"]),
        ("en", "2024's first six months and last year's third quarter", ["2024-H1", "2024-Q3"]),
        ("en", "quarter 3 of 2024, 1H 2024, 2Q 2024, H2/2023", ["2024-Q3", "2024-H1", "2024-Q2", "2023-H2"]),
        ("en", "from the beginning of the year to the end of June", ["2025-H1"]),
        ("en", "the July-September period, October to December 2024", ["2025-Q3", "2024-Q4"]),
        ("vi", "ba quý đầu năm 2024, hai quý đầu năm", ["2024", "2025-H1"]),
        ("en", "by the year 2030; a six-month course", ["2030"]),
        ("vi", "từ tháng 1 đến hết tháng 6/2024; quý vừa qua", ["2024-H1", "2025-Q1"]),
        ("vi", "06 tháng đầu năm, 03 tháng đầu năm 2024", ["2025-H1", "2024-Q1"]),
        ("vi", "9 tháng đầu của năm 2024, từ đầu năm đến hết tháng 6", ["2024", "2025-H1"]),
        ("vi", "quý một năm 2024, quý đầu năm nay", ["2024-Q1", "2025-Q1"]),
        ("vi", "hai mươi tư năm sau; năm sau", ["2026"]),
        ("en", "8% in 2022 after 9% the year before, and in 2020", ["2022", "2021", "2020"]),
        ("en", "last year and the previous year; the year before", ["2024", "2023", "2022"]),
        ("vi", "năm 2022 và năm liền trước", ["2022", "2021"]),
        ("en", "in the past five years; in the term that has just ended", ["2020-2024", "2020-2025"]),
        ("en", "by December 31, 2026", ["2026-12-31"]),
        ("vi", "6 tháng đầu năm, quý II/2024", ["2025-H1", "2024-Q2"]),
        ("vi", "quý I năm nay, quý II này; ba tháng đầu năm 2024", ["2025-Q1", "2025-Q2", "2024-Q1"]),
        ("vi", "giai đoạn 2021-2025, đến năm 2030", ["2021-2025", "2030"]),
        ("vi", "năm ngoái, năm nay, năm tới", ["2024", "2025", "2026"]),
    ],
)
def test_a_period_is_read_against_the_day_it_was_said_on(lang: Lang, text: str, values: list[str]) -> None:
    assert [period.value for period in periods(text, lang, "2025-06-10")] == values


def test_without_that_day_relative_periods_are_left_out() -> None:
    assert [period.value for period in periods("last year and in 2023", "en", None)] == ["2023"]


def test_a_goal_of_a_term_is_due_at_its_end() -> None:
    (term,) = periods("for the 2025-2030 term", "en", "2025-06-10")
    assert term.due == "2030"


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("Quy Nhon - Pleiku expressway", "cao tốc Quy Nhơn - Pleiku"),
        ("Quang Tri airport", "Cảng hàng không Quảng Trị"),
        ("My Thuy port", "cảng nước sâu Mỹ Thủy"),
        ("Phu My industrial park", "Khu công nghiệp Phù Mỹ"),
        ("upgrade of National Highway 14D", "nâng cấp quốc lộ 14D"),
        ("Long Thanh airport", "dự án sân bay Long Thành"),
        ("deep-water port at My Thuy", "Khu bến cảng Mỹ Thủy"),
        ("expressway from Tuyen Quang to Ha Giang", "tuyến cao tốc Tuyên Quang - Hà Giang"),
        ("road from the airport to Hanoi", "đường nối sân bay với Hà Nội"),
        ("oncology hospital at Tam Ky", "Bệnh viện Ung bướu Tam Kỳ"),
        ("coastal road between Tam Ky and Hoi An", "đường ven biển nối Tam Kỳ với Hội An"),
        ("Gia Nghia - Chon Thanh", "cao tốc Gia Nghĩa - Chơn Thành"),
        ("phase 2 of Hoa Phu industrial park", "khu công nghiệp Hòa Phú giai đoạn II"),
        ("stage one of the Hoa Phu airport", "Sân bay Hòa Phú (giai đoạn 1)"),
        ("Ring Road 5 section through Hoa Phu", "đường Vành đai 5"),
        ("300-bed children's hospital in Hoa Phu", "Bệnh viện Nhi Hòa Phú"),
        ("90MW wind farm off Hoa Phu (Hoa Phu 1)", "điện gió Hòa Phú"),
        ("Hoa Phu bridge", "cầu Hòa Phú mới"),
        ("second Hoa Phu bridge", "cầu Hòa Phú 2"),
        ("Hoa Phu II Industrial Park", "KCN Hòa Phú 2"),
        ("Hoa Phu airport's second runway", "đường băng số 2 Cảng hàng không Hòa Phú"),
        ("terminal T2 of Hoa Phu airport", "nhà ga T2 sân bay Hòa Phú"),
        ("Hoa Phu - Yen Lam expressway, component project 1", "dự án thành phần 1 cao tốc Hòa Phú - Yên Lâm"),
        ("second phase of Hoa Phu port", "cảng Hòa Phú giai đoạn 2"),
        ("second campus of Hoa Phu Hospital", "Bệnh viện Hòa Phú cơ sở 2"),
        ("metro line 2", "metro số 2"),
        ("DT.835 road", "tuyến đường tỉnh 835"),
        ("road linking Hoa Phu with Yen Lam airport", "đường nối Hòa Phú với Cảng hàng không Yên Lâm"),
        ("Cho Hoa - Yen Lam expressway", "cao tốc Chợ Hòa - Yên Lâm"),
    ],
)
def test_a_project_has_one_key_in_both_languages(english: str, vietnamese: str) -> None:
    assert project_key(english) == project_key(vietnamese)


@pytest.mark.parametrize("name", ["Hai Phong Free Trade Zone", "khu thương mại tự do Hải Phòng", "free trade zone"])
def test_of_what_a_province_has_but_one_the_province_is_no_part_of_the_key(name: str) -> None:
    assert project_key(name, ["hai-phong"]) == "free-trade-zone"
    assert project_key("Hai Phong port", ["hai-phong"]) == "hai-phong-port"


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Hoa Phu airport, phase 1", "Hoa Phu airport, phase 2"),
        ("khu công nghiệp Hòa Phú", "khu công nghiệp Hòa Phú giai đoạn 2"),
        ("Hoa Phu airport", "Hoa Phu airport's second runway"),
        ("cầu Hòa Phú", "cầu Hòa Phú thứ hai"),
        ("Vành đai 3 đoạn qua Hòa Phú", "Vành đai 4 đoạn qua Hòa Phú"),
        ("cầu qua sông Hòa", "cầu qua sông Phú"),
        ("đường ven biển qua Hòa Phú", "đường ven biển qua Hòa Lộc"),
    ],
)
def test_what_a_name_says_besides_is_kept_where_it_is_all_that_tells_works_apart(name: str, other: str) -> None:
    assert project_key(name) != project_key(other)


def test_hospitals_for_different_fields_are_different_works() -> None:
    names = ("Bệnh viện Nhi", "Bệnh viện Phổi", "Bệnh viện Ung bướu", "Bệnh viện Đa khoa tỉnh")
    assert len({project_key(name) for name in names}) == len(names)


def test_a_project_is_the_same_whosever_it_is_and_another_where_syllables_of_its_name_are_fillers_elsewhere() -> None:
    assert project_key("Hana Micron Vina's plant") == project_key("Hana Micron Vina plant")
    assert project_key("Tuyen Quang airport") != project_key("Quang airport")
    assert project_key("Long Thành airport") != project_key("Long An airport") != project_key("Long airport")


def test_a_project_needs_a_name_of_its_own() -> None:
    assert projects("The expressway and an airport are planned.", "en") == []
    assert [project.name for project in projects("Work on the Dai Ngai 2 bridge goes on.", "en")] == [
        "Dai Ngai 2 bridge"
    ]


@given(st.text(), st.sampled_from(["en", "vi"]))
def test_any_text_gives_spans_within_it(text: str, lang: Lang) -> None:
    for found in (*periods(text, lang, "2025-06-10"), *projects(text, lang)):
        assert 0 <= found.start < found.end <= len(text)
    figure_key(text, "%")


@pytest.mark.parametrize(
    ("phrase", "unit", "key"),
    [
        ("cán bộ nghỉ theo chế độ", "people", "can-bo-nghi-theo-che-do"),
        ("đàn dê", "con", "dan-de"),
        ("hồ sơ thủ tục", "hồ sơ", "ho-so-thu-tuc"),
    ],
)
def test_a_word_that_only_its_diacritics_tell_from_a_metric_is_none(phrase: str, unit: str, key: str) -> None:
    assert figure_key(phrase, unit) == key


def test_a_standing_has_one_key_with_articles_and_without() -> None:
    assert standing_key("a developed province and an attractive destination of Asia") == standing_key(
        "developed province and attractive destination of Asia"
    )
