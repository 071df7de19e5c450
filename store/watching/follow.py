"""What has happened since a watch was last told: records of the log turned into messages, each queued once."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, exists, or_, select, update

from events.base import Json
from events.kinds.amended import Amended
from events.kinds.article_erased import ArticleErased
from events.kinds.retracted import Retracted
from events.registry import slots
from events.text import short_digest
from events.units.lineage import Units
from store.clocks import Clocks
from store.formats.wording import headline
from store.projections.schema import standing, statement
from store.questions.claims import TOLD, ranked
from store.questions.diff import between_clocks
from store.questions.entry import Entry, entry
from store.questions.filter import Filter
from store.reader import COLUMNS, instant, microseconds, recorded
from store.records import decode
from store.schema import record
from store.store import Store
from store.transactions import writer
from store.view import Snapshot
from store.watching.outbox import WATCH_LOCK, Message, queue
from store.watching.schema import watch
from store.watching.watches import Watch, WatchFilter, watches

PASS_RECORDS = 500
"""How many records are followed before the watches are moved on; more where one transaction has more."""


@dataclass(frozen=True)
class Change:
    """Something to tell: what kind of change, of what, at which position, with what changed in `data`."""

    type: str
    """`entry.new`, `entry.changed`, `entry.withdrawn` or `fact.changed`."""
    subject: str
    """The entry's id, or the unit and path of the fact: the same for the same thing."""
    seq: int
    title: str
    data: dict[str, Json]


def follow(store: Store, now: datetime, today: date) -> int:
    """Queue what the watches have not been told of yet, and move them on; how many messages.

    `today` is the day whose facts are compared. Cut off anywhere, the next call goes on; of two at once, one queues.
    """
    queued = 0
    while True:
        with store.reading() as view:
            connection, size = view.connection, view.log.size()
            behind = [one for one in watches(connection) if not one.paused and one.seq < size]
            if not behind:
                return queued
            after = min(one.seq for one in behind)
            # Those that are further on are caught up with, so that all are followed together from there.
            here, ahead = [one for one in behind if one.seq == after], [one.seq for one in behind if one.seq > after]
            ends = _transactions(connection, after, min(ahead, default=size))
            found: dict[int, list[Message]] = {one.id: [] for one in here}
            for before, until in pairwise([after, *ends]):
                step = _Step(view, before, until, today, {one.asked.path for one in here})
                for one in here:
                    changes = sorted(step.changes(one.asked), key=attrgetter("seq"))
                    found[one.id] += [_message(one, change, now) for change in changes]
        queued += _commit(store, found, after, ends[-1], now, size)


def _transactions(connection: Connection, after: int, until: int) -> list[int]:
    """Where the next transactions end, one at least and none after `until`: each has an instant of its own.

    What was written in one transaction changed at once. So what is told does not depend on how often somebody looks.
    """
    following = record.alias()
    same = exists().where(following.c.seq == record.c.seq + 1, following.c.recorded_us == record.c.recorded_us)
    query = select(record.c.seq).where(record.c.seq > after, record.c.seq < until, ~same).order_by(record.c.seq)
    ends = [*connection.execute(query.limit(PASS_RECORDS)).scalars(), until]
    return [end for end in ends if end <= after + PASS_RECORDS] or ends[:1]


def _commit(store: Store, found: Mapping[int, list[Message]], after: int, until: int, now: datetime, seen: int) -> int:
    """Queue what was found and move the watches on; nothing where a text was erased since the log was `seen`."""
    with writer(store.engine, WATCH_LOCK) as connection:
        erased = (record.c.seq > seen) & (record.c.kind == ArticleErased.__name__)
        if connection.execute(select(exists().where(erased))).scalar():
            return 0  # its sentences may be quoted: they are read again
        still = (watch.c.id.in_(found)) & (watch.c.seq == after)
        moved = list(connection.execute(select(watch.c.id).where(still)).scalars())
        connection.execute(update(watch).where(still).values(seq=until))
        messages = [message for number in moved for message in found[number]]
        queue(connection, messages, now)
    return len(messages)


def _message(one: Watch, change: Change, now: datetime) -> Message:
    name = f"msg_{short_digest(one.id, change.type, change.subject, change.seq)}"
    body = {
        "id": name,
        "type": change.type,
        "timestamp": instant(microseconds(now)),
        "data": {"watch": one.id, "seq": change.seq, **change.data},
    }
    return Message(name, one.id, change.title, json.dumps(body, ensure_ascii=False))


class _Compared(NamedTuple):
    before: Entry | None
    after: Entry | None
    seq: int
    """The last position that touched it."""
    corrections: list[dict[str, Json]]
    """By hand."""


