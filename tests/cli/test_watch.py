"""Watches on the command line: added, listed, delivered to, paused, given up and tried again."""

import json
from pathlib import Path

import pytest

from tests.cli.test_contract import check
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.feeds.server import Server, response

DEMO = str(Path(__file__).parents[2] / "cli" / "demo.jsonl")


@pytest.fixture
def db(new_database: NewDatabase) -> str:
    return new_database("sqlite-file")


def test_what_is_recorded_after_a_watch_was_added_goes_out(db: str, tmp_path: Path) -> None:
    entries, facts = tmp_path / "entries.jsonl", tmp_path / "facts.jsonl"
    added = tinhlog("watch", "add", "Lâm Đồng", "--type", "meetingheld", "--to", f"file://{entries}", db=db)
    check("watch-add", added.answer)
    assert added.answer["types"] == ["MeetingHeld"]
    tinhlog("watch", "add", "quang-ngai", "--path", "posts/party_secretary", "--to", f"file://{facts}", db=db)
    tinhlog("ingest", DEMO, db=db)
    report = tinhlog("watch", "deliver", db=db)
    check("watch-deliver", report.answer)
    assert report.answer["failed"] == report.answer["dead"] == 0
    told = [json.loads(line) for line in entries.read_text("utf-8").splitlines()]
    shown = tinhlog("timeline", "lam-dong", "--type", "MeetingHeld", db=db).answer
    assert [one["data"]["entry"] for one in told] == shown != []
    (fact,) = [json.loads(line) for line in facts.read_text("utf-8").splitlines()]
    assert fact["data"]["path"].startswith("posts/party_secretary/")
    state = tinhlog("state", "quang-ngai", "--path", "posts/party_secretary", db=db).answer
    assert next(iter(state["posts"].values()))["value"] == fact["data"]["after"]
    meeting = shown[0]
    tinhlog("amend", meeting["records"][0], "--set", "kind=visit", "--reason", "seen", db=db)
    tinhlog("retract", meeting["records"][0], "--reason", "not there", db=db)
    tinhlog("watch", "deliver", db=db)
    since = [json.loads(line) for line in entries.read_text("utf-8").splitlines()[len(told) :]]
    assert [one["type"] for one in since] == ["entry.new", "entry.changed", "entry.withdrawn"]
    visit, meeting_of_others, no_visit = (one["data"]["entry"]["id"] for one in since)
    assert (meeting_of_others, no_visit) == (meeting["id"], visit)
    told += since
    for one in [*told, fact]:
        check("message", one)
    watches = tinhlog("watch", "list", db=db)
    check("watch-list", watches.answer)
    assert [one["delivered"] for one in watches.answer] == [len(told), 1]


def test_a_dead_message_is_listed_whole_and_tried_again(db: str, server: Server) -> None:
    url = server.says("/hook", response(500))
    allowed = ["--allow-host", server.host]
    added = tinhlog("watch", "add", "quang-ngai", "--type", "MeetingHeld", "--to", url, db=db)
    check("watch-add", added.answer)
    assert "secret is shown this once" in added.err
    assert added.answer["secret"] not in tinhlog("watch", "show", "1", db=db).out
    tinhlog("ingest", DEMO, db=db)
    assert tinhlog("watch", "deliver", *allowed, db=db).answer["failed"] == 1
    waiting = tinhlog("watch", "show", "1", db=db).answer["messages"][-1]
    assert (waiting["state"], waiting["tries"], waiting["error"]) == ("queued", 1, "status 500")
    for _ in range(9):
        assert tinhlog("watch", "dead", db=db).answer == []
        due_now(db)
        tinhlog("watch", "deliver", *allowed, db=db)
    dead = tinhlog("watch", "dead", db=db)
    check("watch-dead", dead.answer)
    check("watch-show", tinhlog("watch", "show", "1", db=db).answer)
    assert [one["id"] for one in dead.answer] == [waiting["id"]]
    server.says("/hook", response(200))
    assert tinhlog("watch", "retry", waiting["id"], db=db).answer == {"queued": 1}
    assert tinhlog("watch", "retry", "msg_nothing", db=db).code == 1
    tinhlog("watch", "deliver", *allowed, db=db)
    assert tinhlog("watch", "dead", db=db).answer == []
    assert {asked.headers["webhook-id"] for asked in server.asked} >= {waiting["id"]}
    for shape in ("list", "dead"):
        assert tinhlog("watch", shape, "--format", "table", db=db).code == 0
    assert waiting["id"][:8] in tinhlog("watch", "show", "1", "--format", "table", db=db).out


def due_now(db: str) -> None:
    """As if the time to the next try were over."""
    from sqlalchemy import update

    from store.engine import open_engine
    from store.polling.leases import database_clock
    from store.transactions import writer
    from store.watching.schema import delivery

    engine = open_engine(db)
    with writer(engine) as connection:
        first = update(delivery).where(delivery.c.due.is_not(None), delivery.c.tries > 0)
        connection.execute(first.values(due=database_clock(connection)))
    engine.dispose()


def test_a_watch_is_paused_resumed_and_removed(db: str, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    tinhlog("watch", "add", "--to", f"file://{out}", db=db)
    assert [one["state"] for one in tinhlog("watch", "pause", "1", "1", db=db).answer] == ["paused"]
    tinhlog("ingest", DEMO, db=db)
    assert tinhlog("watch", "deliver", db=db).answer["queued"] == 0
    assert not out.exists()
    assert tinhlog("watch", "resume", "1", db=db).answer[0]["state"] == "active"
    assert tinhlog("watch", "deliver", db=db).answer["delivered"] == len(out.read_text("utf-8").splitlines()) > 10
    removed = tinhlog("watch", "remove", "1", db=db)
    assert ([one["id"] for one in removed.answer], "removed: 1" in removed.err) == ([1], True)
    assert tinhlog("watch", "list", db=db).answer == []
    tinhlog("watch", "add", "--to", f"file://{out}", db=db)
    assert tinhlog("watch", "list", db=db).answer[0]["id"] == 2, "a number is never given twice"


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (["nowhere", "--to", "https://x.example/"], 1),
        (["--to", "ftp://x.example/"], 2),
        (["--path", "nothing/", "--to", "https://x.example/"], 2),
        (["--type", "Nothing", "--to", "https://x.example/"], 2),
        (["lam-dong"], 2),
    ],
)
def test_a_watch_that_means_nothing_is_not_added(db: str, asked: list[str], code: int) -> None:
    assert tinhlog("watch", "add", *asked, db=db).code == code
    assert tinhlog("watch", "list", db=db).answer == []


@pytest.mark.parametrize("command", ["show", "pause", "resume", "remove"])
def test_a_watch_that_is_not_there_is_not_found(db: str, command: str) -> None:
    ran = tinhlog("watch", command, "7", db=db)
    assert ran.code == 1
    assert "no watch 7" in ran.err
