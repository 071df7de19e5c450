"""Facts: what the statements about a unit amount to on a day.

A fact is the last thing stated on its path by then, with everything that says the same, and everything that
contradicts it. What a section of the state document shows of its facts is bounded (SEMANTICS, Facts).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import Any, NamedTuple

from events import when
from events.base import Json
from events.posts import SINGLE_SEATS
from events.text import canonical, fold
from events.voices import count, voices

SECTIONS = ("posts", "plans", "targets", "indicators", "projects", "investments", "mergers", "directives", "meetings")
INHERITED = ("plans", "targets", "projects", "investments", "directives")
COUNTED = ("directives", "meetings")
LATEST = 10
"""How many meetings and directives a state shows; the rest is in the timeline."""
OVERDUE = timedelta(days=365)
"""For how long a target is shown after it was due."""

WORDING = frozenset({"metric", "plan", "name", "person", "position", "approver"})
"""Slots that only word what the path already identifies: two wordings are no contradiction."""

Fact = dict[str, Json]
"""`value`, `since`, `records`, `source_count`, `origins`, and `since_origin`, `last_confirmed`, `disputed` where so."""


class Stated(NamedTuple):
    """One statement as the log holds it: what it says, from when, and who says so."""

    path: str
    value: dict[str, Json]
    valid_from: date
    confirms: bool
    dated: bool
    """Whether the event has a date; without one `valid_from` is only when it was said."""
    since_origin: str | None
    record: str
    published_on: date | None
    tiebreak: str
    article: str
    origin: str
    told_from: date | None = None
    """The day from which it was said to hold, where the unit was formed only later."""

    @property
    def order(self) -> tuple[date, date, str]:
        """The last of a path is what holds. Arrival has no part in it, so a backfill changes no answer."""
        return (self.told_from or self.valid_from, self.published_on or date.min, self.tiebreak)


def by_path(rows: Iterable[Stated], on: date, formed: date) -> dict[str, list[Stated]]:
    """The statements in force by a day, per path and in order.

    A statement made about a unit before its formation holds from its formation day.
    """
    paths: dict[str, list[Stated]] = defaultdict(list)
    for row in rows:
        if max(row.valid_from, formed) <= on:
            early = row.valid_from < formed
            paths[row.path].append(row._replace(valid_from=formed, told_from=row.valid_from) if early else row)
    for stated in paths.values():
        if len(stated) > 1:
            stated.sort(key=attrgetter("order"))
    return paths


def fact(stated: Sequence[Stated]) -> Fact:
    """The fact on one path, from all that was stated on it by then, in order.

    Its value is the last one, with the slots that earlier statements of the same gave and the last left out. What
    others state for that same day disputes it and does not interrupt it.
    """
    last = stated[-1]
    if len(stated) == 1:
        return _fact(last.value, stated, ())
    against = [row for row in stated if row.order[0] == last.order[0] and not agree(row, last)]
    run = _last_run([row for row in stated if row not in against])
    value: dict[str, Json] = {}
    for row in run:
        value |= row.value
    return _fact(value, run, _independent(against, run))


def agree(one: Stated, other: Stated) -> bool:
    """Whether two statements on a path say the same: a slot that one of them leaves out is no contradiction."""
    return all(_alike(one.value[slot], other.value[slot]) for slot in one.value.keys() & other.value.keys() - WORDING)


def _alike(one: Json, other: Json) -> bool:
    """Whether two values are the same, names with diacritics or without."""
    return one == other or (isinstance(one, str) and isinstance(other, str) and fold(one) == fold(other))


def sections(
    paths: Mapping[str, Sequence[Stated]], on: date, latest: int | None = LATEST
) -> dict[str, dict[str, Fact]]:
    """The facts of a unit per section, keyed by the tail of the path, bounded as a state shows them.

    Of meetings and directives only the `latest` are shown; None is all.
    """
    tails: dict[str, dict[str, Sequence[Stated]]] = {section: {} for section in SECTIONS}
    for path, stated in paths.items():
        section, tail = path.split("/", 1)
        tails[section][tail] = stated
    shown = {section: _SHOWN.get(section, _each)(tails[section], on) for section in SECTIONS}
    return shown | {section: dict(list(shown[section].items())[:latest]) for section in COUNTED}


def shown_until(path: str, value: dict[str, Json]) -> date:
    """The last day on which a state can show what is stated on a path; the end of time where it does not lapse."""
    section, _, tail = path.partition("/")
    if section == "targets" and (due := _after_at(tail)):
        return when.period_days(due)[1] + OVERDUE
    return date.max


def _each(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    return {tail: fact(tails[tail]) for tail in sorted(tails)}


def _plans(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    facts = _each(tails, on)
    return {tail: plan for tail, plan in facts.items() if _covers(plan["value"].get("period"), on)}


def _covers(period: str | None, on: date) -> bool:
    if period is None:
        return True
    first, last = when.period_days(period)
    return first <= on <= last


def _targets(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    return {
        tail: fact(tails[tail])
        for tail in sorted(tails)
        if not (due := _after_at(tail)) or when.period_days(due)[1] >= on - OVERDUE
    }


def _indicators(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    """Of each metric the latest period; a figure without one is of the day on which it was last told."""
    latest: dict[str, str] = {}
    for tail in sorted(tails, key=lambda tail: (_told_of(tail, tails[tail][-1]), tails[tail][-1].order)):
        latest[tail.partition("@")[0]] = tail
    return {tail: fact(tails[tail]) for tail in sorted(latest.values())}


def _after_at(tail: str) -> str:
    return tail.partition("@")[2]


def _told_of(tail: str, last: Stated) -> date:
    period = _after_at(tail)
    return when.period_days(period)[1] if period else last.order[0]


def _latest(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    recent = sorted(tails, key=lambda tail: tails[tail][-1].order, reverse=True)
    return {tail: fact(tails[tail]) for tail in recent}


def _investments(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    """Per year what was licensed and what was put in memorandums, each capital in its own currency."""
    years: dict[str, list[Stated]] = defaultdict(list)
    for tail in sorted(tails, key=lambda tail: tails[tail][-1].order):
        years[str(tails[tail][-1].valid_from.year)].append(tails[tail][-1])
    shown = {}
    for year, stated in sorted(years.items()):
        value: dict[str, Any] = {}
        for row in stated:
            stage = value.setdefault(row.value.get("stage", "licensed"), {"projects": 0, "capital": {}})
            stage["projects"] += row.value.get("projects", 0)
            if "capital" in row.value:
                capital = stage["capital"]
                currency = row.value.get("currency", "VND")
                capital[currency] = capital.get(currency, 0) + row.value["capital"]
        said = [row for tail in tails.values() for row in tail if row.valid_from.year == int(year)]
        shown[year] = _fact(value, sorted(said, key=attrgetter("order")), [])
    return shown


def _posts(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    """Who holds which post: of a single seat the latest holder, of the others all."""
    holders: dict[str, list[Tenure]] = defaultdict(list)
    for tail, stated in tails.items():
        tenure = Tenure.of(tail, stated)
        if tenure is not None:
            holders[tail.partition("/")[0]].append(tenure)
    shown = {}
    for post, tenures in sorted(holders.items()):
        tenures.sort(key=lambda tenure: tenure.began.order)
        for tenure in tenures[-1:] if post in SINGLE_SEATS else tenures:
            others = [other for other in tenures if other is not tenure] if post in SINGLE_SEATS else []
            shown[tenure.tail] = tenure.fact([row for other in others for row in tenure.contradicted_by(other)])
    return shown


class Tenure(NamedTuple):
    """Somebody's time in a post, still running: from the appointment, else from the first report."""

    tail: str
    began: Stated
    stated: tuple[Stated, ...]

    @classmethod
    def of(cls, tail: str, stated: Sequence[Stated]) -> "Tenure | None":
        """The running tenure, or None where the person has left."""
        if not stated[-1].value["holds"]:
            return None
        run = _last_run(stated)
        began = next((row for row in run if not row.confirms), run[0])
        return cls(tail, began, tuple(run))

    @property
    def appointed(self) -> bool:
        """Whether an appointment began it, rather than a report."""
        return not self.began.confirms

    def contradicted_by(self, other: "Tenure") -> list[Stated]:
        """What speaks for another holder of the same seat: a report after somebody else's appointment."""
        if self.appointed:
            return [row for row in other.stated if row.confirms and row.valid_from > self.began.valid_from]
        if other.appointed and other.began.valid_from <= self.began.valid_from:
            return [other.began]
        return []

    def fact(self, against: Sequence[Stated]) -> Fact:
        """The fact that the person holds the post."""
        held = _fact(self.stated[-1].value, self.stated, against)
        held |= {"since": _since(self.began), "since_origin": self.began.since_origin}
        if not self.appointed:
            held |= {"since": None, "first_reported": self.began.valid_from.isoformat()}
        return held


