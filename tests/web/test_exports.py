"""The timeline as live addresses: what feed readers and calendars get."""

import feedparser
import pytest
from icalendar import Calendar
from starlette.testclient import TestClient

from tests.cli.tinhlog import tinhlog
from tests.web.conftest import NewClient

ASKED = "province=lam-dong&from=2025-03"


def test_a_feed_reader_reads_the_live_feed(client: TestClient, demo: str) -> None:
    answer = client.get(f"/api/v1/timeline.atom?{ASKED}")
    assert answer.headers["content-type"] == "application/atom+xml"
    feed = feedparser.parse(answer.content)
    assert not feed.bozo
    entries = tinhlog("timeline", "lam-dong", "--from", "2025-03", db=demo).answer
    assert {one.id.removeprefix("urn:uuid:").replace("-", "") for one in feed.entries} == {one["id"] for one in entries}
    (own,) = [link for link in feed.feed.links if link.rel == "self"]
    assert own.href == f"/api/v1/timeline.atom?{ASKED}"
    assert "testserver" not in answer.text, "an answer is kept for all who ask, whatever they call this host"


def test_a_calendar_reads_the_live_calendar(client: TestClient, demo: str) -> None:
    answer = client.get(f"/api/v1/timeline.ics?{ASKED}&type=meetingheld")
    assert answer.headers["content-type"].startswith("text/calendar")
    events = Calendar.from_ical(answer.content).events
    entries = tinhlog("timeline", "lam-dong", "--from", "2025-03", "--type", "MeetingHeld", db=demo).answer
    assert {event["uid"] for event in events} == {f"{one['id']}@tinhlog" for one in entries}


@pytest.mark.parametrize("search", ["", "&search=lam+dong"])
def test_it_holds_what_was_recorded_last(client: TestClient, demo: str, search: str) -> None:
    seqs = {record["id"]: record["seq"] for record in tinhlog("records", "--limit", "100000", db=demo).answer}
    asked = ["--search", "lam dong"] if search else []
    entries = tinhlog("timeline", *asked, db=demo).answer
    first = {one["id"]: min(seqs[record] for record in one["records"]) for one in entries}
    found = feedparser.parse(client.get(f"/api/v1/timeline.atom?limit=7{search}").content).entries
    ids = {one.id.removeprefix("urn:uuid:").replace("-", "") for one in found}
    assert ids == set(sorted(first, key=first.__getitem__)[-7:])


@pytest.mark.parametrize("address", ["timeline.atom", "timeline.ics"])
def test_who_has_it_is_told_so(client: TestClient, address: str) -> None:
    answer = client.get(f"/api/v1/{address}?{ASKED}")
    again = client.get(f"/api/v1/{address}?{ASKED}", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("address", ["timeline.atom", "timeline.ics"])
@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("province=nowhere", 404), ("type=Nothing", 400), ("limit=501", 400), ("cursor=1-1", 400),
        ("from=2026&to=2025", 400), ("search=%0D%0AEND:VEVENT%1B%EF%BF%BF%E2%80%AE", 200),
    ],
)  # fmt: skip
def test_a_bad_question_is_a_problem(client: TestClient, address: str, asked: str, status: int) -> None:
    assert client.get(f"/api/v1/{address}?{asked}").status_code == status


def test_a_token_is_asked_for(demo: str, new_client: NewClient) -> None:
    client = new_client(demo, token="secret")
    assert client.get("/api/v1/timeline.ics").status_code == 401
    assert client.get("/api/v1/timeline.ics", auth=("me", "secret")).status_code == 200
