"""What differs: between two days in the world, or between two states of what is known."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from pydantic_core import from_json
from sqlalchemy import ColumnElement, Connection, Row, select

from events.base import Json, Record
from events.facts import WORDING, Fact, same
from events.handed_down import handed_down
from events.kinds.amended import Amended
from events.kinds.retracted import Retracted
from events.names.vague import says_little
from events.posts import LADDERS, SINGLE_SEATS
from events.statements import SECTIONS
from events.units.lineage import Unit, Units
from store.clocks import Clocks
from store.projections.schema import edition, standing, statement
from store.questions.claims import withdrawal
from store.questions.quote import laws, quotes
from store.questions.state import document
from store.questions.stated import behind
from store.view import Snapshot

Document = dict[str, Json]
Change = dict[str, Json]

_HEADER = ("unit", "name", "kind", "status")


class Cause(NamedTuple):
    """Why a path differs, and by which records; `stands` where what is shown no longer is as true as before."""

    because: str
    records: list[str]
    stands: bool = False


def between_days(
    connection: Connection, units: Units, province: str, before: date, after: date, clocks: Clocks
) -> Document:
    """What changed in the world from one day to another, both under the same clocks; the name is resolved on each."""
    documents = [document(connection, units, province, on, clocks, latest=None) for on in (before, after)]
    earlier, later = documents if before <= after else documents[::-1]

    def cause(path: str) -> Cause:
        if path in _HEADER:
            return Cause("reference", _unit_records(units, earlier, later, path))
        return _caused(connection, units, earlier, later, path, clocks)

    found = _answer(documents, cause)
    if before < after:
        inherited = list(_inherited(units, earlier, later))
        moved = {change["path"] for change in inherited if earlier["unit"] in change["inherited_from"]}
        told = [change for change in found["changes"] if change["op"] != "removed" or change["path"] not in moved]
        found["changes"] = sorted([*told, *inherited], key=_place)
    return _explained(connection, found, documents[1])


def _explained(connection: Connection, found: Document, there: Document) -> Document:
    """The changes, what is there after them and says little with its sentence, what a law brought with that law."""
    untold = [
        change
        for change in found["changes"]
        if change["after"] is not None
        and change["records"]
        and says_little(change["path"].partition("/")[0], change["after"])
    ]
    stating = [(_fact(there, change["path"]) or change)["records"][-1] for change in untold]
    said = quotes(connection, stating)
    for change, record in zip(untold, stating, strict=True):
        change["quote"] = said.get(record)
    by_law = [change for change in found["changes"] if change["because"] == "reference" and change["records"]]
    named = laws(connection, {change["records"][0] for change in by_law})
    for change in by_law:
        change["by_law"] = named.get(change["records"][0])
    return found


def between_clocks(
    view: Snapshot,
    province: str,
    on: date,
    before: Clocks,
    after: Clocks,
    paths: Collection[str] = ("",),
) -> Document:
    """What changed in the record of one day: by the press, a correction, a better rule or the reference data.

    Only paths that begin as one of `paths` are compared.
    """
    unit, connection = view.units().find(province, on), view.connection
    old, new = view.units(before), view.units(after)
    documents = [
        document(connection, units, province, on, clocks, latest=None)
        for units, clocks in ((old, before), (new, after))
    ]

    def cause(path: str) -> Cause:
        if path in _HEADER:
            units = new if unit.id in new else old
            return Cause("reference", _unit_records(units, documents[0], documents[1], path))
        return _recorded_between(view, unit, path, before, after)

    return _answer(documents, cause, paths) | {
        "from": {"on": on.isoformat(), "unit": unit.id, **before.asked()},
        "to": {"on": on.isoformat(), "unit": unit.id, **after.asked()},
    }


def _answer(documents: Sequence[Document], cause: Callable[[str], Cause], paths: Collection[str] = ("",)) -> Document:
    from deepdiff import DeepDiff

    before, after = (
        {path: value for path, value in _values(document).items() if path.startswith(tuple(paths))}
        for document in documents
    )
    given_way = {_seat(path): path for path in before.keys() - after.keys()}
    changes = []
    # Without the threshold two documents that share few paths would be one change of everything, with no path named.
    for path in DeepDiff(before, after, threshold_to_diff_deeper=0).affected_root_keys:
        old, new = before.get(path), after.get(path)
        op = "changed" if path in before and path in after else "added" if path in after else "removed"
        because, records, stands = cause(path)
        if op == "removed" and stands:
            continue
        if op == "changed" and because in ("world", "press") and _in_other_words(old, new):
            continue
        change = {"path": path, "op": op, "before": old, "after": new, "because": because, "records": records}
        if fact := next((fact for one in documents[::-1] if (fact := _fact(one, path))), None):
            change["confidence"] = fact["confidence"]
        gone = given_way.get(_seat(path)) if op == "added" else None
        if gone and documents[0]["unit"] == documents[1]["unit"]:
            change["replaces"] = {"path": gone, "value": before[gone]}
        changes.append(change)
    return {
        "province": documents[1]["province"],
        "from": {"on": documents[0]["on"], "unit": documents[0]["unit"]},
        "to": {"on": documents[1]["on"], "unit": documents[1]["unit"]},
        "changes": sorted(changes, key=_place),
    }


def _values(document: Document) -> dict[str, Json]:
    """The values by path. A unit that is asked for by an earlier name of its own is no other than by its new one."""
    header = {name: document[name] for name in _HEADER}
    if header["status"] == "renamed":
        header["status"] = "in force"
    facts = {f"{section}/{tail}": fact["value"] for section in SECTIONS for tail, fact in document[section].items()}
    return header | facts


def _in_other_words(old: Json, new: Json) -> bool:
    """Whether two values say the same, neither more than the other."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return False
    return same(old, new) and old.keys() - WORDING == new.keys() - WORDING


