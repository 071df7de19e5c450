"""What an answer adds to what is known of a feed."""

from datetime import UTC, datetime, timedelta
from typing import Any

from feeds.feed import NoFeed
from feeds.fetch import Answer, Hop
from feeds.headers import Validators
from feeds.history import MOVED_AFTER, MOVED_SIGHTINGS, WHOLE_AFTER, History
from tests.feeds.papers import item, read, rss

NOW = datetime(2025, 7, 1, 8, 30, tzinfo=UTC)
URL, NEW_URL = "https://bao.example/rss", "https://bao.example/new"
VALIDATORS = Validators(URL, '"1"', None)
DAYS = ("30 Jun 2025 08:00", "30 Jun 2025 04:00", "30 Jun 2025 03:00", "30 Jun 2036 03:00")
FEED = read(rss(*[item(title=f"{day}", pubDate=f"{day}:00 GMT") for day in DAYS]))


def fetched(**answer: Any) -> Answer:
    return Answer(outcome="fetched", url=URL, status=200, validators=VALIDATORS, **answer)


def moved(status: int = 301, to: str = NEW_URL) -> Answer:
    return fetched(hops=(Hop(URL, status, to),))


def test_a_feed_that_came_is_remembered_with_its_habit() -> None:
    history = History(failures=3, why="status 500").after(fetched(), FEED, NOW)
    assert (history.asked_at, history.succeeded_at, history.whole_at) == (NOW, NOW, NOW)
    assert (history.failures, history.why, history.format) == (0, "", "rss20")
    assert history.gap == timedelta(hours=2.5), "what is dated in years to come says nothing of its habit"
    assert history.newest == datetime(2025, 6, 30, 8, tzinfo=UTC)


def test_a_feed_that_has_not_changed_keeps_what_was_seen_of_it() -> None:
    before = History().after(fetched(), FEED, NOW)
    later = NOW + timedelta(hours=1)
    after = before.after(Answer(outcome="not modified", url=URL, status=304, validators=VALIDATORS), None, later)
    assert (after.succeeded_at, after.whole_at, after.gap) == (later, NOW, before.gap)


def test_a_failure_is_counted_and_loses_nothing() -> None:
    before = History().after(fetched(), FEED, NOW)
    for answer, found, why in (
        (Answer(outcome="failed", url=URL, status=500, reason="status 500"), None, "status 500"),
        (Answer(outcome="refused", url=URL, reason="not public"), None, "not public"),
        (fetched(), NoFeed("an HTML page"), "an HTML page"),
    ):
        after = before.after(answer, found, NOW + timedelta(hours=1))
        assert (after.failures, after.why, after.retired) == (1, why, False)
        assert (after.succeeded_at, after.validators, after.gap) == (NOW, VALIDATORS, before.gap)


def test_a_feed_that_is_gone_is_retired_with_a_notice() -> None:
    history = History().after(Answer(outcome="gone", url=URL, status=410), None, NOW)
    assert (history.retired, history.why) == (True, "gone for good (status 410)")


def test_a_server_that_says_for_ever_that_nothing_has_changed_is_not_believed() -> None:
    history = History().after(fetched(), FEED, NOW)
    for _ in range(3):
        unchanged = Answer(outcome="not modified", url=URL, status=304, validators=VALIDATORS)
        history = history.after(unchanged, None, NOW + WHOLE_AFTER / 2)
    assert history.condition(NOW + WHOLE_AFTER / 2) == VALIDATORS
    assert history.condition(NOW + WHOLE_AFTER) is None
    assert History().condition(NOW) is None


def sightings(*answers: Answer, over: timedelta = MOVED_AFTER) -> str | None:
    """Where a feed has moved for good after these answers, spread evenly over a time."""
    history, at = History(), NOW
    for answer in answers:
        history = history.after(answer, FEED, at)
        at += over / (len(answers) - 1)
    return history.moved_for_good(at - over / (len(answers) - 1))


def test_a_feed_has_moved_after_several_sightings_over_days() -> None:
    assert sightings(*[moved()] * MOVED_SIGHTINGS) == NEW_URL
    assert sightings(*[moved(308)] * MOVED_SIGHTINGS) == NEW_URL


def test_one_maintenance_redirect_moves_nothing() -> None:
    assert sightings(*[moved()] * MOVED_SIGHTINGS, over=MOVED_AFTER / 2) is None
    assert sightings(*[moved()] * (MOVED_SIGHTINGS - 1)) is None
    assert sightings(*[moved(302)] * 5) is None
    assert sightings(moved(), moved(), fetched(), moved(), moved()) is None
    assert sightings(moved(), moved(), moved(to=URL + "/x"), moved(), moved()) is None


def test_a_redirect_to_what_is_no_feed_counts_for_nothing() -> None:
    history = History()
    for days in range(5):
        history = history.after(moved(), NoFeed("an HTML page"), NOW + timedelta(days=days))
    assert history.moved_for_good(NOW + timedelta(days=5)) is None


def test_a_history_is_written_and_read_back() -> None:
    history = History().after(fetched(fresh_for=timedelta(minutes=5)), FEED, NOW).after(moved(), FEED, NOW)
    assert History.read(history.written()) == history
    assert History.read("") == History()
