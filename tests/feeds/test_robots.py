"""What a site forbids is not fetched: its rules as RFC 9309 has them, asked for once a day."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest

from feeds.fetch import Fetcher
from feeds.robots import BYTES_MAX, CRAWL_DELAY_SECONDS_MAX, KEPT_SECONDS, ORIGINS_MAX, UNKNOWN_SECONDS, Robots
from feeds.throttle import HostThrottle
from tests.feeds.server import Asked, Server, response, running
from tests.feeds.test_throttle import Clock, begin

ROBOTS = "/robots.txt"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def throttle(clock: Clock) -> HostThrottle:
    return HostThrottle(at_once=100, pause_seconds=0, clock=clock, sleep=clock.sleep)


@pytest.fixture
def robots(server: Server, throttle: HostThrottle, clock: Clock) -> Robots:
    # Fetching takes turns of its own, so that the clock of the test moves by what is tested alone.
    return Robots(Fetcher(HostThrottle(100, 0), allow_hosts=[server.host]), throttle, clock)


def says(server: Server, rules: str) -> None:
    server.says(ROBOTS, response(body=rules.encode(), content_type="text/plain"))


GROUPS = """\
User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: TinhLog
User-Agent: bazbot
Disallow: /example/page.html # but nothing else

User-Agent: quxbot
"""
LONGEST = "User-Agent: tinhlog\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n"
MEANT = {
    "the group of our name in any case": (GROUPS, "/example/page.html", False),
    "our group alone": (GROUPS, "/example/a.gif", True),
    "the group for all where none bears our name": (GROUPS.replace("TinhLog", "other"), "/example/a", False),
    "a wildcard and an end": (GROUPS.replace("TinhLog", "other"), "/a/b.gif", False),
    "what goes on after an end": (GROUPS.replace("TinhLog", "other"), "/a/b.gif?x", True),
    "no rule": (GROUPS.replace("TinhLog", "other"), "/publications/", True),
    "a group without rules": ("User-agent: *\nDisallow: /\n\nUser-agent: tinhlog\nDisallow:\n", "/a", True),
    "two groups of one name": ("User-agent: tinhlog\nDisallow: /a\n\nUser-agent: tinhlog\nDisallow: /b\n", "/a", False),
    "two groups of one name, the second": (
        "User-agent: tinhlog\nDisallow: /a\n\nUser-agent: tinhlog\nDisallow: /b\n",
        "/b",
        False,
    ),
    "our name with a version": ("User-agent: tinhlog/9\nDisallow: /a\n", "/a", False),
    "a longer name": ("User-agent: tinhlogger\nDisallow: /a\n", "/a", True),
    "a shorter name": ("User-agent: tinh\nDisallow: /a\n", "/a", True),
    "the longest rule": (LONGEST, "/example/page/disallowed.gif", False),
    "the longest rule, another page": (LONGEST, "/example/page/b.gif", True),
    "allowing before forbidding": ("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a", True),
    "letters in upper case": ("User-agent: *\nDisallow: /A\n", "/a", True),
    "a wildcard within": ("User-agent: *\nDisallow: /*/in/\n", "/tin/in/1", False),
    "a query": ("User-agent: *\nDisallow: /*?in=\n", "/tin?in=1", False),
    "escapes that need none": ("User-agent: *\nDisallow: /foo/bar/%62%61%7A\n", "/foo/bar/baz", False),
    "letters that need escapes": ("User-agent: *\nDisallow: /tin/họp\n", "/tin/h%E1%BB%8Dp", False),
    "escapes for letters": ("User-agent: *\nDisallow: /tin/h%E1%BB%8Dp\n", "/tin/họp", False),
    "a star that is escaped": ("User-agent: *\nDisallow: /a-%2A.html\n", "/a-b.html", True),
    "nothing but a page": ("<html><body>Disallow: /</body></html>", "/a", True),
    "an empty file": ("", "/a", True),
    "a mark and old line ends": ("\ufeffUser-agent: *\rDisallow: /a\r", "/a", False),
    "the file itself": ("User-agent: *\nDisallow: /\n", ROBOTS, True),
}


@pytest.mark.parametrize(("rules", "path", "allowed"), MEANT.values(), ids=MEANT.keys())
def test_rules_mean_what_the_standard_says(
    server: Server, robots: Robots, rules: str, path: str, allowed: bool
) -> None:
    says(server, rules)
    assert robots.permission(server.url(path)) == ("allowed" if allowed else "disallowed")


STATUS = {
    404: "allowed",
    401: "allowed",
    403: "allowed",
    410: "allowed",
    429: "unknown",
    500: "unknown",
    503: "unknown",
    302: "unknown",
}


@pytest.mark.parametrize(("status", "permission"), STATUS.items())
def test_no_rules_allow_everything_and_rules_that_cannot_be_had_nothing(
    server: Server, robots: Robots, status: int, permission: str
) -> None:
    server.says(ROBOTS, response(status))
    assert robots.permission(server.url("/a")) == permission


def test_a_site_that_cannot_be_reached_allows_nothing(server: Server, robots: Robots) -> None:
    server.says(ROBOTS, b"")
    assert robots.permission(server.url("/a")) == "unknown"
    assert robots.permission("http://127.0.0.1:1/a") == "unknown"


def test_rules_behind_a_redirect_count(server: Server, robots: Robots) -> None:
    server.says(ROBOTS, response(301, location="/elsewhere"))
    server.says("/elsewhere", response(body=b"User-agent: *\nDisallow: /a\n"))
    assert [robots.permission(server.url(path)) for path in ("/a", "/b")] == ["disallowed", "allowed"]


def test_so_much_is_read_and_no_more(server: Server, robots: Robots, clock: Clock) -> None:
    rule = b"User-agent: *\nDisallow: /a\n"
    for size, permission in ((BYTES_MAX, "disallowed"), (BYTES_MAX + 1, "unknown")):
        server.says(ROBOTS, response(body=rule + b"#" * (size - len(rule))))
        assert robots.permission(server.url("/a")) == permission
        clock.now += KEPT_SECONDS


def test_names_upon_names_and_rules_upon_rules_are_read_at_once(server: Server, robots: Robots) -> None:
    names = "".join(f"User-agent: bot{n}\n" for n in range(10_000))
    rules = "".join(f"Disallow: /{n}/*a*b*c*d\n" for n in range(10_000))
    says(server, names + "User-agent: *\n" + rules)
    assert robots.permission(server.url("/9999/" + "abc" * 500 + "d")) == "disallowed"
    assert robots.permission(server.url("/9999/" + "abc" * 500)) == "allowed"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///robots.txt", "", "//a.vn/x", "http://[x", "http:///x"]
)
def test_what_is_no_web_address_is_not_asked_about(robots: Robots, address: str) -> None:
    assert robots.permission(address) == "disallowed"


@pytest.mark.parametrize(("status", "kept"), [(200, KEPT_SECONDS), (404, KEPT_SECONDS), (500, UNKNOWN_SECONDS)])
def test_a_site_is_asked_again_when_its_answer_is_old(
    server: Server, robots: Robots, clock: Clock, status: int, kept: float
) -> None:
    server.says(ROBOTS, response(status))
    for path in ("/a", "/b"):
        robots.permission(server.url(path))
    clock.now += kept - 1
    robots.permission(server.url("/a"))
    assert len(server.asked) == 1
    clock.now += 1
    says(server, "User-agent: *\nDisallow: /\n")
    assert robots.permission(server.url("/a")) == "disallowed"
    assert len(server.asked) == 2


def test_threads_that_ask_at_once_are_answered_by_one_request(server: Server, robots: Robots) -> None:
    server.does(ROBOTS, lambda _: iter([0.3, response(body=b"User-agent: *\nDisallow: /a\n")]))
    together = Barrier(8)

    def ask(number: int) -> str:
        together.wait()
        return robots.permission(server.url("/a" if number % 2 else "/b"))

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(ask, range(8))) == ["allowed", "disallowed"] * 4
    assert len(server.asked) == 1


def test_nobody_waits_for_another_site(server: Server, throttle: HostThrottle, clock: Clock) -> None:
    begun, answered = Event(), Event()

    def slowly(_: Asked) -> Iterator[bytes]:
        begun.set()
        answered.wait(20)
        yield response(404)

    with running() as slow, ThreadPoolExecutor(3) as threads:
        robots = Robots(Fetcher(HostThrottle(100, 0), allow_hosts=[server.host, slow.host]), throttle, clock)
        slow.does(ROBOTS, slowly)
        says(server, "")
        waiting = [threads.submit(robots.permission, slow.url("/a")) for _ in range(2)]
        try:
            assert begun.wait(20)
            assert threads.submit(robots.permission, server.url("/a")).result(timeout=10) == "allowed"
            assert not any(one.done() for one in waiting)
        finally:
            answered.set()
        assert [one.result() for one in waiting] == ["allowed", "allowed"]


def test_a_site_of_which_too_many_others_were_asked_is_forgotten(throttle: HostThrottle, clock: Clock) -> None:
    asked = []

    def nowhere(host: str, port: int) -> list[str]:
        asked.append(host)
        return []

    robots = Robots(Fetcher(HostThrottle(100, 0), resolve=nowhere), throttle, clock)
    for number in range(ORIGINS_MAX):
        robots.permission(f"http://a{number}.example/")
    robots.permission("http://A0.example/again")
    assert len(asked) == ORIGINS_MAX
    robots.permission("http://a0.example:8080/")
    robots.permission("http://a0.example/")
    robots.permission("http://a2.example/")
    assert asked[ORIGINS_MAX:] == ["a0.example", "a0.example"]
    clock.now += UNKNOWN_SECONDS
    robots.permission("http://a2.example/")
    robots.permission("http://new.example/")
    robots.permission("http://a2.example/")
    assert asked[ORIGINS_MAX + 2 :] == ["a2.example", "new.example"]


def test_a_mistake_of_ours_is_raised_and_the_site_asked_again(
    server: Server, throttle: HostThrottle, clock: Clock
) -> None:
    failing = [True]

    def resolve(host: str, port: int) -> list[str]:
        if failing:
            failing.clear()
            raise ZeroDivisionError
        return ["127.0.0.1"]

    robots = Robots(Fetcher(HostThrottle(100, 0), allow_hosts=[server.host], resolve=resolve), throttle, clock)
    server.says(ROBOTS, response(404))
    with pytest.raises(ZeroDivisionError):
        robots.permission(server.url("/a"))
    assert robots.permission(server.url("/a")) == "allowed"


@pytest.mark.parametrize(
    ("delay", "pause"), [("7", 7), ("0.5", 0.5), ("100000", CRAWL_DELAY_SECONDS_MAX), ("-1", 0), ("x", 0)]
)
def test_the_pause_that_a_site_asks_for_is_made(
    server: Server, robots: Robots, throttle: HostThrottle, clock: Clock, delay: str, pause: float
) -> None:
    says(server, f"User-agent: *\nCrawl-delay: {delay}\n")
    robots.permission(server.url("/a"))
    assert [begin(throttle, clock, "127.0.0.1") for _ in range(3)] == [1000, 1000 + pause, 1000 + 2 * pause]
    assert [begin(throttle, clock, "other") for _ in range(2)] == [1000 + 2 * pause] * 2


def test_a_site_is_asked_with_a_request_for_text(server: Server, robots: Robots) -> None:
    accepted = []

    def reply(asked: Asked) -> list[bytes]:
        accepted.append(asked.headers["accept"])
        return [response(404)]

    server.does(ROBOTS, reply)
    robots.permission(server.url("/a?b#c"))
    assert accepted == ["text/plain, */*;q=0.5"]
