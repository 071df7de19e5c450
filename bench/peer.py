"""The PyPI package `eventsourcing` doing the same job: an application that stores and reads the same bodies."""

import json
from time import perf_counter
from typing import Any

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from sqlalchemy import make_url

from bench.generate import Batches


class Stream(Aggregate):
    """An aggregate whose events carry the bodies."""

    @event("Noted")
    def note(self, kind: str, body: dict[str, Any], tags: list[str]) -> None:
        """Nothing but the event itself."""


def application(url: str) -> Application[Any]:
    """The package's application on the database of that URL."""
    if url.startswith("sqlite"):
        env = {"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": url.removeprefix("sqlite:///")}
    else:
        parsed = make_url(url)
        env = {
            "PERSISTENCE_MODULE": "eventsourcing.postgres",
            "POSTGRES_DBNAME": str(parsed.database),
            "POSTGRES_HOST": str(parsed.query["host"]),
            "POSTGRES_PORT": "5432",
            "POSTGRES_USER": "postgres",
            "POSTGRES_PASSWORD": "",
        }
    return Application(env)


def append(app: Application[Any], batches: Batches) -> float:
    """Seconds to save each batch as one aggregate's events."""
    decoded = [[(e.kind, json.loads(e.body), list(e.tags)) for e in entries] for _, entries in batches]
    begun = perf_counter()
    for entries in decoded:
        stream = Stream()
        for kind, body, tags in entries:
            stream.note(kind, body, tags)
        app.save(stream)
    return perf_counter() - begun


def replay(app: Application[Any]) -> int:
    """Read every notification and decode it to its event."""
    count, start = 0, 1
    while page := app.recorder.select_notifications(start, 1000):
        for notification in page:
            app.mapper.to_domain_event(notification)
        count += len(page)
        start = page[-1].id + 1
    return count
