"""Durable databases to measure on: a SQLite file, and a PostgreSQL server that syncs every commit."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests import postgres
from tests.conftest import empty_postgres

_numbers = count(1)
_DURABLE = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}


class Databases:
    """Makes empty databases on both engines."""

    def __init__(self, directory: Path, server: str) -> None:
        self._directory, self._server = directory, server

    def new(self, engine: str) -> str:
        """The URL of a new empty database."""
        name = f"bench{next(_numbers)}"
        return f"sqlite:///{self._directory / name}.db" if engine == "sqlite" else empty_postgres(self._server, name)


@contextmanager
def databases() -> Iterator[Databases]:
    """Databases that are gone at the end."""
    with TemporaryDirectory(dir=Path.cwd()) as directory, postgres.server(**_DURABLE) as server:
        yield Databases(Path(directory), server)
