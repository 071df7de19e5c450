"""What is said about a feed that is asked for once."""

from datetime import UTC, datetime

import pytest

from feeds.check import Checked, check, check_all
from feeds.fetch import Fetcher
from feeds.pool import Parsers
from feeds.throttle import HostThrottle
from tests.feeds.papers import item, rss
from tests.feeds.server import Server, response

NOW = datetime(2025, 6, 10, tzinfo=UTC)
DAY = "Mon, 09 Jun 2025 08:30:00 +0700"
TEXT = "Tỉnh Lâm Đồng họp. " * 100
WHOLE = item(guid="1", title="Họp", link="https://bao.example/1", pubDate=DAY, description=TEXT)


def checked(server: Server, parsers: Parsers, url: str, zone: str = "Asia/Ho_Chi_Minh") -> Checked:
    return check(url, zone, Fetcher(HostThrottle(), [server.host]), parsers, NOW)


def served(server: Server, body: str) -> str:
    return server.says("/rss", response(body=body.encode(), content_type="application/rss+xml"))


def test_of_a_good_feed_nothing_is_wrong(server: Server, parsers: Parsers) -> None:
    url = served(server, rss(WHOLE))
    assert checked(server, parsers, url).printed() == {
        "url": url,
        "status": 200,
        "result": "fetched",
        "format": "rss20",
        "items": 1,
        "newest": "2025-06-09T01:30:00Z",
        "problems": [],
    }
    assert server.asked[0].headers.keys().isdisjoint({"if-none-match", "if-modified-since"})


OTHER = item(guid="2", title="Họp", link="https://bao.example/2", pubDate=DAY, description=TEXT)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (rss(), "no entries"),
        (rss(WHOLE.replace(f"<pubDate>{DAY}</pubDate>", "")), "no entry has a date"),
        (rss(WHOLE, OTHER.replace(DAY, "")), "1 of 2 entries have no date"),
        (rss(WHOLE, OTHER.replace("2025 08", "2026 08")), "1 of 2 entries are from the future"),
        (rss(WHOLE.replace("2025", "2019")), "nothing new since 2019-06-09"),
        (rss(WHOLE.replace("<guid>1</guid>", "")), "all entries have no GUID"),
        (rss(WHOLE.replace("<link>https://bao.example/1</link>", "")), "all entries have no link"),
        (rss(WHOLE.replace(TEXT, "Tỉnh Lâm Đồng họp...")), "teasers only"),
        (rss(WHOLE).replace("</channel></rss>", ""), "not well-formed"),
        (rss(WHOLE, head="<!DOCTYPE rss [<!ENTITY a 'b'>]>"), "declares entities, which are not expanded"),
    ],
)
def test_what_is_wrong_with_a_feed_is_said_and_nothing_else(
    server: Server, parsers: Parsers, body: str, problem: str
) -> None:
    found = checked(server, parsers, served(server, body))
    assert found.result == "fetched"
    assert not found.failed
    (said,) = found.problems
    assert problem in said


def test_a_minute_ahead_is_not_the_future(server: Server, parsers: Parsers) -> None:
    url = served(server, rss(WHOLE.replace(DAY, "Tue, 10 Jun 2025 00:10:00 GMT")))
    assert checked(server, parsers, url).problems == ()


def test_a_date_without_a_zone_is_in_the_feeds(server: Server, parsers: Parsers) -> None:
    url = served(server, rss(WHOLE.replace(DAY, "2025-06-09 08:30")))
    assert checked(server, parsers, url, "UTC").newest == datetime(2025, 6, 9, 8, 30, tzinfo=UTC)
    assert checked(server, parsers, url).newest == datetime(2025, 6, 9, 1, 30, tzinfo=UTC)


def test_a_feed_that_has_moved_is_named_with_its_new_address(server: Server, parsers: Parsers) -> None:
    new = served(server, rss(WHOLE))
    server.says("/between", response(302, location="/rss"))
    old = server.says("/old", response(301, location="/rss"))
    later = server.says("/later", response(307, location="/rss"))
    both = server.says("/both", response(308, location="/between"))
    assert checked(server, parsers, old).problems == (f"moved for good to {new}",)
    assert checked(server, parsers, later).problems == (f"redirects for now to {new}",)
    assert checked(server, parsers, both).problems == (
        f"moved for good to {server.url('/between')}",
        f"redirects for now to {new}",
    )


def test_a_page_in_place_of_a_feed_is_told_with_what_to_do(server: Server, parsers: Parsers) -> None:
    url = served(server, "<!DOCTYPE html><html><head><title>Báo</title></head><body>Báo</body></html>")
    found = checked(server, parsers, url)
    assert (found.result, found.status, found.failed) == ("no feed", 200, True)
    (said,) = found.problems
    assert said == f"an HTML page; `tinhlog feeds discover {url}` lists what it announces"


def test_what_cannot_be_had_fails_alone_and_in_its_place(server: Server, parsers: Parsers) -> None:
    urls = [
        served(server, rss(WHOLE)),
        server.says("/gone", response(410)),
        server.says("/missing", response(404)),
        "http://127.0.0.1:9/rss",
        server.says("/nothing", response(body=b"")),
    ]
    fetcher = Fetcher(HostThrottle(), [server.host])
    found = list(check_all([(url, "UTC") for url in urls], fetcher, parsers, NOW))
    assert [one.url for one in found] == urls
    assert [(one.result, one.problems) for one in found[1:]] == [
        ("gone", ("gone for good",)),
        ("failed", ("status 404",)),
        ("refused", ("127.0.0.1 is not public; hosts of your own are named by --allow-host",)),
        ("no feed", ("empty",)),
    ]
    assert [one.failed for one in found] == [False, True, True, True, True]
