"""What people type for dates, instants, kinds and slots, turned into values. What means nothing is wrong usage."""

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

import typer

from events.errors import BadInput

V = TypeVar("V")


def first_day(text: str) -> date:
    """The first day of a date, which may be a month, quarter, half or year."""
    from store import asking

    return _meant(asking.first_day, text)


def last_day(text: str) -> date:
    """The last day of a date, which may be a month, quarter, half or year."""
    from store import asking

    return _meant(asking.last_day, text)


def recorded_by(text: str) -> datetime:
    """An instant with offset, or a day, which means its end in Vietnam."""
    from store import asking

    return _meant(asking.recorded_by, text)


def kind_of_event(text: str) -> str:
    """The kind of event of that name, in whatever case."""
    from store import asking

    return _meant(asking.kind_of_event, text)


def path_prefix(text: str) -> str:
    """The beginning of a path: it names a section of the state document."""
    from store import asking

    return _meant(asking.path_prefix, text)


def language(text: str) -> str:
    """A language that articles are read in: `vi`, also of `vi-VN`."""
    tag = text.strip().lower().partition("-")[0]
    if tag not in ("en", "vi"):
        raise typer.BadParameter(f"{text!r} is neither en nor vi{', which is Vietnamese' if tag == 'vn' else ''}")
    return tag


def reason(text: str) -> str:
    """Why something is corrected: some words, for they are all that is left to who asks later."""
    if not text.strip():
        raise typer.BadParameter("say why in a few words")
    return text


def today() -> date:
    """The day it is in Vietnam."""
    from store import asking

    return asking.today()


def slots(assignments: list[str]) -> dict[str, Any]:
    """Slot by slot what `--set slot=value` says: JSON where it is JSON, lists by commas, text otherwise."""
    found: dict[str, Any] = {}
    for assignment in assignments:
        slot, sign, value = assignment.partition("=")
        if not sign or not slot:
            raise typer.BadParameter(f"{assignment!r} is no slot=value")
        if slot in found:
            raise typer.BadParameter(f"{slot!r} is set twice")
        found[slot] = _slot(slot, value)
    return found


def _slot(slot: str, value: str) -> Any:
    if slot in ("provinces", "from"):
        return [part.strip() for part in value.split(",") if part.strip()]
    try:
        parsed = json.loads(value)
    except json.JSONDecodeError:
        return value
    return value if isinstance(parsed, int) and slot in ("date", "due", "period", "effective") else parsed


def _meant(parse: Callable[[str], V], text: str) -> V:
    try:
        return parse(text)
    except BadInput as error:
        raise typer.BadParameter(str(error)) from None
