"""Functions run in processes of their own, so that what is hostile costs nobody but itself."""

import math
import os
import resource
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from queue import SimpleQueue
from types import TracebackType
from typing import Any, NamedTuple, Self

_OUT_OF_MEMORY = 77


class Died(Exception):
    """A process ended before its function did: it used up its time or memory, or something killed it."""


class Processes:
    """Runs functions for many threads at once, in at most so many processes, which start when they are needed.

    What takes more than its time or memory ends its process, which is replaced. `preload` names the module that
    processes have imported before they start.
    """

    def __init__(self, processes: int, memory_bytes: int, preload: str) -> None:
        self._processes = processes
        self._memory_bytes = memory_bytes
        self._context = get_context("forkserver")
        self._context.set_forkserver_preload([preload])
        self._busy: set[_Worker] = set()
        self._closed = False
        self._free: SimpleQueue[_Worker | None] = SimpleQueue()
        for _ in range(processes):
            self._free.put(None)

    def run(self, cpu_seconds: int, function: Callable[..., Any], *arguments: Any) -> Any:
        """What the function gives, as soon as a process is free for it. Raises what it raises, or Died."""
        worker = self._free.get()
        kept = None
        try:
            if self._closed:
                raise Died("was stopped")
            worker = worker or self._start()
            self._busy.add(worker)
            if self._closed:  # `stop` came while it started, and saw nothing to end
                raise Died("was stopped")
            worker.connection.send((cpu_seconds, function, arguments))
            found, error = worker.connection.recv()
            kept = worker
        except (EOFError, ConnectionError):
            assert worker is not None, "starting one reads nothing"
            raise Died(self._why_it_died(worker, cpu_seconds)) from None
        finally:
            if worker:
                self._busy.discard(worker)
                if not kept:
                    worker.end()
            self._free.put(kept)
        if error is not None:
            raise error
        return found

    def stop(self) -> None:
        """End every function that is running; none runs any more."""
        self._closed = True
        for worker in tuple(self._busy):
            with suppress(ValueError):  # It has just ended by itself.
                worker.process.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the processes, each when it has finished."""
        self._closed = True
        for worker in [self._free.get() for _ in range(self._processes)]:
            if worker:
                worker.end()
            self._free.put(None)

    def _start(self) -> "_Worker":
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._memory_bytes), name="tinhlog reader", daemon=True
        )
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _why_it_died(self, worker: "_Worker", cpu_seconds: int) -> str:
        worker.process.join()
        code = worker.process.exitcode
        if code == -signal.SIGXCPU:
            return f"takes more than {cpu_seconds} s to parse"
        if code == _OUT_OF_MEMORY:
            return f"takes more than {self._memory_bytes:,} bytes of memory to parse"
        return f"ends the process that parses it (exit code {code})"


class _Worker(NamedTuple):
    process: ForkServerProcess
    connection: Connection

    def end(self) -> None:
        self.connection.close()
        self.process.kill()
        self.process.join()
        self.process.close()


def _serve(connection: Connection, memory_bytes: int) -> None:
    """Do what comes in until nobody is there any more. Whoever uses up a limit ends the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The parent decides when to stop.
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_AS, memory_bytes)
    while True:
        try:
            cpu_seconds, function, arguments = connection.recv()
            _limit(resource.RLIMIT_CPU, math.ceil(time.process_time()) + cpu_seconds)
            connection.send(_outcome(function, arguments))
        except MemoryError:
            os._exit(_OUT_OF_MEMORY)
        except (EOFError, ConnectionError):
            return


def _outcome(function: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[Any, Exception | None]:
    """What comes of it; an error is handed back to whoever asked, who raises it."""
    try:
        return function(*arguments), None
    except MemoryError:
        raise
    except Exception as error:  # Whatever it is, it is raised where it was asked for: this process only carries it.
        return None, error


def _limit(what: int, amount: int) -> None:
    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (amount if hard == resource.RLIM_INFINITY else min(amount, hard), hard))
