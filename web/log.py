"""The log as one request sees it: at one moment, for as long as it is the asker's turn, under the clocks asked for."""

from collections.abc import AsyncIterator, Iterator
from typing import Annotated

from fastapi import Depends, Request

from store.clocks import Clocks
from store.store import Store
from store.view import Snapshot, View
from web.cursor import Cursor
from web.parameters import Clocked, EntriesPageQuery, OfSearch, Page, PageQuery
from web.question_slots import QuestionSlots


async def _store(request: Request) -> AsyncIterator[Store]:
    slots: QuestionSlots = request.app.state.slots
    async with slots.slot(request.client.host if request.client else ""):
        yield request.app.state.store


def _snapshot(store: Annotated[Store, Depends(_store, scope="function")]) -> Iterator[Snapshot]:
    with store.reading() as view:
        yield view


Log = Annotated[Snapshot, Depends(_snapshot, scope="function")]
"""The store at one moment: whatever a request asks of it is of the same log, and under one limit of time."""


def clocks_of(view: View, asked: Clocked | PageQuery) -> Clocks:
    """The clocks that an address gives."""
    return view.clocks(asked.known, asked.recorded_by)


def place_of(view: View, clocks: Clocks, asked: Page | EntriesPageQuery | OfSearch) -> tuple[Cursor, Clocks]:
    """Where in a list a page begins, and the clocks that show the list as its first page did."""
    cursor = Cursor.of(asked.cursor, view.log.size() if clocks.seq is None else clocks.seq)
    return cursor, Clocks(clocks.known, clocks.recorded_by, cursor.seq)
