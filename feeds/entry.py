"""From an entry of a feed, or its page, to an article. Nothing else makes an article of an entry."""

import re
from datetime import date, datetime, tzinfo

from events.article import canonical_url
from events.base import Article
from events.errors import BadInput
from events.when import HO_CHI_MINH_TIME
from feeds.feed import Entry
from feeds.page import Page
from feeds.zones import zone_of
from store.polling.entries import KeptEntry
from store.polling.subscriptions import Subscription

TEXT_CHARS_MIN = 1_000
"""A shorter text of an entry is a teaser: the whole stands on the entry's page."""

_TAIL_CHARS = 60
_CUT_OFF = re.compile(
    r"(?:…|\.{3}|\b(?:read more|continue reading|xem thêm|đọc tiếp|xem tiếp))[\s.…:\[\]()»›>→]*\Z", re.IGNORECASE
)


def article_of(
    entry: Entry,
    feed_url: str,
    *,
    zone: tzinfo = HO_CHI_MINH_TIME,
    lang: str | None = None,
    home: str | None = None,
    first_seen: date | None = None,
    now: datetime | None = None,
) -> Article:
    """The article that an entry is, its days in the feed's zone; of an entry without text its title is the text. `now`
    is when a poll found it.

    Raises BadInput where it has no word at all.
    """
    text = entry.text or entry.title
    if not text:
        raise BadInput("an entry without a word", "an article needs a title or a text")
    published, updated = (_day(one, zone, first_seen) for one in (entry.published, entry.updated))
    return Article(
        stream=stream_of(entry, feed_url),
        text=text,
        url=entry.url,
        title=entry.title or None,
        published=published,
        updated=updated,
        changed_at=entry.updated if updated else now,
        lang=lang,
        first_seen=first_seen,
        home=home,
        complete=is_complete(text),
        author=entry.author,
        dated_by="feed" if published else None,
    )


def article_of_page(page: Page, feed: Subscription, entry: KeptEntry, now: datetime) -> Article:
    """The whole article of an entry, as its page has it. The feed's date goes first: one page date in ten is wrong."""
    zone = zone_of(feed.zone)
    today = now.astimezone(zone).date()
    by_feed, by_page = _day(entry.published, zone, today), _day(page.published, zone, today)
    return Article(
        stream=entry.stream,
        text=page.text,
        url=entry.url,
        title=entry.title or page.title,
        published=by_feed or by_page,
        lang=feed.lang or page.lang,
        changed_at=now,
        first_seen=today,
        home=feed.home,
        author=page.author,
        dated_by="feed" if by_feed else "page" if by_page else None,
    )


def stream_of(entry: Entry, feed_url: str) -> str:
    """The stream of an entry's article: its address where that is its own, else its name within the feed."""
    own_url = entry.url if any(name.startswith("url:") for name in entry.aliases) else None
    return canonical_url(own_url) if own_url else f"id:{feed_url} {entry.id}"


def is_complete(text: str) -> bool:
    """Whether a text of a feed is the whole article: long, and not cut off at its end."""
    return len(text) >= TEXT_CHARS_MIN and not _CUT_OFF.search(text[-_TAIL_CHARS:])


def _day(instant: datetime | None, zone: tzinfo, seen: date | None) -> date | None:
    """The day of an instant; none where that was still to come when it was seen, for nobody publishes in the future."""
    day = instant.astimezone(zone).date() if instant else None
    return None if day and seen and day > seen else day
