"""Many articles: the same log whoever reads and however often it is stopped, and nothing lost to what is bad."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import active_children
from pathlib import Path
from uuid import uuid4

import pytest

from cli.failures import KEPT_MAX
from feeds import local_executors
from store.maintenance import verify
from store.store import Store
from tests.cli.test_contract import check
from tests.cli.tinhlog import Ran, tinhlog
from tests.feeds.archives import compressed, page, record
from tests.feeds.cluster import cluster
from tests.feeds.papers import item, rss
from tests.feeds.plugin import MOODY, install
from tests.memory import PEAK
from tests.scale import scaled, seeded

ROOT = Path(__file__).parents[2]
SAID = "Lam Dong province targets growth of at least {}% in 2026. On June 9, Tran Van An chaired a conference there. "
PROSE = "The session went on until the evening, and the chair thanked everybody who had come from afar. " * 3
COUNT = 36


def said(number: int) -> str:
    return SAID.format(number % 12 + 1) + f"It was session {number}. {PROSE}"


def lay(folder: Path, count: int) -> Path:
    """Articles of every kind, some edited later in the order of reading, some bad, in folders within folders."""
    pages, deep = folder / "pages", folder / "z" / "deep"
    pages.mkdir(parents=True)
    deep.mkdir(parents=True)
    third = count // 3
    lines = [
        {"url": f"https://bao.example/{n}", "text": said(n), "published": "2025-06-10", "title": "Họp"}
        for n in range(third)
    ]
    edited = [one | {"text": said(n + 5), "updated": "2025-06-15"} for n, one in enumerate(lines) if n % 4 == 0]
    broken = ["no JSON", '{"title": "no text"}']
    (folder / "a.jsonl").write_text("\n".join([*map(json.dumps, lines), *broken]), "utf-8")
    (deep / "edited.jsonl").write_text("\n".join(map(json.dumps, [*edited, *lines[:3], *edited])), "utf-8")
    for n in range(third):
        (pages / f"{n:05}.html").write_bytes(page(said(n)))
    (pages / "00001b.html").write_bytes(b"<html><body></body></html>")
    archived = (record(f"https://archived.example/{n}", page(said(n))) for n in range(third))
    (folder / "m.warc.gz").write_bytes(compressed([*archived, record("ftp://x", page(PROSE))]))
    entries = (item(guid=str(n), link=f"https://feed.example/{n}", description=said(n) * 4) for n in range(5))
    (folder / "n.rss").write_text(rss(*entries, item(guid="x")), "utf-8")
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay(tmp_path_factory.mktemp("bulk"), scaled(COUNT))


@pytest.fixture(scope="module")
def expected(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Ran, list[tuple[str, str]]]:
    """What an ingest in one process reports, and the log that it makes."""
    db = f"sqlite:///{tmp_path_factory.mktemp('expected') / 'log.db'}"
    return tinhlog("ingest", str(folder), db=db), records(db)


@pytest.fixture
def db(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'log.db'}"


@pytest.fixture
def moody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which the extractor `moody` writes down whom it was asked about."""
    install(tmp_path, "moody", "moody_reader:Moody", MOODY)
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path / "asked"


def records(db: str) -> list[tuple[str, str]]:
    store = Store.open(db)
    found = [(one.stream, one.id) for one in store.log.read()]
    assert list(verify(store)) == []
    store.engine.dispose()
    return found


def jsonl(folder: Path, *texts: str) -> str:
    path = folder / "articles.jsonl"
    path.write_text("\n".join(json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts)))
    return str(path)


def report(ran: Ran) -> dict[str, object]:
    check("ingest", ran.answer)
    return ran.answer | {"errors": sorted(ran.answer["errors"], key=json.dumps)}


