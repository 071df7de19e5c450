"""Who says so: a record with its sentence in context, the witnesses of a fact, and all that was ever stated of it."""

from collections.abc import Collection, Sequence
from datetime import date
from difflib import get_close_matches
from json import loads
from typing import Any

from sqlalchemy import Connection, Row, select

from events.base import Json, Record
from events.errors import NotFound
from events.facts import Fact
from events.kinds.amended import Amended
from events.kinds.retracted import Retracted
from events.printed import printed
from events.statements import SECTIONS
from events.units.lineage import Units
from store.clocks import NOW, Clocks
from store.projections.schema import standing, statement
from store.questions.claims import claims_told, told_of, withdrawal
from store.questions.entry import entry, entry_named, source
from store.questions.records import header
from store.questions.state import document
from store.questions.stated import behind
from store.reader import NoRecord, instant, microseconds
from store.schema import text
from store.view import Snapshot

CONTEXT = 2
"""How many sentences are shown before and after the one that is quoted."""


_LISTED = "`tinhlog state` lists the paths of a province"
_MEANT_MAX = 5


class NothingStated(NotFound):
    """Nothing stands, or ever stood, on that path; `meant` are paths that begin so or have it somewhere."""

    def __init__(self, message: str, path: str, meant: Sequence[str] = ()) -> None:
        super().__init__(message, f"it may be {', '.join(meant)}" if meant else _LISTED)
        self.path, self.meant = path, list(meant)


def show(view: Snapshot, wanted: str, clocks: Clocks = NOW) -> dict[str, Json]:
    """A record, with its sentence in context, who else says so, and its corrections; or the entry of that id.

    All of it as it was under the clocks. An id may be cut to its first digits. Raises NotFound.
    """
    try:
        record = view.record(wanted)
    except NotFound:
        told = entry_named(view.connection, wanted, clocks)
        if not told:
            raise
        return entry(told, view.units())
    if clocks.seq is not None and record.seq > clocks.seq:
        raise NoRecord(wanted)
    shown = header(record)
    if record.claim is None:
        return shown | {"type": record.event.kind} | record.event.content() | {"id": record.id}
    return shown | _claim(view, record, clocks)


def why(connection: Connection, units: Units, province: str, path: str, on: date, clocks: Clocks) -> dict[str, Json]:
    """The fact on one path as it stands on a day, with each record that says so, or what contradicts it.

    Raises NotFound where none does.
    """
    found = document(connection, units, province, on, clocks, latest=None)
    facts = {
        f"{section}/{tail}": (fact, unit)
        for unit, sections in ({**found["inherited"], found["unit"]: found}).items()
        for section in SECTIONS
        for tail, fact in sections.get(section, {}).items()
    }
    if clocks.seq == 0:
        nothing: Fact = dict.fromkeys(("value", "since", "since_origin", "last_confirmed", "confidence"))
        nothing |= {"records": [], "source_count": 0, "origins": 0}
        facts = {path: (nothing, found["unit"])}
    when = ", ".join([on.isoformat(), *(f"{clock} {at}" for clock, at in clocks.asked().items() if at)])
    path = _meant(path, facts, f"nothing is stated on {path!r} of {found['province']} on {when}")
    fact, unit = facts[path]
    sides = (*fact.get("disputed", ()), *fact.get("differs", ()))
    others = [record for side in sides for record in side["records"]]
    told = told_of(connection, standing.c.record_id.in_([*fact["records"], *others]), clocks)
    return {
        "province": found["province"],
        "unit": unit,
        "path": path,
        "on": on.isoformat(),
        **clocks.asked(),
        **fact,
        "witnesses": [{"record": one.record_id, **source(one)} for one in told],
    }


def history(
    connection: Connection, units: Units, province: str, path: str, on: date, clocks: Clocks
) -> list[dict[str, Json]]:
    """Every statement ever made on one path, or of one post, of the units that bore the name, withdrawn ones too, in
    order.

    Raises NotFound where nothing was stated.
    """
    unit = units.find(province, on)
    line = [unit.id, *(ancestor.id for ancestor in units.ancestors(unit.id))] if unit.id in units else [unit.id]
    of_line = select(statement.c.path).where(statement.c.unit.in_(line), clocks.recorded(statement))
    there = connection.execute(of_line.where(behind(path)).limit(1)).first()
    if not there and clocks.seq != 0:
        paths = connection.execute(of_line.add_columns(statement.c.valid_from).distinct())
        path = _meant(path, {_as_shown(*one) for one in paths}, f"nothing was stated on {path!r} of {unit.slug(on)}")
    shown = []
    before: dict[str, Json] = {}
    for row in _statements(connection, line, path, clocks):
        value, withdrawn = loads(row.value), withdrawal(row, clocks)
        stands = withdrawn is None
        shown.append(
            {
                "unit": row.unit,
                "path": row.path,
                "value": value,
                "since": row.since.isoformat(),
                "record": row.record_id,
                "instrument": value.get("instrument") or value.get("number"),
                "replaces": before.get(row.path) if stands and before.get(row.path) != value else None,
                "withdrawn": withdrawn,
                **source(row),
            }
        )
        if stands:
            before[row.path] = value
    return shown


