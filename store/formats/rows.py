"""Answers as rows for csv and md: a fact, a change or an entry on each, and in every cell what a person can read."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from events.registry import kind, names
from events.statements import SECTIONS
from store.formats.named_units import named
from store.formats.wording import moment, readable, said, told_side, unit_names, when_told

Answer = Any
Row = dict[str, str]

_ENTRY = (
    *("id", "article", "type", "provinces", "units", "date", "date_origin", "provisional", "quote", "confidence"),
    *("recorded_at", "records", "sources", "origins", "thread", "differs", "disputes"),
)
"""What an entry of any kind can have; in its row the slots of all kinds follow, whatever was asked."""
_IN_WORDS = ("unit_names", "in_words", "source_urls", "source_titles", "source_days")
"""Columns that came later, at the end, so that the others keep their places."""


def rows(answer: Answer) -> list[Row]:
    """The rows of an answer: what it is a list of, as facts, changes, entries or figures, else the answer itself."""
    if isinstance(answer, list):
        return [_entry(item) for item in answer]
    if _is_series(answer):
        return [
            {"metric": metric, "period": figure["period"] or ""} | _supported(figure)
            for metric, figures in answer.items()
            for figure in figures
        ]
    if "inherited" in answer:
        return list(_facts(answer))
    if "states" in answer:
        return [row for state in answer["states"] for row in _facts(state)]
    if "changes" in answer:
        between = {"province": answer["province"], "from": moment(answer["from"]), "to": moment(answer["to"])}
        return [between | _cells(change) for change in answer["changes"]]
    if "totals" in answer:
        return [_entry(found) for found in (*answer["entries"], *answer["articles"])]
    if "withdrawn" in answer:
        return [*map(_entry, answer["entries"]), *({"id": gone, "withdrawn": "true"} for gone in answer["withdrawn"])]
    if "lanes" in answer:
        return [_cells(lane | {"units": [unit["name"] for unit in lane["units"]]}) for lane in answer["lanes"]]
    if "texts" in answer and "article" in answer:
        return [{"article": answer["article"]} | _text(text) for text in answer["texts"]]
    return [_cells(answer)]


def _is_series(answer: dict[str, Answer]) -> bool:
    """Whether it is figures by metric: no word of another answer is safe from being the name of a metric."""
    return all(isinstance(figures, list) and figures and "period" in figures[0] for figures in answer.values())


def columns(found: Iterable[Row]) -> list[str]:
    """The names of all cells, in the order in which rows bring them; those that only put others into words last."""
    names = dict.fromkeys(name for row in found for name in row)
    return sorted(names, key=lambda name: name in _IN_WORDS)


def entry_columns() -> list[str]:
    """The columns of entries, also where there is none."""
    return [*dict.fromkeys((*_ENTRY, *_slots(), "unit_names", "in_words", *_cited([])))]


def _facts(document: Answer) -> Iterator[Row]:
    """One row a fact, each with whose it is and on which day; what was handed down after the province's own."""
    whose = {name: document[name] or "" for name in ("province", "unit", "on", "known", "recorded_by", "status")}
    whose["unit_names"] = document["name"]
    for section in SECTIONS:
        for key, fact in document[section].items():
            yield whose | _fact(section, key, fact, "", document["on"])
    from events.handed_down import handed_down

    for units, sections in handed_down(document).items():
        for section, facts in sections.items():
            for key, fact in facts.items():
                yield whose | _fact(section, key, fact, ", ".join(units), document["on"])


def _fact(section: str, key: str, fact: Answer, inherited_from: str, on: str) -> Row:
    return {
        "section": section,
        "key": key,
        "inherited_from": inherited_from,
        **_supported(fact),
        "told": when_told(section, fact, on),
        **(
            {"source_urls": "; ".join(map(_cell, fact["sources"])), **_cited(fact["sources"])}
            if "sources" in fact
            else {}
        ),
    }


def _supported(fact: Answer) -> Row:
    """What a fact says, since when, and who says so."""
    return {
        "value": named(readable({slot: one for slot, one in fact["value"].items() if slot != "holds"})),
        "quote": fact.get("quote") or "",
        "since": fact["since"] or "",
        "first_reported": fact.get("first_reported", ""),
        "last_confirmed": fact["last_confirmed"],
        "records": ", ".join(fact["records"]),
        "source_count": str(fact["source_count"]),
        "origins": str(fact["origins"]),
        "disputed": _sides(fact.get("disputed", ())),
        "differs": _sides(fact.get("differs", ())),
        "disputes": _law(fact),
        "confidence": str(fact["confidence"]),
    }


def _sides(sides: Iterable[Answer]) -> str:
    shown = (f"{told_side(side)} ({', '.join(side['records'])})" for side in sides)
    return "; ".join(shown)


def _law(shown: Answer) -> str:
    law = shown.get("disputes")
    return f"by law in effect on {law['effective']} ({', '.join(law['records'])})" if law else ""


def _text(text: Answer) -> Row:
    """A text with the passages that are shown, and the records that quote it."""
    passages, quotes = ([one[name] for one in text[of]] for of, name in (("passages", "text"), ("quotes", "record")))
    return _cells(text | {"passages": passages, "quotes": quotes})


def _entry(item: dict[str, Answer]) -> Row:
    """An entry with the names of its units, and with the titles and days of its sources; anything else as it is."""
    if "sources" not in item or "units" not in item:
        return _cells(item)
    cells = dict.fromkeys((*_ENTRY, *_slots()), "") | _cells(item)
    return cells | {
        "unit_names": unit_names(item["units"]),
        "in_words": named(said(item)),
        **_cited(item["sources"]),
    }


@cache
def _slots() -> tuple[str, ...]:
    """The slots of all kinds that are entries, in their order."""
    kinds = (fields for name in names() if "units" in (fields := kind(name).model_fields))
    return tuple(dict.fromkeys(field.alias or name for fields in kinds for name, field in fields.items()))


def _cited(sources: list[Answer]) -> Row:
    return {
        "source_titles": "; ".join(source["title"] or "" for source in sources),
        "source_days": "; ".join(source["published_on"] or "" for source in sources),
    }


def _cells(item: dict[str, Answer]) -> Row:
    cells = {name: _cell(value) for name, value in item.items()}
    if "differs" in item:
        cells["differs"] = _sides(item["differs"])
    return cells | ({"disputes": _law(item)} if "disputes" in item else {})


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
