"""How far two readings agree, in numbers."""

from typing import Any

from events.comparison import compare
from events.registry import news_kinds

QUOTE = "Lai Chau targets growth of 9 percent a year by 2030, officials said on Monday."
OTHER = "On June 9 a conference on roads was held in Lai Chau, with people from all communes."


def target(**slots: Any) -> dict[str, Any]:
    said = {"type": "TargetSet", "provinces": ["lai-chau"], "date": "2025-06-09", "quote": QUOTE, "metric": "growth"}
    return said | slots


def meeting(**slots: Any) -> dict[str, Any]:
    said = {"type": "MeetingHeld", "provinces": ["lai-chau"], "date": "2025-06-09", "quote": OTHER}
    return said | {"kind": "conference"} | slots


def of(found: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(row for row in found["kinds"] if row["type"] == kind)


def test_events_of_each_of_both_and_what_is_alike_in_them_are_counted() -> None:
    ones = [target(value=9, unit="%"), target(metric="exports", value=2), meeting()]
    others = [target(value=9, date="2025-06"), meeting(date=None)]
    found = compare([(ones, others)])
    assert of(found, "TargetSet") == {
        "type": "TargetSet", "first": 2, "second": 1, "both": 1, "agreement": 0.667, "dates": 1.0, "slots": 0.8,
    }  # fmt: skip
    assert of(found, "MeetingHeld") == {
        "type": "MeetingHeld", "first": 1, "second": 1, "both": 1, "agreement": 1.0, "dates": 0.0, "slots": 1.0,
    }  # fmt: skip
    assert found["total"] == {"first": 3, "second": 2, "both": 2, "agreement": 0.8, "dates": 0.5, "slots": 0.857}


def test_which_reading_comes_first_changes_no_share() -> None:
    ones, others = [target(value=9, unit="%"), meeting()], [target(value=8), target(metric="exports")]
    found, turned = compare([(ones, others)]), compare([(others, ones)])
    for share in ("both", "agreement", "dates", "slots"):
        assert found["total"][share] == turned["total"][share]


def test_events_of_different_articles_are_never_the_same() -> None:
    found = compare([([target()], []), ([], [target()])])
    assert (found["articles"], found["total"]["both"], found["total"]["agreement"]) == (2, 0, 0.0)


def test_a_kind_that_neither_has_is_listed_without_shares() -> None:
    found = compare([([], [])])
    assert {row["type"] for row in found["kinds"]} == {kind.__name__ for kind in news_kinds()}
    assert of(found, "TargetSet")["agreement"] is None
    assert found["total"]["slots"] is None
