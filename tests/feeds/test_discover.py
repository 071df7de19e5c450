"""Which feeds a page leads to."""

import time

import pytest

from events.errors import NotFound
from feeds.discover import FEEDS_MAX, PAGE_BYTES_MAX, DiscoveredFeed, announced, discover
from feeds.fetch import Fetcher
from feeds.pool import Parsers
from feeds.throttle import HostThrottle
from tests.feeds.papers import item, rss
from tests.feeds.server import Server, response
from tests.scale import scaled

PAGE = "https://bao.example/tin/trang.html"


def found(head: str, body: str = "") -> list[DiscoveredFeed]:
    return announced(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), PAGE)


@pytest.mark.parametrize(
    ("type_", "kind"),
    [
        ("application/rss+xml", "rss"),
        ("application/atom+xml", "atom"),
        ("application/rdf+xml", "rdf"),
        ("application/feed+json", "json"),
        ("Application/RSS+XML; charset=utf-8", "rss"),
    ],
)
def test_a_link_in_the_head_announces_a_feed(type_: str, kind: str) -> None:
    head = f"<link rel='home Alternate' type='{type_}' href='../rss?x=1' title='Thời sự &amp; <b>mới</b>'>"
    assert found(head) == [DiscoveredFeed("https://bao.example/rss?x=1", "Thời sự & mới", kind, "announced")]


@pytest.mark.parametrize(
    "head",
    [
        "<link rel='stylesheet' type='application/rss+xml' href='/rss'>",
        "<link rel='alternate' type='text/html' href='/rss'>",
        "<link rel='alternate' type='application/json+oembed' href='/rss'>",
        "<link rel='alternate' type='application/rss+xml' href=''>",
        "<link rel='alternate' type='application/rss+xml'>",
        "<link rel='alternate' type='application/rss+xml' href='javascript:alert(1)'>",
        "<link rel='alternate' type='application/rss+xml' href='http://[::1/rss'>",
        "<!-- <link rel='alternate' type='application/rss+xml' href='/rss'> -->",
    ],
)
def test_no_other_link_announces_one(head: str) -> None:
    assert found(head) == []


def test_links_are_relative_to_the_base_of_the_page() -> None:
    head = "<base href='/vi/'><link rel='alternate' type='application/rss+xml' href='rss'>"
    assert [one.url for one in found(head, "<a href='tin.rss'>tin</a>")] == [
        "https://bao.example/vi/rss",
        "https://bao.example/vi/tin.rss",
    ]


@pytest.mark.parametrize(
    "href",
    [
        "/rss", "/rss/thoi-su", "/rss/home.rss", "/tin.rss", "/feed/", "/rss_feed/", "/rss.xml", "/index.xml?a=1",
        "/atom.xml", "/feeds/all", "/index.rdf", "/RSS/Home.RSS",
    ],
)  # fmt: skip
def test_a_link_that_looks_like_a_feed_is_a_guess(href: str) -> None:
    url = f"https://bao.example{href}"
    assert found("", f"<p><a href='{href}'>Thời <b>sự</b></a></p>") == [DiscoveredFeed(url, "Thời sự", None, "guessed")]


@pytest.mark.parametrize(
    "href", ["/", "/tin.html", "/feedback", "/press", "/sitemap.xml", "#rss", "mailto:rss@bao.example"]
)
def test_other_links_are_none(href: str) -> None:
    assert found("", f"<a href='{href}'>RSS</a>") == []


def test_a_feed_is_named_once_and_what_is_announced_goes_before_guesses() -> None:
    head = "<link rel=alternate type='application/rss+xml' href='/tin.rss' title=Tin>" * 2
    body = "<a href='https://www.bao.example/tin.rss#x'>RSS</a><a href='/other.rss'>Other</a>"
    assert [(one.title, one.how) for one in found(head, body)] == [("Tin", "announced"), ("Other", "guessed")]


def test_a_page_in_another_encoding_is_read() -> None:
    page = "<html><head><link rel=alternate type='application/rss+xml' href='/rss' title='Thời sự'></head></html>"
    assert [one.title for one in announced(page.encode("utf-16"), PAGE)] == ["Thời sự"]


@pytest.mark.parametrize("page", [b"", b" ", b"\0", b"<!-- -->", b"<", b"\xff\xfe", b"text"])
def test_what_is_no_page_announces_nothing(page: bytes) -> None:
    assert announced(page, PAGE) == []


@pytest.mark.parametrize(
    "piece",
    [
        "<a href='/{}.rss'>x", "<div><a href='/rss'>x</a>", "<table>", "<a>", "&amp;&", "<a " + "x=y " * 50,
        "<link rel=alternate type='application/rss+xml' href='/{}' title='" + "t" * 1000 + "'>",
    ],
)  # fmt: skip
def test_a_hostile_page_is_read_in_time(piece: str) -> None:
    count = min(scaled(500_000), PAGE_BYTES_MAX) // len(piece)
    page = "".join(piece.replace("{}", str(number)) for number in range(count)).encode()
    began = time.process_time()
    assert len(announced(page, PAGE)) <= FEEDS_MAX
    assert time.process_time() - began < 10


def test_a_page_is_asked_for_and_its_redirect_is_its_base(server: Server, parsers: Parsers) -> None:
    page = b"<html><head><link rel='alternate' type='application/rss+xml' href='rss'></head></html>"
    server.says("/vi/home", response(body=page, content_type="text/html"))
    start = server.says("/", response(302, location="/vi/home"))
    (one,) = discover(start, Fetcher(HostThrottle(), [server.host]), parsers)
    assert (one.url, one.how) == (server.url("/vi/rss"), "announced")


def test_a_page_that_is_a_feed_itself_says_so(server: Server, parsers: Parsers) -> None:
    url = server.says("/", response(body=rss(item(guid="1", title="Họp")).encode(), content_type="text/html"))
    assert discover(url, Fetcher(HostThrottle(), [server.host]), parsers) == [
        DiscoveredFeed(url, "Báo", "rss20", "itself")
    ]


def test_a_page_that_cannot_be_had_is_named_with_the_reason(server: Server, parsers: Parsers) -> None:
    url = server.says("/", response(503))
    with pytest.raises(NotFound, match="status 503"):
        discover(url, Fetcher(HostThrottle(), [server.host]), parsers)
    with pytest.raises(NotFound, match="not public"):
        discover(url, Fetcher(HostThrottle()), parsers)
