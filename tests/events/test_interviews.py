"""Interviews: who is meant by "tôi"."""

from datetime import date

from events.base import Article
from events.extract import extract
from events.kinds.directive_given import DirectiveGiven
from events.units.lineage import Units

ANSWERS = (
    "Thủ tướng Phạm Minh Chính vừa làm việc với tỉnh.",
    "Tôi đã yêu cầu Sở Tài chính rút ngắn hồ sơ.",
)


def demanders(*questions: str) -> list[str | None]:
    lead = "Lạng Sơn mở thêm đường, theo Chủ tịch UBND tỉnh Đoàn Thanh Sơn.\n"
    said = "\n".join((f"{questions[0]}\n- Đường sắp xong.", *questions[1:], *ANSWERS))
    article = Article(stream="id:a", text=lead + said, published=date(2025, 9, 9))
    return [one.event.by for one in extract(article, Units.packaged()) if isinstance(one.event, DirectiveGiven)]


def test_i_am_the_one_who_is_asked_in_an_interview_whoever_is_named_in_between() -> None:
    assert demanders("- Ông làm gì?", "- Bao giờ xong?", "- Ai làm?") == ["Đoàn Thanh Sơn"]


def test_an_article_that_asks_once_is_no_interview() -> None:
    assert demanders("- Ông làm gì?") == ["Phạm Minh Chính"]
