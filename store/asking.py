"""What people write for days, instants, kinds and paths, on the command line or in an address, turned into values.

Each function raises BadInput where the text means nothing of the sort.
"""

from datetime import UTC, date, datetime, time, timedelta, timezone
from difflib import get_close_matches

from events import when
from events.errors import BadInput
from events.registry import names
from events.statements import SECTIONS

HO_CHI_MINH_TIME = timezone(timedelta(hours=7))

_YEARS = range(2, 9999)
"""Years that leave room for a period before and after."""


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
        return datetime.combine(last_day(text), time.max, HO_CHI_MINH_TIME)
    if instant.tzinfo is None:
        raise BadInput(f"{text!r} has no offset", "write 2025-06-09T08:30:00+07:00, or a day")
    if instant.year not in _YEARS:
        raise BadInput(f"{text!r} is too far away")
    return instant.astimezone(UTC)


def kind_of_event(text: str) -> str:
    """The kind of event of that name, in whatever case."""
    known = {name.lower(): name for name in names()}
    if text.lower() not in known:
        near = get_close_matches(text.lower(), known, 1, 0.5)
        meant = f"did you mean {known[near[0]]}?" if near else f"there are {', '.join(known.values())}"
        raise BadInput(f"no kind of event called {text[:60]!r}", meant)
    return known[text.lower()]


def path_prefix(text: str) -> str:
    """The beginning of a path: it names a section of the state document."""
    section, slash, _ = text.partition("/")
    if section in SECTIONS or (not slash and any(one.startswith(section) for one in SECTIONS)):
        return text
    raise BadInput(f"no section called {section[:60]!r}", f"there are {', '.join(SECTIONS)}")


def today() -> date:
    """The day it is in Vietnam."""
    return datetime.now(HO_CHI_MINH_TIME).date()


def _days(text: str) -> tuple[date, date]:
    first, last = when.days(text)
    if first.year not in _YEARS:
        raise BadInput(f"{text!r} is too far away")
    return first, last
