"""A database that an older revision filled answers every question as if today's had filled it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, create_engine, select

from events.base import Json
from events.extract import extract
from feeds.files import ArticleDefaults, articles_alone, read_files
from feeds.health import health_asked
from store.clocks import NOW, Clocks
from store.ingest import ingest
from store.maintenance import verify
from store.migrate import config
from store.polling import entries, subscriptions
from store.polling.entries import KeptEntry
from store.projections.runner import rebuild
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
from store.schema import METADATA, REVISION
from store.store import Store
from store.transactions import writer
from store.view import Snapshot
from tests.conftest import ENGINES, NewDatabase, empty_postgres

DEMO = str(Path(__file__).parents[2] / "cli" / "demo.jsonl")
EVE, MERGER = date(2025, 6, 30), date(2025, 7, 1)
NOW_IS = datetime(2026, 6, 1, tzinfo=UTC)
GROWTH = "targets/grdp-growth@2030"
LOG = ("record", "tag", "head", "text")
OLDER = [one.revision for one in ScriptDirectory.from_config(config()).walk_revisions() if one.revision != REVISION]
INDEXED = "0004"
"""The first revision that has the tables of all projections; what older ones derived is made anew."""


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
    yield between_clocks(view, "kon-tum", EVE, Clocks(known=date(2025, 1, 1)), NOW)
    yield why(asked, units, "lang-son", GROWTH, EVE, NOW)
    yield history(asked, units, "lang-son", GROWTH, EVE, NOW)
    yield records(view, 0, 1000)
    yield [show(view, one["id"]) for one in records(view, 270, 20)]
    yield changes(view, 0, 1000)
    yield unread_patterns(view)
    yield health_asked(asked, None, NOW)


def filled(url: str) -> Store:
    """A store with the bundled articles and a feed of one entry."""
    store = Store.open(url)
    units = store.units()
    ingest(
        store,
        articles_alone(read_files([DEMO], ArticleDefaults(first_seen=MERGER)), []),
        lambda one: extract(one, units),
    )
    kept: dict[str, Any] = dict.fromkeys(("published", "seen"), NOW_IS)
    kept |= {"page_due": None, "page_tries": 0, "brings": True, "whole": True}
    with writer(store.engine) as connection:
        feed = subscriptions.add(connection, "https://paper.example/rss", NOW_IS)
        url = "https://www.dalat-daily.example/one?utm_source=rss"
        names = {"id": "one", "url": url, "title": "One", "revision": "1", "stream": "id:one"}
        entries.save(connection, [KeptEntry(feed=feed.id, number=1, names=frozenset({"one"}), **names, **kept)])
    return store


def empty(engine: str, request: pytest.FixtureRequest, tmp_path: Path, name: str) -> str:
    """The URL of a database without a table."""
    if engine == "sqlite-file":
        return f"sqlite:///{tmp_path}/{name}.db"
    return empty_postgres(request.getfixturevalue("postgres_server"), f"{name}_of_migrations")


@pytest.mark.parametrize("engine", ENGINES)
def test_a_database_of_an_older_revision_answers_as_one_of_today(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path, new_database: NewDatabase
) -> None:
    today = filled(new_database(engine))
    with today.reading() as view:
        expected = list(answers(view))
    assert [f"{number:04}" for number in range(len(OLDER), 0, -1)] == OLDER
    for revision in OLDER:
        url = empty(engine, request, tmp_path, f"of_{revision}")
        as_of(revision, url, today)
        older = Store.open(url)
        if revision < INDEXED:
            rebuild(older.log)
        with older.reading() as view:
            for number, (found, right) in enumerate(zip(answers(view), expected, strict=True)):
                if revision >= INDEXED or number < len(expected) - 1:
                    assert found == right, f"answer {number} of {revision}"
        assert list(verify(older)) == []
        older.engine.dispose()
    today.engine.dispose()


def as_of(revision: str, url: str, store: Store) -> None:
    """Bring an empty database to an older revision, with all that it can hold of a store."""
    older, engine = config(), create_engine(url)
    with engine.begin() as there, store.engine.connect() as here:
        older.attributes["connection"] = there
        command.upgrade(older, revision)
        known = MetaData()
        known.reflect(there)
        for table in sorted(METADATA.sorted_tables, key=lambda one: one.name == "head"):
            if table.name in known.tables and (revision >= INDEXED or table.name in LOG):
                shared = [column for column in table.c if column.name in known.tables[table.name].c]
                if rows := [dict(row._mapping) for row in here.execute(select(*shared))]:
                    # The head is one row, which is there from the first and moves to the last record.
                    there.execute(table.update() if table.name == "head" else table.insert(), rows)
    engine.dispose()
