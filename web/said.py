"""What a fact or an event says, as a reader reads it: what it is, how much, and the rest by name."""

import re
from itertools import chain
from textwrap import shorten
from typing import NamedTuple

from events.base import Json
from events.names.offices import post_names
from events.registry import slots
from store.formats.wording import NAMING, QUANTITY, UNTOLD, called, counts_itself, in_post, in_the_plan, is_id
from web.wording import Wording

TITLE_CHARS_MAX = 90
"""So much of a sentence is said in a title."""
_TOLD = frozenset({*NAMING, *QUANTITY}) - {"position"}
"""Slots that are said in the first line, or go without saying."""
_UNTOLD = UNTOLD | {"date", "text", "texts"}
"""Slots that a page tells elsewhere, or that say nothing to a reader."""
_MEANT = {
    "phase": "phases",
    "stage": "phases",
    "action": "actions",
    "level": "levels",
    "status": "merger_statuses",
    "kind_of_unit": "unit_kinds",
    "kind": "meetings",
}
"""Slots whose values are words of a group."""
_WAYS = (("from", "into"), ("predecessors", "into"), ("predecessor", "parts"))
"""Slots that together say which units became which."""
_CHANGES = {
    "UnitFormed": ("name", "kind_of_unit"),
    "UnitMerged": ("predecessors", "into"),
    "UnitSplit": ("predecessor", "parts"),
    "UnitRenamed": ("name",),
    "UnitRetyped": ("units", "kind_of_unit"),
    "UnitCoded": ("units", "code"),
    "TerritoryMoved": ("giver", "taker"),
}
"""The slots of a change of units that its sentence is made of, in the order of their places in the words for it."""
_TELLING = frozenset({"person", "name", "plan", "number", "metric", "into", "projects", "capital"})
"""Slots without which an event says who, or what kind of meeting, and no more."""
_INSTRUMENT = re.compile(r"\b(NQ|QD|ND|KH|CT)\b")
_CALLED = ("position", "approver")
"""Slots whose values have names of their own in each language."""
_UNITS = frozenset({"units", "from", "into", "predecessors", "predecessor", "parts", "giver", "taker", "with"})
_DAYS = frozenset({"date", "period", "due", "effective", "legal_on", "vision"})


class Said(NamedTuple):
    """A line that says it, and what remains to be said, each by its name."""

    line: str
    rest: list[tuple[str, str]]

    @property
    def whole(self) -> str:
        """All of it on one line."""
        named = ", ".join(f"{name} {value}" for name, value in self.rest)
        return f"{self.line} ({named})" if self.line and named else self.line or named


def fact_said(path: str, value: Json, words: Wording) -> Said:
    """What a fact says that stands on a path of a state document; nothing where nothing does."""
    if value is None:
        return Said("", [])
    section, _, tail = path.partition("/")
    name, _, at = tail.partition("@")
    if section == "posts" and isinstance(value, dict):
        left = [] if value["holds"] else [(words.of("names", "action"), words("left"))]
        position = in_post(value, words.language).get("position")
        told = position in (None, fact_title(path, words))
        held = [] if told else [(words.of("names", "position"), str(position))]
        return Said(value["person"], [*held, *left])
    if section == "investments" and isinstance(value, dict) and "projects" not in value:
        return Said("; ".join(_invested(stage, sums, words) for stage, sums in value.items()), [])
    if not isinstance(value, dict):
        return Said(str(value), [])
    said = value_said(value, words)
    if section == "directives" and not said.line:
        return said._replace(line=words.of("types", "DirectiveGiven"))
    if section == "indicators" and at:
        return said._replace(rest=[(words.of("names", "period"), words.day(at)), *said.rest])
    if section == "targets" and at:
        return said._replace(rest=[(words.of("names", "due"), words.day(at)), *said.rest])
    if said.line:
        return said
    return Said(said.whole, []) if is_id(name) else Said(name.replace("-", " "), said.rest)


def titled(line: str, slots: Json, quote: str | None) -> str:
    """The line of an event or a fact; where that says little, followed by the first words of the sentence."""
    if not quote or any(slots.get(slot) for slot in _TELLING):
        return line
    begun = shorten(quote, TITLE_CHARS_MAX, placeholder="…")
    return f"{line}: {begun}" if line else begun


