"""Plans without a number: what tells them from others."""

import pytest

from events.reading.plans.plan_keys import is_bare, plan_key
from events.reading.plans.plan_words import subject


@pytest.mark.parametrize(
    "told",
    [
        ("land-use plan", "2021-2030"),
        ("land-use plan for 2021-2030", None),
        ("Land-use plan for the 2021-2030 period, with a vision to 2050", "2021-2030"),
        ("land-use plan in the period 2021 - 2030", None),
        ("land-use plan for 2021-30", None),
    ],
)
def test_the_years_of_a_plan_are_in_its_key_however_they_are_told(told: tuple[str, str | None]) -> None:
    assert plan_key(*told, None) == "land-use-plan-2021-2030"


def test_a_vision_is_no_part_of_the_key_however_it_is_told() -> None:
    one, other = (f"Kế hoạch sử dụng đất 2021-2030, tầm nhìn {to} năm 2050" for to in ("đến", "tới"))
    assert plan_key(one, None, None) == plan_key(other, None, None)


@pytest.mark.parametrize(
    "name", ["resolution", "14 resolutions", "Nghị quyết của HĐND tỉnh", "Resolution of the Council"]
)
def test_a_plan_called_like_many_others_is_told_from_them_by_its_day(name: str) -> None:
    assert plan_key(name, None, "2025-07-15") != plan_key(name, None, "2025-12-09")
    assert plan_key(name, "2026-2030", "2025-07-15") == plan_key(name, "2026-2030", "2025-12-09")


@pytest.mark.parametrize(
    "name",
    [
        "Fourteen resolutions",
        "14 nghị quyết",
        "Mười bốn nghị quyết",
        "14 resolutions in all",
        "14 nghị quyết quan trọng khác",
        "a further 14 resolutions",
        "14 draft resolutions",
    ],
)
def test_a_number_of_resolutions_has_one_key_however_it_is_written(name: str) -> None:
    assert plan_key(name, None, "2025-07-01") == "14-resolutions-2025-07-01"


@pytest.mark.parametrize(
    ("name", "approver"),
    [
        ("resolution", "People's Council"),
        ("a separate resolution", "provincial People's Council"),
        ("resolution of the provincial People's Council", ""),
        ("resolution on the same matter", "People's Council"),
        ("nghị quyết HĐND tỉnh", "HĐND tỉnh"),
        ("nghị quyết tương tự", "Hội đồng nhân dân tỉnh"),
    ],
)
def test_a_paper_of_which_nothing_more_is_told_goes_by_its_kind_its_maker_and_its_day(name: str, approver: str) -> None:
    assert plan_key(name, None, "2025-04-28", approver) == "resolution-people-s-council-2025-04-28"


@pytest.mark.parametrize("approver", ["UBTVQH", "Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"])
def test_a_maker_of_papers_is_one_by_its_letters_its_name_and_in_both_languages(approver: str) -> None:
    assert plan_key("Nghị quyết", None, "2025-04-28", approver) == "resolution-na-standing-2025-04-28"


@pytest.mark.parametrize(
    ("name", "period", "day"),
    [
        ("Resolution of the Congress", None, "2025-09-28"),
        ("resolution of the 20th Nam Son provincial Party Congress", "2025-2030", "2025-09-28"),
        ("Congress resolution", None, "2026-01-15"),
        ("provincial Party Congress's resolution", None, "2026-01-15"),
        ("nghị quyết Đại hội", None, "2025-10-02"),
        ("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Nam Sơn lần thứ I, nhiệm kỳ 2025-2030", None, None),
    ],
)
def test_the_resolution_of_a_provincial_congress_is_known_by_its_term(
    name: str, period: str | None, day: str | None
) -> None:
    assert plan_key(name, period, day) == "congress-resolution-2025-2030"


def test_what_a_congress_resolves_is_its_resolution_whatever_it_is_called() -> None:
    name = "resolution that sets 20 goals"
    assert plan_key(name, None, "2025-09-28", "Nam Son Party Congress") == "congress-resolution-2025-2030"
    by_then = "resolution which sets what is to be reached by 2030"
    assert plan_key(by_then, None, "2025-09-28", "Nam Son Party Congress") == "congress-resolution-2025-2030"
    assert plan_key(name, None, "2025-09-28", "People's Council") == plan_key(name, None, None)
    assert plan_key(name, None, "2025-09-28", "Yen Lam commune Party Congress") == plan_key(name, None, None)


@pytest.mark.parametrize("name", ["Nghị quyết Đại hội Đảng bộ xã Yên Lâm", "resolution of the district Congress"])
def test_the_resolution_of_a_commune_is_not_the_provinces(name: str) -> None:
    assert plan_key(name, "2025-2030", None) != plan_key("Resolution of the Congress", "2025-2030", None)


