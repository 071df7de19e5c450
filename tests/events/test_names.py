"""What metrics, posts and bodies are called in each language, whichever paper told of them last."""

import pytest

from events.names.metrics import metric_name
from events.names.offices import body_name, position_name, post_names
from events.reading.figures.figure_keys import figure_key


@pytest.mark.parametrize(
    ("phrases", "unit", "english", "vietnamese"),
    [
        (
            ("public investment disbursement", "tỷ lệ giải ngân vốn đầu tư công", "disbursement of public capital"),
            "%",
            "disbursement of public investment",
            "giải ngân vốn đầu tư công",
        ),
        (("growth", "Regional growth", "tốc độ tăng GRDP"), "%", "GRDP growth", "tăng trưởng GRDP"),
        (("average GRDP growth",), "%", "average GRDP growth", "tăng trưởng GRDP bình quân"),
        (("average annual growth",), "%", "average annual GRDP growth", "tăng trưởng GRDP bình quân hằng năm"),
        (("average income", "thu nhập bình quân"), "VND", "income per capita", "thu nhập bình quân đầu người"),
        (
            ("multidimensional poverty rate", "hộ nghèo đa chiều"),
            "%",
            "multidimensional poverty rate",
            "tỷ lệ hộ nghèo đa chiều",
        ),
        (("poor households", "số hộ nghèo"), "households", "poor households", "số hộ nghèo"),
        (
            ("industry and construction growth", "tốc độ tăng công nghiệp - xây dựng"),
            "%",
            "growth of industry and construction",
            "tăng trưởng công nghiệp - xây dựng",
        ),
        (("shrimp exports", "xuất khẩu tôm"), "USD", "shrimp exports", "xuất khẩu tôm"),
        (("paddy", "lúa"), "ha", "area of rice", "diện tích lúa"),
        (
            ("frontier with China", "đường biên với Trung Quốc"),
            "km",
            "border with China",
            "đường biên giới với Trung Quốc",
        ),
        (("tốc độ tăng tổng sản phẩm trên địa bàn", "GRDP growth"), "%", "GRDP growth", "tăng trưởng GRDP"),
        (
            ("no more temporary houses", "xóa xong nhà tạm"),
            None,
            "elimination of temporary houses",
            "xóa nhà tạm, nhà dột nát",
        ),
    ],
)  # fmt: skip
def test_a_metric_has_one_name_in_each_language(
    phrases: tuple[str, ...], unit: str | None, english: str, vietnamese: str
) -> None:
    for phrase in phrases:
        assert (metric_name(phrase, unit, "en"), metric_name(phrase, unit, "vi")) == (english, vietnamese)


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("frozen shrimp exports", "USD"),
        ("hộ nghèo dân tộc Khmer", "%"),
        ("active enterprises", "enterprises"),
        ("manufacturing and construction growth", "%"),
        ("FDI commitments", "USD"),
        ("people dead", "people"),
        ("land", "%"),
        ("fairly developed province", None),
        ("renewable power", "kWh"),
        ("cụm công nghiệp", "industrial parks"),
        ("sâm Ngọc Linh", "ha"),
        ("cows", "cattle"),
    ],
)
def test_a_phrase_that_says_more_than_its_metric_is_kept(phrase: str, unit: str | None) -> None:
    assert metric_name(phrase, unit, "en") is None
    assert metric_name(phrase, unit, "vi") is None


@pytest.mark.parametrize("unit", ["%", "USD", "ha", "km", None])
@pytest.mark.parametrize("phrase", ["GRDP", "exports", "border with China", "tourists", "rừng", "PAPI"])
def test_two_phrases_of_one_name_are_of_one_key(phrase: str, unit: str | None) -> None:
    name = metric_name(phrase, unit, "en")
    assert name is None or metric_name(name, unit, "en") in (name, None)
    assert figure_key(phrase, unit)


@pytest.mark.parametrize(
    ("positions", "english", "vietnamese"),
    [
        (("Secretary of the provincial Party Committee", "Bí thư Tỉnh ủy"), "Party secretary", "Bí thư"),
        (
            ("Chairwoman of the City People’s Committee", "Chủ tịch UBND thành phố"),
            "Chair of the People's Committee",
            "Chủ tịch UBND",
        ),
        (("Bí thư Tỉnh ủy Hà Tĩnh",), "Party secretary of Hà Tĩnh", "Bí thư Hà Tĩnh"),
        (
            ("Acting Chairman of the Dak Nong Provincial People's Committee",),
            "Acting chair of the People's Committee of Đắk Nông",
            "Quyền Chủ tịch UBND Đắk Nông",
        ),
        (
            ("Secretary of the Party Committee and Chairwoman of the People's Council",),
            "Party secretary, Chair of the People's Council",
            "Bí thư, Chủ tịch HĐND",
        ),
    ],
)
def test_a_post_has_one_name_in_each_language(positions: tuple[str, ...], english: str, vietnamese: str) -> None:
    for position in positions:
        assert (position_name(position, "en"), position_name(position, "vi")) == (english, vietnamese)


@pytest.mark.parametrize(
    "position", ["Giám đốc Sở Nông nghiệp", "Vice Chairman in charge of the provincial People's Council", "engineer"]
)
def test_a_position_that_is_no_post_of_the_province_or_more_is_kept(position: str) -> None:
    assert position_name(position, "en") is None


@pytest.mark.parametrize(
    ("bodies", "english", "vietnamese"),
    [
        (("HĐND tỉnh", "provincial People's Council", "Council"), "People's Council", "HĐND"),
        (("Thủ tướng Chính phủ", "Prime Minister"), "Prime Minister", "Thủ tướng"),
        (("Tỉnh ủy", "municipal Party Committee"), "Party Committee", "Đảng bộ"),
    ],
)
def test_a_body_has_one_name_in_each_language(bodies: tuple[str, ...], english: str, vietnamese: str) -> None:
    for body in bodies:
        assert (body_name(body, "en"), body_name(body, "vi")) == (english, vietnamese)


def test_a_congress_that_has_a_number_keeps_it() -> None:
    assert body_name("18th provincial Party Congress", "vi") is None


def test_every_post_has_a_name_in_both_languages() -> None:
    assert list(post_names("en")) == list(post_names("vi"))
