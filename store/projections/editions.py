"""The projection `editions`: the texts of every article, with what identifies them to a reader."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, delete, insert, select

from events.base import Record
from events.kept import Kept
from store.projections.schema import edition

name = "editions"
version = 1


def write(connection: Connection, generation: int, streams: Mapping[str, Sequence[Record]]) -> None:
    """Add the editions of some streams that are not there yet."""
    ours = select(edition.c.seq).where(edition.c.generation == generation, edition.c.stream.in_(list(streams)))
    held = set(connection.execute(ours).scalars())
    rows = [
        {
            "seq": record.seq,
            "generation": generation,
            "stream": stream,
            "text": record.event.text,
            "url": record.event.url,
            "title": record.event.title,
            "published_on": record.event.published,
        }
        for stream, records in streams.items()
        for record in records
        if isinstance(record.event, Kept) and record.seq not in held
    ]
    if rows:
        connection.execute(insert(edition), rows)


def clear(connection: Connection, keep: Collection[int]) -> None:
    """Remove the rows of all generations but some."""
    connection.execute(delete(edition).where(edition.c.generation.not_in(keep)))
