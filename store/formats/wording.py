"""Values and facts in words that a person reads, whatever the format of the answer."""

import re
from typing import Any

from store.formats.text import line

Answer = Any

SECTIONS = ("posts", "plans", "targets", "indicators", "projects", "investments", "mergers", "directives", "meetings")
_WORDING = ("person", "name", "plan", "metric", "kind", "position")
"""Slots that say what something is: they come first, without their name."""
_QUANTITY = ("value", "unit", "comparator", "capital", "currency", "holds")
"""Slots that are said together, or go without saying."""
_SINCE = {
    "posts": "since",
    "plans": "since",
    "targets": "since",
    "investments": "first told",
    "directives": "given",
    "meetings": "held",
}
"""What the first day of a fact says of it; of any other section that it was told then."""
_ID = re.compile(r"[0-9a-f]{32}")

NOT_SLOTS = frozenset(
    {"id", "article", "type", "provinces", "units", "date", "date_origin", "quote", "confidence", "recorded_at"}
    | {"records", "sources", "origins", "thread"}
)
"""What every entry of a timeline has; its other fields are the slots of its kind."""


def slots(entry: dict[str, Answer]) -> dict[str, Answer]:
    """What an entry says by the slots of its kind."""
    return {slot: value for slot, value in entry.items() if slot not in NOT_SLOTS}


def kind_in_words(kind: str) -> str:
    """`PlanApproved` as `plan approved`."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in kind).strip()


def is_id(tail: str) -> bool:
    """Whether the tail of a path is an occasion's id, which says nothing to a reader."""
    return _ID.fullmatch(tail) is not None


def moment(side: dict[str, Answer]) -> str:
    """One side of a comparison: a unit on a day, under the clocks asked for."""
    clocks = (f" {name} {side[name]}" for name in ("known", "recorded_by") if side.get(name))
    return f"{side['on']} ({side['unit']})" + "".join(clocks)


def when_told(section: str, fact: dict[str, Answer]) -> str:
    """From when a fact is, in words.

    The day of a report is not when works began or a figure became true, so such a fact is "reported" on that day.
    """
    last = fact["last_confirmed"]
    if fact.get("provisional"):
        return f"as said {last}, its period not over"
    began = fact["since"] or fact.get("first_reported")
    if began is None:
        # The latest day that an undated article names is a day by which it had not yet been written.
        by = "not before" if fact["since_origin"] == "context" else "by"
        return f"undated, {by} {last} ({fact['since_origin']})"
    if "told" in fact and section not in ("posts", "plans", "targets"):
        began = fact["told"]
    said = f"{_SINCE.get(section, 'as of') if fact['since'] else 'first reported'} {began}"
    if fact.get("told", began) != began:
        said += f", told {fact['told']}"
    if "in_force" in fact:
        said += f", in force by law since {fact['in_force']}"
    if section == "posts":
        said += f", last confirmed {last}" if last > began else ", not confirmed since"
    return said


def headline(entry: dict[str, Answer]) -> str:
    """An entry on one line of plain text: where, what kind, and what its slots say."""
    where = ", ".join(entry["provinces"]) or "the whole country"
    said = f"{where}: {kind_in_words(entry['type'])} · {summary(slots(entry))}"
    return line(said).removesuffix(" ·")


def summary(slots: dict[str, Answer]) -> str:
    """Slots on a line: what it is first, then how much, then the rest by name."""
    said = [readable(slots[slot]) for slot in _WORDING if slots.get(slot) is not None]
    if slots.get("value") is not None:
        said.append(_quantity(slots["value"], slots.get("unit"), slots.get("comparator")))
    if slots.get("capital"):
        said.append(f"capital {_quantity(slots['capital'], slots.get('currency'), None)}")
    if slots.get("holds") is False:
        said.append("left")
    told = {*_WORDING, *_QUANTITY}
    rest = {slot: value for slot, value in slots.items() if slot not in told and value not in (None, False, [])}
    return " · ".join(
        [*said, *(slot if value is True else f"{slot} {readable(value)}" for slot, value in rest.items())]
    )


def _quantity(value: Answer, unit: str | None, comparator: str | None) -> str:
    """`top 5`, `at least 8%`, `18,600 VND`."""
    if unit == "rank":
        return f"{'top' if comparator == 'top' else 'rank'} {readable(value)}"
    bound = {">=": "at least ", "<=": "at most ", "top": "top "}.get(comparator or "", "")
    return f"{bound}{readable(value)}{'%' if unit == '%' else f' {unit}' if unit else ''}"


def readable(value: Answer) -> str:
    """A value of an answer, with what is in it, on a line."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return summary(value) if value else ""
    if isinstance(value, list):
        return ", ".join(map(readable, value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        whole = value == int(value)
        return f"{int(value) if whole else value:{',' if abs(value) >= 10_000 else ''}}"
    return str(value)
