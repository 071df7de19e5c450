"""Full text: which entries and articles have some words, with diacritics or without; what is in quotes as it stands."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from events.base import Json
from events.reading.text.sentences import sentences
from events.text import fold
from events.units import reference
from events.units.lineage import Units
from events.when import iso
from store.clocks import Clocks
from store.projections.schema import edition, in_service, searchable, standing
from store.questions.articles import meeting, parts_shown
from store.questions.claims import PLACED, claims_told, ranked
from store.questions.entry import entry
from store.questions.filter import Filter, of_occasions
from store.questions.search_query import Score, SearchQuery
from store.schema import text
from store.view import Snapshot

LIMIT = 20
SNIPPET_CHARS_MAX = 300
LEAD_CHARS = 60
"""So much of a long sentence is shown before the first hit."""
NAME_WORDS_MAX = 4
NAME_CHARS_MIN = 4
NEAR = 0.8
"""How much a word must be like the name of a province to be taken for it (`difflib`)."""


def search(
    view: Snapshot,
    asked: Filter,
    clocks: Clocks,
    part: slice = slice(LIMIT),
    *,
    whole: bool = True,
) -> dict[str, Json]:
    """The entries and the articles that have all words of `asked.search`, of each list a `part`.

    A name of a province among them means its units, however they are written; `names` tells which and how.
    Words stand in any order, and the last may be only begun; an entry has them in one of its sentences, the title over
    it, and what was read in it. Those come first in which most of the words are neighbours as they were asked for, then
    those that have the last word whole, among equals the latest. The other conditions are those of a timeline; an
    article meets them by its own day, and by one of its entries. Of an article the sentence that has most of the words
    is shown; unless articles are shown `whole`, of those that their page shows, and none where they have none of the
    words. Where nothing is found, `did_you_mean` is the same with the name of a province that it may have misspelt, if
    that is found. Raises BadInput where there is no word.
    """
    connection, units = view.connection, view.units()
    wanted = SearchQuery(asked.search, units)
    latest, articles = _found(connection, units, wanted, asked, clocks)
    shown = ranked(connection, claims_told(clocks), standing.c.occasion.in_(latest[part]), clocks)
    entries = {told[0].occasion: entry(told, units) for told in shown}
    return {
        "search": asked.search,
        "words": wanted.words,
        "names": wanted.named(),
        **clocks.asked(),
        "totals": {"entries": len(latest), "articles": len(articles)},
        "did_you_mean": None if latest or articles else _meant(connection, units, asked, clocks),
        "entries": [entries[occasion] for occasion in latest[part]],
        "articles": [_told(view, wanted, seq, clocks, whole) for seq in articles[part]],
    }


def _found(
    connection: Connection, units: Units, wanted: SearchQuery, asked: Filter, clocks: Clocks
) -> tuple[list[str], list[int]]:
    """The occasions of the entries, and the positions of the articles' texts, in the order in which they are shown."""
    matches = wanted.matches(connection)
    which: ColumnElement[bool] = standing.c.id.in_(select(searchable.c.standing_id).where(matches))
    subject = asked.subject(units)
    if subject is not None:
        which &= of_occasions(subject & clocks.visible())
    placed = ranked(connection, PLACED, which, clocks, asked.window)
    scores = _scores(connection, wanted, searchable.c.standing_id, matches)
    found = [(max(scores[one.id] for one in told if one.id in scores), told[0]) for told in placed]
    found.sort(key=lambda pair: (pair[0], pair[1].first_day or date.min), reverse=True)
    return [best.occasion for _, best in found], _articles(connection, wanted, matches, units, asked, clocks)


def _meant(connection: Connection, units: Units, asked: Filter, clocks: Clocks) -> str | None:
    """The text respelt, if anything is found by it."""
    meant = _respelt(units, asked.search)
    return meant if meant and any(_found(connection, units, SearchQuery(meant, units), asked, clocks)) else None


