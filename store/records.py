"""The typed layer over the log: events to canonical bytes and back, old shapes brought up to date on the way."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Generic, NotRequired, TypeVar

from pydantic import ConfigDict, TypeAdapter
from pydantic_core import from_json
from typing_extensions import TypedDict  # pydantic takes no other before Python 3.12

from events.base import Claim, Dated, Event, Json, Record, Source
from events.errors import NotFound
from events.registry import kind
from events.text import canonical, short_digest
from store.log import Entry
from store.reader import Recorded

E = TypeVar("E", bound=Event)


class Body(TypedDict, Generic[E]):
    """The body of a record: an event and, where it is a claim, what the claim says besides."""

    # So pydantic has it; to mypy a typed dictionary holds nothing but its items.
    __pydantic_config__ = ConfigDict(extra="forbid")  # type: ignore[misc]

    event: E
    source: NotRequired[Source]
    key: NotRequired[str]
    ordinal: NotRequired[int]
    nth: NotRequired[int]


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
        body = _bodies(found).validate_json(recorded.body)
    else:
        old = from_json(recorded.body)
        body = _bodies(found).validate_python(old | {"event": found.upcast(recorded.schema, old["event"])})
    event, claim = body["event"], None
    if "source" in body:
        claim = Claim(event, body["source"], body.get("ordinal", 0), body.get("nth", 0), read_as=body.get("key"))
    return Record(recorded.seq, recorded.id, recorded.stream, recorded.recorded_at, event, claim)


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
def _bodies(found: type[E]) -> TypeAdapter[Body[E]]:
    return TypeAdapter(Body[found])  # type: ignore[valid-type]  # a class known only when running
