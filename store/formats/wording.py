"""Values and facts in words that a person reads, whatever the format of the answer."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from events.doubt import is_doubtful
from events.facts import EXTENT
from events.names.metrics import metric_name
from events.names.offices import body_name, position_name, post_names
from events.reading.text.language import Lang
from events.registry import slots
from events.text import line
from events.when import HO_CHI_MINH_TIME

Answer = Any

NAMING = ("person", "name", "plan", "metric", "kind", "position")
"""Slots that say what something is: they come first, without their name."""
QUANTITY = ("value", "unit", *EXTENT, "capital", "currency", "holds")
"""Slots that are said together, or go without saying."""
_SINCE = {
    "posts": "since",
    "plans": "since",
    "targets": "since",
    "investments": "first",
}
"""The words before the first day of a fact, by section; in the other sections that day is only when it was told."""
_DAY = timedelta(days=1)
_HAPPENED = {"directives": "given", "meetings": "held"}
"""Sections whose facts happen on a day, each with its verb."""
_NOT_IN_THE_SENTENCE = {"published": "day of publication", "context": "day from another sentence"}
"""By the origin of a date, how to say that the sentence does not give it."""
_TOLD_OF = ("IndicatorReported", "TargetSet", "OfficeholderReported", "ProjectReported")
"""Kinds whose day is the one on which something was told: there the day of publication is as good as any."""
_UNDATED = {
    "context": "not before {}, which its article names",
    "published": "told {}",
    "first_seen": "here by {}",
}
"""By where it comes from, what the day says of a fact that has none of its own."""
_ID = re.compile(r"[0-9a-f]{32}")
_SLUG = re.compile(r"(?!vn-)[a-z0-9]+(?:-[a-z0-9]+)*")

_MONEY = frozenset({"VND", "USD", "EUR"})

UNTOLD = frozenset({"aliases", "floor", "unsure"})
"""Slots that only the table of units reads."""


def ordered(section: str, facts: dict[str, Answer]) -> list[tuple[str, Answer]]:
    """The facts of a section by the tail of their path: posts by their rank, the others as they come."""
    if section != "posts":
        return list(facts.items())
    return sorted(facts.items(), key=lambda fact: rank(fact[0]))


def rank(seat: str) -> int:
    """The place of a seat, given as `party_secretary/le-an`, among the posts of a province."""
    return [*post_names("en")].index(seat.partition("/")[0])


def kind_in_words(kind: str) -> str:
    """`PlanApproved` as `plan approved`."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in kind).strip()


def unit_names(units: Sequence[str]) -> str:
    """Units by the names that they bear or bore last, as the packaged table has them; of any other its id."""
    from events.units.lineage import Units

    known = Units.packaged()
    shown = ((known.unit(unit) if unit in known else None, unit) for unit in units)
    return ", ".join(one.name(one.ended - _DAY if one.ended else date.max) if one else unit for one, unit in shown)


def is_id(tail: str) -> bool:
    """Whether the tail of a path is an occasion's id, which says nothing to a reader."""
    return _ID.fullmatch(tail) is not None


def moment(side: dict[str, Answer]) -> str:
    """One side of a comparison: a unit on a day, under the clocks asked for."""
    return " ".join([f"{side['on']} ({side['unit']})", *clocks_in_words(side)])


def clocks_in_words(asked: dict[str, Answer]) -> list[str]:
    """As known on which day, as recorded by when: a day where it is the end of one in Vietnam, as `--recorded-by` takes
    days.
    """
    said = [f"known {asked['known']}"] if asked.get("known") else []
    if asked.get("recorded_by"):
        instant = datetime.fromisoformat(asked["recorded_by"]).astimezone(HO_CHI_MINH_TIME)
        whole_day = instant.time() == time.max
        said.append(f"recorded by {instant.date() if whole_day else instant.isoformat()}")
    return said


