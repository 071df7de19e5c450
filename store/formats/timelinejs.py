"""The JSON of TimelineJS (timeline.knightlab.com): dated entries of the timeline as slides."""

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import Any

from events import when
from store.formats.text import addresses, line, told
from store.formats.wording import headline, kind_in_words


def as_timelinejs(entries: Sequence[dict[str, Any]], title: str) -> dict[str, Any]:
    """The entries as TimelineJS takes them; undated ones are left out. It shows texts as HTML: ours have no other tags.

    Who knows only the month gets the month: such a slide spans all days on which it may have been.
    """
    return {
        "title": {"unique_id": "title", "text": {"headline": escape(line(title))}},
        "events": [_slide(entry) for entry in entries if entry["date"] is not None],
    }


def _slide(entry: dict[str, Any]) -> dict[str, Any]:
    first, last = when.days(entry["date"])
    lines = [f"<p>{escape(line)}</p>" for line in told(entry).split("\n") if line]
    links = [f'<p><a href="{escape(one)}" rel="nofollow noopener">{escape(one)}</a></p>' for one in addresses(entry)]
    slide = {
        "unique_id": entry["id"],
        "start_date": _day(first),
        "text": {"headline": escape(headline(entry)), "text": "".join(lines + links)},
        "group": kind_in_words(entry["type"]),
    }
    return slide if first == last else slide | {"end_date": _day(last), "display_date": entry["date"]}


def _day(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}
