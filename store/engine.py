"""Open a database: any SQLAlchemy URL of SQLite or PostgreSQL, durable, at this program's schema.

What a database refuses in use (locked, full, read-only, gone) is raised as a TinhlogError that says what to do.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from threading import Lock
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event, inspect, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import StaticPool

from events.errors import BadInput, TinhlogError
from store.schema import REVISION

WAIT_SECONDS = 30
"""How long a writer waits for another; SQLite's `?timeout=` and PostgreSQL's `?options=` in the URL come first."""

_WRITER = "writer"
_TURNS: WeakKeyDictionary[Engine, Lock] = WeakKeyDictionary()
"""SQLite lets waiting writers sleep for up to a tenth of a second; those of one process take turns instead."""
_STEPS = 5000
"""How often the time is looked at: after so many steps of SQLite's machine, a fraction of a millisecond."""
_LOG_LOCK = int.from_bytes(b"tinhlog")


class Unavailable(TinhlogError):
    """The database cannot do now what was asked of it (exit code 1)."""


class TooCostly(TinhlogError):
    """The question was interrupted: it took longer than questions may."""

    def __init__(self) -> None:
        hint = "ask for less: a province, days from and to, a type of event, fewer entries"
        super().__init__("the question takes too long to answer", hint)


def default_url() -> str:
    """A SQLite file in the user's data directory, which is created where it is missing."""
    from platformdirs import user_data_path

    return f"sqlite:///{user_data_path('tinhlog', ensure_exists=True) / 'tinhlog.db'}"


def open_engine(url: str) -> Engine:
    """The database of that URL, its schema created or migrated where needed."""
    engine = _engine(_parsed(url))
    try:
        with engine.connect() as connection:
            current = revision(connection) == REVISION
        if not current:
            from store.migrate import migrate

            migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def writer(engine: Engine, lock: int = _LOG_LOCK) -> Iterator[Connection]:
    """A transaction under the one writer's lock of the database: committed at the end, or nothing of it.

    Nothing slow belongs inside: every other writer waits. On PostgreSQL those who take another `lock` do not; SQLite
    knows one alone.
    """
    turn = _TURNS.get(engine, nullcontext())
    with turn, engine.connect().execution_options(**{_WRITER: True}) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            # A statement of its own: whatever reads next under READ COMMITTED sees the last writer's commit.
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (lock,))
        yield connection


