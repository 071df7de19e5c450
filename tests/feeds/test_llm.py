"""The LLM extractor against an endpoint on loopback: what a model says is taken only as far as it holds."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from openai import OpenAI

from events.base import Article
from events.errors import BadInput, NotRead, TinhlogError
from events.registry import news_kinds
from events.units.lineage import Units
from feeds.llm import ANSWERS_MAX, CHARACTERS_MAX, LlmExtractor, from_environment
from tests.feeds.endpoint import Answer, Endpoint, endpoint, failing, saying

UNITS = Units.packaged()
SENTENCE = "On June 9, Tran Van An chaired a conference in Lam Dong province."
ARTICLE = Article(stream="id:roads", text=f"{SENTENCE} Roads come first.", published=date(2025, 6, 10), lang="en")
EVENT = {
    "type": "MeetingHeld", "provinces": ["lam-dong"], "date": "2025-06-09", "kind": "conference",
    "chair": "Tran Van An", "quote": SENTENCE, "confidence": 0.8,
}  # fmt: skip
GOOD = saying({"events": [EVENT]})
RETRIES = 2


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Iterator[Endpoint]:
    """An endpoint, asked without any proxy between."""
    monkeypatch.setenv("NO_PROXY", "*")
    with endpoint() as found:
        yield found


@pytest.fixture
def read(there: Endpoint) -> Iterator[LlmExtractor]:
    """An extractor that asks it, with little patience."""
    with OpenAI(base_url=there.url, api_key="secret", timeout=0.5, max_retries=RETRIES) as client:
        yield LlmExtractor(client, "stub", UNITS)


def test_an_event_with_its_sentence_becomes_a_claim(there: Endpoint, read: LlmExtractor) -> None:
    there.answers = [GOOD]
    (claim,) = read(ARTICLE)
    assert claim.event.content() == {
        "units": ["vn-lam-dong-1976"], "date": "2025-06-09", "kind": "conference", "chair": "Tran Van An",
    }  # fmt: skip
    source = claim.source
    assert ARTICLE.text[source.start : source.end] == SENTENCE
    assert (source.rule, source.confidence, source.date_origin) == ("llm:stub", 0.8, "text")
    assert read.dropped == Counter()
    assert there.keys == ["Bearer secret"]


def test_the_article_is_asked_about_as_data_and_every_kind_is_described(there: Endpoint, read: LlmExtractor) -> None:
    there.answers = [saying({"events": []})]
    assert read(ARTICLE) == []
    system, user = there.asked[0]["messages"]
    assert (there.asked[0]["model"], system["role"], user["role"]) == ("stub", "system", "user")
    shown = [example for kind in news_kinds() for example in (*kind.examples, *kind.counterexamples)]
    assert all(f"{example.published}: {example.text} ->" in system["content"] for example in shown)
    assert json.loads(user["content"]) == {
        "title": None, "published": "2025-06-10", "lang": "en", "text": ARTICLE.text,
    }  # fmt: skip


@pytest.mark.parametrize(
    "around",
    ["```json\n{}\n```", "Here are the events:\n{}\nI hope this helps.", "\ufeff{}\n"],
    ids=["fenced", "talkative", "marked"],
)
def test_what_stands_around_the_json_does_not_matter(there: Endpoint, read: LlmExtractor, around: str) -> None:
    there.answers = [saying(around.replace("{}", json.dumps({"events": [EVENT], "note": "done"}, indent=1)))]
    assert len(read(ARTICLE)) == 1


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"quote": "Lam Dong held a conference."}, "quote not in the text"),
        ({"quote": ""}, "quote not in the text"),
        ({"type": "Rumour"}, "unknown type"),
        ({"provinces": ["atlantis"]}, "unknown province"),
        ({"kind": "party"}, "invalid slot"),
        ({"because": "it says so"}, "invalid slot"),
    ],
)
def test_an_event_that_does_not_hold_is_dropped_and_counted_and_costs_no_other(
    there: Endpoint, read: LlmExtractor, wrong: dict[str, Any], reason: str
) -> None:
    there.answers = [saying({"events": [EVENT | wrong, EVENT, EVENT | wrong]})]
    assert len(read(ARTICLE)) == 1
    assert read.dropped == {reason: 2}


def test_what_is_no_event_at_all_is_dropped_and_the_same_event_is_taken_once(
    there: Endpoint, read: LlmExtractor
) -> None:
    there.answers = [saying({"events": [None, "event", [EVENT], EVENT, EVENT | {"confidence": 1}]})]
    assert len(read(ARTICLE)) == 1
    assert read.dropped == {"not an object": 3, "told twice": 1}


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_refusal_for_now_is_tried_again(there: Endpoint, read: LlmExtractor, status: int) -> None:
    there.answers = [failing(status), GOOD]
    assert len(read(ARTICLE)) == 1
    assert len(there.asked) == 2


@pytest.mark.parametrize(
    ("answer", "times"),
    [(failing(500), RETRIES + 1), (failing(429), RETRIES + 1), (failing(401), 1), (failing(404), 1)],
    ids=["failing", "busy", "closed", "nowhere"],
)
def test_an_endpoint_that_does_not_work_ends_the_reading_within_limits(
    there: Endpoint, read: LlmExtractor, answer: Answer, times: int
) -> None:
    there.answers = [answer]
    with pytest.raises(TinhlogError, match="id:roads") as ended:
        read(ARTICLE)
    assert not isinstance(ended.value, NotRead)
    assert "secret" not in str(ended.value)
    assert len(there.asked) == times


def test_an_endpoint_that_is_too_slow_ends_the_reading_within_limits(there: Endpoint) -> None:
    there.answers = [GOOD._replace(delay_seconds=5)]
    with (
        OpenAI(base_url=there.url, api_key="secret", timeout=0.05, max_retries=1) as client,
        pytest.raises(TinhlogError, match="timed out"),
    ):
        LlmExtractor(client, "stub", UNITS)(ARTICLE)
    assert len(there.asked) == 2


def test_an_article_that_the_endpoint_refuses_is_named_and_the_next_may_do(there: Endpoint, read: LlmExtractor) -> None:
    there.answers = [failing(400), GOOD]
    with pytest.raises(NotRead, match="id:roads"):
        read(ARTICLE)
    assert len(read(ARTICLE)) == 1


NO_ANSWERS = [
    saying("I would rather talk about the weather."),
    saying('{"events": [{"type": "MeetingHeld", '),
    saying([EVENT]),
    saying({"event": EVENT}),
    saying({"events": EVENT}),
    saying('{"events": ' + "[" * 100_000 + "]" * 100_000 + "}"),
    saying({"events": [], "padding": "x" * CHARACTERS_MAX}),
    saying(""),
    saying("\ud800"),
    Answer(b'{"choices": []}'),
    Answer(b'{"choices": [{"message": {"content": null}}]}'),
    Answer(b'{"choices": [{"message": {"content": 7}}]}'),
    Answer(b"[]"),
    Answer(b"null"),
    Answer(b"{"),
    Answer(b"<p>Welcome</p>", kind="text/html"),
]


@pytest.mark.parametrize("answer", NO_ANSWERS, ids=range(len(NO_ANSWERS)))
def test_what_is_no_json_of_events_is_asked_for_again_and_then_given_up(
    there: Endpoint, read: LlmExtractor, answer: Answer
) -> None:
    there.answers = [answer, GOOD]
    assert len(read(ARTICLE)) == 1
    assert [message["role"] for message in there.asked[1]["messages"]] == ["system", "user", "assistant", "user"]
    there.answers = [answer]
    there.asked.clear()
    with pytest.raises(NotRead, match="id:roads"):
        read(ARTICLE)
    assert len(there.asked) == ANSWERS_MAX


def test_nothing_listens_there(there: Endpoint) -> None:
    with (
        OpenAI(base_url="http://127.0.0.1:9/v1", api_key="secret", timeout=0.5, max_retries=0) as client,
        pytest.raises(TinhlogError, match="TINHLOG_LLM_URL"),
    ):
        LlmExtractor(client, "stub", UNITS)(ARTICLE)


def test_the_environment_says_where_to_ask_and_what_is_missing_in_it_is_named(
    there: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TINHLOG_LLM_URL", there.url)
    monkeypatch.setenv("TINHLOG_LLM_MODEL", "stub")
    monkeypatch.delenv("TINHLOG_LLM_KEY", raising=False)
    with pytest.raises(BadInput, match="needs TINHLOG_LLM_KEY in"):
        from_environment(UNITS)
    monkeypatch.setenv("TINHLOG_LLM_KEY", "secret")
    there.answers = [GOOD]
    assert len(from_environment(UNITS)(ARTICLE)) == 1
    assert there.asked[0]["model"] == "stub"
