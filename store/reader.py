"""What can be asked of the log, and the values it answers with."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, NamedTuple, Self

from sqlalchemy import Connection, Select, bindparam, exists, func, select

from events.errors import BadInput, NotFound
from store.merkle import HASH_BYTES, Frontier, leaf_hash
from store.schema import head, record, tag

PREFIX_MIN = 6
"""So many digits of an id are enough for `get`, where they are unambiguous."""

PAGE_ROWS = 2000
"""How many records `read` holds at once."""

AFTER_ANY = "\U0010ffff"
"""Appended to a prefix, it makes a text that sorts after all that have the prefix."""

_CANDIDATES_MAX = 10
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def microseconds(instant: datetime) -> int:
    """Microseconds since 1970 in UTC."""
    return (instant - _EPOCH) // _MICROSECOND


def from_microseconds(recorded_us: int) -> datetime:
    """The instant so many microseconds after 1970 began in UTC."""
    return _EPOCH + recorded_us * _MICROSECOND


def instant(recorded_us: int) -> str:
    """The instant as answers write it: ISO 8601 in UTC, with `Z`."""
    return from_microseconds(recorded_us).isoformat().replace("+00:00", "Z")


class NoRecord(NotFound):
    """No record has that id."""

    def __init__(self, record_id: str) -> None:
        short = f"give its whole id, or at least its first {PREFIX_MIN} digits"
        listed = "`tinhlog timeline --format json` lists ids"
        super().__init__(f"no record {record_id!r}", short if len(record_id) < PREFIX_MIN else listed)
        self.id = record_id


class AmbiguousId(BadInput):
    """Several ids begin so."""

    def __init__(self, digits: str, ids: Sequence[str]) -> None:
        super().__init__(f"{digits!r} begins several ids", "it may be " + ", ".join(ids))
        self.digits, self.ids = digits, list(ids)


class Recorded(NamedTuple):
    """An entry as the log holds it: `seq` is its place in the log, `version` its place in its stream, both from 1."""

    seq: int
    id: str
    stream: str
    version: int
    kind: str
    schema: int
    body: str
    tags: tuple[str, ...]
    recorded_us: int

    @property
    def recorded_at(self) -> datetime:
        """When the log recorded it: one instant for everything that was written in one transaction."""
        return from_microseconds(self.recorded_us)


class Checkpoint(NamedTuple):
    """What the log holds, said shortly: how many records, and the root of their Merkle tree in hex."""

    size: int
    root: str

    def __str__(self) -> str:
        return f"{self.size}:{self.root}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The checkpoint written as `SIZE:ROOT`."""
        size, _, root = text.partition(":")
        try:
            if size.isascii() and size.isdecimal() and len(bytes.fromhex(root)) == HASH_BYTES:
                return cls(int(size), root.lower())
        except ValueError:
            pass
        raise BadInput(f"no checkpoint: {text!r}", "write SIZE:ROOT as `tinhlog verify` prints it")


COLUMNS = [record.c[name] for name in Recorded._fields]


def recorded(row: Sequence[Any]) -> Recorded:
    """The record in a row of `COLUMNS`."""
    return Recorded._make((*row[:7], tuple(row[7].split()), row[8]))


def leaf_of(
    seq: int, name: str, stream: str, version: int, kind: str, schema: int, body: str, tags: str, recorded_us: int
) -> bytes:
    """A record's hash in the Merkle tree, over all its columns: numbers and lengths, texts, the body's own hash."""
    numbers = f"{seq} {version} {schema} {recorded_us} {len(name)} {len(stream)} {len(kind)} {len(tags)}"
    return leaf_hash(f"{numbers} {name}{stream}{kind}{tags}".encode() + sha256(body.encode()).digest())


Connect = Callable[[], AbstractContextManager[Connection]]
"""Lends a connection."""


