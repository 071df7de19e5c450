"""Manners at a host: so many at once, a pause between two, and nobody waits for another host."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Lock

import pytest

from feeds.throttle import HostThrottle


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def begin(throttle: HostThrottle, clock: Clock, host: str) -> float:
    with throttle.at(host):
        return clock()


def test_two_requests_to_a_host_begin_a_pause_apart() -> None:
    clock = Clock()
    throttle = HostThrottle(pause_seconds=5, clock=clock, sleep=clock.sleep)
    assert [begin(throttle, clock, "a.vn") for _ in range(3)] == [1000, 1005, 1010]


def test_a_host_that_is_slowed_down_has_a_pause_of_its_own_and_never_a_shorter_one() -> None:
    clock = Clock()
    throttle = HostThrottle(pause_seconds=5, clock=clock, sleep=clock.sleep)
    throttle.slow_down("a.vn", 9)
    throttle.slow_down("b.vn", 1)
    assert [begin(throttle, clock, host) for host in ("a.vn", "a.vn", "b.vn", "b.vn")] == [1000, 1009, 1009, 1014]


def test_hosts_do_not_wait_for_each_other() -> None:
    clock = Clock()
    throttle = HostThrottle(pause_seconds=5, clock=clock, sleep=clock.sleep)
    assert [begin(throttle, clock, host) for host in ("a.vn", "b.vn", "a.vn")] == [1000, 1000, 1005]


def test_a_pause_that_is_over_is_not_waited_for() -> None:
    clock = Clock()
    throttle = HostThrottle(pause_seconds=5, clock=clock, sleep=clock.sleep)
    begin(throttle, clock, "a.vn")
    clock.sleep(3)
    assert begin(throttle, clock, "a.vn") == 1005
    clock.sleep(60)
    assert begin(throttle, clock, "a.vn") == 1065


def test_no_more_than_allowed_are_at_a_host_at_once() -> None:
    throttle, lock, all_there = HostThrottle(at_once=2, pause_seconds=0), Lock(), Barrier(8)
    there = most = 0

    def ask() -> None:
        nonlocal there, most
        all_there.wait()
        for _ in range(50):
            with throttle.at("a.vn"):
                with lock:
                    there += 1
                    most = max(most, there)
                with lock:
                    there -= 1

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(ask) for _ in range(8)]:
            done.result()
    assert 1 <= most <= 2


def test_a_turn_is_given_back_by_who_fails() -> None:
    throttle = HostThrottle(at_once=1, pause_seconds=0)
    for _ in range(3):
        with pytest.raises(ValueError, match="failed"), throttle.at("a.vn"):
            raise ValueError("failed")


def test_hosts_that_nobody_asks_any_more_are_forgotten_and_pauses_are_not() -> None:
    clock = Clock()
    throttle = HostThrottle(pause_seconds=1, clock=clock, sleep=clock.sleep)
    for number in range(5000):
        begin(throttle, clock, f"{number}.vn")
        clock.sleep(0.01)
    assert len(throttle._hosts) <= 1001
    assert begin(throttle, clock, "4999.vn") == pytest.approx(1000 + 4999 * 0.01 + 1)
