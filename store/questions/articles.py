"""Which articles are kept, and what of their text is quoted by whom."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from events.base import Json, Record
from events.kept import Kept
from events.reading.sentences import sentences
from events.units import reference
from store.clocks import NOW, Clocks
from store.projections.schema import edition, projection, standing
from store.questions.timeline import EVERY
from store.questions.witness import CONTEXT
from store.reader import instant, microseconds
from store.schema import text
from store.store import Store

_EDITIONS = select(projection.c.generation).where(projection.c.name == "editions").scalar_subquery()
_STANDING = select(projection.c.generation).where(projection.c.name == "standing").scalar_subquery()


def articles(connection: Connection, until: int | None = None, part: slice = EVERY) -> list[dict[str, Json]]:
    """The articles of the press, the last published first, undated ones last; of each what its last text says it is.

    Only texts up to position `until` count.
    """
    of_stream = edition.alias("of_stream")
    same = [of_stream.c.stream == edition.c.stream, of_stream.c.generation == edition.c.generation]
    if until is not None:
        same.append(of_stream.c.seq <= until)
    last = select(func.max(of_stream.c.seq)).where(*same).scalar_subquery()
    texts = select(func.count()).select_from(of_stream).where(*same).scalar_subquery()
    entries = (
        select(func.count(standing.c.occasion.distinct()))
        .where(standing.c.stream == edition.c.stream, Clocks(seq=until).visible())
        .scalar_subquery()
    )
    query = (
        select(edition.c.stream, edition.c.url, edition.c.title, edition.c.published_on, texts, entries)
        .where(edition.c.generation == _EDITIONS, edition.c.seq == last, edition.c.stream != reference.STREAM)
        .order_by(edition.c.published_on.desc().nulls_last(), edition.c.stream)
        .offset(part.start or 0)
    )
    if part.stop is not None:
        query = query.limit(part.stop - (part.start or 0))
    return [
        {
            "article": row[0],
            "url": row[1],
            "title": row[2],
            "published_on": _iso(row[3]),
            "texts": row[4],
            "entries": row[5],
        }
        for row in connection.execute(query)
    ]


def article(store: Store, connection: Connection, wanted: str, *, whole: bool = True) -> dict[str, Json]:
    """An article, by its URL, id or stream: every text of it in order of arrival, with the spans that are quoted.

    Unless it is shown `whole`, of each text there are only the quoted sentences with those around them. An erased text
    has no passages. Raises NotFound.
    """
    stream = store.find_stream(wanted)
    kept = [record for record in store.records(stream) if isinstance(record.event, Kept)]
    last = kept[-1].event
    assert isinstance(last, Kept)
    return {
        "article": stream,
        "url": last.url,
        "title": last.title,
        "published_on": _iso(last.published),
        "lang": last.lang,
        "texts": [_text(connection, record, record.event, whole) for record in kept if isinstance(record.event, Kept)],
    }


def _text(connection: Connection, record: Record, kept: Kept, whole: bool) -> dict[str, Json]:
    body: str | None = connection.execute(select(text.c.body).where(text.c.hash == kept.text)).scalar()
    quoted = _quoted(connection, record.stream, kept.text)
    return {
        "record": record.id,
        "seq": record.seq,
        "recorded_at": instant(microseconds(record.recorded_at)),
        "text": kept.text,
        "title": kept.title,
        "published_on": _iso(kept.published),
        "updated": _iso(kept.updated),
        "first_seen": _iso(kept.first_seen),
        "complete": kept.complete,
        "erased": body is None,
        "passages": [] if body is None else list(_passages(body, quoted, whole)),
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


def _quoted(connection: Connection, stream: str, text_hash: str) -> Sequence[Row[Any]]:
    """The claims read in a text, in text order; of each the row that came last."""
    query: Select[Any] = (
        select(
            *(standing.c[name] for name in ("record_id", "occasion", "kind", "start", "end")),
            NOW.visible().label("stands"),
        )
        .where(standing.c.generation == _STANDING, standing.c.stream == stream, standing.c.text == text_hash)
        .order_by(standing.c.from_seq)
    )
    last = {row.record_id: row for row in connection.execute(query)}
    return sorted(last.values(), key=lambda row: (row.start, row.end, row.record_id))


def _passages(body: str, quoted: Sequence[Row[Any]], whole: bool) -> Iterator[dict[str, Json]]:
    """The parts of a text that are shown, in order and apart from each other."""
    if whole:
        yield {"start": 0, "end": len(body), "text": body}
        return
    told = sentences(body)
    shown: list[tuple[int, int]] = []
    for row in quoted:
        within = [one.index for one in told if one.start < row.end and row.start < one.end]
        start, end = row.start, row.end
        if within:
            start = min(start, told[max(0, within[0] - CONTEXT)].start)
            end = max(end, told[min(len(told) - 1, within[-1] + CONTEXT)].end)
        if shown and start <= shown[-1][1] + 1:
            shown[-1] = min(start, shown[-1][0]), max(end, shown[-1][1])
        else:
            shown.append((start, end))
    for start, end in shown:
        yield {"start": start, "end": end, "text": body[start:end]}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
