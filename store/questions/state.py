"""What was true of a province on a day: the state document's facts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from events.base import Json
from events.facts import Fact, Stated
from events.names.vague import says_little
from events.statements import COUNTED, INHERITED, LATEST, SECTIONS, by_path, sections
from events.units.lineage import Edge, Unit, Units
from store.clocks import Clocks
from store.questions.otherwise import against_law
from store.questions.quote import quotes
from store.questions.stated import Line, stated

Sections = dict[str, dict[str, Fact]]
"""Facts by section, and in it by the tail of their path."""


@dataclass(frozen=True)
class Narrowed:
    """Which facts are asked for: paths that begin so, targets due in a year, facts of one origin alone."""

    path: str = ""
    due: int | None = None
    single_source: bool = False

    def of(self, found: Sections) -> Sections:
        """The sections with only the facts asked for."""
        return {
            section: {tail: fact for tail, fact in facts.items() if self._keeps(f"{section}/{tail}", fact)}
            for section, facts in found.items()
        }

    def _keeps(self, path: str, fact: Fact) -> bool:
        return (
            path.startswith(self.path)
            and (self.due is None or (path.startswith("targets/") and path.partition("@")[2][:4] == str(self.due)))
            and (not self.single_source or fact["origins"] == 1)
        )


EVERYTHING = Narrowed()


def state(
    connection: Connection,
    units: Units,
    province: str,
    on: date,
    clocks: Clocks,
    narrowed: Narrowed = EVERYTHING,
) -> dict[str, Json]:
    """The state document of a province on a day. `units` are those known under the clocks. Raises UnknownProvince."""
    return _quoted(connection, document(connection, units, province, on, clocks, narrowed=narrowed))


def document(
    connection: Connection,
    units: Units,
    province: str,
    on: date,
    clocks: Clocks,
    *,
    narrowed: Narrowed = EVERYTHING,
    latest: int | None = LATEST,
) -> dict[str, Json]:
    """The state document of a province on a day, without the sentences of directives. Raises UnknownProvince.

    Of a unit that is older than the table of units, nothing is known before the table begins.
    """
    found = units.find(province, on)
    under = units.unit(found.id) if found.id in units else None
    header = {
        "province": found.slug(on),
        "name": found.name(on),
        "kind": found.kind(on),
        "unit": found.id,
        "on": on.isoformat(),
        **clocks.asked(),
    }
    if under is None:
        return header | _before_its_law(connection, units, found, on, clocks, narrowed, latest)
    if under.floor and on < under.formed:
        return header | _NOT_KNOWN | {"in_force": []} | _nothing()
    later = under.named_later(province, on)
    renamed = under.in_force(on) and not later and not under.answers_to(province, on)
    return (
        header
        | ({"later_name": {"name": later.value, "on": later.first.isoformat()}} if later else {})
        | {
            "status": "renamed" if renamed else under.status(on),
            "in_force": [_named(heir, on) for heir in units.heirs(under.id, on)],
            "predecessors": [_edge(units, edge) for edge in under.predecessors if edge.on <= max(on, under.formed)],
            "successors": [_edge(units, edge) for edge in under.successors if edge.on <= on],
        }
        | facts(connection, units, under, on, clocks, narrowed, latest)
    )


_NOT_KNOWN: dict[str, Json] = {"status": "not known", "predecessors": [], "successors": []}


def _before_its_law(
    connection: Connection, units: Units, unit: Unit, on: date, clocks: Clocks, narrowed: Narrowed, latest: int | None
) -> dict[str, Json]:
    """Of a unit whose law is not known under the clocks, what had been told of it, and which units it would come from:
    as far as is known they are in force.
    """
    rows, totals = stated(connection, Line(unit.id, {unit.id: (date.min, on)}), on, clocks, latest)
    before = dict.fromkeys(
        heir for edge in unit.predecessors if edge.unit in units for heir in units.heirs(edge.unit, on)
    )
    return {
        **_NOT_KNOWN,
        "in_force": [_named(one, on) for one in sorted(before, key=lambda one: one.name(on) != unit.name(on))],
        **narrowed.of(sections(by_path(rows[unit.id], on, date.min), on, latest)),
        "totals": totals,
        "inherited": {},
    }


def _quoted(connection: Connection, found: dict[str, Json]) -> dict[str, Json]:
    """The facts, those whose values say little with their sentence."""
    untold = [
        fact
        for sections in (found, *found["inherited"].values())
        for section in SECTIONS
        for fact in sections.get(section, {}).values()
        if says_little(section, fact["value"])
    ]
    said = quotes(connection, [fact["records"][-1] for fact in untold])
    for fact in untold:
        fact["quote"] = said.get(fact["records"][-1])
    return found


def _nothing() -> dict[str, Json]:
    return {section: {} for section in SECTIONS} | {"totals": dict.fromkeys(COUNTED, 0), "inherited": {}}


def _named(unit: Unit, on: date) -> dict[str, Json]:
    return {"unit": unit.id, "province": unit.slug(on), "name": unit.name(on)}


def _edge(units: Units, edge: Edge) -> dict[str, Json]:
    other = _named(units.unit(edge.unit), edge.on)
    return other | {"relation": edge.relation, "on": edge.on.isoformat(), "records": [edge.record]}


def facts(
    connection: Connection,
    units: Units,
    unit: Unit,
    on: date,
    clocks: Clocks,
    narrowed: Narrowed = EVERYTHING,
    latest: int | None = LATEST,
) -> dict[str, Json]:
    """The sections of a unit's state document on a day, with `totals` and `inherited`.

    A unit that has ended is shown as it was on its last day. What it handed down is found here and never appended.
    """
    ancestors = [one for one in units.ancestors(unit.id) if one.ended is not None and one.ended <= on]
    days = {one.id: (one.formed, min(on, _last_day(one))) for one in (unit, *ancestors)}
    rows, totals = stated(connection, Line(unit.id, days), on, clocks, latest)
    own = {
        one.id: sections(by_path(_counting(rows[one.id], one, days[one.id][1]), on, one.formed), on, latest)
        for one in (unit, *ancestors)
    }
    for fact in own[unit.id]["mergers"].values():
        _mark_in_force(units, unit, fact, on)
        if law := against_law(fact["value"], units):
            fact["disputes"] = law
    handed = {ancestor: narrowed.of(found) for ancestor, found in _handed_down(units, unit.id, own).items()}
    inherited = {
        ancestor: {section: found for section, found in sections_.items() if found}
        for ancestor, sections_ in handed.items()
        if any(sections_.values())
    }
    _mark_common(inherited)
    return {**narrowed.of(own[unit.id]), "totals": totals, "inherited": inherited}


def _handed_down(units: Units, heir: str, own: Mapping[str, Sections]) -> dict[str, Sections]:
    """What a unit has from those before it, by the unit of which it was stated.

    Each unit on the way hides what it states itself, and shares with others what came to it by a split.
    """
    handed: dict[str, Sections] = defaultdict(lambda: {section: {} for section in INHERITED})
    for edge in units.unit(heir).predecessors:
        if edge.unit in own:
            mark = {"shared": True} if edge.relation == "split" else {}
            for ancestor, found in {edge.unit: own[edge.unit], **_handed_down(units, edge.unit, own)}.items():
                for section in INHERITED:
                    hidden = own[heir][section]
                    handed[ancestor][section] |= {
                        tail: fact | mark for tail, fact in found[section].items() if tail not in hidden
                    }
    return handed


def _counting(rows: Iterable[Stated], unit: Unit, last: date) -> list[Stated]:
    """What counts of a unit: stated up to its last day, or later of the merger that ended it."""
    became = {edge.unit for edge in unit.successors}
    return [
        row
        for row in rows
        if row.valid_from <= last or (row.path.startswith("mergers/") and row.value.get("into") in became)
    ]


def _mark_in_force(units: Units, unit: Unit, fact: Fact, on: date) -> None:
    """Take a merger in the news for effected once it is in force by law, which says so too, whatever the news says."""
    into, givers = (fact["value"].get(slot) for slot in ("into", "from"))
    edges = units.unit(into).predecessors if into in units else ()
    joined = [
        edge for edge in edges if edge.on <= on and (edge.unit in givers if givers else unit.id in (edge.unit, into))
    ]
    if joined:
        fact["in_force"] = joined[-1].on.isoformat()
        if fact["value"]["status"] != "effected":
            fact["value"] = fact["value"] | {"status": "effected"}
            fact["slots_since"] = fact.get("slots_since", {}) | {"status": fact["in_force"]}
        fact["records"] = [*fact["records"], joined[-1].record]
        fact["source_count"] += 1
        fact["origins"] += 1
        fact["confidence"] = 1.0


def _mark_common(inherited: Mapping[str, Sections]) -> None:
    """Add to each fact that was stated of several units at once, by the same records, which others these are."""
    of: dict[tuple[str, str, *tuple[str, ...]], list[tuple[str, Fact]]] = defaultdict(list)
    for unit, sections_ in inherited.items():
        for section, facts_ in sections_.items():
            for tail, fact in facts_.items():
                of[section, tail, *fact["records"]].append((unit, fact))
    for common in of.values():
        for unit, fact in common:
            if len(common) > 1:
                fact["also_from"] = [other for other, _ in common if other != unit]


def _last_day(unit: Unit) -> date:
    return unit.ended - timedelta(days=1) if unit.ended else date.max
