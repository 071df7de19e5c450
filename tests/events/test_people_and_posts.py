"""People and posts are read by what stands beside a name, whoever and whatever else the sentence lists."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.reading.entities.people import mentions
from events.reading.entities.person_names import people
from events.reading.entities.posts import posts_in
from events.reading.entities.provincial_posts import completed
from events.reading.officials.verbs import verbs_in
from events.reading.text.language import Lang


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nguyễn Thanh Nhàn and Lò Văn Hặc spoke.", ["Nguyễn Thanh Nhàn", "Lò Văn Hặc"]),
        ("ông Xa Duy Hùng phát biểu", ["Xa Duy Hùng"]),
        ("Thành ủy Vị Thanh họp.", []),
        ("Chủ tịch UBND xã Trần Văn Hưởng kể", ["Trần Văn Hưởng"]),
        ("tuyến đường xã Trần Phán", []),
    ],
)
def test_a_name_is_told_from_other_words_in_capitals(text: str, names: list[str]) -> None:
    assert [person.name for person in people(text)] == names


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "Secretary Le Van Ha, Chairman Vo Van Bay", {"Le Van Ha": "Secretary", "Vo Van Bay": "Chairman"}),
        (
            "en",
            "Le Van Ha and Vo Van Bay, Vice Chairmen of the People's Council",
            {
                "Le Van Ha": "Vice Chairmen of the People's Council",
                "Vo Van Bay": "Vice Chairmen of the People's Council",
            },
        ),
        (
            "vi",
            "các Phó Chủ tịch UBND tỉnh Lê Văn Hà, Võ Văn Bảy",
            {"Lê Văn Hà": "Phó Chủ tịch UBND tỉnh", "Võ Văn Bảy": "Phó Chủ tịch UBND tỉnh"},
        ),
        (
            "vi",
            "Ông Lê Văn Hà, Ủy viên dự khuyết Trung ương Đảng, Bí thư Tỉnh ủy",
            {"Lê Văn Hà": "Ủy viên dự khuyết Trung ương Đảng, Bí thư Tỉnh ủy"},
        ),
        (
            "en",
            "Director of the Department of Culture, Sports and Tourism Le Van Ha",
            {"Le Van Ha": "Director of the Department of Culture, Sports and Tourism"},
        ),
        (
            "vi",
            "Giám đốc Sở Lao động - Thương binh và Xã hội Lê Văn Hà",
            {"Lê Văn Hà": "Giám đốc Sở Lao động - Thương binh và Xã hội"},
        ),
    ],
)
def test_everybody_in_a_list_has_a_post_of_their_own(lang: Lang, text: str, told: dict[str, str]) -> None:
    assert {one.name: one.position for one in mentions(text, lang, [])} == told


@pytest.mark.parametrize(
    ("lang", "text", "posts"),
    [
        (
            "en",
            "for the post of Secretary of the provincial Party Committee for the 2025-2030 term",
            ["Secretary of the provincial Party Committee"],
        ),
        ("en", "The head of the table and the chair were empty.", []),
        ("vi", "giữ chức Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026", ["Phó Chủ tịch UBND tỉnh"]),
        ("vi", "Ban Bí thư đã họp", []),
    ],
)
def test_a_post_ends_with_the_body_it_is_of(lang: Lang, text: str, posts: list[str]) -> None:
    assert [post.words(text) for post in posts_in(text, lang, [])] == posts


def test_a_bare_title_is_of_the_body_last_spoken_of() -> None:
    assert completed("Secretary", "", "en", city=False) == "Secretary of the provincial Party Committee"
    assert completed("Chairman", "the People's Council met", "en", city=True) == (
        "Chairman of the municipal People's Council"
    )
    assert completed("Chairman", "a meeting", "en", city=True) == "Chairman"
    assert completed("Bí thư", "", "vi", city=True) == "Bí thư Thành ủy"


@pytest.mark.parametrize(
    ("lang", "text", "action"),
    [
        ("en", "re-elected", "elected"),
        ("en", "steps down", "relieved"),
        ("en", "was stripped", "relieved"),
        ("en", "was transferred", "transferred"),
        ("vi", "được luân chuyển", "transferred"),
        ("vi", "mien nhiem", "relieved"),
    ],
)
def test_a_verb_is_known_in_all_its_forms(lang: Lang, text: str, action: str) -> None:
    assert [verb.action for verb in verbs_in(text, lang)] == [action]


@pytest.mark.parametrize("piece", ["Le Van Ha, ", "Secretary of the ", "Chủ tịch UBND ", "elected Le Van Ha as "])
def test_a_long_row_of_people_and_posts_is_read_in_linear_time(piece: str) -> None:
    began = time.process_time()
    for lang in ("en", "vi"):
        list(mentions(piece * (3000 // len(piece)), lang, []))  # type: ignore[arg-type]
    assert time.process_time() - began < 2


@given(st.text(), st.sampled_from(["en", "vi"]))
def test_any_text_gives_spans_within_it(text: str, lang: Lang) -> None:
    for one in mentions(text, lang, []):
        assert 0 <= one.first <= one.start < one.end <= one.last <= len(text)


def test_traffic_is_not_given_to_anybody() -> None:
    assert verbs_in("Cục Cảnh sát giao thông", "vi") == []
