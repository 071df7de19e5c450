"""Pages of national newsrooms and of earlier years, in the manner in which those write them."""

import pytest

from tests.events.test_vietnamese_pages import read, slots


@pytest.mark.parametrize("term", ["nhiệm kỳ 2011- 2016", "khóa XIV, nhiệm kỳ 2011 - 2016", "nhiệm kỳ 2011-2016"])
def test_those_approved_in_a_list_may_have_posts_of_the_last_term(term: str) -> None:
    text = (
        "Thủ tướng phê chuẩn kết quả bầu Phó chủ tịch UBND tỉnh Yên Bái nhiệm kỳ 2016 - 2021 đối với: bà Lương Thị "
        f"Nga, Ủy viên Ban Thường vụ Tỉnh ủy, Phó chủ tịch UBND tỉnh Yên Bái {term}; ông Tạ Văn Hùng, ông Đỗ Minh Quân."
    )
    named = slots(read("OfficialAppointed", text, "2016-07-05"), "person", "position")
    assert named == [
        (who, "Phó chủ tịch UBND tỉnh Yên Bái") for who in ("Lương Thị Nga", "Tạ Văn Hùng", "Đỗ Minh Quân")
    ]


@pytest.mark.parametrize(("verb", "action"), [("bầu bổ sung", "elected"), ("miễn nhiệm", "relieved")])
@pytest.mark.parametrize("joint", [" và ", ", ", "; "])
def test_one_verb_may_give_each_his_post(verb: str, action: str, joint: str) -> None:
    text = (
        f"Thủ tướng phê chuẩn việc {verb} chức vụ Chủ tịch UBND tỉnh Lào Cai đối với ông Doãn Quang Minh{joint}"
        "chức vụ Phó chủ tịch UBND tỉnh Lào Cai đối với bà Ma Thị Liên."
    )
    assert slots(read("OfficialAppointed", text), "person", "position", "action") == [
        ("Doãn Quang Minh", "Chủ tịch UBND tỉnh Lào Cai", action),
        ("Ma Thị Liên", "Phó chủ tịch UBND tỉnh Lào Cai", action),
    ]


@pytest.mark.parametrize("comes", ["đến nhận chức vụ", "nhận chức", "về nhận chức danh"])
def test_who_is_transferred_comes_from_the_provinces_of_his_own_clause(comes: str) -> None:
    text = (
        "Ngày 7/5, Bộ Công an trao quyết định điều động đại tá Phùng Văn Kiên, Giám đốc Công an tỉnh Sơn La, giữ chức "
        "Giám đốc Công an tỉnh Hòa Bình; đại tá Vũ Đình Thắng, nguyên Phó giám đốc Công an tỉnh Yên Bái, "
        f"{comes} Giám đốc Công an tỉnh Sơn La."
    )
    changes = read("OfficialAppointed", text)
    assert slots(changes, "person") == [("Phùng Văn Kiên",), ("Vũ Đình Thắng",)]
    assert changes[0]["provinces"] == ["hoa-binh", "son-la"]


@pytest.mark.parametrize(
    ("since", "day"),
    [("từ tháng 3/2017", "2017-03"), ("từ ngày 15/8/2016", "2016-08-15"), ("từ ngày 1/6/2024", "2024-05-07")],
)
def test_a_post_held_since_long_ago_was_taken_then(since: str, day: str) -> None:
    text = f"Sáng 7/5, tỉnh Hà Giang họp. Ông Lù Văn Páo được bổ nhiệm Giám đốc Sở Y tế Hà Giang {since}."
    assert slots(read("OfficialAppointed", text), "date") == [(day,)]


def test_a_headline_gives_way_to_the_sentence_that_dates_the_change() -> None:
    text = (
        "Bà Lê Thu Hà tái đắc cử Bí thư Thành ủy Hải Phòng\n"
        "Ngày 6/5, Ban Chấp hành đã bầu bà Lê Thu Hà giữ chức Bí thư Thành ủy Hải Phòng."
    )
    assert slots(read("OfficialAppointed", text), "date") == [("2024-05-06",)]


@pytest.mark.parametrize("body", ["Tỉnh Đoàn", "Thành Đoàn", "Huyện Đoàn"])
def test_the_youth_union_of_a_place_is_nobody(body: str) -> None:
    text = f"Ông Lù Văn Páo từng là Bí thư {body} Cao Bằng, Phó Chủ tịch UBND tỉnh Cao Bằng."
    assert "Đoàn Cao Bằng" not in [event["person"] for event in read("OfficeholderReported", text)]
    assert slots(read("OfficeholderReported", "Phó Chủ tịch UBND tỉnh Cao Bằng Đoàn Trung Kiệt dự họp."), "person")


