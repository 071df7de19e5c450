"""A process that takes turns at feeds until it is killed: `python -m tests.feeds.worker URL SERVER TOUCHES`.

By so many touches of a lease it is killed inside a transaction; by 0 it is not.
"""

import os
import signal
import sys
import time
from datetime import timedelta

from sqlalchemy import Connection

from feeds.fetch import Fetcher
from feeds.poll import Poller
from feeds.poll_pass import one_pass
from feeds.pool import Parsers
from feeds.robots import Robots
from feeds.throttle import HostThrottle
from store.polling.leases import Lease, Leases
from store.store import Store
from tests.store.press import read

LEASE = timedelta(seconds=15)
TURNS_AT_ONCE = 4


class Mortal(Leases):
    """Leases of a worker that is killed in the middle of a transaction of a turn, by so many of them."""

    touches_left: int | None = None

    def _write(self, connection: Connection, lease: Lease, **values: object) -> None:
        super()._write(connection, lease, **values)
        if self.touches_left is not None:
            self.touches_left -= 1
            if self.touches_left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def main(url: str, host: str, touches: int) -> None:
    store = Store.open(url)
    throttle = HostThrottle(pause_seconds=0)
    fetcher = Fetcher(throttle, {host})
    leases = Mortal(store.engine, own_hosts={host}, lease=LEASE)
    leases.touches_left = touches or None
    with Parsers(processes=1) as parsers:
        poller = Poller(store, leases, fetcher, parsers, Robots(fetcher, throttle), read)
        while True:
            for _ in one_pass(poller, leases, workers=TURNS_AT_ONCE):
                pass
            time.sleep(0.1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
