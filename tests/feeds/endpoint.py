"""An OpenAI-compatible endpoint on loopback that answers as a test says, over real HTTP."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, NamedTuple


class Answer(NamedTuple):
    """A response. One that asks to be tried again asks for it at once, so that tests need not wait."""

    body: bytes
    status: int = 200
    delay_seconds: float = 0
    kind: str = "application/json"


def saying(content: Any) -> Answer:
    """A model's answer: text, or what is written as JSON."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    completion = {"id": "c", "object": "chat.completion", "created": 0, "model": "stub", "choices": [choice]}
    return Answer(json.dumps(completion).encode())


def failing(status: int) -> Answer:
    """An error in the shape that such endpoints give it."""
    return Answer(b'{"error": {"message": "not today"}}', status)


@dataclass
class Endpoint:
    """Where it is, what it will answer in turn (the last answer again and again), what it was asked."""

    url: str
    answers: list[Answer] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)


@contextmanager
def endpoint() -> Iterator[Endpoint]:
    """An endpoint on a free port, stopped at the end."""
    over = Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            here.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            here.keys.append(self.headers["Authorization"])
            answer = here.answers.pop(0) if len(here.answers) > 1 else here.answers[0]
            if over.wait(answer.delay_seconds) or answer.delay_seconds:
                self.close_connection = True  # whoever asked has gone
                return
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.kind)
            self.send_header("Content-Length", str(len(answer.body)))
            self.send_header("retry-after-ms", "1")
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *args: object) -> None:
            """A test's output is the test's."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        here = Endpoint(f"http://127.0.0.1:{server.server_port}/v1")
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield here
        finally:
            over.set()
            server.shutdown()
            thread.join()
