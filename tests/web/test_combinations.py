"""Whatever clocks and filters are put together: no page fails, and the API answers as the command line does."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from events.article import stream_of
from events.base import Article
from events.extract import extract
from store.corrections import erase_article
from store.ingest import ingest
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.scale import scaled
from tests.store.every_question import GROWTH, filled
from web.app import web_app

UNDATED = "Mr Le Van Binh was appointed Chairman of the Lam Dong provincial People's Council. Lam Dong took part."
URL = "https://dalat-daily.example/economy/lam-dong-first-half"
DAYS = ["2025-06-30", "2025-07-01", "2025-06", "2025-Q3", "2025", "1000", "2999", "1944-12-31", "2026", "soon"]
INSTANTS = ["2020", "2025-01-01T00:00:00Z", "2999-12-31", "2025-06-09T08:00:00"]
FILTERS = {
    "province": ["lam-dong", "Lâm Đồng", "quang-ngai", "vn-lam-dong-1976", "lam dog"],
    "type": ["MeetingHeld", "unitmerged", "OfficialAppointed", "Meeting"],
    "search": ["lam dong", '"growth', "hội", "%"],
}
CLOCKS = {"known": DAYS, "recorded_by": INSTANTS}
WINDOW = {"from": DAYS, "to": DAYS}
PLACE = {"cursor": ["331-0", "331-50", "0-0", "99999999-0"], "lang": ["vi", "en"]}
PATH = {"path": [GROWTH, "posts/", "posts/peoples_council_chair/le-van-binh", "investments/2025", "directives/x"]}
NAMES = [*FILTERS["province"], "binh-thuan", "hue", "ha-tay"]


class Log(NamedTuple):
    """A log, a server over it, and the ids and streams that it has."""

    url: str
    client: TestClient
    records: list[str]


@pytest.fixture(scope="module")
def log(new_database: NewDatabase) -> Iterator[Log]:
    """The bundled articles, with corrections, a text without a day that was edited, and one that was erased."""
    url = new_database("sqlite-file")
    store = filled(url)
    undated = Article(stream="id:undated", text=UNDATED, first_seen=date(2025, 6, 2))
    for one in (undated, undated.model_copy(update={"text": UNDATED.replace("took", "takes")})):
        ingest(store, [one], lambda given: extract(given, store.units()))
    erase_article(store, stream_of(URL), "test")
    kinds = {record.event.kind: record.id for record in map(store.record_at, range(1, store.log.size() + 1))}
    yield Log(url, TestClient(web_app(store)), [*kinds.values(), "ffffff"])
    store.engine.dispose()


def some(draw: st.DrawFn, *options: dict[str, list[str]]) -> dict[str, str]:
    """At most three of the options, each with one of its values."""
    known = {name: values for one in options for name, values in one.items()}
    names = draw(st.lists(st.sampled_from(sorted(known)), max_size=3, unique=True))
    return {name: draw(st.sampled_from(known[name])) for name in names}


@settings(max_examples=scaled(40))
@given(st.data())
def test_no_page_fails(log: Log, data: st.DataObject) -> None:
    name, record = quote(data.draw(st.sampled_from(NAMES))), data.draw(st.sampled_from(log.records))
    address, options, needed = data.draw(
        st.sampled_from([
            ("/", FILTERS | WINDOW | {"on": DAYS}, {}), ("/timeline", FILTERS | WINDOW | {"at": DAYS}, {}),
            ("/provinces", {"on": DAYS}, {}), ("/articles", FILTERS | WINDOW, {}), ("/search", FILTERS | WINDOW, {}),
            ("/feeds", {"on": DAYS}, {}), (f"/records/{record}", {"on": DAYS}, {}),
            (f"/provinces/{name}", WINDOW | {"on": DAYS}, {}), (f"/provinces/{name}/why", {"on": DAYS}, PATH),
            (f"/provinces/{name}/history", {"on": DAYS}, PATH),
            ("/article", {"on": DAYS}, {"article": ["id:undated", URL, "reference", "vn-2025-merger", "x"]}),
            ("/api/v1/timeline.atom", FILTERS | WINDOW, {}), ("/api/v1/timeline.ics", FILTERS | WINDOW, {}),
            ("/api/v1/export", FILTERS | {"on": DAYS}, {"format": ["csv", "md", "ics", "timelinejs"]}),
        ])
    )  # fmt: skip
    query = some(data.draw, options, CLOCKS, PLACE) | {
        key: data.draw(st.sampled_from(of)) for key, of in needed.items()
    }
    assert log.client.get(f"{address}?{urlencode(query)}").status_code in (200, 400, 404)


@settings(max_examples=scaled(25))
@given(st.data())
def test_the_api_answers_as_the_command_line_does(log: Log, data: st.DataObject) -> None:
    name, record = data.draw(st.sampled_from(NAMES)), data.draw(st.sampled_from(log.records))
    path = data.draw(st.sampled_from(PATH["path"]))
    sides = {
        f"{clock}_{side}": of for clock, of in (("known", DAYS), ("recorded", INSTANTS)) for side in ("from", "to")
    }
    words = {key: FILTERS[key] for key in ("type", "search")}
    question, given, arguments, options = data.draw(
        st.sampled_from([
            ("timeline", {"limit": "500", "province": name}, [name], words | WINDOW),
            ("articles", {"limit": "500"}, [], FILTERS | WINDOW),
            (f"state/{quote(name)}", {}, [name], {"on": DAYS, "due": ["2030"], "path": ["posts/", "x"]}),
            ("provinces", {}, [], {"on": DAYS}), (f"series/{quote(name)}", {}, [name], {"on": DAYS}),
            (f"why/{quote(name)}", {"path": path}, [name, path], {"on": DAYS}),
            (f"history/{quote(name)}", {"path": path}, [name, path], {"on": DAYS}),
            (f"records/{record}", {}, [record], {}), (f"diff/{quote(name)}", {}, [name], sides | {"on": DAYS}),
        ])
    )  # fmt: skip
    query = some(data.draw, options, CLOCKS)
    answer = log.client.get(f"/api/v1/{question}?{urlencode(query | given)}")
    command = {"records": "show"}.get(question.partition("/")[0], question.partition("/")[0])
    ran = tinhlog(
        command, *(f"--{key.replace('_', '-')}={value}" for key, value in query.items()), *arguments, db=log.url
    )
    assert {200: 0, 404: 1, 400: 2}[answer.status_code] == ran.code, (answer.text, ran.err)
    if ran.code == 0:
        assert answer.text == ran.out


@settings(max_examples=scaled(25))
@given(st.data())
def test_every_answer_comes_in_every_format_or_not_at_all(log: Log, data: st.DataObject) -> None:
    name, record = data.draw(st.sampled_from(NAMES)), data.draw(st.sampled_from(log.records))
    path, days = data.draw(st.sampled_from(PATH["path"])), data.draw(st.lists(st.sampled_from(DAYS), max_size=2))
    command, options = data.draw(
        st.sampled_from([
            (["timeline", name], WINDOW), (["state", name], {"on": DAYS}),
            (["diff", name, *days], {"known-from": DAYS, "recorded-to": INSTANTS}),
            (["why", name, path], {"on": DAYS}), (["history", name, path], {"on": DAYS}), (["show", record], {}),
            (["series", name], {}), (["lanes"], {"on": DAYS}), (["search", name], WINDOW), (["provinces"], {}),
            (["articles"], WINDOW), (["article", "id:undated"], {}), (["feeds", "health"], {"on": DAYS}),
        ])
    )  # fmt: skip
    format_ = data.draw(st.sampled_from(["table", "json", "jsonl", "csv", "md"]))
    chosen = some(data.draw, options, {"known": DAYS, "recorded-by": INSTANTS})
    ran = tinhlog(*command, *(f"--{key}={value}" for key, value in chosen.items()), "--format", format_, db=log.url)
    assert ran.code in (0, 1, 2)
    assert ran.code == 0 or (ran.err and not ran.out)
    assert "note:" not in ran.out
    if ran.code == 0 and format_ == "json":
        assert isinstance(ran.answer, list | dict)
