"""What many threads want done at once, done in one go: a transaction for all costs hardly more than one for each."""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class GroupCommit(Generic[T, R]):
    """Calls `do`, never twice at once, with every item that is waiting by then; it gives a result for each in order.

    Nobody waits for company: who comes alone is alone. What does not fit together is left for the next call. What fails
    together is done one by one, so that a failure is that of its own thread; so a `do` that fails has done nothing.
    """

    def __init__(
        self, do: Callable[[Sequence[T]], Sequence[R]], fits: Callable[[Sequence[T], T], bool] = lambda some, one: True
    ) -> None:
        self._do = do
        self._fits = fits
        self._lock = Lock()
        self._waiting: deque[tuple[T, Future[R]]] = deque()

    @property
    def waiting(self) -> int:
        """How many wait, beside those of whom it is being done."""
        return len(self._waiting)

    def __call__(self, one: T) -> R:
        """The result for an item. Raises what `do` raises of that item alone."""
        outcome: Future[R] = Future()
        self._waiting.append((one, outcome))
        with self._lock:
            # Whoever had the lock before may have done it along with his own.
            while not outcome.done():
                self._settle(self._next())
        return outcome.result()

    def _next(self) -> list[tuple[T, Future[R]]]:
        some = [self._waiting.popleft()]
        while self._waiting and self._fits([one for one, _ in some], self._waiting[0][0]):
            some.append(self._waiting.popleft())
        return some

    def _settle(self, asked: Sequence[tuple[T, Future[R]]]) -> None:
        try:
            results = self._do([one for one, _ in asked])
        except BaseException as error:
            if len(asked) == 1:
                asked[0][1].set_exception(error)
                return
            for alone in asked:
                self._settle([alone])
            return
        for (_, outcome), result in zip(asked, results, strict=True):
            outcome.set_result(result)