@pytest.mark.parametrize("workers", ["0", "1", "2"])
def test_the_log_is_the_same_however_many_read(
    folder: Path, expected: tuple[Ran, list[tuple[str, str]]], db: str, workers: str
) -> None:
    ran = tinhlog("ingest", str(folder), "--workers", workers, db=db)
    assert report(ran) == report(expected[0])
    assert records(db) == expected[1]
    third, edited = scaled(COUNT) // 3, len(range(0, scaled(COUNT) // 3, 4))
    answer = ran.answer
    assert (answer["new"], answer["revised"]) == (3 * third + 5, edited)
    assert (answer["unchanged"], answer["failed"], ran.code) == (3 + edited, 5, 1)
    assert {(Path(one["path"]).name, one["line"]) for one in answer["errors"]} == {
        ("00001b.html", None), ("a.jsonl", third + 1), ("a.jsonl", third + 2), ("m.warc.gz", third + 1), ("n.rss", 6),
    }  # fmt: skip
    again = tinhlog("ingest", str(folder), "--workers", workers, db=db)
    assert (again.answer["records"], again.answer["new"], again.answer["revised"]) == (0, 0, 0)
    assert records(db) == expected[1]


@pytest.mark.parametrize("workers", ["0", "2"])
def test_what_the_log_holds_is_not_read_again(tmp_path: Path, moody: Path, db: str, workers: str) -> None:
    command = ("ingest", "--extractor", "moody", "--workers", workers)
    texts = [f"text {n}" for n in range(120)]
    first = tinhlog(*command, jsonl(tmp_path, *texts), db=db)
    assert "moody told and that were dropped: 120 not interesting" in first.err
    assert sorted(moody.read_text().split()) == sorted(f"id:{n}" for n in range(120))
    second = tinhlog(*command, jsonl(tmp_path, *texts, "new"), db=db)
    assert (second.answer["unchanged"], second.answer["new"]) == (120, 1)
    assert moody.read_text().split()[120:] == ["id:120"]


def test_an_article_that_ends_its_reader_or_never_ends_costs_itself_alone(
    tmp_path: Path, moody: Path, db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_executors, "CPU_SECONDS", 1)
    texts = [f"text {n}" for n in range(70)]
    texts[7], texts[40], texts[66] = "SEGFAULT", "FOREVER", "UNREADABLE"
    path = jsonl(tmp_path, *texts)
    ran = tinhlog("ingest", path, "--extractor", "moody", "--workers", "2", db=db)
    check("ingest", ran.answer)
    assert (ran.code, ran.answer["new"], ran.answer["failed"]) == (1, 67, 3)
    assert [(one["path"], one["line"]) for one in ran.answer["errors"]] == [(path, 8), (path, 41), (path, 67)]
    for one, says in zip(ran.answer["errors"], ("exit code -11", "more than 1 s", "it says so"), strict=True):
        assert says in one["error"]
    assert len(records(db)) == len(records(f"sqlite:///{tmp_path / 'other.db'}")) + 67


