"""Mergers of an article as a whole: what one of its sentences says of another's."""

from events.base import Article
from events.extract import extract, printed_claim
from events.units.lineage import Units


def test_what_an_undated_article_lists_is_done_as_what_it_lists_it_under() -> None:
    text = (
        "Từ ngày 1/7/2025, Yên Bái và Lào Cai chính thức là một tỉnh, mang tên Lào Cai.\n"
        "Một số xã, phường của tỉnh từ 1/7/2025:\n"
        "(1) Xã Hòa Thắng: hình thành từ các xã Hòa Lạc và Hòa Sơn."
    )
    article, units = Article(stream="a", text=text), Units.packaged()
    read = [printed_claim(claim, article, units) for claim in extract(article)]
    joined = [event for event in read if event.get("from") == ["hoa-lac", "hoa-son"]]
    assert [(event["type"], event["date"]) for event in joined] == [("MergerEffected", "2025-07-01")]
