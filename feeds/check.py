"""What a feed is worth, before or while it is subscribed to; nothing is kept of it."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import NamedTuple

from events.base import Json
from feeds.entry import is_complete
from feeds.feed import Entry, Feed, NoFeed
from feeds.fetch import Answer, Fetcher
from feeds.pool import Parsers
from feeds.subscription import utc
from feeds.zones import zone_of

WORKERS = 10

CLOCKS_DIFFER = timedelta(minutes=15)
"""An entry dated ahead by more than this is from the future; less may be a clock that differs."""

STALE_AFTER = timedelta(days=365)


class Checked(NamedTuple):
    """What came of asking for a feed once."""

    url: str
    status: int | None
    result: str
    """`fetched`, `no feed`, `gone`, `refused` or `failed`."""
    format: str | None
    items: int
    newest: datetime | None
    problems: tuple[str, ...]
    """What is wrong with it, for people; where it could not be read, why."""

    @property
    def failed(self) -> bool:
        """Whether it could not be read."""
        return self.result != "fetched"

    def printed(self) -> dict[str, Json]:
        """The answer of `feeds check`."""
        return {**self._asdict(), "newest": utc(self.newest), "problems": list(self.problems)}


def check_all(feeds: Iterable[tuple[str, str]], fetcher: Fetcher, parsers: Parsers, now: datetime) -> Iterator[Checked]:
    """What each feed is worth, given by its address and the name of its zone; in their order, many at once."""
    with ThreadPoolExecutor(WORKERS) as threads:
        yield from threads.map(lambda feed: check(feed[0], feed[1], fetcher, parsers, now), feeds)


def check(url: str, zone: str, fetcher: Fetcher, parsers: Parsers, now: datetime) -> Checked:
    """What the feed at an address is worth."""
    answer = fetcher.get(url)
    moved = tuple(_redirects(answer))
    if answer.outcome != "fetched":
        return Checked(url, answer.status, answer.outcome, None, 0, None, (answer.reason, *moved))
    found = parsers.parse(answer.body, answer.url, answer.content_type, zone_of(zone))
    if isinstance(found, NoFeed):
        hint = f"; `tinhlog feeds discover {url}` lists what it announces" if "HTML" in found.reason else ""
        return Checked(url, answer.status, "no feed", None, 0, None, (found.reason + hint, *moved))
    newest = max((entry.published for entry in found.entries if entry.published), default=None)
    problems = (*moved, *found.warnings, *_of_entries(found, newest, now))
    return Checked(url, answer.status, "fetched", found.format, len(found.entries), newest, problems)


def _redirects(answer: Answer) -> Iterator[str]:
    if answer.moved_to:
        yield f"moved for good to {answer.moved_to}"
    if answer.hops and answer.url != answer.moved_to:
        yield f"redirects for now to {answer.url}"


def _of_entries(feed: Feed, newest: datetime | None, now: datetime) -> Iterator[str]:
    entries = feed.entries
    if not entries:
        yield "no entries"
        return
    if newest is None:
        yield "no entry has a date"
    else:
        yield from _some(entries, [entry for entry in entries if not entry.published], "have no date")
        early = now + CLOCKS_DIFFER
        yield from _some(entries, [e for e in entries if e.published and e.published > early], "are from the future")
        if now - newest > STALE_AFTER:
            yield f"nothing new since {newest.date()}"
    yield from _some(entries, [entry for entry in entries if not entry.guid], "have no GUID")
    yield from _some(entries, [entry for entry in entries if not entry.url], "have no link")
    yield from _some(entries, [entry for entry in entries if not entry.text and not entry.title], "have no word")
    if not any(is_complete(entry.text) for entry in entries):
        yield "teasers only"


def _some(entries: tuple[Entry, ...], wrong: list[Entry], what: str) -> Iterator[str]:
    if len(wrong) == len(entries):
        yield f"all entries {what}"
    elif wrong:
        yield f"{len(wrong)} of {len(entries)} entries {what}"
