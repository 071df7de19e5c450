"""A fact: what was stated on one path by a day, with everything that says the same, and what contradicts it."""

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from events import when
from events.base import Json
from events.reading.entities.quantities import same_unit
from events.reading.plans.plan_keys import is_bare
from events.text import canonical, fold
from events.voices import count, voices
from events.works import far

WORDING = frozenset({"metric", "plan", "name", "person", "position", "approver", "with", "modifier"})
"""Slots that only word what the path or another slot says, or name others of whom it was said: they make no dispute."""
EXTENT = ("comparator", "modifier", "upper", "per")
"""Slots that say how far a figure reaches: they go together, as the last said them of that value who said any."""

Fact = dict[str, Json]
"""`value`, `since`, `since_origin`, `last_confirmed`, `records`, `source_count`, `origins`, `confidence`; where so
`disputed`, of a figure or works `differs`, of a figure `provisional`, and `told`, the day on which it was first told of
a unit that was still to be formed, and `slots_since`, by slot the day on which it was first stated, where that is
later."""


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
    confidence: float
    """How likely the reading is right."""
    told_from: date | None = None
    """The day from which it was said to hold, where the unit was formed only later."""

    @property
    def timed(self) -> bool:
        """Whether the day is that of the event or of a publication: not one before which it was merely not said."""
        return self.dated or self.since_origin == "published"

    @property
    def order(self) -> tuple[date, date, str]:
        """The last of a path is what holds. Arrival has no part in it, so a backfill changes no answer."""
        return (self.told_from or self.valid_from, self.published_on or date.min, self.tiebreak)


def fact(stated: Sequence[Stated]) -> Fact:
    """The fact on one path, from all that was stated on it by then, in order.

    Its value is the last one, with the slots that earlier statements of the same gave and the last left out. What
    others state for that same day disputes it and does not interrupt it. Of a figure, what else was told of the same
    and not revised is named beside it; so is of works what takes nothing back.
    """
    if len(stated) == 1:
        return fact_of(stated[-1].value, stated, ())
    stated, passed_over = _as_far_as_they_came(stated) if "phase" in stated[-1].value else (stated, [])
    last = stated[-1]
    apart = [row for row in stated if row.order[0] == last.order[0] and not agree(row, last)]
    run = last_run([row for row in stated if row not in apart])
    against = [row for row in apart if {row.value.get("phase"), last.value.get("phase")} != _BEGUN]
    value: dict[str, Json] = {}
    for row in run:
        if _is_round_of(row, value):
            continue
        bounded = any(row.value.get(slot, "=") != "=" for slot in EXTENT)
        if bounded or row.value.get("value") != value.get("value"):
            value = {slot: said for slot, said in value.items() if slot not in EXTENT}
        value |= {slot: said for slot, said in row.value.items() if not _is_vaguer(said, value.get(slot))}
    if "plan" in value:
        value["plan"] = _called([row.value["plan"] for row in run if "plan" in row.value])
    disputing = _independent(against, run)
    return fact_of(value, run, disputing, passed_over or _differing(stated, value, disputing)) | _dated_later(run)


def _called(names: Sequence[str]) -> str:
    """What a plan is called: as by the last who said what it is about, or who said that and more."""
    said = [name for name in names if not is_bare(name)] or names
    words = set(fold(said[-1]).split())
    return max(reversed(said), key=lambda name: len(others) if words <= (others := set(fold(name).split())) else 0)


_BEGUN = {"started", "under_construction"}
"""Phases that of one day are the same in two words: works that were begun are under construction."""
_TOLD_APART = ("with", "modifier")
"""Slots that only word a value or say of whom else it is, by which two sides nevertheless are two."""
_ENOUGH = 2
"""So many independent voices that tell less of works take back what was told before."""


