"""What newsrooms write in one way or another is read alike: percentages, money, days, quotation marks."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from events.base import Article
from events.extract import extract
from events.units.lineage import Units
from feeds.files import articles_alone, read_files

UNITS = Units.packaged()
PRESS = Path(__file__).parents[2] / "bench" / "press"
ARTICLES = list(articles_alone(read_files([str(PRESS / f"{part}-articles.jsonl") for part in ("desk", "series")]), []))
ENGLISH = [one for one in ARTICLES if one.lang == "en"][::8]
VIETNAMESE = [one for one in ARTICLES if one.lang == "vi"][::8]
SLOTS = ("kind", "units", "date", "value", "upper", "due", "period", "capital", "projects", "person", "phase", "number")


def events(article: Article) -> Counter[str]:
    """What is read in an article, but for phrases that are spelt as the article spells them."""
    told = ({"kind": claim.event.kind, **claim.event.content()} for claim in extract(article, UNITS))
    return Counter(" ".join(f"{slot} {one.get(slot)}" for slot in SLOTS).replace("’", "'") for one in told)


def respelt(pattern: str, by: str) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, by, text)


@pytest.mark.parametrize(
    "spelling",
    [
        respelt(r"(?<=\d) ?per ?cent\b", "%"),
        respelt(r"(?<=\d)%", " percent"),
        respelt(r"US\$(?=\d)", "$"),
        respelt(r"(?:US)?\$(\d[\d.,]*)( (?:million|billion))?", r"USD \1\2"),
        respelt("['’]", "’"),
        respelt("[“”]", '"'),
        respelt(r"\b(May|June|July) (\d{1,2})\b(?!-)", r"\2 \1"),
        respelt(r"\b(May|June|July) (\d{1,2})\b(?!-)", r"the \2th of \1"),
        respelt(r"\b(?:US)?\$(?=\d)", "$US"),
        respelt(r"(?<=\d) billion(?= VND)", "b"),
        respelt(r"\bNo\. (?=\d+/)", "number "),
        respelt(r"(?<=\d) (?:km2|sq km|square kilomet(?:er|re)s)", " km²"),
        respelt(r"VND ?(\d[\d.,]*)( (?:m|b|tr)illion)?", r"\1\2 Vietnamese dong"),
        respelt(r"\b([A-Z][a-z]+)(?='s| province)", r"<b>\1</b>"),
        respelt(r"(?<=\d) (?=\w)", "&nbsp;"),
        respelt(r"\b([A-Z][a-z]+)(?= province)", r"[\1](https://example.vn/tag)"),
        respelt(" – ", "—"),
    ],
)
def test_english_is_read_alike_however_it_is_spelt(spelling: Callable[[str], str]) -> None:
    assert_read_alike(ENGLISH, spelling)


@pytest.mark.parametrize(
    "spelling",
    [
        respelt(r"(?<=\d)%", " %"),
        respelt("tỷ", "tỉ"),
        respelt(r"(?<=ngày )(\d{1,2})/(\d{1,2})(?![\d/])", r"\1-\2"),
        respelt(r"(?<=ngày )(\d{1,2})/(\d{1,2})(?![\d/])", r"\1.\2"),
        respelt(r"\b(\d{1,2})/(\d{1,2})/(\d{4})", r"\1-\2-\3"),
        respelt(r"(?<=\d) ?km2", " cây số vuông"),
        respelt(r"(?<![\d/])(\d)/(\d{1,2})(?!\d)", r"0\1/\2"),
        respelt(r"\bÔng (?=[A-ZĐ])", "Đồng chí "),
        respelt(r"(?<=tỷ) đồng", " đ"),
        respelt("km2", "km vuông"),
        respelt(r"\bthành phố (?=[A-ZĐ][a-zà-ỹ])", "TP."),
        respelt("Bí thư Tỉnh ủy", "Bí thư tỉnh ủy"),
        respelt("(?<!-)UBND", "Ủy ban nhân dân"),
        respelt("(?<!-)HĐND", "Hội đồng Nhân dân"),
        respelt("Ban Thường vụ", "BTV"),
        respelt("ủy(?! ban nhân)", "uỷ"),
        respelt("óa(?= )", "oá"),
        respelt("(?<=[a-z] )kỳ (?=[a-z])", "kì "),
        respelt("(?<!-)HĐND", "Hội Đồng Nhân Dân"),
    ],
)
def test_vietnamese_is_read_alike_however_it_is_spelt(spelling: Callable[[str], str]) -> None:
    assert_read_alike(VIETNAMESE, spelling)


def assert_read_alike(articles: list[Article], spelling: Callable[[str], str]) -> None:
    other = [one.model_copy(update={"text": spelling(one.text)}) for one in articles]
    assert sum(one.text != before.text for one, before in zip(other, articles, strict=True)) >= 3
    for one, before in zip(other, articles, strict=True):
        assert events(one) == events(before), before.id
