"""Run the web server until it is told to stop."""

import gc
import logging
import sys
from collections.abc import Sequence
from socket import IPPROTO_TCP, TCP_NODELAY, socket

import uvicorn

from events.errors import BadInput
from store.store import Store
from web.app import web_app

GRACE_SECONDS = 2
"""How long answers under way, and listeners to the stream, are waited for at the end."""


def serve(store: Store, host: str, port: int, *, token: str | None, origins: Sequence[str], full_texts: bool) -> None:
    """Serve a store on an address. Says on stderr where; requests are logged there too."""
    app = web_app(store, token=token, origins=origins, full_texts=full_texts)
    config = uvicorn.Config(
        app, host=host, port=port, log_level="info", server_header=False, timeout_graceful_shutdown=GRACE_SECONDS
    )
    listening = listening_socket(config)
    logging.getLogger("uvicorn.error").info("tinhlog: http://%s:%s", *listening.getsockname()[:2])
    sys.stderr.flush()
    gc.freeze()  # what the imports left is not searched for garbage again and again
    uvicorn.Server(config).run(sockets=[listening])


def listening_socket(config: uvicorn.Config) -> socket:
    """The socket of the address that a server is to have. Raises BadInput."""
    try:
        found = config.bind_socket()
    except SystemExit:
        raise BadInput(f"cannot listen on {config.host}:{config.port}", "choose another --host or --port") from None
    # asyncio leaves it to the socket: without it a short answer waits 40 ms for the client to acknowledge its headers.
    found.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
    return found
