"""What is taken along: live addresses for feed readers and calendars, and every export as a file."""

import csv
import io
import json
import re
from codecs import BOM_UTF8
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import feedparser
import pytest
from icalendar import Calendar
from starlette.testclient import TestClient

from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.web.conftest import NewClient
from tests.web.parsed import Parsed

ASKED = "province=lam-dong&from=2025-03"


def test_a_feed_reader_reads_the_live_feed(client: TestClient, demo: str) -> None:
    answer = client.get(f"/api/v1/timeline.atom?{ASKED}")
    assert answer.headers["content-type"] == "application/atom+xml"
    feed = feedparser.parse(answer.content)
    assert not feed.bozo
    entries = tinhlog("timeline", "lam-dong", "--from", "2025-03", db=demo).answer
    assert {one.id.removeprefix("urn:uuid:").replace("-", "") for one in feed.entries} == {one["id"] for one in entries}
    (own,) = [link for link in feed.feed.links if link.rel == "self"]
    assert own.href == f"http://testserver/api/v1/timeline.atom?{ASKED}"
    (read,) = [link for link in feed.feed.links if link.rel == "alternate"]
    assert (read.href, read.type) == (f"http://testserver/timeline?{ASKED}&lang=en", "text/html")
    assert client.get(read.href).text.count('class="entry"') == len(entries)
    elsewhere = client.get(f"/api/v1/timeline.atom?{ASKED}", headers={"Host": "elsewhere.example"})
    assert "testserver" not in elsewhere.text, "an answer is kept for those who call this host the same"


@pytest.mark.parametrize(
    ("language", "kind", "day"),
    [("en", "Lâm Đồng: Target · ", r"\d+ [A-Z][a-z]{2} 20\d\d"), ("vi", "Lâm Đồng: Mục tiêu · ", r"\d+/\d+/20\d\d")],
)
def test_feed_and_calendar_say_what_pages_say_and_lead_to_them(
    client: TestClient, language: str, kind: str, day: str
) -> None:
    asked = f"province=vn-lam-dong-2025&type=TargetSet&lang={language}"
    feed = feedparser.parse(client.get(f"/api/v1/timeline.atom?{asked}").content)
    assert feed.feed.language == language
    assert re.search(r"Lâm Đồng \(.*2025\)", feed.feed.title), "several units bear that name"
    told = {one.link: one.title for one in feed.entries}
    assert told
    assert all(re.match(f"{day} · {kind}", title) for title in told.values())
    for link in told:
        assert link.endswith(f"?lang={language}")
        assert link.startswith("http://testserver/records/")
        assert Parsed(client.get(link).text)
    for address in ("timeline.ics?", "export?format=ics&"):
        events = Calendar.from_ical(client.get(f"/api/v1/{address}{asked}").content).events
        assert {event["url"]: event["summary"].rpartition(kind)[2] for event in events} == {
            link: title.rpartition(kind)[2] for link, title in told.items()
        }


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


def test_seats_of_a_state_come_by_their_rank_in_what_is_taken_along_too(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    db = new_database("sqlite-file")
    said = "met voters in Kon Tum city."
    for post, person in (
        ("Deputy Secretary of the Kon Tum provincial Party Committee", "Le Van An"),
        ("Chairman of the Kon Tum provincial People's Committee", "Le Van Ba"),
        ("Secretary of the Kon Tum provincial Party Committee", "Le Van Cu"),
    ):
        given = json.dumps({"text": f"{person}, {post}, {said}", "published": "2024-12-12"}).encode()
        assert tinhlog("ingest", "-", db=db, stdin=given).answer["new"] == 1
    told = new_client(db).get("/api/v1/export?province=kon-tum&on=2025-01-01&format=md&lang=en").text
    assert re.findall("Le Van (?:An|Ba|Cu)(?=\\*\\*;)", told) == ["Le Van Cu", "Le Van An", "Le Van Ba"]
    table = tinhlog("state", "kon-tum", "--on", "2025-01-01", "--format", "table", db=db).out
    assert re.findall(r"Le Van (?:An|Ba|Cu)(?= ·)", table)[:3] == ["Le Van Cu", "Le Van An", "Le Van Ba"]


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


def test_a_spreadsheet_taken_from_a_page_begins_with_the_mark_of_its_encoding(client: TestClient) -> None:
    for address in ("/timeline?province=lam-dong", "/provinces/lam-dong?on=2025-08-01"):
        page = Parsed(client.get(address).text)
        files = {link: client.get(link).content for link in page.links() if "/export?" in link and "json" not in link}
        assert {written.startswith(BOM_UTF8) for link, written in files.items() if "format=csv" in link} == {True}
        assert {written.startswith(BOM_UTF8) for link, written in files.items() if "format=csv" not in link} == {False}


def test_markdown_taken_from_a_page_is_in_its_words(client: TestClient) -> None:
    asked = "province=vn-lam-dong-2025&on=2025-08-01&format=md&lang=vi"
    said = client.get(f"/api/v1/export?{asked}").text
    assert "## Lâm Đồng (vn-lam-dong-2025), hiện trạng ngày 1/8/2025" in said
    assert "### Mục tiêu" in said
    assert "### Kế thừa từ" in said
    assert re.search(r"(?m)^- \*\*.+\*\*; từ \d+/\d+/2025.*\[.+\]\(https://[^)]+\), \d+/\d+/2025 `\w{12}`$", said)
    told = client.get("/api/v1/export?province=vn-lam-dong-2025&type=TargetSet&format=md&lang=vi").text
    assert re.search(
        r"(?m)^- \*\*17/7/2025\*\* \[Lâm Đồng: Mục tiêu · .+\]\(http://testserver/records/\w+\?lang=vi\)", told
    )


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
    language = "vi" if "lang=vi" in address else "en"
    for link in (*files, *(str(one["href"]) for one in live)):
        given = parse_qs(urlsplit(link).query)
        assert (given.pop("bom", []) == ["true"]) == (given.pop("format", None) == ["csv"])
        assert given.pop("lang") == [language]
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
    rows = list(csv.DictReader(io.StringIO(client.get(file).content.decode("utf-8-sig"))))
    assert {row["key"] for row in rows} >= {tail for section in ("posts", "targets") for tail in state[section]}
