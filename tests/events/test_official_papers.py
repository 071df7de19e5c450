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
        "Ngày 19/8/2025, tại Trụ sở UBND tỉnh, Chủ tịch UBND tỉnh Lý Văn Sần đã chủ trì cuộc họp nghe báo cáo tiến độ "
        "các chợ đầu mối.\n"
        "1. Giao Sở Công Thương rà soát quy hoạch chợ trước ngày 15/9/2025.\n"
    )
    (met,) = read("MeetingHeld", text)
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


RESOLUTION = (
    "ỦY BAN THƯỜNG VỤ QUỐC HỘI\nNghị quyết số: 1702/NQ-UBTVQH15\n"
    "Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Cao Bằng\n"
    "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Hồng Trị và xã Hưng Đạo thành xã mới có tên gọi là xã "
    "Hưng Đạo.\n"
    "Nghị quyết này được Ủy ban Thường vụ Quốc hội thông qua ngày 16 tháng 6 năm 2025."
)


def test_a_resolution_has_the_day_on_which_it_says_at_its_end_that_it_was_passed() -> None:
    assert {merger["date"] for merger in read("MergerAnnounced", RESOLUTION, "2025-06-20")} == {"2025-06-16"}
    (passed,) = read("PlanApproved", RESOLUTION, "2025-06-20")
    assert (passed["number"], passed["date"]) == ("1702/NQ-UBTVQH15", "2025-06-16")


def test_to_watch_over_what_a_paper_asks_is_nobodys_demand() -> None:
    text = (
        "Phó Chủ tịch UBND tỉnh Cao Bằng Lê Hải Hòa chủ trì cuộc họp.\n"
        "Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Công điện này."
    )
    assert read("DirectiveGiven", text) == []


def test_important_resolutions_are_a_batch_and_no_plan_of_that_name() -> None:
    text = "Ngày 10/7, HĐND tỉnh Cao Bằng thông qua 12 nghị quyết, trong đó có những nghị quyết quan trọng:\n"
    plans = read("PlanApproved", text + "- Nghị quyết về mức học phí.")
    assert [plan["plan"] for plan in plans] == ["12 nghị quyết", "Nghị quyết về mức học phí"]


YEARLY = HEAD.format(code="NQ-HĐND", subject="NGHỊ QUYẾT\nHỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG") + (
    "Điều 1. Thông qua Kế hoạch phát triển kinh tế - xã hội năm 2026 tỉnh Cao Bằng, gồm:\n"
    "1. Mục tiêu tổng quát\nTạo nền tảng để Cao Bằng trở thành tỉnh phát triển khá vào năm 2030.\n"
    "2. Các chỉ tiêu chủ yếu\n(1) Kim ngạch xuất khẩu đạt 1,8 tỷ USD.\n"
    "Điều 2. Giao UBND tỉnh tổ chức thực hiện Nghị quyết.\n"
    "Nghị quyết này đã được HĐND tỉnh Cao Bằng khóa XVII, kỳ họp thứ 33 thông qua ngày 21 tháng 8 năm 2025."
)


def test_goals_of_a_year_are_due_in_it_though_a_later_year_was_spoken_of_before_their_heading() -> None:
    assert [(goal["metric"], goal["due"]) for goal in read("TargetSet", YEARLY)] == [
        ("tỉnh phát triển khá", "2030"),
        ("Kim ngạch xuất khẩu", "2026"),
    ]


def test_that_a_paper_was_passed_at_a_session_tells_of_no_session_and_a_body_in_capitals_is_nobody() -> None:
    assert read("MeetingHeld", YEARLY) == []
    assert all("by" not in asked for asked in read("DirectiveGiven", YEARLY))


TABLE = (
    "UBND tỉnh Cao Bằng báo cáo kết quả năm 2025:\n{head}\n{rows}\n"
    "Ông Lý Văn Sần, Chủ tịch UBND tỉnh, đề nghị các xã chủ động hơn."
)
HEADS = ["Chỉ tiêu", "Đơn vị tính", "Ước thực hiện năm 2025", "Kế hoạch năm 2026", "So với cùng kỳ (%)"]
ROWS = [
    ["1. Tốc độ tăng trưởng GRDP", "%", "7,2", "10", "101,3"],
    ["2. Thu ngân sách", "Tỷ đồng", "2.640", "3.050", "109"],
    ["- Kim ngạch xuất khẩu", "Triệu USD", "-", "410,5", "-"],
]
FIGURES = [("tăng trưởng GRDP", 7.2, "2025"), ("Thu ngân sách", 2_640_000_000_000, "2025")]
GOALS = [
    ("tăng trưởng GRDP", 10, "2026"),
    ("Thu ngân sách", 3_050_000_000_000, "2026"),
    ("Kim ngạch xuất khẩu", 410_500_000, "2026"),
]