def _statements(connection: Connection, line: list[str], path: str, clocks: Clocks) -> list[Row[Any]]:
    """All that was stated on a path of units: of one record and day what it said before its correction, then after."""
    query = (
        claims_told(clocks)
        .add_columns(statement.c.unit, statement.c.path, statement.c.value, statement.c.valid_from.label("since"))
        .join(statement, statement.c.standing_id == standing.c.id)
        .where(statement.c.unit.in_(line), behind(path), clocks.recorded())
        .order_by(statement.c.valid_from, standing.c.published_on.asc().nulls_first(), standing.c.tiebreak)
        .order_by(standing.c.from_seq, statement.c.unit, statement.c.path)
    )
    told = connection.execute(query).all()
    places = {(row.since, row.record_id): place for place, row in reversed(list(enumerate(told)))}
    return sorted(told, key=lambda row: (places[row.since, row.record_id], row.from_seq))


def _as_shown(path: str, valid_from: date) -> str:
    """The path on which a state shows a statement: of investments their year."""
    return f"investments/{valid_from.year}" if path.startswith("investments/") else path


def _meant(path: str, paths: Collection[str], missing: str) -> str:
    """The path of that name, or the one that begins so.

    Raises NotFound, which names those that may be meant: that begin so, or have it somewhere, or are written nearly so.
    """
    begin_so = [path] if path in paths else sorted(one for one in paths if one.startswith(path))
    if len(begin_so) == 1:
        return begin_so[0]
    part = path.lower().replace(" ", "-")
    near = begin_so or sorted(one for one in paths if part in one) or get_close_matches(part, paths, _MEANT_MAX)
    raise NothingStated(missing, path, near[:_MEANT_MAX])


def _claim(view: Snapshot, record: Record, clocks: Clocks) -> dict[str, Json]:
    connection = view.connection
    of_record = claims_told(clocks).where(standing.c.record_id == record.id, clocks.recorded())
    rows = connection.execute(of_record.order_by(standing.c.from_seq)).all()
    if not rows:
        raise NoRecord(record.id)
    last = rows[-1]
    assert record.claim is not None, "a row that stands is of a claim"
    others = told_of(connection, standing.c.occasion == last.occasion, clocks)
    history = [one for one in view.records(record.stream) if clocks.seq is None or one.seq <= clocks.seq]
    return {
        **printed(last.kind, loads(last.event), view.units(), last.published_on),
        "date_origin": last.date_origin,
        "confidence": last.confidence,
        "rule": record.claim.source.rule,
        "stands": any(one.record_id == record.id for one in others),
        "source": source(last) | {"start": last.start, "end": last.end, "context": _context(connection, last)},
        "entry": last.occasion,
        "corroborations": [{"record": one.record_id, **source(one)} for one in others if one.record_id != record.id],
        "corrections": _corrections(history, record.id),
    }


def _corrections(history: Sequence[Record], wanted: str) -> list[dict[str, Json]]:
    """What was said of a claim, and of what was said of it."""
    touched = {wanted}
    found = []
    for record in history:
        event = record.event
        if isinstance(event, Amended | Retracted) and event.record in touched:
            touched.add(record.id)
            said = event.content()
            of = said.pop("record")
            found.append(
                {
                    "record": record.id,
                    "of": of,
                    "type": event.kind,
                    "recorded_at": instant(microseconds(record.recorded_at)),
                    **said,
                }
            )
    return found


def _context(connection: Connection, row: Row[Any]) -> str | None:
    from events.reading.text.sentences import sentences

    body: str | None = connection.execute(select(text.c.body).where(text.c.hash == row.text)).scalar()
    if body is None:
        return None
    read = sentences(body)
    quoted = [number for number, one in enumerate(read) if one.start < row.end and row.start < one.end]
    if not quoted:
        return body[row.start : row.end]
    before, after = read[max(0, quoted[0] - CONTEXT)], read[min(len(read) - 1, quoted[-1] + CONTEXT)]
    return body[min(before.start, row.start) : max(after.end, row.end)]
