"""What comes of a request, whatever the server does: always a value, always in time, never a forbidden address."""

import gzip
import ssl
import time
import zlib
from collections.abc import Collection, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from itertools import chain
from pathlib import Path
from threading import Event

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.fetch import FEED_TYPES, USER_AGENT, Answer, Fetcher, Hop
from feeds.headers import Validators
from feeds.throttle import HostThrottle
from tests.feeds.server import Asked, Server, for_ever, response, running
from tests.scale import scaled

gzipped = partial(gzip.compress, mtime=0)
"""Without the time of day, which would name a test otherwise in each process that collects it."""

DATA = Path(__file__).parents[1] / "data" / "tls"
"""A certificate for 127.0.0.1 that its own key signed; the key is no secret."""

FEED = b"<rss version='2.0'><channel><title>x</title></channel></rss>"
IMPATIENT = 0.5


def throttle() -> HostThrottle:
    return HostThrottle(at_once=100, pause_seconds=0)


@pytest.fixture
def fetcher(server: Server) -> Fetcher:
    return Fetcher(throttle(), allow_hosts=[server.host])


def test_a_feed_is_fetched_with_all_that_the_next_request_needs(server: Server, fetcher: Fetcher) -> None:
    url = server.says(
        "/feed",
        response(
            body=FEED,
            etag='W/"a,b"',
            last_modified="Mon, 9 Jun 2025 08:00:00 GMT",
            content_type="text/xml; charset=utf-8",
            cache_control="public, max-age=600",
        ),
    )
    assert fetcher.get(url) == Answer(
        outcome="fetched",
        url=url,
        status=200,
        body=FEED,
        content_type="text/xml; charset=utf-8",
        validators=Validators(url, 'W/"a,b"', "Mon, 9 Jun 2025 08:00:00 GMT"),
        fresh_for=timedelta(minutes=10),
    )
    (asked,) = server.asked
    assert asked.headers == {
        "host": server.host,
        "user-agent": USER_AGENT,
        "accept": FEED_TYPES,
        "accept-encoding": "gzip, deflate, br",
        "connection": "close",
    }
    assert USER_AGENT.startswith("tinhlog/")


def test_both_validators_go_back_exactly_as_they_came(server: Server, fetcher: Fetcher) -> None:
    def reply(asked: Asked) -> list[bytes]:
        known = asked.headers.get("if-none-match") == "not quoted" and asked.headers.get("if-modified-since") == "then"
        return [response(304) if known else response(body=FEED, etag="not quoted", last_modified="then")]

    url = server.does("/feed", reply)
    first = fetcher.get(url)
    second = fetcher.get(url, first.validators)
    assert (first.outcome, second.outcome) == ("fetched", "not modified")
    assert second.validators == first.validators


@given(st.binary(max_size=20))
def test_whatever_validator_is_understood_goes_back_as_it_came(etag: bytes) -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nETag: %b\r\nLast-Modified: %b\r\n\r\n" % (etag, etag)
    with running() as server:
        fetcher = Fetcher(throttle(), [server.host])
        url = server.says("/feed", raw)
        first = fetcher.get(url, seconds=5)
        if first.validators:
            assert fetcher.get(url, first.validators, seconds=5).outcome == "fetched"
            assert server.asked[1].headers.get("if-none-match", "") == (first.validators.etag or "")


def test_a_new_validator_of_an_unchanged_feed_takes_the_old_ones_place(server: Server, fetcher: Fetcher) -> None:
    url = server.says("/feed", response(304, etag='"2"'))
    assert fetcher.get(url, Validators(url, '"1"', "then")).validators == Validators(url, '"2"', None)


def test_validators_of_one_address_say_nothing_about_another(server: Server, fetcher: Fetcher) -> None:
    new = server.says("/new", response(body=FEED))
    old = server.says("/old", response(301, location="/new"))
    assert fetcher.get(old, Validators(old, '"1"', "then")).outcome == "fetched"
    assert "if-none-match" in server.asked[0].headers
    assert "if-none-match" not in server.asked[1].headers
    assert fetcher.get(old, Validators(new, '"1"', "then")).outcome == "fetched"
    assert "if-none-match" not in server.asked[2].headers
    assert "if-none-match" in server.asked[3].headers


