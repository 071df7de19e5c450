"""A database that an older revision filled answers every question as if today's had filled it."""

from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, create_engine, select

from store.maintenance import verify
from store.migrate import config
from store.projections.runner import rebuild
from store.schema import METADATA, REVISION
from store.store import Store
from tests.conftest import ENGINES, NewDatabase, empty_postgres
from tests.store.every_question import answers, filled

LOG = ("record", "tag", "head", "text")
OLDER = [one.revision for one in ScriptDirectory.from_config(config()).walk_revisions() if one.revision != REVISION]
INDEXED = "0004"
"""The first revision that has the tables of all projections; what older ones derived is made anew."""


def empty(engine: str, request: pytest.FixtureRequest, tmp_path: Path, name: str) -> str:
    """The URL of a database without a table."""
    if engine == "sqlite-file":
        return f"sqlite:///{tmp_path}/{name}.db"
    return empty_postgres(request.getfixturevalue("postgres_server"), f"{name}_of_migrations")


@pytest.mark.parametrize("engine", ENGINES)
def test_a_database_of_an_older_revision_answers_as_one_of_today(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path, new_database: NewDatabase
) -> None:
    today = filled(new_database(engine))
    with today.reading() as view:
        expected = list(answers(view))
    assert [f"{number:04}" for number in range(len(OLDER), 0, -1)] == OLDER
    for revision in OLDER:
        url = empty(engine, request, tmp_path, f"of_{revision}")
        as_of(revision, url, today)
        older = Store.open(url)
        if revision < INDEXED:
            rebuild(older.log)
        with older.reading() as view:
            for number, (found, right) in enumerate(zip(answers(view), expected, strict=True)):
                if revision >= INDEXED or number < len(expected) - 1:
                    assert found == right, f"answer {number} of {revision}"
        assert list(verify(older)) == []
        older.engine.dispose()
    today.engine.dispose()


def as_of(revision: str, url: str, store: Store) -> None:
    """Bring an empty database to an older revision, with all that it can hold of a store."""
    older, engine = config(), create_engine(url)
    with engine.begin() as there, store.engine.connect() as here:
        older.attributes["connection"] = there
        command.upgrade(older, revision)
        known = MetaData()
        known.reflect(there)
        for table in sorted(METADATA.sorted_tables, key=lambda one: one.name == "head"):
            if table.name in known.tables and (revision >= INDEXED or table.name in LOG):
                shared = [column for column in table.c if column.name in known.tables[table.name].c]
                if rows := [dict(row._mapping) for row in here.execute(select(*shared))]:
                    # The head is one row, which is there from the first and moves to the last record.
                    there.execute(table.update() if table.name == "head" else table.insert(), rows)
    engine.dispose()
