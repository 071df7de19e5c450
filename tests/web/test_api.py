"""The API answers what the command line answers, page by page, and says what changed."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from sqlalchemy import event
from starlette.testclient import TestClient

from store.formats.documents import as_json, as_lines, json_array
from store.store import Store
from tests.cli.test_contract import check
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.web.conftest import DEMO, ERASED, NewClient
from web.answers import Answer, CompactAnswer
from web.app import web_app

EDITED = "https://dalat-daily.example/economy/lam-dong-first-half"
GROWTH = "targets/grdp-growth@2030"


def get(client: TestClient, address: str, **headers: str) -> Any:
    answer = client.get(f"/api/v1/{address}", headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize(
    ("address", "schema", "arguments"),
    [
        ("timeline?limit=500", "timeline", ["timeline", "--limit", "500"]),
        ("timeline?province=lam-dong&province=Binh Thuan&from=2025-03&to=2025-08", "timeline",
         ["timeline", "lam-dong", "Binh Thuan", "--from", "2025-03", "--to", "2025-08"]),
        ("timeline?province=lam-dong&lineage=true&type=planapproved&type=TargetSet", "timeline",
         ["timeline", "lam-dong", "--lineage", "--type", "planapproved", "--type", "TargetSet"]),
        ("timeline?search=Dat%20Lat%20duong&limit=3", "timeline", ["timeline", "--search", "Dat Lat duong"]),
        ("timeline?province=kon-tum&known=2025-06-11&recorded_by=2020-01-01", "timeline",
         ["timeline", "kon-tum", "--known", "2025-06-11", "--recorded-by", "2020-01-01"]),
        ("state/binh-thuan?on=2025-07-01", "state", ["state", "binh-thuan", "--on", "2025-07-01"]),
        ("state/Lâm Đồng?on=2025-08&known=2025-07-15", "state",
         ["state", "Lâm Đồng", "--on", "2025-08", "--known", "2025-07-15"]),
        ("state/lang-son?on=2024-06-01&due=2030&path=targets&single_source=1", "state",
         ["state", "lang-son", "--on", "2024-06-01", "--due", "2030", "--path", "targets", "--single-source"]),
        ("snapshot?on=2025-07-01", "snapshot", ["snapshot", "--on", "2025-07-01"]),
        ("diff/lam-dong?from=2025-06-30&to=2025-07-31", "diff", ["diff", "lam-dong", "2025-06-30", "2025-07-31"]),
        ("diff/kon-tum?on=2025-06-30&known_from=2025-01&known_to=2025-06", "diff",
         ["diff", "kon-tum", "--on", "2025-06-30", "--known-from", "2025-01", "--known-to", "2025-06"]),
        ("diff/kon-tum?on=2025-06-30&recorded_from=2020-01-01", "diff",
         ["diff", "kon-tum", "--on", "2025-06-30", "--recorded-from", "2020-01-01"]),
        (f"why/lang-son?path={GROWTH}&on=2026-01-01", "why", ["why", "lang-son", GROWTH, "--on", "2026-01-01"]),
        (f"history/lang-son?path={GROWTH}", "history", ["history", "lang-son", GROWTH]),
        ("provinces?on=1990", "provinces", ["provinces", "--on", "1990"]),
        ("search?search=%22Lam%20Dong%22&limit=5&known=2025-07-15", "search",
         ["search", '"Lam Dong"', "--limit", "5", "--known", "2025-07-15"]),
        ("search?search=lam%20do&province=lam-dong&from=2025-06&to=2025-08&type=TargetSet", "search",
         ["search", "lam do", "--province", "lam-dong", "--from", "2025-06", "--to", "2025-08", "--type", "TargetSet"]),
        ("series/lam-dong?on=2025-08-01", "series", ["series", "lam-dong", "--on", "2025-08-01"]),
        ("lanes?on=2025-07-01&type=MeetingHeld&search=Lam", "lanes",
         ["lanes", "--on", "2025-07-01", "--type", "MeetingHeld", "--search", "Lam", "--format", "jsonl"]),
        ("records?changed_since=280&limit=20", "records", ["records", "280", "--limit", "20"]),
        ("changes?changed_since=270&limit=40", "changes", ["changes", "270", "--limit", "40"]),
        ("articles?limit=500", "articles", ["articles"]),
        ("articles?limit=500&known=2025-06-10", "articles", ["articles", "--known", "2025-06-10"]),
        ("feeds?on=2025-08-01", "feeds-health", ["feeds", "health", "--on", "2025-08-01"]),
    ],
)  # fmt: skip
def test_an_address_answers_letter_for_letter_what_the_command_writes(
    demo: str, client: TestClient, address: str, schema: str, arguments: list[str]
) -> None:
    answer = client.get(f"/api/v1/{address}")
    assert answer.status_code == 200, answer.text
    assert answer.text == tinhlog(*arguments, db=demo).out
    check(schema, answer.json())


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/timeline?known=2025-07&limit=5", "/api/v1/state/lam-dong", "/api/v1/search?search=lam",
        "/api/v1/diff/kon-tum?on=2025-06-30&known_from=2025-01", f"/api/v1/article?article={EDITED}",
        "/api/v1/changes?changed_since=270", "/api/v1/timeline.atom?lang=vi", "/", "/timeline?known=2025-07",
        "/provinces/lam-dong", "/search?search=lam", f"/article?article={EDITED}",
        "/provinces/lang-son/why?path=targets/grdp-growth@2030",
    ],
)  # fmt: skip
def test_an_answer_is_of_one_moment_for_it_is_asked_through_one_connection(demo: str, address: str) -> None:
    store = Store.open(demo)
    lent: list[object] = []
    event.listen(store.engine, "checkout", lambda *given: lent.append(given))
    assert TestClient(web_app(store)).get(address).status_code == 200
    store.engine.dispose()
    assert len(lent) == 2, "one for the mark of its version, one for the answer"


def test_records_entries_and_articles_are_shown_as_the_command_line_shows_them(
    demo: str, client: TestClient, new_client: NewClient
) -> None:
    whole = new_client(demo, full_texts=True)
    for one in (*get(client, "timeline?province=quang-ngai"), *get(client, "timeline?province=lam-dong&limit=20")):
        assert get(client, f"records/{one['id']}") == one
        for record in one["records"]:
            assert client.get(f"/api/v1/records/{record[:9]}").text == tinhlog("show", record[:9], db=demo).out
    for article in (EDITED, ERASED):
        answer = whole.get(f"/api/v1/article?article={quote(article)}")
        check("kept-article", answer.json())
        assert answer.text == tinhlog("article", article, db=demo).out


def test_of_an_article_only_quotations_are_shown_unless_the_operator_allows_more(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    db = new_database("sqlite-file")
    weather = [f"The weather of day {day} was fine." for day in range(20)]
    told = "On June 9, Lam Dong province held a conference."
    text = " ".join([*weather[:10], told, *weather[10:]])
    given = json.dumps({"id": "long", "text": text, "published": "2025-06-10"}).encode()
    assert tinhlog("ingest", "-", db=db, stdin=given).answer["new"] == 1
    (whole,) = get(new_client(db, full_texts=True), "article?article=long")["texts"]
    assert whole["passages"] == [{"start": 0, "end": len(text), "text": text}]
    (part,) = get(new_client(db), "article?article=long")["texts"]
    passage, quoted = part["passages"][0], part["quotes"][0]
    assert len(part["passages"]) == len(part["quotes"]) == 1
    assert passage["text"] == " ".join([*weather[8:10], told, *weather[10:12]])
    assert text[passage["start"] : passage["end"]] == passage["text"]
    assert text[quoted["start"] : quoted["end"]] == told
    assert part | {"passages": whole["passages"]} == whole
    found = [get(new_client(db, full_texts=full), 'search?search="day 3"')["articles"][0] for full in (True, False)]
    assert [one["quote"] for one in found] == [weather[3], None], "no sentence of its page has the phrase"


def test_an_erased_article_has_no_passages(client: TestClient) -> None:
    (erased,) = get(client, f"article?article={quote(ERASED)}")["texts"]
    assert erased["erased"]
    assert erased["quotes"]
    assert erased["passages"] == []


@pytest.mark.parametrize("size", [1, 7, 100])
def test_pages_follow_one_another_without_gap_or_repeat_while_events_arrive(
    new_database: NewDatabase, new_client: NewClient, size: int
) -> None:
    db = new_database("sqlite-file")
    lines = Path(DEMO).read_text("utf-8").splitlines()
    assert tinhlog("ingest", "-", db=db, stdin="\n".join(lines[:6]).encode()).code == 0
    client = new_client(db)
    expected = tinhlog("timeline", "--from", "2025", db=db).answer
    found, onward = [], f"/api/v1/timeline?from=2025&limit={size}"
    while onward:
        answer = client.get(onward)
        found += answer.json()
        onward = answer.links.get("next", {}).get("url", "")
        if lines[6:]:
            assert tinhlog("ingest", "-", db=db, stdin=lines.pop().encode()).code == 0
    assert len(lines) < 10
    assert found == expected
    assert len(tinhlog("timeline", "--from", "2025", db=db).answer) > len(expected)


def test_what_a_search_finds_is_paged_without_gap_or_repeat(client: TestClient) -> None:
    whole = get(client, "search?search=lam%20do&limit=500")
    seen: dict[str, list[Any]] = {"entries": [], "articles": []}
    address = "/api/v1/search?search=lam%20do&limit=3"
    while address:
        answer = client.get(address)
        for name, found in seen.items():
            found += answer.json()[name]
        address = answer.headers.get("link", "").partition(">")[0].removeprefix("<")
    assert len(whole["entries"]) > 3
    assert seen == {name: whole[name] for name in seen}


@pytest.mark.parametrize("size", [3, 100])
def test_a_copy_that_takes_over_what_changed_is_the_timeline(
    new_database: NewDatabase, new_client: NewClient, size: int
) -> None:
    db = new_database("sqlite-file")
    client = new_client(db)
    copy: dict[str, Any] = {}
    seq = 0

    def take_over() -> None:
        nonlocal seq
        while True:
            changes = get(client, f"changes?changed_since={seq}&limit={size}")
            copy.update((entry["id"], entry) for entry in changes["entries"])
            for gone in changes["withdrawn"]:
                copy.pop(gone, None)
            seq = changes["seq"]
            if seq == changes["head"]:
                break
        assert copy == {entry["id"]: entry for entry in tinhlog("timeline", db=db).answer}

    take_over()
    for line in Path(DEMO).read_text("utf-8").splitlines():
        assert tinhlog("ingest", "-", db=db, stdin=line.encode()).code == 0
        take_over()
    held = len(copy)
    meetings = tinhlog("timeline", "--type", "MeetingHeld", db=db).answer
    alone = next(entry for entry in meetings if len(entry["records"]) == 1)
    tinhlog("retract", alone["records"][0], "--reason", "test", db=db)
    take_over()
    assert len(copy) == held - 1
    other = next(entry for entry in meetings if entry["id"] != alone["id"])
    tinhlog("amend", other["records"][0], "--set", "kind=visit", "--reason", "test", db=db)
    take_over()
    tinhlog("erase", ERASED, "--reason", "test", db=db)
    take_over()
    assert any(entry["quote"] is None for entry in copy.values())


@pytest.mark.parametrize("number", [0.00001, 1e-7, 0.1, 8.0, 1e16, 1e22, 2**70, -0.0])
def test_a_number_is_written_as_the_command_line_writes_it(number: float) -> None:
    answer = {"value": number, "none": [], "words": "Đồng \u2028"}
    assert Answer(answer).body.decode() == as_json(answer)
    assert CompactAnswer(answer).body.decode() == as_lines([answer])
    assert "".join(json_array([answer, answer])) == as_json([answer, answer])


@pytest.mark.parametrize("address", ["/api/v1/state/atlantis", "/provinces/atlantis", "/api/v1/timeline?limit=x"])
def test_what_does_not_exist_has_not_stayed_the_same(client: TestClient, address: str) -> None:
    mark = client.get("/api/v1/provinces").headers["etag"]
    assert client.get(address, headers={"If-None-Match": mark}).status_code in (400, 404)


def test_an_answer_too_long_to_be_kept_is_made_once_for_who_has_it(
    demo: str, new_client: NewClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.caching.ANSWER_BYTES_MAX", 10)
    client = new_client(demo)
    mark = client.get("/api/v1/timeline").headers["etag"]
    monkeypatch.setattr("web.api.timeline", None)
    assert client.get("/api/v1/timeline", headers={"If-None-Match": mark}).status_code == 304


def test_who_has_the_answer_is_told_so_until_the_log_grows(new_database: NewDatabase, new_client: NewClient) -> None:
    db = new_database("sqlite-file")
    client = new_client(db)
    first = client.get("/api/v1/timeline?limit=1")
    mark = first.headers["etag"]
    again = client.get("/api/v1/timeline?limit=1", headers={"If-None-Match": f'"other", {mark}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", mark)
    assert client.get("/api/v1/timeline?limit=1", headers={"If-None-Match": '"other"'}).status_code == 200
    assert tinhlog("ingest", DEMO, db=db).code == 0
    after = client.get("/api/v1/timeline?limit=1", headers={"If-None-Match": mark})
    assert after.status_code == 200
    assert after.headers["etag"] != mark


def test_feeds_are_never_taken_for_unchanged(client: TestClient) -> None:
    answer = client.get("/api/v1/feeds")
    assert "etag" not in answer.headers
    assert answer.headers["cache-control"] == "no-store"


def test_long_answers_are_compressed_for_those_who_can_read_that(client: TestClient) -> None:
    packed = client.get("/api/v1/snapshot?on=2025", headers={"Accept-Encoding": "gzip"})
    plain = client.get("/api/v1/snapshot?on=2025", headers={"Accept-Encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert all("Accept-Encoding" in answer.headers["vary"] for answer in (packed, plain))
    assert packed.json() == plain.json()
    assert int(packed.headers["content-length"]) < len(plain.content) / 4


@pytest.mark.parametrize(
    ("address", "status", "said"),
    [
        ("state/lam dog", 404, "did you mean 'lam-dong'?"),
        ("records/ffffff", 404, "ffffff"),
        ("article?article=https://nobody.example/", 404, "no article"),
        (f"why/lang-son?path={GROWTH}&on=1980", 404, "lists the paths"),
        ("nothing", 404, "Not Found"),
        ("timeline?provnce=lam-dong", 400, "provnce"),
        ("timeline?from=2025-02-30", 400, "no date"),
        ("timeline?from=2026&to=2025", 400, "after the last"),
        ("timeline?limit=501", 400, "limit"),
        ("timeline?limit=0", 400, "limit"),
        ("timeline?cursor=x", 400, "no cursor"),
        ("timeline?cursor=0-0", 400, "no cursor"),
        ("articles?cursor=999999999999999-0", 400, "no cursor"),
        ("search?search=lam+dong&recorded_by=2020&cursor=1-0", 400, "no cursor"),
        ("timeline?type=Meeting", 400, "type = 'Meeting': no kind of event"),
        ("timeline?search=%00", 400, "search"),
        ("search", 400, "search"),
        ("search?search=%3F", 400, "no word"),
        ("timeline?search=" + 201 * "a", 400, "search"),
        ("timeline?recorded_by=2025-06-09T08:00:00", 400, "offset"),
        ("timeline?recorded_by=0001-01-01T00:00:00%2B14:00", 400, "too far"),
        ("state/lam-dong?on=0001", 400, "too far"),
        ("state/lam-dong?on=9999-12-31", 400, "too far"),
        ("state/lam-dong?path=nonsense", 400, "no section"),
        ("state/%00", 400, "province"),
        ("diff/lam-dong", 400, "two sides"),
        ("diff/lam-dong?from=2025", 400, "two sides"),
        ("diff/lam-dong?from=2025&to=2025&known_from=2025", 400, "two sides"),
        ("records?changed_since=-1", 400, "changed_since"),
        ("records?changed_since=99999999999999999999", 400, "changed_since"),
        ("records/zz", 400, "record"),
        ("nowhere", 404, "nothing at this address"),
    ],
)
def test_what_goes_wrong_is_said_as_problem_details(client: TestClient, address: str, status: int, said: str) -> None:
    answer = client.get(f"/api/v1/{address}")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status
    assert said in answer.text


def test_a_database_that_cannot_answer_is_a_problem_of_its_own(
    new_database: NewDatabase, new_client: NewClient
) -> None:
    db = new_database("sqlite-file")
    client = new_client(db)
    file = Path(db.removeprefix("sqlite:///"))
    client.app.state.store.engine.dispose()  # type: ignore[attr-defined]
    file.with_name(f"{file.name}-wal").unlink(missing_ok=True)
    file.write_bytes(b"no database" * 1000)
    answer = client.get("/api/v1/timeline")
    assert answer.status_code in (400, 503)
    assert "database" in answer.json()["detail"]


def test_the_openapi_document_promises_the_shapes_of_the_contract(client: TestClient) -> None:
    found = client.get("/api/v1/openapi.json").json()
    schemas = found["components"]["schemas"]
    for path, operations in found["paths"].items():
        assert operations.keys() == {"get"}, path
        assert operations["get"]["description"] or operations["get"]["summary"]
    promised = json.dumps(found)
    for name in (
        "timeline",
        "state",
        "diff",
        "snapshot",
        "show",
        "why",
        "history",
        "provinces",
        "records",
        "changes",
        "search",
    ):
        assert schemas[name]["title"].startswith("`")
        assert f'"#/components/schemas/{name}"' in promised
    assert "HTTPValidationError" not in promised
