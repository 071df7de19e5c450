"""What a site asks of programs that fetch its pages (RFC 9309)."""

import re
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from threading import Lock
from typing import Literal, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from protego import Protego

from feeds.fetch import USER_AGENT, Answer, Fetcher
from feeds.throttle import HostThrottle

NAME = USER_AGENT.partition("/")[0]
"""What we are called in a robots.txt."""

BYTES_MAX = 500 * 1024
"""So much of a robots.txt has to be read; one that is larger cannot be."""

KEPT_SECONDS = 24 * 3600
UNKNOWN_SECONDS = 3600
"""How long it is kept, and how soon it is asked for again where it could not be had."""

ORIGINS_MAX = 1000
"""Of more sites the one asked for first is forgotten."""

CRAWL_DELAY_SECONDS_MAX = 30.0
"""A longer pause is cut to this: whoever waits does nothing else."""

Permission = Literal["allowed", "disallowed", "unknown"]
"""`unknown` where the site could not say: nothing may be fetched for now, and in an hour it is asked again."""

_AGENT = re.compile(r"\s*user[- ]?agent\b[\s:]*(?P<name>[^#]*)", re.IGNORECASE)
_OUR_NAME = re.compile(rf"{NAME}(?![\w-])", re.IGNORECASE)


class Robots:
    """The rules of all sites, for all threads that share it: a site is asked once a day, by one of them."""

    def __init__(self, fetcher: Fetcher, throttle: HostThrottle, clock: Callable[[], float] = time.monotonic) -> None:
        self._fetcher = fetcher
        self._throttle = throttle
        self._clock = clock
        self._lock = Lock()
        self._sites: OrderedDict[str, Future[_Rules]] = OrderedDict()

    def permission(self, url: str) -> Permission:
        """Whether the page may be fetched; its host gets the pause from now on that the site asks for.

        A page that redirects to another site asks for that site's permission too: that is the caller's to see to.
        """
        try:
            parts = urlsplit(url)
            host = parts.hostname
        except ValueError:
            return "disallowed"
        if parts.scheme not in ("http", "https") or not host:
            return "disallowed"
        rules = self._of(urlunsplit((parts.scheme, parts.netloc.lower(), "/robots.txt", "", "")))
        if rules.pause_seconds:
            self._throttle.slow_down(host, rules.pause_seconds)
        if rules.said is None:
            return "unknown"
        return "allowed" if rules.said.can_fetch(url, NAME) else "disallowed"

    def _of(self, address: str) -> "_Rules":
        """The rules at the address of a robots.txt. Who finds it missing or old asks; all others wait for that."""
        with self._lock:
            site = self._sites.get(address)
            asking = site is None or (site.done() and site.result().until <= self._clock())
            if asking:
                site = self._sites[address] = Future()
                self._sites.move_to_end(address)
                if len(self._sites) > ORIGINS_MAX:
                    self._sites.popitem(last=False)
        assert site is not None, "it is there, or has just been put there"
        if asking:
            try:
                answer = self._fetcher.get(address, accept="text/plain, */*;q=0.5", bytes_max=BYTES_MAX)
                site.set_result(_rules(answer, self._clock()))
            except BaseException as error:
                with self._lock:
                    self._sites.pop(address, None)
                site.set_exception(error)
        return site.result()


class _Rules(NamedTuple):
    said: Protego | None
    """None where the site could not say."""
    until: float
    pause_seconds: float | None = None


def _rules(answer: Answer, now: float) -> _Rules:
    if answer.outcome == "fetched":
        said = Protego.parse("\n".join(_for_us(answer.body.decode("utf-8-sig", "replace"))))
        pause = said.crawl_delay(NAME)
        return _Rules(said, now + KEPT_SECONDS, pause and min(pause, CRAWL_DELAY_SECONDS_MAX))
    # Who is asked too often has not said that there are no rules.
    if answer.status is not None and 400 <= answer.status < 500 and answer.status != 429:
        return _Rules(Protego(), now + KEPT_SECONDS)
    return _Rules(None, now + UNKNOWN_SECONDS)


def _for_us(text: str) -> Iterator[str]:
    """The lines, with one name in place of all others but ours.

    Protego keeps the rules of a group once for each name over it, which a small file could make a gigabyte of; and it
    takes a name that ours begins with for ours.
    """
    for line in text.splitlines():
        agent = _AGENT.match(line)
        if agent is None:
            yield line
        elif agent["name"].strip() == "*":
            yield "User-agent: *"
        else:
            yield f"User-agent: {NAME if _OUR_NAME.match(agent['name'].strip()) else 'another'}"
