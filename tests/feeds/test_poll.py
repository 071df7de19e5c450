"""Turns at feeds, over real HTTP: what is taken in, what is kept, and what every misbehaviour comes to."""

from datetime import timedelta

import pytest

from events.base import Article, Claim
from events.errors import NotRead
from feeds.history import History
from feeds.pool import Parsers
from store.maintenance import verify
from store.polling import subscriptions
from store.store import Store
from store.transactions import writer
from tests.feeds.papers import rss
from tests.feeds.polling import GROWTH, LONG, START, Clock, Polling, feed, only, page, paragraphs, story
from tests.feeds.server import Asked, Server, response
from tests.store.press import read, sentence


def test_what_a_feed_says_is_taken_in_once(polling: Polling, server: Server) -> None:
    text = f"{sentence(GROWTH)}<br>{LONG}"
    url = server.says("/feed", feed(story("a", server, text.replace("<br>", "&lt;br&gt;"), pubDate="10/06/2025 23:30")))
    added = polling.add(url, lang="vi", home="lam-dong")
    outcome = only(polling.poll())
    assert (outcome.result, outcome.why) == ("fetched", "")
    assert (outcome.counts["new"], outcome.counts["entries"]) == (1, 1)
    stream = f"https://{server.host}/a"
    arrival, claim = polling.store.records(stream)
    assert arrival.event.kind == "ArticleIngested"
    assert claim.event == GROWTH
    kept = arrival.event.content()
    assert (kept["lang"], kept["home"], kept["published"], kept["dated_by"]) == ("vi", "lam-dong", "2025-06-10", "feed")
    assert kept["first_seen"] == "2025-07-01"
    assert polling.poll() == [], "it is not due"
    again = only(polling.poll(added))
    assert (again.counts["new"], again.counts["records"]) == (0, 0)
    assert polling.again(added).leased_until is None
    assert list(verify(polling.store)) == []


def test_the_day_of_an_entry_is_the_day_in_the_zone_of_its_feed(polling: Polling, server: Server) -> None:
    url = server.says("/feed", feed(story("a", server, pubDate="Tue, 10 Jun 2025 23:30:00 GMT")))
    polling.add(url, zone="America/New_York")
    polling.poll()
    (arrival,) = polling.store.records(f"https://{server.host}/a")
    assert arrival.event.content()["published"] == "2025-06-10"
    assert arrival.event.content()["first_seen"] == "2025-06-30"


def test_a_request_is_conditional_and_an_unchanged_feed_is_a_success(polling: Polling, server: Server) -> None:
    def reply(asked: Asked) -> list[bytes]:
        if asked.headers.get("if-none-match") == 'W/"1"':
            return [response(304)]
        return [response(body=rss(story("a", server)).encode(), etag='W/"1"')]

    added = polling.add(server.does("/feed", reply))
    assert only(polling.poll()).result == "fetched"
    polling.clock.passes(hours=1)
    assert only(polling.poll(added)).result == "not modified"
    polling.clock.passes(hours=11)
    assert only(polling.poll(added)).result == "fetched", "whole at least every 12 hours"


@pytest.mark.parametrize(
    ("reply", "result", "why"),
    [
        (response(500), "failed", "status 500"),
        (response(404), "failed", "status 404"),
        (response(body=b"<html><body>Log in"), "no feed", "an HTML page"),
        (response(body=b""), "no feed", "empty"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>", "failed", "closed connection"),
        (response(302, location="http://127.0.0.1:1/"), "refused", "not public"),
    ],
    ids=["500", "404", "a login page", "empty", "cut off", "to a private address"],
)
def test_a_feed_that_fails_is_told_counted_and_asked_again_later(
    polling: Polling, server: Server, reply: bytes, result: str, why: str
) -> None:
    bad = polling.add(server.says("/bad", reply))
    good = polling.add(server.says("/good", feed(story("a", server))))
    outcomes = {outcome.feed: outcome for outcome in polling.poll()}
    assert (outcomes[bad.url].result, outcomes[good.url].result) == (result, "fetched")
    assert outcomes[bad.url].failed
    assert why in outcomes[bad.url].why
    history = History.read(polling.again(bad).history)
    assert (history.failures, history.why) == (1, outcomes[bad.url].why)
    for failures in range(2, 5):
        polling.clock.passes(days=2)
        polling.poll()
        assert History.read(polling.again(bad).history).failures == failures
    server.says("/bad", feed(story("b", server)))
    polling.clock.passes(days=2)
    polling.poll()
    assert History.read(polling.again(bad).history).failures == 0


def test_a_feed_that_is_gone_is_asked_no_more_until_it_is_resumed(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", response(410)))
    assert only(polling.poll()).result == "gone"
    polling.clock.passes(days=365)
    assert polling.poll() == []
    server.says("/feed", feed(story("a", server)))
    with writer(polling.store.engine) as connection:
        subscriptions.resume(connection, added, polling.clock.now)
    assert only(polling.poll()).result == "fetched"
    assert polling.again(added).due is not None


def test_a_paused_feed_is_left_alone(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server))))
    with writer(polling.store.engine) as connection:
        subscriptions.pause(connection, added)
    assert polling.poll() == []
    assert only(polling.poll(added)).result == "fetched", "unless it is asked for"