def _last_run(stated: Sequence[Stated]) -> list[Stated]:
    run: list[Stated] = []
    for row in reversed(stated):
        if not agree(row, stated[-1]):
            break
        run.append(row)
    return run[::-1]


def _independent(against: Sequence[Stated], run: Sequence[Stated]) -> list[Stated]:
    if not against:
        return []
    numbers = voices([(row.article, row.origin) for row in (*run, *against)])
    ours = set(numbers[: len(run)])
    return [row for row, number in zip(against, numbers[len(run) :], strict=True) if number not in ours]


def _since(first: Stated) -> str | None:
    return first.valid_from.isoformat() if first.dated else None


def _fact(value: Json, said: Sequence[Stated], against: Sequence[Stated]) -> Fact:
    first = said[0]
    shown: Fact = {
        "value": value,
        "since": _since(first),
        "since_origin": first.since_origin,
        "last_confirmed": max(row.valid_from for row in said).isoformat(),
        "records": list(dict.fromkeys(row.record for row in said)),
        "source_count": len({row.article for row in said}),
        "origins": count((row.article, row.origin) for row in said) if len(said) > 1 else 1,
    }
    if against:
        sides: dict[str, list[Stated]] = defaultdict(list)
        for row in against:
            sides[canonical(row.value)].append(row)
        shown["disputed"] = [
            {"value": rows[0].value, "records": [row.record for row in rows]} for rows in sides.values()
        ]
    return shown


_SHOWN: dict[str, Callable[[Mapping[str, Sequence[Stated]], date], dict[str, Fact]]] = {
    "posts": _posts,
    "plans": _plans,
    "targets": _targets,
    "indicators": _indicators,
    "investments": _investments,
    "directives": _latest,
    "meetings": _latest,
}
