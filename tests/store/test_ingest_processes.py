"""Several processes ingest the same articles, or one is killed at any moment: nothing is lost and nothing doubled."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from events.base import Article
from store.ingest import ingest
from store.maintenance import verify
from store.store import Store
from tests.scale import scaled, seeded
from tests.store.press import LAM_DONG, article, indicator, plan, read, target

ROOT = Path(__file__).parents[2]


def articles(count: int) -> list[Article]:
    """Articles of which every third is edited later in the list."""
    first = [
        article(f"paper-{number}", target(LAM_DONG, number % 5), plan(LAM_DONG), indicator(LAM_DONG, number))
        for number in range(count)
    ]
    edited = [
        article(f"paper-{number}", target(LAM_DONG, 9), plan(LAM_DONG), updated="2025-06-15")
        for number in range(0, count, 3)
    ]
    return first + edited


@pytest.fixture
def given(tmp_path: Path) -> tuple[list[Article], Path]:
    """Articles, and the file that holds them."""
    found = articles(60)
    path = tmp_path / "articles.jsonl"
    path.write_text("\n".join(one.model_dump_json() for one in found), "utf-8")
    return found, path


def start(store: Store, path: Path) -> subprocess.Popen[bytes]:
    url = store.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.store.ingester", url, str(path)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.read(1) == b"R"
    return process


def contents(store: Store) -> dict[str, list[str]]:
    """What each article's stream holds, by the ids of its records, which do not depend on who recorded them."""
    return {stream: [record.id for record in store.records(stream)] for stream in store.article_streams()}


def alone(store: Store, found: list[Article]) -> dict[str, list[str]]:
    """What a store holds that one process filled undisturbed."""
    ingest(store, found, read)
    return contents(store)


def test_two_processes_that_ingest_the_same_articles_append_each_once(
    store: Store, given: tuple[list[Article], Path]
) -> None:
    found, path = given
    writers = [start(store, path) for _ in range(2)]
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    together = contents(store)
    assert sum(map(len, together.values())) == 60 * 4 + 20 * 4
    assert alone(store, found) == together
    assert list(verify(store)) == []


def test_an_ingest_killed_at_any_moment_is_completed_by_the_next(
    store: Store, given: tuple[list[Article], Path], record_property: Callable[[str, object], None]
) -> None:
    found, path = given
    random = seeded("killed ingests")
    kills, inside = scaled(6), 0
    for _ in range(kills):
        writer = start(store, path)
        assert writer.stdout is not None
        entered, said = random.randrange(1, 9), b""
        while said.count(b"B") < entered and (more := writer.stdout.read(1)):
            said += more
        time.sleep(random.uniform(0, 0.002))
        writer.send_signal(signal.SIGKILL)
        rest, _ = writer.communicate()
        said += rest
        inside += said.count(b"B") > said.count(b"E")
        assert list(verify(store)) == []
    ingest(store, found, read)
    after = contents(store)
    assert sum(map(len, after.values())) == 60 * 4 + 20 * 4
    assert ingest(store, found, read)["records"] == 0
    assert list(verify(store)) == []
    record_property("kills", f"{inside} of {kills} kills landed inside a transaction")
    assert inside >= kills // 4, f"only {inside} of {kills} kills landed inside a transaction"
