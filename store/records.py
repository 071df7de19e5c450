"""The typed layer over the log: events to canonical bytes and back, old shapes brought up to date on the way."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Generic, TypeVar

from pydantic_core import from_json

from events.base import Claim, Dated, Event, Json, Record, Source, Value
from events.errors import NotFound
from events.registry import kind
from events.text import canonical, short_digest
from store.log import Entry, Recorded

E = TypeVar("E", bound=Event)


class Stored(Value, Generic[E]):
    """The body of a record: an event and, where it is a claim, what the claim says besides."""

    event: E
    source: Source | None = None
    key: str | None = None
    ordinal: int = 0
    nth: int = 0


def entries(stream: str, found: Iterable[Event | Claim], history: Sequence[Record]) -> list[Entry]:
    """Events and claims as entries for the stream, each under its own id.

    An id is the hash of the key, the content and how often the key has changed before: what comes back after it was
    gone (A, B, A) is a new record, and an exact retry is none. An event without a source has its content as its key.
    """
    seen: dict[str, int] = {}
    for record in history:
        key = _key(stream, record.claim or record.event)
        seen[key] = seen.get(key, 0) + 1
    encoded = []
    for item in found:
        key = _key(stream, item)
        encoded.append(_entry(item, key, seen.get(key, 0)))
        seen[key] = seen.get(key, 0) + 1
    return encoded


def decode(recorded: Recorded) -> Record:
    """The typed record of what the log holds. Raises NotFound for a kind or shape that only a newer tinhlog knows."""
    found = kind(recorded.kind)
    if recorded.schema > found.version:
        raise NotFound(f"record {recorded.seq} has a newer shape of {recorded.kind}", "update tinhlog to read it")
    if recorded.schema == found.version:
        stored = _stored(found).model_validate_json(recorded.body)
    else:
        body = from_json(recorded.body)
        body["event"] = found.upcast(recorded.schema, body["event"])
        stored = _stored(found).model_validate(body)
    claim = None
    if stored.source is not None:
        claim = Claim(
            event=stored.event, source=stored.source, ordinal=stored.ordinal, nth=stored.nth, read_as=stored.key
        )
    return Record(
        seq=recorded.seq,
        id=recorded.id,
        stream=recorded.stream,
        recorded_at=recorded.recorded_at,
        event=stored.event,
        claim=claim,
    )


def _key(stream: str, item: Event | Claim) -> str:
    return item.key if isinstance(item, Claim) else short_digest(stream, item.kind, item.content())


def _entry(item: Event | Claim, key: str, before: int) -> Entry:
    event = item.event if isinstance(item, Claim) else item
    content = event.content()
    body: dict[str, Json] = {"event": content}
    if isinstance(item, Claim):
        body |= {"source": item.source.content(), "key": key, "ordinal": item.ordinal, "nth": item.nth}
    return Entry(
        id=short_digest(key, content, before),
        kind=event.kind,
        schema=event.version,
        body=canonical(body),
        tags=event.units if isinstance(event, Dated) else (),
    )


@cache
def _stored(found: type[Event]) -> type[Stored[Event]]:
    return Stored[found]  # type: ignore[valid-type]
