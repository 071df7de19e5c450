"""Who approves what: the body beside the verb, unless the paper's number or its kind says otherwise."""

import pytest

from events.extract import extract
from events.kinds.plan_approved import PlanApproved
from tests.events.test_kinds import article


def told(text: str) -> list[PlanApproved]:
    """The approvals that an article tells."""
    return [claim.event for claim in extract(article(text, "2025-12-10")) if isinstance(claim.event, PlanApproved)]


@pytest.mark.parametrize(
    ("text", "approver"),
    [
        (
            (
                "The People's Council of Ha Nam met on Tuesday. Of the papers that the People's Committee laid before "
                "it, nine resolutions were passed."
            ),
            "People's Council",
        ),
        ("UBND tỉnh Hà Nam trình HĐND tỉnh. Nghị quyết về học phí do UBND tỉnh soạn được thông qua.", "HĐND tỉnh"),
        ("UBND tỉnh Sơn La cho biết sáu nghị quyết vừa được thông qua hôm 9/12.", "HĐND tỉnh"),
    ],
)
def test_a_resolution_is_passed_by_a_body_that_votes_whoever_laid_it_before(text: str, approver: str) -> None:
    assert {plan.approver for plan in told(text)} == {approver}


def test_what_was_voted_on_is_not_the_peoples_committees() -> None:
    text = (
        "The provincial People's Council of Ha Nam met on Tuesday. The provincial People's Committee had asked for it: "
        "with all 51 votes a scheme on clean water was adopted."
    )
    assert [plan.approver for plan in told(text)] == ["provincial People's Council"]


@pytest.mark.parametrize(
    ("text", "approver"),
    [
        (
            (
                "The People's Council of Ha Nam was told that the planning of the Tam Chuc lake had been approved "
                "under Decision No. 512/QD-UBND of May 5, 2025."
            ),
            "People's Committee",
        ),
        (
            (
                "The People's Council of Ha Nam was told that the planning of the Tam Chuc temple had been approved "
                "under Decision No. 1512/QD-BVHTTDL of May 5, 2025."
            ),
            "Ministry of Culture, Sports and Tourism",
        ),
    ],
)
def test_a_body_that_the_number_of_the_paper_contradicts_did_not_issue_it(text: str, approver: str) -> None:
    assert [plan.approver for plan in told(text)] == [approver]


@pytest.mark.parametrize(
    ("text", "approver"),
    [
        (
            "The provincial People's Council of Ha Nam met on Tuesday. The Council adopted a resolution on fees.",
            "provincial People's Council",
        ),
        ("HĐND tỉnh Hà Nam khai mạc kỳ họp. Chiều 9/12, HĐND thông qua nghị quyết về học phí.", "HĐND tỉnh"),
    ],
)
def test_a_council_is_named_in_full(text: str, approver: str) -> None:
    assert [plan.approver for plan in told(text)] == [approver]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            (
                "The National Assembly adopted 12 resolutions on the units of An Giang, Ben Tre, Bac Lieu, Ca Mau, Cao "
                "Bang, Dak Lak, Dak Nong, Ha Nam, Ha Giang, Kon Tum, Lai Chau and Son La on Tuesday."
            ),
            (
                "12 resolutions on the units of An Giang, Ben Tre, Bac Lieu, Ca Mau, Cao Bang, Dak Lak, Dak Nong, "
                "Ha Nam, Ha Giang, Kon Tum, Lai Chau and Son La"
            ),
        ),
        (
            (
                "A deputy Minister of Planning and Investment who came to Mang Den, Kon Tum, liked it. Its "
                "construction planning was approved by the Prime Minister under Decision No. 298/QD-TTg of May 5, 2025."
            ),
            "construction planning",
        ),
        ("Tỉnh ủy Hà Nam ban hành Chỉ thị về siết kỷ cương thì các sở làm theo.", "Chỉ thị về siết kỷ cương"),
        (
            "The People's Council of Ha Nam passed a resolution on allowances for those who have to move.",
            "resolution on allowances",
        ),
    ],
)
def test_a_plan_is_called_by_its_name_no_less_and_no_more(text: str, name: str) -> None:
    assert [plan.plan for plan in told(text)] == [name]


def test_each_paper_of_a_list_is_of_its_own_day() -> None:
    text = (
        "Năm 2025, UBND tỉnh Lai Châu đã ban hành một số văn bản:\n"
        "- Quyết định số 63/QĐ-UBND ngày 22/1/2025 ban hành chương trình hành động năm 2025.\n"
        "- Quyết định số 9/2025/QĐ-UBND ngày 19/3/2025 ban hành bảng giá đất trên địa bàn tỉnh."
    )
    assert [(plan.number, plan.date) for plan in told(text)] == [
        ("63/QĐ-UBND", "2025-01-22"),
        ("9/2025/QĐ-UBND", "2025-03-19"),
    ]
