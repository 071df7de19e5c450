"""How far two readings of many articles agree, kind by kind."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from events.agreement import SLOTS, Printed, date_agrees, pairs, slots_agree
from events.base import Json

Readings = Iterable[tuple[Sequence[Printed], Sequence[Printed]]]
"""Of each article, the events of the first reading and those of the second."""


def compare(readings: Readings) -> dict[str, Json]:
    """`articles`, and for every kind and all of them: how many events each reading has, how many both have, and shares.

    `agreement` is the F1 of one against the other; `dates` and `slots` are the shares of dates and slots that are alike
    in what both have. Whichever reading comes first, they are the same. Where there is nothing to share, None.
    """
    articles = 0
    kinds: dict[str, Counter[str]] = {kind: Counter() for kind in SLOTS}
    for first, second in readings:
        articles += 1
        for name, events in (("first", first), ("second", second)):
            for event in events:
                kinds[event["type"]][name] += 1
        for number, index in pairs(first, second):
            _add(kinds[first[number]["type"]], first[number], second[index])
    total = sum(kinds.values(), Counter())
    return {
        "articles": articles,
        "kinds": [{"type": kind, **_row(count)} for kind, count in kinds.items()],
        "total": _row(total),
    }


def _add(count: Counter[str], one: Printed, other: Printed) -> None:
    alike = [same for _, same in chain(slots_agree(one, other), slots_agree(other, one))]
    day, other_day = one.get("date"), other.get("date")
    count["both"] += 1
    count["dates"] += date_agrees(day, other_day) or date_agrees(other_day, day)
    count["slots"] += len(alike)
    count["alike"] += sum(alike)


def _row(count: Counter[str]) -> dict[str, Json]:
    return {
        **{name: count[name] for name in ("first", "second", "both")},
        "agreement": _share(2 * count["both"], count["first"] + count["second"]),
        "dates": _share(count["dates"], count["both"]),
        "slots": _share(count["alike"], count["slots"]),
    }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None
