"""A citation says what was shown, and its address shows the same for ever."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from tests.cli.tinhlog import tinhlog
from tests.conftest import ENGINES, NewDatabase
from tests.web.conftest import DEMO, NewClient
from tests.web.parsed import Parsed

FACT = "path=targets%2Fgrdp-growth%402030&on=2026-01-01"
VIEWS = (
    "/provinces/lang-son?on=2026-01-01",
    "/provinces/lam-dong?on=2025-08-01&from=2025-06-30&to=2025-08-01&lang=vi",
    "/provinces/lam-dong?on=2025-08-01&known=2025-07-15",
    "/provinces/vn-lam-dong-2025?on=2025-08-01&from=2025-06&to=2025",
    "/provinces/L%C3%A2m%20%C4%90%E1%BB%93ng?on=2025-08-01&from=2025-06-30&to=2025-08-01",
    "/timeline",
    "/timeline?province=lang-son&lineage=true",
    "/timeline?type=TargetSet&from=2020&to=2026&search=grdp",
    f"/provinces/lang-son/why?{FACT}",
    f"/provinces/lang-son/history?{FACT}",
)
MAIN = re.compile("<main.*?</main>", re.DOTALL)


@pytest.fixture(params=ENGINES)
def db(request: pytest.FixtureRequest, new_database: NewDatabase) -> str:
    """The URL of a database of its own with the bundled articles: this test appends to it."""
    url = new_database(request.param)
    assert tinhlog("ingest", DEMO, db=url).code == 0
    return url


def shown(client: TestClient, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, answer.text[:1000]
    return Parsed(MAIN.findall(answer.text)[0]).text


def cited(client: TestClient, address: str) -> str:
    """The address in the line that cites a view."""
    (line,) = re.findall("<textarea[^>]*>(.*?)</textarea>", client.get(address).text)
    return line.rpartition(" ")[2].replace("&amp;", "&")


def append(db: str) -> None:
    """Something new about all that is cited: another text and title of every article, a correction, a withdrawal."""
    articles = [json.loads(line) for line in Path(DEMO).read_text("utf-8").splitlines()]
    edited = [one | {"title": "Another title", "updated": "2025-06-20"} for one in articles]
    more = [
        one | {"url": f"https://late.example/{number}", "published": "2025-06-10"}
        for number, one in enumerate(articles)
    ]
    said = tinhlog("timeline", "lang-son", "--type", "TargetSet", db=db).answer
    tinhlog("amend", said[0]["records"][0], "--set", "value=99", "--reason", "test", db=db)
    tinhlog("retract", said[-1]["records"][0], "--reason", "test", db=db)
    given = "\n".join(map(json.dumps, edited + more)).encode()
    assert tinhlog("ingest", "-", db=db, stdin=given).answer["records"] > 0


def test_a_citation_shows_the_same_whatever_is_appended_after(db: str, new_client: NewClient) -> None:
    client = new_client(db)
    entries = client.get("/api/v1/timeline?province=lang-son&type=TargetSet").json()
    records = [f"/records/{one}" for one in (entries[0]["id"], entries[0]["records"][0], entries[-1]["records"][0])]
    views = [*VIEWS, *records]
    before = [shown(client, view) for view in views]
    addresses = [cited(client, view) for view in views]
    append(db)
    for view, said, address in zip(views, before, addresses, strict=True):
        assert shown(client, address) == said, view
        assert cited(client, address) == address, "who cites what was cited gives the same address"
    now = [shown(client, view) for view in views]
    changed = [view for view, old, new in zip(views, before, now, strict=True) if old != new]
    assert {urlsplit(view).path.split("/")[1] for view in changed} == {"provinces", "timeline", "records"}


def test_a_citation_names_the_view_its_clocks_its_place_in_the_log_and_its_whole_address(
    demo: str, client: TestClient
) -> None:
    size = tinhlog("stats", db=demo).answer["records"]
    page = client.get("/provinces/lam-dong?on=2025-08-01&known=2025-07-15&lang=en").text
    (line,) = re.findall("<textarea[^>]*>(.*?)</textarea>", page)
    assert line.startswith("tinhlog: Lâm Đồng (vn-lam-dong-2025), state on 1 Aug 2025. As known on 15 Jul 2025, ")
    assert f"log position {size} (" in line
    address = urlsplit(line.rpartition(" ")[2].replace("&amp;", "&"))
    assert (address.scheme, address.netloc, address.path) == ("http", "testserver", "/provinces/vn-lam-dong-2025")
    query = parse_qs(address.query)
    assert query["on"] == ["2025-08-01"]
    assert query["known"] == ["2025-07-15"]
    assert query["lang"] == ["en"]
    last = client.get(f"/api/v1/records?changed_since={size - 1}").json()[-1]
    assert query["recorded_by"] == [last["recorded_at"]]


def test_a_moment_that_has_not_come_is_cited_as_it_is_now(demo: str, client: TestClient) -> None:
    size = tinhlog("stats", db=demo).answer["records"]
    last = client.get(f"/api/v1/records?changed_since={size - 1}").json()[-1]
    assert parse_qs(urlsplit(cited(client, "/timeline?recorded_by=2099")).query)["recorded_by"] == [last["recorded_at"]]


def test_whoever_asks_under_another_name_of_the_server_is_not_told_that_of_somebody_else(client: TestClient) -> None:
    for host in ("one.example", "two.example:8080"):
        page = client.get("/timeline?lang=en", headers={"Host": host}).text
        assert f"http://{host}/timeline?" in page
    assert "one.example" not in client.get("/timeline?lang=en", headers={"Host": "two.example:8080"}).text


def test_before_the_first_record_there_is_nothing_to_cite_but_the_question(client: TestClient) -> None:
    query = parse_qs(urlsplit(cited(client, "/timeline?recorded_by=2000-01-01")).query)
    assert query["recorded_by"] == ["2000-01-01T16:59:59.999999Z"]


def test_a_citation_is_read_by_people_only_its_address_is_exact(db: str, new_client: NewClient) -> None:
    client = new_client(db)
    entry = tinhlog("timeline", "lang-son", "--type", "TargetSet", db=db).answer[0]["id"]
    (line,) = re.findall("<textarea[^>]*>(.*?)</textarea>", client.get(f"/records/{entry}").text)
    said, _, address = line.rpartition(" ")
    assert entry[:12] in said
    assert entry not in said
    assert not re.search(r"\.\d{6}", said)
    assert entry in address
    assert re.search(r"\.\d{6}Z", address)