def when_told(section: str, fact: dict[str, Answer], on: str) -> str:
    """From when a fact is, in words, as seen on a day.

    The day of a report is not when works began or a figure became true, so such a fact is "reported" on that day; and
    who was told of years ago may be in office no more.
    """
    last = fact["last_confirmed"]
    if fact.get("provisional"):
        return f"said {last}, before the period had ended"
    began = fact["since"] or fact.get("first_reported")
    if began is None:
        return f"day not given, {_UNDATED[fact['since_origin']].format(last)}"
    if section in _HAPPENED and (day := (fact.get("value") or {}).get("date")):
        return _happened(section, day, fact["since_origin"])
    if "told" in fact and section not in ("posts", "plans", "targets"):
        began = fact["told"]
    later = fact.get("slots_since", {})
    since = "told" if "status" in later else _SINCE.get(section, "as of")
    said = f"{since if fact['since'] else 'first reported'} {began}"
    if fact.get("told", began) != began:
        said += f", told {fact['told']}"
    said += "".join(f", {slot} as of {day}" for slot, day in later.items() if slot not in ("status", *EXTENT))
    if reaches := [day for slot, day in later.items() if slot in EXTENT]:
        said += f", so worded from {max(reaches)}"
    if "in_force" in fact:
        said += f", in force by law since {fact['in_force']}"
    if section == "posts":
        years = whole_years(last, on)
        ago = f"{years} year{'s' if years > 1 else ''}"
        if last > began:
            said += f", last confirmed {last}" + (f", {ago} before" if years else "")
        else:
            said += f", not confirmed for {ago}" if years else ", not confirmed since"
    return said


def whole_years(first: str, last: str) -> int:
    """How many whole years lie between two days."""
    return int(last[:4]) - int(first[:4]) - (last[5:] < first[5:])


def _happened(section: str, day: str, origin: str) -> str:
    """When something took place, no more exactly than it was told."""
    if origin == "published":
        return f"told {day}, day not given"
    whence = f" ({_NOT_IN_THE_SENTENCE[origin]})" if origin in _NOT_IN_THE_SENTENCE else ""
    return f"{_HAPPENED[section]} {day}{whence}"


def whence(entry: dict[str, Answer]) -> str | None:
    """Where the day comes from on which something happened, where the sentence does not give it."""
    origin: str | None = entry["date_origin"]
    return origin if origin in _NOT_IN_THE_SENTENCE and entry["type"] not in _TOLD_OF else None


def qualified(entry: dict[str, Answer]) -> list[str]:
    """What is to be known of the day and the figure of an entry, and of how it was read."""
    said = [_NOT_IN_THE_SENTENCE[origin]] if (origin := whence(entry)) else []
    said += ["its period not over"] if entry.get("provisional") else []
    return [*said, DOUBTFUL] if is_doubtful(entry["confidence"]) else said


DOUBTFUL = "doubtful reading"
"""What is said of an entry or a fact whose sentence is to be read before it is quoted."""


def told_side(side: dict[str, Answer]) -> str:
    """What a side of a contradiction states, and when."""
    return f"{readable(side['value'])}, {'appointed' if side.get('appointed') else 'said'} {side['on']}"


def otherwise(shown: dict[str, Answer]) -> list[str]:
    """What is said besides a fact or an entry that contradicts it, a line each."""
    sides = [(word, side) for word in ("disputed", "differs") for side in shown.get(word, ())]
    said = [f"{word}: {told_side(side)} ({side['records'][0][:12]})" for word, side in sides]
    if law := shown.get("disputes"):
        said.append(f"disputes the law: in effect on {law['effective']} ({law['records'][0][:12]})")
    return said


def headline(entry: dict[str, Answer]) -> str:
    """An entry on one line of plain text: where, what kind, and what its slots say."""
    where = ", ".join(entry["provinces"]) or "the whole country"
    return line(f"{where}: {kind_in_words(entry['type'])} · {said(entry)}").removesuffix(" ·")


def said(entry: dict[str, Answer]) -> str:
    """What the slots of an entry say, on a line."""
    shown = {slot: value for slot, value in slots(entry["type"], entry).items() if slot not in UNTOLD}
    return summary(in_post(shown, "en") if len(entry["units"]) == 1 else shown)


def summary(slots: dict[str, Answer]) -> str:
    """Slots on a line: what it is first, then how much, then the rest by name."""
    said = [called(slots, slot, "en") for slot in NAMING if slots.get(slot) is not None]
    if slots.get("value") is not None:
        said.append(_figure(slots))
    if slots.get("capital"):
        said.append(f"capital {_capital(slots['capital'], slots.get('currency'))}")
    if slots.get("holds") is False:
        said.append("left")
    told = {*NAMING, *QUANTITY, *in_the_plan(slots)}
    rest = {slot: value for slot, value in slots.items() if slot not in told and value not in (None, False, [])}
    for slot, value in rest.items():
        name = slot.replace("_", " ")
        said.append(name if value is True else f"{name} {called(slots, slot, 'en')}")
    return " · ".join(said)


