"""Pages of entries that a feed only begins: which are fetched, which are not, and what every failure comes to."""

import sys

import pytest

from events.base import Article, Claim
from feeds.pool import Parsers
from feeds.schedule import PAGE_RETRIES
from store.store import Store
from tests.feeds.papers import item
from tests.feeds.polling import GROWTH, POVERTY, Clock, Polling, feed, only, page, paragraphs, story
from tests.feeds.server import Server, response, running
from tests.store.press import sentence


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


def test_pages_stay_due_whatever_ends_the_turn(
    polling: Polling, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = polling.add(server.says("/feed", feed(story("a", server, "Tin ngắn."))))
    (lease,) = polling.leases.claim(1)
    monkeypatch.setattr(polling.poller, "_visit_pages", lambda *lease, **learnt: sys.exit("killed"))
    with pytest.raises(SystemExit):
        polling.poller.turn(lease)
    assert polling.again(added).pages_due == polling.clock.now


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
