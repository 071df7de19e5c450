"""Reading the whole log: records a second of the floor (with JSON decoding), of the log, of the peer."""

from time import perf_counter

from bench import floor, peer
from bench.databases import Databases
from bench.generate import batches
from store.engine import open_engine
from store.log import Log

COUNT = 50_000


def run(databases: Databases) -> None:
    """Print a line for each engine."""
    print(f"{'replay':<18}{'floor/s':>10}{'tinhlog/s':>11}{'peer/s':>9}{'/floor':>8}{'/peer':>7}")
    work = batches(COUNT, 100, seed=1)
    for engine in ("sqlite", "postgresql"):
        raw = floor.connect(databases.new(engine))
        floor.append(raw, work)
        lowest = COUNT / floor.replay(raw)
        raw.close()
        opened = open_engine(databases.new(engine))
        log = Log(opened)
        for stream, entries in work:
            log.append(stream, entries, expected_version=0)
        begun = perf_counter()
        assert sum(1 for _ in log.read()) == COUNT
        ours = COUNT / (perf_counter() - begun)
        opened.dispose()
        other = peer.application(databases.new(engine))
        peer.append(other, work)
        seconds, events = peer.replay(other)
        other.close()
        theirs = events / seconds
        print(f"{engine:<18}{lowest:>10.0f}{ours:>11.0f}{theirs:>9.0f}{ours / lowest:>8.2f}{ours / theirs:>7.2f}")
