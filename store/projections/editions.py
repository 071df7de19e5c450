"""The projection `editions`: the texts of every article, with what identifies them to a reader."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, tuple_

from events.article import host_in
from events.base import Record
from events.kept import Kept
from store.projections.schema import edition

name = "editions"
version = 1


def write(connection: Connection, generation: int, streams: Mapping[str, Sequence[Record]]) -> None:
    """Add the editions of some streams that are not there yet."""
    held = set(connection.execute(_HELD, {"of_generation": generation, "streams": list(streams)}).scalars())
    rows = [row for records in streams.values() for row in _rows(generation, records) if row["seq"] not in held]
    if rows:
        connection.execute(insert(edition), rows)


def _rows(generation: int, records: Sequence[Record]) -> Iterator[dict[str, Any]]:
    for record in records:
        if isinstance(record.event, Kept):
            yield {
                "seq": record.seq,
                "generation": generation,
                "stream": record.stream,
                "text": record.event.text,
                "url": record.event.url,
                "title": record.event.title,
                "published_on": record.event.published,
                "host": host_in(record.event.url),
            }


def texts_of(connection: Connection, streams: Collection[str]) -> set[tuple[str, str]]:
    """The texts of some articles, each by its article's stream and its hash."""
    query = select(edition.c.stream, edition.c.text).where(edition.c.stream.in_(streams))
    return {(row.stream, row.text) for row in connection.execute(query)}


_HELD = select(edition.c.seq).where(
    edition.c.generation == bindparam("of_generation"), edition.c.stream.in_(bindparam("streams", expanding=True))
)


def check(connection: Connection, generation: int, stream: str, records: Sequence[Record]) -> Iterator[str]:
    """Every row of a stream that is not what its records give, said in a line each."""
    ours = select(edition).where(edition.c.generation == generation, edition.c.stream == stream)
    held = {row.seq: row._asdict() for row in connection.execute(ours)}
    for row in _rows(generation, records):
        if held.pop(row["seq"], None) != row:
            yield f"the projection of the text in record {row['seq']} differs from the log"
    for seq in held:
        yield f"the projection has a text of record {seq} that the log does not give"


def clear(connection: Connection, keep: Collection[int], rows: int) -> int:
    """Remove rows of all generations but some, so many at most, and say how many."""
    key = tuple_(edition.c.seq, edition.c.generation)
    old = select(edition.c.seq, edition.c.generation).where(edition.c.generation.not_in(keep)).limit(rows)
    return connection.execute(delete(edition).where(key.in_(old))).rowcount