def test_readers_that_are_killed_while_they_read_cost_nothing(
    tmp_path: Path, moody: Path, db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    append, kills, others = Store.append, [], set(active_children())

    def append_and_kill(self: Store, *arguments: object) -> object:
        if not kills:
            kills.extend(child.kill() for child in set(active_children()) - others)
        return append(self, *arguments)  # type: ignore[arg-type]

    path = jsonl(tmp_path, *(f"SLOW {n}" for n in range(scaled(300))))
    monkeypatch.setattr(Store, "append", append_and_kill)
    ran = tinhlog("ingest", path, "--extractor", "moody", "--workers", "2", db=db)
    assert (ran.code, ran.answer["new"], ran.answer["failed"]) == (0, scaled(300), 0)
    assert len(kills) == 2
    streams = [stream for stream, _ in records(db) if stream.startswith("id:")]
    assert streams == [f"id:{n}" for n in range(scaled(300))]


def test_a_dask_cluster_makes_the_same_log_though_a_worker_is_killed(
    folder: Path, expected: tuple[Ran, list[tuple[str, str]]], tmp_path: Path, moody: Path, db: str
) -> None:
    from distributed import Client

    path = jsonl(tmp_path, *(["SLOW"] * scaled(150)), "SEGFAULT", "UNREADABLE")
    with cluster(str(tmp_path)) as address:
        ran = tinhlog("ingest", str(folder), "--executor", f"dask://{address}", db=db)
        assert report(ran) == report(expected[0])
        assert records(db) == expected[1]
        other = f"sqlite:///{tmp_path / 'other.db'}"
        command = (path, "--extractor", "moody", "--executor", f"dask://{address}")
        with start(other, *command, path=str(tmp_path)) as process, Client(f"tcp://{address}") as client:
            wait_until(lambda: moody.exists() and len(moody.read_text().split()) > 60)
            os.kill(client.run(os.getpid).popitem()[1], signal.SIGKILL)  # type: ignore[no-untyped-call]
            assert process.wait() == 1
        assert [stream for stream, _ in records(other) if stream.startswith("id:")] == [
            f"id:{number}" for number in range(scaled(150))
        ]
        ran = tinhlog("ingest", *command, db=other)
        assert (ran.answer["unchanged"], ran.answer["failed"]) == (scaled(150), 2)
        assert [one["line"] for one in ran.answer["errors"]] == [scaled(150) + 1, scaled(150) + 2]
        assert "exit code -11" in ran.answer["errors"][0]["error"]


def test_memory_does_not_grow_with_the_number_of_articles(tmp_path: Path, moody: Path) -> None:
    held = []
    for count in (600, 1400):
        path = jsonl(tmp_path, *(f"{number} {'chữ ' * 6000}" for number in range(count)))
        db = f"sqlite:///{tmp_path / str(count)}.db"
        command = f"['--db', {db!r}, 'ingest', {path!r}, '--workers', '2', '--extractor', 'moody']"
        code = (
            f"{PEAK}import sys; from cli.main import main; sys.argv[1:] = {command}\n"
            "try: main()\nexcept SystemExit: print(peak(), file=sys.stderr)"
        )
        environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(tmp_path)))}
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
        assert json.loads(ran.stdout)["new"] == count
        held.append(int(ran.stderr.splitlines()[-1]))
    assert held[1] - held[0] < 20_000, f"{held} kB, of texts of {800 * 48} kB more"


def test_each_failure_is_in_the_file_and_the_report_holds_the_first_thousand(tmp_path: Path, db: str) -> None:
    lines = [f'{{"number": {number}}}' for number in range(KEPT_MAX + 200)]
    (tmp_path / "articles.jsonl").write_text("\n".join([*lines, json.dumps({"text": "good"})]))
    out = tmp_path / "errors.jsonl"
    ran = tinhlog("ingest", str(tmp_path / "articles.jsonl"), "--workers", "2", "--errors", str(out), db=db)
    check("ingest", ran.answer)
    assert (ran.code, ran.answer["new"], ran.answer["failed"]) == (1, 1, KEPT_MAX + 200)
    assert [one["line"] for one in ran.answer["errors"]] == list(range(1, KEPT_MAX + 1))
    written = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert written[:KEPT_MAX] == ran.answer["errors"]
    assert [one["line"] for one in written] == list(range(1, KEPT_MAX + 201))
    assert "and 200 more" in ran.err


def test_a_failure_is_written_when_it_happens(tmp_path: Path, moody: Path, db: str) -> None:
    out = tmp_path / "errors.jsonl"
    path = jsonl(tmp_path, "UNREADABLE", *["SLOW"] * 500)
    with start(db, path, "--extractor", "moody", "--errors", str(out), path=str(tmp_path)) as process:
        wait_until(lambda: out.exists() and out.read_text() != "")
        assert process.poll() is None
        process.kill()


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--errors", "/nowhere/errors.jsonl"], "cannot write /nowhere/errors.jsonl"),
        (["--executor", "ray://x:1"], "no executor"),
        (["--executor", "dask://127.0.0.1:1", "--workers", "2"], "no --workers"),
        (["--executor", "dask://127.0.0.1:1"], "no Dask scheduler"),
        (["--workers", "-1"], "--workers"),
        (["--workers", "2", "--extractor", "rulse"], "did you mean 'rules'?"),
    ],
)
def test_a_wrong_choice_is_wrong_usage(tmp_path: Path, db: str, arguments: list[str], why: str) -> None:
    ran = tinhlog("ingest", jsonl(tmp_path, "x"), *arguments, db=db)
    assert (ran.code, ran.out) == (2, "")
    assert why in ran.err


