"""A reading that is wrong as often as right is marked wherever it is told, until a person has looked at it."""

import json

import pytest

from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.feeds.endpoint import endpoint, saying
from tests.web.conftest import NewClient
from tests.web.test_pages import page

UNSURE = "On June 9, Tran Van An chaired a conference in Lam Dong province."
SURE = "Lam Dong province targets growth of at least 9% in 2026."
EVENTS = [
    {
        "type": "MeetingHeld", "provinces": ["lam-dong"], "date": "2025-06-09", "kind": "conference",
        "chair": "Tran Van An", "quote": UNSURE, "confidence": 0.4,
    },
    {
        "type": "TargetSet", "provinces": ["lam-dong"], "date": "2025-06-10", "metric": "GRDP growth", "value": 9,
        "unit": "%", "comparator": ">=", "due": "2026", "quote": SURE, "confidence": 0.9,
    },
]  # fmt: skip
ON = ("lam-dong", "--on", "2025-06-30")
FROM = ("lam-dong", "--from", "2025-06-01")
DIFF = ("diff", "lam-dong", "2025-06-01", "2025-06-30")
MARK = "doubtful reading"


@pytest.fixture
def db(new_database: NewDatabase, monkeypatch: pytest.MonkeyPatch) -> str:
    """A log of one article, in which a model read one event that it is unsure of and one that it is sure of."""
    db = new_database("sqlite-file")
    with endpoint() as model:
        for name, value in {"URL": model.url, "MODEL": "stub", "KEY": "secret"}.items():
            monkeypatch.setenv(f"TINHLOG_LLM_{name}", value)
        monkeypatch.setenv("NO_PROXY", "*")
        model.answers = [saying({"events": EVENTS})]
        given = json.dumps({"text": f"{UNSURE} {SURE}", "published": "2025-06-10"}).encode()
        assert tinhlog("ingest", "-", "--extractor", "llm", db=db, stdin=given).answer["new"] == 1
    return db


def test_a_doubtful_reading_is_marked_in_tables_texts_and_pages(db: str, new_client: NewClient) -> None:
    asked = [("state", *ON), ("timeline", *FROM)]
    told = [tinhlog(*one, "--format", form, db=db).out for one in asked for form in ("table", "md")]
    told += [tinhlog(*DIFF, "--format", "table", db=db).out, tinhlog("export", *FROM, "--format", "atom", db=db).out]
    assert [one.count(MARK) for one in told] == [1] * len(told)
    assert all(one.index(MARK) < one.rindex("Tran Van An chaired") for one in told)
    client = new_client(db)
    for address in ("/provinces/lam-dong?on=2025-06-30", "/timeline?province=lam-dong&from=2025-06-01"):
        assert MARK in page(client, f"{address}&lang=en").text
        assert "đọc chưa chắc" in page(client, f"{address}&lang=vi").text


def test_a_fact_has_the_confidence_of_its_reading_and_a_corrected_one_is_sure(db: str) -> None:
    state = tinhlog("state", *ON, db=db).answer
    (meeting,), (target,) = state["meetings"].values(), state["targets"].values()
    assert (meeting["confidence"], target["confidence"]) == (0.4, 0.9)
    changes = tinhlog(*DIFF, db=db).answer["changes"]
    assert sorted(one["confidence"] for one in changes) == [0.4, 0.9]
    tinhlog("amend", meeting["records"][0], "--set", "chair=Tran Van Anh", "--reason", "so it is in the minutes", db=db)
    (meeting,) = tinhlog("state", *ON, db=db).answer["meetings"].values()
    assert (meeting["value"]["chair"], meeting["confidence"]) == ("Tran Van Anh", 1.0)
    assert MARK not in tinhlog("timeline", *FROM, "--format", "table", db=db).out
