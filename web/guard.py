"""What holds for every request: nothing is written, the token where there is one, and what a browser may do."""

import base64
import binascii
from secrets import compare_digest

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.problems import refusal

METHODS = ("GET", "HEAD", "OPTIONS")

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""Everything comes from here and nothing is inline, so no text of an article can become a script or a style."""


class Guard:
    """Refuses every method that does not read, and who has not the token; marks every answer for the browser.

    The token comes as `Authorization: Bearer TOKEN`, or as the password of the browser's own dialogue.
    """

    def __init__(self, app: ASGIApp, token: str | None = None) -> None:
        self._app = app
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        only_head = scope["method"] == "HEAD"

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            elif only_head and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        answer: ASGIApp = self._app
        if scope["method"] not in METHODS:
            answer = refusal(Request(scope), 405, "this server only reads", {"Allow": ", ".join(METHODS)})
        elif not self._admits(scope):
            asked = 'Bearer realm="tinhlog", Basic realm="tinhlog", charset="UTF-8"'
            answer = refusal(Request(scope), 401, "this server asks for a token", {"WWW-Authenticate": asked})
        elif only_head:
            scope = {**scope, "method": "GET"}
        await answer(scope, receive, marked)

    def _admits(self, scope: Scope) -> bool:
        if self._token is None:
            return True
        scheme, _, given = dict(scope["headers"]).get(b"authorization", b"").partition(b" ")
        if scheme.lower() == b"basic":
            try:
                given = base64.b64decode(given, validate=True).partition(b":")[2]
            except binascii.Error:
                return False
        return compare_digest(given.strip(), self._token.encode())
