"""What differs: between two days in the world, or between two states of what is known."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from events.base import Json, Record
from events.kinds.amended import Amended
from events.kinds.retracted import Retracted
from events.statements import SECTIONS
from events.units.lineage import Unit, Units
from store.clocks import Clocks
from store.projections.schema import edition, standing, statement
from store.questions.quote import quotes, says_little
from store.questions.state import document
from store.questions.stated import behind
from store.store import Store

Document = dict[str, Json]
Change = dict[str, Json]

_HEADER = ("unit", "name", "kind", "status")


def between_days(
    connection: Connection, units: Units, province: str, before: date, after: date, clocks: Clocks
) -> Document:
    """What changed in the world from one day to another, both under the same clocks; the name is resolved on each."""
    documents = [document(connection, units, province, on, clocks, latest=None) for on in (before, after)]

    def cause(path: str, op: str) -> tuple[str, list[str]]:
        if path in _HEADER or (documents[0]["unit"] != documents[1]["unit"] and op in ("removed", "inherited")):
            return "reference", _unit_records(units, documents, path, after)
        return "world", _stated_between(connection, documents, path, before, after, clocks)

    return _quoted(connection, _answer(documents, cause))


def _quoted(connection: Connection, found: Document) -> Document:
    """The changes, what is new and says little with its sentence."""
    untold = [
        change
        for change in found["changes"]
        if change["op"] in ("added", "changed")
        and change["records"]
        and says_little(change["path"].partition("/")[0], change["after"])
    ]
    said = quotes(connection, [change["records"][-1] for change in untold])
    for change in untold:
        change["quote"] = said.get(change["records"][-1])
    return found


def between_clocks(
    store: Store,
    connection: Connection,
    province: str,
    on: date,
    before: Clocks,
    after: Clocks,
    paths: Collection[str] = ("",),
) -> Document:
    """What changed in the record of one day: by the press, a correction, a better rule or the reference data.

    Only paths that begin as one of `paths` are compared.
    """
    unit = store.units().find(province, on)
    documents = [
        document(connection, store.units(clocks), province, on, clocks, latest=None) for clocks in (before, after)
    ]

    def cause(path: str, op: str) -> tuple[str, list[str]]:
        if path in _HEADER:
            return "reference", _unit_records(store.units(after), documents, path, on)
        return _recorded_between(store, connection, unit, path, before, after)

    return _answer(documents, cause, paths) | {
        "from": {"on": on.isoformat(), "unit": unit.id, **before.asked()},
        "to": {"on": on.isoformat(), "unit": unit.id, **after.asked()},
    }


def _answer(
    documents: list[Document], cause: Callable[[str, str], tuple[str, list[str]]], paths: Collection[str] = ("",)
) -> Document:
    from deepdiff import DeepDiff

    before, after = (
        {path: value for path, value in _values(document).items() if path.startswith(tuple(paths))}
        for document in documents
    )
    handed = {
        f"{section}/{tail}"
        for tails in (documents[1]["inherited"].get(documents[0]["unit"], {}),)
        for section, facts in tails.items()
        for tail in facts
    }
    changes = []
    unequal = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    old, new = ({path: side[path] for path in side.keys() & unequal} for side in (before, after))
    # Without the threshold two documents that share few paths would be one change of everything, with no path named.
    found = DeepDiff(old, new, ignore_numeric_type_changes=True, threshold_to_diff_deeper=0)
    for path in found.affected_root_keys:
        op = "changed" if path in before and path in after else "added" if path in after else "removed"
        if op == "removed" and path in handed:
            op = "inherited"
        because, records = cause(path, op)
        if op == "removed" and path.startswith("meetings/") and because in ("world", "reference"):
            continue  # that a meeting was held does not cease to be true
        changes.append(
            {
                "path": path,
                "op": op,
                "before": before.get(path),
                "after": before[path] if op == "inherited" else after.get(path),
                "because": because,
                "records": records,
            }
        )
    return {
        "province": documents[1]["province"],
        "from": {"on": documents[0]["on"], "unit": documents[0]["unit"]},
        "to": {"on": documents[1]["on"], "unit": documents[1]["unit"]},
        "changes": sorted(changes, key=_place),
    }


def _values(document: Document) -> dict[str, Json]:
    header = {name: document[name] for name in _HEADER if name in document}
    facts = {f"{section}/{tail}": fact["value"] for section in SECTIONS for tail, fact in document[section].items()}
    return header | facts


def _place(change: Change) -> tuple[int, str]:
    section = change["path"].partition("/")[0]
    order = (*_HEADER, *SECTIONS)
    return order.index(section), change["path"]


def _unit_records(units: Units, documents: list[Document], path: str, after: date) -> list[str]:
    """The records of the reference data behind a change of the unit, its name, its kind or its status."""
    if any(document["unit"] not in units for document in documents):
        return []
    old, new = (units.unit(document["unit"]) for document in documents)
    if old.id != new.id:
        edges = [edge.record for edge in new.predecessors if edge.unit == old.id]
        return edges or [new.formed_by]
    spans = {"name": new.names, "kind": new.kinds}.get(path, ())
    found = [span.record for span in spans if span.covers(after)]
    ended = new.ended is not None and new.ended <= after
    return found or [record for record in (new.ended_by if ended else None, new.formed_by) if record][:1]


def _stated_between(
    connection: Connection, documents: list[Document], path: str, before: date, after: date, clocks: Clocks
) -> list[str]:
    """The records whose statements began to hold between the days: on the path, else on one that took its place."""
    units = {document["unit"] for document in documents}
    window = (statement.c.valid_from > before) & (statement.c.valid_from <= after) & clocks.visible(statement)
    for akin in (False, True):
        if found := _records(connection, units, behind(path, akin) & window):
            return found
    section, _, tail = path.partition("/")
    facts = (document[section].get(tail) for document in reversed(documents))
    return next((list(fact["records"]) for fact in facts if fact), [])


def _records(connection: Connection, units: Collection[str], which: ColumnElement[bool]) -> list[str]:
    query = (
        select(statement.c.record_id)
        .where(statement.c.unit.in_(units), which)
        .order_by(statement.c.valid_from, statement.c.tiebreak)
    )
    return list(dict.fromkeys(connection.execute(query).scalars()))


def _recorded_between(
    store: Store, connection: Connection, unit: Unit, path: str, before: Clocks, after: Clocks
) -> tuple[str, list[str]]:
    """Why the record of a path differs, and the records by which it does."""
    for akin in (False, True):
        rows = [_rows(connection, unit, behind(path, akin), clocks) for clocks in (before, after)]
        appeared = [row for key, row in rows[1].items() if key not in rows[0]]
        vanished = [row for key, row in rows[0].items() if key not in rows[1]]
        if appeared or vanished:
            break
    corrected = {row.from_seq for row in appeared if row.from_seq != row.record_seq}
    unsaid = {row.press_seq for row in vanished if row.misread_seq is None}
    acts = [store.record_at(seq) for seq in sorted(corrected | {row.misread_seq or row.press_seq for row in vanished})]
    records = list(dict.fromkeys([*(row.record_id for row in appeared), *(act.id for act in acts)]))
    if any(map(_by_hand, acts)):
        return "correction", records
    reread = any(_held(connection, row, before) for row in appeared)
    return ("rule" if reread or any(act.seq not in unsaid for act in acts) else "press"), records


def _by_hand(act: Record) -> bool:
    return isinstance(act.event, Amended) or (isinstance(act.event, Retracted) and act.event.layer == "hand")


def _held(connection: Connection, claim: Row[Any], clocks: Clocks) -> bool:
    """Whether the text in which the claim was read was in the log by then: it was there to be read."""
    if clocks.seq is None:
        return False
    of_text = (edition.c.stream == claim.stream) & (edition.c.text == claim.text)
    earlier = select(edition.c.seq).where(of_text, edition.c.seq <= clocks.seq)
    return connection.execute(earlier.limit(1)).first() is not None


def _rows(connection: Connection, unit: Unit, which: ColumnElement[bool], clocks: Clocks) -> dict[int, Row[Any]]:
    query = (
        select(standing)
        .join(statement, statement.c.standing_id == standing.c.id)
        .where(statement.c.unit == unit.id, which, clocks.visible())
    )
    return {row.id: row for row in connection.execute(query)}
