"""Choosing who reads, on the command line."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_contract import check
from tests.cli.tinhlog import tinhlog
from tests.feeds.endpoint import Endpoint, endpoint, saying
from tests.feeds.plugin import install

SENTENCE = "On June 9, Tran Van An chaired a conference in Lam Dong province."
SECOND = "Lam Dong province targets growth of at least 9% in 2026."
EVENT = {
    "type": "MeetingHeld", "provinces": ["lam-dong"], "date": "2025-06-09", "kind": "conference",
    "chair": "Tran Van An", "quote": SENTENCE, "confidence": 0.8,
}  # fmt: skip
GOOD = saying({"events": [EVENT, EVENT | {"quote": "Nobody said so."}]})
NOTE = "events that llm told and that were dropped: 1 quote not in the text"


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Iterator[Endpoint]:
    """An endpoint that the environment names."""
    with endpoint() as found:
        for name, value in {"URL": found.url, "MODEL": "stub", "KEY": "secret"}.items():
            monkeypatch.setenv(f"TINHLOG_LLM_{name}", value)
        monkeypatch.setenv("NO_PROXY", "*")
        found.answers = [GOOD]
        yield found


@pytest.fixture
def file(tmp_path: Path) -> str:
    """One article."""
    return written(tmp_path, "roads")


@pytest.fixture
def db(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'log.db'}"


def written(folder: Path, *names: str) -> str:
    path = folder / "articles.jsonl"
    articles = [{"id": name, "text": f"{SENTENCE} {SECOND}", "published": "2025-06-10"} for name in names]
    path.write_text("\n".join(map(json.dumps, articles)))
    return str(path)


def test_extract_prints_what_the_model_tells_and_the_text_bears_out(there: Endpoint, file: str) -> None:
    ran = tinhlog("extract", file, "--extractor", "llm")
    (event,) = map(json.loads, ran.out.splitlines())
    check("extract", event)
    assert event == {"article": "roads", "units": ["vn-lam-dong-1976"], **EVENT}
    assert NOTE in ran.err
    assert ran.code == 0


def test_ingest_keeps_it_under_the_model_s_name_and_asks_about_no_article_twice(
    there: Endpoint, file: str, db: str
) -> None:
    ran = tinhlog("ingest", file, "--extractor", "llm", db=db)
    check("ingest", ran.answer)
    assert NOTE in ran.err
    (entry,) = tinhlog("timeline", "lam-dong", "--type", "MeetingHeld", db=db).answer
    assert tinhlog("show", entry["records"][0], db=db).answer["rule"] == "llm:stub"
    assert tinhlog("ingest", file, "--extractor", "llm", db=db).answer["unchanged"] == 1
    assert len(there.asked) == 1


def test_reextract_goes_over_from_the_rules_to_the_model_and_back(there: Endpoint, file: str, db: str) -> None:
    tinhlog("ingest", file, db=db)
    read = ("timeline", "lam-dong", "--from", "2025-06")
    before = tinhlog(*read, db=db).answer
    assert "TargetSet" in {entry["type"] for entry in before}
    ran = tinhlog("reextract", "--extractor", "llm", db=db)
    assert (ran.code, NOTE in ran.err) == (0, True)
    assert "TargetSet" not in {entry["type"] for entry in tinhlog(*read, db=db).answer}
    tinhlog("reextract", db=db)
    after = tinhlog(*read, db=db).answer
    assert [entry["id"] for entry in after] == [entry["id"] for entry in before]


def test_an_article_that_the_model_cannot_read_is_named_and_the_others_go_in(
    there: Endpoint, tmp_path: Path, db: str
) -> None:
    file = written(tmp_path, "first", "poisonous", "last")
    there.answers = [GOOD, *[saying("no")] * 3, GOOD]
    ran = tinhlog("ingest", file, "--extractor", "llm", db=db)
    check("ingest", ran.answer)
    assert (ran.code, ran.answer["articles"], ran.answer["new"], ran.answer["failed"]) == (1, 2, 2, 1)
    assert (ran.answer["errors"][0]["path"], ran.answer["errors"][0]["line"]) == (file, 2)
    assert "articles.jsonl, line 2: stub gave no JSON" in ran.err
    there.answers = [*[saying("no")] * 9, GOOD]
    ran = tinhlog("reextract", "--extractor", "llm", db=db)
    assert (ran.code, ran.answer) == (1, [])
    there.answers = [GOOD, *[saying("no")] * 3, GOOD]
    ran = tinhlog("extract", file, "--extractor", "llm")
    assert (ran.code, len(ran.out.splitlines())) == (1, 2)


def test_an_endpoint_that_does_not_work_ends_the_command_and_what_was_read_can_be_read_again(
    there: Endpoint, file: str, db: str
) -> None:
    there.answers = [saying("no")._replace(status=401)]
    ran = tinhlog("ingest", file, "--extractor", "llm", db=db)
    assert (ran.code, ran.out) == (1, "")
    assert "TINHLOG_LLM_KEY" in ran.err
    there.answers = [GOOD]
    assert tinhlog("ingest", file, "--extractor", "llm", db=db).answer["new"] == 1


def test_two_extractors_are_compared_kind_by_kind(there: Endpoint, file: str) -> None:
    ran = tinhlog("compare-extractors", file)
    check("compare-extractors", ran.answer)
    assert ran.code == 0
    assert NOTE in ran.err
    answer = ran.answer
    assert (answer["extractors"], answer["articles"], answer["failed"]) == (["rules", "llm"], 1, 0)
    assert answer["dropped"] == [{}, {"quote not in the text": 1}]
    kinds = {row["type"]: row for row in answer["kinds"]}
    assert [kinds["MeetingHeld"][one] for one in ("first", "second", "both", "agreement", "dates")] == [1, 1, 1, 1, 1]
    assert [kinds["TargetSet"][one] for one in ("first", "second", "both", "agreement")] == [1, 0, 0, 0]


def test_an_extractor_agrees_with_itself(file: str) -> None:
    ran = tinhlog("compare-extractors", file, "--extractor", "rules", "--extractor", "rules")
    check("compare-extractors", ran.answer)
    assert {row["agreement"] for row in ran.answer["kinds"]} == {1.0, None}
    table = tinhlog("compare-extractors", file, "--extractor", "rules", "--extractor", "rules", "--format", "table")
    assert "MeetingHeld" in table.out


def test_an_extractor_of_another_package_is_chosen_by_its_name(
    tmp_path: Path, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "silent", "silent_reader:Silent")
    monkeypatch.syspath_prepend(str(tmp_path))
    ran = tinhlog("extract", file, "--extractor", "silent")
    assert (ran.code, ran.out) == (0, "")
    assert "silent told and that were dropped: 2 not interesting" in ran.err


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["extract", "--extractor", "rulse"], "did you mean 'rules'?"),
        (["ingest", "--extractor", "rulse"], "there are llm, rules"),
        (["extract", "--extractor", "llm"], "TINHLOG_LLM_URL"),
        (["compare-extractors", "--extractor", "rules"], "two are compared"),
    ],
)
def test_a_wrong_choice_is_wrong_usage(
    arguments: list[str], why: str, file: str, db: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("URL", "MODEL", "KEY"):
        monkeypatch.delenv(f"TINHLOG_LLM_{name}", raising=False)
    ran = tinhlog(*arguments, file, db=db)
    assert (ran.code, ran.out) == (2, "")
    assert why in ran.err


def test_the_client_is_loaded_only_by_who_asks_for_it(file: str) -> None:
    code = "import sys; from cli.main import main\ntry: main()\nexcept SystemExit: print(*sys.modules, file=sys.stderr)"
    for arguments in (["--help"], ["extract", "--help"], ["extract", file]):
        ran = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
        assert "openai" not in ran.stderr.split()
