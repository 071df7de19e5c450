"""Open a database: any SQLAlchemy URL of SQLite or PostgreSQL, durable, at this program's schema."""

import os
import sqlite3
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from events.errors import BadInput, TinhlogError
from store.refusals import explained
from store.schema import REVISION
from store.transactions import TURNS, WRITER, revision

WAIT_SECONDS = 30
"""How long a writer waits for another; SQLite's `?timeout=` and PostgreSQL's `?options=` in the URL come first."""


def default_url(*, create: bool) -> str:
    """A SQLite file in the user's data directory. Raises BadInput where that is to be created and cannot be."""
    from platformdirs import user_data_path

    try:
        folder = user_data_path("tinhlog", ensure_exists=create)
    except OSError as error:
        raise BadInput(f"no log can be begun in your data directory: {error}", "see --db and TINHLOG_DB") from None
    return f"sqlite:///{folder / 'tinhlog.db'}"


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


class StillRead(TinhlogError):
    """A transaction that reads keeps erased bytes in the write-ahead log."""

    def __init__(self, path: str) -> None:
        super().__init__(
            f"what was erased stands in {path}-wal as long as somebody reads what was there before",
            "end the commands that read, and give this one again",
        )


def sweep(engine: Engine) -> None:
    """Leave nothing of erased bytes beside the database: SQLite keeps old pages in its write-ahead log.

    Waits for those who read, as long as for a writer. Raises StillRead.
    """
    if engine.dialect.name == "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            busy, _, _ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
        if busy:
            raise StillRead(engine.url.database or "")


def _parsed(text: str) -> URL:
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        of_file = f"sqlite:///{text}" if text and "://" not in text else "sqlite:///PATH"
        raise BadInput(f"no database URL: {text!r}", f"write {of_file} or postgresql://USER@HOST/NAME") from None
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("sqlite", "sqlite+pysqlite", "postgresql+psycopg"):
        raise BadInput(f"no support for {url.drivername!r}", "tinhlog keeps its log in SQLite or PostgreSQL")
    if url.get_backend_name() == "sqlite" and (
        url.database in (None, "", ":memory:") or url.query.get("mode") == "memory"
    ):
        raise BadInput("a log in memory would be gone at the end of the command", "write sqlite:///PATH")
    return url


def is_empty(text: str) -> bool:
    """Whether a URL is of a SQLite file that is not there or has not a byte: to open it makes it a log.

    Raises BadInput where it is no URL of a database.
    """
    url = _parsed(text)
    if url.get_backend_name() != "sqlite" or not url.database or "uri" in url.query:
        return False
    try:
        return os.stat(url.database).st_size == 0
    except FileNotFoundError:
        return True
    except OSError:
        return False


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
        engine = create_engine(url, **arguments)
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        TURNS[engine] = Lock()
    event.listen(engine, "handle_error", _explain)
    return engine


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
    immediate = connection.get_execution_options().get(WRITER)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _explain(context: ExceptionContext) -> None:
    url = context.engine.url if context.engine else None
    if found := explained(context.original_exception, url):
        raise found from context.original_exception
