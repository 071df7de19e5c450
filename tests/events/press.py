"""A small press for tests of what stands: articles that say things about units, and a log kept in a list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import ClassVar

from events.base import Article, Claim, Event, Json, NewsEvent, Record, Source, Statement
from events.kept import Kept
from events.kinds.article_ingested import ArticleIngested
from events.reconcile import Edition, reconcile
from events.standing import Fold, Standing
from events.text import canonical, short_digest


class Said(NewsEvent):
    """A kind for tests: a thing has a value."""

    identity: ClassVar = ("units", "thing")
    thing: str
    value: int

    def statements(self, claim: Claim) -> Iterable[Statement]:
        return [Statement(unit, f"targets/{self.thing}", {"value": self.value}) for unit in self.units]


@dataclass(frozen=True)
class Text:
    """A text of one article: the day it counts for, and what it says of which thing."""

    day: date
    says: tuple[tuple[str, int], ...]

    def edition(self, first: bool = False) -> Edition:
        article = Article(
            stream="article",
            text=canonical([self.day.isoformat(), self.says]),
            published=self.day,
            updated=None if first else self.day,
            first_seen=self.day,
        )
        source = Source(
            article="article", text=article.text_hash, start=0, end=1, rule="test", confidence=1, first_seen=self.day
        )
        claims = [
            Claim(event=Said(units=("vn-a",), thing=thing, value=value), source=source) for thing, value in self.says
        ]
        return Edition(ArticleIngested.of(article), claims)


class PaperLog:
    """The log of one stream, as a list."""

    def __init__(self) -> None:
        self.records: list[Record] = []

    def append(self, items: Sequence[Event | Claim]) -> list[Record]:
        """Record the items, each under an id of its own."""
        new = []
        for item in items:
            seq = len(self.records) + 1
            claim = item if isinstance(item, Claim) else None
            event = item.event if isinstance(item, Claim) else item
            new.append(
                Record(
                    seq=seq,
                    id=short_digest("record", seq),
                    stream="article",
                    recorded_at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seq),
                    event=event,
                    claim=claim,
                )
            )
            self.records.append(new[-1])
        return new

    def arrive(self, edition: Edition, readings: dict[str, Edition]) -> list[Record]:
        """An edition comes in: what is appended. `readings` are all editions by text, as they are read today."""
        known = {record.event.text for record in self.records if isinstance(record.event, Kept)}
        new = [] if edition.kept.text in known else self.append([edition.kept])
        texts = known | {edition.kept.text}
        found = reconcile(Fold(self.records).heard(), [readings[text] for text in texts])
        return new + self.append(found)

    def standing(self, known: date | None = None, seq: int | None = None) -> set[tuple[str, Json]]:
        """What stands: (thing, value) of every visible row."""
        return {_said(row) for row in Fold(self.records).rows if row.visible(known, seq)}


def _said(row: Standing) -> tuple[str, Json]:
    event = row.claim.event
    assert isinstance(event, Said)
    return event.thing, event.value
