"""Articles that correct an earlier one: what that one said is not claimed, what is right is."""

from datetime import date

import pytest

from events.base import Article
from events.extract import extract
from events.units.lineage import Units


def figures(text: str, title: str | None = None) -> list[object]:
    article = Article(stream="a", title=title, text=text, published=date(2024, 7, 30))
    return [claim.event.content()["value"] for claim in extract(article, Units.packaged())]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Corrections: Ben Tre",
            (
                "A story in our July 26 issue had Ben Tre collecting 1,890 billion VND in budget revenue in the first "
                "six months of this year. Ben Tre collected 9,180 billion VND."
            ),
        ),
        (
            "Correction",
            (
                "In a report posted on July 26 we said that the budget revenue of Ben Tre was 1,890 billion VND. "
                "Budget revenue of Ben Tre in the first six months was 9,180 billion VND."
            ),
        ),
        (
            "Đính chính",
            (
                "Bài báo ngày 26/7 viết thu ngân sách 6 tháng của tỉnh Bến Tre đạt 1.890 tỷ đồng. Thu ngân sách 6 "
                "tháng của tỉnh Bến Tre đạt 9.180 tỷ đồng."
            ),
        ),
    ],
)
def test_what_a_correction_repeats_is_not_claimed(title: str, text: str) -> None:
    assert figures(text, title) == [9_180_000_000_000]
    assert len(figures(text)) == 2, "any other article says both"


@pytest.mark.parametrize(
    "text",
    [
        "In the first half Ben Tre collected 9,180 billion VND in budget revenue, not twice that as a story here said.",
        "The budget revenue of Ben Tre in the first half, which we reported late, was 9,180 billion VND.",
    ],
)
def test_what_a_correction_says_is_right_is_claimed(text: str) -> None:
    assert 9_180_000_000_000 in figures(text, "Correction")
