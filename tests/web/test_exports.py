"""What is taken along: live addresses for feed readers and calendars, and every export as a file."""

import csv
import io
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import feedparser
import pytest
from icalendar import Calendar
from starlette.testclient import TestClient

from tests.cli.tinhlog import tinhlog
from tests.web.conftest import NewClient
from tests.web.test_pages import Parsed

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


def test_an_entry_that_was_corrected_is_an_update_to_feed_readers(client: TestClient, demo: str) -> None:
    (amended,) = (one for one in tinhlog("records", "--limit", "100000", db=demo).answer if one["type"] == "Amended")
    found = feedparser.parse(client.get("/api/v1/timeline.atom?province=kon-tum").content)
    (corrected,) = (one for one in found.entries if one.updated != one.published)
    assert corrected.updated == amended["recorded_at"] == found.feed.updated


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


@pytest.mark.parametrize("written", ["csv", "jsonl", "md", "ics", "atom", "timelinejs", "parquet"])
@pytest.mark.parametrize(
    ("asked", "arguments"),
    [
        ("province=lam-dong&lineage=true&to=2025-08-01", ["lam-dong", "--lineage", "--to", "2025-08-01"]),
        ("type=TargetSet&search=grdp&known=2025-07-15",
         ["--type", "TargetSet", "--search", "grdp", "--known", "2025-07-15"]),
        ("recorded_by=2000-01-01", ["--recorded-by", "2000-01-01"]),
    ],
)  # fmt: skip
def test_a_timeline_is_exported_letter_for_letter_as_by_the_command(
    client: TestClient, demo: str, tmp_path: Path, written: str, asked: str, arguments: list[str]
) -> None:
    answer = client.get(f"/api/v1/export?{asked}&format={written}")
    assert answer.status_code == 200
    file = tmp_path / "file"
    tinhlog("export", *arguments, "--format", written, "--out", str(file), db=demo)
    assert answer.content == file.read_bytes()
    assert answer.headers["content-disposition"].startswith('attachment; filename="tinhlog-')
    assert answer.headers["content-disposition"].endswith(f'.{written}"')


@pytest.mark.parametrize("written", ["csv", "jsonl", "md"])
def test_a_snapshot_is_exported_letter_for_letter_as_by_the_command(
    client: TestClient, demo: str, tmp_path: Path, written: str
) -> None:
    answer = client.get(f"/api/v1/export?province=lam-dong&on=2025-07-01&known=2025-07-15&format={written}")
    file = tmp_path / "file"
    arguments = ["lam-dong", "--on", "2025-07-01", "--known", "2025-07-15", "--format", written]
    tinhlog("export", *arguments, "--out", str(file), db=demo)
    assert answer.content == file.read_bytes()


def test_nothing_is_cut_off_without_a_word(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    number = client.get("/api/v1/export?format=jsonl").text.count("\n")
    monkeypatch.setattr("web.exports.ENTRIES_MAX", number)
    assert client.get("/api/v1/export?format=csv&search=").status_code == 200
    monkeypatch.setattr("web.exports.ENTRIES_MAX", number - 1)
    refused = client.get("/api/v1/export?format=md&search=")
    assert refused.status_code == 400
    assert f"more than {number - 1:,} entries" in refused.json()["detail"]


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("format=csv&province=nowhere", 404), ("format=exe", 400), ("", 400), ("format=csv&limit=3", 400),
        ("format=ics&on=2025-07-01", 400), ("format=csv&on=2025-07-01&type=TargetSet", 400),
        ("format=csv&on=2025-07-01&province=lam-dong%22%0D%0AX: y", 404),
        ("format=csv&province=L%C3%A2m%20%C4%90%E1%BB%93ng", 200),
    ],
)  # fmt: skip
def test_a_bad_export_is_a_problem(client: TestClient, asked: str, status: int) -> None:
    assert client.get(f"/api/v1/export?{asked}").status_code == status


LISTS = (
    "/timeline?province=lam-dong&from=2025-03&type=TargetSet&lang=vi", "/timeline?known=2025-06-11&search=kon+tum",
    "/timeline?province=lam-dong&lineage=true", "/?on=2025-07-01&type=MeetingHeld",
)  # fmt: skip


@pytest.mark.parametrize("address", LISTS)
def test_a_page_links_its_list_to_take_along_exactly_as_it_is_shown(client: TestClient, address: str) -> None:
    page = Parsed(client.get(address).text)
    asked = {name: value for name, value in parse_qs(urlsplit(address).query).items() if name not in ("on", "lang")}
    live = [attributes for tag, attributes in page.elements if tag == "link" and attributes.get("rel") == "alternate"]
    assert {one["type"] for one in live} == {"application/atom+xml", "text/calendar"}
    files = [link for link in page.links() if link.startswith("/api/v1/") and "openapi" not in link]
    if address.startswith("/?"):
        asked |= {"from": ["2024-07-01"], "to": ["2025-07-01"]}  # the overview shows the latest of a year
    assert {parse_qs(urlsplit(link).query).get("format", ["live"])[0] for link in files} == {
        "live", "csv", "jsonl", "md", "ics",
    }  # fmt: skip
    for link in (*files, *(str(one["href"]) for one in live)):
        given = parse_qs(urlsplit(link).query)
        given.pop("format", None)
        assert {name: _days(value) for name, value in given.items()} == {
            name: _days(value) for name, value in asked.items()
        }, link
        assert client.get(link).status_code == 200


def _days(values: list[str]) -> list[str]:
    """A month begins on its first day."""
    return [f"{value}-01" if value == "2025-03" else value for value in values]


def test_a_province_can_be_taken_along_as_it_was_on_the_day(client: TestClient) -> None:
    page = Parsed(client.get("/provinces/lam-dong?on=2025-08-01&known=2025-07-15").text)
    (file,) = [link for link in page.links() if "format=csv" in link and "on=" in link]
    query = parse_qs(urlsplit(file).query)
    assert query["province"] == ["vn-lam-dong-2025"]
    assert (query["on"], query["known"]) == (["2025-08-01"], ["2025-07-15"])
    state = client.get("/api/v1/state/lam-dong?on=2025-08-01&known=2025-07-15").json()
    rows = list(csv.DictReader(io.StringIO(client.get(file).text)))
    assert {row["key"] for row in rows} >= {tail for section in ("posts", "targets") for tail in state[section]}
