"""No answer leans on the order in which a database happens to find rows: PostgreSQL promises none."""

from sqlalchemy import Connection, event

from tests.conftest import NewDatabase
from tests.store.every_question import answers, filled


def test_answers_are_the_same_where_unordered_rows_come_in_reverse(new_database: NewDatabase) -> None:
    store = filled(new_database("sqlite-file"))
    with store.reading() as view:
        expected = list(answers(view))

    @event.listens_for(store.engine, "begin")
    def reversed_rows(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA reverse_unordered_selects = ON")

    with store.reading() as view:
        for number, (found, right) in enumerate(zip(answers(view), expected, strict=True)):
            assert found == right, f"answer {number}"
    store.engine.dispose()