@pytest.mark.parametrize("name", ["Resolution 57", "Resolution No. 57", "nghị quyết số 57"])
def test_a_plan_called_by_its_number_alone_has_the_key_of_that_number(name: str) -> None:
    assert plan_key(name, None, "2025-03-01") == "57-2025"


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("master plan of Hon Cau Island to 2045, with a vision to 2070", "Adjusted master plan of Hon Cau Island"),
        ("resolution approving the policy of merging the two towns", "policy of merging the two towns"),
        ("Quyết định phê duyệt đề án phát triển cây sâm đến năm 2030", "đề án phát triển cây sâm"),
        ("một nghị quyết về học phí", "Nghị quyết về học phí"),
        (
            "đề án hợp nhất tỉnh Yên Lâm và tỉnh Nam Sơn thành tỉnh Nam Sơn",
            "đề án hợp nhất tỉnh Yên Lâm và tỉnh Nam Sơn",
        ),
        (
            "policy of merging Yen Lam with Nam Son into one province named Nam Son",
            "policy of merging Yen Lam with Nam Son",
        ),
    ],
)
def test_a_plan_goes_by_what_it_is_about(name: str, other: str) -> None:
    assert plan_key(name, None, "2025-03-01") == plan_key(other, None, "2025-03-01")


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        (
            "Resolution adjusting the Medium-term Public Investment Plan for the period 2026-2030",
            "nghị quyết về việc điều chỉnh kế hoạch đầu tư công trung hạn giai đoạn 2026-2030",
        ),
        ("master plan of Son La province for 2021-2030", "Quy hoạch tỉnh Sơn La thời kỳ 2021-2030"),
        ("2026 socio-economic development plan", "kế hoạch phát triển kinh tế - xã hội năm 2026"),
        ("resolution on joining Ha Nam with Nam Dinh", "nghị quyết tán thành chủ trương hợp nhất Hà Nam với Nam Định"),
        (
            "resolution on the rearrangement of commune-level administrative units for 2023-2025",
            "nghị quyết sắp xếp đơn vị hành chính cấp xã giai đoạn 2023-2025",
        ),
        ("land price list for 2026", "bảng giá đất năm 2026"),
        (
            "34 resolutions on the arrangement of commune-level units in provinces and cities",
            "34 nghị quyết về sắp xếp đơn vị hành chính cấp xã của các tỉnh, thành phố",
        ),
        ("working regulations", "quy chế làm việc"),
    ],
)
def test_a_plan_called_by_words_of_many_plans_has_one_key_in_both_languages(english: str, vietnamese: str) -> None:
    assert plan_key(english, None, "2025-07-15") == plan_key(vietnamese, None, "2025-07-15")


def test_what_several_bodies_decide_on_units_is_told_apart_by_who_does() -> None:
    name = "resolution on joining Ha Nam with Nam Dinh"
    keys = {
        plan_key(name, None, "2025-07-15", by) for by in ("National Assembly", "Ha Nam People's Council", "HĐND tỉnh")
    }
    assert len(keys) == 2


@pytest.mark.parametrize("name", ["policy on the plan", "nghị quyết bãi bỏ nghị quyết"])
def test_what_is_told_of_any_plan_is_not_what_it_is_about(name: str) -> None:
    assert subject(name) is None


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("resolution on fees", "resolution on rice land"),
        ("land price list for 2025", "land price list for 2026"),
        ("Resolution 57", "Resolution 58"),
        ("master plan of Hon Cau Island", "detailed plan of Hon Cau Island"),
    ],
)
def test_plans_about_other_things_or_years_have_other_keys(name: str, other: str) -> None:
    assert plan_key(name, None, "2025-03-01") != plan_key(other, None, "2025-03-01")


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Decision 1142/QD-TTg", True),
        ("Nghị quyết số 12-NQ/TU", True),
        ("27 resolutions in all", True),
        ("resolution on fees", False),
    ],
)
def test_a_number_says_nothing_of_what_a_plan_is_about(name: str, bare: bool) -> None:
    assert is_bare(name) == bare


@pytest.mark.parametrize("name", ["resolution on land prices", "đề án sắp xếp xã", "tourism plan"])
def test_a_plan_with_a_name_of_its_own_is_the_same_whenever_it_is_told(name: str) -> None:
    assert plan_key(name, None, "2025-07-15") == plan_key(name, None, None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("resolution that grants tuition support", "resolution granting tuition support"),
        ("scheme that establishes a fund for growers", "scheme establishing a fund for growers"),
        ("resolution about fees at markets", "resolution on fees at markets"),
        ("resolution setting up a fund of over US$3 million", "resolution setting up a fund"),
        ("nghị quyết cấp thêm hơn 1.200 tỷ đồng vốn cho đường ven sông", "nghị quyết cấp thêm vốn cho đường ven sông"),
    ],
)
def test_a_plan_has_one_key_in_a_clause_or_a_participle_and_with_its_sum_or_without(one: str, other: str) -> None:
    assert plan_key(one, None, "2025-07-15") == plan_key(other, None, "2025-07-15")


def test_what_is_counted_for_a_plan_is_no_sum() -> None:
    assert plan_key("plan for 500 million trees", None, None) != plan_key("plan for trees", None, None)
