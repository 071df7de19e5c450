"""The parameters of addresses: the options of the command line, under the same names, read the same way.

Each question's parameters are one model. What no model knows is refused: a misspelt filter must not pass for none.
"""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema, model_validator

from store import asking
from store.formats.export import ExportFormat
from store.questions.filter import Filter, Window
from store.reader import PREFIX_MIN
from web.wording import Language

WORD_CHARS_MAX = 200
ADDRESS_CHARS_MAX = 2000
PROVINCES_MAX = 100
PAGE_MAX = 500
SEQ_MAX = 2**53
"""Positions are exact in every reader of JSON up to here."""


def _written(example: str, pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": pattern, "examples": [example]})


_DAY = _written("2025-06-09", r"^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?|-Q[1-4]|-H[12])?$")
"""As it is documented; every date of the calendar is taken, for which there is no regular expression."""

First = Annotated[date, BeforeValidator(asking.first_day), _DAY]
Last = Annotated[date, BeforeValidator(asking.last_day), _DAY]
Instant = Annotated[
    datetime,
    BeforeValidator(asking.recorded_by),
    _written("2025-06-09T08:30:00Z", r"^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$"),
]
Kind = Annotated[str, BeforeValidator(asking.kind_of_event)]

_NO_NUL = r"^[^\x00]*$"
Word = Annotated[str, StringConstraints(max_length=WORD_CHARS_MAX, pattern=_NO_NUL)]
Address = Annotated[str, StringConstraints(min_length=1, max_length=ADDRESS_CHARS_MAX, pattern=_NO_NUL)]
Path = Annotated[str, StringConstraints(min_length=1, max_length=ADDRESS_CHARS_MAX, pattern=_NO_NUL)]
Prefix = Annotated[Path, BeforeValidator(asking.path_prefix)]
Id = Annotated[str, StringConstraints(min_length=PREFIX_MIN, max_length=32, pattern="^[0-9a-f]*$")]
"""A record's or an entry's id, or its first digits."""
Seq = Annotated[int, Field(ge=0, le=SEQ_MAX)]
Size = Annotated[int, Field(ge=1, le=PAGE_MAX)]


class Parameters(BaseModel):
    """The base of all: a parameter that is not declared is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Clocked(Parameters):
    """The press clock and the log's clock."""

    known: Last | None = Field(None, description="Only what had been published by that day.")
    recorded_by: Instant | None = Field(None, description="Only what this log held at that instant.")


class OnDay(Clocked):
    """All three clocks."""

    on: Last | None = Field(None, description="The day asked about; today without it. A month means its last day.")

    @property
    def day(self) -> date:
        """The day asked about."""
        return self.on or asking.today()


class OfTimeline(Clocked):
    """Which entries."""

    province: Annotated[list[Word], Field(max_length=PROVINCES_MAX)] = Field([], description="May be repeated.")
    first: First | None = Field(None, alias="from", description="The first day shown.")
    last: Last | None = Field(None, alias="to", description="The last day shown.")
    type: Annotated[list[Kind], Field(max_length=PROVINCES_MAX)] = Field([], description="May be repeated.")
    lineage: bool = Field(False, description="With ancestors and descendants.")
    search: Word = Field("", description="Only entries with these words; diacritics do not matter.")


class Page(Parameters):
    """Which part of a list."""

    limit: Size = Field(100, description="At most so many.")
    cursor: Word | None = Field(None, description="Where an earlier page ended: from its `Link` to the next.")


class OfTimelinePage(OfTimeline, Page):
    """Which entries, and which part of them."""


class OfLatest(OfTimeline):
    """Which entries, and how many of those recorded last."""

    limit: Size = Field(PAGE_MAX, description="At most so many.")
    lang: Language = Field("en", description="In which language entries are told.")


class OfExport(OfTimeline):
    """A timeline, or, with `on`, the snapshot of a day."""

    format: ExportFormat = Field(description="What to write; parquet needs the extra of that name.")
    on: Last | None = Field(None, description="The snapshot of that day instead of a timeline: a row a fact.")
    bom: bool = Field(False, description="Begin a csv with a byte order mark, by which spreadsheets know its encoding.")
    lang: Language | None = Field(
        None, description="What people read is told as pages tell it in that language; else as the command tells it."
    )


class OfState(OnDay):
    """Which facts."""

    path: Prefix | None = Field(None, description="Only facts whose path begins so, e.g. posts/.")
    due: Annotated[int, Field(ge=1976, le=2100)] | None = Field(None, description="Only targets due in that year.")
    single_source: bool = Field(False, description="Only facts of one origin alone.")


class OfPath(OnDay):
    """Which fact."""

    path: Path = Field(description="A path as a state lists them, e.g. targets/grdp-growth@2030.")


class OfDiff(OnDay):
    """Two days, or two states of what is known of one day."""

    first: Last | None = Field(None, alias="from", description="The day before; with `to`.")
    last: Last | None = Field(None, alias="to", description="The day after.")
    known_from: Last | None = None
    known_to: Last | None = None
    recorded_from: Instant | None = None
    recorded_to: Instant | None = None


class Since(Parameters):
    """From which position of the log."""

    changed_since: Seq = Field(0, description="The position after which to begin.")
    limit: Size = Field(100, description="At most so many records.")


class OfArticles(Clocked, Page):
    """Which articles, and which part of them."""

    province: Annotated[list[Word], Field(max_length=PROVINCES_MAX)] = Field(
        [], description="Only those with an entry about this province; may be repeated."
    )
    first: First | None = Field(None, alias="from", description="Only those published from that day on.")
    last: Last | None = Field(None, alias="to", description="Only those published to that day.")
    type: Annotated[list[Kind], Field(max_length=PROVINCES_MAX)] = Field(
        [], description="Only those with an entry of this kind; may be repeated."
    )
    search: Word = Field("", description="Only those with these words, as a search takes them.")


class OfArticle(Clocked):
    """Which article."""

    article: Address = Field(description="Its URL, or its id where it has none.")


class After(Parameters):
    """From which position of the log, where not from its end."""

    changed_since: Seq | None = Field(None, description="The position after which to begin; the log's end without it.")


class OfSearch(Clocked):
    """Which words."""

    search: Word = Field(
        description="Words in any order, with diacritics or without; the name of a province means it in each of its "
        'spellings. "In quotes" as they stand; the last may be begun.'
    )
    province: Annotated[list[Word], Field(max_length=PROVINCES_MAX)] = Field([], description="May be repeated.")
    first: First | None = Field(None, alias="from", description="Only from that day on.")
    last: Last | None = Field(None, alias="to", description="Only to that day.")
    type: Annotated[list[Kind], Field(max_length=PROVINCES_MAX)] = Field([], description="May be repeated.")
    limit: Size = Field(20, description="At most so many entries, and articles.")
    cursor: Word | None = Field(None, description="Where an earlier page ended: from its `Link` to the next.")


class OfLanes(OnDay):
    """Which lanes, and which entries in them."""

    type: Annotated[list[Kind], Field(max_length=PROVINCES_MAX)] = Field([], description="May be repeated.")
    search: Word = Field("", description="Only entries with these words.")


class PageQuery(BaseModel):
    """What every page takes. A form sends its empty fields too, and links bring parameters of their own."""

    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True)

    on: Last | None = None
    known: Last | None = None
    recorded_by: Instant | None = None
    lang: Language | None = None

    @model_validator(mode="before")
    @classmethod
    def _without_empty_fields(cls, given: Any) -> Any:
        return {name: value for name, value in given.items() if value not in ("", [""])}

    @property
    def day(self) -> date:
        """The day asked about."""
        return self.on or asking.today()


class EntriesPageQuery(PageQuery):
    """A page with a list of entries."""

    province: Annotated[list[Word], Field(max_length=PROVINCES_MAX)] = []
    type: Annotated[list[Kind], Field(max_length=PROVINCES_MAX)] = []
    first: First | None = Field(None, alias="from")
    last: Last | None = Field(None, alias="to")
    lineage: bool = False
    search: Word = ""
    cursor: Word | None = None


class TimelinePageQuery(EntriesPageQuery):
    """The timeline."""

    order: Literal["newest", "oldest"] = "newest"
    at: First | None = None
    """The day with which to begin, without leaving out the others."""


class PathPageQuery(PageQuery):
    """A page about one fact."""

    path: Path


class ArticlePageQuery(PageQuery):
    """A page about one article."""

    article: Address


class SearchPageQuery(EntriesPageQuery):
    """A page with what has some words."""


def filter_of(asked: OfTimeline | OfArticles | OfSearch | EntriesPageQuery) -> Filter:
    """Which entries an address asks for. Raises BadInput where the last day is before the first."""
    lineage = not isinstance(asked, OfArticles | OfSearch) and asked.lineage
    return Filter(tuple(asked.province), Window(asked.first, asked.last), tuple(asked.type), lineage, asked.search)
