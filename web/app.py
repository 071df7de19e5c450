"""The web server: pages and API over one store, read-only."""

from collections.abc import Sequence

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles

from store.store import Store
from web import api, exports, lists, pages, shapes, stream
from web.answers import PACKED_BYTES_MIN
from web.caching import ResponseCache
from web.guard import METHODS, Guard
from web.problems import add_problems
from web.question_slots import QuestionSlots


def web_app(
    store: Store, *, token: str | None = None, origins: Sequence[str] = (), full_texts: bool = False
) -> FastAPI:
    """The application over a store.

    With a `token` only those who have it are answered. Pages of the `origins` may ask from a browser. Articles are
    shown whole only with `full_texts`; without, what is quoted with the sentences around it.
    """
    app = FastAPI(
        title="tinhlog",
        summary="What was true of a Vietnamese province on a day, as known on another day, and who says so.",
        version="1",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    app.state.store = store
    app.state.full_texts = full_texts
    app.state.cache = ResponseCache()
    app.state.slots = QuestionSlots()
    app.state.listeners = stream.Listeners(store)
    app.openapi = lambda: shapes.document(app)  # type: ignore[method-assign]  # as FastAPI says to extend it
    app.include_router(api.router)
    app.include_router(api.unversioned)
    app.include_router(exports.router)
    app.include_router(stream.router)
    app.include_router(lists.router)
    app.include_router(pages.router)
    app.include_router(pages.unversioned)
    app.mount("/static", StaticFiles(packages=[("web", "static")]))
    add_problems(app)
    app.add_middleware(GZipMiddleware, minimum_size=PACKED_BYTES_MIN)
    app.add_middleware(Guard, token=token)
    if origins:
        # Outside of the guard: a browser asks without the token whether it may ask with it, and reads why it may not.
        app.add_middleware(
            CORSMiddleware,
            allow_origins=list(origins),
            allow_methods=list(METHODS),
            allow_headers=["Authorization", "If-None-Match", "Last-Event-ID"],
            expose_headers=["*"],
        )
    return app
