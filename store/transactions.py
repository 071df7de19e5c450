"""Transactions: one writer at a time, readers for whom the database stands still, and how long a question may take."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from threading import Lock
from time import monotonic
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, event, inspect

from store.refusals import TooCostly, explained

WRITER = "writer"
"""The execution option that marks a transaction as one that writes."""
TURNS: WeakKeyDictionary[Engine, Lock] = WeakKeyDictionary()
"""SQLite lets waiting writers sleep for up to a tenth of a second; those of one process take turns instead."""
_STEPS = 5000
"""How often the time is looked at: after so many steps of SQLite's virtual machine, a fraction of a millisecond."""
_LOG_LOCK = int.from_bytes(b"tinhlog")


@contextmanager
def writer(engine: Engine, lock: int = _LOG_LOCK) -> Iterator[Connection]:
    """A transaction under the one writer's lock of the database: committed at the end, or nothing of it.

    Nothing slow belongs inside: every other writer waits. On PostgreSQL those who take another `lock` do not; SQLite
    knows one alone.
    """
    turn = TURNS.get(engine, nullcontext())
    with turn, engine.connect().execution_options(**{WRITER: True}) as connection, connection.begin():
        take(connection, lock)
        yield connection


def take(connection: Connection, lock: int) -> None:
    """Wait for a lock and hold it to the end of the transaction; on SQLite every writer has them all."""
    if connection.dialect.name == "postgresql":
        # A statement of its own: whatever reads next under READ COMMITTED sees the last writer's commit.
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (lock,))


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
    """Interrupt what is asked in this transaction after so long in all. Raises TooCostly."""
    until = monotonic() + seconds
    if connection.dialect.name == "postgresql":

        def leave_the_rest(asking: Connection, *_: object) -> None:
            """PostgreSQL limits each statement: let it take what is left of the time."""
            if (left := until - monotonic()) <= 0:
                raise TooCostly
            with closing(asking.connection.cursor()) as cursor:
                try:
                    cursor.execute(f"SET LOCAL statement_timeout = {max(1, round(1000 * left))}")
                except Exception as error:
                    # Past SQLAlchemy's `handle_error`: what was left before holds for this statement, too.
                    raise explained(error, asking.engine.url) or error from error

        event.listen(connection, "before_cursor_execute", leave_the_rest)
        try:
            yield
        finally:
            event.remove(connection, "before_cursor_execute", leave_the_rest)
        return
    driver = connection.connection.driver_connection
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
