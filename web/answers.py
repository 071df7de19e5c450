"""Answers as JSON, each marked with the version of the log that it was made of, and made only when that has changed."""

from collections.abc import Callable, Coroutine
from importlib.metadata import version
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic_core import to_json
from starlette.concurrency import run_in_threadpool

from store import asking

_PROGRAM = version("tinhlog")


class Answer(Response):
    """A JSON document, letter for letter what the command line writes."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """The bytes of the document."""
        return to_json(content, indent=2) + b"\n"


class VersionedRoute(APIRoute):
    """An address whose answer changes only with the log.

    The version is the position of the log's last record, with the day, which an address may leave open, and the
    program. Who has that version is told so before anything is asked of the database.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, with the conditional request answered before it."""
        answer = super().get_route_handler()

        async def versioned(request: Request) -> Response:
            # Read before the answer is made: an answer may be newer than its mark, never older.
            size = await run_in_threadpool(request.app.state.store.log.size)
            mark = f'W/"{size}.{asking.today():%Y%m%d}.{_PROGRAM}"'
            if mark in map(str.strip, request.headers.get("if-none-match", "").split(",")):
                response = Response(status_code=304)
            else:
                response = await answer(request)
            response.headers["ETag"] = mark
            response.headers["Cache-Control"] = "no-cache"
            return response

        return versioned
