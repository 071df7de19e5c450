"""A turn at one feed: ask for it, take in what is new, fetch the pages that are due, and say when to come back.

What was found is committed before what is remembered of the feed, and both only by whoever still holds its lease. So a
turn that is cut off anywhere is completed by the next, with nothing lost and nothing doubled.
"""

import logging
import time
from collections import Counter
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Event
from typing import NamedTuple

from sqlalchemy import Connection

from events.base import Article
from events.errors import NotRead
from feeds import schedule
from feeds.feed import Entry, Feed, NoFeed
from feeds.fetch import Fetcher
from feeds.group_commit import GroupCommit
from feeds.history import History
from feeds.intake import Intake, intake
from feeds.pool import Parsers
from feeds.quiet import back_off
from feeds.robots import Robots
from feeds.subscription import name_of_title
from feeds.visit import Visitor
from feeds.zones import zone_of
from store.ingest import BATCH_ARTICLES, Extract, batches, held_whole, ingest_together
from store.polling import entries, subscriptions
from store.polling.leases import Lease, Leases, LostLease
from store.projections.editions import texts_of
from store.refusals import Unavailable
from store.store import Store
from store.transactions import writer

_log = logging.getLogger("tinhlog.poll")

ARTICLES_TOGETHER = 200
"""How many articles of several feeds are taken in by one transaction."""

PAGES_SECONDS = 60
"""For how long one turn fetches pages; those that are left keep the feed due."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of a turn at one feed."""

    feed: str
    """Its address."""
    result: str
    """`fetched`, `not modified`, `gone`, `refused`, `failed` or `no feed`; `pages` where pages alone were due; `lost`
    where somebody else has the feed by now; `mistake` where a mistake of ours cut the turn off."""
    why: str = ""
    status: int | None = None
    counts: Counter[str] = field(default_factory=Counter)
    """`entries` of the feed; `new`, `completed` and `revised` articles, and `not_read` ones, where a rule failed;
    `records`; `pages` read and `pages_failed`; `mistakes` of ours."""
    seconds: float = 0
    next: datetime | None = None

    @property
    def failed(self) -> bool:
        """Whether the feed could not be read."""
        return self.result in ("gone", "refused", "failed", "no feed", "mistake")


class _Part(NamedTuple):
    """What is to be done about some entries of a feed."""

    lease: Lease
    todo: Sequence[Intake]
    streams: Set[str]
    """Of the articles that are to be taken in."""
    now: datetime


class Turn(NamedTuple):
    """What was done at a feed that is still to be given back."""

    lease: Lease
    outcome: Outcome
    history: History | None = None
    """What polling the feed has shown, if it was polled."""
    pages_due: datetime | None = None


