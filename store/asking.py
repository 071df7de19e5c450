"""What people write for days, instants, kinds and paths, on the command line or in an address, turned into values.

Each function raises BadInput where the text means nothing of the sort.
"""

from datetime import UTC, date, datetime, time
from difflib import get_close_matches

from events import when
from events.errors import BadInput
from events.registry import names
from events.statements import SECTIONS
from events.text import slug
from events.when import HO_CHI_MINH_TIME


class NoOffset(BadInput):
    """An instant without an offset from UTC: it names no one moment."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} has no offset", "write 2025-06-09T08:30:00+07:00, or a day")
        self.text = text


class UnknownKind(BadInput):
    """No kind of event has that name."""

    def __init__(self, name: str, nearest: str | None) -> None:
        if "," in name:
            meant = "each is named by itself: repeat it"
        else:
            meant = f"did you mean {nearest}?" if nearest else f"there are {', '.join(names())}"
        super().__init__(f"no kind of event called {name[:60]!r}", meant)
        self.name, self.nearest = name[:60], nearest


def first_day(text: str) -> date:
    """The first day of a date, which may be a month, quarter, half or year."""
    return when.meant(text)[0]


def last_day(text: str) -> date:
    """The last day of a date, which may be a month, quarter, half or year."""
    return when.meant(text)[1]


def recorded_by(text: str) -> datetime:
    """An instant with offset, or a day, which means its end in Vietnam."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or len(text) <= len("2025-06-09"):
        return datetime.combine(last_day(text), time.max, HO_CHI_MINH_TIME).astimezone(UTC)
    if instant.tzinfo is None:
        raise NoOffset(text)
    if instant.year not in when.YEARS:
        raise when.TooFar(text)
    return instant.astimezone(UTC)


def kind_of_event(text: str) -> str:
    """The kind of event of that name, in whatever case."""
    known = {name.lower(): name for name in names()}
    if text.lower() not in known:
        near = get_close_matches(text.lower(), known, 1, 0.5)
        raise UnknownKind(text, known[near[0]] if near else None)
    return known[text.lower()]


def path_prefix(text: str) -> str:
    """The beginning of a path: it names a section of the state document."""
    section, slash, _ = text.partition("/")
    if section in SECTIONS or (not slash and any(one.startswith(section) for one in SECTIONS)):
        return text
    raise BadInput(f"no section called {section[:60]!r}", f"there are {', '.join(SECTIONS)}")


def province_of_town(name: str) -> str | None:
    """The slug of the province in which a town of that name is, with diacritics or without; None where none is."""
    from events.reading.entities.towns import provinces_of_towns

    return next(map(slug, provinces_of_towns(name.replace("-", " ").title())), None)


def today() -> date:
    """The day it is in Vietnam."""
    return datetime.now(HO_CHI_MINH_TIME).date()