def test_unchanged_is_no_answer_to_a_question_that_was_not_asked(server: Server, fetcher: Fetcher) -> None:
    answer = fetcher.get(server.says("/feed", response(304)))
    assert (answer.outcome, answer.reason) == ("failed", "status 304")


@pytest.mark.parametrize("status", [201, 202, 204, 206, 300, 400, 401, 403, 404, 418, 429, 500, 502, 503, 504, 599])
def test_every_other_status_is_a_failure_that_names_it(server: Server, fetcher: Fetcher, status: int) -> None:
    answer = fetcher.get(server.says("/feed", response(status, etag='"error page"')))
    assert (answer.outcome, answer.status, answer.reason) == ("failed", status, f"status {status}")
    assert answer.validators is None


def test_what_is_gone_for_good_is_told_apart(server: Server, fetcher: Fetcher) -> None:
    answer = fetcher.get(server.says("/feed", response(410)))
    assert (answer.outcome, answer.status) == ("gone", 410)


NOW = datetime(2025, 6, 9, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("status", [429, 503, 200])
@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("120", timedelta(seconds=120)),
        (format_datetime(NOW + timedelta(hours=1), usegmt=True), timedelta(hours=1)),
        (format_datetime(NOW - timedelta(hours=1), usegmt=True), timedelta()),
        ("0", timedelta()),
        ("soon", None),
        ("-5", None),
        ("9" * 400, None),
        ("Mon, 32 Jun 2025 08:00:00 GMT", None),
        ("Mon, 9 Jun 99999 08:00:00 GMT", None),
    ],
)
def test_a_server_may_ask_for_patience_in_seconds_or_until_a_date_by_its_own_clock(
    server: Server, fetcher: Fetcher, status: int, value: str, wait: timedelta | None
) -> None:
    date = format_datetime(NOW, usegmt=True)
    assert fetcher.get(server.says("/feed", response(status, retry_after=value, date=date))).retry_after == wait


def test_a_date_without_a_date_of_the_server_is_measured_by_our_clock(server: Server, fetcher: Fetcher) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    wait = fetcher.get(server.says("/feed", response(503, retry_after=later))).retry_after
    assert wait is not None
    assert timedelta(minutes=59) < wait <= timedelta(hours=1)


def test_a_feed_is_fresh_until_it_expires(server: Server, fetcher: Fetcher) -> None:
    date, later = (format_datetime(NOW + timedelta(minutes=wait), usegmt=True) for wait in (0, 15))
    assert fetcher.get(server.says("/a", response(date=date, expires=later))).fresh_for == timedelta(minutes=15)
    assert fetcher.get(server.says("/b", response(date=date, expires="0"))).fresh_for is None


# Redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_reported(server: Server, fetcher: Fetcher, status: int) -> None:
    new = server.says("/new", response(body=FEED))
    old = server.says("/old", response(status, location="new#part"))
    answer = fetcher.get(old)
    assert (answer.outcome, answer.body) == ("fetched", FEED)
    assert answer.hops == (Hop(old, status, new + "#part"),)
    assert answer.url == new + "#part"
    assert answer.moved_to == (new + "#part" if status in (301, 308) else None)


def test_an_address_moves_only_as_far_as_every_redirect_is_permanent(server: Server, fetcher: Fetcher) -> None:
    server.says("/d", response(body=FEED))
    server.says("/c", response(301, location="/d"))
    server.says("/b", response(302, location="/c"))
    answer = fetcher.get(server.says("/a", response(308, location="/b")))
    assert answer.moved_to == server.url("/b")
    assert [hop.permanent for hop in answer.hops] == [True, False, True]


