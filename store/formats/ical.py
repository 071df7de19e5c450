"""iCalendar (RFC 5545): dated entries of the timeline as days in a calendar."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event

from events import when
from store.formats.text import addresses, line, told
from store.formats.wording import headline

MEDIA_TYPE = "text/calendar"

_DAY = timedelta(days=1)


def as_ical(entries: Sequence[dict[str, Any]], title: str) -> bytes:
    """A calendar of entries, whole days each; undated ones are left out.

    Who knows only the month gets the month: such an event spans all days on which it may have been, its summary
    begins with the date as it is known, and no time of anybody's is taken up by it.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//tinhlog//timeline//EN")
    calendar.add("version", "2.0")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, line(title))
    for entry in entries:
        if entry["date"] is not None:
            calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _event(entry: dict[str, Any]) -> Event:
    first, last = when.days(entry["date"])
    exact = first == last
    event = Event()
    event.add("uid", f"{entry['id']}@tinhlog")
    event.add("dtstamp", datetime.fromisoformat(entry["recorded_at"]).replace(microsecond=0))
    event.add("dtstart", first)
    event.add("dtend", min(last, date.max - _DAY) + _DAY)
    event.add("summary", headline(entry) if exact else f"{entry['date']} · {headline(entry)}")
    event.add("description", told(entry) if exact else f"{told(entry)}\nSome day in {entry['date']}.")
    event.add("categories", [entry["type"], *entry["provinces"]])
    event.add("transp", "TRANSPARENT")
    for address in addresses(entry)[:1]:
        event.add("url", address)
    return event
