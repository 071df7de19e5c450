"""What the log keeps of an article: everything but its text, which lies beside the log under its hash."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import ClassVar, Literal, Self

from pydantic import AwareDatetime

from events.base import Article, Event, Json
from events.text import short_digest
from events.when import HO_CHI_MINH_TIME, iso


class Kept(Event):
    """A text of an article has come in. The kinds that say so differ only in what came before it."""

    version: ClassVar[int] = 3

    text: str
    """SHA-256 of the text."""
    id: str | None = None
    url: str | None = None
    title: str | None = None
    published: date | None = None
    updated: date | None = None
    changed_at: AwareDatetime | None = None
    lang: str | None = None
    first_seen: date
    home: str | None = None
    complete: bool = True
    author: str | None = None
    dated_by: Literal["feed", "page"] | None = None

    @classmethod
    def upcast(cls, version: int, content: dict[str, Json]) -> dict[str, Json]:
        """Before version 2 nothing was known of the author, and of what gave the day; before 3 no instant was kept."""
        return content

    @classmethod
    def of(cls, article: Article) -> Self:
        """What is kept of an article that has been seen."""
        assert article.first_seen is not None
        fields = article.model_dump(exclude={"stream", "text"})
        return cls(text=article.text_hash, **fields)

    def article(self, stream: str, body: str) -> Article:
        """The article again, from its stream and its text."""
        return Article(stream=stream, text=body, **self.model_dump(exclude={"text"}))

    @property
    def edition(self) -> str:
        """What makes this text of the stream another one: not the day on which it was seen."""
        return short_digest(self.text, self.title, iso(self.published), iso(self.updated), self.lang, self.complete)

    @property
    def order(self) -> tuple[date, datetime, str]:
        """Editions of a stream in the order in which they were published, whatever the order of arrival.

        Where no instant is known the day on which it was first seen begins it.
        """
        seen = datetime.combine(self.first_seen, time.min, HO_CHI_MINH_TIME)
        return (self.updated or self.published or date.min, self.changed_at or seen, self.edition)


def current(editions: Iterable[Kept]) -> Kept | None:
    """The edition that stands: the last in order, where a full text goes before any teaser."""
    return max(editions, key=lambda kept: (kept.complete, kept.order), default=None)
