"""Tables on terminals of any width."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console
from rich.text import Text

from cli.drawing import hang
from cli.feed_tables import health_table, subscriptions_table
from cli.tables import counts_table
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase

DEMO = str(Path(__file__).parents[2] / "cli" / "demo.jsonl")


@pytest.fixture(scope="module")
def db(new_database: NewDatabase) -> str:
    url = new_database("sqlite-file")
    tinhlog("ingest", DEMO, db=url)
    return url


def table(db: str, monkeypatch: pytest.MonkeyPatch, width: int, *asked: str) -> list[str]:
    monkeypatch.setenv("COLUMNS", str(width))
    ran = tinhlog(*asked, "--format", "table", db=db)
    assert ran.code == 0, ran.err
    return ran.out.splitlines()


def test_a_text_goes_on_where_it_begins_and_fits(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Console(width=25)
    hang(terminal, Text("merger announced in two provinces\nsaid"), 11, "2025-04-14 ")
    hang(terminal, Text("“a sentence of it”"), 11)
    assert capsys.readouterr().out.splitlines() == [
        "2025-04-14 merger",
        "           announced in",
        "           two provinces",
        "           said",
        "           “a sentence of",
        "           it”",
    ]


@pytest.mark.parametrize(
    ("asked", "column"),
    [
        (["timeline", "kon-tum", "--from", "2025-06", "--to", "2025-06"], 11),
        (["history", "lang-son", "targets/grdp-growth@2030"], 12),
    ],
)
def test_a_line_begins_with_a_day_or_stands_below_what_follows_one(
    db: str, monkeypatch: pytest.MonkeyPatch, asked: list[str], column: int
) -> None:
    lines = table(db, monkeypatch, 50, *asked)
    assert max(map(len, lines)) <= 50
    assert all(line[:column].isspace() or line.startswith("20") for line in lines if "entries" not in line), lines
    assert sum(line.startswith("20") for line in lines) < len(lines) / 2


def test_a_snapshot_names_its_provinces_whole_however_narrow_the_terminal(
    db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = "\n".join(table(db, monkeypatch, 80, "snapshot", "--on", "2025-06-30"))
    assert "│ba-ria-vung-tau" in shown
    assert "…" not in shown


def test_the_provinces_are_told_whole_however_narrow_the_terminal(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = table(db, monkeypatch, 60, "provinces", "--on", "2025-07-01")
    assert "│ca-mau    │Cà Mau     │province│96  │2025-07-01│bac-lieu, │" in shown
    assert "…" not in "".join(shown)


def test_an_entry_names_its_records(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (entry,) = tinhlog("timeline", "lam-dong", "--type", "MeetingHeld", "--to", "2025-06", db=db).answer
    shown = " ".join(table(db, monkeypatch, 200, "show", entry["id"]))
    assert all(record[:12] in shown for record in entry["records"])


@pytest.mark.parametrize(
    ("given", "told"),
    [("2030", "recorded by 2030-12-31:"), ("2030-01-01T08:30:00Z", "recorded by 2030-01-01T15:30:00+07:00:")],
)
def test_when_it_was_recorded_is_told_as_it_is_asked(
    db: str, monkeypatch: pytest.MonkeyPatch, given: str, told: str
) -> None:
    assert told in table(db, monkeypatch, 200, "state", "lam-dong", "--recorded-by", given)[0]


def test_a_search_says_how_many_of_how_many_it_shows(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = tinhlog("search", "Lâm Đồng", "--limit", "2", db=db).answer
    lines = table(db, monkeypatch, 100, "search", "Lâm Đồng", "--limit", "2")
    assert f"entries: 2 of {found['totals']['entries']}" in lines
    assert f"articles: 2 of {found['totals']['articles']}" in lines
    assert found["totals"]["entries"] > 2


def test_a_record_says_what_was_amended_and_why(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (session,) = tinhlog("timeline", "kon-tum", "--type", "MeetingHeld", db=db).answer
    record = session["records"][0]
    act = tinhlog("amend", record, "--set", "kind=visit", "--set", "chair=null", "--reason", "seen", db=db).answer["id"]
    assert f"  amended by {act[:12]}: chair = nothing; kind = visit; seen" in table(
        db, monkeypatch, 100, "show", record
    )


def test_a_merger_that_names_no_units_is_shown_with_its_sentence_and_a_dissolved_province_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = f"sqlite:///{tmp_path / 'log.db'}"
    file = tmp_path / "articles.jsonl"
    text = "Bac Giang held a conference on April 18. The province's 192 communes and wards will be merged into 58."
    file.write_text(json.dumps({"id": "a", "text": text, "published": "2025-04-19"}))
    assert tinhlog("ingest", str(file), db=db).answer["failed"] == 0
    lines = table(db, monkeypatch, 200, "state", "bac-giang", "--on", "2025-06-30")
    assert any("192 communes and wards" in line for line in lines), lines
    headline = table(db, monkeypatch, 200, "state", "bac-giang", "--on", "2025-07-02")[0]
    assert headline.endswith("merged into Bắc Ninh; below, as it was before 2025-07-01")
    compared = table(db, monkeypatch, 200, "diff", "bac-giang", "2025-04-01", "2025-05-01")
    assert any("192 communes and wards" in line for line in compared), compared


def test_a_plan_that_is_called_by_its_kind_is_shown_with_its_sentence_and_another_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = f"sqlite:///{tmp_path / 'log.db'}"
    file = tmp_path / "articles.jsonl"
    text = (
        "The People's Council of Ha Giang province adopted 14 resolutions on July 9, 2024.\n"
        "On July 10 the People's Committee of Ha Giang province approved a scheme on tea growing for 2024-2030."
    )
    file.write_text(json.dumps({"id": "a", "text": text, "published": "2024-07-11"}))
    assert tinhlog("ingest", str(file), db=db).answer["failed"] == 0
    plans = tinhlog("state", "ha-giang", "--on", "2024-12-31", db=db).answer["plans"]
    quoted = {plan["value"]["plan"]: plan.get("quote") for plan in plans.values()}
    assert quoted == {
        "14 resolutions": "The People's Council of Ha Giang province adopted 14 resolutions on July 9, 2024.",
        "scheme on tea growing for 2024-2030": None,
    }


def test_a_history_of_several_units_says_of_which_each_was_stated(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    merger = next(iter(tinhlog("state", "lam-dong", "--on", "2025-07-01", db=db).answer["mergers"]))
    lines = table(db, monkeypatch, 200, "history", "lam-dong", f"mergers/{merger}", "--on", "2025-07-01")
    units = ("Lâm Đồng (until 2025)", "Bình Thuận", "Đắk Nông", "Lâm Đồng (since 2025)")
    assert all(any(f"  of {unit}  " in line for line in lines) for unit in units), lines
    alone = table(db, monkeypatch, 200, "history", "lang-son", "targets/grdp-growth@2030")
    assert not any("  of " in line for line in alone)


def test_units_are_told_by_name_and_a_day_once(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = table(db, monkeypatch, 300, "state", "lam-dong", "--on", "2025-07-01")
    said = "\n".join(lines[1:])
    assert "into Lâm Đồng (since 2025)" in said
    assert "inherited from Bình Thuận" in said
    assert "date 2025-06-09" not in said
    assert "given 2025-06-09" in said


def test_a_state_says_of_what_nothing_is_known_unless_only_some_of_it_was_asked(
    db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("state", "lang-son", "--on", "2024-06-01")
    assert "nothing is known of its own: posts (who holds them), " in "\n".join(table(db, monkeypatch, 300, *asked))
    assert "nothing is known" not in "\n".join(table(db, monkeypatch, 300, *asked, "--due", "2030"))
    assert table(db, monkeypatch, 300, *asked, "--path", "posts")[-1] == "nothing is known of what was asked for"


def test_a_difference_names_the_law_and_of_whom_a_unit_has_what(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = table(db, monkeypatch, 300, "diff", "lam-dong", "2025-06-30", "2025-07-01")
    assert any("1701/QD-TTg" in line and "from Bình Thuận  by law, " in line for line in lines), lines
    assert lines[-1].endswith(" is No. 202/2025/QH15, National Assembly, 2025-06-12")
    assert lines[-1].split()[0] in lines[1]


def test_a_unit_that_was_not_known_says_which_were_in_force(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    headline = table(db, monkeypatch, 300, "state", "quang-ngai", "--on", "2025-07-01", "--known", "2025-06-11")[0]
    assert "as far as was known, in force: Quảng Ngãi (vn-quang-ngai-1989), Kon Tum (vn-kon-tum-1991)" in headline
    early = table(db, monkeypatch, 300, "state", "hue", "--on", "2024-12-31")[0]
    assert early.endswith("in force; named Huế from 2025-01-01")
    late = table(db, monkeypatch, 300, "state", "thua-thien-hue", "--on", "2025-06-01")[0]
    assert late.endswith("in force; asked for by a former name")


def test_addresses_of_articles_are_whole_so_that_they_can_be_given_again(
    db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = "".join(line.split("│")[3].strip() for line in table(db, monkeypatch, 80, "articles", "--limit", "1")[3:-1])
    (article,) = tinhlog("articles", "--limit", "1", db=db).answer
    assert shown == article["article"]


def test_texts_of_an_article_say_when_they_were_first_seen_and_which_records_quote_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = f"sqlite:///{tmp_path / 'log.db'}"
    file = tmp_path / "articles.jsonl"
    said = {"id": "a", "title": "Goal", "published": "2025-07-18"}
    for goal, seen in (("8%", "2025-07-18"), ("8.5%", "2025-07-20")):
        text = f"Lam Dong aims for GRDP growth of {goal} in 2025."
        file.write_text(json.dumps(said | {"text": text, "first_seen": seen}))
        assert tinhlog("ingest", str(file), db=db).answer["failed"] == 0
    lines = table(db, monkeypatch, 200, "article", "a")
    assert [line for line in lines if line.startswith("Goal")] == [
        "Goal · 2025-07-18 · first seen 2025-07-18", "Goal · 2025-07-18 · first seen 2025-07-20",
    ]  # fmt: skip
    first, second = (line for line in lines if line.startswith("  target set  "))
    assert first.endswith("  withdrawn")
    assert tinhlog("show", second.split()[-1], db=db).answer["value"] == 8.5


def test_errors_are_told_once_and_other_things_in_lines_of_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    waiting = [{"feed_url": f"https://{name}.example/", "why": "another worker polls it"} for name in "ab"]
    counts_table({"feeds": 2, "failed": 1, "errors": [{"path": "x", "error": "empty"}], "waiting": waiting})
    assert capsys.readouterr().out.splitlines() == [
        "feeds: 2",
        "failed: 1",
        "waiting:",
        "  feed url https://a.example/ · why another worker polls it",
        "  feed url https://b.example/ · why another worker polls it",
    ]


def test_a_record_stands_or_not_in_plain_words(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (entry,) = tinhlog("timeline", "lam-dong", "--type", "TargetSet", db=db).answer
    assert "  stands: yes" in table(db, monkeypatch, 200, "show", entry["records"][0])


def test_a_feed_that_nobody_asked_in_time_is_due(capsys: pytest.CaptureFixture[str]) -> None:
    about = {"name": "Bao", "url": "https://bao.example/rss", "lang": "vi", "province": None, "state": "active"}
    late, soon = (datetime.now(UTC) + timedelta(hours=hours) for hours in (-3.5, 3.5))
    subscriptions_table([about | {"id": 1, "next": late.isoformat()}, about | {"id": 2, "next": soon.isoformat()}])
    first, second = (line for line in capsys.readouterr().out.splitlines() if "Bao" in line)
    assert first.split("│")[-2].strip() == "due 3 h ago"
    assert second.split("│")[-2].strip() == "in 3 h"


def test_where_no_message_is_dead_a_terminal_says_so(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert table(db, monkeypatch, 80, "watch", "dead") == ["no messages"]


def test_a_record_of_an_articles_arrival_says_which_it_is_and_its_address_once(
    db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (seq,) = (one["seq"] for one in tinhlog("records", "280", "--limit", "1", db=db).answer)
    *told, count = table(db, monkeypatch, 400, "records", str(seq - 1), "--limit", "1")
    said = " ".join(told)
    assert said.count("https://") == 1
    assert "title General Secretary works with Kon Tum" in said
    assert " text " not in said
    assert count == "1 record"


@pytest.mark.parametrize(
    ("feed", "name", "called"),
    [
        ("http://127.0.0.1:8080/demo.rss", "demo", "demo"),
        ("https://www.coastal-times.example/rss", "coastal-times.example", "https://www.coastal-times.example/rss"),
        ("coastal-times.example", None, "coastal-times.example"),
    ],
)
def test_a_feed_is_called_by_its_name_and_one_that_nobody_named_by_its_address(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, feed: str, name: str | None, called: str
) -> None:
    monkeypatch.setenv("COLUMNS", "250")
    unknown = dict.fromkeys(("last_success", "last_new", "next", "why", "moved_to", "usual_gap_days", "silent_days"))
    health_table([{"feed": feed, "name": name, "state": "active", "failures": 0, "silent": False, **unknown}])
    assert capsys.readouterr().out.splitlines()[3].split("│")[1].strip() == called
