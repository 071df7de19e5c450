"""Work on a Dask cluster. Its workers need the same tinhlog, and no database."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from functools import cache
from multiprocessing import current_process
from typing import Any

from distributed import Client
from distributed.client import Future
from distributed.scheduler import KilledWorker

from events.errors import BadInput, TinhlogError
from feeds.local_executors import MEMORY_BYTES, Pending, each
from feeds.processes import Processes

_CONNECT_SECONDS = 5
_WORKERS_SECONDS = 30


class Cluster:
    """The `Executor` that hands items to the workers of a cluster, each of which works in processes of its own."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.ahead = 2 * sum(client.nthreads().values()) + 1

    def submit(self, function: Callable[..., Any], items: Sequence[Any], *shared: Any) -> Pending:
        """Done when a worker has come to it; another worker takes over from one that dies."""
        return _OfCluster(self._client.submit(_on_worker, function, items, shared, pure=False))


@contextmanager
def cluster(address: str) -> Iterator[Cluster]:
    """The cluster whose scheduler listens at `HOST:PORT`. Raises BadInput where there is none, or none with workers."""
    try:
        client = Client(f"tcp://{address}", timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise BadInput(f"no Dask scheduler at {address}: {error}", "start one with `dask scheduler`") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=_WORKERS_SECONDS)
        except TimeoutError:
            raise BadInput(f"the Dask scheduler at {address} has no workers", "start one with `dask worker`") from None
        yield Cluster(client)


class _OfCluster:
    def __init__(self, future: "Future[list[Any]]") -> None:
        self._future = future

    def result(self) -> list[Any]:
        try:
            found: list[Any] = self._future.result()
        except (KilledWorker, CancelledError) as error:
            raise TinhlogError(f"the Dask cluster is lost: {error}", "give the same command again to go on") from error
        return found


def _on_worker(function: Callable[..., Any], items: Sequence[Any], shared: Sequence[Any]) -> list[Any]:
    return each(_processes(), function, items, shared)


@cache
def _processes() -> Processes:
    """One for each worker of the cluster, with its limits for hostile items."""
    current_process().daemon = False  # As a daemon, which Dask makes of it, it could start no process.
    return Processes(os.cpu_count() or 1, MEMORY_BYTES, preload="feeds.prefetch")
