"""When a feed is polled next, and its pages: pure functions of what was seen of them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from feeds.fetch import Answer
from feeds.history import History

SHORTEST, LONGEST = timedelta(minutes=15), timedelta(hours=10)
"""Between two polls of a feed that answers; with the jitter, it is asked twice a day at least."""

UNKNOWN_HABIT = timedelta(hours=1)

FIRST_RETRY, LAST_RETRY = timedelta(minutes=15), timedelta(hours=6)
"""A feed that fails is asked again after the first, then after twice as long each time, up to the last; for ever.

The last is short: of what was published meanwhile, a feed that is back holds only the latest entries.
"""

LONGEST_QUIET = timedelta(days=7)
"""For how long a server's wish to be left alone is obeyed at most."""

_JITTER = 0.2
_POLLS_PER_GAP = 2
_POLLS_PER_SILENCE = 20

PAGE_RETRIES = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=3))
"""After each time that a page failed; then it is left, and the teaser stays."""

PAGE_REVISITS = (timedelta(hours=1), timedelta(hours=6), timedelta(days=1), timedelta(days=3), timedelta(days=14))
"""How long after its entry was first seen a page is looked at again for changes."""


def next_poll(url: str, history: History) -> datetime | None:
    """When the feed at the address is polled next, or None where never."""
    if history.retired or history.asked_at is None:
        return None
    wait = _backoff(history.failures) if history.failures else _by_habit(history, history.asked_at)
    if history.retry_after:
        wait = max(wait, min(history.retry_after, LONGEST_QUIET))
    at = history.asked_at + wait * (1 + _JITTER * _chance(url, history.asked_at))
    return at if history.failures else _outside(history.skip_hours, at)


def next_page_retry(tries: int, now: datetime) -> datetime | None:
    """When a page that has failed so often is asked for again, or None where it is left."""
    return now + PAGE_RETRIES[tries - 1] if tries <= len(PAGE_RETRIES) else None


def next_page_visit(first_seen: datetime, now: datetime) -> datetime | None:
    """When a page that was read is looked at again, or None where no more."""
    return next((at for after in PAGE_REVISITS if (at := first_seen + after) > now), None)


def quiet_until(answer: Answer, now: datetime) -> datetime:
    """Until when a server that has had too many requests is left alone."""
    return now + min(answer.retry_after or FIRST_RETRY, LONGEST_QUIET)


def _by_habit(history: History, now: datetime) -> timedelta:
    wait = UNKNOWN_HABIT
    if history.newest:
        silence = (now - history.newest) / _POLLS_PER_SILENCE
        wait = max((history.gap or UNKNOWN_HABIT) / _POLLS_PER_GAP, silence)
    wishes: Sequence[timedelta | None] = (wait, history.ttl, history.fresh_for, SHORTEST)
    return min(max(wish for wish in wishes if wish), LONGEST)


def _backoff(failures: int) -> timedelta:
    return min(FIRST_RETRY * (1 << min(failures - 1, 10)), LAST_RETRY)


def _chance(url: str, at: datetime) -> float:
    """A number in [0, 1) that differs from feed to feed and from poll to poll, and is the same when asked again."""
    return int.from_bytes(sha256(f"{url} {at.isoformat()}".encode()).digest()[:4]) / 2**32


def _outside(hours: frozenset[int], at: datetime) -> datetime:
    """The instant, or the same minute of the first hour after it in which something may come."""
    if len(hours) >= 24:
        return at
    while at.astimezone(UTC).hour in hours:
        at += timedelta(hours=1)
    return at
