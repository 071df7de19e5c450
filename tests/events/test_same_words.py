"""A demand names no occasion but its own words: papers that carry one dispatch tell of one."""

from datetime import date

import pytest

from events.base import Article, Claim
from events.extract import extract

DEMAND = "Prime Minister Pham Minh Chinh asked Lam Dong on June 9 to finish the ring road this year."
TUESDAY = date(2025, 6, 10)


def demands(text: str, paper: str = "a.example", published: date | None = TUESDAY) -> list[Claim]:
    article = Article(stream=f"https://{paper}/1", text=text, published=published, first_seen=TUESDAY)
    return [claim for claim in extract(article) if claim.event.kind == "DirectiveGiven"]


def occasion(text: str, paper: str, published: date | None = TUESDAY) -> str:
    (claim,) = demands(text, paper, published)
    return claim.occasion


@pytest.mark.parametrize(
    "text",
    [
        DEMAND,
        DEMAND.replace("Lam Dong", "Lâm Đồng").replace("ring road", "ring-road"),
        f"HANOI (VNA) - Rain is expected in the north.\n{DEMAND}\nMore is told tomorrow.",
    ],
)
def test_one_sentence_in_two_papers_is_one_demand(text: str) -> None:
    assert occasion(DEMAND, "a.example") == occasion(text, "b.example")
    (one,), (other,) = demands(DEMAND), demands(text, "b.example")
    assert one.key != other.key


@pytest.mark.parametrize(
    "text",
    [
        DEMAND.replace("ring road", "coast road"),
        DEMAND.replace("June 9", "June 8"),
        DEMAND.replace("Lam Dong", "Gia Lai"),
        DEMAND.replace("Pham Minh Chinh", "Le Minh Hung"),
    ],
)
def test_other_words_another_day_province_or_person_is_another_demand(text: str) -> None:
    assert occasion(DEMAND, "a.example") != occasion(text, "b.example")


def test_a_demand_without_a_day_is_its_articles_own() -> None:
    undated = DEMAND.replace(" on June 9", "")
    assert occasion(undated, "a.example", None) != occasion(undated, "b.example", None)
    assert all(claim.source.said is None for claim in demands(undated, published=None))


def test_two_demands_of_one_person_on_one_day_stay_two() -> None:
    also = "Prime Minister Pham Minh Chinh asked Lam Dong on June 9 to clear the land before July."
    one, other = demands(f"{DEMAND}\n{also}")
    assert one.occasion != other.occasion


def test_what_tells_its_occasion_itself_keeps_no_words() -> None:
    held = "On June 9, 2025, Lam Dong province held a conference."
    (meeting,) = extract(Article(stream="x", text=held, published=TUESDAY))
    assert meeting.source.said is None
    assert "said" not in meeting.source.content()
