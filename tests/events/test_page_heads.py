"""What a page prints above a story and how it spaces it change nothing of what is read in it."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from events.base import Article
from events.extract import extract, printed_claim
from events.reading.entities.page_heads import head_lines, headline, own_title
from events.units.lineage import Units
from feeds.files import articles_alone, read_files

UNITS = Units.packaged()
STORY = "The salt price rose again. " * 12
ROOT = Path(__file__).parents[2]
ARTICLES = [
    *articles_alone(read_files([str(ROOT / "cli" / "demo.jsonl")]), []),
    *list(articles_alone(read_files([str(ROOT / "bench" / "press" / "dev-articles.jsonl")]), []))[:40],
]


def events(article: Article) -> Counter[str]:
    """What is read in an article, each with its sentence, spaces aside."""
    told = [printed_claim(claim, article, UNITS) for claim in extract(article, UNITS)]
    told = [one | {"quote": " ".join(str(one["quote"]).split())} for one in told]
    return Counter(" ".join(f"{slot} {value}" for slot, value in one.items() if slot != "confidence") for one in told)


def under(*lines: str) -> Callable[[Article], Article]:
    """The page of an article with lines above its story, with its headline for TITLE and its day for DAY."""

    def page(article: Article) -> Article:
        assert article.title
        day = f"{article.published:%d/%m/%Y}" if article.published else ""
        head = "\n".join(lines).replace("TITLE", article.title).replace("DAY", day)
        return article.model_copy(update={"text": f"{head}\n{article.text}"})

    return page


def spaced(pattern: str, by: str) -> Callable[[Article], Article]:
    """The page of an article with other spaces."""
    return lambda article: article.model_copy(update={"text": re.sub(pattern, by, article.text)})


@pytest.mark.parametrize(
    "page",
    [
        under("Home", "Politics", "TITLE"),
        under("Trang chủ", "Thời sự", "TITLE", "Thứ Hai, DAY, 10:30 (GMT+7)", "Nghe đọc bài", "0:00"),
        under("Home > Politics > Local"),
        under("By Minh Anh"),
        spaced(r"(?<=[.,;]) ", "  "),
        spaced(" ", "\N{NO-BREAK SPACE}"),
        spaced(r"(?m)^", "    "),
        spaced(r"\n", " \n\n"),
        spaced(r"\n", "\nVideo Player is loading.\nPlay\nMute\n"),
        spaced(r"\n(?=\w)", "\nAdvertisement\nRoom to grow\n"),
        spaced(r"\n", "\nWorkers at the new quay. Photo: Minh Anh\nMột góc chợ nhìn từ trên cao (Ảnh: Minh Anh)\n"),
        spaced(r"\n", "\nSEE MORE: Ca Mau targets 10 percent growth\nMời đọc thêm: Thủ tướng thăm Nghệ An\n"),
        spaced(r"\A(.{40,200}[.])\n", r"\1\n\1\n"),
        spaced(r"\Z", "\nTags:\nCa Mau\nLao Cai\nMost viewed\nCa Mau targets 10 percent growth in 2026"),
        spaced(r"\n", "\nRead also: Salt farmers welcome a new season\npic.twitter.com/salt\n#salt #sea\n"),
    ],
)
def test_a_page_is_read_as_the_story_in_it(page: Callable[[Article], Article]) -> None:
    read = [one for one in ARTICLES if one.title]
    assert len(read) > 40
    for article in read:
        assert events(page(article)) == events(article), article.id


def test_a_quote_is_as_the_page_has_it() -> None:
    text = "  Lam Dong  grew\N{NO-BREAK SPACE}by 8% in  2024. \n\n  Its  exports rose by 9%. "
    first, second = extract(Article(stream="id:a", text=text), UNITS)
    assert text[first.source.start : first.source.end] == "Lam Dong  grew\N{NO-BREAK SPACE}by 8% in  2024."
    assert text[second.source.start : second.source.end] == "Its  exports rose by 9%."


def test_the_line_above_a_story_is_its_headline_where_it_has_none() -> None:
    text = f"News\nSalt farmers await a new port\nBy Minh Anh\n{STORY}"
    assert headline(text) == "Salt farmers await a new port"
    assert headline(f"The farmers met.\nThey await a new port\n{STORY}") is None
    assert headline("Results of the vote today\nMr. Hoang Manh Tuan (70/70).") is None


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("News", None),
        ("Salt farmers await a new port", "Salt farmers await a new port - Salt News"),
        ("By Minh Anh", None),
        ("By Minh Anh  9 June 2025 | 08:40 am GMT+7", None),
    ],
)
def test_a_line_that_is_no_part_of_the_story_is_left_out(head: str, title: str | None) -> None:
    assert head_lines(f"{head}\n{STORY}", title) == [(0, len(head) + 1)]


@pytest.mark.parametrize(
    "head", ["Lam Dong", "Ca Mau is green.", "baocamau.vn", "9/6/2025", "The price of salt rose as never"]
)
def test_a_line_that_may_tell_of_what_when_or_whose_the_story_is_is_read(head: str) -> None:
    assert head_lines(f"{head}\n{STORY}", None) == []


def test_lines_above_no_story_are_read() -> None:
    assert head_lines("News\nLocal", None) == []


@pytest.mark.parametrize(
    "paper",
    [
        "Báo Lâm Đồng online",
        "Báo điện tử Cà Mau",
        "Đài PT-TH Cà Mau",
        "Cổng thông tin điện tử Sơn La",
        "Ca Mau Newspaper",
    ],
)
def test_a_title_is_read_without_the_name_of_the_paper(paper: str) -> None:
    assert own_title(f"Port opens – early | {paper}") == "Port opens – early"
    assert own_title(f"Port - a new one - {paper}") == "Port - a new one"


@pytest.mark.parametrize("title", ["Cà Mau - Báo động sạt lở", "Ca Mau - a province online", "Port | Ca Mau", "Sơn La"])
def test_a_title_that_ends_otherwise_is_read_whole(title: str) -> None:
    assert own_title(title) == title
