"""Values and facts in words, as tables, md and csv tell them."""

from typing import Any

import pytest

from store.formats.rows import rows
from store.formats.telling import PLAIN
from store.formats.wording import otherwise, qualified, readable, when_told


@pytest.mark.parametrize(
    ("slots", "words"),
    [
        ({"value": 8, "unit": "%", "comparator": "="}, "8%"),
        ({"value": 8, "unit": "%", "comparator": ">="}, "at least 8%"),
        ({"value": 27.18e12, "unit": "VND", "comparator": ">=", "modifier": "over"}, "over 27,180 billion VND"),
        ({"value": 12.5e6, "upper": 13e6, "unit": "VND"}, "12.5 to 13 million VND"),
        ({"value": 1234567891, "unit": "USD"}, "1.234567891 billion USD"),
        ({"value": 1, "unit": "%", "comparator": "<=", "modifier": "under"}, "under 1%"),
        ({"value": 5e6, "unit": "people", "modifier": "nearly"}, "nearly 5,000,000 people"),
        ({"value": 10, "upper": 10.5, "unit": "%", "comparator": ">=", "per": "year"}, "10 to 10.5% a year"),
        ({"value": 10, "unit": "rank", "comparator": "top"}, "top 10"),
        ({"value": 10, "unit": "rank"}, "rank 10"),
    ],
)
def test_a_figure_is_said_as_far_as_it_reaches(slots: dict[str, Any], words: str) -> None:
    assert readable({"metric": "shrimp ponds"} | slots) == f"shrimp ponds · {words}"


def test_a_slot_is_called_in_words() -> None:
    assert readable({"name": "Huế", "kind_of_unit": "city"}) == "Huế · kind of unit city"


@pytest.mark.parametrize(
    ("section", "said", "words"),
    [
        ("posts", {"since": "2025-01-05"}, "since 2025-01-05, last confirmed 2025-08-12"),
        ("posts", {"since": None, "first_reported": "2025-08-12"}, "first reported 2025-08-12, not confirmed since"),
        (
            "posts",
            {"since": None, "since_origin": "context"},
            "day not given, not before 2025-08-12, which its article names",
        ),
        ("projects", {"since": "2025-08-12"}, "as of 2025-08-12"),
        ("meetings", {"value": {"date": "2025-08-12"}, "since_origin": "text"}, "held 2025-08-12"),
        ("meetings", {"value": {"date": "2025-07"}, "since_origin": "text"}, "held 2025-07"),
        (
            "meetings",
            {"value": {"date": "2025-08-12"}, "since_origin": "context"},
            "held 2025-08-12 (day from another sentence)",
        ),
        ("indicators", {"since": "2025-08-12"}, "as of 2025-08-12"),
        ("indicators", {"since": "2025-08-12", "provisional": True}, "said 2025-08-12, before the period had ended"),
        (
            "directives",
            {"since": "2025-07-01", "told": "2025-06-09", "value": {"date": "2025-06-09"}, "since_origin": "text"},
            "given 2025-06-09",
        ),
        (
            "directives",
            {"value": {"date": "2025-08-12"}, "since_origin": "published"},
            "told 2025-08-12, day not given",
        ),
        ("targets", {"since": "2025-07-01", "told": "2025-06-09"}, "since 2025-07-01, told 2025-06-09"),
        ("investments", {"since": "2019-08-06"}, "first 2019-08-06"),
        ("targets", {"since": None, "since_origin": "published"}, "day not given, told 2025-08-12"),
    ],
)
def test_a_fact_says_of_its_day_no_more_than_is_known(section: str, said: dict[str, Any], words: str) -> None:
    assert when_told(section, {"since": "2025-08-12", "last_confirmed": "2025-08-12"} | said, "2026-08-11") == words


def test_a_post_that_nobody_confirmed_for_years_says_for_how_many() -> None:
    seen = {"since": None, "first_reported": "2017-11-20", "last_confirmed": "2017-11-20"}
    held = {"since": "2023-01-05", "last_confirmed": "2024-08-01"}
    assert when_told("posts", seen, "2025-06-30") == "first reported 2017-11-20, not confirmed for 7 years"
    assert when_told("posts", held, "2025-08-01") == "since 2023-01-05, last confirmed 2024-08-01, 1 year before"


