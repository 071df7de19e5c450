"""Opening a database: created, migrated, or refused with a message that says what to do."""

import sqlite3
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine

from events.errors import BadInput, TinhlogError
from store.engine import StillRead, open_engine, sweep
from store.log import Entry, Log
from store.migrate import config
from store.polling import schema as polling
from store.polling.subscriptions import AlreadySubscribed, add
from store.projections import schema as projections
from store.refusals import TooCostly, Unavailable
from store.schema import METADATA, REVISION
from store.transactions import limited, writer
from store.watching import schema as watching
from tests.conftest import empty_postgres


def test_the_constant_is_the_newest_migration() -> None:
    assert ScriptDirectory.from_config(config()).get_current_head() == REVISION


def test_the_migrations_make_the_tables_that_the_models_describe(engine: Engine) -> None:
    for tables in (projections, polling, watching):
        assert tables.__name__, "imported, so that its tables are among the models'"
    # The full-text index is each engine's own, which no model describes.
    described = {"include_object": lambda _, name, *__: not (name or "").startswith("searchable_index")}
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts=described), METADATA) == []


def test_an_empty_file_becomes_a_log(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/new.db")
    assert Log(engine).head().size == 0
    engine.dispose()


def test_an_empty_postgresql_database_becomes_a_log(postgres_server: str) -> None:
    url = empty_postgres(postgres_server, "fresh").replace("postgresql+psycopg:", "postgresql:")
    engine = open_engine(url)
    assert Log(engine).head().size == 0
    engine.dispose()


def test_several_processes_can_create_one_log_at_once(tmp_path: Path) -> None:
    program = "import sys; from store.engine import open_engine; open_engine(sys.argv[1])"
    command = [sys.executable, "-c", program, f"sqlite:///{tmp_path}/new.db"]
    processes = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(4)]
    assert [process.communicate()[1] for process in processes] == [b""] * 4


def test_opening_a_current_log_does_not_load_alembic(url: str) -> None:
    program = (
        "import sys; from store.engine import open_engine; open_engine(sys.argv[1]); print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program, url], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_newer_database_is_refused(url: str) -> None:
    engine = open_engine(url)
    with writer(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    with pytest.raises(BadInput, match=r"newer tinhlog \(schema 9999.*upgrade tinhlog"):
        open_engine(url)


def test_a_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (url)")
    other.close()
    with pytest.raises(BadInput, match="another program"):
        open_engine(f"sqlite:///{path}")
    other = sqlite3.connect(path)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]
    other.close()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "no database URL"),
        ("mysql://localhost/x", "no support for 'mysql'"),
        ("sqlite://", "a log in memory would be gone"),
        ("sqlite:///:memory:", "a log in memory would be gone"),
        ("sqlite:///file:log?mode=memory&uri=true", "a log in memory would be gone"),
        ("sqlite:////nowhere/at/all.db", "cannot be opened; check that its directory exists"),
        ("postgresql:///x?host=/nowhere", "does not answer"),
    ],
)
def test_an_address_that_leads_nowhere_is_explained(url: str, said: str) -> None:
    with pytest.raises(TinhlogError, match=said):
        open_engine(url)


def test_a_missing_postgresql_database_is_explained(postgres_server: str) -> None:
    with pytest.raises(BadInput, match=r"does not exist; create it"):
        open_engine(postgres_server.replace("/postgres?", "/missing?"))


def test_a_file_that_is_no_database_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Sir or Madam, " * 100)
    with pytest.raises(BadInput, match="is no SQLite database"):
        open_engine(f"sqlite:///{path}")


def test_a_locked_database_is_explained(url: str) -> None:
    engine = open_engine(url)
    impatient = f"{url}?timeout=0.1" if url.startswith("sqlite") else f"{url}&options=-c%20lock_timeout%3D100"
    other = open_engine(impatient)
    with writer(engine), pytest.raises(Unavailable, match="is locked by another program; try again"):
        Log(other).append("a", [Entry("a", "Noted", 1, "{}")])
    assert Log(other).head().size == 0
    engine.dispose()
    other.dispose()


