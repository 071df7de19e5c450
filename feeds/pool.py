"""Parsing in processes of its own, so that a hostile feed or page costs nobody but itself."""

from datetime import datetime, tzinfo
from types import TracebackType
from typing import Self

from events.when import HO_CHI_MINH_TIME
from feeds.feed import Feed, NoFeed
from feeds.page import NoPage, Page, page
from feeds.parse import parse
from feeds.processes import Died, Processes

CPU_SECONDS = 30
"""For one feed. 50,000 entries take a third of it."""

PAGE_CPU_SECONDS = 10
"""For one page. A newspaper's takes a hundredth of a second."""

MEMORY_BYTES = 1_000_000_000
"""For one process. A feed of 30 MB takes less than half of it."""


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
        self._processes = Processes(processes, memory_bytes, preload=__name__)
        self._cpu_seconds = cpu_seconds
        self._page_cpu_seconds = page_cpu_seconds

    def parse(
        self, body: bytes, url: str, content_type: str | None = None, zone: tzinfo = HO_CHI_MINH_TIME
    ) -> Feed | NoFeed:
        """The feed, as soon as a process is free for it."""
        try:
            found: Feed | NoFeed = self._processes.run(self._cpu_seconds, parse, body, url, content_type, zone)
        except Died as died:
            return NoFeed(str(died))
        return found

    def page(
        self, body: bytes, url: str, content_type: str | None = None, zone: tzinfo = HO_CHI_MINH_TIME
    ) -> Page | NoPage:
        """The page that has come just now, as soon as a process is free for it."""
        today = datetime.now(zone).date()
        try:
            found: Page | NoPage = self._processes.run(
                self._page_cpu_seconds, page, body, url, content_type, zone, today
            )
        except Died as died:
            return NoPage(str(died))
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the processes, each when it has finished."""
        self._processes.__exit__(kind, error, trace)