def test_a_slot_that_was_told_later_says_when() -> None:
    fact = {"since": "2025-04-22", "last_confirmed": "2025-06-12", "slots_since": {"effective": "2025-06-12"}}
    assert when_told("mergers", fact, "2025-06-30") == "as of 2025-04-22, effective as of 2025-06-12"
    fact |= {"slots_since": {"status": "2025-07-01"}, "in_force": "2025-07-01"}
    assert when_told("mergers", fact, "2025-07-02") == "told 2025-04-22, in force by law since 2025-07-01"


def test_a_day_a_number_and_a_province_are_said_once() -> None:
    decided = {"plan": "Nghị quyết 9/2024/NQ-HĐND cho 2021-2030", "number": "9/2024/NQ-HĐND", "period": "2021-2030"}
    assert readable(decided) == "Nghị quyết 9/2024/NQ-HĐND cho 2021-2030"
    held = {"person": "Lê Văn An", "position": "Bí thư Tỉnh ủy Lai Châu", "holds": True}
    assert PLAIN.fact("posts/party_secretary/le-van-an", held) == "Party secretary: Lê Văn An"


def test_ids_of_units_slugs_and_phases_are_told_in_words() -> None:
    shared = {"metric": "thu ngân sách", "value": 9, "unit": "VND", "with": ["vn-lai-chau-2004"]}
    assert PLAIN.fact("indicators/x@2023", shared) == "2023: budget revenue · 9 VND · with Lai Châu (since 2004)"
    joined = {"from": ["bac-son", "quang-cu"], "into": ["sam-son"], "level": "commune"}
    assert readable(joined) == "from Bac Son, Quang Cu · into Sam Son · level commune"
    assert readable({"name": "Cầu Rồng", "phase": "under_construction"}) == "Cầu Rồng · phase under construction"
    assert PLAIN.fact(f"meetings/{'0' * 32}", {"kind": "working_session", "date": "2025-06-09"}) == "working session"


def test_how_far_a_figure_reaches_is_said_in_words_where_that_was_told_later() -> None:
    told = {"since": "2025-11-11", "last_confirmed": "2026-01-20", "slots_since": {"upper": "2026-01-20"}}
    assert when_told("targets", told, "2026-02-01") == "since 2025-11-11, so worded from 2026-01-20"


def test_what_others_say_of_a_fact_or_an_entry_is_a_line_each() -> None:
    side = {"value": {"value": 9, "unit": "%"}, "on": "2025-06-01", "records": ["f" * 32]}
    holder = {"value": {"person": "Le An", "holds": True}, "on": "2025-01-03", "appointed": True, "records": ["e" * 32]}
    law = {"effective": "2025-07-01", "records": ["a" * 32]}
    shown = {"differs": [side], "disputed": [holder], "disputes": law}
    assert otherwise(shown) == [
        "disputed: Le An, appointed 2025-01-03 (eeeeeeeeeeee)",
        "differs: 9%, said 2025-06-01 (ffffffffffff)",
        "disputes the law: in effect on 2025-07-01 (aaaaaaaaaaaa)",
    ]
    (row,) = rows([{"id": "1", **shown}])
    assert row["differs"] == f"9%, said 2025-06-01 ({'f' * 32})"
    assert row["disputes"] == f"by law in effect on 2025-07-01 ({'a' * 32})"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"type": "DirectiveGiven", "date_origin": "published"}, ["day of publication"]),
        ({"type": "MeetingHeld", "date_origin": "context"}, ["day from another sentence"]),
        ({"type": "MeetingHeld", "date_origin": "text"}, []),
        ({"type": "IndicatorReported", "date_origin": "published", "provisional": True}, ["its period not over"]),
        ({"type": "MeetingHeld", "date_origin": "text", "confidence": 0.59}, ["doubtful reading"]),
        ({"type": "MeetingHeld", "date_origin": "text", "confidence": 0.6}, []),
    ],
)
def test_an_entry_says_where_its_day_is_not_in_the_sentence_and_its_period_not_over(
    entry: dict[str, Any], words: list[str]
) -> None:
    assert qualified({"confidence": 0.9} | entry) == words