def test_five_redirects_are_followed_and_no_sixth(server: Server, fetcher: Fetcher) -> None:
    for step in range(6):
        server.says(f"/{step}", response(302, location=f"/{step + 1}"))
    server.says("/6", response(body=FEED))
    assert fetcher.get(server.url("/1")).outcome == "fetched"
    answer = fetcher.get(server.url("/0"))
    assert (answer.outcome, answer.reason, len(answer.hops)) == ("failed", "more than 5 redirects", 6)


def test_a_redirect_loop_ends(server: Server, fetcher: Fetcher) -> None:
    answer = fetcher.get(server.says("/loop", response(301, location="/loop")))
    assert (answer.outcome, answer.reason) == ("failed", "more than 5 redirects")


def test_a_redirect_without_an_address_leads_nowhere(server: Server, fetcher: Fetcher) -> None:
    assert fetcher.get(server.says("/feed", response(302))).reason == "status 302 that leads nowhere"


def test_a_redirect_to_letters_that_are_not_ascii_is_followed(server: Server, fetcher: Fetcher) -> None:
    server.says("/tin-t%E1%BB%A9c", response(body=FEED))
    assert fetcher.get(server.says("/a", response(302, location="/tin-tức"))).outcome == "fetched"


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1:1/",
        "http://localhost:1/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://100.100.100.200/",
        "http://2130706433:1/",
        "http://0x7f000001:1/",
        "http://0177.0.0.1:1/",
        "http://127.1:1/",
        "http://0/",
        "http://[::1]:1/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]:1/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
        "http://[fd00:ec2::254]/",
        "http://[fe80::1%25lo]/",
        "http://①②⑦.0.0.1:1/",
        "file:///etc/passwd",
        "ftp://a.vn/feed",
        "gopher://a.vn/",
        "data:text/xml,x",
        "javascript:alert(1)",
        "http://name:word@8.8.8.8/",
        "http://@8.8.8.8/",
        "http://[",
        "http://a b/",
        "http://a\\b/",
        "http://a..b/",
        "http://a:99999999/",
        "//10.0.0.1/",
    ],
)
def test_a_redirect_to_what_may_not_be_asked_is_refused(server: Server, fetcher: Fetcher, location: str) -> None:
    url = server.says("/feed", response(302, location=location))
    answer = fetcher.get(url)
    assert answer.outcome == "refused"
    assert answer.reason
    assert [hop.url for hop in answer.hops] == [url]


# Addresses


def test_a_name_is_refused_if_any_of_its_addresses_is_not_public(server: Server) -> None:
    asked = []

    def resolve(host: str, port: int) -> Collection[str]:
        asked.append((host, port))
        return ["8.8.8.8", "127.0.0.1"]

    answer = Fetcher(throttle(), [server.host], resolve).get(f"http://feeds.test:{server.port}/")
    assert (answer.outcome, answer.reason) == (
        "refused",
        "feeds.test is 127.0.0.1, which is not public; hosts of your own are named by --allow-host",
    )
    assert asked == [("feeds.test", server.port)]
    assert server.connections == 0


def test_a_name_that_answers_otherwise_the_second_time_finds_nobody_asking(server: Server) -> None:
    answers = iter([["192.0.2.1"], ["127.0.0.1"]])
    fetcher = Fetcher(throttle(), (), lambda host, port: next(answers))
    assert fetcher.get(f"http://feeds.test:{server.port}/").outcome == "refused"
    assert next(answers) == ["127.0.0.1"], "it was resolved once"
    assert server.connections == 0


