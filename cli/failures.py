"""What could not be read: counted, told, and written to a file as it happens."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from cli.common import complain_of
from cli.output import complain
from events.errors import BadInput

if TYPE_CHECKING:
    from feeds.raw_document import Unreadable

KEPT_MAX = 1_000
"""So many are told on stderr and in the report; `count` and the file have them all."""


class Failures:
    """Collects the articles that could not be read: counts them, keeps the first thousand, writes all to the file."""

    def __init__(self, file: TextIO | None) -> None:
        self.count = 0
        self._kept: list[Unreadable] = []
        self._file = file

    def __call__(self, one: "Unreadable") -> None:
        """Take note of one."""
        self.count += 1
        if self.count <= KEPT_MAX:
            self._kept.append(one)
        if self._file:
            self._file.write(json.dumps(one._asdict(), ensure_ascii=False) + "\n")
            self._file.flush()

    def complain(self) -> None:
        """Say on stderr what could not be read, and why."""
        complain_of(self._kept)
        if self.count > len(self._kept):
            complain(f"and {self.count - len(self._kept):,} more, which --errors FILE writes out")

    def report(self) -> dict[str, Any]:
        """The part of an answer that tells of them."""
        return {"failed": self.count, "errors": [one._asdict() for one in self._kept]}


@contextmanager
def failures(path: Path | None) -> Iterator[Failures]:
    """Takes failures in, and writes them to a file if one is named. Raises BadInput where it cannot be written."""
    if path is None:
        yield Failures(None)
        return
    try:
        file = path.open("w", encoding="utf-8")
    except OSError as error:
        raise BadInput(
            f"cannot write {path}: {(error.strerror or str(error)).lower()}", "choose another file"
        ) from None
    with file:
        yield Failures(file)
