"""How feeds are, told from what polling them has shown: the table says what is so, and no more."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine

from events.units.lineage import Units
from feeds.feed import Feed, NoFeed
from feeds.fetch import Answer, Hop
from feeds.health import described, health
from feeds.history import History
from feeds.parse import parse
from feeds.schedule import next_poll
from feeds.subscription import NewSubscription, subscribe
from store.polling import hosts, subscriptions
from store.polling.leases import Leases
from store.transactions import writer
from tests.feeds.papers import item, rss

URL = "https://bao.example/rss"
START = datetime(2026, 6, 1, tzinfo=UTC)
DAY = timedelta(days=1)
FETCHED = Answer(outcome="fetched", url=URL, status=200)
FAILED = Answer(outcome="failed", url=URL, status=503, reason="status 503")
GONE = Answer(outcome="gone", url=URL, status=410, reason="gone for good")


class Polled:
    """A subscription that is polled at the instants that a test says, with the answers that it gives."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.now = START
        with writer(engine) as connection:
            subscribe(connection, NewSubscription(URL, "Báo"), Units.packaged(), START)

    def poll(self, after: timedelta, answer: Answer, found: Feed | NoFeed | None = None, new: bool = False) -> None:
        self.now += after
        leases = Leases(self.engine, lambda _: self.now)
        (lease,) = leases.claim(1, [1])
        history = History.read(lease.feed.history).after(answer, found, self.now)
        if new:
            history = history.model_copy(update={"new_at": self.now})
        with writer(self.engine) as connection:
            due = next_poll(lease.feed.url, history)
            leases.release(connection, lease, due=due, history=history.written())

    def change(self, change: Callable[..., Any], *more: Any) -> None:
        with writer(self.engine) as connection:
            change(connection, subscriptions.find(connection, "1"), *more)

    def row(self, after: timedelta = timedelta()) -> dict[str, Any]:
        with self.engine.connect() as connection:
            (row,) = health(connection, self.now + after)
        return row


@pytest.fixture
def polled(engine: Engine) -> Polled:
    return Polled(engine)


def daily(*days: int) -> Feed:
    """A feed with an item on each of some days after the start, at its hour."""
    found = parse(
        rss(*(item(guid=str(day), title="Họp", pubDate=(START + day * DAY).isoformat()) for day in days)).encode(), URL
    )
    assert isinstance(found, Feed)
    return found


def test_a_feed_that_was_never_polled_is_due_and_nothing_else_is_known(polled: Polled) -> None:
    assert polled.row() == {
        "feed": URL,
        "name": "Báo",
        "state": "active",
        "articles": 0,
        "last_success": None,
        "last_new": None,
        "failures": 0,
        "why": None,
        "next": "2026-06-01T00:00:00Z",
        "moved_to": None,
        "last_published": None,
        "usual_gap_days": None,
        "silent_days": None,
        "silent": False,
    }


def test_a_feed_that_fails_since_tuesday_says_since_when_how_often_why_and_when_it_is_asked_again(
    polled: Polled,
) -> None:
    polled.poll(DAY, FETCHED, daily(0, 1), new=True)
    for _ in range(3):
        polled.poll(DAY, FAILED)
    row = polled.row()
    assert (row["state"], row["failures"], row["why"]) == ("active", 3, "status 503")
    assert (row["last_success"], row["last_new"]) == ("2026-06-02T00:00:00Z", "2026-06-02T00:00:00Z")
    assert polled.now < datetime.fromisoformat(row["next"]) < polled.now + timedelta(hours=2)
    assert (row["silent_days"], row["silent"]) == (0, False), "what it published since is not known"
    polled.poll(DAY, FETCHED, daily(0, 1, 5))
    assert (polled.row()["failures"], polled.row()["why"]) == (0, None)


@pytest.mark.parametrize(("gap", "days", "silent"), [(2, 6, False), (2, 7, True), (10, 30, False), (10, 31, True)])
def test_a_feed_that_answers_is_silent_after_three_times_its_habit(
    polled: Polled, gap: int, days: int, silent: bool
) -> None:
    polled.poll(gap * 4 * DAY, FETCHED, daily(*range(0, gap * 5, gap)), new=True)
    polled.poll(days * DAY, Answer(outcome="not modified", url=URL, status=304))
    row = polled.row()
    assert (row["usual_gap_days"], row["silent_days"], row["silent"], row["failures"]) == (gap, days, silent, 0)


