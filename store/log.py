"""The log: records in one gapless order, appended under one lock and never rewritten.

It knows streams, kinds, bytes, tags and hashes, and nothing of what they mean. A stream is a sequence of its own
within the log (an article, say); its version is the number of its records.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from json import dumps
from typing import NamedTuple

from sqlalchemy import Connection, Engine

from events.errors import BadInput, TinhlogError
from store import bulk
from store.merkle import Frontier
from store.reader import COLUMNS, Reader, Recorded, leaf_of, microseconds, recorded
from store.schema import record, tag
from store.transactions import writer


class WrongVersion(TinhlogError):
    """Somebody else has appended to the stream since it was read."""

    def __init__(self, stream: str, expected: int, actual: int) -> None:
        super().__init__(
            f"stream {stream!r} is at version {actual}, not {expected}",
            "somebody else wrote to it meanwhile: try again",
        )
        self.stream, self.expected, self.actual = stream, expected, actual


class Conflict(TinhlogError):
    """An id is taken by a record of other content."""

    def __init__(self, record_id: str, seq: int) -> None:
        super().__init__(
            f"id {record_id!r} stands in record {seq} with other content",
            "an id names one content for ever: give the new content another id",
        )
        self.record_id, self.seq = record_id, seq


class Entry(NamedTuple):
    """What is to be recorded. `body` is kept and hashed as it stands; a tag is a word without white space."""

    id: str
    kind: str
    schema: int
    body: str
    tags: tuple[str, ...] = ()


class Batch(Reader):
    """One transaction under the writer's lock. Reads through it see what it has appended."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        super().__init__(lambda: nullcontext(connection))
        self.connection = connection
        size, last_us, frontier = connection.exec_driver_sql("SELECT size, recorded_us, frontier FROM head").one()
        self._size_before = size
        self._frontier = Frontier(size, frontier)
        self._recorded_us = max(microseconds(now()), last_us + 1)
        self._failure: BaseException | None = None

    def append(self, stream: str, entries: Sequence[Entry], expected_version: int | None = None) -> list[Recorded]:
        """`append_all`, to one stream."""
        return self.append_all([(stream, entries, expected_version)])[0]

    def append_all(self, wanted: Sequence[tuple[str, Sequence[Entry], int | None]]) -> list[list[Recorded]]:
        """Record entries at the ends of streams, each expected to be at a version, and return their records in the
        order given.

        What the log holds already is returned as it stands, so that a retry is harmless. Raises Conflict where an id
        has other content, and, where something is new, WrongVersion unless its stream is at the expected version;
        nothing is written then.
        """
        if self._failure:
            raise self._failure
        for stream, entries, _ in wanted:
            for entry in entries:
                _check(stream, entry)
        held, versions = self._held(
            [entry.id for _, entries, _ in wanted for entry in entries], {stream for stream, _, _ in wanted}
        )
        new: list[Recorded] = []
        for stream, entries, expected_version in wanted:
            actual = versions.get(stream, 0)
            fresh = 0
            for entry in entries:
                if (there := held.get(entry.id)) is None:
                    fresh += 1
                    seq = self._frontier.size + len(new) + 1
                    there = Recorded(seq, entry.id, stream, actual + fresh, *entry[1:], self._recorded_us)
                    held[entry.id] = there
                    new.append(there)
                elif (there.stream, there.kind, there.schema, there.body, there.tags) != (stream, *entry[1:]):
                    raise Conflict(entry.id, there.seq)
            if fresh and expected_version not in (None, actual):
                raise WrongVersion(stream, expected_version, actual)
            versions[stream] = actual + fresh
        if new:
            self._write(new)
        return [[held[entry.id] for entry in entries] for _, entries, _ in wanted]

    def close(self) -> None:
        """Move the head to the last record. Called at the end of the transaction."""
        if self._failure:
            raise self._failure
        if self._frontier.size > self._size_before:
            moved = (self._frontier.size, self._recorded_us, self._frontier.dump())
            self.connection.exec_driver_sql(_MOVE_HEAD[self.connection.dialect.name], moved)

    def _held(self, ids: list[str], streams: Collection[str]) -> tuple[dict[str, Recorded], dict[str, int]]:
        """The records that have one of the ids, and the streams' versions: one question, under the lock."""
        dialect = self.connection.dialect.name
        asked = (dumps(ids), dumps(list(streams))) if dialect == "sqlite" else (ids, list(streams))
        found = list(map(recorded, self.connection.exec_driver_sql(_HELD[dialect], asked)))
        versions: dict[str, int] = {}
        for there in found:
            versions[there.stream] = max(there.version, versions.get(there.stream, 0))
        wanted = set(ids)
        return {there.id: there for there in found if there.id in wanted}, versions

    def _write(self, new: list[Recorded]) -> None:
        rows = []
        for fresh in new:
            columns = (*fresh[:7], " ".join(fresh.tags), fresh.recorded_us)
            rows.append((*columns, leaf_of(*columns)))
        try:
            bulk.insert(self.connection, record, rows)
            bulk.insert(
                self.connection, tag, [(word, fresh.seq) for fresh in new for word in dict.fromkeys(fresh.tags)]
            )
        except BaseException as failure:
            # Half of it may be written: whoever swallows this must not commit the rest.
            self._failure = failure
            raise
        for row in rows:
            self._frontier.append(row[-1])


