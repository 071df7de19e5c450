"""Statements as tests make them: said on a path from a day on, published on it by a paper of its own origin."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from events.base import Claim, Json, NewsEvent, Source
from events.facts import Fact, Stated
from events.statements import by_path, sections
from events.text import short_digest

ALWAYS = date(1976, 1, 1)
JUNE = date(2025, 6, 1)


def day(text: str) -> date:
    return date.fromisoformat(text)


def said(path: str, on: str, by: str = "paper", dated: bool = True, confirms: bool = False, **value: Json) -> Stated:
    """A statement on a path from a day on, published on it by a paper of its own origin."""
    valid_from = day(on)
    return Stated(
        path=path,
        value=value,
        valid_from=valid_from,
        confirms=confirms,
        dated=dated,
        since_origin="text" if dated else "published",
        record=f"{by} {on}",
        published_on=valid_from,
        tiebreak=short_digest(by, on, path, value),
        article=f"https://{by}.example/{on}",
        origin=by,
        confidence=0.9,
    )


def target(on: str, by: str = "paper", path: str = "targets/grdp@2030", **value: Json) -> Stated:
    return said(path, on, by, **value)


def took(post: str, person: str, on: str, by: str = "paper") -> Stated:
    return said(f"posts/{post}/{person}", on, by, holds=True, person=person)


def left(post: str, person: str, on: str, by: str = "paper") -> Stated:
    return said(f"posts/{post}/{person}", on, by, holds=False, person=person)


def seen(post: str, person: str, on: str, by: str = "paper") -> Stated:
    return said(f"posts/{post}/{person}", on, by, confirms=True, holds=True, person=person)


def invested(name: str, on: str, **value: Any) -> Stated:
    return said(f"investments/{name}", on, f"by {name}", **value)


def state(
    rows: Iterable[Stated], on: str, formed: date = ALWAYS, latest: int | None = 10
) -> dict[str, dict[str, Fact]]:
    return sections(by_path(rows, day(on), formed), day(on), latest)


def one(rows: Iterable[Stated], on: str = "2026-01-01", formed: date = ALWAYS) -> Fact:
    (found,) = (found for facts in state(rows, on, formed).values() for found in facts.values())
    return found


def claim_of(event: NewsEvent) -> Claim:
    return Claim(event, Source(article="id:a", text="0" * 64, start=0, end=1, rule="test", confidence=1))
