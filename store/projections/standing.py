"""The projection `standing`: what stands of each article, and the facts that it states."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from events import when
from events.base import Dated, Record
from events.standing import Fold, Standing
from events.statements import shown_until
from events.text import canonical
from store.projections.schema import standing, standing_unit, statement

name = "standing"
version = 14

_MARKS = ("misread_seq", "press_seq", "press_on")
_NEW_MARKS: dict[str, Any] = {mark: bindparam(f"new_{mark}") for mark in _MARKS}
_MARK = (
    update(standing).where(standing.c.id == bindparam("row")).values(_NEW_MARKS),
    update(statement).where(statement.c.standing_id == bindparam("row")).values(_NEW_MARKS),
)
_SHARED = (
    *("generation", "from_seq", *_MARKS, "known_on", "published_on"),
    *("since_origin", "record_id", "stream", "origin", "tiebreak", "confidence"),
)
"""What a statement has from its claim's row."""


def write(connection: Connection, generation: int, streams: Mapping[str, Sequence[Record]]) -> None:
    """Bring the rows of some streams to what their records, from first to last, amount to."""
    held = _held(connection, generation, list(streams))
    new: list[Standing] = []
    marked: list[dict[str, Any]] = []
    for records in streams.values():
        for stood in Fold(records).rows:
            row = held.get((stood.record.seq, stood.from_seq))
            if row is None:
                new.append(stood)
            elif any(getattr(row, mark) != getattr(stood, mark) for mark in _MARKS):
                marked.append({"row": row.id} | {f"new_{mark}": getattr(stood, mark) for mark in _MARKS})
    if marked:
        for mark in _MARK:
            connection.execute(mark, marked)
    if new:
        _insert(connection, generation, new)


def clear(connection: Connection, keep: Collection[int], rows: int) -> int:
    """Remove claims of all generations but some, so many at most, and say how many."""
    old = select(standing.c.id).where(standing.c.generation.not_in(keep)).order_by(standing.c.id).limit(rows)
    connection.execute(delete(statement).where(statement.c.standing_id.in_(old)))
    connection.execute(delete(standing_unit).where(standing_unit.c.standing_id.in_(old)))
    return connection.execute(delete(standing).where(standing.c.id.in_(old))).rowcount


def _held(connection: Connection, generation: int, streams: list[str]) -> dict[tuple[int, int], Row[Any]]:
    rows = connection.execute(_HELD, {"of_generation": generation, "streams": streams})
    return {(row.record_seq, row.from_seq): row for row in rows}


_HELD = select(*(standing.c[column] for column in ("id", "record_seq", "from_seq", *_MARKS))).where(
    standing.c.generation == bindparam("of_generation"), standing.c.stream.in_(bindparam("streams", expanding=True))
)


def check(connection: Connection, generation: int, stream: str, records: Sequence[Record]) -> Iterator[str]:
    """Every row of a stream that is not what folding its records gives, said in a line each."""
    ours = (standing.c.generation == generation) & (standing.c.stream == stream)
    rows: dict[tuple[int, int], Row[Any]] = {}
    for row in connection.execute(select(standing).where(ours)):
        if rows.setdefault((row.record_seq, row.from_seq), row) is not row:
            yield f"the projection has a row of record {row.record_seq} twice"
    stated: dict[int, list[dict[str, Any]]] = defaultdict(list)
    about: dict[int, set[str]] = defaultdict(set)
    joined = select(statement).join(standing, standing.c.id == statement.c.standing_id).where(ours)
    for row in connection.execute(joined):
        one = row._asdict()
        del one["id"]
        stated[one.pop("standing_id")].append(one)
    joined = select(standing_unit).join(standing, standing.c.id == standing_unit.c.standing_id).where(ours)
    for row in connection.execute(joined):
        about[row.standing_id].add(row.unit)
    for stood in Fold(records).rows:
        found = rows.pop((stood.record.seq, stood.from_seq), None)
        named = f"record {stood.record.seq} ({stood.record.id})"
        if found is None:
            yield f"{named} stands in the log and not in its projection"
            continue
        expected = _row(generation, stood)
        differing = [name for name, value in expected.items() if getattr(found, name) != value]
        if differing:
            yield f"the projection of {named} differs from the log in {', '.join(differing)}"
        if sorted(stated[found.id], key=_by_path) != sorted(_statements(stood, expected), key=_by_path):
            yield f"the statements of {named} are not what the log says"
        if about[found.id] != set(_event(stood).units):
            yield f"the units of {named} are not what the log says"
    for row in rows.values():
        yield f"the projection has a row of record {row.record_seq} that the log does not give"


def _insert(connection: Connection, generation: int, new: Sequence[Standing]) -> None:
    rows = [_row(generation, stood) for stood in new]
    inserted = connection.execute(insert(standing).returning(standing.c.id, sort_by_parameter_order=True), rows)
    units: list[dict[str, Any]] = []
    statements: list[dict[str, Any]] = []
    for (number,), stood, row in zip(inserted, new, rows, strict=True):
        units += ({"unit": unit, "standing_id": number} for unit in dict.fromkeys(_event(stood).units))
        statements += ({"standing_id": number, **one} for one in _statements(stood, row))
    if units:
        connection.execute(insert(standing_unit), units)
    if statements:
        connection.execute(insert(statement), statements)


def _statements(stood: Standing, row: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of what a standing claim states, given the claim's own row."""
    shared = {column: row[column] for column in _SHARED} | {"dated": row["first_day"] is not None}
    for stated in stood.claim.statements():
        yield shared | {
            "unit": stated.unit,
            "section": stated.path.partition("/")[0],
            "path": stated.path,
            "valid_from": stated.valid_from or row["valid_from"],
            "until": shown_until(stated.path, stated.value),
            "confirms": stated.confirms,
            "value": canonical(stated.value),
        }


def _by_path(row: Mapping[str, Any]) -> tuple[str, ...]:
    return row["unit"], row["path"], row["valid_from"].isoformat(), row["value"]


def _row(generation: int, stood: Standing) -> dict[str, Any]:
    claim, source, event = stood.claim, stood.claim.source, _event(stood)
    first_day, last_day = when.days(event.date) if event.date is not None else (None, None)
    return {
        "generation": generation,
        "stream": stood.record.stream,
        "record_seq": stood.record.seq,
        "record_id": stood.record.id,
        "kind": event.kind,
        "event": canonical(event.content()),
        "corrections": " ".join(stood.corrections),
        "from_seq": stood.from_seq,
        "misread_seq": stood.misread_seq,
        "press_seq": stood.press_seq,
        "press_on": stood.press_on,
        "known_on": source.known_on,
        "published_on": source.published_on,
        "first_day": first_day,
        "last_day": last_day,
        "valid_from": claim.valid_from(),
        "date_origin": source.date_origin,
        "since_origin": claim.since_origin(),
        "occasion": claim.occasion,
        "thread": event.thread(),
        "tiebreak": claim.tiebreak,
        "origin": source.origin,
        "text": source.text,
        "start": source.start,
        "end": source.end,
        "confidence": 1.0 if stood.corrections else source.confidence,
    }


def _event(stood: Standing) -> Dated:
    event = stood.claim.event
    assert isinstance(event, Dated)
    return event
