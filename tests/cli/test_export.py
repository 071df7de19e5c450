"""Answers taken along: the same entries and facts in every format, on stdout or in a file."""

import csv
import io
import json
import os
from pathlib import Path

import duckdb
import feedparser
import pytest
from icalendar import Calendar

from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase

DEMO = str(Path(__file__).parents[2] / "cli" / "demo.jsonl")
ASKED = ["lam-dong", "--from", "2025-03", "--type", "MeetingHeld", "--type", "IndicatorReported"]
UNDATED = json.dumps({"id": "undated", "text": "Lai Chau had a population of 480,000.", "published": None})


@pytest.fixture(scope="module")
def db(new_database: NewDatabase) -> str:
    url = new_database("sqlite-file")
    assert tinhlog("ingest", DEMO, db=url).code == 0
    assert tinhlog("ingest", "-", db=url, stdin=UNDATED.encode()).code == 0
    return url


def test_every_format_has_the_entries_of_the_timeline(db: str, tmp_path: Path) -> None:
    entries = tinhlog("timeline", *ASKED, db=db).answer
    ids = [entry["id"] for entry in entries]
    assert len(ids) > 1

    def exported(wanted: str) -> str:
        ran = tinhlog("export", *ASKED, "--format", wanted, db=db)
        assert ran.code == 0, ran.err
        return ran.out

    assert [json.loads(line) for line in exported("jsonl").splitlines()] == entries
    assert [row["id"] for row in csv.DictReader(io.StringIO(exported("csv")))] == ids
    lines = [line for line in exported("md").splitlines() if line.startswith("- ")]
    assert [line.rpartition(" ")[2] for line in lines] == [f"`{one[:12]}`" for one in ids]
    assert [event["uid"] for event in Calendar.from_ical(exported("ics")).events] == [f"{one}@tinhlog" for one in ids]
    assert [slide["unique_id"] for slide in json.loads(exported("timelinejs"))["events"]] == ids
    feed = feedparser.parse(exported("atom"))
    assert {one.id.removeprefix("urn:uuid:").replace("-", "") for one in feed.entries} == set(ids)
    assert feed.feed.title == "tinhlog: lam-dong, from 2025-03-01, MeetingHeld, IndicatorReported"

    out = tmp_path / "entries.parquet"
    assert tinhlog("export", *ASKED, "--format", "parquet", "--out", str(out), db=db).out == ""
    found = duckdb.sql(f"SELECT id, type, quote, date, slots FROM '{out}'").fetchall()
    assert [row[:4] for row in found] == [
        tuple(one[name] for name in ("id", "type", "quote", "date")) for one in entries
    ]
    for row, one in zip(found, entries, strict=True):
        assert json.loads(row[4]).items() <= one.items()


@pytest.mark.parametrize("command", ["timeline", "export"])
def test_a_spreadsheet_of_no_entries_has_the_columns_of_entries(db: str, command: str) -> None:
    asked = (command, *ASKED, "--format", "csv")
    header = tinhlog(*asked, db=db).out.splitlines()[0]
    assert tinhlog(*asked, "--search", "xyz", db=db).out.splitlines() == [header]


def test_every_format_that_can_has_the_facts_of_a_snapshot(db: str, tmp_path: Path) -> None:
    states = tinhlog("snapshot", "--on", "2025-07-01", db=db).answer["states"]
    lines = tinhlog("export", "--on", "2025-07-01", "--format", "jsonl", db=db).out.splitlines()
    assert [json.loads(line) for line in lines] == states
    rows = list(csv.DictReader(io.StringIO(tinhlog("export", "--on", "2025-07-01", "--format", "csv", db=db).out)))
    out = tmp_path / "facts.parquet"
    assert tinhlog("export", "--on", "2025-07-01", "--format", "parquet", "--out", str(out), db=db).code == 0
    found = duckdb.sql(f"SELECT province, section, key, inherited_from FROM '{out}'").fetchall()
    assert [row[:3] for row in found] == [(row["province"], row["section"], row["key"]) for row in rows]
    assert [", ".join(row[3]) for row in found] == [row["inherited_from"] for row in rows]
    assert any(row[3] for row in found)