def _respelt(units: Units, text: str) -> str | None:
    """The text with those words that are nearly the name of a province in its place; None where none are."""
    words = text.split()
    runs = [(begin, size) for size in range(min(len(words), NAME_WORDS_MAX), 0, -1) for begin in range(len(words))]
    for begin, size in runs:
        name = " ".join(words[begin : begin + size])
        meant = units.nearest(name, NEAR) if begin + size <= len(words) and len(name) >= NAME_CHARS_MIN else None
        if meant is not None and fold(meant) != fold(name):
            return " ".join([*words[:begin], meant, *words[begin + size :]])
    return None


def _scores(
    connection: Connection, wanted: SearchQuery, key: ColumnElement[Any], matches: ColumnElement[bool]
) -> dict[int, Score]:
    """By the row that a match is of, how well it matches."""
    rows = connection.execute(select(key, searchable.c.words).where(matches, key.is_not(None)))
    return {row[0]: wanted.score(row.words) for row in rows}


def _articles(
    connection: Connection,
    wanted: SearchQuery,
    matches: ColumnElement[bool],
    units: Units,
    asked: Filter,
    clocks: Clocks,
) -> list[int]:
    """The positions of the texts that match, of each article the last, in the order in which they are shown."""
    query = (
        select(edition.c.seq, edition.c.stream, edition.c.published_on)
        .join(searchable, searchable.c.edition_seq == edition.c.seq)
        .where(edition.c.generation == searchable.c.generation, edition.c.stream != reference.STREAM, matches)
        .where(searchable.c.generation == in_service("search"))
        .order_by(edition.c.seq)
    )
    if clocks.seq is not None:
        query = query.where(edition.c.seq <= clocks.seq)
    if clocks.known is not None:
        query = query.where(searchable.c.known_on <= clocks.known)
    query = query.where(meeting(units, asked, clocks))
    scores = _scores(connection, wanted, searchable.c.edition_seq, matches)
    last = {row.stream: row for row in connection.execute(query)}
    shown = sorted(
        last.values(), key=lambda row: (scores[row.seq], row.published_on or date.min, row.seq), reverse=True
    )
    return [row.seq for row in shown]


def _told(view: Snapshot, wanted: SearchQuery, seq: int, clocks: Clocks, whole: bool) -> dict[str, Json]:
    query = (
        select(edition, text.c.body)
        .join(text, text.c.hash == edition.c.text)
        .where(edition.c.seq == seq, edition.c.generation == in_service("search"))
    )
    row = view.connection.execute(query).one()
    if whole:
        parts = [row.body or ""]
    else:
        shown = parts_shown(view, row.stream, seq, clocks)
        parts = [part for part in shown if any(wanted.hits(part))]
    return {
        "article": row.stream,
        "url": row.url,
        "title": row.title,
        "published_on": iso(row.published_on),
        "quote": _best(parts, wanted) if any(parts) else None,
    }


def _best(parts: Sequence[str], wanted: SearchQuery) -> str:
    """The sentence that has most of the words, the first of equals; no more of it than fits in a few lines."""
    told: Sequence[str] = [one.text for part in parts for one in sentences(part)] or parts
    best = max(told, key=lambda said: len({hit.term for hit in wanted.hits(said)}))
    return best if len(best) <= SNIPPET_CHARS_MAX else _around_the_first(best, wanted)


def _around_the_first(said: str, wanted: SearchQuery) -> str:
    """A part of a long sentence, in whole words, that begins a little before the first word searched for."""
    first = next((hit.start for hit in wanted.hits(said)), 0)
    begin = said.rfind(" ", 0, max(0, first - LEAD_CHARS)) + 1
    cut = said[begin : begin + SNIPPET_CHARS_MAX]
    ends = begin + len(cut) == len(said)
    return f"{'… ' if begin else ''}{cut if ends else cut.rpartition(' ')[0] + ' …'}"
