"""The state of a unit on a random day, on logs of two sizes, beside raw SELECT with JSON decoding."""

import gc
import json
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from statistics import median, quantiles
from time import perf_counter

from sqlalchemy import Connection

from bench.claims import FIRST, LAST, press
from bench.databases import Databases
from events.kinds.article_ingested import ArticleIngested
from events.statements import SECTIONS
from events.units.lineage import Unit, Units
from store.clocks import Clocks
from store.projections.runner import rebuild
from store.questions.state import facts
from store.store import Append, Store

QUESTIONS = 300
FACTS = 200
"""How many facts `a unit with 200 facts` has, or as many more as came up on the same day."""
_BATCH_ARTICLES = 200
_KNOWN = {"absent": None, "old": date(2012, 1, 1), "recent": date(2026, 6, 1)}


def run(databases: Databases, sizes: Sequence[int]) -> None:
    """Print, for each engine and size, the times of filling, of rebuilding, and of asking under each press clock."""
    for engine in ("sqlite", "postgresql"):
        for size in sizes:
            store = Store.open(databases.new(engine))
            seconds = fill(store, size)
            held = store.log.size()
            begun = perf_counter()
            rebuild(store.log)
            rebuilt = held / (perf_counter() - begun)
            print(f"{engine}, {held:,} records: filled at {held / seconds:,.0f}/s, rebuilt at {rebuilt:,.0f}/s")
            print("  on a random day".ljust(51) + "on a day of 200 facts")
            print("  known   " + f"{'p50 ms':>9}{'p99 ms':>8}{'floor p50':>10}{'facts':>7}{'rows':>7}" * 2)
            for label, known in _KNOWN.items():
                _ask(store, label, known)
            store.engine.dispose()


def fill(store: Store, records: int) -> float:
    """Seconds to append so many claims, in articles of ten, with everything that goes with it."""
    seconds = 0.0
    batch: list[Append] = []
    for article, claims in press(records, seed=records):
        batch.append(Append(article.stream, [], [ArticleIngested.of(article), *claims], [article.text]))
        if len(batch) == _BATCH_ARTICLES:
            begun = perf_counter()
            store.append(batch)
            seconds += perf_counter() - begun
            batch = []
    begun = perf_counter()
    store.append(batch)
    return seconds + perf_counter() - begun


def _ask(store: Store, label: str, known: date | None) -> None:
    # As a server does once it has started: what the imports left is not searched for garbage at every question.
    gc.collect()
    gc.freeze()
    random, units, clocks = Random(7), store.units(), Clocks(known)
    days = [FIRST + timedelta(days=random.randrange((LAST - FIRST).days)) for _ in range(QUESTIONS)]
    anywhere = [(random.choice(units.in_force(day)), day) for day in days]
    with store.reading() as view:
        connection = view.connection
        # This also compiles and plans the statements, once and uncounted.
        about_200 = [_day_of_200_facts(connection, units, random.choice(units.in_force(LAST)), clocks) for _ in days]
    print(f"  {label:<8}", end="")
    for asked in (anywhere, about_200):
        took, floors, counts, rows = zip(*(_timed(store, units, unit, on, clocks) for unit, on in asked), strict=True)
        print(
            f"{median(took):>9.1f}{_p99(took):>8.1f}{median(floors):>10.1f}{median(counts):>7.0f}{median(rows):>7.0f}",
            end="",
        )
    print()


def _day_of_200_facts(connection: Connection, units: Units, unit: Unit, clocks: Clocks) -> tuple[Unit, date]:
    """The unit, or one of its ancestors, on the first day, to within a day, on which a state has 200 facts."""
    line = [unit, *units.ancestors(unit.id)]

    def enough(days: int) -> bool:
        on = FIRST + timedelta(days=days)
        return _count(facts(connection, units, _of_line(line, on), on, clocks)) >= FACTS

    on = FIRST + timedelta(days=bisect_left(range((LAST - FIRST).days), True, key=enough))
    return _of_line(line, on), on


def _of_line(line: Sequence[Unit], on: date) -> Unit:
    return next(one for one in line if one.in_force(on))


def _timed(store: Store, units: Units, unit: Unit, on: date, clocks: Clocks) -> tuple[float, float, int, int]:
    """Milliseconds of the state and of the floor, facts returned, rows that the floor selects."""
    with store.reading() as view:
        connection = view.connection
        begun = perf_counter()
        found = facts(connection, units, unit, on, clocks)
        took = 1000 * (perf_counter() - begun)
    seconds, rows = _floor(store, units, unit.id, on)
    return took, 1000 * seconds, _count(found), rows


def _floor(store: Store, units: Units, unit: str, on: date) -> tuple[float, int]:
    """Seconds to select every statement of the unit and its ancestors by that day and decode its JSON; how many."""
    line = [unit, *(one.id for one in units.ancestors(unit))]
    marks = ", ".join("?" if store.engine.dialect.name == "sqlite" else "%s" for _ in line)
    last = "?" if store.engine.dialect.name == "sqlite" else "%s"
    query = f"SELECT path, value, valid_from FROM statement WHERE unit IN ({marks}) AND valid_from <= {last}"
    with store.reading() as view:
        connection = view.connection
        begun = perf_counter()
        day = on.isoformat() if store.engine.dialect.name == "sqlite" else on
        found = connection.exec_driver_sql(query, (*line, day)).all()
        for row in found:
            json.loads(row[1])
        return perf_counter() - begun, len(found)


def _count(found: dict[str, dict[str, object]]) -> int:
    own = sum(len(found[section]) for section in SECTIONS)
    handed = (facts for sections in found["inherited"].values() for facts in sections.values())  # type: ignore[attr-defined]
    return own + sum(map(len, handed))


def _p99(times: Sequence[float]) -> float:
    return quantiles(times, n=100)[98]
