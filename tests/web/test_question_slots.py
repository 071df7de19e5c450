"""Many clients at once: nobody starves another, what many ask is made once, and what takes too long is refused."""

import asyncio
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from socket import IPPROTO_TCP, TCP_NODELAY

import pytest
import uvicorn
from starlette.responses import Response
from starlette.testclient import TestClient

from bench.claims import press
from store.ingest import ingest
from store.store import Store
from tests.conftest import ENGINES, NewDatabase
from web.app import web_app
from web.caching import BYTES_BESIDE, ResponseCache
from web.question_slots import AT_ONCE, OF_CLIENT, Busy, QuestionSlots
from web.serve import listening_socket

SEARCH = "search?search=metric"
"""Puts in order half of all entries."""


@pytest.fixture(scope="module", params=ENGINES)
def filled(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """The URL of a database with some thousand records."""
    url = new_database(request.param)
    store = Store.open(url)
    told = {article.stream: (article, claims) for article, claims in press(3000, seed=1)}
    ingest(store, [article for article, _ in told.values()], lambda article: told[article.stream][1])
    store.engine.dispose()
    return url


@pytest.mark.parametrize("address", [f"/api/v1/{SEARCH}", f"/{SEARCH}&lang=en"])
def test_a_question_that_takes_too_long_is_refused_with_what_to_narrow(filled: str, address: str) -> None:
    hasty, patient = (Store.open(filled, question_seconds=seconds) for seconds in (0.003, 60))
    refused, answered = (TestClient(web_app(store)).get(address) for store in (hasty, patient))
    assert refused.status_code == 503
    assert "takes too long to answer" in refused.text
    assert "a province" in refused.text
    assert "sqlite" not in refused.text
    assert "postgresql" not in refused.text
    assert answered.status_code == 200
    for store in (hasty, patient):
        with store.engine.connect() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM standing s, standing t").scalar()
        store.engine.dispose()


async def settle() -> None:
    """Let every task go on until it waits for something."""
    for _ in range(20):
        await asyncio.sleep(0)


class Crowd:
    """Clients that take turns, and who of them have theirs."""

    def __init__(self, slots: QuestionSlots) -> None:
        self.slots = slots
        self.in_turn: list[str] = []
        self._leave: dict[str, asyncio.Event] = {}
        self._tasks: list[asyncio.Task[None]] = []

    async def comes(self, *names: str) -> None:
        """Each wants a turn: the first letter is the client."""
        for name in names:
            self._leave[name] = asyncio.Event()
            self._tasks.append(asyncio.create_task(self._stay(name)))
            await asyncio.sleep(0)
        await self.settle()

    async def _stay(self, name: str) -> None:
        async with self.slots.slot(name[0]):
            self.in_turn.append(name)
            await self._leave[name].wait()
            self.in_turn.remove(name)

    async def goes(self, *names: str) -> None:
        for name in names:
            self._leave[name].set()
        await self.settle()

    async def settle(self) -> None:
        await settle()

    async def end(self) -> None:
        for leave in self._leave.values():
            leave.set()
        await asyncio.gather(*self._tasks)


@asynccontextmanager
async def crowd(wait_seconds: float = 30) -> AsyncIterator[Crowd]:
    found = Crowd(QuestionSlots(wait_seconds))
    yield found
    await found.end()


def test_a_client_with_many_questions_leaves_room_for_others_and_turns_come_in_order() -> None:
    async def several() -> None:
        async with crowd() as found:
            await found.comes("a1", "a2", "a3", "a4", "b1", "c1", "d1", "b2")
            assert (AT_ONCE, OF_CLIENT) == (4, 2)
            assert found.in_turn == ["a1", "a2", "b1", "c1"]
            await found.goes("b1")
            assert found.in_turn == ["a1", "a2", "c1", "d1"]
            await found.goes("a1")
            assert found.in_turn == ["a2", "c1", "d1", "b2"]
            await found.goes("c1", "d1")
            assert found.in_turn == ["a2", "b2", "a3"]

    asyncio.run(several())


def test_who_waits_too_long_is_told_so_and_takes_no_turn_away() -> None:
    async def several() -> None:
        async with crowd(0.05) as found:
            await found.comes("a1", "a2", "b1", "b2")
            for client in "ac":
                with pytest.raises(Busy, match="too many questions"):
                    async with found.slots.slot(client):
                        pytest.fail("it is nobody's turn")
            await found.goes("a1", "a2", "b1", "b2")
            await found.comes("a3", "a4", "c1", "c2")
            assert found.in_turn == ["a3", "a4", "c1", "c2"]

    asyncio.run(several())


class Maker:
    """Makes answers when it is told to, and counts."""

    def __init__(self) -> None:
        self.made = 0
        self.go = asyncio.Event()
        self.fails: Exception | None = None

    async def __call__(self) -> Response:
        self.made += 1
        await self.go.wait()
        if self.fails:
            raise self.fails
        return Response(f"answer {self.made}")


def test_what_many_ask_at_once_is_made_once_and_kept() -> None:
    async def many() -> None:
        given, maker = ResponseCache(), Maker()
        asking = [asyncio.create_task(given.answer("key", maker)) for _ in range(50)]
        await settle()
        maker.go.set()
        answers = await asyncio.gather(*asking)
        answers.append(await given.answer("key", maker))
        assert [answer.body for answer in answers] == [b"answer 1"] * 51
        answers[0].headers["x"] = "y"
        assert "x" not in (await given.answer("key", maker)).headers
        assert (await given.answer("other", maker)).body == b"answer 2"

    asyncio.run(many())


def test_what_goes_wrong_is_said_to_all_and_not_kept() -> None:
    async def many() -> None:
        given, maker = ResponseCache(), Maker()
        maker.fails = Busy()
        asking = [asyncio.create_task(given.answer("key", maker)) for _ in range(9)]
        await settle()
        maker.go.set()
        assert {str(one) for one in await asyncio.gather(*asking, return_exceptions=True)} == {str(Busy())}
        assert maker.made == 1
        maker.fails = None
        assert (await given.answer("key", maker)).body == b"answer 2"

    asyncio.run(many())


def test_a_client_that_goes_leaves_the_answer_to_the_next() -> None:
    async def many() -> None:
        given, maker = ResponseCache(), Maker()
        first, *others = [asyncio.create_task(given.answer("key", maker)) for _ in range(9)]
        await settle()
        first.cancel()
        await settle()
        maker.go.set()
        assert {answer.body for answer in await asyncio.gather(*others)} == {b"answer 2"}

    asyncio.run(many())


def test_a_short_answer_waits_for_no_acknowledgement() -> None:
    with listening_socket(uvicorn.Config("web.app:web_app", port=0)) as listening:
        assert listening.getsockopt(IPPROTO_TCP, TCP_NODELAY)


def test_no_more_is_kept_than_there_is_room_for() -> None:
    async def many() -> None:
        given, maker = ResponseCache(bytes_max=5 * BYTES_BESIDE // 2), Maker()
        maker.go.set()
        for key in ("a", "b", "a", "c", "a", "b"):
            await given.answer(key, maker)
        assert maker.made == 4, "b went where c came, for a was asked for since"

    asyncio.run(many())


@pytest.mark.parametrize("beside", ["", "x" * 30_000], ids=["short addresses", "long addresses"])
def test_what_is_kept_takes_no_more_memory_than_is_said(beside: str) -> None:
    async def many() -> int:
        given, maker = ResponseCache(bytes_max=2_000_000), Maker()
        maker.go.set()
        tracemalloc.start()
        for number in range(5_000):
            await given.answer(("mark", f"http://127.0.0.1:8000/{number}?{beside}"), maker)
        taken, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return taken

    assert asyncio.run(many()) < 3_000_000
