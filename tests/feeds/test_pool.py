"""A hostile feed or page costs only itself: its neighbours are read, and its process is replaced."""

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import active_children
from threading import Timer

import pytest

from feeds.feed import Feed, NoFeed
from feeds.page import NoPage, Page, page
from feeds.parse import parse
from feeds.pool import Parsers
from tests.feeds.papers import URL, item, rss

GOOD = rss(item(guid="1", title="Họp", link="/1", pubDate="09/06/2025 08:30")).encode()
SLOW = rss(item(guid="1", title="Họp", author="a" * 150_000)).encode()
"""feedparser takes a minute and more over such an author."""
HEAD = '<meta property="article:published_time" content="{}-06-09T08:30:00+07:00">'
PAGE = f"<html><head>{HEAD}</head><body><article><p>{'Hội đồng nhân dân tỉnh họp. ' * 20}</p></article></body></html>"
GOOD_PAGE = PAGE.format(2025).encode()
SLOW_PAGE = f"<html><body><article>{'<p>x</p>' * 200_000}</article></body></html>".encode()
"""trafilatura takes a dozen seconds over so many paragraphs."""


@pytest.fixture
def parsers() -> Iterator[Parsers]:
    with Parsers(cpu_seconds=1, memory_bytes=1_500_000_000, page_cpu_seconds=2) as pool:
        yield pool


def test_a_process_reads_what_we_would_read(parsers: Parsers) -> None:
    assert parsers.parse(GOOD, URL, "text/xml") == parse(GOOD, URL, "text/xml")
    assert isinstance(parsers.parse(b"", URL), NoFeed)
    assert parsers.page(GOOD_PAGE, URL, "text/html") == page(GOOD_PAGE, URL, "text/html")
    assert isinstance(parsers.page(b"", URL), NoPage)


def test_a_page_that_bears_a_day_to_come_bears_none(parsers: Parsers) -> None:
    found = parsers.page(PAGE.format(2199).encode(), URL)
    assert isinstance(found, Page)
    assert found.published is None


def test_a_feed_that_takes_too_long_is_no_feed_and_its_neighbours_are_read(parsers: Parsers) -> None:
    with ThreadPoolExecutor(4) as threads:
        slow = threads.submit(parsers.parse, SLOW, URL)
        good = [threads.submit(parsers.parse, GOOD, URL) for _ in range(20)]
        assert all(isinstance(one.result(), Feed) for one in good)
        assert slow.result() == NoFeed("takes more than 1 s to parse")
    for _ in range(4):
        assert isinstance(parsers.parse(GOOD, URL), Feed)


def test_a_page_that_takes_too_long_is_no_page_by_a_limit_of_its_own(parsers: Parsers) -> None:
    with ThreadPoolExecutor(4) as threads:
        slow = threads.submit(parsers.page, SLOW_PAGE, URL)
        good = [threads.submit(parsers.page, GOOD_PAGE, URL) for _ in range(20)]
        assert all(isinstance(one.result(), Page) for one in good)
        assert slow.result() == NoPage("takes more than 2 s to parse")
    assert isinstance(parsers.page(GOOD_PAGE, URL), Page)
    assert isinstance(parsers.parse(GOOD, URL), Feed)


def test_the_time_of_one_feed_is_not_taken_from_the_next() -> None:
    busy = rss(*(item(guid=str(n), title="Họp", description="chữ " * 100) for n in range(300))).encode()
    with Parsers(processes=1, cpu_seconds=1) as pool:
        began = time.process_time()
        parse(busy, URL)
        times = round(2.2 / (time.process_time() - began)) + 1
        assert all(isinstance(pool.parse(busy, URL), Feed) for _ in range(times))


def test_a_feed_that_takes_too_much_memory_is_no_feed() -> None:
    large = rss(item(guid="1", description="chữ " * 10_000_000)).encode()
    with Parsers(processes=1, memory_bytes=250_000_000) as pool:
        assert isinstance(pool.parse(GOOD, URL), Feed)
        assert pool.parse(large, URL) == NoFeed("takes more than 250,000,000 bytes of memory to parse")
        assert isinstance(pool.parse(GOOD, URL), Feed)


def test_a_mistake_of_ours_is_raised_where_it_was_asked(parsers: Parsers) -> None:
    with pytest.raises(AttributeError):
        parsers.parse(None, URL)  # type: ignore[arg-type]
    assert isinstance(parsers.parse(GOOD, URL), Feed)


def test_a_process_that_is_killed_is_replaced() -> None:
    before = set(active_children())
    with Parsers(processes=1, cpu_seconds=20) as pool:
        assert isinstance(pool.parse(GOOD, URL), Feed)
        (worker,) = set(active_children()) - before
        assert worker.pid is not None
        Timer(0.2, os.kill, (worker.pid, signal.SIGKILL)).start()
        assert pool.parse(SLOW, URL) == NoFeed("ends the process that parses it (exit code -9)")
        assert isinstance(pool.parse(GOOD, URL), Feed)


def test_no_process_is_started_that_nobody_needs_and_none_is_left() -> None:
    before = set(active_children())
    with Parsers(processes=8) as pool:
        assert set(active_children()) == before
        pool.parse(GOOD, URL)
        assert len(set(active_children()) - before) == 1
    assert set(active_children()) == before
