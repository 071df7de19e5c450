"""Answers written out: data to stdout alone, in the format asked for; nothing in them can run anywhere."""

import json
import sys
from collections.abc import Iterable
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any

from events.text import plain
from store.formats.markdown import as_markdown
from store.formats.spreadsheet import as_csv


class Format(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MD = "md"


def write(answer: Any, wanted: Format | None, table: str) -> None:
    """Write an answer: as a table on a terminal and as JSON elsewhere, unless a format is asked for.

    `table` names the function of `cli.tables`, or of a module named before a dot, that draws it; what draws is loaded
    only then.
    """
    chosen = wanted or (Format.TABLE if sys.stdout.isatty() else Format.JSON)
    match chosen:
        case Format.TABLE:
            module, _, function = table.rpartition(".")
            getattr(import_module(f"cli.{module or 'tables'}"), function)(answer)
        case Format.JSON:
            print_text(as_json(answer), end="")
        case Format.JSONL:
            print_text(as_lines(answer if isinstance(answer, list) else [answer]), end="")
        case Format.CSV:
            print_text(as_csv(answer), end="")
        case Format.MD:
            print_text(as_markdown(answer), end="")


def print_text(text: str, end: str = "\n") -> None:
    """Text to stdout, in UTF-8 whatever the terminal's language."""
    sys.stdout.write(text + end)


def as_json(answer: Any) -> str:
    """One JSON document."""
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def as_lines(answers: Iterable[Any]) -> str:
    """JSON Lines: a document on each."""
    return "".join(json.dumps(answer, ensure_ascii=False) + "\n" for answer in answers)


def write_file(path: Path, data: bytes) -> None:
    """Bytes into a file, whole or not at all. Raises BadInput where it cannot be written."""
    from events.errors import BadInput

    beside = path.with_name(f".{path.name}.part")
    try:
        try:
            beside.write_bytes(data)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise BadInput(
            f"cannot write {path}: {(error.strerror or str(error)).lower()}", "choose another --out"
        ) from None


def complain(text: str) -> None:
    """Text to stderr: everything that is no data."""
    sys.stderr.write(f"tinhlog: {plain(text)}\n")
