"""The floor: the same bytes through the raw driver, in the same columns and keys, under the same durability."""

import json
import sqlite3
from time import perf_counter
from typing import Any

from sqlalchemy import make_url

from bench.generate import Batches

_TABLE = (
    "CREATE TABLE floor (seq bigint PRIMARY KEY, id text UNIQUE, stream text, version bigint, kind text,"
    " schema integer, body text, tags text, recorded_us bigint, leaf {blob}, UNIQUE (stream, version))"
)


def connect(url: str) -> Any:
    """A connection of the driver itself, with an empty table."""
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(_TABLE.format(blob="blob").replace("seq bigint", "seq integer"))
        connection.commit()
        return connection
    import psycopg

    found = psycopg.connect(make_url(url).set(drivername="postgresql").render_as_string(hide_password=False))
    found.execute(_TABLE.format(blob="bytea"))
    found.commit()
    return found


def append(connection: Any, batches: Batches) -> float:
    """Seconds to `executemany` each batch and commit it."""
    mark = "?" if isinstance(connection, sqlite3.Connection) else "%s"
    insert = f"INSERT INTO floor VALUES ({', '.join([mark] * 10)})"
    leaf = bytes(32)
    rows, seq = [], connection.execute("SELECT count(*) FROM floor").fetchone()[0]
    for stream, entries in batches:
        rows.append(
            [
                (seq + n, e.id, stream, n, e.kind, e.schema, e.body, " ".join(e.tags), 10**15 + seq, leaf)
                for n, e in enumerate(entries, 1)
            ]
        )
        seq += len(entries)
    begun = perf_counter()
    cursor = connection.cursor()
    for batch in rows:
        cursor.executemany(insert, batch)
        connection.commit()
    return perf_counter() - begun


def replay(connection: Any) -> int:
    """Select everything and decode its JSON."""
    count = 0
    for row in connection.execute("SELECT * FROM floor ORDER BY seq"):
        json.loads(row[6])
        count += 1
    return count
