"""iCalendar (RFC 5545): dated entries of the timeline as days in a calendar."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event

from events import when
from events.text import line
from store.formats.telling import PLAIN, Telling
from store.formats.text import addresses

MEDIA_TYPE = "text/calendar"

_DAY = timedelta(days=1)


def as_ical(entries: Sequence[dict[str, Any]], title: str, telling: Telling = PLAIN) -> bytes:
    """A calendar of entries in the words of a telling, whole days each; undated ones are left out.

    Who knows only the month gets the month: such an event spans all days on which it may have been, its summary
    begins with the date as it is known, and no time of anybody's is taken up by it.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//tinhlog//timeline//{telling.language.upper()}")
    calendar.add("version", "2.0")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, line(title))
    for entry in entries:
        if entry["date"] is not None:
            calendar.add_component(_event(entry, telling))
    return bytes(calendar.to_ical())


def _event(entry: dict[str, Any], telling: Telling) -> Event:
    first, last = when.days(entry["date"])
    exact = first == last
    event = Event()
    event.add("uid", f"{entry['id']}@tinhlog")
    event.add("dtstamp", datetime.fromisoformat(entry["recorded_at"]).replace(microsecond=0))
    event.add("dtstart", first)
    event.add("dtend", min(last, date.max - _DAY) + _DAY)
    summary, description = telling.headline(entry), telling.told(entry)
    if not exact:
        summary = f"{telling.day(entry['date'])} · {summary}"
        description += f"\n{telling.some_day(entry['date'])}"
    event.add("summary", summary)
    event.add("description", description)
    event.add("categories", [entry["type"], *entry["provinces"]])
    event.add("transp", "TRANSPARENT")
    if address := next(filter(None, (telling.page(entry), *addresses(entry))), None):
        event.add("url", address)
    return event