def test_a_snapshot_may_be_of_some_provinces_under_the_other_clocks(db: str) -> None:
    asked = ["--on", "2025-06-30", "--known", "2025-06-01"]
    (line,) = tinhlog("export", "kon-tum", *asked, "--format", "jsonl", db=db).out.splitlines()
    assert json.loads(line) == tinhlog("state", "kon-tum", *asked, db=db).answer


@pytest.mark.parametrize("wanted", ["ics", "timelinejs"])
def test_what_has_no_day_is_in_no_calendar_and_said_so(db: str, wanted: str) -> None:
    ran = tinhlog("export", "lai-chau", "--type", "IndicatorReported", "--format", wanted, db=db)
    assert ran.code == 0
    assert "note: 1 undated entry is left out" in ran.err
    ran = tinhlog("export", "lai-chau", "--from", "2024", "--format", wanted, db=db)
    assert "1 undated entry is in no window" in ran.err


def test_an_undated_entry_is_in_a_feed(db: str) -> None:
    ran = tinhlog("export", "lai-chau", "--type", "IndicatorReported", "--format", "atom", db=db)
    assert feedparser.parse(ran.out).entries[0].title.startswith("undated · lai-chau")
    assert ran.err == ""


@pytest.mark.parametrize(
    "asked",
    [
        ["--format", "xml"], [], ["--on", "2025", "--format", "ics"], ["--on", "2025", "--format", "atom"],
        ["--on", "2025", "--format", "csv", "--type", "PlanApproved"],
        ["--on", "2025", "--format", "csv", "--limit", "1"],
        ["--on", "2025", "--format", "csv", "--from", "2025"], ["--on", "2025", "--format", "csv", "--search", "x"],
    ],
)  # fmt: skip
def test_what_makes_no_sense_together_is_wrong_usage(db: str, asked: list[str]) -> None:
    ran = tinhlog("export", *asked, db=db)
    assert (ran.code, ran.out) == (2, "")


def test_a_file_is_written_whole_or_not_at_all(db: str, tmp_path: Path) -> None:
    out = tmp_path / "there" / "out.csv"
    ran = tinhlog("export", "--format", "csv", "--out", str(out), db=db)
    assert (ran.code, ran.out) == (2, "")
    assert "cannot write" in ran.err
    folder = tmp_path / "folder"
    folder.mkdir()
    assert tinhlog("export", "--format", "csv", "--out", str(folder), db=db).code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["folder"], "nothing is left beside it"
    assert tinhlog("export", "--format", "csv", "--out", str(tmp_path / "out.csv"), db=db).code == 0
    assert (tmp_path / "out.csv").read_bytes().decode() == tinhlog("export", "--format", "csv", db=db).out


@pytest.mark.parametrize("out", ["", ".", "/"])
def test_a_folder_is_no_file_to_write(db: str, out: str) -> None:
    for command in (["snapshot"], ["export", "--format", "csv"]):
        ran = tinhlog(*command, "--out", out, db=db)
        assert (ran.code, "is a directory; choose another --out" in ran.err) == (2, True)


def test_nothing_takes_the_place_of_a_pipe_or_a_link(tmp_path: Path, db: str) -> None:
    asked = ("export", "lang-son", "--from", "2025", "--format", "jsonl")
    pipe, link, file = (tmp_path / name for name in ("pipe", "link", "file"))
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert tinhlog(*asked, "--out", str(pipe), db=db).code == 0
    assert pipe.is_fifo()
    whole = os.read(reader, 65536)
    os.close(reader)
    assert whole.decode() == tinhlog(*asked, db=db).out
    link.symlink_to(file)
    assert tinhlog(*asked, "--out", str(link), db=db).code == 0
    assert link.is_symlink()
    assert file.read_bytes() == whole
