"""Facts in words."""

import pytest

from events.registry import news_kinds
from events.units.lineage import Units
from events.units.reference import laws
from web.said import event_said, fact_said, titled, value_said
from web.wording import LANGUAGES, Language, wording

OCCASION = "5c9625801c45b9c68863dbd09d5b38d7"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_without_a_name_of_its_own_is_called_by_what_it_says_not_by_an_id(language: Language) -> None:
    said = fact_said(f"mergers/{OCCASION}", {"effective": "2025-07-01", "level": "commune"}, wording(language))
    assert (
        said
        == {
            "en": ("Mergers of communes", [("effective", "1 Jul 2025")]),
            "vi": ("Sắp xếp đơn vị cấp xã", [("hiệu lực", "1/7/2025")]),
        }[language]
    )


@pytest.mark.parametrize(
    ("path", "value", "english", "vietnamese"),
    [
        (f"directives/{OCCASION}", {"date": "2025-06-09"}, "Directive", "Chỉ đạo"),
        ("plans/18-2024-nq-hdnd", {"number": "18/2024/NQ-HĐND"}, "Resolution 18/2024/NQ-HĐND",
         "Nghị quyết 18/2024/NQ-HĐND"),
        ("plans/236-qd-ttg-2024", {"number": "236/QD-TTg"}, "Decision 236/QD-TTg", "Quyết định 236/QD-TTg"),
        ("plans/5-x-2024", {"number": "5/X"}, "Instrument 5/X", "Văn bản 5/X"),
    ],
)  # fmt: skip
def test_a_fact_is_never_called_by_its_path(path: str, value: dict[str, str], english: str, vietnamese: str) -> None:
    assert fact_said(path, value, wording("en")) == (english, [])
    assert fact_said(path, value, wording("vi")) == (vietnamese, [])


@pytest.mark.parametrize(
    ("slots", "english", "vietnamese"),
    [
        ({"type": "UnitFormed", "name": "Kon Tum", "kind_of_unit": "province", "official_name": "Tỉnh Kon Tum"},
         "Kon Tum formed as a province", "Thành lập tỉnh Kon Tum"),
        ({"type": "UnitFormed", "name": "Hà Nội", "kind_of_unit": "city", "floor": True},
         "Hà Nội already in place as a centrally run city",
         "Hà Nội đã có từ trước, là thành phố trực thuộc trung ương"),
        ({"type": "UnitMerged", "predecessors": ["vn-kon-tum-1991", "vn-quang-ngai-1989"],
          "into": "vn-quang-ngai-2025"},
         "Kon Tum, Quảng Ngãi merged into Quảng Ngãi", "Kon Tum, Quảng Ngãi sáp nhập thành Quảng Ngãi"),
        ({"type": "UnitMerged", "predecessors": ["vn-ha-tay-1991"], "into": "vn-ha-noi-1976"},
         "Hà Tây merged into Hà Nội", "Hà Tây sáp nhập vào Hà Nội"),
        ({"type": "UnitSplit", "predecessor": "vn-cao-lang-1976", "parts": ["vn-cao-bang-1978", "vn-lang-son-1978"]},
         "Cao Lạng split into Cao Bằng, Lạng Sơn", "Cao Lạng chia thành Cao Bằng, Lạng Sơn"),
        ({"type": "UnitRenamed", "name": "Huế"}, "Renamed Huế", "Đổi tên thành Huế"),
        ({"type": "UnitRetyped", "units": ["vn-bac-ninh-2025"], "kind_of_unit": "city"},
         "Bắc Ninh becomes a centrally run city", "Bắc Ninh trở thành thành phố trực thuộc trung ương"),
        ({"type": "UnitCoded", "units": ["vn-kon-tum-1991"], "code": "62"},
         "Kon Tum given the code 62", "Kon Tum được cấp mã 62"),
        ({"type": "TerritoryMoved", "giver": "vn-vinh-phuc-1997", "taker": "vn-ha-noi-1976"},
         "Part of Vĩnh Phúc goes to Hà Nội", "Một phần Vĩnh Phúc chuyển về Hà Nội"),
    ],
)  # fmt: skip
def test_a_change_of_units_is_said_as_a_sentence(slots: dict[str, object], english: str, vietnamese: str) -> None:
    units = Units.packaged()
    assert event_said(slots, wording("en").naming(units)) == (english, [])
    assert event_said(slots, wording("vi").naming(units)) == (vietnamese, [])


