"""Answers as JSON: one document, or one on each line."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic_core import to_json


def as_json(answer: Any) -> str:
    """One JSON document."""
    return to_json(answer, indent=2).decode() + "\n"


def as_lines(answers: Iterable[Any]) -> str:
    """JSON Lines: a document on each."""
    return "".join(json.dumps(answer, ensure_ascii=False) + "\n" for answer in answers)


def json_array(answers: Iterable[Any]) -> Iterator[str]:
    """What `as_json` gives for a list of them, in pieces, none of which is held longer than it takes to write it."""
    begin = "[\n"
    for answer in answers:
        yield begin + "  " + to_json(answer, indent=2).decode().replace("\n", "\n  ")
        begin = ",\n"
    yield "[]\n" if begin == "[\n" else "\n]\n"
