"""Connections to public addresses alone, and nothing on them that outlasts a deadline.

A host is resolved once for a request, and the connection goes to the addresses that were checked: a name that answers
otherwise a moment later finds nobody asking.
"""

import socket
import time
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from threading import Thread
from typing import Any

from httpcore2 import SOCKET_OPTION, ConnectError, NetworkBackend, NetworkStream, SyncBackend, TimeoutException

from feeds.addresses import is_public

Resolve = Callable[[str, int], Collection[str]]
"""The addresses of a host and port, best first. Raises OSError or UnicodeError where there are none."""


class Refused(Exception):
    """An address that may not be asked."""


class Deadline:
    """The moment by which everything about a request has happened."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def postpone(self, seconds: float) -> None:
        """Put it off by time that was spent on something else."""
        self._end += seconds

    def left(self) -> float:
        """The seconds left. Raises TimeoutException when there are none."""
        seconds = self._end - time.monotonic()
        if seconds <= 0:
            raise TimeoutException("the deadline has passed")
        return seconds


def resolve(host: str, port: int) -> Collection[str]:
    """The addresses that the system's resolver gives."""
    return list(dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


class Network(NetworkBackend):
    """The network of one request.

    `allow_hosts` names those, written `host:port` as they are asked for, that need not be public.
    """

    def __init__(self, deadline: Deadline, resolve: Resolve, allow_hosts: Collection[str]) -> None:
        self._deadline = deadline
        self._resolve = resolve
        self._allow_hosts = allow_hosts

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """A connection to the host. Raises Refused if any of its addresses is not public."""
        addresses = self._addresses(host, port)
        error: Exception = ConnectError(f"{host} has no address")
        for tried, address in enumerate(addresses):
            # An address that swallows packets leaves time for those after it.
            seconds = self._deadline.left() / (len(addresses) - tried)
            try:
                return _Stream(SyncBackend().connect_tcp(address, port, seconds), self._deadline)
            except (ConnectError, TimeoutException) as failed:
                error = failed
        raise error

    def _addresses(self, host: str, port: int) -> Collection[str]:
        try:
            addresses = _within(self._deadline.left(), lambda: self._resolve(host, port))
        except TimeoutError:
            raise TimeoutException(f"{host} was not resolved in time") from None
        except (OSError, UnicodeError) as error:
            raise ConnectError(f"{host} has no address: {error}") from error
        if authority(host, port) not in self._allow_hosts:
            for address in addresses:
                if not is_public(address):
                    said = f"{host} is not public" if host == address else f"{host} is {address}, which is not public"
                    raise Refused(f"{said}; hosts of your own are named by --allow-host")
        return addresses


def authority(host: str, port: int | None = None) -> str:
    """`host:port`, or the host alone, as an address of the web has it."""
    name = f"[{host}]" if ":" in host else host
    return f"{name}:{port}" if port else name


class _Stream(NetworkStream):
    def __init__(self, stream: NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> "_Stream":
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._deadline.left()), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _within(seconds: float, call: Callable[[], Collection[str]]) -> Collection[str]:
    """What the call returns or raises; TimeoutError where it takes longer. No resolver takes a timeout of its own."""
    outcome: Future[Collection[str]] = Future()

    def run() -> None:
        try:
            outcome.set_result(call())
        except BaseException as error:
            outcome.set_exception(error)

    Thread(target=run, daemon=True).start()
    return outcome.result(seconds)
