"""Who may ask the database now: a few at once, and of them one client only so many, first come first served."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from weakref import WeakValueDictionary

from events.errors import TinhlogError

AT_ONCE = 4
OF_CLIENT = 2
"""A client with many costly questions leaves room for the others."""
WAIT_SECONDS = 30


class Busy(TinhlogError):
    """The slot did not come in time, or there is no room."""

    def __init__(self, why: str = "too many questions are waiting") -> None:
        super().__init__(why, "try again in a moment, with fewer at once")


class QuestionSlots:
    """Slots for questions: a semaphore for all, and one for each client. Used by the one thread of the event loop."""

    def __init__(self, wait_seconds: float = WAIT_SECONDS) -> None:
        self._all = asyncio.Semaphore(AT_ONCE)
        self._of_clients: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._wait_seconds = wait_seconds

    @asynccontextmanager
    async def slot(self, client: str) -> AsyncIterator[None]:
        """Wait for a slot, and hold it. Raises Busy."""
        own = self._of_clients.setdefault(client, asyncio.Semaphore(OF_CLIENT))
        async with AsyncExitStack() as held:
            try:
                async with asyncio.timeout(self._wait_seconds):
                    await held.enter_async_context(own)
                    await held.enter_async_context(self._all)
            except TimeoutError:
                raise Busy from None
            yield
