"""How far two readings of an article agree: which events are the same, and which of their slots.

Events are printed ones (DESIGN section 7). Two are the same where article, type and a province are the same and the
words of the shorter quote lie mostly in the longer; the best pairs are taken first, each event once.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from events.base import Json
from events.text import fold

SLOTS: Mapping[str, tuple[str, ...]] = {
    "MeetingHeld": ("kind", "chair"),
    "MergerAnnounced": ("from", "into", "level", "effective"),
    "MergerEffected": ("from", "into", "level", "effective"),
    "PlanApproved": ("plan", "number", "approver", "period", "vision"),
    "TargetSet": ("metric", "value", "unit", "comparator", "due"),
    "IndicatorReported": ("metric", "value", "unit", "period"),
    "InvestmentLicensed": ("projects", "capital", "currency", "stage"),
    "OfficialAppointed": ("person", "position", "action"),
    "OfficeholderReported": ("person", "position"),
    "ProjectReported": ("name", "phase"),
    "DirectiveGiven": ("by",),
}
"""The slots of each kind that are compared."""

_TELLING: Mapping[str, tuple[str, ...]] = {
    "TargetSet": ("metric", "value", "due"),
    "IndicatorReported": ("metric", "value", "period"),
    "OfficialAppointed": ("person",),
    "OfficeholderReported": ("person",),
    "ProjectReported": ("name",),
    "InvestmentLicensed": ("projects", "capital"),
    "PlanApproved": ("number", "plan"),
}
"""Slots that tell apart events of one sentence."""

_WORDED = frozenset({"metric", "plan", "position", "name", "approver", "unit"})
"""Slots in words: the same where half of the words are."""

_PERIODS = frozenset({"due", "effective", "period"})
"""The same where one is a more exact form of the other."""

_SHARED_LEAST = 0.5
_WORDS_LEAST = 6
_FRAGMENT = 0.25
_WORD = re.compile(r"[a-z0-9%]+")

Printed = Mapping[str, Json]


def pairs(ones: Sequence[Printed], others: Sequence[Printed]) -> list[tuple[int, int]]:
    """The indexes of the events of one article that are the same in both readings, in the order of the first."""
    ranked = []
    for number, one in enumerate(ones):
        for index, other in enumerate(others):
            if one["type"] == other["type"] and (likeness := _likeness(one, other)) is not None:
                ranked.append((likeness, number, index))
    found: dict[int, int] = {}
    for _, number, index in sorted(ranked, reverse=True):
        if number not in found and index not in found.values():
            found[number] = index
    return sorted(found.items())


def date_agrees(date: str | None, other: str | None) -> bool:
    """Whether the other date is the same, as exactly as the first is known; none is the same as none alone."""
    return other is None if date is None else other is not None and other.startswith(date)


def slots_agree(one: Printed, other: Printed) -> Iterator[tuple[str, bool]]:
    """Each slot that the first event has, and whether the other says the same."""
    for slot in SLOTS[one["type"]]:
        if one.get(slot) not in (None, [], ""):
            yield slot, _same(slot, one[slot], other.get(slot))


def _likeness(one: Printed, other: Printed) -> float | None:
    here, there = set(one.get("provinces") or ()), set(other.get("provinces") or ())
    if here != there and not here & there:
        return None
    shared = _shared(one.get("quote"), other.get("quote"))
    if shared < _SHARED_LEAST:
        return None
    telling = [slot for slot in _TELLING.get(one["type"], ()) if slot in one]
    told = sum(_same(slot, one[slot], other.get(slot)) for slot in telling) / len(telling) if telling else 0.5
    return shared + 2 * told + date_agrees(one.get("date"), other.get("date")) + (here == there)


def _shared(quote: str | None, other: str | None) -> float:
    """The share of the shorter quote's words that the longer has; a fragment is no evidence."""
    short, long = sorted((_words(quote), _words(other)), key=len)
    if not short or len(short) < min(_WORDS_LEAST, len(long)) or len(short) < _FRAGMENT * len(long):
        return 0.0
    return (Counter(short) & Counter(long)).total() / len(short)


def _same(slot: str, value: Json, other: Json) -> bool:
    if other is None:
        return False
    if isinstance(value, list):
        return set(map(fold, value)) == set(map(fold, other if isinstance(other, list) else [other]))
    if isinstance(value, int | float):
        return isinstance(other, int | float) and abs(other - value) <= 1e-6 * max(1.0, abs(value))
    if slot == "comparator":
        return bool(value == other)
    if slot in _WORDED:
        words, others = set(_words(value)), set(_words(other))
        return bool(words and others) and 2 * len(words & others) >= _SHARED_LEAST * (len(words) + len(others))
    if slot in _PERIODS:
        short, long = sorted((str(value), str(other)), key=len)
        return len(short) >= len("2025") and long.startswith(short)
    return _words(value) == _words(other)


def _words(value: Json) -> list[str]:
    return _WORD.findall(fold(str(value or "")))
