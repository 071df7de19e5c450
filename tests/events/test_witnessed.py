"""What somebody else says of a text is taken only as far as kinds and text bear it out."""

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.base import Article
from events.extract import claims_of, extract, printed_claim
from events.reading.reading import Reading
from events.units.lineage import Units
from events.witnessed import CHARACTERS_MAX, UNSURE, Refused, witnessed

UNITS = Units.packaged()
SENTENCE = "On June 9, Tran Van An chaired a conference in Lam Dong province."
OTHER = "The conference of the province was told that exports grow."
ARTICLE = Article(stream="a", text=f"{SENTENCE} {OTHER}", published=date(2025, 6, 10))
READING = Reading(ARTICLE, UNITS)
MEETING = {"type": "MeetingHeld", "provinces": ["lam-dong"], "date": "2025-06-09", "kind": "conference"}
TOLD = MEETING | {"quote": SENTENCE, "confidence": 0.75}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def test_an_event_with_its_sentence_is_found_where_the_sentence_stands() -> None:
    found = witnessed(TOLD | {"quote": OTHER}, READING, "llm:test")
    assert ARTICLE.text[found.start : found.end] == OTHER
    assert found.event.content() == {"units": ["vn-lam-dong-1976"], "date": "2025-06-09", "kind": "conference"}
    assert (found.rule, found.confidence) == ("llm:test", 0.75)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"quote": SENTENCE.replace("June 9", "June 8")}, "quote not in the text"),
        ({"quote": SENTENCE.lower()}, "quote not in the text"),
        ({"quote": " "}, "quote not in the text"),
        ({"quote": None}, "quote not in the text"),
        ({"quote": [SENTENCE]}, "quote not in the text"),
        ({"type": "Rumour"}, "unknown type"),
        ({"provinces": ["atlantis"]}, "unknown province"),
        ({"kind": "party"}, "invalid slot"),
        ({"date": "soon"}, "invalid slot"),
        ({"because": "the text says so"}, "invalid slot"),
        ({"chair": "An" * CHARACTERS_MAX}, "invalid slot"),
        ({"chair": "Tran\0Van An"}, "invalid slot"),
        ({"chair": "\ud800"}, "invalid slot"),
    ],
)
def test_what_is_not_borne_out_is_refused_with_a_reason_to_count(wrong: dict[str, Any], reason: str) -> None:
    with pytest.raises(Refused) as refused:
        witnessed(TOLD | wrong, READING, "llm:test")
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("day", "quote", "origin"),
    [
        ("2025-06-09", SENTENCE, "text"),
        ("2025-06-09", OTHER, "context"),
        ("2025-06-10", SENTENCE, "published"),
        ("2025-06", SENTENCE, "context"),
        (None, SENTENCE, None),
    ],
)
def test_where_a_date_comes_from_is_seen_in_the_quote(day: str | None, quote: str, origin: str | None) -> None:
    assert witnessed(TOLD | {"date": day, "quote": quote}, READING, "llm:test").date_origin == origin


@pytest.mark.parametrize(
    ("said", "taken"), [(0, 0.0), (1, 1.0), (1.5, UNSURE), (-1, UNSURE), ("0.9", UNSURE), (True, UNSURE)]
)
def test_a_confidence_is_a_chance_or_nothing(said: Any, taken: float) -> None:
    assert witnessed(TOLD | {"confidence": said}, READING, "llm:test").confidence == taken


@given(st.dictionaries(st.sampled_from(["type", "provinces", "quote", "kind", "from", "level", "x"]), json_values))
def test_whatever_is_told_is_an_event_or_refused(noise: dict[str, Any]) -> None:
    for told in (noise, TOLD | noise):
        with suppress(Refused):
            claims_of(READING, [witnessed(told, READING, "llm:test")])


@given(json_values)
def test_whatever_stands_for_an_event_is_refused(told: Any) -> None:
    with pytest.raises(Refused):
        witnessed(told, READING, "llm:test")


def test_what_the_rules_print_is_borne_out_and_makes_the_same_claims() -> None:
    read = extract(ARTICLE, UNITS)
    assert read
    again = claims_of(READING, [witnessed(printed_claim(one, ARTICLE, UNITS), READING, "again") for one in read])
    assert [claim.key for claim in again] == [claim.key for claim in read]
    assert [claim.occasion for claim in again] == [claim.occasion for claim in read]
