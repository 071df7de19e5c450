"""The words of tinhlog as values: article, event, source, claim, record, statement.

An article yields claims (an event with its source); the log turns claims into records; an event states facts about
units. All values are frozen, and nothing here knows a clock, a database or a file.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal, NamedTuple

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, PlainSerializer, ValidationError
from pydantic_core import ErrorDetails

from events import when
from events.errors import BadInput
from events.text import canonical, digest, fold, short_digest
from events.when import When

Json = Any
"""A value as JSON has it: None, bool, int, float, str, list, dict."""


def _whole(number: float) -> float | int:
    return int(number) if number.is_integer() else number


Number = Annotated[float, Field(allow_inf_nan=False), PlainSerializer(_whole, when_used="json")]
"""A figure, finite; a whole one is written as such: 18600000000000, 4.31."""


class Value(BaseModel):
    """A frozen value; an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)

    def content(self) -> dict[str, Json]:
        """The JSON object that is stored and hashed: what is not given is left out."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)


class Article(Value):
    """A text as published. `text` is NFC plain text, paragraphs separated by a newline.

    `stream` names what the article is through its revisions: its canonical URL, else the given id, else the hash of
    its text. `published` and `updated` are days in the newspaper's zone, null where the source gives none.
    `first_seen` is the day on which it first came in; extraction never looks at it. `changed_at` is the instant of the
    text's last change as its source gives it, else that at which a poll found it so: texts of one day follow by it.
    """

    stream: str
    text: str
    id: str | None = None
    url: str | None = None
    title: str | None = None
    published: date | None = None
    updated: date | None = None
    changed_at: AwareDatetime | None = None
    lang: str | None = None
    first_seen: date | None = None
    home: str | None = None
    """The slug of the province that its feed is about, where the feed states one."""
    complete: bool = True
    """False for a teaser: a later text of the same stream then completes it and is no revision."""
    author: str | None = None
    dated_by: Literal["feed", "page"] | None = None
    """What gave the day of publication, where a feed brought the article: one page in ten is wrong about its own."""

    @cached_property
    def text_hash(self) -> str:
        """SHA-256 of the text, in hex: texts are kept by it."""
        return digest(self.text)


class Source(Value):
    """Who says so: the article, the exact span of its text, the day it was published, the rule that read it."""

    article: str
    """The article's stream."""
    text: str
    """The hash of the text that was read."""
    start: int
    end: int
    rule: str
    confidence: float = Field(ge=0, le=1)
    date_origin: when.Origin | None = None
    published_on: date | None = None
    first_seen: date | None = None
    latest_day: date | None = None
    """The latest past day read anywhere in the article: stands in for a missing date of an undated article."""
    until: date | None = None
    """The day from which the press no longer says it, where a later text was known when this was recorded."""
    said: str | None = None
    """A digest of what is said, to whom, by whom and when: tells apart what names no more of its occasion."""
    origin: str = ""
    """What tells who first published the text (`events.reading.text.origin`); `events.voices` says who is one voice."""

    @property
    def known_on(self) -> date:
        """The day from which `--known` sees the claim: publication, else the day it was first seen."""
        day = self.published_on or self.first_seen
        assert day is not None, "first_seen is set before a claim is recorded"
        return day


class Statement(NamedTuple):
    """One fact that an event states about one unit: `path` has `value` from some day on.

    The day is the event's own (`Claim.valid_from`) unless `valid_from` says otherwise. `confirms` marks a report of
    something that began on an unknown earlier day: it confirms a tenure and does not start one.
    """

    unit: str
    path: str
    value: dict[str, Json]
    valid_from: date | None = None
    confirms: bool = False


class Event(Value):
    """Something that happened. Every kind is a subclass in a file of its own under `events/kinds/`.

    `version` is the version of the kind's stored shape; `upcast` turns the JSON of an older version into this one.
    `identity` names the slots by which two claims of one article are the same claim read twice.
    """

    version: ClassVar[int] = 1
    identity: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def upcast(cls, version: int, content: dict[str, Json]) -> dict[str, Json]:
        """The content of an older version in today's shape. Called only where `version` is older."""
        raise NotImplementedError(f"{cls.__name__} has no shape of version {version}")

    def statements(self, claim: "Claim") -> Iterable[Statement]:
        """The facts it states. `claim` is this event's own claim, for kinds that need its occasion or days."""
        return ()

    def identified(self) -> list[Json]:
        """The values of the identity slots, folded."""
        content = self.content()
        return [_folded(content.get(slot)) for slot in self.identity]

    @property
    def kind(self) -> str:
        """The kind's name, as stored and as printed under `type`."""
        return type(self).__name__


class Dated(Event):
    """An event in the world: units it is about, and when it happened as far as known."""

    units: tuple[str, ...] = ()
    """Unit ids; empty for an event about the whole country."""
    date: When | None = None

    def along_with(self, unit: str) -> dict[str, Json]:
        """The slot `with` of what is stated of a unit: the others of which it is stated too, where there are any."""
        others = [other for other in self.units if other != unit]
        return {"with": others} if others else {}

    def occasion(self) -> tuple[Json, ...] | None:
        """What tells this occasion from every other, whoever reports it, or None where only its sentence does.

        A pure function of the event; free text enters folded.
        """
        return None

    def thread(self) -> str | None:
        """What joins the occasions of one matter, such as a merger that is announced again and again; else None."""
        return None