def test_the_title_of_what_says_little_has_the_first_words_of_its_sentence() -> None:
    sentence = (
        "The Prime Minister asked Long An to finish the ring road before the end of the year, and the bridge next."
    )
    begun = "The Prime Minister asked Long An to finish the ring road before the end of the year, and…"
    assert titled("Pham Minh Chinh", {"by": "Pham Minh Chinh"}, sentence) == f"Pham Minh Chinh: {begun}"
    assert titled("Visit", {"kind": "visit", "chair": "To Lam"}, "To Lam came.") == "Visit: To Lam came."
    assert titled("Visit", {"kind": "visit"}, None) == "Visit"
    assert titled("ring road 4", {"name": "ring road 4"}, sentence) == "ring road 4"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_law_has_a_name(language: Language) -> None:
    named = [wording(language).law(law) for law in laws()]
    assert {str(name).partition(" ")[0] for name in named} <= {"Resolution", "Decision", "Nghị", "Quyết"}
    assert wording("en").law("vn-2025-merger") == "Resolution 202/2025/QH15 of the National Assembly"
    assert wording("vi").law("vn-2025-codes") == "Quyết định 19/2025/QĐ-TTg của Thủ tướng Chính phủ"
    assert wording(language).law("vn-1900") is None


def test_capital_of_projects_that_nobody_counted_is_told_alone() -> None:
    sums = {"licensed": {"projects": 0, "capital": {"VND": 214_000_000_000}}}
    assert fact_said("investments/2016", sums, wording("en")).line == "licensed: 214 billion VND"


def test_a_fact_whose_path_names_it_is_called_by_that() -> None:
    said = fact_said("projects/ring-road-4", {"phase": "started"}, wording("en"))
    assert said.line == "ring road 4"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_that_news_fills_has_a_word(language: Language) -> None:
    slots = {field.alias or name for kind in news_kinds() for name, field in kind.model_fields.items()}
    assert [slot for slot in slots if not wording(language).has("names", slot)] == []


def test_what_a_correction_sets_is_said_in_the_readers_language() -> None:
    changes = {"person": "Lê Thu", "kind": "visit", "date": "2025-07-01", "chair": None}
    said = value_said({"set": changes, "reason": "xem ảnh"}, wording("vi"))
    assert dict(said.rest)["đặt lại"] == "người: Lê Thu, loại: Thăm, ngày: 1/7/2025, chủ trì: –"


@pytest.mark.parametrize(
    ("slots", "english", "vietnamese"),
    [
        ({"value": 8.5, "unit": "%", "comparator": ">="}, "at least 8.5%", "ít nhất 8,5%"),
        ({"value": 2e9, "unit": "USD", "comparator": ">=", "modifier": "over"}, "over 2 billion USD", "hơn 2 tỷ USD"),
        ({"value": 1, "unit": "%", "comparator": "<=", "modifier": "under"}, "under 1%", "dưới 1%"),
        ({"value": 39, "unit": "%", "comparator": "=", "modifier": "about"}, "about 39%", "khoảng 39%"),
        ({"value": 50000, "unit": "people", "modifier": "nearly"}, "nearly 50,000 people", "gần 50.000 người"),
        ({"value": 10, "upper": 10.5, "unit": "%", "per": "year"}, "10 to 10.5% a year", "10 đến 10,5% mỗi năm"),
        ({"value": 6e9, "upper": 7e9, "unit": "USD"}, "6 to 7 billion USD", "6 đến 7 tỷ USD"),
        ({"value": 70e6, "unit": "VND"}, "70 million VND", "70 triệu đồng"),
        ({"value": 5_500_000, "unit": "trees"}, "5,500,000 trees", "5.500.000 trees"),
        ({"value": 10, "unit": "rank", "comparator": "top"}, "top 10", "tốp 10"),
        ({"value": 6300, "upper": 6500, "unit": "USD"}, "6,300 to 6,500 USD", "6.300 đến 6.500 USD"),
        ({"value": 14_832.55, "unit": "km2"}, "14,832.55 km²", "14.832,55 km²"),
        ({"value": 135, "unit": "communes"}, "135 communes", "135 xã"),
        ({"value": 4.2e12, "unit": "VND"}, "4,200 billion VND", "4.200 tỷ đồng"),
        ({"value": 2.5, "unit": "%", "comparator": "<="}, "at most 2.5%", "tối đa 2,5%"),
    ],
)
def test_a_figure_is_said_as_far_as_it_reaches(slots: dict[str, object], english: str, vietnamese: str) -> None:
    said = [fact_said("indicators/x@2024", {"metric": "X"} | slots, wording(language)) for language in ("en", "vi")]
    assert [one.line for one in said] == [f"X · {english}", f"X · {vietnamese}"]
    assert all(len(one.rest) == 1 for one in said), "the period alone is left to say"


