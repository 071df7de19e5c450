"""Nothing in an article can run in a page, and no page asks for anything elsewhere."""

import json
import re
import sqlite3

import pytest
from starlette.testclient import TestClient

from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.web.conftest import NewClient
from tests.web.parsed import WEB, Parsed, page

HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)", "{{ 7*7 }}{% raw %}",
    "\u202eevil\u202c", "\x1b[31mred", "</textarea><svg onload=alert(1)>", "' onmouseover='alert(1)", "&lt;b&gt;",
)  # fmt: skip


@pytest.fixture(scope="module")
def hostile(new_database: NewDatabase, new_client: NewClient) -> TestClient:
    """A server over articles that attack it."""
    db = new_database("sqlite-file")
    articles = []
    for number, attack in enumerate(HOSTILE):
        text = (
            f"On June 9, Lam Dong province held a conference with Mr {attack} in attendance. {attack} Dak Lak {attack}."
        )
        articles.append({
            "url": f"https://evil.example/{number}?q=<script>&x=\"'",
            "title": attack + "x" * (1_000_000 if not number else 1),
            "text": text, "published": "2025-06-10",
        })  # fmt: skip
    given = "\n".join(map(json.dumps, articles)).encode()
    assert tinhlog("ingest", "-", db=db, stdin=given).answer["new"] == len(HOSTILE)
    with sqlite3.connect(db.removeprefix("sqlite:///")) as connection:
        # What came into the database some other way: an address that no ingestion takes.
        connection.execute("UPDATE edition SET url = 'javascript:alert(1)' WHERE url LIKE '%evil.example/3%'")
    return new_client(db, full_texts=True)


def test_nothing_that_an_article_says_becomes_an_element_or_a_handler(hostile: TestClient) -> None:
    entries = hostile.get("/api/v1/timeline?province=lam-dong&from=2025-06&to=2025-06").json()
    assert entries
    addresses = ["/?on=2025-06-10", "/articles", "/provinces/lam-dong?on=2025-06-20", "/search?search=conference"]
    addresses += [f"/search?search={attack}" for attack in HOSTILE if "\x1b" not in attack]
    addresses += [f"/records/{record}" for entry in entries for record in (entry["id"], *entry["records"])]
    listed = hostile.get("/api/v1/articles").json()
    assert len(listed) == len(HOSTILE)
    for address in [*addresses, *("/article?article=" + one["article"].replace("&", "%26") for one in listed)]:
        answer = hostile.get(address)
        assert answer.status_code == 200, address
        assert len(answer.content) < 1_000_000, "a title of a megabyte is cut"
        found = Parsed(answer.text)
        for tag, attributes in found.elements:
            assert not any(name.startswith("on") for name in attributes), address
            assert tag != "img"
            assert tag != "script" or (attributes.get("src") or "").startswith("/static/")
            assert tag != "style"
            assert "style" not in attributes
            assert not str(attributes.get("href", "")).lower().startswith(("javascript:", "data:"))
        assert "\u202e" not in answer.text
        assert "\x1b" not in answer.text
    assert "<script>alert(1)</script>" in page(hostile, "/articles").text
    assert "{{ 7*7 }}" in page(hostile, "/articles").text


def test_templates_and_scripts_name_no_other_host_and_hold_nothing_inline() -> None:
    for file in [*(WEB / "templates").iterdir(), *(WEB / "static").glob("*.js"), WEB / "static" / "style.css"]:
        text = file.read_text("utf-8")
        assert "//" not in re.sub(r"^ *//.*$|http://www\.w3\.org/2000/svg", "", text, flags=re.MULTILINE), file.name
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|\|\s*safe|eval\(|innerHTML", text), (
            file.name
        )
