"""A process that delivers once and is killed on the way: `python -m tests.feeds.deliverer URL HOST WHERE`.

`queue`: when messages are queued and not committed. `claim`: when they are, and nothing is sent. `send`: when one has
been sent, and that is not noted. `never`: not at all.
"""

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from feeds import deliver
from feeds.fetch import Fetcher
from feeds.throttle import HostThrottle
from store.store import Store
from store.watching import follow, outbox


def dying(after: Callable[..., Any]) -> Callable[..., Any]:
    """The same, and then the end."""

    def died(*given: Any) -> None:
        after(*given)
        os.kill(os.getpid(), signal.SIGKILL)

    return died


def main(url: str, host: str, where: str) -> None:
    match where:
        case "queue":
            follow.queue = dying(follow.queue)  # type: ignore[assignment]
        case "claim":
            outbox.claim = dying(outbox.claim)  # type: ignore[assignment]
        case "send":
            deliver.send = dying(deliver.send)  # type: ignore[assignment]
    deliver.Deliverer(Store.open(url), Fetcher(HostThrottle(pause_seconds=0), {host})).deliver()


if __name__ == "__main__":
    main(*sys.argv[1:])
