"""New records as they are appended, sent to whoever listens (server-sent events)."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from events.base import Json
from store.questions.records import records
from store.store import Store
from web import parameters

LOOK_SECONDS = 1.0
"""How often the log is looked at for each listener."""
BATCH_RECORDS = 100

router = APIRouter(prefix="/api/v1")


@router.get("/stream", response_class=EventSourceResponse)
async def stream(
    request: Request,
    asked: Annotated[parameters.After, Query()],
    last_event_id: Annotated[parameters.Seq | None, Header()] = None,
) -> AsyncIterator[ServerSentEvent]:
    """New records, each an event `record` whose id is its position: a listener who comes back misses nothing.

    It begins after the position that the listener names, else with what is recorded from now on.
    """
    store: Store = request.app.state.store
    begin = last_event_id if last_event_id is not None else asked.changed_since
    after = begin if begin is not None else await run_in_threadpool(store.log.size)
    while True:
        found = await run_in_threadpool(_following, store, after)
        for one in found:
            yield ServerSentEvent(data=one, event="record", id=str(one["seq"]))
            after = one["seq"]
        if len(found) < BATCH_RECORDS:
            await asyncio.sleep(LOOK_SECONDS)


def _following(store: Store, after: int) -> list[dict[str, Json]]:
    return records(store.log, store.units(), after, BATCH_RECORDS) if store.log.size() > after else []
