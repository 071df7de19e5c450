"""Each question put to a store of the bundled articles: what two stores, or one under two conditions, must agree on."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from events.base import Article, Json
from events.extract import extract
from feeds.files import ArticleDefaults, articles_alone, read_files
from feeds.health import health_asked
from store.clocks import NOW, Clocks
from store.corrections import retract_record
from store.ingest import ingest
from store.polling import entries, subscriptions
from store.polling.entries import KeptEntry
from store.questions.articles import article, articles
from store.questions.diff import between_clocks, between_days
from store.questions.filter import Filter, Window
from store.questions.lanes import lanes
from store.questions.provinces import provinces
from store.questions.records import changes, records
from store.questions.search import search
from store.questions.series import series
from store.questions.snapshot import snapshot
from store.questions.timeline import latest, timeline
from store.questions.unread import unread_patterns
from store.questions.witness import history, show, why
from store.store import Store
from store.transactions import writer
from store.view import Snapshot
from tests.store.press import EVE, MERGER

DEMO = str(Path(__file__).parents[2] / "cli" / "demo.jsonl")
NOW_IS = datetime(2026, 6, 1, tzinfo=UTC)
GROWTH = "targets/grdp-growth@2030"
TWO_SEATS = Article(
    stream="id:seats",
    text="Mr Tran Van An, Secretary of the Lam Dong provincial Party Committee and Chairman of the provincial People's "
    "Council, opened the exhibition.",
    published=date(2025, 6, 10),
    first_seen=MERGER,
)


def answers(view: Snapshot) -> Iterator[Json]:
    """The answer to each question, under two clocks where it has any."""
    asked, units = view.connection, view.units()
    page = Filter(("lam-dong",), Window(date(2025, 1, 1), None), lineage=True)
    for clocks in (NOW, Clocks(known=date(2025, 6, 11))):
        then = view.units(clocks)
        yield provinces(then, EVE)
        yield snapshot(asked, then, MERGER, clocks)
        yield lanes(asked, then, MERGER, clocks)
        yield series(asked, then, "lam-dong", MERGER, clocks)
        yield between_days(asked, then, "lam-dong", EVE, MERGER, clocks)
        yield timeline(asked, units, Filter(), clocks)
        yield timeline(asked, units, page, clocks, slice(3), newest_first=True)
        yield latest(asked, units, page, clocks, 5)
        yield search(view, Filter(search="lam dong"), clocks)
        yield articles(asked, units, Filter(), clocks)
        yield [article(view, one["article"], clocks, whole=False) for one in articles(asked, units, Filter(), clocks)]
        yield health_asked(asked, MERGER, clocks)
    for province in ("kon-tum", "lam-dong", "lang-son"):
        yield between_clocks(view, province, EVE, Clocks(known=date(2025, 1, 1)), NOW)
    yield why(asked, units, "lang-son", GROWTH, EVE, NOW)
    yield history(asked, units, "lang-son", GROWTH, EVE, NOW)
    yield records(view, 0, 1000)
    yield [show(view, one["id"]) for one in records(view, 270, 20)]
    yield changes(view, 0, 1000)
    yield unread_patterns(view)
    yield health_asked(asked, None, NOW)


def filled(url: str) -> Store:
    """A store with the bundled articles, who holds two seats, claims withdrawn and reinstated again and again, and a
    feed of one entry.
    """
    store = Store.open(url)
    units = store.units()
    given = [*articles_alone(read_files([DEMO], ArticleDefaults(first_seen=MERGER)), []), TWO_SEATS]
    ingest(store, given, lambda one: extract(one, units))
    with store.reading() as view:
        reinstated = why(view.connection, units, "lang-son", GROWTH, EVE, NOW)["records"]
    for record in 3 * reinstated:
        retract_record(store, retract_record(store, record, "misread").id, "it is right")
    kept: dict[str, Any] = dict.fromkeys(("published", "seen"), NOW_IS)
    kept |= {"page_due": None, "page_tries": 0, "brings": True, "whole": True}
    with writer(store.engine) as connection:
        feed = subscriptions.add(connection, "https://paper.example/rss", NOW_IS)
        url = "https://www.dalat-daily.example/one?utm_source=rss"
        names = {"id": "one", "url": url, "title": "One", "revision": "1", "stream": "id:one"}
        entries.save(connection, [KeptEntry(feed=feed.id, number=1, names=frozenset({"one"}), **names, **kept)])
    return store
