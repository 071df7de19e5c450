"""What goes wrong on purpose, as problem details (RFC 9457)."""

from collections.abc import Callable
from datetime import date
from http import HTTPStatus
from typing import Any, NamedTuple

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic_core import to_json
from starlette.exceptions import HTTPException

from events.errors import BadInput, NotFound, TinhlogError
from events.units.lineage import UnknownProvince
from web.mistaken import Typed, form, meant
from web.offered import kinds, names_of
from web.render import View, render
from web.wording import LANGUAGES, Wording

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
_NOWHERE = "There is nothing at this address."
_ADDRESSES = "/api/v1/openapi.json describes all that there is."


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


class Explained(NamedTuple):
    """An error in the words of a reader."""

    detail: str
    hint: str = ""
    translated: bool = True


def add_problems(app: FastAPI) -> None:
    """Answer every error: with problem details under `/api/`, with a page in the reader's language elsewhere."""

    @app.exception_handler(TinhlogError)
    def _(request: Request, error: TinhlogError) -> Response:
        if _of_api(request):
            return Problem(status_of(error), error.message, error.hint)
        return _page(request, status_of(error), lambda words: said_of(error, words), error)

    @app.exception_handler(RequestValidationError)
    def _(request: Request, error: RequestValidationError) -> Response:
        if _of_api(request):
            return Problem(400, misread(error))
        return _page(request, 400, lambda words: _said_of_parameter(error, words), _cause(error), _name(error))

    @app.exception_handler(HTTPException)
    def _(request: Request, error: HTTPException) -> Response:
        phrase = HTTPStatus(error.status_code).phrase
        nowhere = error.status_code == HTTPStatus.NOT_FOUND
        detail = "" if error.detail == phrase else str(error.detail)
        if _of_api(request):
            return Problem(error.status_code, detail or (_NOWHERE if nowhere else ""), _ADDRESSES if nowhere else "")
        return _page(
            request,
            error.status_code,
            lambda words: Explained(detail or (words("no_page") if nowhere else ""), translated=not detail),
        )


def refusal(request: Request, status: int, detail: str, headers: dict[str, str]) -> Response:
    """Why a request is not answered at all, told as any other error; the title of its page says it all."""
    if _of_api(request):
        return Problem(status, detail, headers=headers)
    page = _page(request, status, lambda words: Explained(""))
    page.headers.update(headers)
    return page


def said_of(error: TinhlogError, words: Wording) -> Explained:
    """What an error says to a reader, by its kind; one that no reader can cause, in the words of its message."""
    kind = type(error).__name__
    if not words.has("problems", kind):
        return Explained(error.message, error.hint, translated=False)
    about = {name: words.day(value) if isinstance(value, date) else value for name, value in vars(error).items()}
    hint = words.filled("hints", kind, about) if words.has("hints", kind) else ""
    return Explained(words.filled("problems", kind, about), hint)


def _said_of_parameter(error: RequestValidationError, words: Wording) -> Explained:
    first = error.errors()[0]
    name = _name(error)
    if cause := _cause(error):
        said = said_of(cause, words)
        return said._replace(detail=words("parameter", name, said.detail))
    kind = first["type"] if words.has("misread", first["type"]) else "other"
    return Explained(words("parameter", name, words.of("misread", kind)))


def _of_api(request: Request) -> bool:
    return request.url.path.startswith("/api/")


def _page(
    request: Request,
    status: int,
    say: Callable[[Wording], Explained],
    error: Exception | None = None,
    parameter: str | None = None,
) -> Response:
    """The page of an error. What a reader can put right there is shown in the form in which it was typed."""
    language = request.query_params.get("lang")
    asked = form(request.url.path, parameter) if status in (400, 404) else ()
    units = [request.app.state.store.units()] if asked or isinstance(error, UnknownProvince) else []
    view = View(request, language if language in LANGUAGES else None, *units)
    corrected = list(meant(error, view))
    # The form must not hand on what was wrong.
    view.query = [(name, value) for name, value in view.query if name != parameter]
    return render(
        "error.html",
        view,
        status,
        title=view.words.of("errors", str(status)),
        said=say(view.words),
        meant=corrected,
        form=asked,
        typed=Typed(request.query_params, error),
        kinds=kinds(),
        names=names_of(units[0]) if "provinces" in asked else (),
        look={"known": None, "recorded_by": None},
        head=None,
    )


def misread(error: RequestValidationError) -> str:
    """The parameter that could not be read, and why."""
    first = error.errors()[0]
    name = _name(error)
    why = str(_cause(error) or first["msg"])
    given = first.get("input")
    return f"{name} = {given[:_INPUT_CHARS_MAX]!r}: {why}" if isinstance(given, str) else f"{name}: {why}"


def _cause(error: RequestValidationError) -> TinhlogError | None:
    cause = error.errors()[0].get("ctx", {}).get("error")
    return cause if isinstance(cause, TinhlogError) else None


def _name(error: RequestValidationError) -> str:
    """What the parameter is called in an address, where one that is given several times has no number."""
    return ".".join(part for part in error.errors()[0]["loc"][1:] if isinstance(part, str))
