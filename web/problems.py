"""What goes wrong on purpose, as problem details (RFC 9457)."""

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic_core import to_json
from starlette.exceptions import HTTPException

from events.errors import BadInput, NotFound, TinhlogError
from web.render import View, render
from web.wording import LANGUAGES

SCHEMA: dict[str, Any] = {
    "title": "Problem details (RFC 9457)",
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "hint": {"type": "string"},
    },
    "required": ["title", "status"],
}
_INPUT_CHARS_MAX = 60


class Problem(Response):
    """An error as problem details: what failed in `detail`, what to do in `hint`."""

    media_type = "application/problem+json"

    def __init__(self, status: int, detail: str = "", hint: str = "", headers: dict[str, str] | None = None) -> None:
        said = {"title": HTTPStatus(status).phrase, "status": status, "detail": detail, "hint": hint}
        super().__init__(to_json({name: value for name, value in said.items() if value}), status, headers)


def status_of(error: TinhlogError) -> int:
    """The status that an error has on the web."""
    match error:
        case NotFound():
            return 404
        case BadInput():
            return 400
        case _:
            return 503


def add_problems(app: FastAPI) -> None:
    """Answer every error: with problem details under `/api/`, with a page elsewhere."""

    @app.exception_handler(TinhlogError)
    def _(request: Request, error: TinhlogError) -> Response:
        return _told(request, status_of(error), error.message, error.hint)

    @app.exception_handler(RequestValidationError)
    def _(request: Request, error: RequestValidationError) -> Response:
        return _told(request, 400, misread(error))

    @app.exception_handler(HTTPException)
    def _(request: Request, error: HTTPException) -> Response:
        phrase = HTTPStatus(error.status_code).phrase
        return _told(request, error.status_code, "" if error.detail == phrase else str(error.detail))


def _told(request: Request, status: int, detail: str, hint: str = "") -> Response:
    if request.url.path.startswith("/api/"):
        return Problem(status, detail, hint)
    language = request.query_params.get("lang")
    view = View(request, language if language in LANGUAGES else None)
    title = view.words.of("errors", str(status))
    look = {"known": None, "recorded_by": None}
    return render("error.html", view, status, title=title, detail=detail, hint=hint, look=look, head=None)


def misread(error: RequestValidationError) -> str:
    """The parameter that could not be read, and why."""
    first = error.errors()[0]
    name = ".".join(map(str, first["loc"][1:]))
    cause = first.get("ctx", {}).get("error")
    why = str(cause) if isinstance(cause, BadInput) else first["msg"]
    given = first.get("input")
    return f"{name} = {given[:_INPUT_CHARS_MAX]!r}: {why}" if isinstance(given, str) else f"{name}: {why}"
