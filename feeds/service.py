"""The service: a tick now and then that hands out what is due, for years."""

import logging
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime

from feeds.deliver import Deliverer
from feeds.poll import Outcome, Poller
from feeds.poll_pass import WORKERS
from store.polling.leases import Lease, Leases
from store.refusals import Unavailable

TICK_SECONDS = 5

_log = logging.getLogger("tinhlog.service")


class Service:
    """Takes turns at feeds as they come due, at most `workers` at once.

    Everything that must outlast it is in the database, so it can be killed and started again at any time, and many may
    run beside each other. `report` is told every outcome; a mistake of ours, be it in a turn or in `report`, is logged
    with its traceback and counted, and keeps nobody from taking the next turn.
    """

    def __init__(
        self,
        poller: Poller,
        leases: Leases,
        report: Callable[[Outcome], None],
        workers: int = WORKERS,
        deliverer: Deliverer | None = None,
    ) -> None:
        self._poller = poller
        self._leases = leases
        self._report = report
        self._workers = workers
        self._deliverer = deliverer
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="turn")
        self._running: dict[Future[Outcome], Lease] = {}
        self._lock = threading.Lock()
        self.ticked_at: datetime | None = None
        self.turned_at: datetime | None = None
        """When a turn last ended."""
        self.free_at: datetime | None = None
        """When somebody last was free to take a turn."""
        self.mistakes = 0

    def tick(self) -> None:
        """Hand out what is due to whoever is free; where the database cannot be had, the next tick tries again."""
        with self._lock:
            free = self._workers - len(self._running)
            try:
                leases = self._leases.claim(free) if free else []
                self.ticked_at = self._leases.now()
            except Unavailable as error:
                _log.error("%s", error)
                return
            self.free_at = self.ticked_at if free else self.free_at
            turns = [(self._threads.submit(self._take_turn, lease), lease) for lease in leases]
            self._running.update(turns)
        for turn, _ in turns:
            turn.add_done_callback(self._done)

    def deliver(self) -> None:
        """Tell the watches what is new to them; a mistake of ours is logged, and the next pass goes on."""
        try:
            if self._deliverer:
                self._deliverer.deliver()
        except Unavailable as error:
            _log.error("%s", error)
        except Exception as error:
            self.mistakes += 1
            _log.error("a mistake of tinhlog's own at delivering", exc_info=error)

    def run(self) -> None:
        """Tick until SIGTERM or SIGINT comes; then let the turns that were begun come to an end."""
        from apscheduler.schedulers.background import BackgroundScheduler

        stopped = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopped.set())
        # In memory alone: what is due stands in the database. Defaults would miss ticks that come late.
        scheduler = BackgroundScheduler(timezone="UTC")
        # Each in a thread of its own: a receiver that hangs keeps no feed waiting, nor the other way round.
        for job in (self.tick, self.deliver):
            scheduler.add_job(
                job,
                "interval",
                id=job.__name__,
                seconds=TICK_SECONDS,
                next_run_time=datetime.now().astimezone(),
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
            )
        # A pass that takes longer than the time between two is no mistake.
        logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)
        scheduler.start()
        stopped.wait()
        if self._deliverer:
            self._deliverer.stop()
        scheduler.shutdown()
        self.close()

    def settle(self) -> None:
        """Wait until no turn is under way."""
        while running := list(self._running):
            for turn in running:
                turn.exception()

    def close(self) -> None:
        """Cut turns short where they can be continued later, and wait for their end."""
        self._poller.stop()
        self._threads.shutdown()

    def _take_turn(self, lease: Lease) -> Outcome:
        (outcome,) = self._poller.give_back([self._poller.turn(lease)])
        return outcome

    def _done(self, turn: Future[Outcome]) -> None:
        try:
            outcome = turn.result()
            self.mistakes += outcome.counts["mistakes"]
            self._report(outcome)
        except Unavailable as error:  # No feed is to blame: it is asked again when its lease is over.
            self.mistakes += 1
            _log.error("%s: %s", self._running[turn].feed.url, error)
        except Exception as error:  # Whatever went wrong in a turn or in telling of it, its slot must be given back.
            self.mistakes += 1
            _log.error("a mistake of tinhlog's own at %s", self._running[turn].feed.url, exc_info=error)
        finally:
            with self._lock:
                del self._running[turn]
                self.turned_at = self.free_at = datetime.now(UTC)
