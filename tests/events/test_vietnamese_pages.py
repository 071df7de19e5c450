"""Pages of Vietnamese newsrooms, in the manner in which those write them."""

from datetime import date
from typing import Any

import pytest

from events.base import Article
from events.extract import extract, printed_claim
from events.reading.text.sentences import sentences
from events.units.lineage import Units

UNITS = Units.packaged()


def read(kind: str, text: str, published: str = "2024-05-10") -> list[dict[str, Any]]:
    article = Article(stream="id:page", text=text, published=date.fromisoformat(published))
    found = [printed_claim(claim, article, UNITS) for claim in extract(article, UNITS)]
    return [event for event in found if event["type"] == kind]


def slots(events: list[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(event.get(name) for name in names) for event in events]


@pytest.mark.parametrize("day", ["7 – 5", "7 - 5", "7- 5", "07 – 5 – 2024", "6 và 7 – 5", "6 – 7/5"])
def test_a_day_may_be_written_with_any_dash(day: str) -> None:
    (met,) = read("MeetingHeld", f"Sáng {day}, UBND tỉnh Hà Giang họp phiên thường kỳ.")
    assert met["date"] == "2024-05-07"


@pytest.mark.parametrize(
    "said",
    [
        "Ban Bí thư điều động, phân công ông Lù Văn Páo, Giám đốc Sở Nội vụ Hà Giang, giữ chức Bí thư Thành ủy.",
        "Ông Páo được Bộ Chính trị điều động, phân công, chỉ định giữ chức Bí thư Tỉnh ủy Hà Giang.",
        "Bộ Chính trị phân công đồng chí Lù Văn Páo tham gia Ban Thường vụ Tỉnh ủy Hà Giang.",
    ],
)
def test_to_assign_a_person_to_a_post_is_no_demand(said: str) -> None:
    lead = "Bí thư Tỉnh ủy Hà Giang Lù Văn Páo dự hội nghị về công tác cán bộ. "
    assert read("DirectiveGiven", lead + said) == []
    assert read("DirectiveGiven", lead + "Ông Lù Văn Páo phân công Sở Nội vụ Hà Giang rà soát biên chế.")


@pytest.mark.parametrize("body", ["UBND tỉnh", "UBND tỉnh Hà Giang"])
@pytest.mark.parametrize(
    "did", ["chủ tọa kỳ họp", "dâng hương", "cắt băng khánh thành", "hoan nghênh đoàn", "nghe báo cáo", "đi cơ sở"]
)
def test_a_post_ends_with_the_body_that_it_is_of(body: str, did: str) -> None:
    text = f"Ngày 7/5, tỉnh Hà Giang đón khách. Đồng chí Lù Văn Páo, Phó Chủ tịch {body} {did}."
    assert slots(read("OfficeholderReported", text), "position") == [(f"Phó Chủ tịch {body}",)]


@pytest.mark.parametrize(
    "post",
    [
        "Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh Hà Giang",
        "Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu",
        "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Hà Giang",
    ],
)
def test_a_post_goes_on_to_the_end_of_its_body(post: str) -> None:
    assert slots(read("OfficeholderReported", f"Ông Lù Văn Páo, {post}, cho biết."), "position") == [(post,)]


@pytest.mark.parametrize(
    "line",
    [
        *("Quang cảnh hội nghị", "Toàn cảnh phiên họp.", "Các đại biểu dự kỳ họp.", "Tin, ảnh: Lan Anh"),
        *("leftcenterrightdel", ">> Xem thêm: Hà Giang có tân giám đốc sở", "Lãnh đạo tỉnh trao quyết định - Ảnh 2."),
        "* Mời bạn đọc vào chuyên mục Chính trị xem các tin, bài khác.",
    ],
)
def test_captions_and_links_are_no_part_of_the_story(line: str) -> None:
    assert [one.text for one in sentences(f"Trời mưa.\n{line}\nTrời tạnh.")] == ["Trời mưa.", "Trời tạnh."]
