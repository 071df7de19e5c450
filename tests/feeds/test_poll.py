"""Turns at feeds, over real HTTP: what is taken in, what is kept, and what every misbehaviour comes to."""

import sys
import threading
import time
from collections import Counter
from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from events.base import Article, Claim
from events.errors import NotRead
from events.kept import Kept, current
from feeds.history import History
from feeds.poll import Outcome
from feeds.pool import Parsers
from feeds.schedule import PAGE_RETRIES, PAGE_REVISITS
from store.maintenance import verify
from store.polling import subscriptions
from store.polling.leases import LEASE, Leases
from store.refusals import Unavailable
from store.store import Store
from store.transactions import writer
from tests.feeds.papers import item, rss
from tests.feeds.polling import START, Clock, Polling
from tests.feeds.server import Asked, Server, response, running
from tests.store.press import LAM_DONG, indicator, read, sentence, target

GROWTH, POVERTY = target(LAM_DONG, 8), indicator(LAM_DONG, 2, metric="poverty rate")
LONG = "Mọi người đều biết điều đó. " * 60
"""More than a teaser."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def polling(store: Store, server: Server, parsers: Parsers, clock: Clock) -> Polling:
    return Polling(store, server, parsers, clock)


def feed(*items: str) -> bytes:
    return response(body=rss(*items).encode(), content_type="application/rss+xml")


def story(name: str, server: Server, text: str = LONG, **fields: str) -> str:
    """An item whose article is at /name on the server."""
    return item(**{"guid": name, "title": name, "link": server.url(f"/{name}"), "description": text} | fields)


def page(text: str, head: str = "") -> bytes:
    body = f"<html><head>{head}</head><body><article>{text}</article></body></html>"
    return response(body=body.encode(), content_type="text/html; charset=utf-8")


def paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line.replace('<', '&lt;')}</p>" for line in (*lines, LONG))


def only(outcomes: Iterable[Outcome]) -> Outcome:
    (one,) = outcomes
    return one


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


def test_an_article_from_the_future_is_dated_by_its_page_else_by_the_day_on_which_it_was_seen(
    polling: Polling, server: Server
) -> None:
    server.says("/robots.txt", response(404))
    dated = "<meta property='article:published_time' content='2025-06-10T08:00:00+07:00'>"
    server.says("/a", page(paragraphs(sentence(GROWTH)), dated))
    polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn.", pubDate="Thu, 01 Jan 2099 08:00:00 +0700"))))
    polling.poll()
    teaser, whole, *_ = polling.store.records(f"https://{server.host}/a")
    assert (teaser.event.content().get("published"), teaser.event.content()["first_seen"]) == (None, "2025-07-01")
    assert (whole.event.content()["published"], whole.event.content()["dated_by"]) == ("2025-06-10", "page")


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


def test_a_feed_waits_where_others_are_at_work_on_as_many_of_its_host_as_may_be(polling: Polling) -> None:
    feeds = [polling.add(f"https://paper.example/{name}") for name in "abc"]
    leases = Leases(polling.store.engine, polling.clock)
    taken = {lease.feed.id for lease in leases.claim(3)}
    left = [one.id for one in feeds if one.id not in taken]
    (waiting,) = leases.passed_over(left)
    assert (waiting.why, waiting.until) == ("other workers are at work on paper.example", polling.clock.now + LEASE)
    polling.clock.now += LEASE
    assert leases.passed_over(left) == []


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


def test_a_changed_entry_is_a_revision_and_a_changed_file_is_none(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server), story("b", server))))
    polling.poll()
    server.says("/feed", feed(story("b", server), story("a", server, f"&lt;p class='x'&gt;{LONG}&lt;/p&gt;")))
    assert only(polling.poll(added)).counts["records"] == 0
    server.says("/feed", feed(story("b", server), story("a", server, f"{LONG} Thêm.")))
    polling.clock.passes(days=1)
    assert only(polling.poll(added)).counts["revised"] == 1
    assert polling.editions(f"https://{server.host}/a") == ["ArticleIngested", "ArticleRevised"]


def test_of_the_texts_of_one_day_that_found_last_stands(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server), story("b", server))))
    polling.poll()
    for hour in range(1, 7):
        polling.clock.passes(hours=1)
        server.says("/feed", feed(story("b", server), story("a", server, f"{LONG} Sửa lúc {hour} giờ.")))
        assert only(polling.poll(added)).counts["revised"] == 1
        kept = [one.event for one in polling.store.records(f"https://{server.host}/a") if isinstance(one.event, Kept)]
        assert current(kept) == kept[-1]


def test_a_feed_that_changes_its_guids_doubles_nothing(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server), story("b", server))))
    polling.poll()
    server.says("/feed", feed(story("a", server, guid="other-a"), story("b", server, guid="other-b")))
    assert only(polling.poll(added)).counts["records"] == 0
    assert len(polling.kept(added)) == 2


def test_an_entry_that_moves_keeps_its_stream(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server, pubDate="10/06/2025 23:30"))))
    polling.poll()
    moved = story("a", server, f"{LONG} Thêm.", link=server.url("/a-moi"), pubDate="10/06/2025 23:30")
    server.says("/feed", feed(moved))
    polling.poll(added)
    assert polling.editions(f"https://{server.host}/a") == ["ArticleIngested", "ArticleRevised"]


def test_a_guid_that_is_used_again_swallows_no_article(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server, guid="1", pubDate="10/06/2025 23:30"))))
    polling.poll()
    server.says("/feed", feed(story("b", server, guid="1", pubDate="11/06/2025 23:30")))
    assert only(polling.poll(added)).counts["new"] == 1
    assert len(polling.kept(added)) == 2


def test_entries_that_share_an_address_are_articles_of_their_own(polling: Polling, server: Server) -> None:
    front = server.url("/")
    items = [story(name, server, f"{LONG} {name}", link=front) for name in "abc"]
    added = polling.add(server.says("/feed", feed(*items)))
    assert only(polling.poll()).counts["new"] == 3
    assert only(polling.poll(added)).counts["records"] == 0


def test_two_feeds_with_one_article_bring_it_once(polling: Polling, server: Server) -> None:
    server.says("/a", response(500))
    server.says("/robots.txt", response(404))
    home = polling.add(server.says("/home", feed(story("a", server, "Tin ngắn."))))
    section = polling.add(server.says("/section", feed(story("a", server, "Một tóm tắt khác."))))
    polling.poll(home)
    assert only(polling.poll(section)).counts["records"] == 0
    assert polling.editions(f"https://{server.host}/a") == ["ArticleIngested"]
    server.says("/section", feed(story("a", server, "Lại một tóm tắt khác.")))
    assert only(polling.poll(section)).counts["records"] == 0, "another's teaser is no revision"
    server.says("/home", feed(story("a", server, "Tin ngắn, đã sửa.")))
    polling.clock.passes(days=1)
    assert only(polling.poll(home)).counts["revised"] == 1


def test_a_correction_comes_by_whichever_of_two_feeds_has_it(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", response(500))
    home = polling.add(server.says("/home", feed(story("a", server, sentence(GROWTH)))))
    section = polling.add(server.says("/section", feed(story("a", server, sentence(GROWTH)))))
    polling.poll(home)
    assert only(polling.poll(section)).counts["records"] == 0
    server.says("/section", feed(story("a", server, sentence(POVERTY))))
    polling.clock.passes(days=1)
    assert only(polling.poll(section)).counts["revised"] == 1
    assert only(polling.poll(home)).counts["revised"] == 0
    server.says("/home", feed(story("a", server, sentence(POVERTY))))
    assert only(polling.poll(home)).counts["records"] == 0, "it is corrected already"


@pytest.mark.parametrize("teaser", ["Tin ngắn.", "Một tóm tắt khác."])
def test_a_second_feed_whose_teaser_changes_sends_us_to_the_page_that_the_first_one_had_read(
    polling: Polling, server: Server, teaser: str
) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", page(paragraphs(sentence(GROWTH))))
    home = polling.add(server.says("/home", feed(story("a", server, "Tin ngắn."))))
    section = polling.add(server.says("/section", feed(story("a", server, teaser))))
    assert only(polling.poll(home)).counts["completed"] == 1
    assert only(polling.poll(section)).counts["pages"] == 0, "it was read already"
    server.says("/a", page(paragraphs(sentence(POVERTY))))
    server.says("/section", feed(story("a", server, "Đính chính.")))
    polling.clock.passes(days=1)
    changed = only(polling.poll(section)).counts
    assert (changed["pages"], changed["revised"]) == (1, 1)
    stream = f"https://{server.host}/a"
    assert polling.editions(stream) == ["ArticleIngested", "ArticleCompleted", "ArticleRevised"]
    assert POVERTY in [record.event for record in polling.store.records(stream)]
    assert only(polling.poll(home)).counts["records"] == 0


def test_a_teaser_is_completed_by_its_page(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", page(paragraphs(sentence(POVERTY)), "<meta name='author' content='Nguyễn An'>"))
    added = polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn.", pubDate="10/06/2025"))))
    outcome = only(polling.poll())
    assert (outcome.counts["new"], outcome.counts["completed"], outcome.counts["pages"]) == (1, 1, 1)
    stream = f"https://{server.host}/a"
    assert polling.editions(stream) == ["ArticleIngested", "ArticleCompleted"]
    records = polling.store.records(stream)
    assert POVERTY in [record.event for record in records]
    kept = records[1].event.content()
    assert (kept["published"], kept["dated_by"]) == ("2025-06-10", "feed")
    (entry,) = polling.kept(added)
    assert (entry.whole, entry.page_due) == (True, None)
    polling.clock.passes(days=30)
    assert only(polling.poll(added)).counts["pages"] == 0


def test_a_page_is_not_asked_for_where_the_feed_has_the_whole_text(polling: Polling, server: Server) -> None:
    polling.add(server.says("/feed", feed(story("a", server))))
    polling.poll()
    assert [asked.target for asked in server.asked] == ["/feed"]


def test_a_page_that_fails_leaves_the_teaser_and_is_tried_again_later(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", response(500))
    added = polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    assert only(polling.poll()).counts["pages_failed"] == 1
    assert polling.editions(f"https://{server.host}/a") == ["ArticleIngested"]
    for retry in PAGE_RETRIES[:-1]:
        polling.clock.now += retry
        assert only(polling.poll()).counts["pages_failed"] == 1
    server.says("/a", page(paragraphs("Đây rồi.")))
    polling.clock.now += PAGE_RETRIES[-1]
    assert only(polling.poll()).counts["completed"] == 1
    assert polling.kept(added)[0].whole


def test_a_page_that_fails_for_good_is_left(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", response(404))
    added = polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    polling.poll()
    for retry in PAGE_RETRIES:
        polling.clock.now += retry
        polling.poll()
    assert polling.kept(added)[0].page_due is None


def test_a_page_that_its_site_does_not_let_be_fetched_is_not(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(body=b"User-agent: *\nDisallow: /a"))
    polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    assert only(polling.poll()).counts["pages_failed"] == 1
    assert [asked.target for asked in server.asked] == ["/feed", "/robots.txt"]


def test_a_page_that_leads_to_the_front_page_is_no_article(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", response(302, location="/"))
    server.says("/", page(paragraphs("Trang nhất.")))
    polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    assert only(polling.poll()).counts["pages_failed"] == 1


def test_pages_of_a_host_that_has_had_too_many_requests_wait(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    for name in "ab":
        server.says(f"/{name}", response(429, retry_after="3600"))
    polling.add(server.says("/feed", feed(*(story(name, server, "Tin ngắn.") for name in "ab"))))
    polling.poll()
    assert [asked.target for asked in server.asked].count("/b") == 0


def test_an_entry_without_a_word_has_the_article_of_its_page(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", page(paragraphs(sentence(POVERTY)), "<title>Đầu đề</title>"))
    added = polling.add(server.says("/feed", feed(item(guid="a", link=server.url("/a")))))
    outcome = only(polling.poll())
    assert (outcome.counts["entries"], outcome.counts["pages"]) == (1, 1)
    assert polling.editions(f"https://{server.host}/a") == ["ArticleIngested"]
    assert len(polling.kept(added)) == 1


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


def test_a_page_is_revisited_when_asked_and_a_change_of_it_is_a_revision(
    store: Store, server: Server, parsers: Parsers, clock: Clock
) -> None:
    polling = Polling(store, server, parsers, clock, revisit=True)
    server.says("/robots.txt", response(404))
    server.says("/a", page(paragraphs(sentence(GROWTH))))
    added = polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    polling.poll()
    clock.now = START + PAGE_REVISITS[0]
    assert only(polling.poll()).counts["revised"] == 0
    server.says("/a", page(paragraphs(sentence(POVERTY))))
    clock.now = START + PAGE_REVISITS[2]
    assert only(polling.poll()).counts["revised"] == 1
    for after in PAGE_REVISITS:
        clock.now = max(clock.now, START + after)
        polling.poll()
    assert polling.kept(added)[0].page_due is None
    stream = f"https://{server.host}/a"
    assert polling.editions(stream) == ["ArticleIngested", "ArticleCompleted", "ArticleRevised"]


def test_a_page_that_goes_back_to_its_earlier_text_is_a_revision_too(
    store: Store, server: Server, parsers: Parsers, clock: Clock
) -> None:
    polling = Polling(store, server, parsers, clock, revisit=True)
    server.says("/robots.txt", response(404))
    polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    revised = []
    visits = (START, *(START + after for after in PAGE_REVISITS[:3]))
    for said, clock.now in zip((GROWTH, POVERTY, GROWTH, GROWTH), visits, strict=True):
        server.says("/a", page(paragraphs(sentence(said))))
        revised.append(only(polling.poll()).counts["revised"])
    assert revised == [0, 1, 1, 0]
    assert list(verify(store)) == []


def test_a_teaser_that_changes_sends_us_to_its_page_again(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", page(paragraphs(sentence(GROWTH))))
    added = polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    polling.poll()
    server.says("/a", page(paragraphs(sentence(POVERTY))))
    server.says("/feed", feed(story("a", server, "Tin ngắn, đã sửa.")))
    polling.clock.passes(days=1)
    assert only(polling.poll(added)).counts["revised"] == 1
    stream = f"https://{server.host}/a"
    assert polling.editions(stream) == ["ArticleIngested", "ArticleCompleted", "ArticleRevised"]


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
            while len(polling.poller._ingest._waiting) < len(names) - 1 and time.monotonic() < end:
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


def test_pages_stay_due_whatever_ends_the_turn(
    polling: Polling, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    (lease,) = polling.leases.claim(1)
    monkeypatch.setattr(polling.poller, "_visit_pages", lambda *lease, **learnt: sys.exit("killed"))
    with pytest.raises(SystemExit):
        polling.poller.turn(lease)
    assert polling.again(added).pages_due == polling.clock.now


def test_a_mistake_of_ours_costs_its_feed_alone_which_is_asked_later_and_later(
    store: Store, server: Server, parsers: Parsers, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    def read(article: object) -> list[None]:
        if "mistake" in repr(article):
            raise RuntimeError("a mistake of ours")
        return []

    polling = Polling(store, server, parsers, clock, extract=read)  # type: ignore[arg-type]
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


def test_a_mistake_of_ours_at_a_page_costs_that_page_alone(
    store: Store, server: Server, parsers: Parsers, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    def extract(article: Article) -> list[Claim]:
        if article.complete and "mistake" in article.text:
            raise RuntimeError("a mistake of ours")
        return []

    polling = Polling(store, server, parsers, clock, extract=extract)
    server.says("/robots.txt", response(404))
    names = ("mistake", "b")
    added = polling.add(server.says("/feed", feed(*(story(name, server, "Tin ngắn.") for name in names))))
    for name in names:
        server.says(f"/{name}", page(paragraphs(f"Tin {name}.")))
    outcome = only(polling.poll())
    assert (outcome.result, outcome.failed) == ("fetched", False)
    assert [outcome.counts[name] for name in ("pages", "pages_failed", "mistakes")] == [1, 1, 1]
    assert "a mistake of ours" in caplog.text
    assert {entry.title: entry.page_due for entry in polling.kept(added)} == {
        "mistake": clock.now + PAGE_RETRIES[0],
        "b": None,
    }


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


def test_the_whole_text_of_another_feed_revises_nothing_either(polling: Polling, server: Server) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", response(500))
    home = polling.add(server.says("/home", feed(story("a", server))))
    section = polling.add(server.says("/section", feed(story("a", server, f"{LONG} Ngắn hơn."))))
    polling.poll(home)
    assert only(polling.poll(section)).counts["records"] == 0
    server.says("/section", feed(story("a", server, f"{LONG} Lại khác.")))
    polling.clock.passes(days=1)
    assert only(polling.poll(section)).counts["records"] == 0
    assert polling.editions(f"https://{server.host}/a") == ["ArticleIngested"]


def test_of_two_entries_that_might_be_one_that_is_known_only_the_first_is(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server, guid="1"))))
    polling.poll()
    server.says("/feed", feed(story("a", server, guid="2"), story("b", server, guid="1")))
    assert only(polling.poll(added)).counts["new"] == 1
    assert only(polling.poll(added)).counts["records"] == 0
    assert [entry.url for entry in polling.kept(added)] == [server.url("/a"), server.url("/b")]


def test_when_something_new_came_last_is_remembered(polling: Polling, server: Server) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server))))
    polling.poll()
    polling.clock.passes(hours=1)
    polling.poll(added)
    assert History.read(polling.again(added).history).new_at == START
    server.says("/feed", feed(story("a", server), story("b", server)))
    polling.poll(added)
    assert History.read(polling.again(added).history).new_at == START + timedelta(hours=1)


def test_a_page_gives_way_to_a_whole_text_that_another_feed_has_brought_meanwhile(
    polling: Polling, server: Server
) -> None:
    server.says("/robots.txt", response(404))
    server.says("/a", response(500))
    polling.add(server.says("/home", feed(story("a", server, "Tin ngắn."))))
    polling.poll()
    section = polling.add(server.says("/section", feed(story("a", server))))
    assert only(polling.poll(section)).counts["completed"] == 1
    server.says("/a", page(paragraphs("Trang này nói khác.")))
    polling.clock.now += PAGE_RETRIES[0]
    polling.poll()
    assert polling.editions(f"https://{server.host}/a") == ["ArticleIngested", "ArticleCompleted"]


def test_a_page_that_moved_to_a_site_that_does_not_let_it_be_fetched_is_not_taken_in(
    store: Store, server: Server, parsers: Parsers, clock: Clock
) -> None:
    with running() as other:
        polling = Polling(store, server, parsers, clock, others=[other])
        server.says("/robots.txt", response(404))
        server.says("/a", response(301, location=other.says("/b", page(paragraphs("Ở đây.")))))
        other.says("/robots.txt", response(body=b"User-agent: *\nDisallow: /"))
        polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
        assert only(polling.poll()).counts["pages_failed"] == 1


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
