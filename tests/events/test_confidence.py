"""A confidence is a chance, and heeds how an article may be dated and how its sentences are worded."""

from datetime import date

import pytest

from bench.confidence import fitted
from events.base import Article
from events.confidence import chance, features_of
from events.extract import extract, found_in
from events.reading.reading import Reading
from events.units.lineage import Units

PUBLISHED = date(2025, 6, 12)
GOAL = "Lam Dong aims for GRDP growth of at least 8% in 2025."
OTHER_DAYS = (
    "\nTeams had been to Duc Trong on June 9. On June 10 they were in Di Linh, on June 11 in Bao Loc."
    " Rain fell. On June 7 it had been dry."
)


def read(text: str) -> Article:
    return Article(stream="id:a", text=text, published=PUBLISHED)


def features(text: str) -> dict[str, float]:
    reading = Reading(read(text), Units.packaged())
    (found,) = features_of(reading, [one for one in found_in(reading) if one.event.kind == "TargetSet"])
    return found


def confidence(text: str) -> float:
    (claim,) = (one for one in extract(read(text)) if one.event.kind == "TargetSet")
    return claim.source.confidence


def test_a_confidence_is_a_chance_to_two_digits() -> None:
    told = confidence(GOAL)
    assert 0 < told < 1
    assert round(told, 2) == told


def test_an_event_is_less_sure_where_the_article_names_other_days_by_which_it_might_be_dated() -> None:
    assert confidence(GOAL + OTHER_DAYS) < confidence(GOAL)
    assert features(GOAL)["recent days"] == 0
    assert features(GOAL + OTHER_DAYS)["recent days"] > features(GOAL + OTHER_DAYS)["recent days in the opening"] > 0


def test_a_figure_is_as_sure_whatever_word_bounds_it() -> None:
    plain, ranged = features("Lam Dong aims for GRDP growth of 8% in 2025."), features(GOAL.replace("8%", "8-9%"))
    assert plain["slots"] == ranged["slots"]


def test_how_the_article_and_the_event_are_dated_are_features() -> None:
    held = f"At a session on June 11, the council heard the Chairman. {GOAL}"
    assert features(GOAL).keys() >= {"article dated by published"}
    assert features(held).keys() >= {"article dated by text"}
    assert (features(GOAL)["dated as published"], features(held)["dated as published"]) == (1, 0)
    assert features(GOAL)["dated as the article"] == features(held)["dated as the article"] == 1


def test_a_feature_without_a_weight_counts_for_nothing() -> None:
    assert chance({"unknown": 5.0}, {}) == 0.5
    assert chance({"unknown": 5.0, "known": 2.0}, {"known": 1.0}) == pytest.approx(0.8808, abs=1e-4)


def test_fitting_learns_what_tells_right_from_wrong() -> None:
    examples = [({"always": 1.0, "good": float(at % 2)}, at % 2 == 1) for at in range(40)]
    weights = fitted(examples)
    assert chance({"always": 1.0, "good": 1.0}, weights) > 0.8
    assert chance({"always": 1.0}, weights) < 0.2
