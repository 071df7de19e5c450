"""What every kind of news event reads: the examples that stand with the kind, and the many of `tests/data/kinds`.

In those files examples follow one another with an empty line between: the text as it is, then a line `-> {...}` for
each event of the kind that is read in it, with the printed fields that are checked, or `-> nothing`. One that was not
published on 10 June 2025 begins with a line `published DAY`. The order does not matter.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from events.base import Example, NewsEvent

FOLDER = Path(__file__).parents[1] / "data" / "kinds"
_PUBLISHED, _READS = "published ", "-> "


def examples_of(kind: type[NewsEvent]) -> list[Example]:
    """All of them, those in which nothing is read too."""
    return [*kind.examples, *kind.counterexamples, *parsed(file_of(kind).read_text(encoding="utf-8"))]


def file_of(kind: type[NewsEvent]) -> Path:
    """The file of a kind is called as its module."""
    return FOLDER / f"{kind.__module__.rpartition('.')[2]}.txt"


def parsed(content: str) -> Iterator[Example]:
    """The examples of a file, in its order."""
    for block in content.strip().split("\n\n"):
        lines = block.splitlines()
        told = [line.removeprefix(_READS) for line in lines if line.startswith(_READS)]
        assert told, f"what is read in it? {block!r}"
        assert all(line.startswith(_READS) for line in lines[-len(told) :]), f"no empty line between two? {block!r}"
        day = {"published": lines.pop(0).removeprefix(_PUBLISHED)} if block.startswith(_PUBLISHED) else {}
        text = "\n".join(lines[: -len(told)])
        yield Example(text, () if told == ["nothing"] else tuple(map(json.loads, told)), **day)
