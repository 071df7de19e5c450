"""Answers as JSON, each marked with the version of the log that it was made of, and made only when that has changed."""

import json
from collections.abc import Callable, Coroutine
from importlib.metadata import version
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic_core import to_json
from starlette.concurrency import run_in_threadpool

from store import asking
from web.caching import Given

_PROGRAM = version("tinhlog")


class Answer(Response):
    """A JSON document, letter for letter what the command line writes."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """The bytes of the document."""
        return to_json(content, indent=2) + b"\n"


class CompactAnswer(Answer):
    """A long JSON document for programs: on one line, as `--format jsonl` writes it."""

    def render(self, content: Any) -> bytes:
        """The bytes of the document."""
        return json.dumps(content, ensure_ascii=False).encode() + b"\n"


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
            given: Given = request.app.state.given
            asked = (mark, request.url.path, request.url.query, request.headers.get("accept-language"))
            if mark in map(str.strip, request.headers.get("if-none-match", "").split(",")):
                response = Response(status_code=304)
            elif (kept := given.get(asked)) is not None:
                response = kept
            else:
                response = await answer(request)
                given.put(asked, response)
            response.headers["ETag"] = mark
            response.headers["Cache-Control"] = "no-cache"
            return response

        return versioned
