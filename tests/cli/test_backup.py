"""A copy of the log that can be relied on: whole, of one moment, and never over another file."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from store.engine import open_engine
from store.transactions import writer
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase

ROOT = Path(__file__).parents[2]
DEMO = str(ROOT / "cli" / "demo.jsonl")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the log is."""
    return tmp_path / "log.db"


def test_a_backup_has_what_a_copy_of_the_file_lacks(file: Path, tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{file}")
    with engine.connect() as somebody:
        somebody.exec_driver_sql("SELECT 1")
        assert tinhlog("ingest", DEMO, db=f"sqlite:///{file}").code == 0
        shutil.copyfile(file, tmp_path / "by-hand.db")
        with writer(engine):
            copied = tinhlog("backup", str(tmp_path / "copy.db"), db=f"sqlite:///{file}")
    engine.dispose()
    assert copied.code == 0, copied.err
    held = tinhlog("stats", db=f"sqlite:///{file}").answer
    assert copied.answer["checkpoint"] == held["checkpoint"]
    verified = tinhlog("verify", "--checkpoint", held["checkpoint"], db=f"sqlite:///{tmp_path / 'copy.db'}")
    assert verified.code == 0, verified.err
    by_hand = tinhlog("verify", "--checkpoint", held["checkpoint"], db=f"sqlite:///{tmp_path / 'by-hand.db'}")
    assert by_hand.code, "or this test says nothing"
    assert sorted(one.name for one in tmp_path.glob("*copy*")) == ["copy.db"]


def test_a_backup_writes_over_nothing(file: Path, tmp_path: Path) -> None:
    tinhlog("ingest", DEMO, db=f"sqlite:///{file}")
    ran = tinhlog("backup", str(file), db=f"sqlite:///{file}")
    assert ran.code == 2
    assert "is there already" in ran.err
    ran = tinhlog("backup", str(tmp_path / "nowhere" / "copy.db"), db=f"sqlite:///{file}")
    assert ran.code == 2
    assert "cannot write" in ran.err
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT count(*) FROM record").fetchone()[0] > 0


@pytest.mark.parametrize("command", [["verify"], ["backup", "copy.db"]])
def test_a_log_that_is_not_there_is_neither_whole_nor_backed_up(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = tinhlog(*command, db=f"sqlite:///{file}")
    assert (ran.code, ran.out) == (1, "")
    assert "there is no log in" in ran.err
    assert not list(tmp_path.iterdir())


def test_a_log_in_postgresql_is_backed_up_by_its_own_tools(new_database: NewDatabase, tmp_path: Path) -> None:
    ran = tinhlog("backup", str(tmp_path / "copy.db"), db=new_database("postgres"))
    assert ran.code == 2
    assert "pg_dump" in ran.err
    assert not list(tmp_path.iterdir())
