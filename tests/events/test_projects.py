"""Projects are found from the word for their kind outwards: a name beside it, or a name the article gave before."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.reading.projects.projects import projects
from events.reading.text.language import Lang


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "They opened the Bach Long Vi logistics port.", ["Bach Long Vi logistics port"]),
        ("en", "Work on an expressway from Vinh to Thanh Thuy began.", ["expressway from Vinh to Thanh Thuy"]),
        ("en", "Two social housing areas, Tan Hoa and Tan Phu, are being built.", ["Tan Hoa social housing area"]),
        ("en", "The widening of Con Son airport will take two years.", ["widening of Con Son airport"]),
        ("en", "Con Son airport's new apron is finished.", ["Con Son airport's new apron"]),
        ("en", "A second terminal for Con Son airport is planned.", ["second terminal for Con Son airport"]),
        ("en", "The second Ben Go bridge opened.", ["second Ben Go bridge"]),
        ("en", "A chip packaging plant in Vam Bo opened.", ["chip packaging plant in Vam Bo"]),
        ("en", "The Ben Go - Vam Bo expressway, component 2, opened.", ["Ben Go - Vam Bo expressway, component 2"]),
        ("en", "The Ben Go wind farm (phase 1) opened.", ["Ben Go wind farm (phase 1)"]),
        ("en", "They opened the Ben Go 3 and 4 power plants.", ["Ben Go 3 and 4 power plants"]),
        ("vi", "Khởi công Khu công nghiệp Vạn An giai đoạn II.", ["Khu công nghiệp Vạn An giai đoạn II"]),
        ("vi", "Khởi công Bệnh viện Vạn An cơ sở 2.", ["Bệnh viện Vạn An cơ sở 2"]),
        ("vi", "Làm đường vành đai phía Tây TP. Vạn An.", ["đường vành đai phía Tây TP. Vạn An"]),
        ("en", "Work goes on at the Ben Go and Vam Bo sluices.", ["Ben Go sluice", "Vam Bo sluice"]),
        ("en", "It licensed a $70 million bicycle factory.", ["bicycle factory"]),
        ("en", "Ong Lon's $70 million factory opened.", ["Ong Lon's $70 million factory"]),
        ("en", "The 9-km Nam Sam (Ha Lam) – Tra Bay expressway opened.", ["Nam Sam (Ha Lam) – Tra Bay expressway"]),
        ("en", "The second metro line, from Ben Go to Vam Bo, is late.", ["second metro line, from Ben Go to Vam Bo"]),
        ("en", "The land for Song Tra 2 is cleared.", ["Song Tra 2"]),
        ("vi", "Nhà máy nhiệt điện Vĩnh An 1 xong, Vĩnh An 2 thì chưa.", ["Nhà máy nhiệt điện Vĩnh An 1", "Vĩnh An 2"]),
        ("vi", "Họ xây chợ đầu mối nông sản ở Tân Phú.", ["chợ đầu mối nông sản ở Tân Phú"]),
        ("vi", "Nhà máy giày của một hãng lớn ở Vạn An mở cửa.", ["Nhà máy giày của một hãng lớn ở Vạn An"]),
        ("vi", "Sáng nay khởi công cao tốc Vinh - Thanh Thủy.", ["cao tốc Vinh - Thanh Thủy"]),
        ("vi", "Tỉnh lập hồ sơ Khu thương mại tự do trong năm nay.", ["Khu thương mại tự do"]),
        ("en", "The road Ben Go - Vam Bo opened.", ["road Ben Go - Vam Bo"]),
        ("en", "Song Tra 3, the area's next dam, is late.", ["Song Tra 3, the area's next dam"]),
        ("en", "Two of the nine wind farms, Ben Go and Vam Bo, turn.", ["Ben Go wind farm", "Vam Bo wind farm"]),
        ("en", "Tenants wait for the Ben Go park.", ["Ben Go park"]),
        ("vi", "Làm cao tốc từ thành phố Vĩnh An đi Tân Phú.", ["cao tốc từ thành phố Vĩnh An đi Tân Phú"]),
        ("vi", "Hai khu công nghiệp mới gồm Tân Phú, Vạn An.", ["khu công nghiệp Tân Phú", "khu công nghiệp Vạn An"]),
        ("vi", "Người dân chờ hồ Vạn An.", ["hồ Vạn An"]),
        ("vi", "Xe chạy trên đường ra Hòn Vạn.", ["đường ra Hòn Vạn"]),
        ("vi", "Máy móc dồn cho tuyến Tân Phú - Vạn An ngay.", ["Tân Phú - Vạn An"]),
        ("vi", "Đường vành đai 4 - Vùng Thủ đô đang thi công.", ["Đường vành đai 4 - Vùng Thủ đô"]),
        ("vi", "Trung tâm Triển lãm Quốc gia mở cửa.", ["Trung tâm Triển lãm Quốc gia"]),
        (
            "en",
            "Two industrial parks, Vam Cong and Xuan To, wait.",
            ["Vam Cong industrial park", "Xuan To industrial park"],
        ),
    ],
)
def test_a_project_has_a_kind_and_a_name(lang: Lang, text: str, names: list[str]) -> None:
    assert [project.name for project in projects(text, lang)][: len(names)] == names


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("vi", "Thủ tướng yêu cầu Hà Nội báo cáo."),
        ("vi", "Nhu cầu Việt Nam tăng."),
        ("vi", "Hồ sơ của huyện Chợ Đồn đã nộp."),
        ("en", "His son works for Ben Go, a port official."),
        ("en", "Nine wind farms feed the grid."),
        ("en", "A firm put $70 million in a factory."),
        ("en", "On May 5 Group 3 met."),
        ("vi", "Cầu thủ Nguyễn Văn An ghi bàn."),
        ("en", "The Ports and roads of the province are full."),
    ],
)
def test_a_word_that_looks_like_a_kind_names_nothing(lang: Lang, text: str) -> None:
    assert projects(text, lang) == []


def test_the_airport_is_the_only_one_that_the_article_has_named() -> None:
    known = {"airport": "Con Son airport"}
    assert [project.name for project in projects("The airport opens in May.", "en", known)] == ["Con Son airport"]
    assert projects("An airport opens in May.", "en", known) == []
    assert projects("The airport opens in May.", "en") == []


@pytest.mark.parametrize("piece", ["Xa ", "Xa - ", "road ", "A, ", "cầu Xa ", "expressway from "])
def test_a_long_row_of_names_is_read_in_linear_time(piece: str) -> None:
    began = time.process_time()
    for lang in ("en", "vi"):
        projects(piece * 20_000, lang)  # type: ignore[arg-type]
    assert time.process_time() - began < 5


@given(st.text(), st.sampled_from(["en", "vi"]))
def test_any_text_gives_spans_within_it_in_text_order(text: str, lang: Lang) -> None:
    found = projects(text, lang, {"airport": "Con Son airport"})
    assert all(0 <= project.start < project.end <= len(text) for project in found)
    assert sorted(found, key=lambda project: project.start) == found
