"""Stores to test on: new ones that hold the reference data, copied from one in which it was loaded once."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import make_url

from store.engine import open_engine
from store.store import Store
from tests.conftest import ENGINES, NewDatabase, empty_postgres

NewStore = Callable[[str], Store]
"""From `sqlite-file` or `postgres` to a store that holds the reference data alone."""


@pytest.fixture(scope="session")
def new_store(
    request: pytest.FixtureRequest, new_database: NewDatabase, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[NewStore]:
    """Makes stores; what is left open is closed at the end."""
    numbers = count(1)
    templates: dict[str, str] = {}
    stores: list[Store] = []

    def new(engine: str) -> Store:
        if engine not in templates:
            templates[engine] = new_database(engine)
            Store.open(templates[engine]).engine.dispose()
        template = make_url(templates[engine]).database or ""
        if engine == "postgres":
            server = request.getfixturevalue("postgres_server")
            url = empty_postgres(server, f"store{next(numbers)}", template=template)
        else:
            copy: Path = tmp_path_factory.mktemp("store") / "log.db"
            shutil.copyfile(template, copy)
            url = f"sqlite:///{copy}"
        stores.append(Store(open_engine(url)))
        return stores[-1]

    yield new
    for store in stores:
        store.engine.dispose()


@pytest.fixture(params=ENGINES)
def store(request: pytest.FixtureRequest, new_store: NewStore) -> Iterator[Store]:
    """A store that holds the reference data alone, once for each engine."""
    made = new_store(request.param)
    yield made
    made.engine.dispose()
