"""Every answer has the shape that docs/contract promises."""

import json
import re
from collections.abc import Callable
from csv import DictReader
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from events.statements import SECTIONS
from store.formats.rows import rows
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase

ROOT = Path(__file__).parents[2]
DEMO = str(ROOT / "cli" / "demo.jsonl")
SCHEMAS = {path.name: json.loads(path.read_text("utf-8")) for path in (ROOT / "docs" / "contract").glob("*.json")}
REGISTRY: Registry[Any] = Registry().with_resources(
    [(name, Resource.from_contents(schema)) for name, schema in SCHEMAS.items()]
)


def check(name: str, answer: Any) -> None:
    """Raises where the answer has not the promised shape."""
    Draft202012Validator(SCHEMAS[f"{name}.schema.json"], registry=REGISTRY).validate(answer)


@pytest.fixture(scope="module")
def db(new_database: NewDatabase) -> str:
    """A database with the bundled articles, one of them edited, one claim amended, one text erased."""
    url = new_database("sqlite-file")
    check("ingest", tinhlog("ingest", DEMO, db=url).answer)
    (session,) = tinhlog("timeline", "kon-tum", "--type", "MeetingHeld", db=url).answer
    tinhlog("amend", session["records"][0], "--set", "kind=visit", "--reason", "test", db=url)
    tinhlog("erase", "https://coastal-times.example/quang-ngai-rescue-drill", "--reason", "test", db=url)
    return url


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("timeline", ["timeline"]),
        ("timeline", ["timeline", "lam-dong", "--lineage"]),
        ("state", ["state", "lam-dong", "--on", "2025-08-01"]),
        ("state", ["state", "quang-ngai", "--on", "2025-08-01", "--known", "2025-07-15"]),
        ("state", ["state", "vn-thuan-hai-1976", "--on", "2025"]),
        ("state", ["state", "Thừa Thiên Huế", "--on", "2025-06"]),
        ("state", ["state", "lam-dong", "--on", "2025-08-01", "--recorded-by", "2020-01-01"]),
        ("snapshot", ["snapshot", "--on", "2025-06-30"]),
        ("diff", ["diff", "lam-dong", "2025-06-30", "2025-07-31"]),
        ("diff", ["diff", "kon-tum", "--on", "2025-06-30", "--recorded-from", "2020-01-01"]),
        ("diff", ["diff", "kon-tum", "--on", "2025-06-30", "--known-from", "2025-01", "--known-to", "2025-06"]),
        ("provinces", ["provinces", "--on", "1990-01-01"]),
        ("history", ["history", "lang-son", "targets/grdp-growth@2030"]),
        ("why", ["why", "lang-son", "targets/grdp-growth@2030", "--on", "2026-01-01"]),
        ("why", ["why", "lang-son", "targets/grdp-growth@2030", "--recorded-by", "2020-01-01"]),
        ("series", ["series", "lam-dong", "--on", "2025-08-01"]),
        ("lanes", ["lanes", "--on", "2025-07-01"]),
        ("lanes", ["lanes", "--on", "2025-06-30", "--type", "MeetingHeld", "--search", "kon tum"]),
        ("search", ["search", "Lam Dong", "--known", "2025-07-01"]),
        ("records", ["records", "280"]),
        ("changes", ["changes", "270"]),
        ("articles", ["articles"]),
        ("kept-article", ["article", "https://coastal-times.example/quang-ngai-rescue-drill"]),
        ("kept-article", ["article", "https://dalat-daily.example/economy/lam-dong-first-half"]),
        ("verify", ["verify"]),
        ("unread", ["unread", "--limit", "3"]),
    ],
)
def test_an_answer_has_the_shape_that_the_contract_promises(db: str, name: str, arguments: list[str]) -> None:
    ran = tinhlog(*arguments, db=db)
    assert ran.code == 0, ran.err
    check(name, ran.answer)


def test_a_window_says_how_many_undated_entries_it_leaves_out(tmp_path: Path) -> None:
    article = {"id": "undated", "text": "Lai Chau had a population of 480,000.", "published": None}
    given = json.dumps(article).encode()
    db = f"sqlite:///{tmp_path / 'log.db'}"
    assert tinhlog("ingest", "-", db=db, stdin=given).answer["records"] == 2
    everything = tinhlog("timeline", "lai-chau", "--type", "indicatorreported", db=db)
    assert (len(everything.answer), everything.err) == (1, "")
    window = tinhlog("timeline", "lai-chau", "--from", "2026", db=db)
    assert window.answer == []
    assert "1 undated entry is in no window" in window.err
    for asked, undated in ((("--type", "indicatorreported"), True), (("--type", "MeetingHeld"), False),
                           (("--search", "population"), True), (("--search", "poverty"), False)):  # fmt: skip
        assert ("undated" in tinhlog("timeline", "--from", "2026", *asked, db=db).err) == undated


