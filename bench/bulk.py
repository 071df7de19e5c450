"""`python -m bench.bulk [--articles N] [--memory N]`: ingesting many articles, beside what it is made of; and memory.

Articles are those of `bench/press`, varied. With `--memory` so many are ingested by the command line with two workers,
and what its processes hold is printed as it goes.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from events.base import Article
from events.extract import extract
from feeds.executors import executor
from feeds.files import ArticleDefaults, read_files
from feeds.paths import raw_documents
from feeds.prefetch import PrefetchingExtractor
from store.ingest import ingest, ingest_batches, unknown
from store.store import Store

PRESS = Path(__file__).parent / "press"
GIVEN = ArticleDefaults(first_seen=date(2026, 1, 1))
PAGE_BYTES = 4096


def articles(count: int) -> Iterator[str]:
    """So many articles as JSON Lines, each with an address and a text of its own, some 10 claims in each."""
    texts = [
        json.loads(line)
        for name in ("dev", "held")
        for line in (PRESS / f"{name}-articles.jsonl").read_text("utf-8").splitlines()
    ]
    for number, one in enumerate(islice(cycle(texts), count)):
        varied = {
            "url": f"https://paper-{number // len(texts)}.example/{one['id']}",
            "text": f"{one['text']}\nNo. {number}.",
            "title": one.get("title"),
            "published": one.get("published"),
        }
        yield json.dumps(varied, ensure_ascii=False) + "\n"


def rates(folder: Path, count: int) -> None:
    """Articles a second of each step alone in one process, and of whole ingests; the second time all are known."""
    file = folder / "articles.jsonl"
    with file.open("w", encoding="utf-8") as out:
        out.writelines(articles(count))
    store = Store.open(f"sqlite:///{folder / 'floor.db'}")
    units = store.units()

    begun, cpu = perf_counter(), process_time()
    read = [one for one in read_files([str(file)], GIVEN) if isinstance(one, Article)]
    say("read the file", count, begun, cpu)
    begun, cpu = perf_counter(), process_time()
    claims = {one.stream: extract(one, units) for one in read}
    say("extract", count, begun, cpu)
    begun, cpu = perf_counter(), process_time()
    ingest(store, read, lambda article: claims[article.stream])
    say("append", count, begun, cpu)
    store.engine.dispose()
    for workers in (0, 1, 2):
        store = Store.open(f"sqlite:///{folder / f'{workers}.db'}")
        for again in ("", ", all known"):
            begun, cpu = perf_counter(), process_time()
            with executor(workers) as there:
                ahead = PrefetchingExtractor(there, "rules", units, partial(unknown, store), print)
                ingest_batches(store, ahead.batches(raw_documents([str(file)]), GIVEN), ahead, ahead.refused)
            say(f"ingest, {workers} workers{again}", count, begun, cpu)
        store.engine.dispose()


def say(what: str, count: int, begun: float, cpu: float) -> None:
    """One line: articles a second, and what this process alone spent on each."""
    seconds, spent = perf_counter() - begun, process_time() - cpu
    print(f"{what:<28}{count / seconds:>10.0f}/s{1000 * spent / count:>10.2f} ms of this process", flush=True)


def memory(folder: Path, count: int) -> None:
    """What the processes of one ingest hold as it goes on, in MB: the writer, and the largest of the others."""
    file = folder / "articles.jsonl"
    with file.open("w", encoding="utf-8") as out:
        out.writelines(articles(count))
    code = "import cli.progress; cli.progress.LINE_SECONDS = 5; from cli.main import main; main()"
    db = f"sqlite:///{folder / 'log.db'}"
    command = [sys.executable, "-c", code, "--db", db, "ingest", str(file), "--workers", "2", "--progress"]
    peak_writer = peak_other = due = 0
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            held = resident(process.pid)
            peak_writer = max(peak_writer, held.pop(process.pid, 0))
            peak_other = max(peak_other, *held.values(), 0)
            done = int(line.split()[1].replace(",", "")) if " articles, " in line else 0
            if done >= due:
                print(f"{line.strip():<60} writer {peak_writer:>4} MB, others {peak_other:>4} MB at most", flush=True)
                due = done + max(1000, count // 20)
        assert process.stdout is not None
        print(process.stdout.read())


def resident(pid: int) -> dict[int, int]:
    """The memory of a process and all that come from it, in MB."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:  # it has just ended
            continue
    family = {pid}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    held = {}
    for one in family:
        try:
            held[one] = int(Path(f"/proc/{one}/statm").read_text().split()[1]) * PAGE_BYTES // 10**6
        except OSError:
            continue
    return held


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--memory", type=int, default=0)
    chosen = parser.parse_args()
    with TemporaryDirectory(dir=Path.cwd()) as temporary:
        if chosen.memory:
            memory(Path(temporary), chosen.memory)
        else:
            rates(Path(temporary), chosen.articles)
