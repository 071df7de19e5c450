"""Mergers of an article as a whole: what one of its sentences says of another's."""

from datetime import date

import pytest

from events.base import Article, Json
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


def _mergers(text: str, published: str) -> list[dict[str, Json]]:
    article, units = Article(stream="a", text=text, published=date.fromisoformat(published)), Units.packaged()
    read = [printed_claim(claim, article, units) for claim in extract(article)]
    return [event for event in read if str(event["type"]).startswith("Merger")]


def test_an_item_of_a_list_of_units_formed_tells_of_what_it_is_made() -> None:
    text = (
        "CA MAU - The National Assembly Standing Committee has issued a resolution on arranging commune-level units"
        " of Ca Mau.\nSpecifically:\n"
        "1. An Xuyen Ward: Wards 1, 2 and 9, Tan Thanh Ward and An Xuyen Commune.\n"
        "2. Ly Van Lam Ward (Loi An commune and part of Ward 8)."
    )
    joined = [(event["from"], event["into"]) for event in _mergers(text, "2025-06-20") if event.get("into")]
    assert joined == [
        (["ward-1", "ward-2", "ward-9", "tan-thanh", "an-xuyen"], "an-xuyen"),
        (["loi-an", "ward-8"], "ly-van-lam"),
    ]


def test_a_list_of_places_is_none_of_units_formed() -> None:
    text = "Floods after the merger hit Nghe An hard.\n1. Con Cuong commune: Bong Khe and Chi Khe."
    assert not _mergers(text, "2025-10-02")


@pytest.mark.parametrize(
    "text",
    [
        "Sau mưa lũ, Nghệ An có 5 xã, phường bị cô lập.\n1. Xã Mường Xén: Tà Cạ, Hữu Kiệm",
        "Hà Tĩnh thành lập 12 đơn vị bầu cử.\n1. Xã Cẩm Bình: Cẩm Vịnh, Thạch Bình",
        "New communes in Quang Tri have leaders.\n1. Gio Linh commune: Nguyen Van Anh, Tran Van Binh",
    ],
)
def test_a_list_of_people_or_places_in_communes_is_none_of_units_formed(text: str) -> None:
    assert not [event for event in _mergers(text, "2025-10-02") if event.get("from")]


def test_what_was_done_is_known_from_the_sentence_after_it() -> None:
    text = (
        "LANG SON - In Bac Son district of Lang Son, Huu Vinh and Bac Quynh communes have been joined.\n"
        "The mergers took effect on January 1 under a resolution dated November 21, 2019."
    )
    (event,) = _mergers(text, "2020-01-06")
    assert (event["type"], event["date"]) == ("MergerEffected", "2020-01-01")


def test_what_else_took_effect_is_not_when_communes_were_joined() -> None:
    text = (
        "In Lang Son, Huu Vinh and Bac Quynh communes have been joined.\n"
        "The communes' new water fee took effect on January 1, 2025."
    )
    (event,) = _mergers(text, "2025-06-20")
    assert event.get("date") is None


def test_parliament_s_day_may_be_told_after_the_news_that_it_approved_a_merger() -> None:
    text = (
        "Vietnam's parliament has approved the folding of Binh Duong and Ba Ria-Vung Tau into Ho Chi Minh City.\n"
        "Lawmakers voted 461-0 on Thursday for the new map of 34 provinces."
    )
    assert {event["date"] for event in _mergers(text, "2025-06-14")} == {"2025-06-12"}


def test_the_day_of_something_said_by_the_way_is_not_that_of_the_news() -> None:
    text = (
        "HAI DUONG - The Hai Duong People's Council held its 31st session on Tuesday.\n"
        "Deputies heard a report on the project to merge the province with Hai Phong, which was sent to Hanoi on May 2."
    )
    (event,) = _mergers(text, "2025-05-14")
    assert event["date"] == "2025-05-13"
