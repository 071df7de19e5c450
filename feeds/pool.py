"""Parsing in processes of its own, so that a hostile feed or page costs nobody but itself."""

import math
import os
import resource
import signal
import time
from collections.abc import Callable
from datetime import datetime, tzinfo
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from queue import SimpleQueue
from types import TracebackType
from typing import Any, NamedTuple, Self

from feeds.feed import Feed, NoFeed
from feeds.files import HO_CHI_MINH_TIME
from feeds.page import NoPage, Page, page
from feeds.parse import parse

CPU_SECONDS = 30
"""For one feed. 50,000 entries take a third of it."""

PAGE_CPU_SECONDS = 10
"""For one page. A newspaper's takes a hundredth of a second."""

MEMORY_BYTES = 1_000_000_000
"""For one process. A feed of 30 MB takes less than half of it."""

_OUT_OF_MEMORY = 77


class Parsers:
    """`feeds.parse.parse` and `feeds.page.page` for many threads at once, in at most so many processes, which start
    when they are needed.

    What takes more than its time or memory is no feed or no page, with that reason; its process is replaced.
    """

    def __init__(
        self,
        processes: int = 2,
        cpu_seconds: int = CPU_SECONDS,
        memory_bytes: int = MEMORY_BYTES,
        page_cpu_seconds: int = PAGE_CPU_SECONDS,
    ) -> None:
        self._processes = processes
        self._cpu_seconds = cpu_seconds
        self._memory_bytes = memory_bytes
        self._page_cpu_seconds = page_cpu_seconds
        self._context = get_context("forkserver")
        self._context.set_forkserver_preload([__name__])
        self._free: SimpleQueue[_Worker | None] = SimpleQueue()
        for _ in range(processes):
            self._free.put(None)

    def parse(
        self, body: bytes, url: str, content_type: str | None = None, zone: tzinfo = HO_CHI_MINH_TIME
    ) -> Feed | NoFeed:
        """The feed, as soon as a process is free for it."""
        found: Feed | NoFeed | _Died = self._run(self._cpu_seconds, parse, body, url, content_type, zone)
        return NoFeed(found.why) if isinstance(found, _Died) else found

    def page(
        self, body: bytes, url: str, content_type: str | None = None, zone: tzinfo = HO_CHI_MINH_TIME
    ) -> Page | NoPage:
        """The page that has come just now, as soon as a process is free for it."""
        today = datetime.now(zone).date()
        found: Page | NoPage | _Died = self._run(self._page_cpu_seconds, page, body, url, content_type, zone, today)
        return NoPage(found.why) if isinstance(found, _Died) else found

    def _run(self, cpu_seconds: int, function: Callable[..., Any], *arguments: Any) -> Any:
        """What the function returns in a process of ours, or how that process died. Raises what it raises."""
        worker = self._free.get()
        kept = None
        try:
            worker = worker or self._start()
            worker.connection.send((cpu_seconds, function, arguments))
            found = worker.connection.recv()
            kept = worker
        except (EOFError, ConnectionError):
            assert worker is not None, "starting one reads nothing"
            return _Died(self._why_it_died(worker, cpu_seconds))
        finally:
            if worker and not kept:
                worker.end()
            self._free.put(kept)
        if isinstance(found, Exception):
            raise found
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the processes, each when it has finished."""
        for _ in range(self._processes):
            if worker := self._free.get():
                worker.end()

    def _start(self) -> "_Worker":
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._memory_bytes), name="tinhlog parser", daemon=True
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


class _Died(NamedTuple):
    why: str


class _Worker(NamedTuple):
    process: ForkServerProcess
    connection: Connection

    def end(self) -> None:
        self.connection.close()
        self.process.kill()
        self.process.join()
        self.process.close()


def _serve(connection: Connection, memory_bytes: int) -> None:
    """Do what is asked until nobody is there any more. Whoever uses up a limit ends the process."""
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


def _outcome(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    """What comes of it; a mistake of ours is handed back to whoever asked, who raises it."""
    try:
        return function(*arguments)
    except MemoryError:
        raise
    except Exception as error:  # Whatever it is, it is raised where it was asked for: this process only carries it.
        return error


def _limit(what: int, amount: int) -> None:
    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (amount if hard == resource.RLIM_INFINITY else min(amount, hard), hard))
