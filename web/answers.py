"""Answers as JSON, each marked with the version of the log that it was made of, and made only when that has changed."""

import gzip
from collections.abc import Callable, Coroutine
from importlib.metadata import version
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool

from store import asking
from store.formats.documents import as_json, as_lines
from web.caching import ResponseCache

PACKED_BYTES_MIN = 1000
_LEVEL = 6
_PROGRAM = version("tinhlog")


class Answer(Response):
    """A JSON document, letter for letter what the command line writes."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """The bytes of the document."""
        return as_json(content).encode()


class CompactAnswer(Answer):
    """A long JSON document for programs: on one line, as `--format jsonl` writes it."""

    def render(self, content: Any) -> bytes:
        """The bytes of the document."""
        return as_lines([content]).encode()


class VersionedRoute(APIRoute):
    """An address whose answer changes only with the log.

    The version is the position of the log's last record, with the day, which an address may leave open, and the
    program. Who has that version is told so, and where that was answered before, nothing is asked of the database.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, with the conditional request answered before it."""
        answer = super().get_route_handler()

        async def versioned(request: Request) -> Response:
            # Read before the answer is made: an answer may be newer than its mark, never older.
            size = await run_in_threadpool(request.app.state.store.log.size)
            mark = f'W/"{size}.{asking.today():%Y%m%d}.{_PROGRAM}"'
            given: ResponseCache = request.app.state.cache
            packed = "gzip" in request.headers.get("accept-encoding", "")
            asked = (mark, str(request.url), request.headers.get("accept-language"), packed)

            async def make() -> Response:
                made = await answer(request)
                return await run_in_threadpool(_packed, made) if packed else made

            known = mark in map(str.strip, request.headers.get("if-none-match", "").split(","))
            # The mark is the log's: of an address that was not answered yet it does not say that there is an answer.
            if not (known and given.had(asked)):
                response = await given.answer(asked, make)
                response.headers.add_vary_header("Accept-Encoding")
            if known:
                response = Response(status_code=304)
            response.headers["ETag"] = mark
            response.headers["Cache-Control"] = "no-cache"
            return response

        return versioned


def _packed(answer: Response) -> Response:
    """A long answer compressed: once, for all who are given it."""
    if len(answer.body) < PACKED_BYTES_MIN:
        return answer
    headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
    packed = gzip.compress(answer.body, _LEVEL, mtime=0)
    return Response(packed, answer.status_code, headers | {"content-encoding": "gzip"})
