"""Politeness towards hosts: how many requests each gets at once, and how soon after another."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import BoundedSemaphore, Lock

_HOSTS_MAX = 1000
"""From here on, hosts that nobody has asked for a while are forgotten."""


class HostThrottle:
    """Limits the requests to each host, for all threads that share it: `at_once` together, with a pause between two."""

    def __init__(
        self,
        at_once: int = 2,
        pause_seconds: float = 1,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._at_once = at_once
        self._pause = pause_seconds
        self._clock = clock
        self._sleep = sleep
        self._lock = Lock()
        self._hosts: dict[str, _Host] = {}

    @contextmanager
    def at(self, host: str) -> Iterator[None]:
        """A turn at the host: waits for it, and gives it back at the end."""
        here = self._come(host)
        try:
            with here.slots:
                with self._lock:
                    now = self._clock()
                    start = max(now, here.next_at)
                    here.next_at = start + here.pause
                if start > now:
                    self._sleep(start - now)
                yield
        finally:
            with self._lock:
                here.guests -= 1

    def slow_down(self, host: str, pause_seconds: float) -> None:
        """Let the pause at a host be so long, where it would be shorter, until the host is forgotten."""
        with self._lock:
            here = self._at(host)
            here.pause = max(self._pause, pause_seconds)

    def _come(self, host: str) -> "_Host":
        with self._lock:
            here = self._at(host)
            here.guests += 1
            return here

    def _at(self, host: str) -> "_Host":
        if host not in self._hosts:
            if len(self._hosts) >= _HOSTS_MAX:
                self._forget()
            self._hosts[host] = _Host(BoundedSemaphore(self._at_once), self._pause)
        return self._hosts[host]

    def _forget(self) -> None:
        now = self._clock()
        self._hosts = {name: host for name, host in self._hosts.items() if host.guests or host.next_at > now}


@dataclass
class _Host:
    slots: BoundedSemaphore
    pause: float
    next_at: float = 0
    guests: int = 0
    """Those who have a turn or wait for one."""
