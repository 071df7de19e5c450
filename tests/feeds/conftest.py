"""What the tests of feeds share: a server, and processes that parse."""

from collections.abc import Iterator

import pytest

from feeds.pool import Parsers
from tests.feeds.server import Server, running


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