class Log(Reader):
    """The log of one database."""

    def __init__(self, engine: Engine, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(engine.connect)
        self.engine = engine
        self._now = now

    @contextmanager
    def writing(self) -> Iterator[Batch]:
        """A transaction under the one writer's lock: all of it is recorded at the end, or nothing.

        Whatever else belongs to the same moment is written through `batch.connection`. Nothing slow belongs inside.
        """
        with writer(self.engine) as connection:
            batch = Batch(connection, self._now)
            yield batch
            batch.close()

    def append(self, stream: str, entries: Sequence[Entry], expected_version: int | None = None) -> list[Recorded]:
        """`Batch.append` in a transaction of its own."""
        with self.writing() as batch:
            return batch.append(stream, entries, expected_version)


def _check(stream: str, entry: Entry) -> None:
    """Refuse what would not come back from the database exactly as it is."""
    tags = " ".join(entry.tags)
    if tuple(tags.split()) != entry.tags:
        raise BadInput(f"entry {entry.id!r} has a tag that is no word: {entry.tags}")
    text = f"{stream}{entry.id}{entry.kind}{tags}{entry.body}"
    if "\0" in text:
        raise BadInput(f"entry {entry.id!r} has a NUL character", "PostgreSQL keeps none: escape it")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise BadInput(f"entry {entry.id!r} is no Unicode text", error.reason) from None


_NAMES = ", ".join(f'"{column.name}"' for column in COLUMNS)
_HELD = {
    "sqlite": (
        f"SELECT {_NAMES} FROM record WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - our own columns
        f" UNION ALL SELECT {_NAMES} FROM record WHERE (stream, version) IN"
        " (SELECT value, (SELECT max(version) FROM record WHERE stream = value) FROM json_each(?))"
    ),
    "postgresql": (
        f"SELECT {_NAMES} FROM record WHERE id = ANY(%s)"  # noqa: S608 - our own columns
        " UNION ALL SELECT last.* FROM unnest(%s::text[]) AS asked(stream),"
        f" LATERAL (SELECT {_NAMES} FROM record WHERE stream = asked.stream ORDER BY version DESC LIMIT 1) AS last"
    ),
}
"""One parameter for any number of ids, and one for streams: the statement stays the same and is planned once."""

_MOVE_HEAD = {
    "sqlite": "UPDATE head SET size = ?, recorded_us = ?, frontier = ?",
    "postgresql": "UPDATE head SET size = %s, recorded_us = %s, frontier = %s",
}
