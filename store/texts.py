"""Texts by their hash, beside the log: records cite them, and a text can be erased on request without touching one."""

from collections.abc import Sequence

from sqlalchemy import Connection, select, update

from events.text import digest
from store.schema import text


def put_texts(connection: Connection, bodies: Sequence[str]) -> list[str]:
    """Keep texts, and return the SHA-256 of each in hex. One that is there, or was erased, stays as it is."""
    rows = [(digest(body), body) for body in bodies]
    if rows:
        connection.exec_driver_sql(_PUT[connection.dialect.name], rows)
    return [text_hash for text_hash, _ in rows]


def get_text(connection: Connection, text_hash: str) -> str | None:
    """The text of that hash, or None where it was erased or never kept."""
    return connection.execute(select(text.c.body).where(text.c.hash == text_hash)).scalar()


def erase_text(connection: Connection, text_hash: str) -> bool:
    """Remove the text for good and keep its hash. False where there was none to remove."""
    kept = (text.c.hash == text_hash) & text.c.body.is_not(None)
    return connection.execute(update(text).where(kept).values(body=None)).rowcount > 0


_PUT = {
    "sqlite": "INSERT INTO text VALUES (?, ?) ON CONFLICT DO NOTHING",
    "postgresql": "INSERT INTO text VALUES (%s, %s) ON CONFLICT DO NOTHING",
}
