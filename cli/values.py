"""What people type for dates, instants and slots, turned into values."""

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import typer

HO_CHI_MINH_TIME = timezone(timedelta(hours=7))


def first_day(text: str) -> date:
    """The first day of a date, which may be a month, quarter, half or year."""
    return _days(text)[0]


def last_day(text: str) -> date:
    """The last day of a date, which may be a month, quarter, half or year."""
    return _days(text)[1]


def recorded_by(text: str) -> datetime:
    """An instant with offset, or a day, which means its end in Vietnam."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or len(text) <= len("2025-06-09"):
        return datetime.combine(last_day(text) + timedelta(days=1), time(), HO_CHI_MINH_TIME) - timedelta(
            microseconds=1
        )
    if instant.tzinfo is None:
        raise typer.BadParameter(f"{text!r} has no offset: write 2025-06-09T08:30:00+07:00, or a day")
    return instant.astimezone(UTC)


def kind_of_event(text: str) -> str:
    """The kind of event of that name, in whatever case."""
    from difflib import get_close_matches

    from events.registry import names

    known = {name.lower(): name for name in names()}
    if text.lower() not in known:
        near = get_close_matches(text.lower(), known, 1, 0.5)
        meant = f"did you mean {known[near[0]]}?" if near else f"there are {', '.join(known.values())}"
        raise typer.BadParameter(f"no kind of event called {text!r}; {meant}")
    return known[text.lower()]


def path_prefix(text: str) -> str:
    """The beginning of a path: it names a section of the state document."""
    from events.statements import SECTIONS

    section, slash, _ = text.partition("/")
    if section in SECTIONS or (not slash and any(one.startswith(section) for one in SECTIONS)):
        return text
    raise typer.BadParameter(f"no section called {section!r}; there are {', '.join(SECTIONS)}")


def today() -> date:
    """The day it is in Vietnam."""
    return datetime.now(HO_CHI_MINH_TIME).date()


def slots(assignments: list[str]) -> dict[str, Any]:
    """Slot by slot what `--set slot=value` says: JSON where it is JSON, lists by commas, text otherwise."""
    found: dict[str, Any] = {}
    for assignment in assignments:
        slot, sign, value = assignment.partition("=")
        if not sign or not slot:
            raise typer.BadParameter(f"{assignment!r} is no slot=value")
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


def _days(text: str) -> tuple[date, date]:
    from events.errors import BadInput
    from events.when import days

    try:
        return days(text)
    except BadInput as error:
        raise typer.BadParameter(str(error)) from None
