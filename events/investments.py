"""What was invested in a year: sums of what was licensed and of what was put in memorandums (docs/decisions/0024)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from events import when
from events.facts import Fact, Stated, fact_of


def investments(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    """Per year what was licensed and what was put in memorandums, each capital in its own currency."""
    years: dict[str, list[Stated]] = defaultdict(list)
    for stated in tails.values():
        years[str(stated[-1].order[0].year)].append(stated[-1])
    shown = {}
    for year, told in sorted(years.items()):
        stages: dict[str, list[Stated]] = defaultdict(list)
        for row in sorted(told, key=attrgetter("order")):
            stages[row.value.get("stage", "licensed")].append(row)
        counted = {stage: _apart(rows) for stage, rows in stages.items()}
        paths = {row.path for rows in counted.values() for row in rows}
        said = sorted((row for rows in tails.values() for row in rows if row.path in paths), key=attrgetter("order"))
        shown[year] = fact_of({stage: _sum(rows) for stage, rows in counted.items()}, said, [])
    return shown


def _apart(rows: Sequence[Stated]) -> list[Stated]:
    """Of what was told of a year, in order, those that count nothing twice.

    A total ("41 projects in the first half") takes the place of what lies within its time and is of its currency, told
    before or after it; one project of a month or a year only what is of the same capital. Of two totals that overlap
    the later is kept, unless one article tells both of the same time.
    """
    apart: list[Stated] = []
    for row in rows:
        of_its_currency = [one for one in apart if _same_currency(one, row)]
        if _is_total(row):
            apart = [one for one in apart if one not in of_its_currency or not _takes_place(row, one)]
        elif any(_is_total(one) and _covers(one, row) for one in of_its_currency):
            continue
        apart.append(row)
    return apart


def _takes_place(total: Stated, other: Stated) -> bool:
    return _covers(total, other) and not (total.article == other.article and _span(total) == _span(other))


def _covers(total: Stated, other: Stated) -> bool:
    """Whether what a total counts has another telling in it."""
    alone = total.value.get("projects") == 1
    return _overlap(total, other) and not (alone and total.value.get("capital") != other.value.get("capital"))


def _overlap(one: Stated, other: Stated) -> bool:
    (first, last), (begins, ends) = _span(one), _span(other)
    return first <= ends and begins <= last


def _same_currency(one: Stated, other: Stated) -> bool:
    return None in (mine := one.value.get("currency"), theirs := other.value.get("currency")) or mine == theirs


def _is_total(row: Stated) -> bool:
    """Whether it tells of all that was licensed in a month, a quarter, a half or a year."""
    day = row.value.get("date")
    return day is not None and len(set(when.days(day))) > 1


def _span(row: Stated) -> tuple[date, date]:
    """The days that it tells of, none later than it was told."""
    told = row.order[0]
    return (when.days(row.value["date"])[0], told) if _is_total(row) else (told, told)


def _sum(rows: Iterable[Stated]) -> dict[str, Any]:
    projects, capital = 0, dict[str, Any]()
    for row in rows:
        projects += row.value.get("projects", 0)
        if "capital" in row.value:
            currency = row.value.get("currency", "VND")
            capital[currency] = capital.get(currency, 0) + row.value["capital"]
    return {"projects": projects, "capital": capital}
