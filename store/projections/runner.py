"""Keeping the projections in step with the log, and making them anew."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from events.base import Record
from events.errors import TinhlogError
from events.kinds.article_erased import ArticleErased
from store.engine import sweep
from store.log import Log
from store.projections import editions, search, standing
from store.projections.schema import projection
from store.reader import Reader, Recorded
from store.records import decode
from store.refusals import Unavailable

PAGE_RECORDS = 1000
"""How many records a rebuild takes at a time, and so for how long it keeps a writer waiting."""
PAGE_ROWS = 1000
"""How many old rows it clears away at a time."""


class Projection(Protocol):
    """What a projection's module offers. `version` changes when its rows would come out otherwise."""

    name: str
    version: int

    def write(self, connection: Connection, generation: int, streams: Mapping[str, Sequence[Record]]) -> None: ...

    def clear(self, connection: Connection, keep: Collection[int], rows: int) -> int: ...

    def check(
        self, connection: Connection, generation: int, stream: str, records: Sequence[Record]
    ) -> Iterator[str]: ...


ALL: tuple[Projection, ...] = (editions, standing, search)
"""In the order in which they are written: the search is made of what stands."""


_REBUILDING = "rebuilding"
"""The row of `projection` that says which generation a rebuild is filling."""


class Overtaken(TinhlogError):
    """Another rebuild has begun since this one."""

    def __init__(self) -> None:
        super().__init__("another rebuild began after this one", "let it finish: it makes the same rows")


class OutOfStep(Unavailable):
    """Nothing can be appended: a projection is not where the log is, or another version of tinhlog made it."""

    def __init__(self, projection: str, why: str = "is not in step with the log") -> None:
        super().__init__(f"the projection {projection} {why}", "run `tinhlog rebuild` to make it anew")


def follow(connection: Connection, streams: Mapping[str, Sequence[Record]], before: int, after: int) -> None:
    """Take in what was appended between two positions: every record of the streams touched, in the same transaction."""
    for followed in ALL:
        moved = {"of": followed.name, "at": followed.version, "before": before, "after": after}
        generation = connection.execute(_MOVE, moved).scalar()
        if generation is None and before == 0:
            generation = 1
            row = {"name": followed.name, "version": followed.version, "seq": after, "generation": generation}
            connection.execute(insert(projection), row)
        if generation is None:
            require_current(connection)
            raise OutOfStep(followed.name)
        followed.write(connection, generation, streams)


_MOVE = (
    update(projection)
    .where(
        projection.c.name == bindparam("of"),
        projection.c.version == bindparam("at"),
        projection.c.seq == bindparam("before"),
    )
    .values(seq=bindparam("after"))
    .returning(projection.c.generation)
)


def outdated(connection: Connection) -> list[str]:
    """The projections whose rows in service another version of this program made."""
    made = {row.name: row.version for row in connection.execute(select(projection))}
    return [ours.name for ours in ALL if made.get(ours.name, ours.version) != ours.version]


def require_current(connection: Connection) -> None:
    """Raises OutOfStep where another version of this program made the rows in service: it appends nothing to them."""
    for name in outdated(connection):
        raise OutOfStep(name, "was made by another version of tinhlog")


def rebuild(log: Log) -> int:
    """Make every projection anew from the log, beside the rows in service, and swap them in one transaction.

    Killed on the way, it leaves the old rows in service, and the next rebuild clears away what it had begun. Of two at
    once the later goes on, and the earlier raises Overtaken. Returns the position that the projections now stand at.
    """
    with log.writing() as batch:
        begun, generation = batch.size(), _begin(batch.connection)
    _clear(log)
    at = 0
    while (size := log.size()) - at > PAGE_RECORDS:
        streams = _streams(log, at, at + PAGE_RECORDS)
        with log.writing() as batch:
            _write(batch.connection, generation, streams)
        at += PAGE_RECORDS
    with log.writing() as batch:
        size = batch.size()
        _write(batch.connection, generation, _streams(batch, at, size))
        batch.connection.execute(delete(projection))
        rows = [{"name": anew.name, "version": anew.version, "seq": size, "generation": generation} for anew in ALL]
        batch.connection.execute(insert(projection), rows)
    _clear(log)
    if any(one.kind == ArticleErased.__name__ for one in log.read(after=begun)):
        _forget(log)
    return size


def _forget(log: Log) -> None:
    """Leave nothing of a text that was erased while both the old rows and the new ones had its words."""
    with log.writing() as batch:
        search.merge(batch.connection)
    sweep(log.engine)


def _streams(log: Reader, after: int, until: int) -> dict[str, list[Record]]:
    """The streams touched between two positions, each from its first record on."""
    pages: dict[str, list[Recorded]] = {}
    for recorded in log.read(after=after, until=until):
        pages.setdefault(recorded.stream, []).append(recorded)
    return {
        stream: [decode(one) for one in (page if page[0].version == 1 else log.read(stream=stream, until=until))]
        for stream, page in pages.items()
    }


def _begin(connection: Connection) -> int:
    """Take a generation that nobody has taken."""
    generation = (connection.execute(select(func.max(projection.c.generation))).scalar() or 0) + 1
    connection.execute(delete(projection).where(projection.c.name == _REBUILDING))
    taken = {"name": _REBUILDING, "version": 0, "seq": 0, "generation": generation}
    connection.execute(insert(projection), taken)
    return generation


def _write(connection: Connection, generation: int, streams: Mapping[str, Sequence[Record]]) -> None:
    taken = select(projection.c.generation).where(projection.c.name == _REBUILDING)
    if connection.execute(taken).scalar() != generation:
        raise Overtaken
    for anew in ALL:
        anew.write(connection, generation, streams)


def _clear(log: Log) -> None:
    """Clear away the rows of the generations that are neither in service nor being filled."""
    for old in ALL:
        cleared = PAGE_ROWS
        while cleared == PAGE_ROWS:
            with log.writing() as batch:
                keep = set(batch.connection.execute(select(projection.c.generation)).scalars())
                cleared = old.clear(batch.connection, keep, PAGE_ROWS)
