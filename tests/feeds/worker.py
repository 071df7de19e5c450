"""A process that takes turns at feeds until none is due: `python -m tests.feeds.worker URL SERVER LEASE_SECONDS`.

It prints B when it has claimed something and E when a pass is over, so that whoever kills it knows which.
"""

import os
import sys
import time
from datetime import timedelta

from feeds.fetch import Fetcher
from feeds.poll import Poller
from feeds.pool import Parsers
from feeds.robots import Robots
from feeds.turns import Turns
from feeds.visit import Visitor
from store.polling.leases import Lease, Leases
from store.store import Store
from tests.store.press import read


class Telling(Leases):
    """Leases that say when something was claimed."""

    def claim(self, *arguments: object) -> list[Lease]:
        claimed = super().claim(*arguments)  # type: ignore[arg-type]
        if claimed:
            os.write(1, b"B")
        return claimed


def main(url: str, host: str, lease_seconds: float) -> None:
    from feeds.passes import one_pass

    store = Store.open(url)
    turns = Turns(pause_seconds=0)
    fetcher = Fetcher(turns, {host})
    leases = Telling(store.engine, own_hosts={host}, lease=timedelta(seconds=lease_seconds))
    with Parsers(processes=1) as parsers:
        visitor = Visitor(store, leases, fetcher, parsers, Robots(fetcher, turns), read)
        poller = Poller(store, leases, fetcher, parsers, read, visitor)
        os.write(1, b"R")
        while True:
            for _ in one_pass(poller, leases, workers=4):
                pass
            os.write(1, b"E")
            time.sleep(0.1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
