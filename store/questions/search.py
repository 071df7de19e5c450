"""Full text: which entries and articles have some words, with diacritics or without; what is in quotes as it stands."""

from collections.abc import Collection, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from events.base import Json
from events.errors import BadInput
from events.reading.sentences import sentences
from events.text import nfc
from events.units import reference
from events.units.lineage import Units
from store.clocks import Clocks
from store.projections.schema import edition, projection, searchable, standing
from store.projections.search import matching, words_of
from store.questions.timeline import PLACED, TOLD, entry, ranked
from store.schema import text

SNIPPET_CHARS_MAX = 300

_IN_SERVICE = select(projection.c.generation).where(projection.c.name == "search").scalar_subquery()


class Wanted:
    """What is searched for: words, and what of them stands in quotation marks, as it stands."""

    def __init__(self, text: str) -> None:
        self.words = words_of(nfc(text))
        self.phrases = [" ".join(words_of(nfc(phrase))) for phrase in text.split('"')[1::2]]
        self._pairs = [" ".join(pair) for pair in pairwise(self.words)]
        if not self.words:
            raise BadInput(f"no word to search for: {text[:60]!r}", "give letters or digits")

    def score(self, said: str) -> int | None:
        """How many of the pairs of neighbouring words are neighbours in a text that has all words.

        None where it has not the phrases. Vietnamese words are several syllables: `lâm đồng` is not `lâm` and `đồng`.
        """
        apart = f" {said} "
        if not all(f" {phrase} " in apart for phrase in self.phrases):
            return None
        return sum(f" {pair} " in apart for pair in self._pairs)


def search(connection: Connection, units: Units, asked: str, clocks: Clocks, limit: int) -> dict[str, Json]:
    """The entries and the articles that have all of some words, at most `limit` of each.

    Words are whole words, in any order; an entry has them in one of its sentences, the title over it, and what was
    read in it. Those come first in which most of the words are neighbours as they were asked for, among equals the
    latest. Of an article the sentence that has most of the words is shown. Raises BadInput where there is no word.
    """
    wanted = Wanted(asked)
    matches = matching(connection, wanted.words)
    placed = ranked(connection, PLACED, standing.c.id.in_(select(searchable.c.standing_id).where(matches)), clocks)
    scores = _scores(connection, wanted, searchable.c.standing_id, matches)
    found = [
        (max(score for one in told if (score := scores.get(one.id)) is not None), told[0])
        for told in placed
        if any(one.id in scores for one in told)
    ]
    found.sort(key=lambda pair: (pair[0], pair[1].first_day or date.min), reverse=True)
    latest = [best.occasion for _, best in found]
    shown = ranked(connection, TOLD, standing.c.occasion.in_(latest[:limit]), clocks)
    entries = {told[0].occasion: entry(told, units) for told in shown}
    articles = _articles(connection, wanted, matches, clocks)
    return {
        "search": asked,
        "words": wanted.words,
        **clocks.asked(),
        "totals": {"entries": len(latest), "articles": len(articles)},
        "entries": [entries[occasion] for occasion in latest[:limit]],
        "articles": [_told(connection, wanted.words, seq) for seq in articles[:limit]],
    }


def _scores(
    connection: Connection, wanted: Wanted, key: ColumnElement[Any], matches: ColumnElement[bool]
) -> dict[int, int]:
    """By the row that a match is of, how well it matches; those without the phrases are left out."""
    rows = connection.execute(select(key, searchable.c.words).where(matches, key.is_not(None)))
    scored = ((row[0], wanted.score(row.words)) for row in rows)
    return {row: score for row, score in scored if score is not None}


def _articles(connection: Connection, wanted: Wanted, matches: ColumnElement[bool], clocks: Clocks) -> list[int]:
    """The positions of the texts that match, of each article the last, in the order in which they are shown."""
    query = (
        select(edition.c.seq, edition.c.stream, edition.c.published_on)
        .join(searchable, searchable.c.edition_seq == edition.c.seq)
        .where(edition.c.generation == searchable.c.generation, edition.c.stream != reference.STREAM, matches)
        .where(searchable.c.generation == _IN_SERVICE)
        .order_by(edition.c.seq)
    )
    if clocks.seq is not None:
        query = query.where(edition.c.seq <= clocks.seq)
    if clocks.known is not None:
        query = query.where(searchable.c.known_on <= clocks.known)
    scores = _scores(connection, wanted, searchable.c.edition_seq, matches)
    last = {row.stream: row for row in connection.execute(query) if row.seq in scores}
    shown = sorted(
        last.values(), key=lambda row: (scores[row.seq], row.published_on or date.min, row.seq), reverse=True
    )
    return [row.seq for row in shown]


def _told(connection: Connection, words: Collection[str], seq: int) -> dict[str, Json]:
    query = (
        select(edition, text.c.body)
        .join(text, text.c.hash == edition.c.text)
        .where(edition.c.seq == seq, edition.c.generation == _IN_SERVICE)
    )
    row = connection.execute(query).one()
    return {
        "article": row.stream,
        "url": row.url,
        "title": row.title,
        "published_on": row.published_on.isoformat() if row.published_on else None,
        "quote": _best(row.body, words) if row.body else None,
    }


def _best(body: str, words: Collection[str]) -> str:
    """The sentence that has most of the words, the first of equals; no more of it than fits in a few lines."""
    told: Sequence[str] = [one.text for one in sentences(body)] or [body]
    wanted = set(words)
    best = max(told, key=lambda said: len(wanted.intersection(words_of(said))))
    return best if len(best) <= SNIPPET_CHARS_MAX else best[:SNIPPET_CHARS_MAX].rpartition(" ")[0] + " …"
