"""Is the log what was recorded? Everything is read and hashed again; whatever differs is named."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, Select, exists, select

from events.text import digest
from store import seals
from store.merkle import HASH_BYTES, Frontier
from store.reader import COLUMNS, PAGE_ROWS, Checkpoint, leaf_of
from store.schema import head, record, tag, text
from store.transactions import snapshot

_NO_HASH = bytes(HASH_BYTES)


class Problem(NamedTuple):
    """What is wrong, and with which record where it is about one."""

    what: str
    seq: int | None = None
    record_id: str | None = None

    def __str__(self) -> str:
        if self.seq is None:
            return self.what
        return f"record {self.seq} ({self.record_id}) {self.what}"


def verify(engine: Engine, checkpoint: Checkpoint | None = None) -> Iterator[Problem]:
    """Every way in which the log, as it stands at one moment, is not what was recorded.

    Without an earlier checkpoint, kept elsewhere, nothing shows a rewriting of the records and the head alike.
    """
    with snapshot(engine) as connection, _any_bytes(connection):
        yield from _database(connection)
        yield from _records(connection, checkpoint)
        yield from _versions(connection)
        yield from _tags(connection)
        yield from _texts(connection)


@contextmanager
def _any_bytes(connection: Connection) -> Iterator[None]:
    """Read text of SQLite that is no UTF-8 any more, so that its record can be named."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        yield
        return
    driver.text_factory = lambda found: found.decode(errors="surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = str


def _stream(connection: Connection, statement: Select[Any]) -> Iterator[Any]:
    with connection.execute(statement, execution_options={"yield_per": PAGE_ROWS}) as rows:
        yield from rows


def _database(connection: Connection) -> Iterator[Problem]:
    for name in seals.broken(connection):
        yield Problem(f"the seal {name!r} is not in place: the database would let the log be rewritten")
    if connection.dialect.name == "sqlite":
        for (found,) in connection.exec_driver_sql("PRAGMA integrity_check"):
            if found != "ok":
                yield Problem(f"SQLite finds damage: {found}")


def _records(connection: Connection, checkpoint: Checkpoint | None) -> Iterator[Problem]:
    size, last_us, dump = connection.execute(select(head.c.size, head.c.recorded_us, head.c.frontier)).one()
    # Where a record and its hash differ, either may be the one that was changed: each tree believes one of them.
    trees = by_hash, by_content = Frontier(), Frontier()
    known = [tree.root().hex() for tree in trees]
    recorded_us = latest_us = 0
    for *columns, kept in _stream(connection, select(*COLUMNS, record.c.leaf).order_by(record.c.seq)):
        seq, record_id, recorded_us = columns[0], columns[1], columns[-1]
        if not by_hash.size < seq <= size:
            yield Problem("lies outside the log", seq, record_id)
            continue
        yield from _gap(trees, seq - 1)
        found = _leaf(columns)
        if found != kept:
            yield Problem("is not what was recorded: it does not match its hash", seq, record_id)
        elif recorded_us < latest_us:
            yield Problem("was recorded before the record that it follows", seq, record_id)
        else:
            latest_us = recorded_us
        by_hash.append(kept if isinstance(kept, bytes) and len(kept) == HASH_BYTES else _NO_HASH)
        by_content.append(found)
        if checkpoint and checkpoint.size == seq:
            known = [tree.root().hex() for tree in trees]
    yield from _gap(trees, size)
    if recorded_us != last_us:
        yield Problem("the head of the log does not carry the instant of its last record")
    yield from _head(Frontier(size, dump), by_hash, by_content)
    if checkpoint and checkpoint.size > size:
        yield Problem(f"the log has {size} records, fewer than the checkpoint's {checkpoint.size}: it was cut off")
    elif checkpoint and checkpoint.root not in known:
        yield Problem(f"the first {checkpoint.size} records are not those of the checkpoint")


def _versions(connection: Connection) -> Iterator[Problem]:
    before = record.alias()
    follows = exists().where(before.c.stream == record.c.stream, before.c.version == record.c.version - 1)
    found = select(record.c.seq, record.c.id, record.c.stream, record.c.version).where(record.c.version != 1, ~follows)
    for seq, record_id, stream, version in _stream(connection, found.order_by(record.c.seq)):
        yield Problem(f"is number {version} of the stream {stream!r}, which has no number before it", seq, record_id)


def _leaf(columns: list[Any]) -> bytes:
    try:
        return leaf_of(*columns)
    except (AttributeError, TypeError, UnicodeEncodeError):
        # SQLite lets a column hold NULL, a number or no UTF-8: none of them was ever recorded.
        return _NO_HASH


def _gap(trees: tuple[Frontier, Frontier], until: int) -> Iterator[Problem]:
    first = trees[0].size + 1
    if first <= until:
        yield Problem(f"records {first} to {until} are missing")
    for _ in range(first, until + 1):
        for tree in trees:
            tree.append(_NO_HASH)


def _head(head: Frontier, by_hash: Frontier, by_content: Frontier) -> Iterator[Problem]:
    spans = head.spans()
    if len(spans) != len(head.peaks):
        yield Problem("the head of the log is damaged")
    for span, kept, *found in zip(spans, head.peaks, by_hash.peaks, by_content.peaks, strict=False):
        if kept not in found:
            yield Problem(f"the head of the log was not made of today's records {span.start + 1} to {span.stop}")


def _tags(connection: Connection) -> Iterator[Problem]:
    borne = (
        (seq, word, "record")
        for seq, words in _stream(connection, select(record.c.seq, record.c.tags).order_by(record.c.seq))
        for word in sorted(set(str(words).split()))
    )
    listed = (
        (*row, "index") for row in _stream(connection, select(tag.c.seq, tag.c.tag).order_by(tag.c.seq, tag.c.tag))
    )
    for (seq, word), where in groupby(merge(borne, listed), key=itemgetter(0, 1)):
        match [side for *_, side in where]:
            case ["record"]:
                yield Problem(f"record {seq} bears the tag {word!r}, which is missing from the index of tags")
            case ["index"]:
                yield Problem(f"the index of tags gives record {seq} the tag {word!r}, which it does not bear")


def _texts(connection: Connection) -> Iterator[Problem]:
    for text_hash, body in _stream(connection, select(text.c.hash, text.c.body).where(text.c.body.is_not(None))):
        try:
            found = digest(body)
        except (AttributeError, UnicodeEncodeError):
            found = None
        if found != text_hash:
            yield Problem(f"the text {text_hash} is not what was kept: it does not match its hash")