def test_a_name_is_resolved_once_for_a_request_and_again_for_the_next_hop(server: Server) -> None:
    asked = []

    def resolve(host: str, port: int) -> Collection[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    here = f"feeds.test:{server.port}"
    server.says("/a", response(302, location=f"http://b.test:{server.port}/b"))
    answer = Fetcher(throttle(), [here], resolve).get(f"http://{here}/a")
    assert (answer.outcome, answer.reason) == (
        "refused",
        "b.test is 10.0.0.1, which is not public; hosts of your own are named by --allow-host",
    )
    assert asked == ["feeds.test", "b.test"]
    assert server.connections == 1


def test_what_is_allowed_is_one_host_at_one_port(server: Server, fetcher: Fetcher) -> None:
    with running() as other:
        other.says("/", response(body=FEED))
        answer = fetcher.get(server.says("/feed", response(302, location=other.url())))
        assert answer.outcome == "refused"
        assert fetcher.get(other.url()).outcome == "refused"
        assert fetcher.get(f"http://localhost:{server.port}/feed").outcome == "refused", "not the name that was allowed"
        assert other.connections == 0
        assert server.connections == 1


def test_an_address_that_does_not_answer_gives_way_to_the_next(server: Server) -> None:
    server.says("/", response(body=FEED))
    here = f"feeds.test:{server.port}"
    fetcher = Fetcher(throttle(), [here], lambda host, port: ["127.0.0.2", "127.0.0.1"])
    assert fetcher.get(f"http://{here}/").outcome == "fetched"
    assert server.asked[0].headers["host"] == here


@pytest.mark.parametrize("error", [OSError("no such name"), UnicodeError("label too long")])
def test_a_name_that_nobody_knows_fails(error: Exception) -> None:
    def resolve(host: str, port: int) -> Collection[str]:
        raise error

    answer = Fetcher(throttle(), (), resolve).get("http://feeds.test/")
    assert (answer.outcome, answer.reason) == ("failed", f"feeds.test has no address: {error}")


def test_a_name_without_addresses_fails() -> None:
    assert (
        Fetcher(throttle(), (), lambda host, port: []).get("http://feeds.test/").reason == "feeds.test has no address"
    )


def test_a_resolver_that_hangs_is_left_behind() -> None:
    def resolve(host: str, port: int) -> Collection[str]:
        answered.wait(60)
        return []

    answered = Event()
    answer = Fetcher(throttle(), (), resolve).get("http://feeds.test/", seconds=IMPATIENT)
    assert (answer.outcome, answer.reason) == ("failed", "took too long")
    answered.set()


def test_a_mistake_of_ours_is_raised() -> None:
    def resolve(host: str, port: int) -> Collection[str]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Fetcher(throttle(), (), resolve).get("http://feeds.test/")


def test_a_proxy_of_the_environment_is_not_asked(
    server: Server, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url())
        assert fetcher.get(server.says("/feed", response(body=FEED))).outcome == "fetched"
        assert proxy.connections == 0


def test_nobody_listening_is_a_failure() -> None:
    with running() as server:
        url, host = server.url(), server.host
    answer = Fetcher(throttle(), [host]).get(url)
    assert answer.outcome == "failed"
    assert "refused" in answer.reason.lower()


@given(st.text() | st.text(alphabet="htps:/[]@.%?#\\a1\r\n\t é").map("http://".__add__))
def test_any_text_is_an_address_or_refused(url: str) -> None:
    def resolve(host: str, port: int) -> Collection[str]:
        raise OSError("no such name")

    answer = Fetcher(throttle(), (), resolve).get(url)
    assert answer.outcome in ("refused", "failed")


# Encryption


@pytest.fixture
def tls_server() -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(DATA / "certificate.pem", DATA / "key.pem")
    with running(context) as one:
        yield one


def test_a_certificate_that_nobody_vouches_for_is_a_failure(tls_server: Server) -> None:
    answer = Fetcher(throttle(), [tls_server.host]).get(tls_server.says("/", response(body=FEED)))
    assert answer.outcome == "failed"
    assert "certificate" in answer.reason.lower()
    assert tls_server.asked == []


def test_an_encrypted_feed_is_fetched_under_the_same_deadline(
    tls_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(DATA / "certificate.pem"))
    fetcher = Fetcher(throttle(), [tls_server.host])
    assert fetcher.get(tls_server.says("/", response(body=FEED))).body == FEED
    slow = tls_server.does("/slow", lambda _: for_ever(b"X-A: b\r\n", 0.05))
    assert fetcher.get(slow, seconds=IMPATIENT).reason == "took too long"


# Bodies


def raw_deflate(body: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(body) + engine.flush()


CODED = {
    "plain": ("identity", FEED),
    "gzip": ("gzip", gzipped(FEED)),
    "gzip by its old name": ("X-GZip", gzipped(FEED)),
    "gzip in two members": ("gzip", gzipped(FEED[:10]) + gzipped(FEED[10:])),
    "gzip with padding": ("gzip", gzipped(FEED) + bytes(100)),
    "deflate": ("deflate", zlib.compress(FEED)),
    "deflate without its header": ("deflate", raw_deflate(FEED)),
    "brotli": ("br", brotli.compress(FEED)),
}


@pytest.mark.parametrize(("coding", "body"), CODED.values(), ids=CODED.keys())
@pytest.mark.parametrize("step", [1, 7, 1000])
def test_every_coding_is_undone_however_it_is_cut(
    server: Server, fetcher: Fetcher, coding: str, body: bytes, step: int
) -> None:
    head = f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: {coding}\r\n\r\n".encode()
    pieces = [body[start : start + step] for start in range(0, len(body), step)]
    chunks = [b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces]
    answer = fetcher.get(server.says("/feed", head, *chunks, b"0\r\n\r\n"))
    assert (answer.outcome, answer.reason, answer.body) == ("fetched", "", FEED)


@pytest.mark.parametrize("coding", ["identity", "gzip", "deflate", "br"])
def test_a_large_body_is_taken_whole(server: Server, fetcher: Fetcher, coding: str) -> None:
    body = b"<item>chu</item>" * (scaled(300_000) // 16)
    compress = {"gzip": gzipped, "deflate": zlib.compress, "br": brotli.compress}.get(coding, bytes)
    answer = fetcher.get(server.says("/feed", response(body=compress(body), content_encoding=coding)))
    assert answer.body == body


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzipped(FEED)[:-9]),
        ("gzip", gzipped(FEED)[:-1]),
        ("gzip", gzipped(FEED)[:5]),
        ("gzip", gzipped(FEED)[:-8] + bytes(8)),
        ("gzip", b""),
        ("gzip", FEED),
        ("deflate", zlib.compress(FEED)[:-5]),
        ("deflate", b""),
        ("deflate", FEED),
        ("br", brotli.compress(FEED)[:-5]),
        ("br", b""),
        ("br", FEED),
        ("zstd", FEED),
        ("gzip, gzip", gzipped(gzipped(FEED))),
        ("gzip, gzip, gzip", gzipped(gzipped(gzipped(bytes(1_000_000))))),
    ],
)
def test_a_body_that_is_cut_short_or_not_what_it_claims_is_a_failure(
    server: Server, fetcher: Fetcher, coding: str, body: bytes
) -> None:
    answer = fetcher.get(server.says("/feed", response(body=body, content_encoding=coding)))
    assert (answer.outcome, answer.status, answer.body) == ("failed", 200, b"")
    assert answer.reason


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "identity"])
def test_a_bomb_is_found_out_before_it_has_gone_off(server: Server, fetcher: Fetcher, coding: str) -> None:
    bomb = bytes(50_000_000)
    undo = {"gzip": gzipped, "deflate": zlib.compress, "br": lambda body: brotli.compress(body, quality=1)}
    body = undo.get(coding, bytes)(bomb)
    answer = fetcher.get(server.says("/feed", response(body=body, content_encoding=coding)), bytes_max=1_000_000)
    assert (answer.outcome, answer.reason) == ("failed", "the body is larger than 1,000,000 bytes")


