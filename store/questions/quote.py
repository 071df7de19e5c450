"""The sentence on which a claim rests, as the database cuts it out of its article's text."""

from sqlalchemy import func

from store.projections.schema import standing
from store.schema import text

QUOTE = func.substr(text.c.body, standing.c.start + 1, standing.c.end - standing.c.start).label("quote")
"""Null once the text is erased. The statement joins `text` by its hash."""
