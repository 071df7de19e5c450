"""CSV (RFC 4180): one row for each entry or fact. No cell is taken for a formula."""

import csv
import io
from typing import Any

from events.text import plain
from store.formats.rows import columns, entry_columns, rows

_FORMULA = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may read a cell that begins so as; East Asian ones take the full width for the half."""


def as_csv(answer: Any, *, of_entries: bool = False) -> str:
    """An answer as CSV, with a header, which entries have also where there is none."""
    found = rows(answer)
    names = entry_columns() if of_entries and not found else columns(found)
    out = io.StringIO()
    writer = csv.DictWriter(out, names, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _harmless(plain(cell)) for name, cell in row.items()} for row in found)
    return out.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
