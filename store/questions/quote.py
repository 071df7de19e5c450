"""The sentence on which a claim rests, as the database cuts it out of its article's text."""

from collections.abc import Collection

from sqlalchemy import Connection, func, select

from events.units import reference
from store.projections.schema import standing
from store.schema import text

QUOTE = func.substr(text.c.body, standing.c.start + 1, standing.c.end - standing.c.start).label("quote")
"""Null once the text is erased. The statement joins `text` by its hash."""


def quotes(connection: Connection, records: Collection[str]) -> dict[str, str | None]:
    """The sentence of each record; None once its text is erased."""
    said = select(standing.c.record_id, QUOTE).join(text, text.c.hash == standing.c.text)
    return {row.record_id: row.quote for row in connection.execute(said.where(standing.c.record_id.in_(records)))}


def laws(connection: Connection, records: Collection[str]) -> dict[str, str]:
    """The law behind each record of the reference data: its number, who passed it and when."""
    body = select(standing.c.record_id, text.c.body).join(text, text.c.hash == standing.c.text)
    ours = (standing.c.record_id.in_(records), standing.c.stream == reference.STREAM)
    return {row.record_id: row.body.split("\n")[1].rstrip(".") for row in connection.execute(body.where(*ours))}
