"""What polling a feed has shown so far, and what an answer adds to it: pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import islice, pairwise
from statistics import median
from typing import Self

from events.base import Value
from feeds.feed import Feed, NoFeed
from feeds.fetch import Answer
from feeds.headers import Validators

WHOLE_AFTER = timedelta(hours=12)
"""For how long a server is believed that nothing has changed: some say so for ever."""

MOVED_SIGHTINGS = 3
MOVED_AFTER = timedelta(days=2)
"""A feed has moved for good when its address has led elsewhere so often and for so long: maintenance does it too."""

_HABIT_ENTRIES = 20


class History(Value):
    """What polling a feed has shown. Instants are by the database's clock."""

    asked_at: datetime | None = None
    succeeded_at: datetime | None = None
    """When it last answered with a feed, or that nothing has changed."""
    whole_at: datetime | None = None
    """When it last sent a feed."""
    new_at: datetime | None = None
    """When it last had an entry that was not known."""
    failures: int = 0
    """How often in a row it failed."""
    why: str = ""
    """Why it failed last, or why it is polled no more; empty where it did not."""
    retired: bool = False
    validators: Validators | None = None
    format: str = ""
    title: str = ""
    """What it calls itself."""
    warnings: tuple[str, ...] = ()
    gap: timedelta | None = None
    """The usual time between two of its entries."""
    newest: datetime | None = None
    """The latest publication among its entries."""
    ttl: timedelta | None = None
    skip_hours: frozenset[int] = frozenset()
    fresh_for: timedelta | None = None
    retry_after: timedelta | None = None
    """How long it asked to be left alone when it was asked last."""
    moved_to: str | None = None
    moved_since: datetime | None = None
    moved_sightings: int = 0

    @classmethod
    def read(cls, text: str) -> Self:
        """The history that a subscription keeps; a new one where it keeps none."""
        return cls.model_validate_json(text) if text else cls()

    def written(self) -> str:
        """The history as a subscription keeps it."""
        return self.model_dump_json(exclude_defaults=True)

    def condition(self, now: datetime) -> Validators | None:
        """What makes the next request conditional, or None where the whole feed is to be fetched."""
        recent = self.whole_at is not None and now - self.whole_at < WHOLE_AFTER
        return self.validators if recent else None

    def moved_for_good(self, now: datetime) -> str | None:
        """Where it is found from now on, if that is beyond doubt."""
        if self.moved_sightings < MOVED_SIGHTINGS or self.moved_since is None or now - self.moved_since < MOVED_AFTER:
            return None
        return self.moved_to

    def after(self, answer: Answer, found: Feed | NoFeed | None, now: datetime) -> Self:
        """The history with one more poll. `found` is what the body was, where one was sent."""
        asked = {"asked_at": now, "retry_after": answer.retry_after, "fresh_for": answer.fresh_for}
        if answer.outcome == "gone":
            why = f"gone for good (status {answer.status})"
            return self.model_copy(update={**asked, "retired": True, "why": why, "failures": self.failures + 1})
        if isinstance(found, NoFeed) or answer.outcome in ("refused", "failed"):
            why = found.reason if isinstance(found, NoFeed) else answer.reason
            return self.model_copy(update={**asked, "failures": self.failures + 1, "why": why})
        succeeded = {**asked, **self._moved(answer.moved_to, now)}
        succeeded |= {"succeeded_at": now, "failures": 0, "why": "", "retired": False, "validators": answer.validators}
        if found is not None:
            succeeded |= {"whole_at": now, "format": found.format, "title": found.title, "warnings": found.warnings}
            succeeded |= {"ttl": found.ttl, "skip_hours": found.skip_hours}
            published = [entry.published for entry in found.entries if entry.published and entry.published <= now]
            if published:
                succeeded |= {"gap": _usual_gap(published), "newest": max(published)}
        return self.model_copy(update=succeeded)

    def mistaken(self, why: str, now: datetime) -> Self:
        """The history with one more poll that a mistake of ours cut off: the feed is not asked at once again."""
        return self.model_copy(update={"asked_at": now, "failures": self.failures + 1, "why": why})

    def _moved(self, target: str | None, now: datetime) -> dict[str, object]:
        if target is None:
            return {"moved_to": None, "moved_since": None, "moved_sightings": 0}
        if target != self.moved_to:
            return {"moved_to": target, "moved_since": now, "moved_sightings": 1}
        return {"moved_sightings": self.moved_sightings + 1}


def _usual_gap(published: Iterable[datetime]) -> timedelta | None:
    """The median time between two of the latest entries, of those published at one moment once."""
    latest = list(islice(sorted(set(published), reverse=True), _HABIT_ENTRIES))
    gaps = [(later - earlier).total_seconds() for later, earlier in pairwise(latest)]
    return timedelta(seconds=median(gaps)) if gaps else None