@pytest.mark.parametrize(("hours", "silent"), [(72, False), (73, True)])
def test_a_feed_that_publishes_all_the_time_may_rest_for_three_days(polled: Polled, hours: int, silent: bool) -> None:
    found = parse(
        rss(*(item(guid=str(n), title="Họp", pubDate=(START + n * DAY / 24).isoformat()) for n in range(9))).encode(),
        URL,
    )
    assert isinstance(found, Feed)
    polled.poll(8 * DAY / 24, FETCHED, found, new=True)
    polled.poll(hours * DAY / 24, FETCHED, found)
    assert (polled.row()["usual_gap_days"], polled.row()["silent"]) == (0.0417, silent)


def test_a_feed_without_dates_is_heard_from_when_it_had_something_new(polled: Polled) -> None:
    undated = parse(rss(item(guid="1", title="Họp")).encode(), URL)
    assert isinstance(undated, Feed)
    polled.poll(DAY, FETCHED, undated, new=True)
    polled.poll(2 * DAY, FETCHED, undated)
    row = polled.row()
    assert (row["last_new"], row["last_published"], row["silent_days"]) == ("2026-06-02T00:00:00Z", None, 2)


def test_time_in_which_nobody_polled_is_no_silence(polled: Polled) -> None:
    polled.poll(DAY, FETCHED, daily(0, 1), new=True)
    assert polled.row(after=100 * DAY)["silent_days"] == 0


def test_a_feed_that_is_gone_is_retired_and_says_why_until_it_is_resumed(polled: Polled) -> None:
    polled.poll(DAY, FETCHED, daily(0, 1), new=True)
    polled.poll(DAY, GONE)
    row = polled.row()
    assert (row["state"], row["why"], row["next"]) == ("retired", "gone for good (status 410)", None)
    assert row["last_success"] == "2026-06-02T00:00:00Z"
    polled.change(subscriptions.resume, polled.now)
    row = polled.row()
    assert (row["state"], row["why"], row["next"]) == ("active", "gone for good (status 410)", "2026-06-03T00:00:00Z")
    polled.poll(DAY, FETCHED, daily(0, 1, 3))
    assert (polled.row()["state"], polled.row()["why"]) == ("active", None)


def test_a_feed_that_is_paused_has_no_next_time(polled: Polled) -> None:
    polled.poll(DAY, FETCHED, daily(0, 1), new=True)
    polled.change(subscriptions.pause)
    assert (polled.row()["state"], polled.row()["next"]) == ("paused", None)
    polled.change(subscriptions.resume, polled.now)
    assert (polled.row()["state"], polled.row()["next"]) == ("active", "2026-06-02T00:00:00Z")


def test_a_feed_that_redirects_for_good_says_where_to(polled: Polled) -> None:
    moved = Answer(outcome="fetched", url=URL, status=200, hops=(Hop(URL, 301, "https://new.example/rss"),))
    polled.poll(DAY, moved, daily(0, 1))
    assert polled.row()["moved_to"] == "https://new.example/rss"
    polled.poll(DAY, FETCHED, daily(0, 1))
    assert polled.row()["moved_to"] is None


def test_a_host_that_is_left_alone_is_asked_no_sooner(polled: Polled) -> None:
    with writer(polled.engine) as connection:
        hosts.leave_alone(connection, "bao.example", START + 2 * DAY)
    assert polled.row()["next"] == "2026-06-03T00:00:00Z"
    assert polled.row(after=3 * DAY)["next"] == "2026-06-01T00:00:00Z"


def test_a_feed_is_described_with_what_was_said_about_it_and_what_is_odd(polled: Polled) -> None:
    broken = parse(rss(item(guid="1", title="Họp")).removesuffix("</rss>").encode(), URL)
    assert isinstance(broken, Feed)
    polled.poll(DAY, FETCHED, broken)
    with polled.engine.connect() as connection:
        found = described(connection, subscriptions.find(connection, "1"), polled.now)
    assert (found["id"], found["url"], found["zone"], found["format"]) == (1, URL, "Asia/Ho_Chi_Minh", "rss20")
    assert found["last_success"] == "2026-06-02T00:00:00Z"
    (warning,) = found["warnings"]
    assert warning.startswith("not well-formed")
