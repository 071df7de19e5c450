"""What was true of a province on a day: the state document's facts."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from events.base import Json
from events.statements import COUNTED, INHERITED, LATEST, SECTIONS, Fact, by_path, sections
from events.units.lineage import Edge, Unit, Units
from store.clocks import Clocks
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
    *,
    unit: Unit | None = None,
    narrowed: Narrowed = EVERYTHING,
    latest: int | None = LATEST,
) -> dict[str, Json]:
    """The state document of a province on a day.

    `units` are the units as known under the clocks; `unit` is what the name means where that was found without them.
    Raises UnknownProvince.
    """
    found = unit or units.find(province, on)
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
        return header | {"status": "not known", "in_force": [], "predecessors": [], "successors": []} | _nothing()
    renamed = under.in_force(on) and not under.answers_to(province, on)
    return (
        header
        | {
            "status": "renamed" if renamed else under.status(on),
            "in_force": [_named(heir, on) for heir in units.heirs(under.id, on)],
            "predecessors": [_edge(units, edge) for edge in under.predecessors],
            "successors": [_edge(units, edge) for edge in under.successors if edge.on <= on],
        }
        | facts(connection, units, under, on, clocks, narrowed, latest)
    )


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
    upto = {one.id: min(on, _last_day(one)) for one in (unit, *ancestors)}
    rows, totals = stated(connection, Line(unit.id, upto), on, clocks, latest)
    own = sections(by_path(rows[unit.id], upto[unit.id], unit.formed), on, latest)
    inherited = {}
    for ancestor in ancestors:
        handed = sections(by_path(rows[ancestor.id], upto[ancestor.id], ancestor.formed), on, latest)
        shared = _through_split(units, ancestor, unit)
        kept = narrowed.of({section: _without(handed[section], own[section], shared) for section in INHERITED})
        if any(kept.values()):
            inherited[ancestor.id] = {section: found for section, found in kept.items() if found}
    return {**narrowed.of(own), "totals": totals, "inherited": inherited}


def _last_day(unit: Unit) -> date:
    return unit.ended - timedelta(days=1) if unit.ended else date.max


def _without(handed: dict[str, Fact], own: Collection[str], shared: bool) -> dict[str, Fact]:
    mark = {"shared": True} if shared else {}
    return {tail: fact | mark for tail, fact in handed.items() if tail not in own}


def _through_split(units: Units, ancestor: Unit, heir: Unit) -> bool:
    """Whether what the ancestor handed down went to others too: somewhere on the way a unit was split."""
    line = {heir.id, *(one.id for one in units.ancestors(heir.id))}
    steps = [ancestor]
    while steps:
        unit = steps.pop()
        for edge in unit.successors:
            if edge.unit in line:
                if edge.relation == "split":
                    return True
                steps.append(units.unit(edge.unit))
    return False
