"""Changes in posts that only the article as a whole tells: by a head over a list, by decisions that it opens with."""

from datetime import date

from events.base import Article
from events.extract import extract
from events.kinds.official_appointed import OfficialAppointed


def _changes(text: str) -> list[tuple[str, str | None, str, str | None]]:
    claims = extract(Article(stream="a", text=text, published=date(2025, 6, 10)))
    events = [claim.event for claim in claims if isinstance(claim.event, OfficialAppointed)]
    return [(event.person, event.position, event.action, event.date) for event in events]


def test_decisions_that_open_an_article_date_what_it_tells_and_no_older_occasion_does() -> None:
    text = (
        "Ngày 9/6, Ban Bí thư và Thủ tướng có các quyết định về nhân sự tại hai tỉnh.\n"
        "Tại Lào Cai, ông Hoàng Văn Giang, Phó Chủ tịch UBND tỉnh, được chỉ định làm Phó Bí thư Tỉnh ủy.\n"
        "Tại Yên Bái, Thủ tướng phê chuẩn kết quả miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với bà Vũ Thị Hoa.\n"
        "Hôm 30/5, ông Đỗ Đức Hải dự lễ trao quyết định cho Chánh Văn phòng Tỉnh ủy Yên Bái Nguyễn Minh Lâm."
    )
    assert _changes(text)[:2] == [
        ("Hoàng Văn Giang", "Phó Bí thư Tỉnh ủy", "appointed", "2025-06-09"),
        ("Vũ Thị Hoa", "Phó Chủ tịch UBND tỉnh", "relieved", "2025-06-09"),
    ]


def test_a_decision_told_next_to_have_been_announced_dates_the_change() -> None:
    text = (
        "The Minister of Public Security has appointed Colonel Tran Minh Tien director of the Soc Trang police.\n"
        "The decision was handed over on June 2."
    )
    assert [change[3] for change in _changes(text)] == ["2025-06-02"]
