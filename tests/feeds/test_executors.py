"""What is hostile ends its own process and nothing else, wherever the work is done."""

import time
from collections.abc import Iterator
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from threading import Timer

import pytest

from events.errors import BadInput, NotRead
from feeds import local_executors
from feeds.executors import executor
from feeds.local_executors import Executor, Here, local
from feeds.processes import Died
from tests.feeds.hostile import act

GOOD = [f"word {number}" for number in range(7)]


@pytest.fixture
def others() -> set[BaseProcess]:
    """The processes that were there before, which other tests go on with."""
    return set(active_children())


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> Iterator[Executor]:
    monkeypatch.setattr(local_executors, "CPU_SECONDS", 1)
    monkeypatch.setattr(local_executors, "MEMORY_BYTES", 400_000_000)
    with local(2) as found:
        yield found


def test_processes_give_what_this_process_would_in_order(two: Executor) -> None:
    here = Here().submit(act, GOOD, "!").result()
    assert here == [f"WORD {number}!" for number in range(7)]
    pending = [two.submit(act, GOOD[: number % 7], "!") for number in range(40)]
    assert [one.result() for one in pending] == [here[: number % 7] for number in range(40)]


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("for ever", "takes more than 1 s"),
        ("memory", "takes more than 400,000,000 bytes of memory"),
        ("segfault", "exit code -11"),
        ("killed", "exit code -9"),
        ("exit", "exit code 3"),
    ],
)
def test_an_item_that_ends_its_process_costs_itself_alone(two: Executor, word: str, says: str) -> None:
    found = two.submit(act, [*GOOD[:3], word, *GOOD[3:]]).result()
    died = found.pop(3)
    assert isinstance(died, Died)
    assert says in str(died)
    assert found == Here().submit(act, GOOD).result()
    assert two.submit(act, GOOD).result() == found


def test_a_process_that_somebody_else_kills_costs_nothing(others: set[BaseProcess], two: Executor) -> None:
    two.submit(act, GOOD).result()
    pending = two.submit(act, ["asleep"])
    again = two.submit(act, GOOD)
    Timer(0.3, lambda: [child.kill() for child in set(active_children()) - others]).start()
    assert isinstance(pending.result()[0], Died)
    assert again.result() == two.submit(act, GOOD).result() == Here().submit(act, GOOD).result()


@pytest.mark.parametrize(("word", "raised"), [("mistake", ZeroDivisionError), ("not read", NotRead)])
def test_what_a_function_raises_is_raised_where_it_is_asked_for(
    two: Executor, word: str, raised: type[Exception]
) -> None:
    for one in (two.submit(act, [word]).result, lambda: Here().submit(act, [word]).result()):
        with pytest.raises(raised) as caught:
            one()
    if isinstance(caught.value, NotRead):
        assert (caught.value.article, caught.value.why) == ("https://bao.example/", "in a bad mood")
    assert two.submit(act, GOOD).result() == Here().submit(act, GOOD).result()


def test_who_stops_waits_for_nothing_that_is_running_and_leaves_no_process() -> None:
    before, began = set(active_children()), time.monotonic()
    with pytest.raises(KeyboardInterrupt), local(2) as two:  # noqa: PT012 - it must come out of the block
        pending = [two.submit(act, ["asleep", "for ever"]) for _ in range(6)]
        two.submit(act, GOOD)
        while set(active_children()) == before:
            time.sleep(0.01)
        raise KeyboardInterrupt
    assert time.monotonic() - began < 10
    assert set(active_children()) == before
    assert not [one for one in pending if not one.done()]  # type: ignore[attr-defined]


def test_an_executor_is_chosen_by_how_many_read_or_by_an_address() -> None:
    with executor() as one:
        assert isinstance(one, Here)
    with executor(2) as one:
        assert isinstance(one, local_executors.Local)
    for workers, url in ((0, "spark://x:1"), (0, "tcp://x:1"), (2, "dask://x:1")):
        with pytest.raises(BadInput, match="dask://HOST:PORT"):
            executor(workers, url)
