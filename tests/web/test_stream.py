"""The stream of new records, on a real socket."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any

import httpx2
import pytest

from store.store import Store
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.web.conftest import DEMO, listening
from web.stream import Listeners

TIMEOUT_SECONDS = 30


@pytest.fixture
def db(new_database: NewDatabase) -> str:
    return new_database("sqlite-file")


def told(address: str, **headers: str) -> Iterator[dict[str, Any]]:
    """The events of the stream, each with its `id`, `event` and decoded `data`; until the server says it is idle."""
    with httpx2.stream("GET", address, headers=headers, timeout=TIMEOUT_SECONDS) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        event: dict[str, Any] = {}
        for line in answer.iter_lines():
            assert not line.startswith(":"), "nothing came for so long that the server says it is still there"
            name, _, value = line.partition(": ")
            if not line and "data" in event:
                yield event
                event = {}
            elif line:
                event[name] = json.loads(value) if name == "data" else value


def test_new_records_are_sent_in_order_and_who_comes_back_misses_nothing(db: str) -> None:
    assert tinhlog("stats", db=db).code == 0
    before = tinhlog("stats", db=db).answer["records"]
    with listening(db) as address:
        stream = told(f"{address}/api/v1/stream?changed_since={before - 1}")
        assert next(stream)["id"] == str(before)
        assert tinhlog("ingest", DEMO, db=db).code == 0
        expected = tinhlog("records", str(before), "--limit", "500", db=db).answer
        found = list(islice(stream, len(expected)))
        assert [event["data"] for event in found] == expected
        assert {event["event"] for event in found} == {"record"}
        assert [event["id"] for event in found] == [str(record["seq"]) for record in expected]
        stream.close()  # type: ignore[attr-defined]
        again = told(f"{address}/api/v1/stream", **{"Last-Event-ID": str(before + 20)})
        assert next(again)["id"] == str(before + 21)
        again.close()  # type: ignore[attr-defined]
        assert httpx2.get(f"{address}/api/v1/stream?changed_since=x").status_code == 400


def test_only_so_many_listen_at_once_and_their_places_are_free_again(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.stream.LISTENERS_MAX", 2)
    tinhlog("stats", db=db)
    with listening(db) as address:
        asked = f"{address}/api/v1/stream?changed_since=0"
        first, second = told(asked), told(asked)
        assert [next(first)["id"], next(second)["id"]] == ["1", "1"]
        refused = httpx2.get(asked, timeout=TIMEOUT_SECONDS)
        assert (refused.status_code, refused.json()["detail"]) == (503, "too many listen already")
        first.close()  # type: ignore[attr-defined]
        while (again := httpx2.stream("GET", asked, timeout=TIMEOUT_SECONDS).__enter__()).status_code == 503:
            again.close()
        assert again.status_code == 200
        again.close()
        second.close()  # type: ignore[attr-defined]


def test_all_who_listen_look_at_the_log_together(db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def listen() -> None:
        looked: list[None] = []
        monkeypatch.setattr(store.log, "size", lambda: looked.append(None) or 1)
        listeners = Listeners(store)
        assert await asyncio.gather(*(listeners.end() for _ in range(50))) == [1] * 50
        assert len(looked) == 1

    store = Store.open(db)
    asyncio.run(listen())
    store.engine.dispose()


def test_the_command_serves_until_it_is_told_to_stop_even_while_somebody_listens(db: str) -> None:
    assert tinhlog("ingest", DEMO, db=db).code == 0
    command = [sys.executable, "-c", "from cli.main import main; main()", "--db", db, "web", "--port", "0"]
    environment = os.environ | {"TINHLOG_WEB_TOKEN": "secret"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as server:
        try:
            assert server.stderr is not None
            line = next(line for line in server.stderr if "http://127.0.0.1:" in line)
            address = line[line.index("http://") :].split()[0]
            assert httpx2.get(f"{address}/api/v1/provinces", timeout=TIMEOUT_SECONDS).status_code == 401
            stream = told(f"{address}/api/v1/stream?changed_since=0", Authorization="Bearer secret")
            next(stream)
            server.send_signal(signal.SIGTERM)
            assert server.wait(TIMEOUT_SECONDS) in (0, -signal.SIGTERM)
        finally:
            server.kill()
            server.stderr.read() if server.stderr else None


def test_a_port_that_is_taken_is_one_clear_message(db: str) -> None:
    with listening(db) as address:
        command = [sys.executable, "-c", "from cli.main import main; main()", "--db", db, "web"]
        ran = subprocess.run(
            [*command, "--port", address.rpartition(":")[2]],
            capture_output=True, text=True, check=False, timeout=TIMEOUT_SECONDS,
        )  # fmt: skip
    assert ran.returncode == 2
    assert "cannot listen on 127.0.0.1" in ran.stderr
    assert "Traceback" not in ran.stderr
