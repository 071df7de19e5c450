"""Web servers to test on: over the bundled articles, on each engine, and on a real socket of the loopback."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import uvicorn
from starlette.testclient import TestClient

from store.store import Store
from tests.cli.tinhlog import tinhlog
from tests.conftest import ENGINES, NewDatabase
from web.app import web_app
from web.serve import listening_socket

DEMO = str(Path(__file__).parents[2] / "cli" / "demo.jsonl")
ERASED = "https://coastal-times.example/quang-ngai-rescue-drill"

START_SECONDS = 20

NewClient = Callable[..., TestClient]
"""From the URL of a database, and the options of `web_app`, to a client."""


@pytest.fixture(scope="session")
def demo(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """The URL of a database with the bundled articles, one of them edited, one claim amended, one text erased."""
    url = new_database(request.param)
    assert tinhlog("ingest", DEMO, db=url).code == 0
    (session,) = tinhlog("timeline", "kon-tum", "--type", "MeetingHeld", db=url).answer
    tinhlog("amend", session["records"][0], "--set", "kind=visit", "--reason", "test", db=url)
    tinhlog("erase", ERASED, "--reason", "test", db=url)
    return url


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "demo" in metafunc.fixturenames:
        metafunc.parametrize("demo", ENGINES, indirect=True, scope="session")


@pytest.fixture(scope="session")
def new_client() -> Iterator[NewClient]:
    """Makes clients; errors that nobody expects are raised in the test."""
    stores: list[Store] = []

    def new(url: str, **options: object) -> TestClient:
        stores.append(Store.open(url))
        return TestClient(web_app(stores[-1], **options))  # type: ignore[arg-type]

    yield new
    for store in stores:
        store.engine.dispose()


@pytest.fixture(scope="session")
def client(demo: str, new_client: NewClient) -> TestClient:
    """A client of a server over the bundled articles."""
    return new_client(demo)


@contextmanager
def listening(url: str, **options: object) -> Iterator[str]:
    """The address of a server on a free port of the loopback, over the database of that URL."""
    store = Store.open(url)
    config = uvicorn.Config(
        web_app(store, **options),  # type: ignore[arg-type]
        port=0, log_level="error", timeout_graceful_shutdown=1,
    )  # fmt: skip
    socket = listening_socket(config)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]})
    thread.start()
    try:
        until = time.monotonic() + START_SECONDS
        while not server.started:
            assert time.monotonic() < until, "the server does not start"
            time.sleep(0.01)
        yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        store.engine.dispose()