@pytest.mark.parametrize(
    ("written", "english", "vietnamese"),
    [
        ("2025", "2025", "2025"), ("2025-H1", "first half of 2025", "6 tháng đầu năm 2025"),
        ("2025-Q3", "Q3 2025", "quý 3/2025"), ("2025-08", "Aug 2025", "tháng 8/2025"),
        ("2025-08-09", "9 Aug 2025", "9/8/2025"), ("2021-2025", "2021–2025", "2021–2025"),
    ],
)  # fmt: skip
def test_a_day_or_a_time_is_written_as_newspapers_of_its_language_do(
    written: str, english: str, vietnamese: str
) -> None:
    assert (wording("en").day(written), wording("vi").day(written)) == (english, vietnamese)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_left_a_post_is_said_with_the_words_of_the_post_and_without(language: Language) -> None:
    words = wording(language)
    path = "posts/peoples_committee_chair/le-an"
    moved = fact_said(path, {"holds": False, "person": "Le An"}, words)
    relieved = fact_said(path, {"holds": False, "person": "Le An", "position": "Chairman"}, words)
    assert moved.line == relieved.line == "Le An"
    assert [value for _, value in moved.rest] == [words("left")]
    assert [value for _, value in relieved.rest] == ["Chairman", words("left")]


def test_what_a_paper_called_a_metric_or_a_body_is_said_in_the_readers_language() -> None:
    told = {"metric": "total public investment capital", "value": 71, "unit": "%"}
    approved = {"plan": "quy hoạch tỉnh", "approver": "HĐND tỉnh"}
    assert value_said(told, wording("vi")).line == "giải ngân vốn đầu tư công · 71%"
    assert value_said(approved, wording("en")).rest == [("approved by", "People's Council")]
    more = {"metric": "frozen shrimp exports", "value": 5}
    assert value_said(more, wording("vi")).line == "frozen shrimp exports · 5"


def test_a_unit_that_only_says_the_metric_again_is_left_out() -> None:
    assert value_said({"metric": "du khách", "value": 90, "unit": "visitors"}, wording("en")).line == "visitors · 90"


def test_a_position_names_no_province_that_its_entry_names() -> None:
    entry = {"type": "OfficeholderReported", "units": ["vn-lai-chau-2004"], "position": "Bí thư Tỉnh ủy Lai Châu"}
    assert event_said(entry, wording("en")).rest == [("as", "Party secretary")]
    several = entry | {"units": [*entry["units"], "vn-dien-bien-2004"]}
    assert event_said(several, wording("en")).rest == [("as", "Party secretary of Lai Châu")]


@pytest.mark.parametrize("position", ["Bí thư Tỉnh ủy", "Secretary of the provincial Party Committee"])
def test_a_position_that_is_the_post_it_stands_under_is_not_said_again(position: str) -> None:
    held = {"holds": True, "person": "Lê Văn An", "position": position}
    acting = held | {"position": f"Acting {position}"}
    assert fact_said("posts/party_secretary/le-van-an", held, wording("vi")) == ("Lê Văn An", [])
    assert fact_said("posts/party_secretary/le-van-an", acting, wording("vi")).rest == [("chức vụ", "Quyền Bí thư")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_no_day_of_its_own_says_where_its_day_comes_from(language: Language) -> None:
    words = wording(language)
    day = words.day("2015-03-26")
    told = {words.of("undated_by", origin, day) for origin in ("context", "published", "first_seen")}
    assert len(told) == 3
    assert all("2015" in said for said in told)
