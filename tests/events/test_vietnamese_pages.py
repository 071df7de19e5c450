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


def test_rows_of_a_list_of_goals_need_no_marks() -> None:
    text = (
        "Mục tiêu của tỉnh Hà Giang đến năm 2030\nVề kinh tế\n"
        "Tốc độ tăng trưởng GRDP bình quân giai đoạn 2026-2030 đạt khoảng 9%/năm.\n"
        "Cơ cấu kinh tế: công nghiệp - xây dựng chiếm khoảng 31%; dịch vụ chiếm khoảng 46%.\n"
        "GRDP bình quân đầu người theo giá hiện hành: trên 75 triệu đồng.\n"
        "Về xã hội\nTỷ lệ đô thị hóa đạt 25%.\n"
        "Năm 2023, thu ngân sách của tỉnh đạt 2.400 tỷ đồng."
    )
    assert slots(read("TargetSet", text), "value", "due") == [
        *((9, "2030"), (31, "2030"), (46, "2030"), (75_000_000, "2030"), (25, "2030")),
    ]
    assert slots(read("IndicatorReported", text), "value", "period") == [(2_400_000_000_000, "2023")]


def test_a_caption_heads_no_list() -> None:
    text = (
        "Sáng 7/5, tỉnh Hà Giang nói về nhiệm kỳ 2020-2025 và phương hướng 2025-2030.\nQuang cảnh cuộc họp\n"
        "Tổng thu ngân sách đạt 2.400 tỷ đồng."
    )
    assert read("TargetSet", text) == []


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


@pytest.mark.parametrize("rank", ["đứng thứ 3 vùng Đồng bằng sông Hồng", "dẫn đầu Đồng bằng sông Cửu Long"])
def test_a_rank_in_a_region_makes_no_region_of_what_follows(rank: str) -> None:
    text = f"Năm 2023, GRDP tỉnh Nam Định tăng 8,1%, {rank}; tổng thu NSNN đạt 9.900 tỷ đồng."
    assert 9_900_000_000_000 in [event["value"] for event in read("IndicatorReported", text)]


@pytest.mark.parametrize(
    ("said", "metric"),
    [
        ("giảm tỉ lệ hộ nghèo 1,5%", "mức giảm tỉ lệ hộ nghèo"),
        ("giảm hộ nghèo bình quân 1,5%/năm", "mức giảm hộ nghèo"),
        ("giảm tỷ lệ hộ nghèo xuống còn 1,5%", "tỷ lệ hộ nghèo"),
        ("giảm tỷ lệ hộ nghèo xuống 1,5%", "tỷ lệ hộ nghèo"),
        ("đưa tỷ lệ hộ nghèo còn 1,5%", "tỷ lệ hộ nghèo"),
    ],
)
def test_to_lower_a_rate_by_is_not_to_lower_it_to(said: str, metric: str) -> None:
    (goal,) = read("TargetSet", f"HĐND tỉnh Hà Giang đề ra mục tiêu năm 2025 {said}.")
    assert (goal["metric"], goal["value"]) == (metric, 1.5)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("các KCN tỉnh Hà Nam thu hút 18 dự án", []),
        ("các KCN tỉnh Hà Nam thu hút 48 dự án", [("dự án", "projects")]),
        ("KCN Đồng Văn (Hà Nam) đón 50 nhà đầu tư thứ cấp", []),
        ("tỉnh Hà Nam có 4.200 giường bệnh", [("giường bệnh", "giường bệnh")]),
        ("cả nước khởi công, khánh thành 250 dự án, tỉnh Hà Nam góp 3 công trình", []),
    ],
)
def test_a_number_counts_the_noun_after_it(said: str, expected: list[tuple[str, str]]) -> None:
    assert slots(read("IndicatorReported", f"Năm 2023, {said}."), "metric", "unit") == expected


@pytest.mark.parametrize(
    ("said", "metric"),
    [
        ("thu ngân sách từ kinh tế địa bàn đạt 4.012 tỷ đồng", "thu ngân sách"),
        ("chi cân đối ngân sách 7.120 tỷ đồng", "chi cân đối ngân sách"),
        ("tổng vốn FDI đăng ký cấp mới và tăng thêm đạt 402 triệu USD", "FDI"),
    ],
)
def test_money_is_of_the_whole_phrase_before_it(said: str, metric: str) -> None:
    assert slots(read("IndicatorReported", f"Năm 2023, tỉnh Hà Nam có {said}."), "metric") == [(metric,)]


