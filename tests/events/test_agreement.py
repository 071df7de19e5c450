"""When two readings of an article tell of the same event, and in which slots they agree."""

from typing import Any

import pytest

from events.agreement import date_agrees, pairs, slots_agree

QUOTE = "Lai Chau targets growth of 9 percent a year by 2030, officials said on Monday."


def target(**slots: Any) -> dict[str, Any]:
    return {
        "type": "TargetSet",
        "provinces": ["lai-chau"],
        "date": "2025-06-09",
        "quote": QUOTE,
        "metric": "growth",
    } | slots


def test_events_of_one_kind_province_and_sentence_are_the_same() -> None:
    assert pairs([target()], [target(date="2024", metric="rise")]) == [(0, 0)]


@pytest.mark.parametrize(
    "other",
    [
        target(type="IndicatorReported"),
        target(provinces=["son-la"]),
        target(provinces=[]),
        target(quote="Quite another sentence stands here, with nothing in common but its length."),
        target(quote="by 2030"),
        target(quote=""),
    ],
)
def test_another_kind_province_or_sentence_or_a_fragment_is_another_event(other: dict[str, Any]) -> None:
    assert pairs([target()], [other]) == []


def test_two_of_three_provinces_are_enough_and_none_is_the_same_as_none() -> None:
    assert pairs([target(provinces=["lai-chau", "son-la"])], [target(provinces=["son-la", "hue"])]) == [(0, 0)]
    assert pairs([target(provinces=[])], [target(provinces=[])]) == [(0, 0)]


def test_of_several_events_of_a_sentence_the_best_pairs_are_taken_and_each_event_once() -> None:
    growth, exports = target(value=9), target(metric="exports", value=2)
    assert pairs([growth, exports], [exports, growth]) == [(0, 1), (1, 0)]
    assert pairs([growth, exports], [exports]) == [(1, 0)]


def test_a_date_agrees_as_exactly_as_it_is_known() -> None:
    assert date_agrees("2025-06", "2025-06-09")
    assert not date_agrees("2025-06-09", "2025-06")
    assert date_agrees(None, None)
    assert not date_agrees(None, "2025")
    assert not date_agrees("2025", None)


def test_slots_are_compared_as_what_they_are() -> None:
    one = target(value=9, unit="%", comparator=">=", due="2030", metric="annual GRDP growth")
    other = target(value=9.0, unit="%", comparator="=", due="2030-12-31", metric="GRDP growth a year")
    found = dict(slots_agree(one, other))
    assert found == {"value": True, "unit": True, "comparator": False, "due": True, "metric": True}
    assert dict(
        slots_agree({"type": "MergerAnnounced", "from": ["ha-nam", "nam-dinh"]}, {"from": ["nam-dinh", "ha-nam"]})
    ) == {"from": True}
    assert dict(slots_agree({"type": "OfficeholderReported", "person": "Tô Lâm"}, {"person": "To Lam"})) == {
        "person": True
    }
    assert dict(slots_agree({"type": "OfficeholderReported", "person": "Tô Lâm"}, {})) == {"person": False}