def _seat(path: str) -> str:
    """What only one path at a time is shown of: a single seat, the periods of a metric; else the path alone."""
    section, _, tail = path.partition("/")
    post = tail.partition("/")[0]
    if section == "posts" and post in SINGLE_SEATS:
        return f"posts/{post}"
    return f"indicators/{tail.partition('@')[0]}" if section == "indicators" else path


def _place(change: Change) -> tuple[int, str, list[str]]:
    section = change["path"].partition("/")[0]
    order = (*_HEADER, *SECTIONS)
    return order.index(section), change["path"], change.get("inherited_from", [])


def _inherited(units: Units, earlier: Document, later: Document) -> Iterator[Change]:
    """What a unit has from those that it came from meanwhile, once for all of whom it was stated."""
    if earlier["unit"] not in units or later["unit"] not in units:
        return
    before = date.fromisoformat(earlier["on"])
    line = {one.id for one in units.ancestors(earlier["unit"]) if one.ended is not None and one.ended <= before}
    law = _unit_records(units, earlier, later, "unit")
    for ancestors, sections in handed_down(later).items():
        if line.issuperset(ancestors):
            continue
        for section, facts in sections.items():
            for tail, fact in facts.items():
                old = earlier[section].get(tail) if earlier["unit"] in ancestors else None
                yield {
                    "path": f"{section}/{tail}",
                    "op": "inherited",
                    "before": old and old["value"],
                    "after": fact["value"],
                    "because": "reference",
                    "records": [*law, *fact["records"]],
                    "confidence": fact["confidence"],
                    "inherited_from": list(ancestors),
                }


def _unit_records(units: Units, earlier: Document, later: Document, path: str) -> list[str]:
    """The records of the reference data behind a change of the unit, its name, its kind or its status."""
    if any(document["unit"] not in units for document in (earlier, later)):
        return []
    new = units.unit(later["unit"])
    before, after = (date.fromisoformat(document["on"]) for document in (earlier, later))
    if path == "unit" or earlier["unit"] != new.id:
        joined = [edge.record for edge in new.predecessors if before < edge.on <= after]
        return list(dict.fromkeys(joined)) or [new.formed_by]
    spans = {"name": new.names, "kind": new.kinds}.get(path, ())
    found = [span.record for span in spans if span.covers(after)]
    ended = new.ended is not None and new.ended <= after
    return found or [record for record in (new.ended_by if ended else None, new.formed_by) if record][:1]