class _Step:
    """A transaction of the log, and what it changed: the record before it and after it, compared."""

    def __init__(self, view: Snapshot, after: int, until: int, today: date, paths: Collection[str]) -> None:
        self._view, self._connection, self._today = view, view.connection, today
        self._before, self._after = Clocks(seq=after), Clocks(seq=until)
        self._units: Units = view.units(self._after)
        rows = self._connection.execute(select(*COLUMNS).where(record.c.seq > after, record.c.seq <= until))
        self._records = [decode(recorded(row)) for row in rows]
        self._last = {one.stream: one.seq for one in sorted(self._records, key=lambda one: one.seq)}
        self._until = until
        self._paths = [path for path in paths if path]
        self._moved: dict[str, set[str]] | None = None
        self._entries: list[_Compared] | None = None
        self._differences: dict[str, dict[str, Json]] = {}

    def changes(self, asked: WatchFilter) -> Iterator[Change]:
        """What matches."""
        meant = Filter(asked.provinces).about(self._units)
        if asked.entries:
            yield from self._of_entries(asked, meant)
        if asked.path:
            yield from self._of_facts(asked)

    def _of_entries(self, asked: WatchFilter, meant: set[str] | None) -> Iterator[Change]:
        def matching(told: Entry | None) -> bool:
            return (
                told is not None
                and (not asked.types or told["type"] in asked.types)
                and (meant is None or not meant.isdisjoint(told["units"]))
            )

        for old, new, seq, corrections in self._compared():
            if old is not None and new is not None:
                changed = _changed(old, new)
                if changed and (matching(old) or matching(new)):
                    data = {"entry": new, "changed": changed, "corrections": corrections}
                    yield Change("entry.changed", new["id"], seq, f"changed: {headline(new)}", data)
            elif new is not None and matching(new):
                yield Change("entry.new", new["id"], seq, headline(new), {"entry": new})
            elif old is not None and matching(old):
                data = {"entry": old, "corrections": corrections}
                yield Change("entry.withdrawn", old["id"], seq, f"withdrawn: {headline(old)}", data)

    def _compared(self) -> "list[_Compared]":
        """The entries of the streams touched."""
        if self._entries is None:
            touched = select(standing.c.occasion).where(standing.c.stream.in_(self._last))
            sides = [self._told(touched, clocks) for clocks in (self._before, self._after)]
            self._entries = []
            for occasion in dict.fromkeys([*sides[1], *sides[0]]):
                old, new = (side.get(occasion) for side in sides)
                streams = {claim.stream for claims in (old, new) for claim in claims or ()}
                seq = max(self._last.get(stream, 0) for stream in streams)
                before, after = (entry(claims, self._units) if claims else None for claims in (old, new))
                self._entries.append(_Compared(before, after, seq, self._corrections(streams)))
        return self._entries

    def _told(self, touched: Any, clocks: Clocks) -> Mapping[str, list[Row[Any]]]:
        found = ranked(self._connection, TOLD, standing.c.occasion.in_(touched), clocks)
        return {claims[0].occasion: claims for claims in found}

    def _corrections(self, streams: Collection[str]) -> list[dict[str, Json]]:
        """What people corrected in some streams."""
        found = []
        for one in self._records:
            by_hand = isinstance(one.event, Amended) or (isinstance(one.event, Retracted) and one.event.layer == "hand")
            if one.stream in streams and by_hand:
                said = one.event.content()
                found.append({**said, "record": one.id, "type": one.event.kind, "corrects": said["record"]})
        return found

    def _of_facts(self, asked: WatchFilter) -> Iterator[Change]:
        named = {self._units.find(name, self._today).id for name in asked.provinces}
        for unit, paths in sorted(self._touched().items()):
            if (asked.provinces and unit not in named) or not any(path.startswith(asked.path) for path in paths):
                continue
            found = self._difference(unit)
            for change in found["changes"]:
                if change["path"].startswith(asked.path):
                    data = {"province": found["province"], "unit": unit, "on": self._today.isoformat(), **change}
                    title = f"{found['province']}: {change['path']} {change['op']}"
                    yield Change("fact.changed", f"{unit} {change['path']}", self._until, title, data)

    def _difference(self, unit: str) -> dict[str, Json]:
        """What the record of a unit says otherwise now on paths that are watched: asked once, however many watch it."""
        if unit not in self._differences:
            self._differences[unit] = between_clocks(
                self._view, unit, self._today, self._before, self._after, self._paths
            )
        return self._differences[unit]

    def _touched(self) -> dict[str, set[str]]:
        """By unit, the watched paths on which something was stated or withdrawn."""
        if self._moved is None:
            row = statement.c
            watched = or_(*(row.path.startswith(path, autoescape=True) for path in self._paths))
            marks = (row.from_seq, row.misread_seq, row.press_seq)
            moved = or_(*((mark > self._before.seq) & (mark <= self._until) for mark in marks))
            # What stands of a stream changes with its own records alone, and only streams have an index.
            of_streams = select(standing.c.id).where(standing.c.stream.in_(self._last))
            query = select(row.unit, row.path).where(row.standing_id.in_(of_streams), watched, moved)
            self._moved = defaultdict(set)
            for unit, path in self._connection.execute(query):
                self._moved[unit].add(path)
        return self._moved


def _changed(old: Entry, new: Entry) -> dict[str, Json]:
    """By slot what an entry said before and says now. Who else says so changes nothing."""
    said = [slots(one["type"], one) | {name: one[name] for name in ("type", "provinces", "date")} for one in (old, new)]
    names = dict.fromkeys([*said[1], *said[0]])
    return {
        name: {"before": said[0].get(name), "after": said[1].get(name)}
        for name in names
        if said[0].get(name) != said[1].get(name)
    }