def sweep(engine: Engine) -> None:
    """Leave nothing of erased bytes beside the database: SQLite keeps old pages in its write-ahead log."""
    if engine.dialect.name == "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def snapshot(engine: Engine) -> Iterator[Connection]:
    """A transaction for reading in which the database stands still."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            yield connection


@contextmanager
def limited(connection: Connection, seconds: float) -> Iterator[None]:
    """Interrupt what is asked in this transaction: on SQLite after so long in all, on PostgreSQL each statement.

    Raises TooCostly.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {max(1, round(1000 * seconds))}")
        yield
        return
    driver, until = connection.connection.driver_connection, monotonic() + seconds
    assert isinstance(driver, sqlite3.Connection)
    driver.set_progress_handler(lambda: monotonic() > until, _STEPS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


def tables(connection: Connection) -> list[str]:
    """The names of the tables in the database."""
    return inspect(connection).get_table_names()


def revision(connection: Connection) -> str | None:
    """The migration that the database stands at, or None where it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def _parsed(text: str) -> URL:
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise BadInput(f"no database URL: {text!r}", "write sqlite:///PATH or postgresql://USER@HOST/NAME") from None
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("sqlite", "sqlite+pysqlite", "postgresql+psycopg"):
        raise BadInput(f"no support for {url.drivername!r}", "tinhlog keeps its log in SQLite or PostgreSQL")
    return url


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        options = url.query.get("options", f"-c lock_timeout={WAIT_SECONDS}s")
        engine = create_engine(
            url,
            connect_args={"options": options},
            isolation_level="READ COMMITTED",
            use_native_hstore=False,
        )
    else:
        timeout = float(str(url.query.get("timeout", WAIT_SECONDS)))
        arguments: dict[str, Any] = {"connect_args": {"timeout": timeout, "isolation_level": None}}
        if _in_memory(url):
            arguments["poolclass"] = StaticPool
            arguments["connect_args"]["check_same_thread"] = False
        engine = create_engine(url, **arguments)
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        _TURNS[engine] = Lock()
    event.listen(engine, "handle_error", _explain)
    return engine


def _in_memory(url: URL) -> bool:
    return url.database in (None, "", ":memory:") or url.query.get("mode") == "memory"


def _set_up_sqlite(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # 16 MB instead of 4: a page of an index that many batches touch is written back once for all of them.
    connection.execute("PRAGMA wal_autocheckpoint = 4000")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    # A text that is erased on request must not linger in pages that are free again.
    connection.execute("PRAGMA secure_delete = ON")


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that writes after another has done so fails at once, whatever the timeout.
    immediate = connection.get_execution_options().get(_WRITER)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _explain(context: ExceptionContext) -> None:
    url = context.engine.url if context.engine else None
    if found := explained(context.original_exception, url):
        raise found from context.original_exception


def explained(error: BaseException, url: URL | None) -> TinhlogError | None:
    """The driver's error as one that a person can act on, or None where it is a mistake of the program."""
    if _interrupted(error):
        return TooCostly()
    found = _of_sqlite(error) if isinstance(error, sqlite3.Error) else _of_postgres(error)
    if not found:
        return None
    kind, what, hint = found
    return kind(f"the database {url.render_as_string() if url else '(unknown)'} {what}", hint)


def _interrupted(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT
    return getattr(error, "sqlstate", None) == "57014"


_Explained = tuple[type[TinhlogError], str, str]

_SQLITE: dict[int, _Explained] = {
    sqlite3.SQLITE_BUSY: (Unavailable, "is locked by another program", "try again when it has finished"),
    sqlite3.SQLITE_LOCKED: (Unavailable, "is locked by another program", "try again when it has finished"),
    sqlite3.SQLITE_FULL: (Unavailable, "has no room left", "free some disk space and try again; nothing was lost"),
    sqlite3.SQLITE_IOERR: (Unavailable, "cannot be read or written", "check the disk and its free space"),
    sqlite3.SQLITE_READONLY: (Unavailable, "is read-only", "make the file and its directory writable"),
    sqlite3.SQLITE_PERM: (Unavailable, "may not be opened", "check the permissions of the file and its directory"),
    sqlite3.SQLITE_CANTOPEN: (BadInput, "cannot be opened", "check that its directory exists and is writable"),
    sqlite3.SQLITE_NOTADB: (BadInput, "is no SQLite database", "give --db (or TINHLOG_DB) another file"),
    sqlite3.SQLITE_CORRUPT: (Unavailable, "is damaged", "restore it from a backup; `tinhlog verify` checks the copy"),
}


def _of_sqlite(error: sqlite3.Error) -> _Explained | None:
    # Extended result codes keep the primary one in their lowest byte.
    return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)


_POSTGRESQL: dict[str, _Explained] = {
    "53": (Unavailable, "has run out of resources", "check the server's disk, memory and connections"),
    "55P03": (Unavailable, "is locked by another program", "try again when it has finished"),
    "25006": (Unavailable, "is read-only", "connect to the primary server"),
    "42501": (Unavailable, "refuses this user", "grant it the right to create and write tables"),
    "28": (BadInput, "refuses this user", "check the user and the password in the URL"),
    "3D": (BadInput, "does not exist", "create it with `createdb`, or give another name"),
    "57P": (Unavailable, "is shutting down or starting", "try again when the server is up"),
}


def _of_postgres(error: BaseException) -> _Explained | None:
    from psycopg import Error, OperationalError

    if not isinstance(error, Error):
        return None
    state = error.sqlstate or ""
    for length in (5, 3, 2):
        if state[:length] in _POSTGRESQL:
            return _POSTGRESQL[state[:length]]
    if isinstance(error, OperationalError):
        text = str(error)
        if 'database "' in text and "does not exist" in text:
            return _POSTGRESQL["3D"]
        return Unavailable, f"does not answer ({text.splitlines()[0].lower()})", "check the URL and the server"
    return None