@pytest.mark.parametrize(
    ("cell", "row"), [(" | ", "{}"), ("\t", "{}"), (" | ", "| {} |"), ("\n", "{}")], ids=["bars", "tabs", "md", "lines"]
)
def test_the_rows_of_a_table_that_was_flattened_are_figures_and_goals_by_the_heads_of_its_columns(
    cell: str, row: str
) -> None:
    rows = "\n".join(row.format(cell.join(cells)) for cells in ROWS)
    text = TABLE.format(head=row.format(cell.join(HEADS)), rows=rows)
    figures, goals = read("IndicatorReported", text, "2025-12-12"), read("TargetSet", text, "2025-12-12")
    assert [(one["metric"].removeprefix("Tốc độ "), one["value"], one["period"]) for one in figures] == FIGURES
    assert [(one["metric"].removeprefix("Tốc độ "), one["value"], one["due"]) for one in goals] == GOALS
    assert all(one["quote"] in text for one in figures + goals)
    assert figures[1]["quote"] == cell.join(["Thu ngân sách", "Tỷ đồng", "2.640", "3.050"])


def test_a_unit_may_stand_with_the_label_or_the_number_and_lines_that_head_some_rows_part_no_table() -> None:
    text = TABLE.format(
        head="Nội dung\nThực hiện 9 tháng", rows="I\nKINH TẾ\nThu nội địa (tỷ đồng)\n1.520\nXuất khẩu\n310 triệu USD"
    )
    figures = read("IndicatorReported", text, "2025-10-12")
    told = [(one["metric"], one["value"], one["unit"]) for one in figures]
    assert told == [("Thu nội địa", 1_520_000_000_000, "VND"), ("Xuất khẩu", 310_000_000, "USD")]


def test_a_table_in_english_is_read_as_one_in_vietnamese() -> None:
    text = (
        "The People's Committee of Cao Bang province reported on 2025:\n"
        "Indicator | Unit | Estimated 2025 | Plan 2026\n"
        "GRDP per capita | Million VND | 54 | 60.5\n"
    )
    (figure,), (goal,) = read("IndicatorReported", text, "2025-12-12"), read("TargetSet", text, "2025-12-12")
    assert (figure["metric"], figure["value"], figure["period"]) == ("GRDP per capita", 54_000_000, "2025")
    assert (goal["metric"], goal["value"], goal["due"]) == ("GRDP per capita", 60_500_000, "2026")


@pytest.mark.parametrize(
    ("head", "number", "signed", "position"),
    [
        ("ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG", "915/QĐ-UBND", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Phó Chủ tịch UBND tỉnh"),
        ("UBND TỈNH CAO BẰNG", "12/UBND-NL", "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG", "Chánh Văn phòng UBND tỉnh"),
        ("UBND TỈNH CAO BẰNG", "7/KH-UBND", "TM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH", "Quyền Chủ tịch UBND tỉnh"),
        ("HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG", "45/NQ-HĐND", "CHỦ TỊCH", "Chủ tịch HĐND thành phố"),
        (
            "TỈNH ỦY CAO BẰNG",
            "15-CV/TU",
            "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n(Đã ký)",
            "Phó Bí thư Thường trực Tỉnh ủy",
        ),
        ("ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP", "45/QĐ-UBND", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", None),
        ("UBND TỈNH CAO BẰNG\nSỞ TÀI CHÍNH", "45/QĐ-STC", "GIÁM ĐỐC", None),
    ],
)
def test_who_signs_a_paper_of_a_province_has_the_post_under_which_he_signs(
    head: str, number: str, signed: str, position: str | None
) -> None:
    text = (
        f"{head}\nSố: {number}\nngày 21 tháng 8 năm 2025\nGiao các sở của tỉnh Cao Bằng rà soát.\n{signed}\nLê Văn Cảnh"
    )
    for end in ("", "\nNơi nhận:\n- Như trên;"):
        assert [one["position"] for one in read("OfficeholderReported", text + end)] == ([position] if position else [])
    assert not read("OfficeholderReported", f"{text} dự họp.")


def test_what_a_dispatch_asks_for_is_said_on_the_day_on_which_it_was_signed() -> None:
    text = "UBND TỈNH CAO BẰNG\nSố: 12/UBND-NN\nCao Bằng, ngày 14 tháng 7 năm 2025\nUBND tỉnh yêu cầu kiểm tra đê."
    (asked,) = read("DirectiveGiven", text, published="2025-07-16")
    assert asked["date"] == "2025-07-14"
