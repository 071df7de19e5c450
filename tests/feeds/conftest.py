"""A poller, and the clock by which it goes."""

import pytest

from feeds.pool import Parsers
from store.store import Store
from tests.feeds.polling import Clock, Polling
from tests.feeds.server import Server


@pytest.fixture
def clock() -> Clock:
    """The time it is, as the test says it."""
    return Clock()


@pytest.fixture
def polling(store: Store, server: Server, parsers: Parsers, clock: Clock) -> Polling:
    """A poller of feeds on the server, over a new store."""
    return Polling(store, server, parsers, clock)
