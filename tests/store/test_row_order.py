"""No answer leans on the order in which a database happens to find rows: neither engine promises any."""

import pytest
from sqlalchemy import Connection, event

from store.projections.schema import edition, searchable, standing, standing_unit, statement
from store.store import Store
from tests.conftest import NewDatabase
from tests.store.every_question import answers, filled

REVERSED = ("PRAGMA reverse_unordered_selects = ON",)
AS_THEY_LIE = tuple(
    f"SET LOCAL {way} = off" for way in ("enable_indexscan", "enable_indexonlyscan", "enable_bitmapscan")
)
AS_INDEXED = tuple(f"SET LOCAL {way} = off" for way in ("enable_seqscan", "enable_hashjoin", "enable_hashagg"))
PARTS = 5
"""Into so many parts the rows of a table are dealt by where they lie, to be laid at its end one part after another."""


@pytest.mark.parametrize(
    ("engine", "ways"),
    [("sqlite-file", [REVERSED]), ("postgres", [AS_THEY_LIE, AS_INDEXED])],
    ids=["sqlite", "postgres"],
)
def test_answers_are_the_same_in_whatever_order_rows_are_found(
    new_database: NewDatabase, engine: str, ways: list[tuple[str, ...]]
) -> None:
    store = filled(new_database(engine))
    with store.reading() as view:
        expected = list(answers(view))
    if engine == "postgres":
        shuffle(store)
    for way in ways:

        def found_so(connection: Connection, way: tuple[str, ...] = way) -> None:
            for command in way:
                connection.exec_driver_sql(command)

        event.listen(store.engine, "begin", found_so)
        with store.reading() as view:
            for number, (found, right) in enumerate(zip(answers(view), expected, strict=True)):
                assert found == right, f"answer {number}, {way[0]}"
        event.remove(store.engine, "begin", found_so)
    store.engine.dispose()


def shuffle(store: Store) -> None:
    """Lay the rows of all projections in another order than they came in."""
    with store.engine.begin() as connection:
        for table in (edition, searchable, standing, standing_unit, statement):
            column = table.c[0].name
            for part in range(PARTS):
                of_part = f"mod(abs(hashtext(ctid::text)), {PARTS}) = {part}"
                connection.exec_driver_sql(f"UPDATE {table.name} SET {column} = {column} WHERE {of_part}")