def test_a_directive_is_shown_with_its_sentence(db: str) -> None:
    states = tinhlog("snapshot", "--on", "2025-07-01", db=db).answer["states"]
    handed = [sections for state in states for sections in state["inherited"].values()]
    directives = [fact for state in [*states, *handed] for fact in state.get("directives", {}).values()]
    assert directives
    for fact in directives:
        (shown,) = [tinhlog("show", fact["records"][-1], db=db).answer]
        assert fact["quote"] == shown["source"]["quote"]


def test_every_record_can_be_shown(db: str) -> None:
    entries = tinhlog("timeline", "quang-ngai", "lang-son", "--from", "2023", db=db).answer
    assert {entry["type"] for entry in entries} >= {"MeetingHeld", "PlanApproved", "OfficialAppointed", "UnitMerged"}
    for entry in entries:
        check("timeline", [tinhlog("show", entry["id"], db=db).answer])
        for record in entry["records"]:
            shown = tinhlog("show", record[:12], db=db).answer
            check("show", shown)
            assert shown["id"] == record
            assert shown["source"]["quote"] is None or shown["source"]["quote"] in shown["source"]["context"]


def test_every_extracted_event_quotes_its_article() -> None:
    texts = {article["id"]: article["text"] for article in map(json.loads, Path(DEMO).read_text("utf-8").splitlines())}
    for article in texts:
        check("article", {"id": article, "text": texts[article]})
    lines = tinhlog("extract", DEMO).out.splitlines()
    assert lines
    for line in lines:
        event = json.loads(line)
        check("extract", event)
        assert event["quote"] in texts[event["article"]]


def test_every_list_comes_as_json_lines_csv_and_markdown_too(db: str) -> None:
    entries = tinhlog("timeline", "lam-dong", db=db).answer
    assert [
        json.loads(line) for line in tinhlog("timeline", "lam-dong", "--format", "jsonl", db=db).out.splitlines()
    ] == entries
    assert tinhlog("timeline", "lam-dong", "--format", "csv", db=db).out.startswith("id,")
    assert tinhlog("timeline", "lam-dong", "--format", "md", db=db).out.count("\n") == len(entries) + 2


def test_a_state_comes_as_one_row_a_fact_in_words(db: str) -> None:
    asked = ("state", "lam-dong", "--on", "2025-08-01")
    document = tinhlog(*asked, db=db).answer
    found = list(DictReader(StringIO(tinhlog(*asked, "--format", "csv", db=db).out)))
    own = [(section, key) for section in SECTIONS for key in document[section]]
    assert own
    assert [(row["section"], row["key"]) for row in found if not row["inherited_from"]] == own
    handed = {
        (section, key, tuple(fact["records"]))
        for sections in document["inherited"].values()
        for section, facts in sections.items()
        for key, fact in facts.items()
    }
    inherited = [(row["section"], row["key"], *row["records"].split(", ")) for row in found if row["inherited_from"]]
    assert sorted(inherited) == sorted((section, key, *records) for section, key, records in handed)
    (plan,) = [row for row in found if row["key"] == "1701-qd-ttg-2023"]
    assert plan["inherited_from"] == "vn-binh-thuan-1991"
    assert "number 1701/QD-TTg" in plan["value"]
    assert plan["source_count"] == "1"
    assert plan["source_titles"]
    lines = [line for line in tinhlog(*asked, "--format", "md", db=db).out.splitlines() if line.startswith("- ")]
    assert len(lines) == len(found)
    assert all("](https://" in line for line in lines)