class UnitChange(Dated):
    """One of the seven kinds of the reference data: what a law made of units, on a day."""

    units: tuple[str, ...] = Field(min_length=1)
    date: When


class NewsEvent(Dated):
    """One of the eleven kinds that are read in articles.

    A kind adds its slots, `occasion`, `statements`, and says how news phrases it: `read` finds it in a reading.
    `examples` and `counterexamples` are the few that explain the kind, also to a language model; they are run as
    tests, as are those of `tests/data/kinds`.
    """

    finer: ClassVar[frozenset[str]] = frozenset()
    """Slots that only say more exactly what another says: how many are given tells nothing of how sure the rest is."""
    act: ClassVar[bool] = False
    """Whether it is something that was done: a sentence that asks, supposes or calls it false does not tell it."""
    repeated: ClassVar[bool] = False
    """Whether an article that tells an occasion twice repeats it, rather than telling of two."""
    examples: ClassVar[tuple["Example", ...]] = ()
    counterexamples: ClassVar[tuple["Example", ...]] = ()

    def unknown(self) -> str | None:
        """The slot whose free text is outside the bilingual vocabulary and so keys by its own words, or None."""
        return None

    @classmethod
    def read(cls, reading: Any) -> "Iterator[Found]":
        """Every event of this kind that the reading (`events.reading.reading.Reading`) holds, in text order."""
        raise NotImplementedError


class Example(NamedTuple):
    """A text and what is read in it: the printed fields of each event expected, those named and no others checked."""

    text: str
    expected: tuple[dict[str, Json], ...] = ()
    published: str = "2025-06-10"


class Found(NamedTuple):
    """An event found by a rule in a span of the text, before it becomes a claim."""

    event: NewsEvent
    start: int
    end: int
    rule: str
    confidence: float
    date_origin: when.Origin | None = None


class _Said(NamedTuple):
    event: Event
    source: Source
    ordinal: int = 0
    nth: int = 0
    read_as: str | None = None


class Claim(_Said):
    """An event with its source, not yet in the log.

    `ordinal` counts claims of the article that are equal in their identity slots, `nth` those equal in their
    occasion, both in text order from 0. `read_as` is the key under which it was first read, where that is known:
    a correction changes the event and keeps the key.
    """

    @cached_property
    def key(self) -> str:
        """What makes two readings of an article the same claim: stream, type, identity slots, ordinal.

        No span, rule or confidence is in it.
        """
        if self.read_as is not None:
            return self.read_as
        return short_digest(self.source.article, self.event.kind, self.event.identified(), self.ordinal)

    @cached_property
    def tiebreak(self) -> str:
        """Orders claims of one day after `published_on`, whatever the order of arrival: hash of key and content."""
        return short_digest(self.key, self.event.content())

    @cached_property
    def occasion(self) -> str:
        """The id of the timeline entry that this claim belongs to."""
        assert isinstance(self.event, Dated)
        of_world = self.event.occasion()
        nth = 0 if isinstance(self.event, NewsEvent) and self.event.repeated else self.nth
        told_apart = of_world if of_world is not None else (self.source.said or self.key,)
        return short_digest(self.event.kind, *told_apart, nth)

    def valid_from(self) -> date:
        """The first day on which what it states is true for sure (SEMANTICS, Imprecise)."""
        source = self.source
        if isinstance(self.event, Dated) and self.event.date is not None:
            first, last = when.days(self.event.date)
            return max(first, min(last, source.published_on or last))
        return source.published_on or source.latest_day or source.known_on

    def since_origin(self) -> when.Origin | Literal["first_seen"] | None:
        """Where the day of `valid_from` comes from; for an event without a date, what stands in for it."""
        source = self.source
        if isinstance(self.event, Dated) and self.event.date is not None:
            return source.date_origin
        return "published" if source.published_on else "context" if source.latest_day else "first_seen"

    def statements(self) -> Iterable[Statement]:
        """The facts its event states."""
        return self.event.statements(self)


class Record(NamedTuple):
    """An event in the log, for good. `claim` is there where the event has a source of its own."""

    seq: int
    id: str
    stream: str
    recorded_at: datetime
    event: Event
    claim: Claim | None = None


Layer = Literal["reading", "hand"]
"""Who changed what stands: a reading of the articles, or a person."""


def _folded(value: Json) -> Json:
    if isinstance(value, str):
        return fold(value)
    if isinstance(value, list):
        return sorted(map(_folded, value), key=canonical)
    return value


def validated(kind: type[Event], content: dict[str, Json]) -> Event:
    """The event of that content. Raises BadInput that names the slot and what is wrong with it."""
    try:
        return kind.model_validate(content, by_alias=True, by_name=False)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        slot = ".".join(map(str, first["loc"])) or kind.__name__
        given = None if first["type"] == "missing" else first.get("input")
        raise BadInput(f"{kind.__name__} cannot have {slot} = {given!r}", _why(first)) from None


_MEANT = {
    "string": "a text is meant",
    "float": "a number is meant",
    "finite": "a number is meant",
    "int": "a whole number is meant",
    "bool": "true or false is meant",
    "tuple": "a list is meant",
}


def _why(error: ErrorDetails) -> str:
    """What is wrong with a slot, in our words where pydantic's are a programmer's."""
    if error["type"] == "value_error":
        return str(error["ctx"]["error"])
    if error["type"] == "literal_error":
        return f"it may be {error['ctx']['expected']}"
    return _MEANT.get(error["type"].partition("_")[0], error["msg"])