@pytest.mark.parametrize("lead", ["Chúc mừng tân Giám đốc", "Phát biểu chúc mừng Giám đốc", "Cảm ơn Giám đốc"])
def test_the_post_of_whom_somebody_congratulates_is_not_his(lead: str) -> None:
    text = f"{lead.replace('Cảm', 'Gửi lời cảm')} Sở Y tế, Bí thư Tỉnh ủy Sơn La Lê Minh Tú yêu cầu ngành y tế đổi mới."
    assert slots(read("OfficeholderReported", text), "position") == [("Bí thư Tỉnh ủy Sơn La",)]


def test_a_post_ends_where_its_holder_gives_power_to_another() -> None:
    text = "Ông Lê Minh Tú, Phó Chủ tịch UBND tỉnh ủy quyền cho Giám đốc Sở Tài chính Lạng Sơn ký hợp đồng."
    assert ("Lê Minh Tú", "Phó Chủ tịch UBND tỉnh") in slots(read("OfficeholderReported", text), "person", "position")


@pytest.mark.parametrize(
    "who",
    [
        "Tổ đại biểu Quốc hội tỉnh Sơn La gồm các ĐBQH: Lê Minh Tú, Phó Trưởng đoàn ĐBQH tỉnh; Vàng Thị Hoa",
        "các đại biểu Quốc hội tỉnh Sơn La Lê Minh Tú, Vàng Thị Hoa và Lò Văn Sơn",
        "Đoàn ĐBQH tỉnh Sơn La gồm ông Lê Minh Tú, bà Vàng Thị Hoa",
    ],
)
def test_of_several_who_meet_voters_the_first_leads(who: str) -> None:
    assert slots(read("MeetingHeld", f"Sáng 7/5, {who} tiếp xúc cử tri xã Mường Bú."), "chair") == [("Lê Minh Tú",)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("có 640 DN thành lập mới", [(640, "enterprises")]),
        ("thành lập mới 390 DN, đạt 49% kế hoạch", [(390, "enterprises")]),
        ("có tổng vốn đầu tư đăng ký cấp mới 412 triệu USD", [(412_000_000, "USD")]),
        ("thu hút được 18 dự án FDI với tổng vốn đầu tư 127,4 triệu USD", [(127_400_000, "USD")]),
        ("thu hút FDI được tám dự án, tổng số vốn đăng ký 27,4 triệu USD", [(27_400_000, "USD")]),
        ("khởi công một dự án với tổng vốn đầu tư 127,4 triệu USD", []),
    ],
)
def test_enterprises_and_capital_attracted_are_figures(said: str, expected: list[tuple[float, str]]) -> None:
    assert slots(read("IndicatorReported", f"Quý I, tỉnh Bình Thuận {said}."), "value", "unit") == expected


def test_domestic_investment_has_a_short_name() -> None:
    text = "Năm 2025, tỉnh Bắc Giang đặt mục tiêu thu hút FDI đạt 1,5 tỷ USD, DDI đạt 22.000 tỷ đồng."
    assert slots(read("TargetSet", text), "metric", "value")[1:] == [("DDI", 22_000_000_000_000)]


@pytest.mark.parametrize(
    ("years", "period"),
    [("4 năm qua", "2020-2023"), ("Năm năm vừa qua", "2019-2023"), ("Trong 3 năm gần đây", "2021-2023")],
)
def test_a_mean_of_the_last_years_is_of_them_all(years: str, period: str) -> None:
    text = f"{years}, GRDP của tỉnh Bến Tre tăng bình quân 7,2%/năm."
    assert slots(read("IndicatorReported", text), "period") == [(period,)]


@pytest.mark.parametrize(
    "said", ["sản lượng thi công đạt 82%", "khối lượng xây lắp đạt 412 tỷ đồng", "lũy kế giải ngân đạt 3.200 tỷ đồng"]
)
def test_how_far_works_have_come_is_no_figure_of_the_province(said: str) -> None:
    text = f"Dự án cầu Rạch Miễu 2 ở Bến Tre đang thi công. Đến nay, {said}."
    assert read("IndicatorReported", text) == []
    assert read("IndicatorReported", "Đến nay, tỉnh Bến Tre giải ngân đạt 3.200 tỷ đồng.")


@pytest.mark.parametrize(
    "name",
    [
        "đường nối ĐT 294 với ĐT 298",
        "đường tỉnh N8 - 787B - 789",
        "đường kết nối Hành lang kinh tế Đông - Tây",
        "đường nối Quốc lộ 1 với Quốc lộ 9",
    ],
)
def test_a_road_may_be_named_by_the_roads_that_it_joins(name: str) -> None:
    text = f"Sáng 7/5, tỉnh Hà Giang khởi công dự án {name}."
    assert slots(read("ProjectReported", text), "name") == [(name,)]