@pytest.mark.parametrize("url", ["sqlite-file"], indirect=True)
def test_what_was_erased_and_is_kept_for_a_reader_is_said(url: str) -> None:
    engine, other = open_engine(f"{url}?timeout=0.1"), open_engine(url)
    with other.connect() as reader:
        assert Log(engine).head().size == reader.exec_driver_sql("SELECT size FROM head").scalar() == 0
        Log(engine).append("a", [Entry("a", "Noted", 1, "{}")])
        with pytest.raises(StillRead, match=r"log\.db-wal as long as somebody reads"):
            sweep(engine)
    sweep(engine)
    engine.dispose()
    other.dispose()


@pytest.mark.parametrize("url", ["sqlite-file"], indirect=True)
def test_a_full_disk_is_explained_and_leaves_nothing_half_written(url: str) -> None:
    engine = open_engine(url)
    log = Log(engine)
    log.append("a", [Entry("a", "Noted", 1, "{}")])
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 50")
    with pytest.raises(Unavailable, match="has no room left"):
        log.append("b", [Entry(f"b{number}", "Noted", 1, "x" * 10_000) for number in range(100)])
    assert [record.id for record in log.read()] == ["a"]
    engine.dispose()


@pytest.mark.parametrize("url", ["sqlite-file"], indirect=True)
def test_a_read_only_file_is_explained(url: str) -> None:
    open_engine(url).dispose()
    path = url.removeprefix("sqlite:///")
    engine = open_engine(f"sqlite:///file:{path}?mode=ro&uri=true")
    with pytest.raises(Unavailable, match="is read-only; make the file"):
        Log(engine).append("a", [Entry("a", "Noted", 1, "{}")])
    engine.dispose()


_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT count(*) FROM n"


def test_a_question_that_takes_too_long_is_interrupted_and_the_next_is_not(url: str) -> None:
    engine = open_engine(url)
    begun = time.monotonic()
    with pytest.raises(TooCostly), engine.connect() as connection, connection.begin(), limited(connection, 0.05):
        connection.exec_driver_sql(_NUMBERS.format(10**9)).scalar()
    assert time.monotonic() - begun < 10
    with engine.connect() as connection, connection.begin(), limited(connection, 0.05):
        assert connection.exec_driver_sql(_NUMBERS.format(10)).scalar() == 10
    with engine.connect() as connection:
        assert connection.exec_driver_sql(_NUMBERS.format(10**6)).scalar() == 10**6
    assert engine.pool.status().startswith("Pool size: 5  Connections in pool: 1"), "it was the same connection"
    engine.dispose()


def test_the_statements_of_one_question_have_its_time_together(url: str) -> None:
    engine = open_engine(url)
    asked = 0
    with suppress(TooCostly), engine.connect() as connection, connection.begin(), limited(connection, 0.2):
        while asked < 20_000:
            connection.exec_driver_sql(_NUMBERS.format(1000)).scalar()
            asked += 1
    assert 0 < asked < 20_000
    with engine.connect() as connection:
        assert connection.exec_driver_sql(_NUMBERS.format(10)).scalar() == 10
    engine.dispose()


def test_feeds_of_an_older_database_are_known_by_their_addresses(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/old.db"
    older = config()
    engine = create_engine(url)
    with engine.begin() as connection:
        older.attributes["connection"] = connection
        command.upgrade(older, "0005")
        connection.exec_driver_sql(
            "INSERT INTO feed (url, host, name, zone, paused, token, history)"
            " VALUES ('http://www.bao.example/rss/', 'bao.example', 'Báo', 'UTC', 0, 0, '')"
        )
    engine.dispose()
    engine = open_engine(url)
    with writer(engine) as connection, pytest.raises(AlreadySubscribed):
        add(connection, "https://bao.example/rss", datetime(2026, 6, 1, tzinfo=UTC))
    engine.dispose()
