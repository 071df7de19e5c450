"""The projection `search`: the words by which claims and articles are found, without diacritics.

The words of an erased text are gone from it too; of its claims there remain the words of title and slots.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from json import loads
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    bindparam,
    cast,
    column,
    delete,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from events.base import Json, Record
from events.kept import Kept
from events.text import fold
from events.units.ids import slug_of
from store.projections.schema import searchable, standing
from store.schema import text

name = "search"
version = 1

WORD_CHARS_MAX = 40
WORDS_MAX = 15_000
"""So many words of a text are found: more than any article has, and fewer than PostgreSQL can index."""

_LETTERS = bytes(code if chr(code).isalnum() else 0x20 for code in range(0x80)).ljust(0x100)
"""What stands in a word stays, everything else ends it."""


def words_of(said: str) -> list[str]:
    """The words of a text, folded, in its order."""
    apart = fold(said).encode("ascii", "replace").translate(_LETTERS).decode()
    return [word[:WORD_CHARS_MAX] for word in apart.split()[:WORDS_MAX]]


def matching(connection: Connection, terms: Sequence[Sequence[str]], *, begun: bool = False) -> ColumnElement[bool]:
    """The rows of `searchable` that have all of some terms, of which there is at least one.

    A term is one or more words (`words_of`) separated by a space, as they stand, or several such of which one will do.
    Where the last is only `begun`, a word that begins so will do.
    """
    sqlite = connection.dialect.name == "sqlite"
    also, either, mark = (" AND ", " OR ", '"') if sqlite else (" & ", " | ", "'")
    every = also.join(
        f"({either.join(also.join(f'{mark}{word}{mark}' for word in one.split()) for one in term)})" for term in terms
    )
    if begun:
        every = f"{every.removesuffix(')')}{'*' if sqlite else ':*'})"
    if sqlite:
        index = table("searchable_index", column("rowid"), column("searchable_index"))
        found = searchable.c.id.in_(select(index.c.rowid).where(index.c.searchable_index.op("MATCH")(every)))
    else:
        vector = func.array_to_tsvector(func.string_to_array(searchable.c.words, literal_column("' '")))
        found = vector.op("@@")(cast(every, TSQUERY))
    # The index knows which words a text has, not which are neighbours.
    said = literal(" ") + searchable.c.words + literal(" ")
    apart = [term for term in terms if any(" " in one for one in term)]
    return and_(found, *(or_(*(said.contains(f" {one} ") for one in term)) for term in apart))


def write(connection: Connection, generation: int, streams: Mapping[str, Sequence[Record]]) -> None:
    """Make the rows of some streams anew."""
    ours = {"of_generation": generation, "streams": list(streams)}
    connection.execute(_DELETE, ours)
    if rows := list(_rows(connection, generation, streams)):
        connection.execute(insert(searchable), rows)


def merge(connection: Connection) -> None:
    """Leave no word of rows that are gone: until its parts are merged, the index of SQLite still holds them."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO searchable_index(searchable_index) VALUES ('optimize')")


def check(connection: Connection, generation: int, stream: str, records: Sequence[Record]) -> Iterator[str]:
    """Every row of a stream that is not what its records give, said in a line each."""
    ours = select(searchable).where(searchable.c.generation == generation, searchable.c.stream == stream)
    held = {_place(row._asdict()): row._asdict() for row in connection.execute(ours)}
    for row in _rows(connection, generation, {stream: records}):
        found = held.pop(_place(row), {})
        found.pop("id", None)
        if found != row:
            of = f"claim {row['standing_id']}" if row["standing_id"] else f"the text in record {row['edition_seq']}"
            yield f"the words by which {of} of the article of record {records[0].seq} is found differ from the log"
    for standing_id, edition_seq in held:
        yield f"the index for searching has a row ({standing_id or edition_seq}) that no record of {stream} gives"


def clear(connection: Connection, keep: Collection[int], rows: int) -> int:
    """Remove rows of all generations but some, so many at most, and say how many."""
    old = select(searchable.c.id).where(searchable.c.generation.not_in(keep)).limit(rows)
    return connection.execute(delete(searchable).where(searchable.c.id.in_(old))).rowcount


def _place(row: Mapping[str, Any]) -> tuple[int | None, int | None]:
    return row["standing_id"], row["edition_seq"]


def _rows(connection: Connection, generation: int, streams: Mapping[str, Sequence[Record]]) -> Iterator[dict[str, Any]]:
    kept = {
        stream: [(record.seq, record.event) for record in records if isinstance(record.event, Kept)]
        for stream, records in streams.items()
    }
    hashes = [event.text for editions in kept.values() for _, event in editions]
    bodies = {row.hash: row.body or "" for row in connection.execute(_BODIES, {"hashes": hashes})}
    titles: dict[tuple[str, str], str] = {}
    for stream, editions in kept.items():
        for number, (seq, event) in enumerate(editions):
            titles[stream, event.text] = event.title or ""
            yield {
                "generation": generation,
                "stream": stream,
                "standing_id": None,
                "edition_seq": seq,
                "known_on": known_on(event, first=number == 0),
                "words": " ".join(words_of(f"{event.title or ''} {bodies[event.text]}")),
            }
    ours = {"of_generation": generation, "streams": list(streams)}
    for row in connection.execute(_STANDING, ours):
        quote = bodies.get(row.text, "")[row.start : row.end]
        said = (quote, titles.get((row.stream, row.text), ""), *_said(loads(row.event)))
        yield {
            "generation": generation,
            "stream": row.stream,
            "standing_id": row.id,
            "edition_seq": None,
            "known_on": row.known_on,
            "words": " ".join(words_of(" ".join(said))),
        }


def _ours(of: Table) -> ColumnElement[bool]:
    ours: ColumnElement[bool] = of.c.generation == bindparam("of_generation")
    return ours & of.c.stream.in_(bindparam("streams", expanding=True))


_DELETE = delete(searchable).where(_ours(searchable))
_STANDING = select(standing).where(_ours(standing))
_BODIES = select(text.c.hash, text.c.body).where(text.c.hash.in_(bindparam("hashes", expanding=True)))


def known_on(kept: Kept, *, first: bool) -> date:
    """The day from which the press knows a text: a later text of an article counts from its own day."""
    return (kept.published if first else kept.updated) or kept.first_seen


def _said(value: Json) -> Iterator[str]:
    """The words in an event's slots; of a unit, those of its name."""
    if isinstance(value, str):
        yield slug_of(value)
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _said(one)
