"""Answers as rows for csv and md: a fact, a change or an entry on each, and in every cell what a person can read."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from store.formats.wording import SECTIONS, readable, summary

Answer = Any
Row = dict[str, str]


def rows(answer: Answer) -> list[Row]:
    """The rows of an answer: of states their facts, of a difference its changes, else its items or itself."""
    if isinstance(answer, list):
        return [_cells(item) for item in answer]
    if "inherited" in answer:
        return list(_facts(answer))
    if "states" in answer:
        return [{"province": state["province"]} | row for state in answer["states"] for row in _facts(state)]
    if "changes" in answer:
        return [_cells(change) for change in answer["changes"]]
    return [_cells(answer)]


def columns(found: Iterable[Row]) -> list[str]:
    """The names of all cells, in the order in which rows bring them."""
    return list(dict.fromkeys(name for row in found for name in row))


def _facts(document: Answer) -> Iterator[Row]:
    """One row a fact, what was handed down after the province's own."""
    for section in SECTIONS:
        for key, fact in document[section].items():
            yield _fact(section, key, fact, "")
    from events.handed_down import handed_down

    for units, sections in handed_down(document).items():
        for section, facts in sections.items():
            for key, fact in facts.items():
                yield _fact(section, key, fact, ", ".join(units))


def _fact(section: str, key: str, fact: Answer, inherited_from: str) -> Row:
    disputed = (f"{summary(side['value'])} ({', '.join(side['records'])})" for side in fact.get("disputed", ()))
    return {
        "section": section,
        "key": key,
        "value": readable({slot: one for slot, one in fact["value"].items() if slot != "holds"}),
        "quote": fact.get("quote") or "",
        "since": fact["since"] or "",
        "first_reported": fact.get("first_reported", ""),
        "last_confirmed": fact["last_confirmed"],
        "inherited_from": inherited_from,
        "records": ", ".join(fact["records"]),
        "source_count": str(fact["source_count"]),
        "origins": str(fact["origins"]),
        "disputed": "; ".join(disputed),
    }


def _cells(item: dict[str, Answer]) -> Row:
    return {name: _cell(value) for name, value in item.items()}


def _cell(value: Answer) -> str:
    """Text and plain values as they are; of a source its address, of an example its sentence, else slots on a line."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(map(_cell, value))
    if isinstance(value, dict):
        return (value.get("url") or value["article"] if "url" in value else value.get("quote")) or readable(value)
    return json.dumps(value)
