"""Several processes write one log, and are killed at any moment: no gap, nothing missed, nothing half-written."""

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from store.engine import open_engine
from store.integrity import verify
from store.log import Log
from store.reader import Recorded
from tests.scale import scaled, seeded
from tests.store.appender import BATCH

ROOT = Path(__file__).parents[2]


def start(url: str, stream: str, count: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.store.appender", url, stream, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)


def test_writers_in_several_processes_leave_no_gap_and_a_reader_misses_nothing(url: str) -> None:
    engine = open_engine(url)
    log = Log(engine)
    count = BATCH * scaled(60)
    writers = [start(url, f"stream{number}", count) for number in range(4)]
    tailed: list[Recorded] = []
    while len(tailed) < 4 * count:
        running = any(writer.poll() is None for writer in writers)
        tailed += log.read(after=tailed[-1].seq if tailed else 0)
        assert running or len(tailed) == 4 * count, "the writers ended, and the reader has missed something"
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    assert [record.seq for record in tailed] == list(range(1, 4 * count + 1))
    assert tailed == list(log.read())
    assert all(earlier.recorded_us <= later.recorded_us for earlier, later in pairwise(tailed))
    assert Counter(record.stream for record in tailed) == {f"stream{number}": count for number in range(4)}
    assert list(verify(engine)) == []
    engine.dispose()


def test_a_writer_killed_at_any_moment_leaves_whole_transactions_and_the_next_goes_on(
    url: str, record_property: Callable[[str, object], None]
) -> None:
    engine = open_engine(url)
    log = Log(engine)
    random = seeded("kills")
    kills, inside = scaled(12), 0
    for _ in range(kills):
        before = log.version("stream")
        writer = start(url, "stream", 10**9)
        assert writer.stdout is not None
        assert writer.stdout.read(1) == b"R"
        time.sleep(random.uniform(0.001, 0.05))
        writer.send_signal(signal.SIGKILL)
        said, _ = writer.communicate()
        begun, ended = said.count(b"B"), said.count(b"E")
        inside += begun > ended
        recorded = log.version("stream") - before
        # The last transaction was committed or not; each before it was, and none by half.
        assert recorded in {BATCH * ended, BATCH * begun}
    stream = list(log.read(stream="stream"))
    assert [record.seq for record in stream] == list(range(1, len(stream) + 1))
    assert [record.id for record in stream] == [f"stream-{number:08}" for number in range(len(stream))]
    assert list(verify(engine)) == []
    engine.dispose()
    record_property("kills", f"{inside} of {kills} kills landed inside a transaction")
    assert inside >= kills // 4, f"only {inside} of {kills} kills landed inside a transaction"