class Reader:
    """Reads the log through the connections that `connect` lends, one for each page."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def read(
        self,
        *,
        stream: str | None = None,
        tag: str | None = None,
        after: int = 0,
        until: int | None = None,
        limit: int | None = None,
    ) -> Iterator[Recorded]:
        """The records with `after < seq <= until`, of one stream or tag or of all, in order of `seq`.

        It reads page by page, so memory stays flat, and goes on to what is recorded meanwhile unless `until` is given.
        """
        version = 0
        while limit is None or limit > 0:
            rows = PAGE_ROWS if limit is None else min(limit, PAGE_ROWS)
            page = self._fetch(_page(stream, tag, after, until, version).limit(rows))
            yield from map(recorded, page)
            if len(page) < rows:
                return
            after, version = page[-1].seq, page[-1].version
            limit = None if limit is None else limit - rows

    def of_kinds(self, streams: Collection[str], kinds: Collection[str]) -> list[Recorded]:
        """The records of some kinds in some streams, in no order."""
        return list(map(recorded, self._fetch(_OF_KINDS, streams=list(streams), kinds=list(kinds))))

    def of_streams(self, streams: Collection[str]) -> list[Recorded]:
        """All records of some streams, in order of `seq`."""
        return list(map(recorded, self._fetch(_OF_STREAMS, streams=list(streams))))

    def get(self, record_id: str) -> Recorded:
        """The record of that id, or of the one id that begins so (at least `PREFIX_MIN` digits)."""
        rows = self._fetch(
            select(*COLUMNS)
            .where(record.c.id >= record_id, record.c.id < record_id + AFTER_ANY)
            .order_by(record.c.id)
            .limit(_CANDIDATES_MAX)
        )
        if rows and (rows[0].id == record_id or (len(rows) == 1 and len(record_id) >= PREFIX_MIN)):
            return recorded(rows[0])
        if len(record_id) < PREFIX_MIN or not rows:
            raise NoRecord(record_id)
        raise AmbiguousId(record_id, [row.id for row in rows])

    def version(self, stream: str) -> int:
        """How many records the stream has."""
        return self._number(select(func.max(record.c.version)).where(record.c.stream == stream))

    def last(self, stream: str, until: int | None = None) -> int:
        """The position of the stream's last record, or of its last by a position; 0 where it has none."""
        query = select(record.c.seq).where(record.c.stream == stream).order_by(record.c.version.desc()).limit(1)
        return self._number(query if until is None else query.where(record.c.seq <= until))

    def seq_at(self, instant: datetime) -> int:
        """The last position recorded by that instant, 0 before the first."""
        with self._connect() as connection:

            def recorded_us(seq: int) -> int:
                # Time goes forward with `seq`: no index of its own, which every append would pay for.
                found = connection.execute(select(record.c.recorded_us).where(record.c.seq == seq)).scalar()
                if found is None:
                    raise NotFound(f"record {seq} is missing from the log", "`tinhlog verify` lists what was removed")
                return int(found)

            size = connection.execute(select(head.c.size)).scalar_one()
            return bisect_right(range(1, size + 1), microseconds(instant), key=recorded_us)

    def size(self) -> int:
        """How many records the log has: the position of the last."""
        return self._number(select(head.c.size))

    def head(self) -> Checkpoint:
        """What the log holds now."""
        size, frontier = self._fetch(select(head.c.size, head.c.frontier))[0]
        return Checkpoint(size, Frontier(size, frontier).root().hex())

    def _number(self, statement: Select[Any]) -> int:
        rows = self._fetch(statement)
        return int(rows[0][0] or 0) if rows else 0

    def _fetch(self, statement: Select[Any], **asked: object) -> Sequence[Any]:
        with self._connect() as connection:
            return connection.execute(statement, asked).all()


_OF_STREAMS = select(*COLUMNS).where(record.c.stream.in_(bindparam("streams", expanding=True))).order_by(record.c.seq)
_OF_KINDS = select(*COLUMNS).where(
    record.c.stream.in_(bindparam("streams", expanding=True)), record.c.kind.in_(bindparam("kinds", expanding=True))
)


def _page(stream: str | None, tagged: str | None, after: int, until: int | None, version: int) -> Select[Any]:
    if stream is not None:
        # By version, which is the order of `seq` within a stream and has an index.
        page = select(*COLUMNS).where(record.c.stream == stream, record.c.version > version).order_by(record.c.version)
        seq = record.c.seq
        if tagged is not None:
            page = page.where(exists().where(tag.c.tag == tagged, tag.c.seq == record.c.seq))
    elif tagged is not None:
        page = select(*COLUMNS).join(tag, tag.c.seq == record.c.seq).where(tag.c.tag == tagged).order_by(tag.c.seq)
        seq = tag.c.seq
    else:
        page = select(*COLUMNS).order_by(record.c.seq)
        seq = record.c.seq
    page = page.where(seq > after)
    return page if until is None else page.where(seq <= until)