class Poller:
    """Takes turns at feeds, for many threads at once. With `revisit` it looks again at pages that it has read."""

    def __init__(
        self,
        store: Store,
        leases: Leases,
        fetcher: Fetcher,
        parsers: Parsers,
        robots: Robots,
        extract: Extract,
        *,
        revisit: bool = False,
    ) -> None:
        self._store = store
        self._leases = leases
        self._fetcher = fetcher
        self._parsers = parsers
        self._extract = extract
        self._visitor = Visitor(store, leases, fetcher, parsers, robots, extract, revisit=revisit)
        self._stopping = Event()
        self.taking_in = GroupCommit(self._ingest_all, _fit)

    def turn(self, lease: Lease, *, asked: bool = False) -> Turn:
        """Do what is due at a feed that was claimed just now, or poll it in any case where that was `asked`.

        A mistake of ours is logged with its traceback and counts as a failure of the feed: it waits longer each time.
        Raises Unavailable where the database cannot be had, for which no feed is to blame.
        """
        began = time.monotonic()
        try:
            turn = self._turn(lease, asked)
        except LostLease as error:
            turn = _lost(lease, error)
        except Unavailable:
            raise
        except Exception as error:
            _log.exception("a mistake of tinhlog's own at %s", lease.feed.url)
            turn = _mistaken(lease, error)
        return turn._replace(outcome=replace(turn.outcome, seconds=time.monotonic() - began))

    def give_back(self, turns: Sequence[Turn]) -> list[Outcome]:
        """Let others have the feeds, and keep what was learnt of them, in one transaction for all."""
        with writer(self._store.engine) as connection:
            return [self._give_back(connection, turn) for turn in turns]

    def stop(self) -> None:
        """Let turns end as soon as nothing is half done: pages that are left wait for the next."""
        self._stopping.set()

    def _turn(self, lease: Lease, asked: bool) -> Turn:
        feed, now = lease.feed, lease.claimed_at
        if not asked and (feed.due is None or feed.due > now):
            counts, pages_due = self._visit_pages(lease, now)
            return Turn(lease, Outcome(feed=feed.url, result="pages", counts=counts, next=feed.due), None, pages_due)
        outcome, history = self._poll(lease, now)
        counts, pages_due = Counter[str](), feed.pages_due
        if pages_due or outcome.counts["entries"]:
            counts, pages_due = self._visit_pages(lease, now, history=history.written())
        outcome = replace(outcome, counts=outcome.counts + counts, next=schedule.next_poll(feed.url, history))
        return Turn(lease, outcome, history, pages_due)

    def _poll(self, lease: Lease, now: datetime) -> tuple[Outcome, History]:
        feed, before = lease.feed, History.read(lease.feed.history)
        answer, found = self._fetcher.get(feed.url, before.condition(now)), None
        if answer.outcome == "fetched":
            found = self._parsers.parse(answer.body, answer.url, answer.content_type, zone_of(feed.zone))
        counts: Counter[str] = Counter()
        if isinstance(found, Feed):
            counts = self._take_in(lease, found.entries, now)
        back_off(self._store.engine, answer, now)
        history = before.after(answer, found, now)
        if counts["fresh"]:
            history = history.model_copy(update={"new_at": now})
        result = "no feed" if isinstance(found, NoFeed) else answer.outcome
        return Outcome(feed=feed.url, result=result, why=history.why, status=answer.status, counts=counts), history

    def _take_in(self, lease: Lease, found: Sequence[Entry], now: datetime) -> Counter[str]:
        counts, seen = Counter(entries=len(found)), set[int]()
        with self._store.engine.connect() as connection:
            greatest = entries.count(connection, lease.feed.id)
        for chunk in batches(found, BATCH_ARTICLES):
            with self._store.engine.connect() as connection:
                known = entries.known(connection, lease.feed.id, {name for entry in chunk for name in entry.aliases})
            todo = list(intake(lease.feed, chunk, known, seen, greatest, now))
            fresh = sum(one.kept.number > greatest for one in todo)
            greatest += fresh
            counts["fresh"] += fresh
            if todo:
                streams = {one.article.stream for one in todo if one.article}
                counts += self.taking_in(_Part(lease, todo, streams, now))
        return counts

    def _ingest_all(self, parts: Sequence[_Part]) -> list[Counter[str]]:
        """Take in the articles of a few entries, and keep each entry in the transaction that takes in its article.

        No stream is in two parts. Raises LostLease if one of the feeds is somebody else's, and does nothing then.
        """
        by_stream = {one.article.stream: one for part in parts for one in part.todo if one.article}
        articles = [one.article for one in by_stream.values() if one.article]
        if_absent = {stream for stream, one in by_stream.items() if one.yields}
        teasers = {article.stream for article in articles if not article.complete} - if_absent
        if_absent |= held_whole(self._store, teasers)

        def keep(read: Sequence[Article], appended: Collection[str], connection: Connection) -> None:
            streams = {article.stream for article in read}
            held = texts_of(connection, streams)
            for lease, todo, _, now in parts:
                kept = []
                for one in todo:
                    if not one.article or by_stream[one.article.stream] is not one:
                        kept.append(one.kept)
                    elif one.article.stream in streams:
                        words = (one.article.stream, one.article.text_hash)
                        kept.append(one.taken_in(one.article.stream in appended, words in held, now))
                due = filter(None, (lease.feed.pages_due, *(entry.page_due for entry in kept)))
                self._leases.hold(connection, lease, pages_due=min(due, default=None))
                entries.save(connection, kept)

        refused: list[NotRead] = []
        counts = ingest_together(
            self._store, articles, self._extract, refused.append, in_transaction=keep, if_absent=if_absent
        )
        for error in refused:
            # Its entry is not kept, so that the next turn tries it again.
            _log.error("%s: %s", error.article, error.why)
            counts[error.article] = Counter(not_read=1)
        return [sum((counts[stream] for stream in part.streams), Counter[str]()) for part in parts]

    def _visit_pages(self, lease: Lease, now: datetime, **learnt: object) -> tuple[Counter[str], datetime | None]:
        """Fetch the pages that are due, for a minute or so, and say when the first of the others is; what was learnt
        of the feed is kept before.
        """
        counts: Counter[str] = Counter()
        end = time.monotonic() + PAGES_SECONDS
        while True:
            with self._store.engine.connect() as connection:
                entry = entries.next_page(connection, lease.feed.id)
            if entry is None or entry.page_due is None:
                return counts, None
            if entry.page_due > now or self._stopping.is_set() or time.monotonic() >= end:
                return counts, entry.page_due
            if learnt:
                with writer(self._store.engine) as connection:
                    self._leases.hold(connection, lease, **learnt)
                learnt = {}
            counts += self._visitor.visit(lease, entry)

    def _give_back(self, connection: Connection, turn: Turn) -> Outcome:
        lease, outcome, history, pages_due = turn
        if outcome.result == "lost":
            return outcome
        try:
            if history is None:
                self._leases.release(connection, lease, pages_due=pages_due)
                return outcome
            if target := history.moved_for_good(lease.claimed_at):
                self._leases.hold(connection, lease)
                if not subscriptions.move(connection, lease.feed, target):
                    why = f"moved to {target}, which is subscribed to as well"
                    history = history.model_copy(update={"retired": True, "why": why})
                    outcome = replace(outcome, next=None)
            written = history.written()
            self._leases.release(connection, lease, pages_due=pages_due, due=outcome.next, history=written)
            if name := name_of_title(history.title):
                subscriptions.name_unnamed(connection, lease.feed, name)
        except LostLease as error:
            return _lost(lease, error).outcome
        return outcome


def _lost(lease: Lease, error: LostLease) -> Turn:
    return Turn(lease, Outcome(feed=lease.feed.url, result="lost", why=str(error)))


def _mistaken(lease: Lease, error: Exception) -> Turn:
    feed, now = lease.feed, lease.claimed_at
    why = f"a mistake of tinhlog's own: {type(error).__name__}: {error}"
    history = History.read(feed.history).mistaken(why, now)
    at = schedule.next_poll(feed.url, history)
    outcome = Outcome(feed=feed.url, result="mistake", why=why, counts=Counter(mistakes=1), next=at)
    return Turn(lease, outcome, history, at)  # its pages wait as long: the mistake may be at one of them


def _fit(parts: Sequence[_Part], one: _Part) -> bool:
    """Whether what is to be done about entries can be done in one transaction: no stream twice, and not too many."""
    streams = set[str]().union(*(part.streams for part in parts))
    return streams.isdisjoint(one.streams) and len(streams) + len(one.streams) <= ARTICLES_TOGETHER