def _caused(
    connection: Connection, units: Units, earlier: Document, later: Document, path: str, clocks: Clocks
) -> Cause:
    """Why a fact differs between two days: what was stated meanwhile, or the law by which another unit was formed."""
    old, new = (_fact(document, path) for document in (earlier, later))
    formed = earlier["unit"] != later["unit"]
    law = _unit_records(units, earlier, later, "unit") if formed else []
    if new is None:
        meeting = path.startswith("meetings/")  # that a meeting was held does not cease to be true
        if formed or old is None:
            return Cause("reference", law, meeting)
        newer = any(_seat(f"indicators/{tail}") == _seat(path) for tail in later["indicators"])
        return Cause("world", _displacing(connection, earlier, later, path, clocks) or old["records"], meeting or newer)
    if formed and new.get("told", later["on"]) <= earlier["on"] and not path.startswith("posts/"):
        return Cause("reference", list(dict.fromkeys([*law, *new["records"]])))
    held = old["records"] if old else []
    records = [record for record in new["records"] if record not in held] or new["records"]
    laws = {record for edge in (*later["predecessors"], *later["successors"]) for record in edge["records"]}
    return Cause("reference" if laws.issuperset(records) else "world", records)


def _fact(document: Document, path: str) -> Fact | None:
    """The fact on a path; None where there is none, or the path is the unit's own."""
    section, slash, tail = path.partition("/")
    facts: dict[str, Fact] = document[section] if slash else {}
    return facts.get(tail)


def _displacing(connection: Connection, earlier: Document, later: Document, path: str, clocks: Clocks) -> list[str]:
    """The records by which somebody is no longer shown in a post: that he left it, else whose it is now, else which
    other post of that body he took.
    """
    section, _, tail = path.partition("/")
    if section != "posts":
        return []
    post, _, person = tail.partition("/")
    since, until = (date.fromisoformat(document["on"]) for document in (earlier, later))
    row = statement.c
    in_window = (row.valid_from > since) & (row.valid_from <= until) & clocks.visible(statement)
    of_posts = (row.unit == later["unit"]) & (row.section == section)
    query = select(row.path, row.value, row.record_id).where(of_posts, in_window)
    said = connection.execute(query.order_by(row.valid_from, row.tiebreak)).all()
    left = [one.record_id for one in said if one.path == path and not from_json(one.value)["holds"]]
    held = {f"{section}/{held}" for held in later[section]}
    heirs = {other for other in held if _seat(other) == _seat(path)}
    above = {f"{section}/{other}/{person}" for ladder in LADDERS if post in ladder for other in ladder} & held
    took = ([one.record_id for one in said if one.path in paths] for paths in (heirs, above))
    return list(dict.fromkeys(next(filter(None, (left, *took)), [])))


def _recorded_between(view: Snapshot, unit: Unit, path: str, before: Clocks, after: Clocks) -> Cause:
    """Why the record of a path differs, and the records by which it does."""
    connection = view.connection
    for akin in (False, True):
        old, new = (_rows(connection, unit, behind(path, akin), clocks) for clocks in (before, after))
        went = [row for key, row in old.items() if key not in new]
        gaps = [(row, before) for key, row in new.items() if key not in old] + [(row, after) for row in went]
        if gaps:
            break
    not_there, withdrawals = [], []
    for row, clocks in gaps:
        if found := withdrawal(row, clocks):
            withdrawals.append(found)
        else:
            not_there.append((row, clocks))
    unsaid = {found["seq"] for found in withdrawals if found["cause"] == "press"}
    corrected = {row.from_seq for row, _ in not_there if row.from_seq != row.record_seq}
    acts = [view.record_at(seq) for seq in sorted(corrected | {found["seq"] for found in withdrawals})]
    records = list(dict.fromkeys([*(row.record_id for row, _ in not_there), *(act.id for act in acts)]))
    if any(map(_by_hand, acts)):
        return Cause("correction", records)
    if any(_held(connection, row, clocks) for row, clocks in not_there) or any(act.seq not in unsaid for act in acts):
        return Cause("rule", records)
    return Cause("press", records, stands=path.startswith("indicators/") and not went)


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
    """The claims behind the statements, by their rows, in the order in which the log has them."""
    query = (
        select(standing)
        .join(statement, statement.c.standing_id == standing.c.id)
        .where(statement.c.unit == unit.id, which, clocks.visible())
        .order_by(standing.c.record_seq)
    )
    return {row.id: row for row in connection.execute(query)}