@pytest.mark.parametrize(
    ("asked", "names", "parts"),
    [
        (("search", "Lâm Đồng"), ("article",), lambda found: [*found["entries"], *found["articles"]]),
        (("changes", "270"), ("id",), lambda found: [*found["entries"], *({"id": one} for one in found["withdrawn"])]),
        (("lanes", "--on", "2025"), ("unit", "name"), lambda found: found["lanes"]),
        (
            ("article", "https://highlands-courier.example/2025/06/02/kon-tum-session"),
            ("record", "title"),
            lambda found: found["texts"],
        ),
        (
            ("series", "lam-dong", "--on", "2025-12-31"),
            ("metric", "period"),
            lambda found: [one | {"metric": metric} for metric, figures in found.items() for one in figures],
        ),
    ],
)
def test_what_is_a_list_inside_comes_as_one_row_for_each(
    db: str, asked: tuple[str, ...], names: tuple[str, ...], parts: Callable[[Any], list[dict[str, Any]]]
) -> None:
    found = list(DictReader(StringIO(tinhlog(*asked, "--format", "csv", db=db).out)))
    told = parts(tinhlog(*asked, db=db).answer)
    assert told
    assert [[row[name] for name in names] for row in found] == [[one[name] for name in names] for one in told]


def test_a_metric_may_be_called_as_a_part_of_another_answer_is() -> None:
    fact = {"period": "2024", "value": {"value": 3}, "since": None, "records": [], "source_count": 1, "origins": 1}
    fact["confidence"] = 0.9
    found = rows({"changes": [fact | {"last_confirmed": "2025-01-01"}]})
    assert [(row["metric"], row["period"], row["value"]) for row in found] == [("changes", "2024", "3")]


def test_an_entry_taken_out_is_a_row_that_says_so() -> None:
    found = rows({"since": 1, "seq": 3, "head": 3, "entries": [{"id": "a"}], "withdrawn": ["b"]})
    assert found == [{"id": "a"}, {"id": "b", "withdrawn": "true"}]


def test_the_rows_of_a_diff_say_of_which_units_and_days(db: str) -> None:
    asked = ["diff", "lam-dong", "2025-06-30", "2025-07-01", "--format", "csv"]
    found = list(DictReader(StringIO(tinhlog(*asked, db=db).out)))
    assert {(row["province"], row["from"], row["to"]) for row in found} == {
        ("lam-dong", "2025-06-30 (vn-lam-dong-1976)", "2025-07-01 (vn-lam-dong-2025)")
    }


@pytest.mark.parametrize("format_", ["csv", "md"])
@pytest.mark.parametrize(
    "asked",
    [
        ["state", "lam-dong", "--on", "2025-08-01"],
        ["snapshot", "--on", "2025-08-01"],
        ["diff", "lam-dong", "2025-06-30", "2025-07-31"],
        ["timeline", "lam-dong"],
        ["history", "lang-son", "targets/grdp-growth@2030"],
        ["provinces"],
        ["feeds", "health"],
        ["doctor"],
        ["search", "Lâm Đồng"],
        ["series", "lam-dong", "--on", "2025-12-31"],
        ["lanes"],
        ["changes", "270"],
    ],
)
def test_no_cell_holds_json(db: str, asked: list[str], format_: str) -> None:
    out = tinhlog(*asked, "--format", format_, db=db).out
    assert out.count("\n") > 1
    assert not set(re.sub(r"\[[^]{}]*\]\(https:[^)]*\)", "", out)) & set("{}[]")


@pytest.mark.parametrize(
    "command",
    [
        ["timeline", "lam-dong"], ["state", "lam-dong", "--on", "2025-08-01"], ["snapshot", "--on", "2025-07-01"],
        ["diff", "lam-dong", "2025-06-30", "2025-07-01"], ["provinces"], ["verify"], ["stats"], ["doctor"],
        ["history", "lang-son", "targets/grdp-growth@2030"], ["feeds", "health"], ["reextract", "--dry-run"],
        ["why", "lang-son", "targets/grdp-growth@2030", "--on", "2026-01-01"], ["rebuild"],
        ["why", "lang-son", "targets/grdp-growth@2030", "--recorded-by", "2020-01-01"],
        ["unread"], ["series", "lam-dong"], ["lanes", "--on", "2025"], ["search", "Lâm Đồng"],
        ["records", "280"], ["changes", "270"], ["articles"],
        ["article", "https://coastal-times.example/quang-ngai-rescue-drill"],
    ],
)  # fmt: skip
def test_every_answer_is_a_table_on_a_terminal(db: str, command: list[str]) -> None:
    ran = tinhlog(*command, "--format", "table", db=db)
    assert ran.code == 0, ran.err
    assert ran.out
    assert "{" not in ran.out


def test_the_demo_runs_and_shows_the_merger() -> None:
    ran = tinhlog("demo")
    assert ran.code == 0
    assert "merged into Lâm Đồng" in ran.out
