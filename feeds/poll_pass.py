"""One pass over feeds: many turns at once, each outcome as it comes."""

from collections.abc import Collection, Iterator, Set
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from feeds.poll import Outcome, Poller, Turn
from store.polling.leases import Leases

WORKERS = 10
"""Turns at once. They wait for servers most of the time; parsing has processes of its own."""

AT_ONCE_SECONDS = 0.01
"""For so long a turn that has ended is not given back, in case others end with it."""


def one_pass(
    poller: Poller, leases: Leases, only: Collection[int] | None = None, workers: int = WORKERS
) -> Iterator[Outcome]:
    """Take a turn at every feed that is due; or, of the ids in `only`, at each, due or not.

    Those that other workers are at, or whose host wants to be left alone, are left out.
    """
    waiting = None if only is None else set(only)
    running: set[Future[Turn]] = set()
    with ThreadPoolExecutor(workers) as threads:
        while True:
            for lease in leases.claim(workers - len(running), waiting):
                if waiting is not None:
                    waiting.discard(lease.feed.id)
                running.add(threads.submit(poller.turn, lease, asked=only is not None))
            if not running:
                break
            done = _ended(running, enough=workers // 2)
            running -= done
            yield from poller.give_back([turn.result() for turn in done])


def _ended(running: Set[Future[Turn]], enough: int) -> set[Future[Turn]]:
    """Turns that have come to their end, at least one: as soon as there are enough, or no other follows at once.

    The busier a pass, the fewer transactions for each feed, while as many turns go on.
    """
    ended, others = wait(running, return_when=FIRST_COMPLETED)
    while others and len(ended) < enough:
        followed, others = wait(others, AT_ONCE_SECONDS, FIRST_COMPLETED)
        if not followed:
            break
        ended |= followed
    return ended
