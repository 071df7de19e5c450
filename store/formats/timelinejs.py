"""The JSON of TimelineJS (timeline.knightlab.com): dated entries of the timeline as slides."""

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import Any

from events import when
from events.text import line
from store.formats.telling import PLAIN, Telling
from store.formats.text import addresses


def as_timelinejs(entries: Sequence[dict[str, Any]], title: str, telling: Telling = PLAIN) -> dict[str, Any]:
    """The entries as TimelineJS takes them; undated ones are left out. It shows texts as HTML: ours have no other tags.

    Who knows only the month gets the month: such a slide spans all days on which it may have been.
    """
    return {
        "title": {"unique_id": "title", "text": {"headline": escape(line(title))}},
        "events": [_slide(entry, telling) for entry in entries if entry["date"] is not None],
    }


def _slide(entry: dict[str, Any], telling: Telling) -> dict[str, Any]:
    first, last = when.days(entry["date"])
    lines = [f"<p>{escape(line)}</p>" for line in telling.told(entry).split("\n") if line]
    found = filter(None, (telling.page(entry), *addresses(entry)))
    links = [f'<p><a href="{escape(one)}" rel="nofollow noopener">{escape(one)}</a></p>' for one in found]
    slide = {
        "unique_id": entry["id"],
        "start_date": _day(first),
        "text": {"headline": escape(telling.headline(entry)), "text": "".join(lines + links)},
        "group": telling.kind(entry),
    }
    return slide if first == last else slide | {"end_date": _day(last), "display_date": telling.day(entry["date"])}


def _day(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}
