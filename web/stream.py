"""New records as they are appended, sent to whoever listens (server-sent events)."""

import asyncio
from collections.abc import AsyncIterator
from time import monotonic
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from events.base import Json
from store.questions.records import records
from store.store import Store
from web import parameters
from web.question_slots import Busy, QuestionSlots

LISTENERS_MAX = 100
LOOK_SECONDS = 1.0
"""How often the log is looked at, for all listeners together."""
BATCH_RECORDS = 100

router = APIRouter(prefix="/api/v1")


class Listeners:
    """How many listen, and where the log ends, looked up once for all. Used by the one thread of the event loop."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._number = 0
        self._end = 0
        self._looked = -LOOK_SECONDS
        self._looking = asyncio.Lock()

    def come(self) -> None:
        """Count one who begins to listen. Raises Busy where too many do already."""
        if self._number >= LISTENERS_MAX:
            raise Busy("too many listen already")
        self._number += 1

    def go(self) -> None:
        """Count one less."""
        self._number -= 1

    async def end(self) -> int:
        """The position of the log's last record, at most so long ago as the log is looked at."""
        async with self._looking:
            if monotonic() - self._looked >= LOOK_SECONDS:
                self._end = await run_in_threadpool(self._store.log.size)
                self._looked = monotonic()
        return self._end


async def _listening(request: Request) -> AsyncIterator[Listeners]:
    listeners: Listeners = request.app.state.listeners
    listeners.come()
    try:
        yield listeners
    finally:
        listeners.go()


@router.get("/stream", response_class=EventSourceResponse)
async def stream(
    request: Request,
    listeners: Annotated[Listeners, Depends(_listening, scope="request")],
    asked: Annotated[parameters.After, Query()],
    last_event_id: Annotated[parameters.Seq | None, Header()] = None,
) -> AsyncIterator[ServerSentEvent]:
    """New records, each an event `record` whose id is its position: a listener who comes back misses nothing.

    It begins after the position that the listener names, else with what is recorded from now on. Records are read in
    turns with the questions of others; who is kept waiting too long is cut off, and comes back.
    """
    store: Store = request.app.state.store
    slots: QuestionSlots = request.app.state.slots
    begin = last_event_id if last_event_id is not None else asked.changed_since
    after = begin if begin is not None else await run_in_threadpool(store.log.size)
    while True:
        while await listeners.end() <= after:
            await asyncio.sleep(LOOK_SECONDS)
        async with slots.slot(request.client.host if request.client else ""):
            found = await run_in_threadpool(_following, store, after)
        for one in found:
            yield ServerSentEvent(data=one, event="record", id=str(one["seq"]))
            after = one["seq"]


def _following(store: Store, after: int) -> list[dict[str, Json]]:
    with store.reading() as view:
        return records(view, after, BATCH_RECORDS)
