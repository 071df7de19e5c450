"""Whatever is wrong comes out as one clear message and an exit code, and loses nothing."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from store.engine import open_engine
from tests.cli.tinhlog import tinhlog
from tests.conftest import ENGINES, NewDatabase

GOOD = {"id": "good", "text": "On June 9, Lam Dong province held a conference.", "published": "2025-06-10"}


@pytest.fixture
def db(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'log.db'}"
    open_engine(url).dispose()
    return url


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (b"\xff\xfe\x00broken", "not UTF-8"),
        (b"", "needs a text"),
        (b'{"text": "", "id": "a"}', "needs a text"),
        (b"[1, 2", "no JSON"),
        (b'"just text"', "JSON object"),
        (b"null", "not null"),
        (b'{"text": "a", "published": "31/02/2025"}', "no date"),
        (b'{"text": "a", "wrong": 1}', "wrong"),
        (b'{"text": 7}', "needs a text"),
        (b'{"text": "a", "url": "javascript:alert(1)"}', "no web address"),
    ],
)
def test_a_bad_article_is_named_and_the_others_still_go_in(tmp_path: Path, db: str, bad: bytes, why: str) -> None:
    lines = [json.dumps(GOOD).encode(), bad or b'{"text": null}', json.dumps(GOOD | {"id": "other"}).encode()]
    file = tmp_path / "articles.jsonl"
    file.write_bytes(b"\n".join(lines))
    ran = tinhlog("ingest", str(file), db=db)
    assert ran.code == 1
    assert (ran.answer["new"], ran.answer["failed"]) == (2, 1)
    assert ran.answer["errors"][0]["line"] == 2
    assert why in ran.answer["errors"][0]["error"]
    assert why in ran.err
    assert tinhlog("verify", db=db).code == 0


def test_a_folder_without_an_article_is_told(tmp_path: Path, db: str) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    (archive / "scan.pdf").write_bytes(b"%PDF")
    ran = tinhlog("ingest", str(archive), db=db)
    assert ran.code == 0
    assert f"no article in {archive}" in ran.err


def test_the_ending_before_gz_is_asked_for(tmp_path: Path, db: str) -> None:
    (tmp_path / "x.gz").write_bytes(b"")
    assert "no ending before .gz" in tinhlog("ingest", str(tmp_path / "x.gz"), db=db).err


def test_who_erases_is_told_what_becomes_of_a_changed_text(tmp_path: Path, db: str) -> None:
    file = tmp_path / "article.json"
    file.write_text(json.dumps(GOOD))
    tinhlog("ingest", str(file), db=db)
    ran = tinhlog("erase", "good", "--reason", "asked for", db=db)
    assert ran.code == 0
    assert "a changed one that comes in later is another" in ran.err


def test_a_file_of_50_megabytes_is_refused_without_being_read(tmp_path: Path, db: str) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    ran = tinhlog("ingest", str(huge), db=db)
    assert (ran.code, ran.answer["failed"]) == (1, 1)
    assert "larger than" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["state", "lam", "dong"],
        ["state", "Lâm", "Đồng", "--on", "2025"],
        ["diff", "lam", "dong", "2025-06-30", "2025-07-01"],
        ["why", "lam", "dong", "targets/grdp-growth@2030"],
        ["history", "lam", "dong", "targets/grdp-growth@2030"],
    ],
)
def test_a_name_in_several_words_is_told_to_go_in_quotes_or_as_its_slug(db: str, arguments: list[str]) -> None:
    ran = tinhlog(*arguments, db=db)
    assert ran.code == 2
    assert "in quotes" in ran.err
    assert "lam-dong" in ran.err
    assert tinhlog("state", "lam dong", db=db).answer["province"] == "lam-dong"


def test_a_name_of_one_word_may_be_followed_by_a_path_of_one(db: str) -> None:
    tinhlog("stats", db=db)
    ran = tinhlog("why", "hanoi", "posts", db=db)
    assert (ran.code, "in quotes" in ran.err) == (1, False)
    assert "posts" in ran.err


def test_a_missing_file_and_a_binary_one_are_named(tmp_path: Path, db: str) -> None:
    binary = tmp_path / "picture.txt"
    binary.write_bytes(b"\x00\x01\x02")
    ran = tinhlog("ingest", str(tmp_path / "missing.json"), str(binary), db=db)
    assert [error["error"].split(";")[0] for error in ran.answer["errors"]] == [
        "no such file or directory",
        "binary, no text",
    ]


def test_a_misspelt_province_is_answered_with_the_nearest_right_name(db: str) -> None:
    ran = tinhlog("state", "lam dog", db=db)
    assert ran.code == 1
    assert "'lam-dong'" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("state", "lam-dong", "--on", "yesterday"),
        ("state", "lam-dong", "--on", "2025-02-30"),
        ("state", "lam-dong", "--recorded-by", "2025-06-09T08:00:00"),
        ("diff", "lam-dong"),
        ("diff", "lam-dong", "2025-06-30"),
        ("diff", "lam-dong", "2025-06-30", "2025-07-01", "--on", "2025-07"),
        ("timeline", "--limit", "0"),
        ("amend", "000000", "--set", "nonsense", "--reason", "r"),
        ("amend", "000000", "--set", "person=An", "--set", "person=Ba", "--reason", "r"),
        ("feeds", "add", "https://paper.example/rss", "--lang", "vn"),
        ("ingest", "-", "--lang", "vn"),
        ("retract", "000000", "--reason", " "),
        ("retract", "000000", "--reason", "\u200b"),
        ("amend", "000000", "--set", "kind=visit", "--reason", ""),
        ("erase", "https://coastal-times.example/quang-ngai-rescue-drill", "--reason", ""),
        ("ingest",),
    ],
)
def test_wrong_usage_is_exit_code_2(db: str, arguments: tuple[str, ...]) -> None:
    assert tinhlog(*arguments, db=db).code == 2


def test_who_asks_for_the_provinces_before_the_table_begins_is_told_when_it_does(db: str) -> None:
    ran = tinhlog("provinces", "--on", "1975", db=db)
    assert (ran.code, ran.answer) == (0, [])
    assert "begins with 1976" in ran.err
    assert tinhlog("provinces", "--on", "1976", db=db).err == ""


def test_an_unknown_record_is_not_found(db: str) -> None:
    ran = tinhlog("show", "ffffff", db=db)
    assert ran.code == 1
    assert "ffffff" in ran.err


def test_slots_are_checked_by_the_kind_and_nothing_is_written(tmp_path: Path, db: str) -> None:
    records = tinhlog("timeline", "--limit", "1", db=db).answer[0]["records"]
    before = tinhlog("stats", db=db).answer["records"]
    refused = {
        "colour=red": "no slot",
        "date=2025-13": "'2025-13'; no date",
        "date=": "date=null",
        "official_name=null": "'official_name' cannot be empty",
        "quote=other": "cannot be amended",
        "kind_of_unit=[1]": "kind_of_unit = [1]; a text is meant",
        "floor=perhaps": "floor = 'perhaps'; true or false is meant",
    }
    for assignment, why in refused.items():
        ran = tinhlog("amend", records[0], "--set", assignment, "--reason", "test", db=db)
        assert ran.code == 2
        assert why in ran.err
    assert tinhlog("stats", db=db).answer["records"] == before


def test_what_is_never_seen_of_a_text_does_not_come_in_by_a_correction(db: str) -> None:
    record = tinhlog("timeline", "--type", "TerritoryMoved", "--limit", "1", db=db).answer[0]["records"][0]
    hidden = '"a\\ud800 \\u202ecommune\\u0000"'
    ran = tinhlog("amend", record, "--set", f"what={hidden}", "--reason", "a\u200b misprint", db=db)
    assert ran.code == 0
    shown = tinhlog("show", record, db=db).answer
    assert shown["what"] == "a commune"
    assert shown["corrections"][0]["reason"] == "a misprint"
    assert tinhlog("amend", record, "--set", 'what="\\u200b"', "--reason", "test", db=db).code == 2


def test_a_record_is_withdrawn_once_and_the_retraction_is_named_that_did_so(db: str) -> None:
    record = tinhlog("timeline", "--type", "UnitMerged", "--limit", "1", db=db).answer[0]["records"][0]
    taken = [record]
    for _ in range(2):  # the claim, then its retraction
        taken.append(tinhlog("retract", taken[-1], "--reason", "test", db=db).answer["id"])
        ran = tinhlog("retract", taken[-2], "--reason", "again", db=db)
        assert ran.code == 2
        assert taken[-1] in ran.err
    assert tinhlog("show", record, db=db).answer["stands"]
    assert tinhlog("retract", record, "--reason", "it was misread after all", db=db).code == 0


def test_the_same_amendment_is_recorded_once_while_it_is_in_force(db: str) -> None:
    record = tinhlog("timeline", "--type", "UnitCoded", "--limit", "1", db=db).answer[0]["records"][0]
    amend = ("amend", record, "--set", 'code="99"', "--set", "date=2020-01-01", "--reason", "test")
    amendment = tinhlog(*amend, db=db).answer["id"]
    ran = tinhlog(*amend[:4], *amend[6:], db=db)
    assert ran.code == 2
    assert f"amended so already, by {amendment}" in ran.err
    assert tinhlog("amend", record, "--set", 'code="98"', "--reason", "test", db=db).code == 0
    assert tinhlog(*amend, db=db).code == 0


def test_who_amends_a_withdrawn_record_is_told_that_it_does_not_show(db: str) -> None:
    record = tinhlog("timeline", "--type", "UnitMerged", "--limit", "1", db=db).answer[0]["records"][0]
    retraction = tinhlog("retract", record, "--reason", "test", db=db).answer["id"]
    amend = ("amend", record, "--set", "date=2020-01-01", "--reason", "test")
    ran = tinhlog(*amend, db=db)
    assert (ran.code, ran.answer["type"]) == (0, "Amended")
    assert retraction in ran.err
    assert tinhlog("retract", retraction, "--reason", "test", db=db).code == 0
    other = ("amend", record, "--set", "date=2020-01-02", "--reason", "test")
    assert tinhlog(*other, db=db).err == ""


def test_an_entry_is_no_record_to_correct_and_its_records_are_named(db: str) -> None:
    entry = tinhlog("timeline", "--limit", "1", db=db).answer[0]
    ran = tinhlog("retract", entry["id"], "--reason", "test", db=db)
    assert ran.code == 2
    assert entry["records"][0] in ran.err


def test_nothing_that_an_article_says_can_run_in_a_terminal_or_a_spreadsheet(tmp_path: Path, db: str) -> None:
    text = '=HYPERLINK("x") On June 9, Lam Dong province held a conference \x1b[31mred\x1b[0m \u202eback\u202c.'
    file = tmp_path / "article.json"
    file.write_text(json.dumps(GOOD | {"text": text, "title": "=1+1"}))
    assert tinhlog("ingest", str(file), db=db).code == 0
    for wanted in ("table", "md"):
        out = tinhlog("timeline", "lam-dong", "--format", wanted, db=db).out
        assert "\x1b" not in out
        assert "\u202e" not in out
    cells = tinhlog("timeline", "lam-dong", "--format", "csv", db=db).out
    assert "\n=" not in cells
    assert ",=" not in cells


@pytest.mark.parametrize(
    "command", [["state", "nowhere"], ["--db", "mysql://x/y", "stats"], ["verify", "--checkpoint", "1"]]
)
def test_no_mistake_shows_a_traceback(tmp_path: Path, command: list[str]) -> None:
    environment = os.environ | {"TINHLOG_DB": f"sqlite:///{tmp_path / 'log.db'}"}
    ran = subprocess.run(
        [sys.executable, "-c", "from cli.main import main; main()", *command],
        capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip
    assert ran.returncode in (1, 2)
    assert ran.stderr
    assert "Traceback" not in ran.stderr
    assert ran.stdout == ""


def test_who_asks_for_a_town_is_told_its_province_alone(tmp_path: Path, db: str) -> None:
    program = [sys.executable, "-c", "from cli.main import main; main()", "--db", db]
    ran = subprocess.run([*program, "state", "nha-trang"], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.endswith("no province called 'nha-trang'; a town of that name is in khanh-hoa\n")


def test_what_is_like_no_province_suggests_none(db: str) -> None:
    for name in ("Vietnam", "Laos", "Mekong"):
        assert "did you mean" not in tinhlog("state", name, db=db).err


def test_several_kinds_in_one_option_are_told_to_be_named_apart(db: str) -> None:
    ran = tinhlog("timeline", "--type", "MeetingHeld,TargetSet", db=db)
    assert (ran.code, ran.out) == (2, "")
    assert "each is named by itself: repeat it" in " ".join(ran.err.replace("│", " ").split())


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("number", [2**63, 10**30])
def test_a_number_that_no_database_counts_is_wrong_usage(new_database: NewDatabase, engine: str, number: int) -> None:
    db, many = new_database(engine), str(number)
    for command in (
        ["timeline", "--limit", many], ["articles", "--limit", many], ["changes", many], ["records", many],
        ["watch", "show", many],
    ):  # fmt: skip
        ran = tinhlog(*command, db=db)
        assert (ran.code, ran.out) == (2, ""), command
        assert "a number is larger than any database counts" in ran.err


@pytest.mark.parametrize("command", [["feeds", "list"], ["timeline"], ["export", "--format", "csv"]])
def test_a_disk_that_is_full_is_told_in_a_line(tmp_path: Path, db: str, command: list[str]) -> None:
    program = [sys.executable, "-c", "from cli.main import main; main()", "--db", db]
    tinhlog("stats", db=db)
    with open("/dev/full", "w") as full:
        ran = subprocess.run([*program, *command], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr == "tinhlog: the answer cannot be written: no space left on device; free some disk space\n"


def test_a_copy_that_is_ahead_of_the_log_is_told_to_begin_anew(db: str) -> None:
    size = tinhlog("stats", db=db).answer["records"]
    assert "note" not in tinhlog("changes", str(size), db=db).err
    ahead = tinhlog("changes", str(size + 1), db=db)
    assert (ahead.code, ahead.answer["head"]) == (0, size)
    assert "a copy that stands there is of another log" in ahead.err


@pytest.mark.parametrize("command", [["show"], ["search"], ["state"], ["article"], ["erase", "--reason"], ["ingest"]])
def test_an_argument_that_is_not_utf_8_is_refused(tmp_path: Path, command: list[str]) -> None:
    program = [sys.executable, "-c", "from cli.main import main; main()", "--db", f"sqlite:///{tmp_path / 'log.db'}"]
    ran = subprocess.run([*program, *command, b"a\xff"], capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert "an argument is not UTF-8: 'a\\udcff'" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_database_of_a_newer_program_is_refused(tmp_path: Path, db: str) -> None:
    tinhlog("stats", db=db)
    with sqlite3.connect(tmp_path / "log.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    ran = tinhlog("stats", db=db)
    assert ran.code == 2
    assert "newer" in ran.err


@pytest.mark.parametrize("there", [None, b""])
@pytest.mark.parametrize(
    "command",
    [
        ["verify"],
        ["reextract"],
        ["rebuild"],
        ["retract", "000000", "--reason", "test"],
    ],
)
def test_what_works_on_a_log_refuses_where_none_is_and_begins_none(
    tmp_path: Path, there: bytes | None, command: list[str]
) -> None:
    file = tmp_path / "mistyped.db"
    if there is not None:
        file.write_bytes(there)
    for _ in range(2):
        ran = tinhlog(*command, db=f"sqlite:///{file}")
        assert (ran.code, ran.out) == (1, "")
        assert f"there is no log in sqlite:///{file}" in ran.err
        assert "`tinhlog ingest`" in ran.err
    assert (file.read_bytes() if file.exists() else None) == there


@pytest.mark.parametrize("there", [None, b""])
@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (["provinces", "--on", "2025-07-01"], '"vn-lam-dong-2025"'),
        (["state", "lam-dong"], '"province": "lam-dong"'),
        (["timeline", "lam-dong"], '"UnitMerged"'),
        (["stats"], '"records"'),
        (["feeds", "list"], "[]"),
        (["watch", "dead"], "[]"),
    ],
)
def test_a_question_where_no_log_is_is_answered_by_the_table_of_provinces_and_says_so_each_time(
    tmp_path: Path, there: bytes | None, command: list[str], answer: str
) -> None:
    file = tmp_path / "mistyped.db"
    if there is not None:
        file.write_bytes(there)
    for _ in range(2):
        ran = tinhlog(*command, db=f"sqlite:///{file}")
        assert ran.code == 0
        assert answer in ran.out
        assert f"there is no log in sqlite:///{file}" in ran.err
    assert (file.read_bytes() if file.exists() else None) == there


def test_who_begins_a_log_is_told_where(tmp_path: Path) -> None:
    article = tmp_path / "article.json"
    article.write_text(json.dumps(GOOD))
    url = f"sqlite:///{tmp_path / 'log.db'}"
    assert f"a log is begun in {url}" in tinhlog("ingest", str(article), db=url).err
    assert tinhlog("ingest", str(article), db=url).err == ""


def test_a_data_directory_that_cannot_be_is_told_in_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    monkeypatch.delenv("TINHLOG_DB", raising=False)
    ran = tinhlog("ingest", "-")
    assert (ran.code, ran.out) == (2, "")
    assert "no log can be begun in your data directory" in ran.err


def test_a_path_that_is_given_for_a_url_is_answered_with_its_url() -> None:
    assert "write sqlite:////tmp/news.db or" in tinhlog("--db", "/tmp/news.db", "stats").err


def test_a_database_without_a_name_is_not_the_usual_one() -> None:
    ran = tinhlog("--db", "", "stats")
    assert ran.code == 2
    assert "no database URL" in ran.err


def test_starting_up_loads_nothing_heavy(tmp_path: Path) -> None:
    heavy = {"sqlmodel", "sqlalchemy", "psycopg", "apscheduler", "feedparser", "trafilatura", "alembic"}
    code = "import sys; from cli.main import main\ntry: main()\nexcept SystemExit: print(*sys.modules, file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", code, "--help"], capture_output=True, text=True, check=True)
    assert heavy.isdisjoint(ran.stderr.split())


def test_a_log_that_another_version_filed_is_answered_with_a_note(tmp_path: Path, db: str) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text(json.dumps(GOOD))
    assert tinhlog("ingest", str(file), db=db).code == 0
    assert tinhlog("state", "lam-dong", db=db).err == ""
    with sqlite3.connect(tmp_path / "log.db") as connection:
        connection.execute("UPDATE projection SET version = 0")
    connection.close()
    answered = tinhlog("state", "lam-dong", db=db)
    assert answered.code == 0
    assert "`tinhlog rebuild`" in answered.err
    assert "was made by another version" in tinhlog("doctor", db=db).answer["review"][0]["what"]
    refused = tinhlog("ingest", str(file), db=db)
    assert (refused.code, refused.out) == (1, "")
    assert "was made by another version of tinhlog; run `tinhlog rebuild`" in refused.err
    assert tinhlog("rebuild", db=db).code == 0
    assert tinhlog("ingest", str(file), db=db).code == 0
    assert tinhlog("state", "lam-dong", db=db).err == ""
