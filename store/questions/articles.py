"""Which articles are kept, and what of their text is quoted by whom."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, select, true

from events.base import Json, Record
from events.edits import Edit, carried, edits
from events.kept import Kept
from events.reading.text.sentences import sentences
from events.units import reference
from events.units.lineage import Units
from events.when import iso
from store.clocks import NOW, Clocks
from store.projections.schema import edition, in_service, searchable, standing
from store.projections.search import known_on
from store.questions.filter import EVERY, Filter, of_occasions
from store.questions.search_query import SearchQuery
from store.questions.witness import CONTEXT
from store.reader import instant, microseconds
from store.schema import text
from store.view import NoArticle, Snapshot


def articles(
    connection: Connection, units: Units, asked: Filter, clocks: Clocks = NOW, part: slice = EVERY
) -> list[dict[str, Json]]:
    """The articles of the press, the last published first, undated ones last; of each what its last text says it is.

    Only texts that had been published and recorded under the clocks count. Of those last texts only such are told as
    have the words of the filter and meet its other conditions (`meeting`).
    """
    of_stream = edition.alias("of_stream")
    same = [of_stream.c.stream == edition.c.stream, of_stream.c.generation == edition.c.generation]
    if clocks.seq is not None:
        same.append(of_stream.c.seq <= clocks.seq)
    if clocks.known is not None:
        known = (searchable.c.generation == in_service("search")) & (searchable.c.known_on <= clocks.known)
        same.append(of_stream.c.seq.in_(select(searchable.c.edition_seq).where(known)))
    last = select(func.max(of_stream.c.seq)).where(*same).scalar_subquery()
    texts = select(func.count()).select_from(of_stream).where(*same).scalar_subquery()
    entries = (
        select(func.count(standing.c.occasion.distinct()))
        .where(standing.c.stream == edition.c.stream, clocks.visible())
        .scalar_subquery()
    )
    query = (
        select(edition.c.stream, edition.c.url, edition.c.title, edition.c.published_on, texts, entries)
        .where(
            edition.c.generation == in_service("editions"), edition.c.seq == last, edition.c.stream != reference.STREAM
        )
        .order_by(edition.c.published_on.desc().nulls_last(), edition.c.stream)
        .offset(part.start or 0)
    )
    query = query.where(meeting(units, asked, clocks), _having(connection, units, asked.search))
    if part.stop is not None:
        query = query.limit(part.stop - (part.start or 0))
    return [
        {
            "article": row[0],
            "url": row[1],
            "title": row[2],
            "published_on": iso(row[3]),
            "texts": row[4],
            "entries": row[5],
        }
        for row in connection.execute(query)
    ]


def meeting(units: Units, asked: Filter, clocks: Clocks) -> ColumnElement[bool]:
    """The texts whose article meets a filter: by its own day, and by one of its entries. Words are not looked at."""
    conditions: list[ColumnElement[bool]] = [true()]
    if asked.window.first is not None:
        conditions.append(edition.c.published_on >= asked.window.first)
    if asked.window.last is not None:
        conditions.append(edition.c.published_on <= asked.window.last)
    subject = asked.subject(units)
    if subject is not None:
        of_entries = of_occasions(subject & clocks.visible()) & clocks.visible()
        conditions.append(edition.c.stream.in_(select(standing.c.stream).where(of_entries)))
    return and_(*conditions)


def _having(connection: Connection, units: Units, words: str) -> ColumnElement[bool]:
    """The texts that have all that is searched for; all texts where nothing is. Raises NoWords."""
    if not words:
        return true()
    matches = SearchQuery(words, units).matches(connection)
    found = select(searchable.c.edition_seq).where(searchable.c.generation == in_service("search"), matches)
    return edition.c.seq.in_(found.where(searchable.c.edition_seq.is_not(None)))


def article(
    view: Snapshot,
    wanted: str,
    clocks: Clocks = NOW,
    *,
    whole: bool = True,
    compare: Callable[[str, str], Sequence[Edit]] = edits,
) -> dict[str, Json]:
    """An article, by its URL, id or stream: every text of it in order of arrival, with the spans that are quoted.

    Texts that were not published or not recorded under the clocks are left out. Unless it is shown `whole`, of each
    text there are only the quoted sentences with those around them, in a later text also those that replaced sentences
    quoted of an earlier one, since a claim that both make is recorded of the first alone. `compare` says what differs
    between two texts. An erased text has no passages. Of the table of units each law is an article by its id.
    Raises NotFound.
    """
    law = wanted if wanted in reference.laws() else None
    stream = reference.STREAM if law else view.find_stream(wanted)
    kept = [(record, event) for record, event in _kept(view.records(stream), clocks) if law in (None, event.id)]
    if not kept:
        raise NoArticle(wanted)
    last = kept[-1][1]
    return {
        "article": stream,
        "url": last.url,
        "title": last.title,
        "published_on": iso(last.published),
        "lang": last.lang,
        "texts": _texts(view.connection, kept, clocks, whole, compare),
    }


def parts_shown(view: Snapshot, stream: str, seq: int, clocks: Clocks) -> list[str]:
    """The parts of the text that came in at a position that are shown where articles are not shown whole."""
    texts = _texts(view.connection, _kept(view.records(stream), clocks), clocks, False, edits)
    return [passage["text"] for text in texts if text["seq"] == seq for passage in text["passages"]]


def _kept(records: Iterable[Record], clocks: Clocks) -> list[tuple[Record, Kept]]:
    """The texts of an article that had been published and recorded under the clocks, in order of arrival."""
    arrived = [(one, one.event) for one in records if isinstance(one.event, Kept)]
    return [
        (record, event)
        for number, (record, event) in enumerate(arrived)
        if (clocks.seq is None or record.seq <= clocks.seq)
        and (clocks.known is None or known_on(event, first=number == 0) <= clocks.known)
    ]


def _texts(
    connection: Connection,
    kept: Sequence[tuple[Record, Kept]],
    clocks: Clocks,
    whole: bool,
    compare: Callable[[str, str], Sequence[Edit]],
) -> list[dict[str, Json]]:
    told: dict[str, dict[str, Json]] = {}
    before: str | None = None
    shown: list[tuple[int, int]] = []
    for record, event in sorted(kept, key=lambda one: one[1].order):
        body = connection.execute(select(text.c.body).where(text.c.hash == event.text)).scalar()
        quoted = _quoted(connection, record.stream, event.text, clocks)
        if body is not None and not whole:
            changed = compare(before, body) if before is not None and shown else []
            shown = [carried(changed, *span) for span in shown] + [(row.start, row.end) for row in quoted]
            before = body
        told[record.id] = _text(record, event, body, quoted, sorted(shown), whole)
    return [told[record.id] for record, _ in kept]


def _text(
    record: Record,
    kept: Kept,
    body: str | None,
    quoted: Sequence[Row[Any]],
    shown: Sequence[tuple[int, int]],
    whole: bool,
) -> dict[str, Json]:
    return {
        "record": record.id,
        "seq": record.seq,
        "recorded_at": instant(microseconds(record.recorded_at)),
        "text": kept.text,
        "title": kept.title,
        "published_on": iso(kept.published),
        "updated": iso(kept.updated),
        "first_seen": iso(kept.first_seen),
        "complete": kept.complete,
        "erased": body is None,
        "passages": [] if body is None else list(_passages(body, shown, whole)),
        "quotes": [
            {
                "record": row.record_id,
                "entry": row.occasion,
                "type": row.kind,
                "start": row.start,
                "end": row.end,
                "stands": bool(row.stands),
            }
            for row in quoted
        ],
    }


def _quoted(connection: Connection, stream: str, text_hash: str, clocks: Clocks) -> Sequence[Row[Any]]:
    """The claims read in a text, in text order; of each the row that came last."""
    query: Select[Any] = (
        select(
            *(standing.c[name] for name in ("record_id", "occasion", "kind", "start", "end")),
            clocks.visible().label("stands"),
        )
        .where(standing.c.stream == stream, standing.c.text == text_hash, clocks.recorded())
        .order_by(standing.c.from_seq)
    )
    last = {row.record_id: row for row in connection.execute(query)}
    return sorted(last.values(), key=lambda row: (row.start, row.end, row.record_id))


def _passages(body: str, quoted: Sequence[tuple[int, int]], whole: bool) -> Iterator[dict[str, Json]]:
    """The parts of a text that are shown for some spans, in order and apart from each other."""
    if whole:
        yield {"start": 0, "end": len(body), "text": body}
        return
    told = sentences(body)
    shown: list[tuple[int, int]] = []
    for start, end in quoted:
        # Of what was taken out of a text nothing is left but a place: the sentences beside it are shown.
        begin, finish = (start - 1, end + 1) if start == end else (start, end)
        within = [one.index for one in told if one.start < finish and begin < one.end]
        if within:
            start = min(start, told[max(0, within[0] - CONTEXT)].start)
            end = max(end, told[min(len(told) - 1, within[-1] + CONTEXT)].end)
        if shown and start <= shown[-1][1] + 1:
            shown[-1] = min(start, shown[-1][0]), max(end, shown[-1][1])
        else:
            shown.append((start, end))
    for start, end in shown:
        yield {"start": start, "end": end, "text": body[start:end]}
