"""The stream of new records, on a real socket."""

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

from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase
from tests.web.conftest import DEMO, listening

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
