"""Rows in bulk, as fast as the driver takes them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table

from store.engine import explained


def insert(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows given in the order of the table's columns: COPY on PostgreSQL, `executemany` on SQLite."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(table.columns))
        connection.exec_driver_sql(f"INSERT INTO {table.name} VALUES ({marks})", list(rows))  # noqa: S608 - no input
        return
    from psycopg import Error

    driver = connection.connection.driver_connection
    assert driver is not None
    try:
        with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
    except Error as error:
        # Past SQLAlchemy, hence past its `handle_error`.
        raise explained(error, connection.engine.url) or error from error
