"""When a feed is asked again: by its habit, its wishes and its failures, between limits."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.history import History
from feeds.schedule import (
    FIRST_RETRY,
    LAST_RETRY,
    LONGEST,
    LONGEST_QUIET,
    PAGE_RETRIES,
    PAGE_REVISITS,
    SHORTEST,
    next_page_retry,
    next_page_visit,
    next_poll,
)

NOW = datetime(2025, 7, 1, 8, 30, tzinfo=UTC)
URL = "https://bao.example/rss"
JITTER = 1.2


def wait(**history: Any) -> timedelta:
    """How long after it was asked just now a feed with that history is asked again."""
    at = next_poll(URL, History(asked_at=NOW, **history))
    assert at is not None
    return at - NOW


def about(expected: timedelta, found: timedelta) -> bool:
    return expected <= found <= expected * JITTER


def test_a_feed_is_asked_twice_in_the_time_between_two_of_its_entries() -> None:
    assert about(timedelta(hours=1), wait(gap=timedelta(hours=2), newest=NOW - timedelta(hours=1)))
    assert about(timedelta(hours=4), wait(gap=timedelta(hours=8), newest=NOW - timedelta(hours=1)))


def test_the_longer_a_feed_is_silent_the_longer_it_is_left_alone() -> None:
    month = wait(gap=timedelta(hours=2), newest=NOW - timedelta(days=7))
    assert about(timedelta(days=7) / 20, month)


def test_a_feed_of_which_nothing_is_known_is_asked_every_hour() -> None:
    assert about(timedelta(hours=1), wait())


@pytest.mark.parametrize("wish", ["ttl", "fresh_for"])
def test_what_a_feed_or_its_server_wishes_makes_it_later_and_never_sooner(wish: str) -> None:
    busy = {"gap": timedelta(hours=2), "newest": NOW}
    assert about(timedelta(hours=3), wait(**busy, **{wish: timedelta(hours=3)}))
    assert about(timedelta(hours=1), wait(**busy, **{wish: timedelta(minutes=1)}))
    assert about(LONGEST, wait(**busy, **{wish: timedelta(days=3650)}))
    assert timedelta(hours=12) >= LONGEST * JITTER, "twice a day at least"


def test_failures_double_the_wait_up_to_a_ceiling_and_never_stop_for_good() -> None:
    assert [about(FIRST_RETRY * 2**n, wait(failures=n + 1)) for n in range(5)] == [True] * 5
    assert about(LAST_RETRY, wait(failures=8))
    assert about(LAST_RETRY, wait(failures=10**6))


def test_a_wish_to_be_left_alone_is_obeyed_within_reason() -> None:
    assert about(timedelta(hours=5), wait(failures=1, retry_after=timedelta(hours=5)))
    assert about(LONGEST_QUIET, wait(failures=1, retry_after=timedelta(days=3650)))
    assert about(FIRST_RETRY, wait(failures=1, retry_after=timedelta(0)))


def test_feeds_that_failed_together_are_not_asked_together_again() -> None:
    history = History(asked_at=NOW, failures=9)
    assert len({next_poll(f"{URL}/{n}", history) for n in range(100)}) == 100


def test_nothing_is_asked_in_hours_in_which_nothing_comes() -> None:
    night = frozenset(range(9, 20))
    at = next_poll(URL, History(asked_at=NOW, skip_hours=night))
    assert at is not None
    assert at.hour == 20
    assert next_poll(URL, History(asked_at=NOW, skip_hours=frozenset(range(24)))) is not None
    failing = next_poll(URL, History(asked_at=NOW, skip_hours=frozenset(range(24)) - {3}, failures=1))
    assert failing is not None
    assert failing - NOW < timedelta(hours=1)


def test_a_retired_feed_is_never_asked_again() -> None:
    assert next_poll(URL, History(asked_at=NOW, retired=True)) is None


@given(
    st.builds(
        History,
        asked_at=st.just(NOW),
        failures=st.integers(0, 100),
        gap=st.none() | st.timedeltas(timedelta(0), timedelta(days=10_000)),
        newest=st.none() | st.timedeltas(timedelta(0), timedelta(days=10_000)).map(lambda ago: NOW - ago),
        ttl=st.none() | st.timedeltas(timedelta(0), timedelta(days=10_000)),
        fresh_for=st.none() | st.timedeltas(timedelta(0), timedelta(days=10_000)),
        retry_after=st.none() | st.timedeltas(timedelta(0), timedelta(days=10_000)),
        skip_hours=st.frozensets(st.integers(0, 23)),
    )
)
def test_whatever_was_seen_the_wait_lies_between_limits_and_is_the_same_when_asked_again(history: History) -> None:
    at = next_poll(URL, history)
    assert at is not None
    assert at == next_poll(URL, history)
    assert SHORTEST <= at - NOW <= LONGEST_QUIET * JITTER + timedelta(days=1)


def test_a_page_that_fails_is_tried_less_and_less_often_and_then_left() -> None:
    tries = [next_page_retry(n, NOW) for n in range(1, len(PAGE_RETRIES) + 2)]
    assert tries == [*(NOW + after for after in PAGE_RETRIES), None]


def test_a_page_is_looked_at_again_less_and_less_often() -> None:
    assert next_page_visit(NOW, NOW) == NOW + PAGE_REVISITS[0]
    assert next_page_visit(NOW, NOW + PAGE_REVISITS[0]) == NOW + PAGE_REVISITS[1]
    assert next_page_visit(NOW, NOW + PAGE_REVISITS[-1]) is None
