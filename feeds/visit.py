"""The page of an entry: fetched where its site lets it be, and taken in as the whole of the article."""

import logging
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

from sqlalchemy import Connection

from events.article import host_of
from events.base import Article
from events.errors import NotRead
from feeds import schedule
from feeds.entry import article_of_page
from feeds.fetch import Answer, Fetcher
from feeds.page import BYTES_MAX, NoPage, Page
from feeds.pool import Parsers
from feeds.quiet import back_off
from feeds.robots import Robots
from feeds.zones import zone_of
from store.ingest import Extract, ingest
from store.polling import entries, hosts
from store.polling.entries import KeptEntry
from store.polling.leases import Lease, Leases, LostLease
from store.refusals import Unavailable
from store.store import Store
from store.transactions import writer

_log = logging.getLogger("tinhlog.poll")

ACCEPT = "text/html, application/xhtml+xml, */*;q=0.5"


class Visitor:
    """Visits pages, for many threads at once. With `revisit` it comes back to see whether they have changed."""

    def __init__(
        self,
        store: Store,
        leases: Leases,
        fetcher: Fetcher,
        parsers: Parsers,
        robots: Robots,
        extract: Extract,
        *,
        revisit: bool = False,
    ) -> None:
        self._store = store
        self._leases = leases
        self._fetcher = fetcher
        self._parsers = parsers
        self._robots = robots
        self._extract = extract
        self._revisit = revisit

    def visit(self, lease: Lease, entry: KeptEntry) -> Counter[str]:
        """Fetch the page of an entry and take it in; where that fails, say when it is tried again.

        Counts `pages` or `pages_failed`, `completed` and `revised` articles, `records`, and `mistakes` of ours, each of
        which is logged and costs this page alone. Raises LostLease.
        """
        assert entry.url is not None, "only what has an address is ever due"
        now = self._leases.now()
        with self._store.engine.connect() as connection:
            until = hosts.left_alone_until(connection, host_of(entry.url), now)
        if until:
            return self._later(lease, replace(entry, page_due=until))
        try:
            found = self._page(lease, entry.url)
            if isinstance(found, Page):
                return self._take_in(lease, entry, found, now)
        except (LostLease, Unavailable):
            raise
        except Exception:  # A mistake of ours costs this page alone, which is asked later each time.
            _log.exception("a mistake of tinhlog's own at %s", entry.url)
            return Counter(mistakes=1) + self._failed(lease, entry, now)
        return self._failed(lease, entry, now)

    def _page(self, lease: Lease, url: str) -> Page | NoPage:
        if self._robots.permission(url) != "allowed":
            return NoPage("its site does not let it be fetched")
        answer = self._fetcher.get(url, accept=ACCEPT, bytes_max=BYTES_MAX)
        back_off(self._store.engine, answer, self._leases.now())
        if answer.outcome != "fetched":
            return NoPage(answer.reason)
        if _is_front_page(answer, url):
            return NoPage("it leads to the front page")
        if host_of(answer.url) != host_of(url) and self._robots.permission(answer.url) != "allowed":
            return NoPage("the site that it leads to does not let it be fetched")
        return self._parsers.page(answer.body, answer.url, answer.content_type, zone_of(lease.feed.zone))

    def _take_in(self, lease: Lease, entry: KeptEntry, page: Page, now: datetime) -> Counter[str]:
        article = article_of_page(page, lease.feed, entry, now)
        due = schedule.next_page_visit(entry.seen, now) if self._revisit else None
        read = replace(entry, whole=True, page_tries=0, page_due=due)

        def keep(articles: Sequence[Article], appended: Collection[str], connection: Connection) -> None:
            self._leases.hold(connection, lease)
            entries.save(connection, [read])

        if_absent = () if entry.whole else (article.stream,)
        refused: list[NotRead] = []
        counts = ingest(self._store, [article], self._extract, refused.append, in_transaction=keep, if_absent=if_absent)
        for error in refused:
            _log.error("%s: %s", error.article, error.why)
            return self._failed(lease, entry, now)
        return Counter(pages=1) + counts

    def _failed(self, lease: Lease, entry: KeptEntry, now: datetime) -> Counter[str]:
        tries = entry.page_tries + 1
        self._later(lease, replace(entry, page_tries=tries, page_due=schedule.next_page_retry(tries, now)))
        return Counter(pages_failed=1)

    def _later(self, lease: Lease, entry: KeptEntry) -> Counter[str]:
        with writer(self._store.engine) as connection:
            self._leases.hold(connection, lease)
            entries.save(connection, [entry])
        return Counter()


def _is_front_page(answer: Answer, url: str) -> bool:
    """Whether an article that is no more there was answered with the front page."""
    return urlsplit(answer.url).path in ("", "/") and urlsplit(url).path not in ("", "/")
