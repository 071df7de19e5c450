"""Whose paper an article is in, told by its feed, its address or its opening."""

from datetime import date

import pytest

from events.base import Article
from events.extract import extract, printed_claim
from events.reading.discourse.newsrooms import home_of
from events.units.lineage import Units

COUNCIL = (
    "The Provincial People's Council opened its 20th session on December 9, chaired by its Chairman Nguyen Van Binh."
)


@pytest.mark.parametrize(
    ("url", "home"),
    [
        ("https://baonghean.vn/en/a-1.html", "nghe an"),
        ("https://en.quangnam.gov.vn/a", "quang nam"),
        ("https://vinhphuc.gov.vn/a", "vinh phuc"),
        ("https://baria-vungtau.gov.vn/a", "ba ria vung tau"),
        ("https://huecity.gov.vn/a", "hue"),
        ("https://tinhuyhatinh.vn/a", "ha tinh"),
        ("https://sokhdt.hagiang.gov.vn/a", "ha giang"),
        ("https://thai-nguyen-tv.vn/a", "thai nguyen"),
        ("https://baoapbac.vn/a", "tien giang"),
        ("https://vietnam.vn/baonghean", None),
        ("https://baodautu.vn/a", None),
        ("https://news.laodong.vn/a", None),
        ("https://hanoi.example.org/a", None),
        ("https://tuoitre.vn/ha-tinh/a", None),
        ("a-17", None),
    ],
)
def test_a_province_is_told_by_the_host_of_its_papers(url: str, home: str | None) -> None:
    assert home_of(Article(stream="a", text="Text.", url=url)) == home


def test_the_feed_goes_before_the_address() -> None:
    article = Article(stream="a", text="Text.", url="https://baonghean.vn/a", home="ha-tinh")
    assert home_of(article) == "ha tinh"


def test_a_paper_that_the_text_names_in_its_opening_is_its_own() -> None:
    assert home_of(Article(stream="a", text="(Baothanhhoa.vn) - The council met.")) == "thanh hoa"


@pytest.mark.parametrize(
    "text",
    [
        "Vietnam.vn\nBáo Cà MauBáo Cà Mau10/12/2025\nThe council met.",
        "The council met.\nSource: https://baocamau.vn/a-1.html\nComment (0)",
    ],
)
def test_a_page_that_gathers_papers_says_whose_article_it_is(text: str) -> None:
    assert home_of(Article(stream="a", text=text, url="https://www.vietnam.vn/en/a")) == "ca mau"


def test_a_paper_of_the_whole_country_is_no_province_s() -> None:
    text = "Báo Thanh niênBáo Thanh niên12/10/2025\nThe council met.\nSource: https://thanhnien.vn/a.htm"
    assert home_of(Article(stream="a", text=text)) is None


def provinces(url: str, text: str) -> list[list[str]]:
    units = Units.packaged()
    article = Article(stream="a", text=text, url=url, published=date(2024, 12, 10))
    return [printed_claim(claim, article, units)["provinces"] for claim in extract(article, units)]


def test_what_a_province_s_own_paper_tells_of_the_province_is_about_it() -> None:
    told = provinces("https://baonghean.vn/en/a", f"{COUNCIL} A group from Hue was there.")
    assert told
    assert all(one == ["nghe-an"] for one in told)


def test_what_it_tells_of_another_province_is_about_that_one() -> None:
    text = f"Ha Tinh is to grow faster. {COUNCIL} Ha Tinh has 1.3 million people."
    told = provinces("https://baonghean.vn/en/a", text)
    assert told
    assert all(one == ["ha-tinh"] for one in told)


def test_after_a_merger_the_province_is_the_one_it_went_into() -> None:
    units = Units.packaged()
    article = Article(stream="a", text=COUNCIL, url="https://baobinhdinh.vn/a", published=date(2025, 12, 10))
    assert [claim.event.units for claim in extract(article, units)][:1] == [("vn-gia-lai-2025",)]


@pytest.mark.parametrize("seat", ["HCMC", "HO CHI MINH CITY", "Hanoi"])
def test_where_newsrooms_sit_is_no_province_of_what_they_file(seat: str) -> None:
    text = f"{seat} – At last, Quang Tri is to get its airport.\nBudget revenue reached VND3.5 trillion last year."
    assert provinces("https://paper.example/a", text) == [["quang-tri"]]


def test_what_they_tell_of_the_city_is_about_it() -> None:
    text = "HCMC – The city has grown.\nBudget revenue reached VND371 trillion last year."
    assert provinces("https://paper.example/a", text) == [["ho-chi-minh-city"]]