def _as_far_as_they_came(stated: Sequence[Stated]) -> tuple[list[Stated], list[Stated]]:
    """Of what was stated of works, in order, what counts, with what stands last, and what was passed over.

    Papers go on speaking of the plan of what is being built: what has been begun is not only planned because one voice
    tells no more than that.
    """
    rows = list(stated)
    begin = 0
    while True:
        reached = [far(row.value["phase"]) for row in rows[begin:]]
        at = len(rows) - 1 - reached[::-1].index(max(reached))
        less = rows[at + 1 :]
        if not less or count((row.article, row.origin) for row in less) < _ENOUGH:
            break
        begin = at + 1
    of_that_day = [row for row in less if row.order[0] == rows[at].order[0]]
    return [*rows[:at], *of_that_day, rows[at]], less[len(of_that_day) :]


def _dated_later(run: Sequence[Stated]) -> dict[str, Json]:
    """`slots_since`, where a later statement than the first gives a slot, or its day more exactly."""
    value: dict[str, Json] = {}
    told: dict[str, date] = {}
    for row in run:
        for slot in row.value.keys() - WORDING:
            if slot not in value or _is_vaguer(value[slot], row.value[slot]):
                value[slot], told[slot] = row.value[slot], row.order[0]
    later = {slot: day.isoformat() for slot, day in sorted(told.items()) if day > run[0].order[0]}
    return {"slots_since": later} if later else {}


def agree(one: Stated, other: Stated) -> bool:
    """Whether two statements on a path say the same, one of them perhaps in a round figure."""
    return same(one.value, other.value) or _is_round_of(one, other.value) or _is_round_of(other, one.value)


def same(value: Json, other: Json) -> bool:
    """Whether two values on a path say the same: a slot that one of them leaves out is no contradiction."""
    return all(_alike(slot, value[slot], other[slot]) for slot in value.keys() & other.keys() - WORDING)


_ROUNDED = {"over": (1.0, 1.1), "under": (0.9, 1.0), "nearly": (0.9, 1.0), "about": (0.9, 1.1)}
"""From which to which multiple of a round figure the exact one lies."""


def _is_round_of(row: Stated, value: dict[str, Json]) -> bool:
    """Whether a statement tells in a round figure what a value tells exactly: "over 27 trillion" and 27.18 trillion.

    Of a goal "over 27" is as exact as it is meant to be.
    """
    modifier, exact = row.value.get("modifier"), value.get("value")
    if modifier is None or exact is None or "modifier" in value or not row.path.startswith("indicators/"):
        return False
    low, high = _ROUNDED[modifier]
    rest = {slot: said for slot, said in row.value.items() if slot not in ("value", *EXTENT)}
    return low * row.value["value"] <= exact <= high * row.value["value"] and same(rest, value)


def _alike(slot: str, one: Json, other: Json) -> bool:
    """Whether two values of a slot are the same: names with diacritics or without, a month and a day in it, a bound and
    none, a unit by two of its names.
    """
    if one == other or _is_vaguer(one, other) or _is_vaguer(other, one):
        return True
    if not isinstance(one, str) or not isinstance(other, str):
        return False
    return fold(one) == fold(other) or (slot == "unit" and same_unit(one, other))


_NO_BOUND, _BOUNDS = "=", (">=", "<=", "top")
_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


def _is_vaguer(one: Json, other: Json) -> bool:
    """Whether one value is the year or month of the other, which is a month or day; or no bound, which the other is."""
    if not isinstance(one, str) or not isinstance(other, str):
        return False
    if one == _NO_BOUND:
        return other in _BOUNDS
    return other.startswith(f"{one}-") and _MONTH_OR_DAY.fullmatch(other) is not None


def last_run(stated: Sequence[Stated]) -> list[Stated]:
    """The statements at the end that say the same."""
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