def fact_title(path: str, words: Wording) -> str:
    """What the path of a fact is called above it: a post, a year; nothing where the fact says it itself."""
    section, _, tail = path.partition("/")
    if section == "posts":
        post = tail.partition("/")[0]
        return post_names(words.language).get(post, post)
    return tail if section == "investments" else ""


def event_said(event: Json, words: Wording) -> Said:
    """What an entry or a record says, by the slots of its kind."""
    if event["type"] in _CHANGES:
        return _change_said(event, words)
    said = slots(event["type"], event)
    return value_said(in_post(said, words.language) if len(event.get("units", ())) == 1 else said, words)


def value_said(value: Json, words: Wording) -> Said:
    """What slots say: those of an event, or the value of a fact."""
    named = ("person", "name", "plan", "metric")
    line = [called(value, slot, words.language) for slot in named if value.get(slot)]
    if value.get("kind"):
        line.append(words.of("meetings", value["kind"]))
    if value.get("by") and not line:
        line.append(value["by"])
    if value.get("number") and not line:
        line.append(_instrument(value["number"], words))
    if value.get("value") is not None:
        unit = value.get("unit")
        said_again = counts_itself(value, unit and words.of("units_of_measure", unit), words.language)
        line.append(words.figure({**value, "unit": None} if said_again else value))
    if value.get("projects") is not None:
        line.append(words.count("project", value["projects"]))
    if value.get("capital") is not None:
        line.append(words.quantity(value["capital"], value.get("currency")))
    ways = [way for way in _WAYS if all(value.get(slot) for slot in way)]
    line += [words("arrow", _names(value[source], words), _names(value[target], words)) for source, target in ways]
    told = {*_TOLD, "projects", *chain.from_iterable(ways)}
    if not line and value.get("level"):
        line.append(words.of("mergers_of", value["level"]))
        told.add("level")
    if not value.get("metric") and not value.get("person") and "by" in value:
        told.add("by")
    told.update(in_the_plan(value) if value.get("plan") else ["number"])
    return Said(" · ".join(line), _rest(value, told, words))


def _instrument(number: str, words: Wording) -> str:
    """What an instrument is called by its number: a resolution, a decision, where its letters say so."""
    found = _INSTRUMENT.search(number.upper().replace("Đ", "D"))
    return words.of("instruments", found[1] if found else "other", number)


def _change_said(change: Json, words: Wording) -> Said:
    """What a change of units says, as a sentence."""
    kind, made_of = change["type"], _CHANGES[change["type"]]
    if change.get("floor"):
        kind = "floor"
    elif kind == "UnitMerged" and len(change["predecessors"]) == 1:
        kind = "absorbed"
    line = words.of("unit_changes", kind, *(_value(slot, change[slot], words) for slot in made_of))
    return Said(line, _rest(slots(change["type"], change), {*made_of, "official_name"}, words))


def _rest(said: Json, told: set[str], words: Wording) -> list[tuple[str, str]]:
    """What a line has not told, by name."""
    return [
        (words.of("names", slot), _value(slot, called(said, slot, words.language) if slot in _CALLED else value, words))
        for slot, value in said.items()
        if slot not in told | _UNTOLD and value not in (None, False, [], "")
    ]


def _value(slot: str, value: Json, words: Wording) -> str:
    if value is None:
        return "–"
    if slot in _MEANT:
        return words.of(_MEANT[slot], value)
    if slot in _UNITS:
        return _names(value, words)
    if slot in _DAYS:
        return words.day(str(value))
    if value is True:
        return words("yes")
    if isinstance(value, list):
        return _names(value, words)
    if isinstance(value, dict):
        return ", ".join(f"{words.of('names', name)}: {_value(name, one, words)}" for name, one in value.items())
    return words.number(value) if isinstance(value, int | float) else str(value)


def _names(value: Json, words: Wording) -> str:
    """Slugs and ids of units as names."""
    return ", ".join(words.name(str(name)) for name in (value if isinstance(value, list) else [value]))


def _invested(stage: str, sums: Json, words: Wording) -> str:
    counted = [words.count("project", sums["projects"])] if sums["projects"] else []
    capital = [words.quantity(amount, currency) for currency, amount in sums["capital"].items()]
    return f"{words.of('phases', stage)}: {', '.join([*counted, *capital])}"
