"""What people type for dates, instants, kinds and slots, turned into values. What means nothing is wrong usage."""

import json
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

import typer

from events.errors import BadInput
from events.text import plain
from store import asking

V = TypeVar("V")


def usage(parse: Callable[[str], V]) -> Callable[[str], V]:
    """The parser, with BadInput as wrong usage: the message then names the option or argument."""

    @wraps(parse)
    def parsed(text: str) -> V:
        try:
            return parse(text)
        except BadInput as error:
            raise typer.BadParameter(str(error)) from None

    return parsed


first_day = usage(asking.first_day)
last_day = usage(asking.last_day)
recorded_by = usage(asking.recorded_by)
kind_of_event = usage(asking.kind_of_event)
path_prefix = usage(asking.path_prefix)


def language(text: str) -> str:
    """A language that articles are read in: `vi`, also of `vi-VN`."""
    tag = text.strip().lower().partition("-")[0]
    if tag not in ("en", "vi"):
        raise typer.BadParameter(f"{text!r} is neither en nor vi{', which is Vietnamese' if tag == 'vn' else ''}")
    return tag


def reason(text: str) -> str:
    """Why something is corrected: some words, for they are all that is left to who asks later."""
    if not (said := plain(text).strip()):
        raise typer.BadParameter("say why in a few words")
    return said


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
