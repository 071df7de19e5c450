"""What the statements about a unit amount to on a day: the facts of a state, section by section.

What a section shows of its facts is bounded (SEMANTICS, Facts).
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from operator import attrgetter, itemgetter

from events import when
from events.base import Json
from events.facts import Fact, Stated, fact
from events.investments import investments
from events.tenures import posts

SECTIONS = ("posts", "plans", "targets", "indicators", "projects", "investments", "mergers", "directives", "meetings")
INHERITED = ("plans", "targets", "projects", "investments", "directives")
COUNTED = ("directives", "meetings")
LATEST = 10
"""How many meetings and directives a state shows; the rest is in the timeline."""
OVERDUE = timedelta(days=365)
"""For how long a target is shown after it was due."""


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
    return {tail: plan for tail, plan in facts.items() if _covers(plan["value"].get("period") or _years_of(tail), on)}


def _years_of(tail: str) -> str | None:
    """The years that the path of a plan ends in, which its name says or a congress's term implies."""
    named = _YEARS.search(tail)
    return named[1] if named and named[1][:4] < named[1][5:] else None


_YEARS = re.compile(r"-((?:19|20)\d\d-(?:19|20)\d\d)$")


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
    """Of each metric the latest period, of two that end together the longer; without one it is of the day last told.

    What was said before its period was over is of the part gone by: it is marked `provisional`, and a year makes way
    for an exact figure of a part of it that was told later.
    """
    metrics: dict[str, list[str]] = defaultdict(list)
    for tail in sorted(tails, key=lambda tail: (_told_of(tail, tails[tail][-1]), _span(tail), tails[tail][-1].order)):
        metrics[tail.partition("@")[0]].append(tail)
    shown = {}
    for told in sorted(metrics.values(), key=itemgetter(-1)):
        tail = next((one for one in reversed(told) if _is_exact_part(one, told[-1], tails)), told[-1])
        shown[tail] = fact(tails[tail])
        if is_provisional(tail, tails[tail][-1]):
            shown[tail]["provisional"] = True
    return shown


def _is_exact_part(tail: str, whole: str, tails: Mapping[str, Sequence[Stated]]) -> bool:
    """Whether a figure is of more than a month of another's year, and exact, and told after that one as provisional."""
    last, before = tails[tail][-1], tails[whole][-1]
    if not _after_at(tail) or is_provisional(tail, last) or not is_provisional(whole, before):
        return False
    (first, end), (begins, ends) = (when.period_days(_after_at(one)) for one in (tail, whole))
    within = begins <= first and end <= ends <= begins + _YEAR and end > first + _MONTH
    return within and last.order > before.order


def is_provisional(tail: str, last: Stated) -> bool:
    """Whether a figure was last stated before the period that its path names was over."""
    period = _after_at(tail)
    return bool(period) and last.timed and last.order[0] < when.period_days(period)[1]


def _after_at(tail: str) -> str:
    return tail.partition("@")[2]


def _told_of(tail: str, last: Stated) -> date:
    """The day up to which a figure tells: no further than it was said. An average of several years counts as told a
    year before their end, so that it does not hide the last single year.
    """
    period, said = _after_at(tail), last.order[0]
    if not period:
        return said
    first, end = when.period_days(period)
    return min(end, said) - (_YEAR if end - first > _YEAR else timedelta(0))


def _span(tail: str) -> timedelta:
    """How long the period of a figure is, up to a year."""
    if not (period := _after_at(tail)):
        return timedelta(0)
    first, end = when.period_days(period)
    return min(end - first, _YEAR)


_YEAR, _MONTH = timedelta(days=366), timedelta(days=31)


def _latest(tails: Mapping[str, Sequence[Stated]], on: date) -> dict[str, Fact]:
    recent = sorted(tails, key=lambda tail: tails[tail][-1].order, reverse=True)
    return {tail: fact(tails[tail]) for tail in recent}


_SHOWN: dict[str, Callable[[Mapping[str, Sequence[Stated]], date], dict[str, Fact]]] = {
    "posts": posts,
    "plans": _plans,
    "targets": _targets,
    "indicators": _indicators,
    "investments": investments,
    "directives": _latest,
    "meetings": _latest,
}
