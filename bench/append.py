"""Appending in batches: records a second of the floor, of the log, of the peer."""

from time import perf_counter

from bench import floor, peer
from bench.databases import Databases
from bench.generate import Batches, batches
from store.engine import open_engine
from store.log import Log

COUNTS = {1: 2_000, 10: 10_000, 100: 60_000}
"""Batch size to number of records."""

ROUNDS = 10
"""The three take turns so often, so that a busy moment of the machine meets them alike."""


def run(databases: Databases) -> None:
    """Print a line for each engine and batch size."""
    print(f"{'append':<12}{'batch':>6}{'floor/s':>10}{'tinhlog/s':>11}{'peer/s':>9}{'/floor':>8}{'/peer':>7}")
    for engine in ("sqlite", "postgresql"):
        raw = floor.connect(databases.new(engine))
        opened = open_engine(databases.new(engine))
        log, other = Log(opened), peer.application(databases.new(engine))
        for size, count in COUNTS.items():
            lowest = ours = theirs = 0.0
            for turn in range(ROUNDS):
                work = batches(count // ROUNDS, size, seed=size * ROUNDS + turn)
                lowest += floor.append(raw, work)
                ours += append(log, work)
                theirs += peer.append(other, work)
            rates = f"{count / lowest:>10.0f}{count / ours:>11.0f}{count / theirs:>9.0f}"
            print(f"{engine:<12}{size:>6}{rates}{lowest / ours:>8.2f}{theirs / ours:>7.2f}")
        raw.close()
        opened.dispose()
        other.close()


def append(log: Log, work: Batches) -> float:
    """Seconds to append each batch in a transaction of its own."""
    begun = perf_counter()
    for stream, entries in work:
        log.append(stream, entries, expected_version=0)
    return perf_counter() - begun
