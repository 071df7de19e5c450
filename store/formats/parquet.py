"""Parquet: entries or facts as columns with types, for DuckDB, Polars and their like (extra `parquet`)."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from events import when
from events.handed_down import handed_down
from events.registry import slots
from events.statements import SECTIONS
from events.text import canonical

_TEXTS = pa.list_(pa.string())
_INSTANT = pa.timestamp("us", tz="UTC")

ENTRY = pa.schema(
    [
        pa.field("id", pa.string(), nullable=False),
        pa.field("type", pa.string(), nullable=False),
        pa.field("article", pa.string(), nullable=False),
        ("thread", pa.string()),
        ("provinces", _TEXTS),
        ("units", _TEXTS),
        ("date", pa.string()),  # EDTF, as exact as it is known
        ("first_day", pa.date32()),
        ("last_day", pa.date32()),
        ("date_origin", pa.string()),
        ("provisional", pa.bool_()),
        ("differs", pa.string()),  # JSON: what other sources say
        ("slots", pa.string()),  # JSON: each kind has its own
        ("quote", pa.string()),
        ("confidence", pa.float64()),
        ("recorded_at", _INSTANT),
        ("records", _TEXTS),
        (
            "sources",
            pa.list_(
                pa.struct(
                    [
                        ("article", pa.string()),
                        ("url", pa.string()),
                        ("title", pa.string()),
                        ("published_on", pa.date32()),
                        ("quote", pa.string()),
                    ]
                )
            ),
        ),
        ("origins", pa.int64()),
    ]
)
FACT = pa.schema(
    [
        pa.field("province", pa.string(), nullable=False),
        pa.field("unit", pa.string(), nullable=False),
        ("on", pa.date32()),
        ("section", pa.string()),
        ("key", pa.string()),
        ("value", pa.string()),  # JSON
        ("since", pa.date32()),
        ("first_reported", pa.date32()),
        ("last_confirmed", pa.date32()),
        ("inherited_from", _TEXTS),
        ("records", _TEXTS),
        ("source_count", pa.int64()),
        ("origins", pa.int64()),
        ("confidence", pa.float64()),
        ("disputed", pa.string()),  # JSON: what each side states
        ("differs", pa.string()),
    ]
)


def as_parquet(answer: Any) -> bytes:
    """A timeline, one row an entry; or a snapshot, one row a fact."""
    if isinstance(answer, list):
        table = pa.Table.from_pylist([_entry(entry) for entry in answer], ENTRY)
    else:
        table = pa.Table.from_pylist([fact for state in answer["states"] for fact in _facts(state)], FACT)
    out = pa.BufferOutputStream()
    pq.write_table(table, out, compression="zstd")
    return bytes(out.getvalue())


def _entry(entry: dict[str, Any]) -> dict[str, Any]:
    first, last = when.days(entry["date"]) if entry["date"] else (None, None)
    sources = [source | {"published_on": _day(source["published_on"])} for source in entry["sources"]]
    return {
        **{name: entry.get(name) for name in ENTRY.names},
        "first_day": first,
        "last_day": last,
        "provisional": entry.get("provisional", False),
        "differs": _sides(entry, "differs"),
        "slots": canonical(slots(entry["type"], entry)),
        "recorded_at": datetime.fromisoformat(entry["recorded_at"]),
        "sources": sources,
    }


def _facts(state: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of a state, what was handed down after the province's own."""
    own = {section: state[section] for section in SECTIONS}
    for units, sections in {(): own, **handed_down(state)}.items():
        for section, facts in sections.items():
            for key, fact in facts.items():
                yield {
                    "province": state["province"],
                    "unit": state["unit"],
                    "on": _day(state["on"]),
                    "section": section,
                    "key": key,
                    "value": canonical(fact["value"]),
                    **{name: _day(fact.get(name)) for name in ("since", "first_reported", "last_confirmed")},
                    "inherited_from": list(units),
                    "records": fact["records"],
                    "source_count": fact["source_count"],
                    "origins": fact["origins"],
                    "confidence": fact["confidence"],
                    "disputed": _sides(fact, "disputed"),
                    "differs": _sides(fact, "differs"),
                }


def _sides(shown: dict[str, Any], which: str) -> str | None:
    return canonical(shown[which]) if which in shown else None


def _day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None
