"""Databases to test on: every test of the store runs on a SQLite file and on a real PostgreSQL server."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, create_engine, make_url

from feeds.pool import Parsers
from store.engine import open_engine
from store.log import Log
from store.store import Store
from tests import postgres
from tests.feeds.server import Server, running
from tests.scale import SCALE, SEED

settings.register_profile(
    "once",
    max_examples=100,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("long", settings.get_profile("once"), max_examples=100 * SCALE, derandomize=False)
settings.load_profile("once" if SCALE == 1 else "long")

ENGINES = ("sqlite-file", "postgres")

NewDatabase = Callable[[str], str]
"""From `sqlite-file` or `postgres` to the URL of a new database with the schema and no record."""

NewStore = Callable[[str], Store]
"""From `sqlite-file` or `postgres` to a store that holds the reference data alone."""


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    if SCALE > 1:
        config.option.hypothesis_seed = str(SEED)


def pytest_report_header() -> str:
    return f"tinhlog: scale {SCALE}, seed {SEED} (TINHLOG_TEST_SCALE, TINHLOG_TEST_SEED)"


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """How many kills of the crash tests hit what they were aimed at."""
    for report in terminalreporter.stats.get("passed", []):
        for name, said in report.user_properties:
            if name == "kills":
                terminalreporter.write_line(f"{report.nodeid}: {said}")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of this worker's PostgreSQL server."""
    with postgres.server() as url:
        yield url


@pytest.fixture(scope="session")
def new_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> NewDatabase:
    """Makes databases; each is a copy of one that was migrated once."""
    numbers = count(1)
    templates: dict[str, Path | str] = {}

    def new(engine: str) -> str:
        match engine:
            case "sqlite-file":
                directory = tmp_path_factory.mktemp("sqlite")
                if engine not in templates:
                    template = directory / "template.db"
                    open_engine(f"sqlite:///{template}").dispose()
                    templates[engine] = template
                copy = directory / "log.db"
                shutil.copyfile(templates[engine], copy)
                return f"sqlite:///{copy}"
            case "postgres":
                server = request.getfixturevalue("postgres_server")
                if engine not in templates:
                    templates[engine] = empty_postgres(server, "template")
                    open_engine(templates[engine]).dispose()
                return empty_postgres(server, f"log{next(numbers)}", template="template")
        raise ValueError(engine)

    return new


def empty_postgres(server: str, name: str, template: str = "template0") -> str:
    """The URL of a new database on the server."""
    administration = create_engine(server, isolation_level="AUTOCOMMIT")
    with administration.connect() as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    administration.dispose()
    return make_url(server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(params=ENGINES)
def url(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """The URL of a new database, once for each engine."""
    return new_database(request.param)


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """A new database, open."""
    engine = open_engine(url)
    yield engine
    engine.dispose()


@pytest.fixture
def log(engine: Engine) -> Log:
    """A log without records."""
    return Log(engine)


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


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on loopback."""
    with running() as found:
        yield found


@pytest.fixture(scope="session")
def parsers() -> Iterator[Parsers]:
    """Processes that parse, started once."""
    with Parsers() as pool:
        yield pool
