"""Parsing in processes of its own, so that a hostile feed costs nobody but itself."""

from datetime import tzinfo
from types import TracebackType
from typing import Self

from feeds.feed import Feed, NoFeed
from feeds.files import HO_CHI_MINH_TIME
from feeds.parse import parse
from feeds.processes import Died, Processes

CPU_SECONDS = 30
"""For one feed. 50,000 entries take a third of it."""

MEMORY_BYTES = 1_000_000_000
"""For one process. A feed of 30 MB takes less than half of it."""


class Parsers:
    """`feeds.parse.parse` for many threads at once, in at most so many processes, which start when they are needed.

    A feed that takes more than its time or memory is no feed, with that reason; its process is replaced.
    """

    def __init__(self, processes: int = 2, cpu_seconds: int = CPU_SECONDS, memory_bytes: int = MEMORY_BYTES) -> None:
        self._processes = Processes(processes, memory_bytes, preload=__name__)
        self._cpu_seconds = cpu_seconds

    def parse(
        self, body: bytes, url: str, content_type: str | None = None, zone: tzinfo = HO_CHI_MINH_TIME
    ) -> Feed | NoFeed:
        """The feed, as soon as a process is free for it."""
        try:
            found: Feed | NoFeed = self._processes.run(self._cpu_seconds, parse, body, url, content_type, zone)
        except Died as died:
            return NoFeed(str(died))
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the processes, each when it has finished."""
        self._processes.__exit__(kind, error, trace)
