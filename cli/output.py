"""Answers written out: data to stdout alone, in the format asked for; nothing in them can run anywhere."""

import csv
import io
import json
import sys
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any

from cli.rows import Row, columns, rows
from events.text import plain

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Format(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MD = "md"


def write(answer: Any, wanted: Format | None, table: str) -> None:
    """Write an answer: as a table on a terminal and as JSON elsewhere, unless a format is asked for.

    `table` names the function of `cli.tables` that draws it; what draws is loaded only then.
    """
    chosen = wanted or (Format.TABLE if sys.stdout.isatty() else Format.JSON)
    match chosen:
        case Format.TABLE:
            getattr(import_module("cli.tables"), table)(answer)
        case Format.JSON:
            print_text(json.dumps(answer, ensure_ascii=False, indent=2))
        case Format.JSONL:
            for item in answer if isinstance(answer, list) else [answer]:
                print_text(json.dumps(item, ensure_ascii=False))
        case Format.CSV:
            print_text(_csv(rows(answer)), end="")
        case Format.MD:
            print_text(_markdown(rows(answer)))


def print_text(text: str, end: str = "\n") -> None:
    """Text to stdout, in UTF-8 whatever the terminal's language."""
    sys.stdout.write(text + end)


def write_file(path: Path, found: Any) -> None:
    """A JSON answer into a file, whole or not at all."""
    from events.errors import BadInput

    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise BadInput(
            f"cannot write {path}: {(error.strerror or str(error)).lower()}", "choose another --out"
        ) from None


def complain(text: str) -> None:
    """Text to stderr: everything that is no data."""
    sys.stderr.write(f"tinhlog: {plain(text)}\n")


def _csv(found: list[Row]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, columns(found), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _harmless(cell) for name, cell in row.items()} for row in found)
    return out.getvalue()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _markdown(found: list[Row]) -> str:
    names = columns(found)
    lines = [names, ["---"] * len(names), *([row.get(name, "") for name in names] for row in found)]
    return "\n".join(f"| {' | '.join(map(_inline, line))} |" for line in lines)


def _inline(cell: str) -> str:
    return plain(cell).replace("\n", " ").replace("|", r"\|").replace("<", "&lt;")
