"""What an owner says about a feed, checked; and how subscriptions are shown."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from events.base import Json
from events.errors import BadInput
from events.text import line, plain
from events.units.lineage import Units
from events.when import HO_CHI_MINH_TIME
from feeds.fetch import target
from feeds.history import History
from feeds.network import Refused
from feeds.zones import zone_of
from store.polling import entries, subscriptions
from store.polling.subscriptions import DEFAULT_ZONE, Subscription
from store.reader import instant, microseconds

URL_CHARS_MAX = 2_000
NAME_CHARS_MAX = 200

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*", re.IGNORECASE | re.ASCII)


class NewSubscription(NamedTuple):
    """What an owner says about a feed, as he writes it."""

    url: str
    name: str = ""
    lang: str | None = None
    province: str | None = None
    """A slug, a name or a unit id."""
    zone: str | None = None
    paused: bool = False


def subscribe(connection: Connection, said: NewSubscription, units: Units, now: datetime) -> Subscription:
    """Subscribe to a feed, due immediately; no request is made here.

    Raises BadInput, AlreadySubscribed and UnknownProvince, before anything is written.
    """
    home = None
    if said.province:
        today = now.astimezone(HO_CHI_MINH_TIME).date()
        home = units.find(said.province, today).slug(today)
    added = subscriptions.add(
        connection,
        address(said.url),
        now,
        name=name_of(said.name),
        lang=language(said.lang) if said.lang else None,
        home=home,
        zone=zone_of(said.zone).key if said.zone else DEFAULT_ZONE,
    )
    if said.paused:
        subscriptions.pause(connection, added)
        return replace(added, paused=True)
    return added


def address(text: str) -> str:
    """The address of a feed or page, which may be asked as far as can be told without asking. Raises BadInput."""
    url = text.strip()
    if len(url) > URL_CHARS_MAX:
        raise BadInput(f"an address of {len(url):,} characters", f"{URL_CHARS_MAX:,} are allowed")
    if any(letter.isspace() for letter in url) or plain(url) != url:
        raise BadInput(f"no web address: {url[:100]!r}", "spaces are written %20, and nothing in it is invisible")
    if "://" not in url:
        raise BadInput(f"no web address: {url[:100]!r}", f"write https://{url[:100] or '...'}")
    try:
        target(url)
    except Refused as error:
        raise BadInput(f"no address of a feed: {url[:100]!r}: {error}", "write https://...") from None
    return url


def name_of(text: str) -> str:
    """A name that a feed can be called by, on one line. Raises BadInput."""
    name = line(text)
    if len(name) > NAME_CHARS_MAX:
        raise BadInput(f"a name of {len(name):,} characters", f"{NAME_CHARS_MAX:,} are allowed")
    if name.isdigit():
        raise BadInput(f"no name for a feed: {name!r}", "a number means the feed of that number")
    return name


def name_of_title(title: str) -> str:
    """The title of a feed as a name for it; empty where it can be none."""
    try:
        return name_of(title)
    except BadInput:
        return ""


def language(tag: str) -> str:
    """The primary tag of a language, of which the regions are left out: `vi` of `vi-VN`. Raises BadInput."""
    found = _LANGUAGE.fullmatch(tag.strip())
    if not found:
        raise BadInput(f"no language {tag[:60]!r}", "write its code, as vi or en")
    if found[1].lower() == "vn":
        raise BadInput(f"no language {tag!r}", "vn is the country; Vietnamese is vi")
    return found[1].lower()


def state_of(subscription: Subscription) -> str:
    """`paused` by its owner, `retired` because it is gone for good, else `active`."""
    if subscription.paused:
        return "paused"
    # One that is resumed is due, and may be found to live.
    return "retired" if subscription.due is None and History.read(subscription.history).retired else "active"


def printed(subscription: Subscription) -> dict[str, Json]:
    """What its owner has said about it, and when it is polled next."""
    return {
        "id": subscription.id,
        "url": subscription.url,
        "name": subscription.name,
        "lang": subscription.lang,
        "province": subscription.home,
        "zone": subscription.zone,
        "state": state_of(subscription),
        "next": None if subscription.paused else utc(subscription.due),
    }


def entries_of(connection: Connection, subscription: Subscription) -> Iterator[dict[str, Json]]:
    """The entries of a feed that are known, the first seen first; and an error where it failed when polled last."""
    for entry in entries.entries(connection, subscription.id):
        yield {
            "feed_url": subscription.url,
            "id": entry.id,
            "link": entry.url,
            "title": entry.title,
            "published": utc(entry.published),
        }
    history = History.read(subscription.history)
    if history.failures:
        yield {"feed_url": subscription.url, "error": history.why}


def utc(at: datetime | None) -> str | None:
    """An instant as answers have it: `2025-06-09T01:30:00.000000Z`."""
    return instant(microseconds(at)) if at else None