def test_a_host_that_has_had_too_many_requests_is_left_alone_with_all_its_feeds(
    polling: Polling, server: Server, store: Store
) -> None:
    first = polling.add(server.says("/a", response(429, retry_after="7200")))
    polling.poll()
    polling.add(server.says("/b", feed(story("b", server))))
    assert polling.poll() == []
    assert polling.poll(first) == [], "even where it is asked for"
    polling.clock.passes(seconds=7201)
    assert {outcome.feed for outcome in polling.poll()} >= {server.url("/b")}
    assert server.asked[-1].target in ("/a", "/b")


def test_a_server_that_is_busy_is_left_alone_for_as_long_as_it_asks_and_no_other_feed_is(
    polling: Polling, server: Server
) -> None:
    busy = polling.add(server.says("/a", response(503, retry_after="7200")))
    polling.poll()
    due = polling.again(busy).due
    assert due is not None
    assert due >= START + timedelta(hours=2)
    polling.add(server.says("/b", feed(story("b", server))))
    assert only(polling.poll()).feed == server.url("/b")


def test_a_feed_moves_for_good_after_several_sightings_over_days(polling: Polling, server: Server) -> None:
    polling.add(server.says("/old", response(301, location="/new")))
    server.says("/new", feed(story("a", server)))
    for _ in range(2):
        polling.poll()
        polling.clock.passes(days=1, hours=1)
        assert {asked.target for asked in server.asked} >= {"/old", "/new"}
    polling.poll()
    server.asked.clear()
    polling.clock.passes(days=1)
    assert only(polling.poll()).feed == server.url("/new")
    assert [asked.target for asked in server.asked] == ["/new"]
    assert polling.find("/old") == polling.find("/new"), "whoever knows it by its old address finds it"


def test_a_feed_that_moves_to_one_that_is_subscribed_to_is_retired(polling: Polling, server: Server) -> None:
    old = polling.add(server.says("/old", response(301, location="/new")))
    polling.add(server.says("/new", feed(story("a", server))))
    for _ in range(4):
        polling.poll()
        polling.clock.passes(days=1)
    assert polling.again(old).due is None
    assert "moved to" in History.read(polling.again(old).history).why


def test_a_feed_that_nobody_named_is_called_by_its_title(polling: Polling, server: Server) -> None:
    unnamed = polling.add(server.says("/feed", feed(story("a", server))))
    named = polling.add(server.says("/other", feed(story("b", server))), name="Tin tỉnh")
    polling.poll(unnamed, named)
    assert (polling.again(unnamed).name, polling.again(named).name) == ("Báo", "Tin tỉnh")


@pytest.mark.parametrize("title", ["", "2025", "a" * 201])
def test_a_title_that_can_be_no_name_names_nothing(polling: Polling, server: Server, title: str) -> None:
    added = polling.add(server.says("/feed", response(body=rss().replace("Báo", title).encode())))
    polling.poll(added)
    assert polling.again(added).name == server.host


def test_thousands_of_entries_are_taken_in_by_parts(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(*(story(f"n{n}", server, f"{LONG} {n}") for n in range(500)))))
    assert only(polling.poll()).counts["new"] == 500
    assert only(polling.poll(added)).counts["records"] == 0
    assert [entry.number for entry in polling.kept(added)] == list(range(1, 501))


def test_an_address_that_no_database_can_index_costs_only_itself(polling: Polling, server: Server) -> None:
    endless = server.url("/" + "a" * 10_000)
    items = [story("a", server, link=endless, guid=endless), story("b", server)]
    added = polling.add(server.says("/feed", feed(*items)))
    assert only(polling.poll()).counts["new"] == 2
    assert [entry.url for entry in polling.kept(added)] == [None, server.url("/b")]


def test_when_something_new_came_last_is_remembered(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server))))
    polling.poll()
    polling.clock.passes(hours=1)
    polling.poll(added)
    assert History.read(polling.again(added).history).new_at == START
    server.says("/feed", feed(story("a", server), story("b", server)))
    polling.poll(added)
    assert History.read(polling.again(added).history).new_at == START + timedelta(hours=1)


def test_an_article_that_the_rules_fail_on_costs_no_other_and_is_tried_again(
    store: Store, server: Server, parsers: Parsers, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    fails = {"Hỏng", "Trang hỏng"}

    def extract(article: Article) -> list[Claim]:
        if any(article.text.startswith(word) for word in fails):
            raise NotRead(article.stream, "the rules fail on it")
        return read(article)

    polling = Polling(store, server, parsers, clock, extract=extract)
    server.says("/robots.txt", response(404))
    server.says("/c", page("<p>Trang hỏng.</p>" + paragraphs()))
    items = [story("a", server, f"Hỏng. {LONG}"), story("b", server), story("c", server, "Tin ngắn.")]
    added = polling.add(server.says("/feed", feed(*items)))
    counts = only(polling.poll()).counts
    assert (counts["new"], counts["not_read"], counts["pages_failed"]) == (2, 1, 1)
    assert caplog.text.count("the rules fail on it") == 2
    assert [entry.title for entry in polling.kept(added)] == ["b", "c"]
    fails.clear()
    clock.passes(days=1)
    counts = only(polling.poll(added)).counts
    assert (counts["new"], counts["not_read"], counts["completed"]) == (1, 0, 1)
