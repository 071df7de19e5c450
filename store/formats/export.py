"""What is exported: which formats there are, and what writes each."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from events.errors import BadInput
from store.formats.telling import PLAIN, Telling


class ExportFormat(StrEnum):
    """What other programs read."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"
    ICS = "ics"
    ATOM = "atom"
    TIMELINEJS = "timelinejs"
    MD = "md"


MEDIA_TYPES = {
    ExportFormat.CSV: "text/csv",
    ExportFormat.JSONL: "application/jsonl",
    ExportFormat.PARQUET: "application/vnd.apache.parquet",
    ExportFormat.ICS: "text/calendar",
    ExportFormat.ATOM: "application/atom+xml",
    ExportFormat.TIMELINEJS: "application/json",
    ExportFormat.MD: "text/markdown",
}
OF_ENTRIES = (ExportFormat.ICS, ExportFormat.ATOM, ExportFormat.TIMELINEJS)
"""Formats in which only a timeline can be written."""
CITED = (ExportFormat.CSV, ExportFormat.MD)
"""Formats in which every fact has its sources."""
OF_DAYS = (ExportFormat.ICS, ExportFormat.TIMELINEJS)
"""Formats that leave out what has no date."""


def writer(wanted: ExportFormat, telling: Telling = PLAIN) -> Callable[[Any, str], bytes]:
    """What makes the bytes of an answer and its title; formats that people read tell it in the words of a telling.

    Raises BadInput where an extra is missing.
    """
    match wanted:
        case ExportFormat.CSV:
            from store.formats.spreadsheet import as_csv

            return lambda answer, title: as_csv(answer, of_entries=isinstance(answer, list)).encode()
        case ExportFormat.MD:
            from store.formats.markdown import as_markdown

            return lambda answer, title: as_markdown(answer, title, telling).encode()
        case ExportFormat.JSONL:
            from store.formats.documents import as_lines

            return lambda answer, title: as_lines(answer if isinstance(answer, list) else answer["states"]).encode()
        case ExportFormat.TIMELINEJS:
            from store.formats.documents import as_json
            from store.formats.timelinejs import as_timelinejs

            return lambda answer, title: as_json(as_timelinejs(answer, title, telling)).encode()
        case ExportFormat.ATOM:
            from store.formats.atom import as_atom

            return lambda answer, title: as_atom(answer, title, telling)
        case ExportFormat.ICS:
            from store.formats.ical import as_ical

            return lambda answer, title: as_ical(answer, title, telling)
        case ExportFormat.PARQUET:
            try:
                from store.formats.parquet import as_parquet
            except ImportError as error:
                raise BadInput(f"{error}", "install the extra: pip install 'tinhlog[parquet]'") from None
            return lambda answer, title: as_parquet(answer)
