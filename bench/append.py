"""Appending in batches: records a second of the floor, of the log, of the peer."""

from time import perf_counter

from bench import floor, peer
from bench.databases import Databases
from bench.generate import batches
from store.engine import open_engine
from store.log import Log

COUNTS = {1: 1_000, 10: 5_000, 100: 30_000}
"""Batch size to number of records."""


def run(databases: Databases) -> None:
    """Print a line for each engine and batch size."""
    print(f"{'append':<12}{'batch':>6}{'floor/s':>10}{'tinhlog/s':>11}{'peer/s':>9}{'/floor':>8}{'/peer':>7}")
    for engine in ("sqlite", "postgresql"):
        raw = floor.connect(databases.new(engine))
        opened = open_engine(databases.new(engine))
        log, other = Log(opened), peer.application(databases.new(engine))
        for size, count in COUNTS.items():
            work = batches(count, size, seed=size)
            lowest = count / floor.append(raw, work)
            begun = perf_counter()
            for stream, entries in work:
                log.append(stream, entries, expected_version=0)
            ours = count / (perf_counter() - begun)
            theirs = count / peer.append(other, work)
            ratios = f"{ours / lowest:>8.2f}{ours / theirs:>7.2f}"
            print(f"{engine:<12}{size:>6}{lowest:>10.0f}{ours:>11.0f}{theirs:>9.0f}{ratios}")
        raw.close()
        opened.dispose()
        other.close()
