"""How far a long command has come: a line that moves on a terminal, else a plain line now and then."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from cli.failures import Failures
from cli.output import complain

if TYPE_CHECKING:
    from events.base import Article

T = TypeVar("T")

LINE_SECONDS = 10
_FIRST = "reading the first articles"
"""What is said until a batch is appended: a count of none would look as if it stood still."""


def shown(batches: "Iterable[list[Article]]", failed: Failures, wanted: bool | None) -> "Iterator[list[Article]]":
    """The batches, with progress on stderr: if wanted, or where nobody says and it is a terminal.

    A batch counts when the next is asked for.
    """
    if wanted is False or not (wanted or sys.stderr.isatty()):
        return iter(batches)
    return _on_terminal(batches, failed) if sys.stderr.isatty() else _in_lines(batches, failed)


@contextmanager
def counting(what: str, total: int) -> Iterator[Callable[[], None]]:
    """A bar on the terminal that moves by one with every call of what it yields; nothing where there is no terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.advance(task)


def counted(what: str, things: Sequence[T]) -> Iterator[T]:
    """The things, with a bar on the terminal that moves by one when the next is asked for."""
    with counting(what, len(things)) as advance:
        for one in things:
            yield one
            advance()


def _on_terminal(batches: "Iterable[list[Article]]", failed: Failures) -> "Iterator[list[Article]]":
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=Console(stderr=True)
    ) as bar:
        task = bar.add_task(_FIRST)
        for batch, said in _counted(batches, failed):
            bar.update(task, description=said)
            yield batch


def _in_lines(batches: "Iterable[list[Article]]", failed: Failures) -> "Iterator[list[Article]]":
    due = monotonic()
    for batch, said in _counted(batches, failed):
        if monotonic() >= due:
            complain(said)
            due = monotonic() + LINE_SECONDS
        yield batch


def _counted(batches: "Iterable[list[Article]]", failed: Failures) -> "Iterator[tuple[list[Article], str]]":
    done, began = 0, monotonic()
    for batch in batches:
        rate = f"{done:,} articles, {done / max(monotonic() - began, 1e-9):,.0f}/s" if done else _FIRST
        yield batch, f"{rate}, {failed.count:,} failed"
        done += len(batch)
