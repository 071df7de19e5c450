"""A feed is worked on by one at a time: leases lost, feeds taken in together, mistakes of ours."""

import threading
import time
from collections import Counter
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from events.base import Article, Claim
from feeds.history import History
from feeds.poll import Outcome
from feeds.pool import Parsers
from store.maintenance import verify
from store.polling import subscriptions
from store.polling.leases import LEASE, Leases
from store.projections.runner import OutOfStep
from store.refusals import Unavailable
from store.store import Store
from store.transactions import writer
from tests.feeds.polling import Clock, Polling, feed, story
from tests.feeds.server import Server
from tests.store.press import read


def test_a_feed_waits_where_others_are_at_work_on_as_many_of_its_host_as_may_be(polling: Polling) -> None:
    feeds = [polling.add(f"https://paper.example/{name}") for name in "abc"]
    leases = Leases(polling.store.engine, polling.clock)
    taken = {lease.feed.id for lease in leases.claim(3)}
    left = [one.id for one in feeds if one.id not in taken]
    (waiting,) = leases.passed_over(left)
    assert (waiting.why, waiting.until) == ("other workers are at work on paper.example", polling.clock.now + LEASE)
    polling.clock.now += LEASE
    assert leases.passed_over(left) == []


def test_a_worker_that_lost_its_lease_writes_nothing(polling: Polling, server: Server) -> None:
    late, quick = polling.leases, Leases(polling.store.engine, polling.clock, own_hosts={server.host})
    added = polling.add(server.says("/feed", feed(story("a", server))))
    (lease,) = late.claim(1)
    polling.clock.passes(hours=1)
    (other,) = quick.claim(1)
    size = polling.store.log.size()
    (outcome,) = polling.poller.give_back([polling.poller.turn(lease)])
    assert (outcome.result, outcome.counts["new"]) == ("lost", 0)
    assert polling.store.log.size() == size
    assert polling.kept(added) == []
    assert polling.poller.turn(other).outcome.counts["new"] == 1


def test_a_feed_that_is_removed_meanwhile_is_not_written_to(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server))))
    (lease,) = polling.leases.claim(1)
    with writer(polling.store.engine) as connection:
        subscriptions.remove(connection, added)
    assert polling.poller.turn(lease).outcome.result == "lost"
    assert polling.kept(added) == []


def taken_together(
    store: Store, server: Server, parsers: Parsers, names: Collection[str], *, lost: Collection[str] = ()
) -> tuple[Polling, dict[str, Outcome]]:
    """Turns at one feed of each name at once, all but the first of which are taken in when all have come; those that
    are lost are removed meanwhile.
    """
    begun = threading.Event()

    def waits_for_the_others(article: Article) -> list[Claim]:
        if not begun.is_set():
            begun.set()
            end = time.monotonic() + 20
            while polling.poller.taking_in.waiting < len(names) - 1 and time.monotonic() < end:
                time.sleep(0.01)
        return read(article)

    polling = Polling(store, server, parsers, Clock(), extract=waits_for_the_others)
    ids = {name: polling.add(server.says(f"/{name}.rss", feed(story(name.strip("2"), server)))).id for name in names}
    leases = {lease.feed.id: lease for lease in polling.leases.claim(len(names))}
    with writer(store.engine) as connection:
        for name in lost:
            subscriptions.remove(connection, leases[ids[name]].feed)
    with ThreadPoolExecutor(len(names)) as threads:
        turns = threads.map(polling.poller.turn, (leases[number] for number in ids.values()))
        return polling, {name: turn.outcome for name, turn in zip(names, turns, strict=True)}


def test_feeds_that_come_together_are_taken_in_by_one_transaction(
    store: Store, server: Server, parsers: Parsers
) -> None:
    _, outcomes = taken_together(store, server, parsers, "abcd")
    assert [(outcome.result, outcome.counts["new"]) for outcome in outcomes.values()] == [("fetched", 1)] * 4
    recorded = Counter(store.records(f"https://{server.host}/{name}")[0].recorded_at for name in "abcd")
    assert sorted(recorded.values()) == [1, 3]


def test_a_feed_that_was_lost_costs_those_that_come_with_it_nothing(
    store: Store, server: Server, parsers: Parsers
) -> None:
    _, outcomes = taken_together(store, server, parsers, "abcd", lost="bc")
    assert [outcome.result for outcome in outcomes.values()] == ["fetched", "lost", "lost", "fetched"]
    found = {name: len(store.records(f"https://{server.host}/{name}")) for name in "abcd"}
    assert found == {"a": 1, "b": 0, "c": 0, "d": 1}
    assert list(verify(store)) == []


def test_of_two_feeds_that_bring_an_article_at_once_one_brings_it_and_both_have_its_words(
    store: Store, server: Server, parsers: Parsers
) -> None:
    polling, outcomes = taken_together(store, server, parsers, ("b", "a", "a2"))
    assert sum(outcomes[name].counts["new"] for name in ("a", "a2")) == 1
    kept = [entry for name in ("a", "a2") for entry in polling.kept(polling.find(f"/{name}.rss"))]
    assert [entry.brings for entry in kept] == [True, True]
    assert len(store.records(f"https://{server.host}/a")) == 1


def test_a_mistake_of_ours_costs_its_feed_alone_which_is_asked_later_and_later(
    store: Store, server: Server, parsers: Parsers, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    def read(article: Article) -> list[Claim]:
        if "mistake" in repr(article):
            raise RuntimeError("a mistake of ours")
        return []

    polling = Polling(store, server, parsers, clock, extract=read)
    bad = polling.add(server.says("/bad", feed(story("mistake", server))))
    for name in "abc":
        polling.add(server.says(f"/{name}.rss", feed(story(name, server))))
    (mistake,) = (outcome for outcome in polling.poll() if outcome.failed)
    assert (mistake.feed, mistake.result, mistake.counts["mistakes"]) == (bad.url, "mistake", 1)
    assert "Traceback" in caplog.text
    assert sum(polling.store.log.version(f"https://{server.host}/{name}") for name in "abc") == 3
    assert polling.poll() == [], "it is not asked at once again"
    waits = []
    for failures in (1, 2, 3):
        kept = polling.again(bad)
        history = History.read(kept.history)
        assert (history.failures, kept.leased_until) == (failures, None)
        assert "RuntimeError: a mistake of ours" in history.why
        assert kept.due is not None
        waits.append(kept.due - clock.now)
        clock.now = kept.due
        polling.poll(bad)
    assert waits[0] < waits[1] < waits[2]


def test_a_database_that_cannot_be_had_is_no_failure_of_a_feed(
    store: Store, server: Server, parsers: Parsers, clock: Clock
) -> None:
    def read(article: Article) -> list[Claim]:
        raise Unavailable("the database is locked by another program", "try again when it has finished")

    polling = Polling(store, server, parsers, clock, extract=read)
    added = polling.add(server.says("/feed", feed(story("a", server))))
    with pytest.raises(Unavailable):
        polling.poll()
    assert History.read(polling.again(added).history).failures == 0


def test_a_log_that_another_version_filed_is_no_failure_of_a_feed(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server))))
    with polling.store.engine.begin() as connection:
        connection.execute(text("UPDATE projection SET version = version - 1 WHERE name = 'standing'"))
    with pytest.raises(OutOfStep, match="another version"):
        polling.poll()
    assert History.read(polling.again(added).history).failures == 0