@pytest.mark.parametrize("did", ["cấp mới và điều chỉnh", "cấp mới, điều chỉnh vốn"])
def test_projects_that_are_licensed_or_enlarged_are_counted_together(did: str) -> None:
    text = f"Quý I, tỉnh Hà Nam {did} 13 dự án với tổng vốn 156 triệu USD; trong đó 8 dự án cấp mới với 120 triệu USD."
    assert slots(read("InvestmentLicensed", text)[:1], "projects", "capital") == [(13, 156_000_000)]


@pytest.mark.parametrize("what", ["8 tháng qua", "6 tháng đầu năm", "4 dự án"])
def test_a_number_of_months_or_projects_is_no_part_of_a_name(what: str) -> None:
    text = f"Theo Ban Quản lý các KCN Hà Nam, {what} đã được chấp thuận chủ trương."
    assert read("ProjectReported", text) == []


@pytest.mark.parametrize(
    "then",
    [
        "Dự án có tổng vốn 385 tỷ đồng, dự kiến đưa vào vận hành năm 2026.",
        "Chủ tịch UBND tỉnh yêu cầu nhà thầu đẩy nhanh tiến độ cầu Tân Lập.",
    ],
)
def test_works_on_which_ground_is_broken_at_the_ceremony_are_begun(then: str) -> None:
    text = f"Sáng 7/5, tỉnh Hà Giang tổ chức lễ khởi công cầu Tân Lập. {then}"
    assert slots(read("ProjectReported", text), "name", "phase") == [("cầu Tân Lập", "started")]
    late = "Cầu Tân Lập, tỉnh Hà Giang, khởi công tháng 3/2022. Đến nay cầu Tân Lập đang thi công trụ."
    assert slots(read("ProjectReported", late), "phase") == [("under_construction",)]


def test_a_name_is_the_same_with_a_capital_at_the_beginning_of_a_sentence() -> None:
    text = "Sáng 7/5, tỉnh Hà Giang khánh thành cầu Tân Lập 3. Cầu Tân Lập 3 dài 280 m, hoàn thành sớm 2 tháng."
    assert len(read("ProjectReported", text)) == 1


@pytest.mark.parametrize("name", ["Khu đô thị Bắc sông Lô", "Khu tái định cư Nam hồ Noong"])
def test_a_name_may_be_a_side_of_a_river(name: str) -> None:
    text = f"Tỉnh Hà Giang phê duyệt chủ trương đầu tư {name} tại phường Quang Trung."
    assert slots(read("ProjectReported", text), "name") == [(name,)]


@pytest.mark.parametrize("left", [", còn 30,35%", " (còn 30,35%)", ", nay còn 30,35%", " xuống còn 30,35%"])
def test_what_is_left_after_a_fall_is_the_rate(left: str) -> None:
    text = f"Năm 2023, GRDP tỉnh Hà Giang tăng 3,1%; tỷ lệ hộ nghèo giảm 4,55%{left}."
    assert ("tỷ lệ hộ nghèo", 30.35) in slots(read("IndicatorReported", text), "metric", "value")


def test_a_plan_of_capital_and_a_slow_unit_are_no_disbursement_of_the_province() -> None:
    text = (
        "Tổng kế hoạch vốn đầu tư công năm 2024 của tỉnh Hà Giang là 3.240 tỷ đồng. Đến ngày 15/4, tỉnh giải ngân được "
        "605 tỷ đồng. Chủ tịch UBND tỉnh phê bình 5 đơn vị giải ngân dưới 10%."
    )
    assert slots(read("IndicatorReported", text), "metric", "value") == [
        ("Tổng kế hoạch vốn đầu tư công", 3_240_000_000_000),
        ("giải ngân vốn đầu tư công", 605_000_000_000),
    ]


def test_a_scheme_gives_no_figures_of_a_province_still_to_be_formed() -> None:
    text = "Theo đề án, tỉnh mới mang tên Tuyên Quang; diện tích 13.795 km2, dân số 1.865.270 người."
    assert read("IndicatorReported", text, "2025-04-22") == []
    assert read("IndicatorReported", "Tỉnh Tuyên Quang có diện tích 5.867 km2.", "2025-04-22")


def test_consent_to_a_policy_is_no_goal() -> None:
    text = "Qua lấy ý kiến, có 98,6% cử tri tỉnh Hà Giang đồng ý với chủ trương hợp nhất."
    assert read("TargetSet", text, "2025-04-22") == []
