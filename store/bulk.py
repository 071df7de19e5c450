"""Rows in bulk, as fast as the driver takes them."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table

from store.refusals import explained


def insert(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows given in the order of the table's columns: COPY on PostgreSQL, `executemany` on SQLite."""
    if not rows:
        return
    driver = connection.connection.driver_connection
    try:
        if isinstance(driver, sqlite3.Connection):
            marks = ", ".join("?" * len(table.columns))
            driver.executemany(f"INSERT INTO {table.name} VALUES ({marks})", rows)  # noqa: S608 - no input
        else:
            assert driver is not None
            with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
    except Exception as error:
        # Past SQLAlchemy, hence past its `handle_error`; what nothing explains is raised as it is.
        if found := explained(error, connection.engine.url):
            raise found from error
        raise
