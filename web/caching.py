"""Answers that were given already, or are being made: while the log stands still, all who ask the same get the same."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable

from starlette.responses import Response

BYTES_MAX = 64_000_000
ANSWER_BYTES_MAX = 4_000_000
BYTES_BESIDE = 1_000
"""What keeping an answer takes beside its letters, those of its address and those of its headers."""


class ResponseCache:
    """A cache of the answers given last, up to a number of bytes. Used by the one thread of the event loop."""

    def __init__(self, bytes_max: int = BYTES_MAX) -> None:
        self._answers: OrderedDict[Hashable, Response | None] = OrderedDict()
        """None where the answer was too long to be kept."""
        self._making: dict[Hashable, asyncio.Future[Response]] = {}
        self._bytes = 0
        self._bytes_max = bytes_max

    async def answer(self, key: Hashable, make: Callable[[], Awaitable[Response]]) -> Response:
        """The answer kept under that key, else the one that is being made, else one made now; a copy for each.

        What goes wrong is raised to all who wait for it.
        """
        while (making := self._making.get(key)) is not None:
            await asyncio.wait([making])
            if not making.cancelled():
                return _copy(making.result())
        if (kept := self._answers.get(key)) is not None:
            self._answers.move_to_end(key)
            return _copy(kept)
        return _copy(await self._made(key, make))

    def had(self, key: Hashable) -> bool:
        """Whether an answer was given under that key, as far as is remembered."""
        return key in self._answers

    async def _made(self, key: Hashable, make: Callable[[], Awaitable[Response]]) -> Response:
        making = self._making[key] = asyncio.get_running_loop().create_future()
        try:
            answer = await make()
            making.set_result(answer)
        except Exception as error:  # Whatever it is, it is raised here, and to those who wait for this answer.
            making.set_exception(error)
            making.exception()  # so that asyncio does not complain where nobody else waits
            raise
        finally:
            making.cancel()  # where this client has gone: the next one makes it
            del self._making[key]
        self._keep(key, answer)
        return answer

    def _keep(self, key: Hashable, answer: Response) -> None:
        """Keep an answer, unless it is too long, and let go of those that were not asked for longest."""
        self._forget(key)
        self._answers[key] = kept = answer if len(answer.body) <= ANSWER_BYTES_MAX else None
        self._bytes += _bytes(key, kept)
        while self._bytes > self._bytes_max:
            self._forget(next(iter(self._answers)))

    def _forget(self, key: Hashable) -> None:
        if key in self._answers:
            self._bytes -= _bytes(key, self._answers.pop(key))


def _bytes(key: Hashable, answer: Response | None) -> int:
    headers = sum(len(name) + len(value) for name, value in answer.raw_headers) if answer else 0
    return (len(answer.body) if answer else 0) + len(repr(key)) + headers + BYTES_BESIDE


def _copy(answer: Response) -> Response:
    return Response(answer.body, answer.status_code, dict(answer.headers))
