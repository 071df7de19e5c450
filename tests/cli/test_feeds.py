"""Subscriptions as a person keeps them, on both engines, against a real server on loopback."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from store.store import Store
from tests.cli.test_contract import check
from tests.cli.tinhlog import Ran, tinhlog
from tests.feeds.papers import item, rss
from tests.feeds.server import Server, response, running

FEED = "https://bao.example/rss"
DEMO = str(Path(__file__).parents[2] / "cli" / "demo.jsonl")


class Feeds:
    """`tinhlog feeds ...` on one database, which may ask one server."""

    def __init__(self, db: str, server: Server) -> None:
        self.db, self.server = db, server

    def __call__(self, *arguments: str, stdin: bytes | None = None) -> Ran:
        return tinhlog("feeds", *arguments, db=self.db, stdin=stdin)

    def asking(self, *arguments: str) -> Ran:
        return self(*arguments, "--allow-host", self.server.host)

    def listed(self) -> list[dict[str, Any]]:
        answer: list[dict[str, Any]] = self("list").answer
        check("feeds-list", answer)
        return answer


@pytest.fixture
def feeds(store: Store) -> Iterator[Feeds]:
    with running() as server:
        yield Feeds(store.engine.url.render_as_string(hide_password=False), server)


def today(**ago: float) -> str:
    return format_datetime(datetime.now(UTC) - timedelta(**ago))


def paper(server: Server, path: str = "/rss", *items: str) -> str:
    """The address of a feed with two articles, or with some items."""
    body = rss(
        *items
        or (
            item(guid="a1", title="Họp", link=server.url("/1"), pubDate=today(hours=1), description="Tỉnh họp. " * 200),
            item(guid="a2", title="Hai", link=server.url("/2"), pubDate=today(hours=9), description="Tỉnh họp. " * 200),
        )
    )
    return server.says(path, response(body=body.encode(), content_type="application/rss+xml"))


def test_a_feed_is_kept_with_what_was_said_about_it(feeds: Feeds) -> None:
    ran = feeds("add", FEED, "--name", "Báo", "--lang", "vi", "--province", "Bà Rịa Vũng Tàu", "--zone", "UTC")
    assert ran.code == 0
    (added,) = ran.answer
    assert added | {"next": None} == {
        "id": 1,
        "url": FEED,
        "name": "Báo",
        "lang": "vi",
        "province": "ba-ria-vung-tau",
        "zone": "UTC",
        "state": "active",
        "next": None,
    }
    assert feeds.listed() == [added]
    assert abs(datetime.fromisoformat(added["next"]) - datetime.now(UTC)) < timedelta(minutes=1)
    shown = feeds("show", "bao").answer
    check("feeds-show", shown)
    assert shown | added == shown
    assert feeds.server.asked == []


def test_several_feeds_are_added_or_none(feeds: Feeds) -> None:
    assert [one["name"] for one in feeds("add", FEED, f"{FEED}/2", "--lang", "vi").answer] == ["bao.example"] * 2
    assert feeds("add", f"{FEED}/3", "ftp://bao.example/4").code == 2
    assert feeds("add", f"{FEED}/3", f"{FEED}/4", "--name", "Báo").code == 2
    assert len(feeds.listed()) == 2


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (["add", "http://www.bao.example/rss/"], 2, f"already subscribed to {FEED}"),
        (["add", "bao.example/rss"], 2, "write https://bao.example/rss"),
        (["add", "ftp://bao.example/rss"], 2, "neither http nor https"),
        (["add", "https://me:secret@bao.example/rss"], 2, "a name or a password"),
        (["add", "https://bao.example/tin tuc"], 2, "%20"),
        (["add", "https://bao.example/\u202ess"], 2, "invisible"),
        (["add", f"https://bao.example/{'x' * 2000}"], 2, "2,000 are allowed"),
        (["add", "https://[::1/rss"], 2, "no address of a feed"),
        (["add", f"{FEED}/2", "--lang", "vietnamese"], 2, "no language"),
        (["add", f"{FEED}/2", "--province", "lam dog"], 1, "'lam-dong'"),
        (["add", f"{FEED}/2", "--zone", "Saigon"], 2, "Asia/Ho_Chi_Minh"),
        (["add", f"{FEED}/2", "--name", "7"], 2, "the feed of that number"),
        (["show", "Baoo"], 1, "did you mean 'Báo'"),
        (["show", f"{FEED}s"], 1, f"did you mean '{FEED}'"),
        (["pause", "1", "2"], 1, "no feed '2'"),
        (["rename", "1", "x" * 201], 2, "200 are allowed"),
        (["entries", "xyz"], 1, "`tinhlog feeds list`"),
        (["check", "bao.example/rss"], 2, "write https://bao.example/rss"),
        (["check", FEED, "--allow-host", "localhost"], 2, "is no HOST:PORT"),
        (["check", FEED, "--allow-host", "localhost:99999"], 2, "is no HOST:PORT"),
        (["discover", "bao.example"], 2, "write https://bao.example"),
        (["import"], 2, "give a file, or --starter"),
        (["import", "--starter", DEMO], 2, "give a file, or --starter"),
        (["import", "missing.opml"], 2, "no such file"),
        (["import", DEMO], 2, "no OPML"),
    ],
)
def test_a_mistake_is_told_with_what_to_do_and_changes_nothing(
    feeds: Feeds, arguments: list[str], code: int, why: str
) -> None:
    feeds("add", FEED, "--name", "Báo")
    before = feeds.listed()
    ran = feeds(*arguments)
    assert ran.code == code
    assert why in " ".join(ran.err.replace("│", " ").split())
    assert feeds.listed() == before


def test_feeds_are_renamed_paused_resumed_and_removed(feeds: Feeds) -> None:
    feeds("add", FEED, f"{FEED}/2")
    (renamed,) = feeds("rename", FEED, "Báo  Lâm Đồng").answer
    assert renamed["name"] == "Báo Lâm Đồng"
    (paused, other) = feeds("pause", "bao lam dong", "2", "1").answer
    assert (paused["state"], paused["next"], other["state"]) == ("paused", None, "paused")
    (resumed,) = feeds("resume", "1").answer
    assert (resumed["state"], resumed["next"] is None) == ("active", False)
    assert [one["state"] for one in feeds.listed()] == ["active", "paused"]
    removed = feeds("remove", "1")
    assert [one["id"] for one in removed.answer] == [1]
    assert "note: removed; articles in the log stay: " in removed.err
    assert [one["id"] for one in feeds.listed()] == [2]
    (again,) = feeds("add", FEED).answer
    assert again["id"] == 3, "a number is never given twice"


def test_a_name_that_means_two_feeds_is_asked_about(feeds: Feeds) -> None:
    feeds("add", FEED, f"{FEED}/2")
    ran = feeds("remove", "bao.example")
    assert ran.code == 2
    assert "2 feeds are called 'bao.example'" in ran.err
    assert len(feeds.listed()) == 2


def test_the_starter_list_is_imported_once_and_comes_back_from_its_export(feeds: Feeds, new_database: Any) -> None:
    report = feeds("import", "--starter").answer
    check("feeds-import", report)
    assert report == {"feeds": 44, "new": 44, "known": 0, "failed": 0, "errors": []}
    assert feeds("import", "--starter").answer == report | {"new": 0, "known": 44}
    feeds("pause", "3")
    feeds("rename", "4", "Báo <Chính> & Phủ")
    exported = feeds("export").out
    other = Feeds(new_database("sqlite-file"), feeds.server)
    assert other("import", "-", stdin=exported.encode()).answer == report

    def said(listed: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{name: value for name, value in one.items() if name != "next"} for one in listed]

    assert said(other.listed()) == said(feeds.listed())
    assert feeds.server.asked == []


def test_what_is_wrong_in_a_list_is_named_with_its_line_and_the_rest_goes_in(feeds: Feeds, tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    file.write_text(f"<opml><body>\n<outline xmlUrl='{FEED}'/>\n<outline xmlUrl='bao'/>\n</body></opml>", "utf-8")
    ran = feeds("import", str(file))
    check("feeds-import", ran.answer)
    assert (ran.code, ran.answer["new"], ran.answer["failed"]) == (1, 1, 1)
    assert ran.answer["errors"][0]["line"] == 3
    assert f"{file}, line 3: no web address: 'bao'" in ran.err
    assert [one["url"] for one in feeds.listed()] == [FEED]


def test_a_page_leads_to_its_feeds(feeds: Feeds) -> None:
    page = b"<head><link rel=alternate type='application/rss+xml' href=/rss title=B></head><a href=/2.rss>2</a>"
    url = feeds.server.says("/", response(body=page, content_type="text/html"))
    ran = feeds.asking("discover", url)
    check("feeds-discover", ran.answer)
    assert [(one["how"], one["url"]) for one in ran.answer] == [
        ("announced", feeds.server.url("/rss")),
        ("guessed", feeds.server.url("/2.rss")),
    ]
    refused = feeds("discover", url)
    assert refused.code == 1
    assert "not public" in refused.err
    nothing = feeds.asking("discover", feeds.server.says("/empty", response(body=b"<p>nothing")))
    assert (nothing.code, nothing.answer) == (1, [])
    assert "announces no feed" in nothing.err


def test_feeds_are_checked_and_nothing_is_stored(feeds: Feeds, monkeypatch: pytest.MonkeyPatch) -> None:
    good, missing = paper(feeds.server), feeds.server.says("/missing", response(404))
    ran = feeds.asking("check", good)
    check("feeds-check", ran.answer)
    assert (ran.code, ran.answer[0]["items"], ran.answer[0]["problems"]) == (0, 2, [])
    feeds("add", good, missing)
    before = feeds.listed()
    monkeypatch.setenv("TINHLOG_ALLOW_HOST", f"[::1]:1, {feeds.server.host}")
    ran = feeds("check")
    check("feeds-check", ran.answer)
    assert (ran.code, [one["result"] for one in ran.answer]) == (1, ["fetched", "failed"])
    assert feeds.listed() == before
    assert feeds("entries").answer == []


def test_entries_are_told_as_they_are_kept_and_failures_with_their_reason(feeds: Feeds) -> None:
    good, missing = paper(feeds.server), feeds.server.says("/missing", response(404))
    feeds("add", good, missing)
    assert tinhlog("poll", "--allow-host", feeds.server.host, db=feeds.db).code == 0
    ran = feeds("entries", "--format", "jsonl")
    found = [json.loads(line) for line in ran.out.splitlines()]
    check("feeds-entries", found)
    assert [(one.get("id"), one.get("title"), one.get("link")) for one in found[:2]] == [
        ("a1", "Họp", feeds.server.url("/1")),
        ("a2", "Hai", feeds.server.url("/2")),
    ]
    assert found[2] == {"feed_url": missing, "error": "status 404"}
    assert feeds("entries", missing).answer == found[2:]
    assert datetime.now(UTC) - datetime.fromisoformat(found[0]["published"]) < timedelta(hours=2)


def test_health_joins_what_polling_has_shown_with_newspapers_that_nobody_subscribes_to(feeds: Feeds) -> None:
    tinhlog("ingest", DEMO, db=feeds.db)
    newspapers = feeds("health").answer
    check("feeds-health", newspapers)
    assert {one["state"] for one in newspapers} == {"not subscribed"}
    here = item(guid="a1", title="Họp", link=feeds.server.url("/1"), description="Tỉnh họp. " * 200)
    there = item(guid="a2", title="Hai", link="https://dalat-daily.example/2", description="Tỉnh họp. " * 200)
    good, missing = paper(feeds.server, "/rss", here, there), feeds.server.says("/missing", response(404))
    feeds("add", good, missing, "https://www.coastal-times.example/rss")
    feeds("pause", "3")
    tinhlog("poll", "--allow-host", feeds.server.host, db=feeds.db)
    rows = feeds("health").answer
    check("feeds-health", rows)
    assert [(one["feed"], one["state"], one["failures"], one["why"]) for one in rows[:3]] == [
        (good, "active", 0, None),
        (missing, "active", 1, "status 404"),
        ("https://www.coastal-times.example/rss", "paused", 0, None),
    ]
    assert rows[0]["articles"] == 2
    assert rows[0]["last_success"] == rows[0]["last_new"]
    assert [one["feed"] for one in rows[3:]] == [
        one["feed"] for one in newspapers if one["feed"] not in ("coastal-times.example", "dalat-daily.example")
    ]
    then = feeds("health", "--on", "2025-08-01").answer
    check("feeds-health", then)
    assert {one["state"] for one in then} == {"not subscribed"}
    assert "coastal-times.example" in {one["feed"] for one in then}


def test_a_newspaper_has_the_habit_that_the_log_has_seen_and_none_of_one_day(feeds: Feeds, tmp_path: Path) -> None:
    days = {"daily": ("2025-07-01", "2025-07-02", "2025-07-03"), "once": ("2025-07-01",)}
    file = tmp_path / "articles.jsonl"
    file.write_text(
        "\n".join(
            json.dumps({"url": f"https://{name}.example/{day}", "published": day, "text": f"Of {day}."})
            for name, published in days.items()
            for day in published
        )
    )
    assert tinhlog("ingest", str(file), db=feeds.db).answer["failed"] == 0
    rows = feeds("health", "--on", "2025-07-22").answer
    check("feeds-health", rows)
    assert [(row["feed"], row["usual_gap_days"], row["silent"]) for row in rows] == [
        ("daily.example", 1, False), ("once.example", None, False),
    ]  # fmt: skip
    assert {row["silent"] for row in feeds("health", "--on", "2025-07-25").answer} == {True}


@pytest.mark.parametrize("command", [["list"], ["show", "1"], ["health"], ["entries"], ["check"], ["pause", "1"]])
def test_an_answer_is_a_table_on_a_terminal(feeds: Feeds, command: list[str]) -> None:
    good, missing = paper(feeds.server), feeds.server.says("/missing", response(404))
    feeds("add", good, missing)
    tinhlog("poll", "--allow-host", feeds.server.host, db=feeds.db)
    asking = ["--allow-host", feeds.server.host] if command == ["check"] else []
    ran = feeds(*command, *asking, "--format", "table")
    assert ran.code == (1 if command == ["check"] else 0)
    assert ran.out
    assert "{" not in ran.out
