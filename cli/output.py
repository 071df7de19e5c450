"""Answers written out: data to stdout alone, in the format asked for; nothing in them can run anywhere."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any

from events.text import plain
from store.formats.documents import as_json, as_lines, json_array
from store.formats.markdown import as_markdown
from store.formats.spreadsheet import as_csv


class Format(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MD = "md"


CITED = (Format.CSV, Format.MD)
"""Formats in which every fact has its sources."""


def write(answer: Any, wanted: Format | None, table: str) -> None:
    """Write an answer: as a table on a terminal and as JSON elsewhere, unless a format is asked for.

    `table` names the function of `cli.tables`, or of a module named before a dot, that draws it; what draws is loaded
    only then. An iterator is a long list: as JSON, JSON Lines and a table it is written while it is read.
    """
    long = isinstance(answer, Iterator)
    chosen = wanted or (Format.TABLE if sys.stdout.isatty() else Format.JSON)
    match chosen:
        case Format.TABLE:
            module, _, function = table.rpartition(".")
            getattr(import_module(f"cli.{module or 'tables'}"), function)(answer)
        case Format.JSON:
            sys.stdout.writelines(json_array(answer) if long else [as_json(answer)])
        case Format.JSONL:
            for one in answer if long or isinstance(answer, list) else [answer]:
                print_text(as_lines([one]), end="")
        case Format.CSV:
            print_text(as_csv(list(answer) if long else answer, of_entries=table == "timeline_table"), end="")
        case Format.MD:
            print_text(as_markdown(list(answer) if long else answer), end="")


def print_text(text: str, end: str = "\n") -> None:
    """Text to stdout, in UTF-8 whatever the terminal's language."""
    sys.stdout.write(text + end)


def write_file(path: Path, data: bytes) -> None:
    """Bytes into a file, whole or not at all; a device or a pipe, which nothing may take the place of, is written to.

    Raises BadInput where it cannot be written.
    """
    from events.errors import BadInput

    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        there = path.resolve()
        beside = there.with_name(f".{there.name}.part")
        try:
            beside.write_bytes(data)
            beside.replace(there)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise BadInput(
            f"cannot write {path}: {(error.strerror or str(error)).lower()}", "choose another --out"
        ) from None


def complain(text: str) -> None:
    """Text to stderr: everything that is no data."""
    sys.stderr.write(f"tinhlog: {plain(text)}\n")
