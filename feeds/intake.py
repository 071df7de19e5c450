"""What is to be done about the entries of a feed, given those that are known of it: pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from events.base import Article
from events.errors import BadInput
from feeds import identity
from feeds.entry import article_of, stream_of
from feeds.feed import Entry
from feeds.zones import zone_of
from store.polling.entries import KeptEntry
from store.polling.subscriptions import Subscription


class Intake(NamedTuple):
    """What is to be done about one entry."""

    kept: KeptEntry
    """How it is kept from now on, were its article not new to the log."""
    article: Article | None
    """What is to be taken in, if anything."""
    yields: bool
    """Whether the article gives way to what others have brought."""
    changed: bool = False
    """Whether it is an article of which the entry said something else before."""

    def taken_in(self, appended: bool, held: bool, now: datetime) -> KeptEntry:
        """How it is kept once its article was taken in; `appended` says whether that was new to the log, `held` whether
        the log has these words of it now, and has not let them give way to others.

        Words that gave way and have changed tell that the article has: its page says how.
        """
        gave_way = self.changed and not held
        kept = replace(self.kept, brings=self.kept.brings or held, whole=self.kept.whole or gave_way)
        needs_page = kept.url is not None and (gave_way or (appended and not kept.whole))
        return replace(kept, page_due=now) if needs_page else kept


def intake(
    feed: Subscription, found: Sequence[Entry], known: Iterable[KeptEntry], seen: set[int], greatest: int, now: datetime
) -> Iterator[Intake]:
    """For every entry that is new or has changed, in the feed's order, what is to be done; nothing for the others.

    `known` holds at least those that share a name with one of the entries, `seen` the numbers of those that earlier
    entries of the same reading were found to be, and gets those of these; `greatest` is the greatest number given.
    """
    for entry, there in _matched(found, known, seen):
        if there is None:
            greatest += 1
            yield _new(feed, entry, greatest, now)
        elif there.revision != entry.revision:
            yield _changed(feed, entry, there, now)
        elif not there.names.issuperset(entry.aliases):
            yield Intake(_named(there, entry), None, False)


def _matched(
    found: Sequence[Entry], known: Iterable[KeptEntry], seen: set[int]
) -> Iterator[tuple[Entry, KeptEntry | None]]:
    """Each entry of the feed with the stored one that it matches, if any; a stored one matches at most once."""
    by_name = {name: kept for kept in known for name in kept.names}
    for entry in found:
        candidates = [by_name[name] for name in entry.aliases if name in by_name]
        there = next((one for one in candidates if one.number not in seen and _same(entry, one)), None)
        if there:
            seen.add(there.number)
        yield entry, there


def _same(entry: Entry, kept: KeptEntry) -> bool:
    return identity.same(entry.aliases, tuple(kept.names))


def _new(feed: Subscription, entry: Entry, number: int, now: datetime) -> Intake:
    article = _article(feed, entry, now)
    kept = KeptEntry(
        feed=feed.id,
        number=number,
        stream=stream_of(entry, feed.url),
        revision=entry.revision,
        id=entry.guid or entry.url or entry.id,
        url=entry.url,
        title=entry.title,
        published=entry.published,
        seen=now,
        brings=article is None,
        whole=article is not None and article.complete,
        page_due=None if article or not entry.url else now,
        page_tries=0,
        names=frozenset(entry.aliases),
    )
    return Intake(kept, article, yields=True)


def _changed(feed: Subscription, entry: Entry, there: KeptEntry, now: datetime) -> Intake:
    """An entry whose words have changed: its article has, unless that was read on its page, which is looked at anew."""
    anew = _article(feed, entry, now)
    kept = replace(
        _named(there, entry),
        revision=entry.revision,
        title=entry.title,
        published=entry.published or there.published,
        page_tries=0,
    )
    if anew is None or (there.whole and not anew.complete):
        return Intake(replace(kept, page_due=now if there.brings and there.url else None), None, False)
    article = anew.model_copy(update={"stream": there.stream})
    whole = there.whole or article.complete
    return Intake(replace(kept, whole=whole), article, yields=not there.brings, changed=True)


def _named(there: KeptEntry, entry: Entry) -> KeptEntry:
    return replace(there, names=there.names | set(entry.aliases))


def _article(feed: Subscription, entry: Entry, now: datetime) -> Article | None:
    """The article that an entry is, or None where it has no word."""
    zone = zone_of(feed.zone)
    seen = now.astimezone(zone).date()
    try:
        return article_of(entry, feed.url, zone=zone, lang=feed.lang, home=feed.home, first_seen=seen, now=now)
    except BadInput:
        return None
