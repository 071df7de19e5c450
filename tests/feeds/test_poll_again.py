"""What comes again: changed entries and pages, names and addresses that move, one article by two feeds."""

from events.kept import Kept, current
from feeds.pool import Parsers
from feeds.schedule import PAGE_REVISITS
from store.maintenance import verify
from store.store import Store
from tests.feeds.polling import GROWTH, LONG, POVERTY, START, Clock, Polling, feed, only, page, paragraphs, story
from tests.feeds.server import Server, response
from tests.store.press import sentence


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
