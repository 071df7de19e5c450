"""Executors of this machine: many items are worked on in this process, or in several."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Protocol

from feeds.processes import Died, Processes

CPU_SECONDS = 60
"""For one item: a file, a page, an article."""

MEMORY_BYTES = 4_000_000_000
"""For one process."""


class Pending(Protocol):
    """A future: the results of a function, in the order of its items."""

    def result(self) -> list[Any]:
        """Wait for the results. Raises what the function raised."""
        ...


class Executor(Protocol):
    """Applies functions to many items, wherever that is done."""

    ahead: int
    """How many batches of items are submitted in advance, to keep it busy."""

    def submit(self, function: Callable[..., Any], items: Sequence[Any], *shared: Any) -> Pending:
        """What `function(item, *shared)` gives for each item; of one that ends its process a Died that says how."""
        ...


class Here:
    """Applies them in this process, at once and without limits."""

    ahead = 0

    def submit(self, function: Callable[..., Any], items: Sequence[Any], *shared: Any) -> Pending:
        """Done when it returns."""
        done: Future[list[Any]] = Future()
        done.set_result(_map(function, items, shared))
        return done


class Local:
    """Applies them in processes of this machine."""

    def __init__(self, processes: Processes, threads: ThreadPoolExecutor, workers: int) -> None:
        self._processes, self._threads = processes, threads
        self.ahead = 2 * workers + 1

    def submit(self, function: Callable[..., Any], items: Sequence[Any], *shared: Any) -> Pending:
        """Done when a process has come to it."""
        return self._threads.submit(each, self._processes, function, items, shared)


@contextmanager
def local(workers: int) -> Iterator[Local]:
    """An executor of so many processes, which start when they are needed and are gone at the end."""
    processes = Processes(workers, MEMORY_BYTES, preload="feeds.prefetch")
    with processes, ThreadPoolExecutor(workers) as threads:
        try:
            yield Local(processes, threads, workers)
        finally:
            processes.stop()
            threads.shutdown(cancel_futures=True)


def each(processes: Processes, function: Callable[..., Any], items: Sequence[Any], shared: Sequence[Any]) -> list[Any]:
    """`Executor.submit` in one process; where that ends, each item in its own, so that its neighbours come through."""
    try:
        found: list[Any] = processes.run(CPU_SECONDS, _map, function, items, shared)
    except Died as died:
        if len(items) == 1:
            return [died]
        return [one for item in items for one in each(processes, function, [item], shared)]
    return found


def _map(function: Callable[..., Any], items: Sequence[Any], shared: Sequence[Any]) -> list[Any]:
    return [function(item, *shared) for item in items]