@pytest.mark.parametrize("part", ["đập chính", "nhịp giữa", "phần mặt đường", "thân đập"])
def test_works_of_which_a_part_is_done_are_under_way(part: str) -> None:
    text = f"Dự án hồ chứa nước Bản Lải, tỉnh Lạng Sơn đã hoàn thành {part}."
    assert slots(read("ProjectReported", text), "phase") == [("under_construction",)]


def test_the_goal_of_a_plan_is_no_part_of_its_name() -> None:
    text = "UBND tỉnh Lạng Sơn ban hành Kế hoạch phát triển kinh tế số với mục tiêu kinh tế số chiếm 30% GRDP năm 2030."
    assert slots(read("PlanApproved", text), "plan") == [("Kế hoạch phát triển kinh tế số",)]


def test_a_count_of_the_year_so_far_is_of_projects_licensed_in_it() -> None:
    text = (
        "Trong tháng 4, tỉnh Gia Lai có 3 dự án được cấp phép, tổng vốn 150 tỷ đồng. Tính chung, lũy kế 4 tháng tỉnh "
        "có 14 dự án được cấp phép, tổng vốn 743 tỷ đồng."
    )
    assert slots(read("InvestmentLicensed", text), "projects", "capital") == [
        (3, 150_000_000_000),
        (14, 743_000_000_000),
    ]


@pytest.mark.parametrize("so_far", ["Lũy kế đến nay", "Luỹ kế các dự án"])
def test_all_projects_so_far_were_not_licensed_now(so_far: str) -> None:
    assert read("InvestmentLicensed", f"{so_far}, tỉnh Gia Lai đã cấp phép 140 dự án, tổng vốn 74.310 tỷ đồng.") == []


@pytest.mark.parametrize(
    "said",
    [
        "UBND tỉnh Lạng Sơn đã trình Thủ tướng xem xét, phê duyệt Quy hoạch tỉnh Lạng Sơn.",
        "Sở Xây dựng đã trình UBND tỉnh Lạng Sơn thẩm định và phê duyệt Đề án phát triển nhà ở.",
        "Sở Xây dựng Lạng Sơn vừa trình Ban Thường vụ Tỉnh ủy cho ý kiến, thông qua Đề án phát triển nhà ở.",
    ],
)
def test_what_was_put_before_somebody_is_not_approved_yet(said: str) -> None:
    assert read("PlanApproved", said) == []
    assert read("PlanApproved", "HĐND tỉnh Lạng Sơn đã xem xét tờ trình, thông qua Đề án phát triển nhà ở.")


def test_a_line_over_an_item_is_of_the_day_with_which_the_item_opens() -> None:
    text = (
        "Tuần qua có nhiều thay đổi về nhân sự.\nÔng Lò Văn Minh được bầu làm Bí thư Tỉnh ủy Lai Châu\n"
        "Ngày 6/5, Đảng bộ tỉnh Lai Châu bầu Ban Chấp hành gồm 52 người."
    )
    assert slots(read("OfficialAppointed", text), "date") == [("2024-05-06",)]


@pytest.mark.parametrize("left", ["cho thôi làm nhiệm vụ đại biểu HĐND tỉnh", "bãi nhiệm chức danh Ủy viên UBND tỉnh"])
def test_who_leaves_two_posts_at_once_leaves_the_first(left: str) -> None:
    text = f"Ngày 7/5, HĐND tỉnh Yên Bái miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh và {left} đối với ông Hồ Đại Phong."
    (gone,) = read("OfficialAppointed", text)
    assert (gone["person"], gone["action"]) == ("Hồ Đại Phong", "relieved")
    assert gone["position"].startswith("Phó Chủ tịch UBND tỉnh")


def test_a_post_is_of_the_province_of_which_the_sentence_before_spoke() -> None:
    text = (
        "Trong tuần, HĐND các tỉnh Hà Tĩnh, Bắc Ninh đã tiến hành quy trình bầu Chủ tịch UBND tỉnh.\n"
        "Chiều 3/5, HĐND tỉnh Hà Tĩnh bầu ông Lê Hồng Kỳ giữ chức Chủ tịch UBND tỉnh Hà Tĩnh.\n"
        "Trước đó, sáng 2/5, HĐND tỉnh Bắc Ninh họp kỳ thứ 23.\n"
        "Kết quả, các đại biểu đã bầu bà Ngô Thị Hường – Chủ nhiệm UBKT Tỉnh ủy Bắc Ninh, làm Chủ tịch HĐND tỉnh."
    )
    assert [event["provinces"] for event in read("OfficialAppointed", text)] == [["ha-tinh"], ["bac-ninh"]]


