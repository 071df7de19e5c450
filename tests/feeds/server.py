"""An HTTP server on loopback that says exactly the bytes a test wants it to say, as slowly as the test wants."""

import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

Reply = Callable[["Asked"], Iterable[bytes | float]]
"""What is sent for a request: bytes, with seconds to wait between them."""


class Asked:
    """A request as it came in."""

    def __init__(self, raw: bytes) -> None:
        self.body = b""
        first, *lines = raw.decode("latin-1").split("\r\n")
        self.method, self.target, _ = first.split(" ", 2)
        self.headers = {
            name.lower(): value.strip(" \t") for name, colon, value in (line.partition(":") for line in lines) if colon
        }


class Server:
    """Replies by path; remembers what it was asked, and how many were being served at once."""

    def __init__(self, listener: socket.socket, tls: ssl.SSLContext | None = None) -> None:
        self.replies: dict[str, Reply] = {}
        self.asked: list[Asked] = []
        self.connections = 0
        self._listener = listener
        self._tls = tls
        self._stopped = Event()

    @property
    def host(self) -> str:
        """Its `host:port`."""
        return f"127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        """The free port that it was given."""
        port: int = self._listener.getsockname()[1]
        return port

    def url(self, path: str = "/") -> str:
        """The address of a path on it."""
        return f"{'https' if self._tls else 'http'}://{self.host}{path}"

    def says(self, path: str, *parts: bytes | float) -> str:
        """Say these bytes for the path, and give its address."""
        return self.does(path, lambda _: parts)

    def does(self, path: str, reply: Reply) -> str:
        """Reply so for the path, and give its address."""
        self.replies[path] = reply
        return self.url(path)

    def serve(self) -> None:
        """Accept connections until it is stopped, each served in a thread of its own."""
        threads = []
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                break
            self.connections += 1
            thread = Thread(target=self._serve_one, args=(connection,))
            thread.start()
            threads.append(thread)
        for thread in threads:
            thread.join()

    def stop(self) -> None:
        """Let every reply end where it is."""
        self._stopped.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve_one(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(10)
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                raw = b""
                while b"\r\n\r\n" not in raw:
                    piece = connection.recv(65536)
                    if not piece:
                        return
                    raw += piece
                head, _, body = raw.partition(b"\r\n\r\n")
                asked = Asked(head)
                while len(body) < int(asked.headers.get("content-length", "0")):
                    body += connection.recv(65536)
                asked.body = body
                self.asked.append(asked)
                for part in self.replies[asked.target.partition("?")[0]](asked):
                    if self._stopped.is_set():
                        return
                    if isinstance(part, bytes):
                        connection.sendall(part)
                    else:
                        self._stopped.wait(part)
                connection.shutdown(socket.SHUT_WR)
                # Closing with something unread would send a reset that overtakes the reply.
                connection.settimeout(0.2)
                connection.recv(1)


@contextmanager
def running(tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """A server on a free port, stopped at the end."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener:
        server = Server(listener, tls)
        thread = Thread(target=server.serve)
        thread.start()
        try:
            yield server
        finally:
            server.stop()
            thread.join()


def response(status: int = 200, body: bytes = b"", **headers: str) -> bytes:
    """A well-formed response; `content_type="text/xml"` is the header Content-Type."""
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def for_ever(*parts: bytes | float) -> Iterator[bytes | float]:
    """The parts again and again, for a minute at most."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        yield from parts