def test_progress_is_told_in_lines_where_it_is_asked_for_and_moves_on_a_terminal(tmp_path: Path, db: str) -> None:
    path = jsonl(tmp_path, *(f"text {n}" for n in range(120)))
    assert "articles" not in tinhlog("ingest", path, db=db).err
    assert "reading the first articles, 0 failed" in tinhlog("ingest", path, "--progress", db=db).err
    seen = on_terminal(db, path)
    assert b"100 articles, " in seen
    assert b"\x1b[" in seen


@pytest.mark.parametrize("command", [["unread"], ["reextract", "--dry-run"]])
def test_who_waits_until_all_is_read_again_sees_how_far_it_has_come(
    tmp_path: Path, db: str, command: list[str]
) -> None:
    tinhlog("ingest", jsonl(tmp_path, *(f"text {n}" for n in range(3))), db=db)
    assert tinhlog(*command, db=db).err == ""
    assert b"3/3" in on_terminal(db, command=command)


def on_terminal(db: str, *arguments: str, command: Sequence[str] = ("ingest",)) -> bytes:
    """What a command that succeeds shows on a terminal besides its answer."""
    ours, theirs = pty.openpty()
    seen = b""
    with start(db, *arguments, stderr=theirs, command=command) as process:
        os.close(theirs)
        try:
            while more := os.read(ours, 1 << 16):
                seen += more
        except OSError:  # the other end is closed
            pass
        assert process.wait() == 0
    os.close(ours)
    return seen


def start(
    db: str,
    *arguments: str,
    path: str = "",
    stderr: int = subprocess.DEVNULL,
    command: Sequence[str] = ("ingest",),
) -> subprocess.Popen[bytes]:
    """A command, by default an ingest, in a process of its own."""
    program = [sys.executable, "-c", "from cli.main import main; main()", "--db", db, *command, *arguments]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), path))}
    return subprocess.Popen(program, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=stderr)


def wait_until(there: Callable[[], bool]) -> None:
    for _ in range(1000):
        if there():
            return
        time.sleep(0.02)
    raise AssertionError("it never came")


def marked(mark: str) -> Iterator[int]:
    """The processes that have a word in their environment."""
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark.encode() in path.read_bytes():
                yield int(path.parent.name)
        except OSError:  # it is nobody's business, or has just ended
            continue


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_an_ingest_with_workers_killed_at_any_moment_is_completed_by_the_next_and_leaves_no_process(
    folder: Path,
    expected: tuple[Ran, list[tuple[str, str]]],
    db: str,
    how: signal.Signals,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Callable[[str, object], None],
) -> None:
    random = seeded(f"ingests with workers, {how}")
    mark = str(uuid4())
    monkeypatch.setenv("TINHLOG_TEST_MARK", mark)
    reference = len(records(db))
    kills, inside = scaled(2), 0
    for _ in range(kills):
        before = len(records(db))
        with start(db, str(folder), "--workers", "2") as process:
            wait_until(lambda: len(list(marked(mark))) >= 4 or process.poll() is not None)
            time.sleep(random.uniform(0, 0.6))
            process.send_signal(how)
        wait_until(lambda: not list(marked(mark)))
        inside += before < len(records(db)) < len(expected[1]) or before == reference
    assert records(db) == expected[1][: len(records(db))]
    ran = tinhlog("ingest", str(folder), "--workers", "2", db=db)
    assert ran.answer["failed"] == 5
    assert records(db) == expected[1]
    record_property("kills", f"{inside} of {kills} kills landed before the end of an ingest")
    assert inside >= kills // 4
