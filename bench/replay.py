"""Reading the whole log: records a second of the floor (with JSON decoding), of the log, typed, of the peer."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from bench import floor, peer
from bench.append import append
from bench.claims import press
from bench.databases import Databases
from store.engine import open_engine
from store.log import Log
from store.records import decode, entries

COUNT = 50_000
ROUNDS = 5
"""The four take turns so often, and the median of each counts."""


def run(databases: Databases) -> None:
    """Print a line for each engine."""
    head = f"{'replay':<12}{'floor/s':>10}{'read/s':>10}{'typed/s':>10}{'peer/s':>9}"
    print(f"{head}{'read/floor':>12}{'typed/floor':>13}{'typed/peer':>12}")
    work = [(article.stream, entries(article.stream, claims, [])) for article, claims in press(COUNT, seed=1)]
    for engine in ("sqlite", "postgresql"):
        raw = floor.connect(databases.new(engine))
        floor.append(raw, work)
        opened = open_engine(databases.new(engine))
        log = Log(opened)
        append(log, work)
        other = peer.application(databases.new(engine))
        peer.append(other, work)
        each = [
            lambda raw=raw: floor.replay(raw),
            lambda log=log: sum(1 for _ in log.read()),
            lambda log=log: sum(1 for _ in map(decode, log.read())),
            lambda other=other: peer.replay(other),
        ]
        turns = [[rate(replay) for replay in each] for _ in range(ROUNDS)]
        lowest, read, typed, theirs = map(median, zip(*turns, strict=True))
        rates = f"{lowest:>10.0f}{read:>10.0f}{typed:>10.0f}{theirs:>9.0f}"
        print(f"{engine:<12}{rates}{read / lowest:>12.2f}{typed / lowest:>13.2f}{typed / theirs:>12.2f}")
        raw.close()
        opened.dispose()
        other.close()


def rate(replay: Callable[[], int]) -> float:
    """Records a second."""
    begun = perf_counter()
    count = replay()
    return count / (perf_counter() - begun)