def called(slots: dict[str, Answer], slot: str, lang: Lang) -> str:
    """What a metric, a position, a body or a place is called in a language; of any other slot what it says.

    What a paper said of it beyond its name is kept as it said it.
    """
    said = slots[slot]
    match slot:
        case "metric":
            name = metric_name(said, slots.get("unit"), lang)
        case "position":
            name = position_name(said, lang)
        case "approver":
            name = body_name(said, lang)
        case "phase" | "kind" | "stage" | "action" if isinstance(said, str):
            name = said.replace("_", " ")
        case "from" | "into" if isinstance(said, list):
            name = ", ".join(map(_place, said))
        case "into" if isinstance(said, str):
            name = _place(said)
        case _:
            name = None
    return name or readable(said)


def _place(slug: str) -> str:
    """The slug of a commune or district in words; the id of a unit, or a name, as it is."""
    return " ".join(map(str.capitalize, slug.split("-"))) if _SLUG.fullmatch(slug) else slug


def in_the_plan(slots: dict[str, Answer]) -> list[str]:
    """The slots of a plan that its name says already: its number, its years."""
    plan = slots.get("plan") or ""
    return [slot for slot in ("number", "period", "vision") if slots.get(slot) and str(slots[slot]) in plan]


def in_post(value: dict[str, Answer], lang: Lang) -> dict[str, Answer]:
    """What a fact says of who holds a post, without the province, whose post it is anyway."""
    named = position_name(value["position"], lang, placed=False) if "position" in value else None
    return value | {"position": named} if named else value


def counts_itself(slots: dict[str, Answer], unit: str | None, lang: Lang) -> bool:
    """Whether a unit only says again what its metric is called: visitors are counted in visitors."""
    if not unit or not slots.get("metric"):
        return False
    return re.search(rf"(?<!\w){re.escape(unit)}(?!\w)", called(slots, "metric", lang), re.IGNORECASE) is not None


def _figure(slots: dict[str, Answer]) -> str:
    """`top 5`, `at least 8%`, `over 18,600 VND`, `10 to 10.5% a year`."""
    value, comparator = slots["value"], slots.get("comparator")
    unit = None if counts_itself(slots, slots.get("unit"), "en") else slots.get("unit")
    if unit == "rank":
        return f"{'top' if comparator == 'top' else 'rank'} {readable(value)}"
    said = _amount(value, unit, slots.get("upper"))
    if slots.get("upper") is None:
        bound = slots.get("modifier") or {">=": "at least", "<=": "at most", "top": "top"}.get(comparator or "")
        said = f"{bound} {said}" if bound else said
    return f"{said} a {slots['per']}" if slots.get("per") else said


def _capital(capital: Answer, currency: str | None) -> str:
    """One sum, or those of a year by their currency."""
    sums = capital if isinstance(capital, dict) else {currency: capital}
    return ", ".join(_amount(amount, unit) for unit, amount in sums.items())


def _amount(value: Answer, unit: str | None, upper: Answer = None) -> str:
    """`8%`, `18,600 billion VND`, `10 to 10.5%`."""
    of, word = scale(value, unit)
    numbers = " to ".join(readable(one if of == 1 else one / of) for one in (value, upper) if one is not None)
    return f"{numbers}{f' {word}' if word else ''}{'%' if unit == '%' else f' {unit}' if unit else ''}"


def scale(value: Answer, unit: str | None) -> tuple[int, str | None]:
    """By what an amount is divided where a person reads it, and the word for that: what is large is told in billions,
    money in millions, too.
    """
    if not isinstance(value, int | float) or isinstance(value, bool):
        return 1, None
    if abs(value) >= 1_000_000_000:
        return 1_000_000_000, "billion"
    return (1_000_000, "million") if abs(value) >= 1_000_000 and unit in _MONEY else (1, None)


def readable(value: Answer) -> str:
    """A value of an answer, with what is in it, on a line."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return summary(value) if value else ""
    if isinstance(value, list):
        return ", ".join(map(readable, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        whole = value == int(value)
        return f"{int(value) if whole else value:{',' if abs(value) >= 10_000 else ''}}"
    return str(value)
