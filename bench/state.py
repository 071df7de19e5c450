"""The state of a unit on a random day, on logs of two sizes, beside raw SELECT with JSON decoding."""

import gc
import json
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from statistics import median, quantiles
from time import perf_counter

from bench.claims import FIRST, LAST, press
from bench.databases import Databases
from events.kinds.article_ingested import ArticleIngested
from events.statements import SECTIONS
from events.units.lineage import Units
from store.clocks import Clocks
from store.projections.runner import rebuild
from store.questions.state import facts
from store.store import Append, Store

QUESTIONS = 300
ABOUT_200 = range(150, 251)
"""How many facts count as `a unit with 200 facts`."""
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
            print(f"  {'known':<8}{'p50 ms':>8}{'p99 ms':>8}{'facts':>7}", end="")
            print(f"{'200: p50':>10}{'p99':>7}{'floor p50':>11}{'rows':>7}")
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
    random, units = Random(7), store.units()
    with store.reading() as connection:  # not counted: the statements are compiled and planned once
        facts(connection, units, units.in_force(LAST)[0], LAST, Clocks(known))
    took: list[tuple[float, int]] = []
    floors: list[float] = []
    rows: list[int] = []
    for _ in range(QUESTIONS):
        on = FIRST + timedelta(days=random.randrange((LAST - FIRST).days))
        unit = random.choice(units.in_force(on))
        with store.reading() as connection:
            begun = perf_counter()
            found = facts(connection, units, unit, on, Clocks(known))
            took.append((1000 * (perf_counter() - begun), _count(found)))
        seconds, stepped = _floor(store, units, unit.id, on)
        floors.append(1000 * seconds)
        rows.append(stepped)
    times = [time for time, _ in took]
    near = [time for time, count in took if count in ABOUT_200]
    few = f"{median(near):>10.1f}{_p99(near):>7.1f}" if len(near) > 9 else f"{'-':>10}{'-':>7}"
    print(
        f"  {label:<8}{median(times):>8.1f}{_p99(times):>8.1f}{median(count for _, count in took):>7.0f}{few}"
        f"{median(floors):>11.1f}{median(rows):>7.0f}"
    )


def _floor(store: Store, units: Units, unit: str, on: date) -> tuple[float, int]:
    """Seconds to select every statement of the unit and its ancestors by that day and decode its JSON; how many."""
    line = [unit, *(one.id for one in units.ancestors(unit))]
    marks = ", ".join("?" if store.engine.dialect.name == "sqlite" else "%s" for _ in line)
    last = "?" if store.engine.dialect.name == "sqlite" else "%s"
    query = f"SELECT path, value, valid_from FROM statement WHERE unit IN ({marks}) AND valid_from <= {last}"
    with store.reading() as connection:
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
