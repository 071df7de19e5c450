"""Official papers that were put in as they stand: their number, their articles, their lists of goals."""

from datetime import date
from typing import Any

import pytest

from events.base import Article
from events.extract import extract, printed_claim
from events.units.lineage import Units

UNITS = Units.packaged()


def read(kind: str, text: str, published: str = "2025-08-27", title: str | None = None) -> list[dict[str, Any]]:
    article = Article(stream="id:paper", text=text, title=title, published=date.fromisoformat(published))
    found = [printed_claim(claim, article, UNITS) for claim in extract(article, UNITS)]
    return [event for event in found if event["type"] == kind]


HEAD = "UBND TỈNH CAO BẰNG\nSố: 915/{code}\nCao Bằng, ngày 21 tháng 8 năm 2025\n{subject}\n"
DECISION = HEAD.format(code="QĐ-UBND", subject="QUYẾT ĐỊNH\nVề việc phê duyệt Đề án trồng quế") + (
    "Căn cứ Nghị quyết số 7-NQ/TU ngày 2/5/2025 của Ban Chấp hành Đảng bộ tỉnh;\n"
    "Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường.\n"
    "QUYẾT ĐỊNH:\n"
    "Điều 1. Phê duyệt Đề án trồng quế tỉnh Cao Bằng giai đoạn 2026 - 2030, gồm những nội dung sau:\n"
)


def test_what_a_paper_approves_bears_its_number_and_its_day_and_not_the_body_that_it_cites() -> None:
    (plan,) = read("PlanApproved", DECISION)
    assert plan["number"] == "915/QĐ-UBND"
    assert (plan["date"], plan["approver"], plan["period"]) == ("2025-08-21", "UBND tỉnh", "2026-2030")
    assert plan["quote"].startswith("Điều 1. Phê duyệt")


def test_what_a_paper_wants_is_said_on_the_day_on_which_it_was_signed() -> None:
    (goal,) = read("TargetSet", DECISION + "1. Mục tiêu đến năm 2030\n- Thu hút 2 triệu lượt khách du lịch;\n")
    assert (goal["date"], goal["due"]) == ("2025-08-21", "2030")


def test_the_subject_of_a_notice_is_no_meeting_of_its_own() -> None:
    subject = "THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh Lý Văn Sần tại cuộc họp nghe báo cáo về các chợ đầu mối"
    text = HEAD.format(code="TB-UBND", subject=subject) + (
        "Ngày 19/8/2025, Chủ tịch UBND tỉnh Lý Văn Sần chủ trì cuộc họp nghe báo cáo về các chợ đầu mối.\n"
        "1. Giao Sở Công Thương rà soát quy hoạch chợ trước ngày 15/9/2025.\n"
    )
    (met,) = read("MeetingHeld", text, title="Kết luận của Chủ tịch UBND tỉnh về các chợ đầu mối của Cao Bằng")
    assert met["date"] == "2025-08-19"
    (asked,) = read("DirectiveGiven", text)
    assert (asked["date"], asked["by"]) == ("2025-08-19", "Lý Văn Sần")


@pytest.mark.parametrize(
    ("heading", "due"),
    [
        ("Mục tiêu đến năm 2030, tầm nhìn đến năm 2045:", "2030"),
        ("Mục tiêu giai đoạn 2026 - 2030, định hướng đến năm 2045:", "2030"),
        ("Tầm nhìn đến năm 2045:", "2045"),
    ],
)
def test_goals_are_due_in_the_year_of_a_plan_and_not_in_the_one_to_which_it_only_looks(heading: str, due: str) -> None:
    goals = read("TargetSet", f"UBND tỉnh Cao Bằng họp.\n{heading}\n- Doanh thu du lịch đạt 9.000 tỷ đồng.")
    assert [goal["due"] for goal in goals] == [due]


def test_goals_go_on_under_the_numbered_heading_of_the_next_year() -> None:
    text = (
        "UBND tỉnh Cao Bằng họp.\n1. Mục tiêu đến năm 2030\n- Doanh thu du lịch đạt 9.000 tỷ đồng;\n"
        "2. Tầm nhìn đến năm 2045\nCao Bằng là đầu mối giao thương; kim ngạch xuất nhập khẩu đạt 40 tỷ USD."
    )
    assert [(goal["value"], goal["due"]) for goal in read("TargetSet", text) if "value" in goal] == [
        (9e12, "2030"),
        (4e10, "2045"),
    ]
    assert read("IndicatorReported", text) == []


@pytest.mark.parametrize("cost", ["Tổng nhu cầu vốn", "Tổng nhu cầu kinh phí", "Tổng mức đầu tư"])
def test_what_a_plan_costs_and_from_where_it_is_paid_is_no_figure_of_the_province(cost: str) -> None:
    text = f"UBND tỉnh Cao Bằng họp. {cost} khoảng 2.130 tỷ đồng, trong đó ngân sách nhà nước 690 tỷ đồng, vốn ngoài "
    assert read("IndicatorReported", text + "ngân sách 1.440 tỷ đồng.") == []
