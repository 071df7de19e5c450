"""Erased texts: which articles have them, and why they are gone.

A text is kept once, however many articles have it letter for letter (an agency's dispatch), and is erased for all.
"""

from collections.abc import Collection

from sqlalchemy import Connection, select

from events.kinds.article_erased import ArticleErased
from store.projections.schema import edition
from store.reader import Reader
from store.records import decode
from store.schema import text


def streams_with(connection: Connection, hashes: Collection[str]) -> set[str]:
    """The streams of the articles that have one of some texts."""
    return set(connection.execute(select(edition.c.stream).where(edition.c.text.in_(hashes))).scalars())


def erased_before(connection: Connection, log: Reader, hashes: Collection[str]) -> dict[str, str]:
    """Those of some texts that were erased, each with the reason that was given."""
    gone = select(text.c.hash).where(text.c.hash.in_(hashes), text.c.body.is_(None))
    erased = set(connection.execute(gone).scalars())
    if not erased:
        return {}
    records = log.of_kinds(streams_with(connection, erased), [ArticleErased.__name__])
    acts = [decode(one).event for one in sorted(records, key=lambda one: -one.seq)]
    return {one: act.reason for act in acts if isinstance(act, ArticleErased) for one in erased.intersection(act.texts)}
