"""Polling as a person does it: a pass over what is due, over all, over one; what it says and how it exits."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from store.polling.leases import Leases
from store.store import Store
from tests.cli.test_contract import DEMO, check
from tests.cli.tinhlog import Ran, tinhlog
from tests.conftest import NewDatabase
from tests.feeds.papers import item, rss
from tests.feeds.server import Server, response

DEMO_FEED = Path(DEMO).with_suffix(".rss").read_bytes()


@pytest.fixture
def db(new_database: NewDatabase) -> str:
    return new_database("sqlite-file")


def poll(db: str, server: Server, *arguments: str) -> Ran:
    ran = tinhlog("poll", *arguments, "--allow-host", server.host, db=db)
    if ran.out:
        check("poll", ran.answer)
    return ran


def add(db: str, url: str) -> None:
    assert tinhlog("feeds", "add", url, db=db).code == 0


def test_what_the_readme_shows_gives_the_timeline_of_the_bundled_articles(
    db: str, server: Server, new_database: NewDatabase
) -> None:
    add(db, server.says("/demo.rss", response(body=DEMO_FEED, content_type="application/rss+xml")))
    ran = poll(db, server)
    assert ran.code == 0
    assert (ran.answer["feeds"], ran.answer["new"], ran.answer["pages_failed"]) == (1, 10, 0)
    other = new_database("sqlite-file")
    tinhlog("ingest", DEMO, db=other)
    polled, ingested = (tinhlog("timeline", "--from", "2025", db=one).answer for one in (db, other))
    told = [[(entry["type"], entry["date"], entry["quote"]) for entry in entries] for entries in (polled, ingested)]
    assert sorted(told[0], key=str) == sorted(told[1], key=str)


def test_a_pass_is_over_what_is_due_or_over_all_or_over_one(db: str, server: Server) -> None:
    for name in ("a", "b"):
        add(db, server.says(f"/{name}", response(body=rss(item(guid=name, title=name)).encode())))
    assert poll(db, server).answer["feeds"] == 2
    again = poll(db, server)
    assert again.answer["feeds"] == 0
    assert "none of 2 feeds is due; --all polls them in any case" in again.err
    assert poll(db, server, "--all").answer["feeds"] == 2
    assert poll(db, server, server.url("/a")).answer["feeds"] == 1
    tinhlog("feeds", "pause", server.url("/a"), db=db)
    assert poll(db, server, "--all").answer["feeds"] == 1


def test_a_pass_over_many_is_done_whatever_one_of_them_came_to(db: str, server: Server) -> None:
    add(db, server.says("/good", response(body=rss(item(guid="a", title="a")).encode())))
    add(db, server.says("/bad", response(500)))
    ran = poll(db, server)
    assert ran.code == 0
    assert ran.answer["errors"] == [{"feed_url": server.url("/bad"), "error": "status 500"}]
    assert f"{server.url('/bad')}: status 500" in ran.err
    assert poll(db, server, server.url("/bad")).code == 1, "it was asked for and could not be read"


def test_feeds_are_not_asked_before_a_log_of_another_version_is_rebuilt(db: str, server: Server) -> None:
    add(db, server.says("/feed", response(body=rss(item(guid="a", title="a")).encode())))
    with closing(sqlite3.connect(db.removeprefix("sqlite:///"))) as connection, connection:
        connection.execute("UPDATE projection SET version = version - 1 WHERE name = 'standing'")
    for command in ("poll", "run"):
        refused = tinhlog(command, "--allow-host", server.host, db=db)
        assert (refused.code, server.asked) == (1, [])
        assert "run `tinhlog rebuild`" in refused.err
    tinhlog("rebuild", db=db)
    assert poll(db, server).answer["new"] == 1


def test_feeds_whose_host_wants_to_be_left_alone_are_named_with_when_they_may_be_asked(db: str, server: Server) -> None:
    busy = server.says("/busy", response(429, retry_after="3600"))
    add(db, busy)
    assert poll(db, server).answer["waiting"] == []
    for name in ("a", "b"):
        add(db, server.url(f"/{name}"))
    ran = poll(db, server)
    assert (ran.code, ran.answer["feeds"], len(server.asked)) == (0, 0, 1)
    why = f"{server.host} wants to be left alone"
    assert [(one["feed_url"], one["why"]) for one in ran.answer["waiting"]] == [
        (server.url("/a"), why),
        (server.url("/b"), why),
    ]
    away = datetime.fromisoformat(ran.answer["waiting"][0]["until"]) - datetime.now(UTC)
    assert timedelta(minutes=50) < away < timedelta(hours=1)
    assert "note: 2 feeds wait until 20" in ran.err
    assert len(poll(db, server, "--all").answer["waiting"]) == 3
    named = poll(db, server, busy)
    assert (named.code, len(named.answer["waiting"])) == (1, 1), "it was asked for and was not polled"


def test_a_feed_that_another_worker_had_when_it_was_killed_is_named(db: str, server: Server) -> None:
    add(db, server.says("/a", response(body=rss(item(guid="a", title="a")).encode())))
    store = Store.open(db)
    assert Leases(store.engine).claim(1), "and nobody gives it back"
    for arguments, code in ((), 0), ((server.url("/a"),), 1):
        ran = poll(db, server, *arguments)
        assert (ran.code, ran.answer["feeds"]) == (code, 0)
        assert [one["why"] for one in ran.answer["waiting"]] == ["another worker polls it"]
        assert "1 feed waits until 20" in ran.err
    store.engine.dispose()


def test_a_feed_that_is_not_public_is_refused_unless_it_is_allowed(db: str, server: Server) -> None:
    add(db, server.says("/a", response(body=rss(item(guid="a", title="a")).encode())))
    ran = tinhlog("poll", "--all", db=db)
    assert "127.0.0.1 is not public; hosts of your own are named by --allow-host" in ran.answer["errors"][0]["error"]
    assert server.asked == []


def test_what_is_mistyped_is_told(db: str, server: Server) -> None:
    none = poll(db, server)
    assert (none.code, none.answer["feeds"]) == (0, 0)
    assert "`tinhlog feeds add URL` subscribes to one" in none.err
    add(db, server.url("/rss"))
    wrong = poll(db, server, server.url("/rsss"))
    assert wrong.code == 1
    assert f"did you mean '{server.url('/rss')}'?" in wrong.err
    assert tinhlog("poll", "--allow-host", "nonsense", db=db).code == 2
    assert tinhlog("poll", "--workers", "0", db=db).code == 2