def _differing(stated: Sequence[Stated], value: dict[str, Json], disputing: Sequence[Stated]) -> list[Stated]:
    """The other figures of the same, each as the last that its voice told: no voice but its own revises a figure."""
    if "value" not in value:
        return []
    shown = stated[-1]._replace(value=value)
    others = [
        number
        for number, row in enumerate(stated)
        if not agree(row, shown) and _of_the_same(row, shown) and row not in disputing
    ]
    if not others:
        return []
    heard = voices([(row.article, row.origin) for row in stated])
    last_told = {voice: row.order[:2] for voice, row in zip(heard, stated, strict=True)}
    return [stated[number] for number in others if stated[number].order[:2] == last_told[heard[number]]]


def _of_the_same(one: Stated, other: Stated) -> bool:
    """Whether two figures on a path are of one thing: of the same units, by no two instruments, told as far."""
    instruments = (one.value.get("instrument"), other.value.get("instrument"))
    of_one = None in instruments or _alike("instrument", *instruments)
    return of_one and one.value.get("with") == other.value.get("with") and _told_as_far(one) == _told_as_far(other)


def _told_as_far(row: Stated) -> str | None:
    """Of an indicator, how far it was told of: one that has no period is of the year in which it was told."""
    section, _, tail = row.path.partition("/")
    if section != "indicators":
        return None
    period, told = tail.partition("@")[2], row.order[0]
    return when.so_far(period, told) if period else str(told.year)


def since(first: Stated) -> str | None:
    """From when a fact holds that begins with a statement, where that has a day of its own."""
    return first.valid_from.isoformat() if first.dated else None


def fact_of(value: Json, said: Sequence[Stated], against: Sequence[Stated], differing: Sequence[Stated] = ()) -> Fact:
    """The fact that something has a value, by those who say so, in order, and those who say otherwise."""
    first = said[0]
    shown: Fact = {
        "value": spelt(value, said) if len(said) > 1 else value,
        "since": since(first),
        "since_origin": first.since_origin,
        "last_confirmed": max(row.valid_from for row in said).isoformat(),
        "records": list(dict.fromkeys(row.record for row in said)),
        "source_count": len({row.article for row in said}),
        "origins": count((row.article, row.origin) for row in said) if len(said) > 1 else 1,
        "confidence": first.confidence if len(said) == 1 else _confidence(said),
    }
    if first.told_from:
        shown["told"] = first.told_from.isoformat()
    if against:
        shown["disputed"] = _sides(against)
    if differing:
        shown["differs"] = _sides(differing)
    return shown


def _confidence(said: Sequence[Stated]) -> float:
    """How likely it was read right: as the best reading of it is; of a sum of several paths as its least sure part."""
    best: dict[str, float] = defaultdict(float)
    for row in said:
        best[row.path] = max(best[row.path], row.confidence)
    return min(best.values())


def spelt(value: Json, said: Sequence[Stated]) -> Json:
    """A value with its names spelt with diacritics where any of those who say so has them."""
    return {slot: _with_diacritics(slot, one, said) if slot in WORDING else one for slot, one in value.items()}


def _with_diacritics(slot: str, name: Json, said: Sequence[Stated]) -> Json:
    if not isinstance(name, str) or not name.isascii():
        return name
    told = (row.value.get(slot) for row in reversed(said))
    return next((one for one in told if isinstance(one, str) and not one.isascii() and fold(one) == fold(name)), name)


def _sides(rows: Sequence[Stated]) -> list[Json]:
    """What some statements say, each once in whichever words, with the last day on which it was said and the records
    that say so.
    """
    sides: dict[tuple[str, str], list[Stated]] = defaultdict(list)
    for row in rows:
        said = {slot: value for slot, value in row.value.items() if slot not in WORDING or slot in _TOLD_APART}
        sides[row.path, fold(canonical(said))].append(row)
    return [
        {
            "value": spelt(alike[-1].value, alike),
            "on": max(row.valid_from for row in alike).isoformat(),
            "records": [row.record for row in alike],
        }
        for alike in sides.values()
    ]
