"""What many threads want at once is done in one go, and the failure of one is its own alone."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from feeds.group_commit import GroupCommit


class Slow:
    """Doubles numbers; holds up the first call until it is let go, and remembers what was asked together."""

    def __init__(self) -> None:
        self.begun, self.let_go = Event(), Event()
        self.calls: list[list[int]] = []

    def __call__(self, numbers: Sequence[int]) -> list[int]:
        self.calls.append(list(numbers))
        if not self.begun.is_set():
            self.begun.set()
            assert self.let_go.wait(10)
        if 13 in numbers:
            raise ValueError("13")
        return [2 * number for number in numbers]


def test_what_waits_is_done_together_and_each_gets_its_own_result() -> None:
    slow = Slow()
    double = GroupCommit(slow)
    with ThreadPoolExecutor(6) as threads:
        first = threads.submit(double, 0)
        assert slow.begun.wait(10)
        others = [threads.submit(double, number) for number in range(1, 6)]
        _until(lambda: double.waiting == 5)
        slow.let_go.set()
        assert first.result(10) == 0
        assert [other.result(10) for other in others] == [2, 4, 6, 8, 10]
    assert slow.calls[0] == [0]
    assert [sorted(call) for call in slow.calls[1:]] == [[1, 2, 3, 4, 5]]


def test_who_comes_alone_is_done_alone() -> None:
    slow = Slow()
    slow.let_go.set()
    double = GroupCommit(slow)
    assert [double(1), double(2)] == [2, 4]
    assert slow.calls == [[1], [2]]


def test_a_failure_reaches_its_own_thread_alone_and_the_next_calls_go_on() -> None:
    slow = Slow()
    double = GroupCommit(slow)
    with ThreadPoolExecutor(4) as threads:
        first = threads.submit(double, 0)
        assert slow.begun.wait(10)
        others = [threads.submit(double, number) for number in (12, 13, 14)]
        _until(lambda: double.waiting == 3)
        slow.let_go.set()
        assert first.result(10) == 0
        assert (others[0].result(10), others[2].result(10)) == (24, 28)
        with pytest.raises(ValueError, match="13"):
            others[1].result(10)
    assert double(3) == 6


def test_what_does_not_fit_together_is_done_one_after_the_other() -> None:
    slow = Slow()
    double = GroupCommit(slow, lambda some, one: len(some) < 2)
    with ThreadPoolExecutor(6) as threads:
        first = threads.submit(double, 0)
        assert slow.begun.wait(10)
        others = [threads.submit(double, number) for number in range(1, 6)]
        _until(lambda: double.waiting == 5)
        slow.let_go.set()
        assert [first.result(10), *(other.result(10) for other in others)] == [0, 2, 4, 6, 8, 10]
    assert list(map(len, slow.calls)) == [1, 2, 2, 1]


def _until(holds: Callable[[], bool]) -> None:
    for _ in range(1000):
        if holds():
            return
        Event().wait(0.01)
    raise AssertionError("it never came to that")
