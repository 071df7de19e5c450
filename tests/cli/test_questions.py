"""What people ask (DESIGN section 1), each one command line on the bundled articles, on both engines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from events.units import reference
from store.engine import open_engine
from tests.cli.tinhlog import Ran, tinhlog
from tests.conftest import ENGINES, NewDatabase

DEMO = str(Path(__file__).parents[2] / "cli" / "demo.jsonl")
Ask = Callable[..., Ran]


@pytest.fixture(scope="module", params=ENGINES)
def db(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """A database with the bundled articles."""
    url = new_database(request.param)
    assert tinhlog("ingest", DEMO, db=url).answer["failed"] == 0
    return url


@pytest.fixture
def ask(db: str) -> Ask:
    return lambda *arguments: tinhlog(*arguments, db=db)


def of_type(entries: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [entry for entry in entries if entry["type"] == kind]


def test_what_happened_in_lam_dong_between_march_and_august_2025(ask: Ask) -> None:
    entries = ask("timeline", "lam-dong", "--from", "2025-03", "--to", "2025-08").answer
    sessions = [entry for entry in of_type(entries, "MeetingHeld") if entry["date"] == "2025-06-09"]
    assert len(sessions) == 1
    assert sessions[0]["chair"] == "To Lam"
    assert "June 9" in sessions[0]["sources"][0]["quote"]
    assert all("2025-03" <= entry["date"][:7] <= "2025-08" for entry in entries)
    assert entries == sorted(entries, key=lambda entry: entry["date"])


def test_the_same_session_told_in_two_languages_is_one_entry_with_two_sources(ask: Ask) -> None:
    entries = ask("timeline", "lam-dong", "--from", "2025-06-09", "--to", "2025-06-09", "--type", "MeetingHeld").answer
    assert [len(entry["sources"]) for entry in entries] == [2]
    assert entries[0]["origins"] == 2


def test_what_became_of_binh_thuan(ask: Ask) -> None:
    document = ask("state", "Bình Thuận", "--on", "2025-07-01").answer
    assert document["status"] == "merged"
    assert [edge["unit"] for edge in document["successors"]] == ["vn-lam-dong-2025"]
    assert ask("state", "binh-thuan", "--on", "2025-06-30").answer["status"] == "in force"


def test_who_was_party_secretary_of_quang_ngai_and_which_sentence_says_so(ask: Ask) -> None:
    posts = ask("state", "quang-ngai", "--on", "2025-08-01", "--path", "posts/party_secretary").answer["posts"]
    ((tail, fact),) = posts.items()
    assert fact["value"]["person"] == "Bui Thi Quynh Van"
    assert (fact["since"], fact["last_confirmed"]) == ("2025-07-01", "2025-07-27")
    found = ask("why", "quang-ngai", f"posts/{tail}", "--on", "2025-08-01").answer
    assert any("Bui Thi Quynh Van was appointed Secretary" in witness["quote"] for witness in found["witnesses"])


def test_which_targets_for_2030_has_lang_son_set_by_which_instrument(ask: Ask) -> None:
    targets = ask("state", "lang-son", "--on", "2024-06-01", "--due", "2030").answer["targets"]
    growth = targets["grdp-growth@2030"]
    assert (growth["value"]["value"], growth["value"]["unit"], growth["value"]["comparator"]) == (8, "%", ">=")
    assert growth["value"]["instrument"] == "236/QD-TTg"


def test_which_targets_changed(ask: Ask) -> None:
    statements = ask("history", "lang-son", "targets/grdp-growth@2030").answer
    assert [stated["value"]["value"] for stated in statements] == [8, 10]
    assert statements[1]["replaces"]["value"] == 8
    changes = ask("diff", "lang-son", "2025-09-29", "2025-09-30").answer["changes"]
    (change,) = [one for one in changes if one["path"] == "targets/grdp-growth@2030"]
    assert (change["op"], change["because"], change["records"]) == ("changed", "world", [statements[1]["record"]])


def test_what_the_public_knew_about_the_merger_of_kon_tum_before_it_was_decided(ask: Ask) -> None:
    entries = ask("timeline", "kon-tum", "--known", "2025-06-11", "--type", "MergerAnnounced").answer
    assert [entry["into"] for entry in entries] == ["quang-ngai"]
    assert all(source["published_on"] <= "2025-06-11" for entry in entries for source in entry["sources"])
    later = ask("timeline", "kon-tum", "--type", "MergerAnnounced").answer
    assert sum(len(entry["sources"]) for entry in later) > 1


def test_what_this_log_held_last_monday(ask: Ask) -> None:
    nothing = ask("state", "lam-dong", "--on", "2025-07-01", "--recorded-by", "2020-01-06")
    assert nothing.code == 0
    assert nothing.answer["status"] == "not known"
    assert "no record" in nothing.err


def test_what_differs_in_lam_dong_around_the_merger_and_which_events_caused_it(ask: Ask) -> None:
    found = ask("diff", "lam-dong", "2025-06-30", "2025-07-01").answer
    (unit,) = [change for change in found["changes"] if change["path"] == "unit"]
    assert (unit["before"], unit["after"], unit["because"]) == ("vn-lam-dong-1976", "vn-lam-dong-2025", "reference")
    cause = ask("show", unit["records"][0]).answer
    assert (cause["type"], cause["into"], cause["date"]) == ("UnitMerged", "lam-dong", "2025-07-01")


def test_days_given_in_the_other_order_are_told_backwards_and_a_note_says_so(ask: Ask) -> None:
    back = ask("diff", "lam-dong", "2025-07-01", "2025-06-30")
    (unit,) = [change for change in back.answer["changes"] if change["path"] == "unit"]
    assert (unit["before"], unit["after"]) == ("vn-lam-dong-2025", "vn-lam-dong-1976")
    assert "told backwards" in back.err
    assert not ask("diff", "lam-dong", "2025-06-30", "2025-07-01").err
    of_record = ["diff", "kon-tum", "--on", "2025-06-30", "--known-from", "2025-12-31", "--known-to", "2025-01-01"]
    unknown = ask(*of_record)
    assert {(change["op"], change["because"]) for change in unknown.answer["changes"]} == {("removed", "press")}
    assert "told backwards" in unknown.err


def test_whether_the_world_changed_or_the_record(ask: Ask) -> None:
    (session,) = ask("timeline", "kon-tum", "--type", "MeetingHeld").answer
    amended = ask("amend", session["records"][0], "--set", "kind=visit", "--reason", "the gazette calls it a visit")
    assert amended.code == 0
    instant = session["recorded_at"]
    found = ask("diff", "kon-tum", "--on", "2025-06-30", "--recorded-from", instant).answer
    assert {change["because"] for change in found["changes"]} == {"correction"}
    assert amended.answer["id"] in found["changes"][0]["records"]
    assert ask("retract", amended.answer["id"], "--reason", "it was a session after all").code == 0
    assert ask("timeline", "kon-tum", "--type", "MeetingHeld").answer == [session]


def test_which_facts_rest_on_one_source_only(ask: Ask) -> None:
    single = ask("state", "lam-dong", "--on", "2025-06-30", "--single-source").answer
    everything = ask("state", "lam-dong", "--on", "2025-06-30").answer
    assert all(fact["origins"] == 1 for fact in single["meetings"].values())
    assert len(single["meetings"]) < len(everything["meetings"])


def test_what_the_new_province_inherited_and_from_whom(ask: Ask) -> None:
    inherited = ask("state", "lam-dong", "--on", "2025-08-01").answer["inherited"]
    assert "1701-qd-ttg-2023" in (inherited["vn-binh-thuan-1991"]["plans"])
    assert "posts" not in inherited["vn-binh-thuan-1991"]


def test_which_feeds_went_silent(ask: Ask) -> None:
    feeds = {feed["feed"]: feed for feed in ask("feeds", "health", "--on", "2025-08-01").answer}
    assert feeds["southcoast-post.example"]["silent"]
    assert not feeds["coastal-times.example"]["silent"]
    assert feeds["dalat-daily.example"]["last_published"] == "2025-07-18"


def test_since_when_a_merger_that_the_news_only_announced_is_in_force(ask: Ask) -> None:
    (merger,) = ask("state", "lam-dong", "--on", "2025-07-01").answer["mergers"].values()
    assert (merger["value"]["status"], merger["in_force"]) == ("effected", "2025-07-01")
    (before,) = ask("state", "dak-nong", "--on", "2025-06-30").answer["mergers"].values()
    assert "in_force" not in before


def test_erasing_names_the_other_articles_that_have_the_text_and_says_where_it_is_still_read(
    new_database: NewDatabase,
) -> None:
    db = new_database("sqlite-file") + "?timeout=0.1"
    file = Path(make_url(db).database or "")
    same = {"text": "Zyxwvut said so.", "published": "2025-06-10"}
    given = "\n".join(json.dumps(same | {"url": f"https://{name}.example/a"}) for name in ("one", "two"))
    assert tinhlog("ingest", "-", db=db, stdin=given.encode()).answer["new"] == 2
    engine = open_engine(db)
    with engine.connect() as reader:
        reader.exec_driver_sql("SELECT size FROM head").scalar()
        ran = tinhlog("erase", "https://one.example/a", "--reason", "test", db=db)
        assert (ran.code, ran.answer["others"]) == (1, ["https://two.example/a"])
        assert "as long as somebody reads" in ran.err
    again = tinhlog("erase", "https://one.example/a", "--reason", "test", db=db)
    assert (again.code, again.err) == (1, "article 'https://one.example/a' has no text left to erase")
    kept = file.read_bytes() + file.with_name(f"{file.name}-wal").read_bytes()
    engine.dispose()
    assert b"Zyxwvut" not in kept


@pytest.mark.parametrize(
    "command",
    [
        ("ingest", DEMO), ("reextract",), ("poll",), ("erase", "ARTICLE", "--reason", "test"),
        ("amend", "RECORD", "--set", "date=2025-06-10", "--reason", "test"), ("retract", "RECORD", "--reason", "test"),
    ],
)  # fmt: skip
def test_every_command_that_records_loads_a_newer_table_of_provinces(
    new_database: NewDatabase, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    db, claims = new_database("sqlite-file"), reference.claims()
    with monkeypatch.context() as older:
        older.setattr(reference, "claims", lambda: claims[:-1])
        assert tinhlog("ingest", DEMO, db=db).answer["failed"] == 0
        entry = tinhlog("timeline", "lam-dong", "--limit", "1", db=db).answer[0]
    (due,) = tinhlog("doctor", db=db).answer["review"]
    assert "table of provinces" in due["what"]
    assert tinhlog("reextract", "--dry-run", db=db).code == 0
    assert tinhlog("doctor", db=db).answer["review"] == [due]
    named = {"ARTICLE": entry["sources"][0]["article"], "RECORD": entry["records"][0]}
    assert tinhlog(*(named.get(word, word) for word in command), db=db).code == 0
    assert tinhlog("doctor", db=db).answer["review"] == []


def test_who_says_so_is_written_as_markdown_with_every_sentence(db: str) -> None:
    asked = ("why", "quang-ngai", "posts/party_secretary", "--on", "2025-08-01")
    witnesses = tinhlog(*asked, db=db).answer["witnesses"]
    head, *said = tinhlog(*asked, "--format", "md", db=db).out.split("\n- **Party secretary: Bui Thi Quynh Van**")
    assert (head, len(said), len(witnesses)) == ("# quang-ngai, 2025-08-01\n", 1, 2)
    assert all(f"  - “{one['quote']}” [{one['title']}]({one['url']})" in said[0] for one in witnesses)


def test_a_sentence_that_was_not_read_names_its_article_as_article_takes_it(tmp_path: Path) -> None:
    url, file = "https://paper.example/market", tmp_path / "article.json"
    given = {"id": "a-1", "url": url, "text": "Lam Dong province sold 300 tonnes of tea.", "published": "2025-06-10"}
    file.write_text(json.dumps(given))
    db = f"sqlite:///{tmp_path / 'log.db'}"
    tinhlog("ingest", str(file), db=db)
    (named,) = {example["article"] for one in tinhlog("unread", db=db).answer for example in one["examples"]}
    assert tinhlog("article", named, db=db).answer["url"] == url