def test_fields_of_a_list_of_goals_are_all_of_goals() -> None:
    text = (
        "Các chỉ tiêu chủ yếu của tỉnh Quảng Trị đến năm 2030\n"
        "Về kinh tế: GRDP tăng bình quân trên 8%/năm. Tổng kim ngạch xuất khẩu tăng bình quân 15%/năm.\n"
        "Về xã hội: Lao động qua đào tạo đạt 65 - 70%; giải quyết việc làm mới từ 9.000 - 10.000 lao động/năm. "
        "Tỷ lệ hộ nghèo giảm bình quân 1,5%/năm."
    )
    assert slots(read("TargetSet", text), "value", "due") == [(one, "2030") for one in (8, 15, 65, 1.5)]
    assert read("IndicatorReported", text) == read("MergerAnnounced", text) == []


@pytest.mark.parametrize("plan", ["nghị quyết đề ra", "kế hoạch đề ra", "Nghị quyết HĐND tỉnh đề ra"])
def test_a_share_of_what_was_set_makes_no_goals_of_what_follows(plan: str) -> None:
    text = (
        f"Tổng thu ngân sách tỉnh Hà Nam quý I là 2.221 tỷ đồng, đạt 51,8% so với {plan} (4.300 tỷ đồng) và tăng 2,5% "
        "so với cùng kỳ; trong đó, thu nội địa 1.152 tỷ đồng, đạt 50%."
    )
    assert read("TargetSet", text) == []
    assert slots(read("IndicatorReported", text), "value") == [(2_221_000_000_000,), (1_152_000_000_000,)]


@pytest.mark.parametrize("thay", ["thay ông Đăng", "thay thế ông Đăng", "thay cho ông Đăng"])
@pytest.mark.parametrize(
    "left",
    [
        "Giám đốc Công an Tây Ninh Phạm Hải Đăng được điều động làm Phó bí thư Tỉnh ủy Tây Ninh.",
        "Ông Phạm Hải Đăng thôi giữ chức Giám đốc Công an Tây Ninh để nghỉ hưu.",
    ],
)
def test_who_is_named_in_place_of_another_takes_the_post_that_he_had(left: str, thay: str) -> None:
    text = f"{left} Thượng tá Lê Văn Tiền, Phó giám đốc Công an tỉnh, được bổ nhiệm {thay}."
    assert ("Lê Văn Tiền", "Giám đốc Công an Tây Ninh") in slots(read("OfficialAppointed", text), "person", "position")


@pytest.mark.parametrize("who", ["thủ tướng", "phó thủ tướng Trịnh Đình Dũng", "Phó thủ tướng Trịnh Đình Dũng"])
def test_a_paper_may_write_offices_without_capitals(who: str) -> None:
    text = f"TTO - Hôm 7-5, {who} ký quyết định phê duyệt quy hoạch tỉnh Khánh Hòa đến năm 2030."
    assert slots(read("PlanApproved", text), "approver") == [("Thủ tướng",)]


def test_an_item_of_a_list_is_of_the_day_of_the_paragraph_over_it() -> None:
    text = (
        "Trong tuần (từ 1 đến 8/5), Tỉnh ủy Lào Cai tổ chức hội nghị về đầu tư công.\n"
        "Ngày 3/5, ông Trịnh Việt Hòa, Bí thư Tỉnh ủy Lào Cai làm việc với xã Bảo Hà.\n"
        "- Thăm, tặng quà gia đình chính sách tại xã Bảo Yên.\n"
        "Ngày 6/5, ông Nguyễn Tuấn Lâm, Phó Chủ tịch UBND tỉnh kiểm tra tiến độ cầu Phú Thịnh.\n"
        "- Kiểm tra công tác phòng chống thiên tai tại xã Cốc Lếu."
    )
    assert slots(read("MeetingHeld", text)[1:], "date") == [("2024-05-03",)] * 2 + [("2024-05-06",)]


def test_works_opened_lately_are_no_ceremony_where_an_article_only_goes_on_about_them() -> None:
    text = (
        "Trên đảo Phú Quốc, tỉnh Kiên Giang đang làm 21 dự án.\n"
        "Công nhân chia ba ca.\n"
        "Mái nhà ga đã lợp xong; đại lộ ven biển khánh thành hôm 30/4; bến tàu mới ép cọc."
    )
    assert not read("MeetingHeld", text)
