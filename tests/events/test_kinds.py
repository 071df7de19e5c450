"""Every kind of news event reads in its examples what they say, and nothing in its counterexamples."""

import unicodedata
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.base import Article, Example, Json, NewsEvent
from events.extract import extract, printed_claim
from events.registry import news_kinds
from events.units.lineage import Units
from tests.events.examples import FOLDER, examples_of, file_of

UNITS = Units.packaged()


def article(text: str, published: str | None = None) -> Article:
    """An article of that text."""
    day = date.fromisoformat(published) if published else None
    return Article(stream="id:example", text=unicodedata.normalize("NFC", text), published=day)


def read(kind: type[NewsEvent], example: Example) -> list[dict[str, Json]]:
    """The events of one kind read in an example, as they are printed."""
    source = article(example.text, example.published)
    return [printed_claim(claim, source, UNITS) for claim in extract(source) if isinstance(claim.event, kind)]


def examples() -> list[Any]:
    return [
        pytest.param(kind, example, id=f"{kind.__name__}: {example.text[:60]}")
        for kind in news_kinds()
        for example in examples_of(kind)
    ]


@pytest.mark.parametrize(("kind", "example"), examples())
def test_a_kind_reads_in_an_example_what_it_says_and_no_more(kind: type[NewsEvent], example: Example) -> None:
    found = read(kind, example)
    told = [{slot: event.get(slot) for slot in wanted} for event, wanted in zip(found, example.expected, strict=True)]
    assert told == list(example.expected)


def test_every_file_of_examples_is_a_kind_s() -> None:
    assert set(FOLDER.iterdir()) == {file_of(kind) for kind in news_kinds()}


@pytest.mark.parametrize("kind", news_kinds())
def test_a_kind_explains_itself_in_few_examples_in_both_languages_and_says_what_it_is_not(
    kind: type[NewsEvent],
) -> None:
    languages = {"en" if example.text.isascii() else "vi" for example in kind.examples}
    assert languages == {"en", "vi"}
    assert kind.counterexamples
    assert len(kind.examples) + len(kind.counterexamples) < 10, "the others go to tests/data/kinds"


@pytest.mark.parametrize("kind", news_kinds())
def test_identity_slots_are_slots(kind: type[NewsEvent]) -> None:
    slots = {field.alias or name for name, field in kind.model_fields.items()}
    assert set(kind.identity) <= slots


@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_any_text_is_read_without_an_error(text: str) -> None:
    extract(article(text, "2025-06-10"))


SCRAPS = [text for kind in news_kinds() for example in examples_of(kind) for text in example.text.split(" ")]


@given(st.lists(st.sampled_from([*SCRAPS, ".", "\n", "25%", "ngày 9/6", "June 9"]), max_size=60).map(" ".join))
def test_every_quote_stands_in_the_text_at_its_span(text: str) -> None:
    source = article(text, "2025-06-10")
    for claim in extract(source):
        span = claim.source
        assert 0 <= span.start < span.end <= len(source.text)
        quote = printed_claim(claim, source, UNITS)["quote"]
        assert quote == source.text[span.start : span.end]


def test_reading_twice_yields_the_same_claims() -> None:
    for kind in news_kinds():
        for example in examples_of(kind):
            source = article(example.text, example.published)
            assert extract(source) == extract(source)


def test_claims_of_one_article_have_keys_of_their_own() -> None:
    for kind in news_kinds():
        for example in examples_of(kind):
            claims = extract(article(example.text, example.published))
            assert len({claim.key for claim in claims}) == len(claims)