def test_a_body_of_exactly_the_largest_size_is_taken(server: Server, fetcher: Fetcher) -> None:
    url = server.says("/feed", response(body=FEED))
    assert fetcher.get(url, bytes_max=len(FEED)).outcome == "fetched"
    assert fetcher.get(url, bytes_max=len(FEED) - 1).outcome == "failed"


def test_a_compressed_body_without_content_does_not_go_on_for_ever(server: Server, fetcher: Fetcher) -> None:
    empty = gzipped(b"") * 1000
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
    answer = fetcher.get(server.says("/feed", head, *[empty] * 200), bytes_max=1_000_000)
    assert answer.reason == "the body is larger than 1,000,000 bytes"


BROKEN = {
    "fewer bytes than promised": b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + FEED,
    "a chunk cut short": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\n" + FEED,
    "no last chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n",
    "chunks that are none": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    "a length that is none": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nxx",
    "no headers": b"HTTP/1.1 200 OK\r\n",
    "nothing": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.2\r\n",
    "binary": bytes(range(256)) * 10,
    "a status that is none": b"HTTP/1.1 99 No\r\n\r\n",
    "a header of a megabyte": b"HTTP/1.1 200 OK\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n",
    "a protocol that was not asked for": b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",
}


@pytest.mark.parametrize("raw", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_response_is_a_failure(server: Server, fetcher: Fetcher, raw: bytes) -> None:
    answer = fetcher.get(server.says("/feed", raw), seconds=5)
    assert (answer.outcome, answer.body) == ("failed", b"")
    assert answer.reason


def test_bytes_beyond_the_promised_length_are_not_read(server: Server, fetcher: Fetcher) -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(FEED)
    assert fetcher.get(server.says("/feed", raw + FEED + b"<more/>")).body == FEED


# Time


SLOW: dict[str, list[bytes | float]] = {
    "says nothing": [60.0],
    "headers that never end": [b"HTTP/1.1 200 OK\r\n"],
    "a header line that never ends": [b"HTTP/1.1 200 OK\r\nX-Slow: "],
    "a body that drips": [b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"],
    "a body without an end": [b"HTTP/1.1 200 OK\r\n\r\n"],
}


@pytest.mark.parametrize("start", SLOW.values(), ids=SLOW.keys())
def test_a_slow_server_gets_the_time_that_there_is_and_no_more(
    server: Server, fetcher: Fetcher, start: list[bytes | float]
) -> None:
    line = b"X-A: b\r\n" if start[0] == b"HTTP/1.1 200 OK\r\n" else b"x"
    url = server.does("/feed", lambda _: chain(start, for_ever(line, 0.05)))
    began = time.monotonic()
    answer = fetcher.get(url, seconds=IMPATIENT)
    assert (answer.outcome, answer.reason) == ("failed", "took too long")
    assert time.monotonic() - began > IMPATIENT * 0.9


def test_informational_responses_without_end_get_no_more_time(server: Server, fetcher: Fetcher) -> None:
    url = server.does("/feed", lambda _: for_ever(b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.01))
    assert fetcher.get(url, seconds=IMPATIENT).reason == "took too long"


def test_a_body_without_end_stops_at_the_largest_size(server: Server, fetcher: Fetcher) -> None:
    url = server.does("/feed", lambda _: for_ever(b"HTTP/1.1 200 OK\r\n\r\n", bytes(65536)))
    assert fetcher.get(url, bytes_max=1_000_000).reason == "the body is larger than 1,000,000 bytes"


def test_redirects_share_the_time_of_the_request(server: Server, fetcher: Fetcher) -> None:
    for step in range(5):
        server.says(f"/{step}", 1.2 * IMPATIENT, response(302, location=f"/{step + 1}"))
    answer = fetcher.get(server.url("/0"), seconds=2 * IMPATIENT)
    assert (answer.reason, len(answer.hops)) == ("took too long", 1)


def test_waiting_for_a_turn_costs_a_request_none_of_its_time(server: Server) -> None:
    server.says("/new", response(body=FEED))
    fetcher = Fetcher(HostThrottle(pause_seconds=2 * IMPATIENT), [server.host])
    assert fetcher.get(server.says("/old", response(301, location="/new")), seconds=IMPATIENT).outcome == "fetched"
