"""What the service tells those who watch over it: a line for every turn, a health answer, metrics."""

import json
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from events.errors import BadInput
from feeds.poll import Outcome
from feeds.service import TICK_SECONDS, Service

UNWELL_AFTER = timedelta(seconds=12 * TICK_SECONDS)
"""A service that has not ticked for so long is not well: the database does not answer, or nothing runs any more."""

STUCK_AFTER = timedelta(minutes=10)
"""Nor is one in which nobody was free for so long, and no turn came to its end."""


class Monitor:
    """Counts outcomes and writes a JSON line of each to stderr."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._turns = Counter("tinhlog_turns", "Turns at feeds", ["result"], registry=self._registry)
        self._seconds = Histogram("tinhlog_turn_seconds", "Seconds that a turn took", registry=self._registry)
        self._counted = Counter("tinhlog_counted", "What turns brought", ["what"], registry=self._registry)
        self._ticked = Gauge("tinhlog_last_tick_seconds", "When the service last ticked", registry=self._registry)
        self._turned = Gauge("tinhlog_last_turn_seconds", "When a turn last ended", registry=self._registry)
        self._mistakes = Gauge("tinhlog_mistakes", "Mistakes of ours", registry=self._registry)

    def report(self, outcome: Outcome) -> None:
        """Take note of a turn."""
        self._turns.labels(outcome.result).inc()
        self._seconds.observe(outcome.seconds)
        for what, count in outcome.counts.items():
            self._counted.labels(what).inc(count)
        _write(
            {"feed": outcome.feed, "result": outcome.result, "status": outcome.status, "why": outcome.why or None}
            | dict(outcome.counts)
            | {"seconds": round(outcome.seconds, 3), "next": outcome.next and _instant(outcome.next)}
        )

    @contextmanager
    def listening(self, address: str, service: Service) -> Iterator[None]:
        """Answer `/health` and `/metrics` on an address (`host:port`). Raises BadInput where that cannot be had."""
        host, _, port = address.rpartition(":")
        monitor = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                match self.path.partition("?")[0]:
                    case "/health":
                        well, body = health_of(service)
                        self._answer(200 if well else 503, "application/json", json.dumps(body).encode())
                    case "/metrics":
                        self._answer(200, CONTENT_TYPE_PLAIN_0_0_4, monitor._metrics(service))
                    case _:
                        self._answer(404, "text/plain", b"there are /health and /metrics\n")

            def _answer(self, status: int, kind: str, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - as the base class has it
                pass

        try:
            server = ThreadingHTTPServer((host, int(port)), Handler)
        except (OSError, ValueError, OverflowError) as error:
            raise BadInput(f"cannot listen on {address!r}: {error}", "write HOST:PORT of a free port") from None
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()
            thread.join()

    def _metrics(self, service: Service) -> bytes:
        self._mistakes.set(service.mistakes)
        if service.ticked_at:
            self._ticked.set(service.ticked_at.timestamp())
        if service.turned_at:
            self._turned.set(service.turned_at.timestamp())
        return generate_latest(self._registry)


class JsonLines(logging.Formatter):
    """Log records as JSON lines like those of turns."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, a traceback within it."""
        line = {"at": _instant(datetime.fromtimestamp(record.created, UTC)), "level": record.levelname.lower()}
        line |= {"logger": record.name, "message": record.getMessage()}
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def health_of(service: Service) -> tuple[bool, dict[str, Any]]:
    """Whether the service does its work, and what `/health` says of it."""
    now, ticked, turned, free = datetime.now(UTC), service.ticked_at, service.turned_at, service.free_at
    well = ticked is not None and now - ticked < UNWELL_AFTER and free is not None and now - free < STUCK_AFTER
    at = {"ticked_at": ticked and _instant(ticked), "turned_at": turned and _instant(turned)}
    return well, {"well": well, **at, "mistakes": service.mistakes}


def _write(line: dict[str, Any]) -> None:
    said = {name: value for name, value in line.items() if value is not None}
    sys.stderr.write(json.dumps({"at": _instant(datetime.now(UTC)), **said}, ensure_ascii=False) + "\n")
    sys.stderr.flush()


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
