"""What must be appended so that an article's standing claims are what is now read in it.

First reading, re-reading, an edited article, an old edition that arrives late and an improved rule are one question:
the editions of a stream, each with the claims now read in it, say what should stand; the log says what does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from events.base import Claim, Event
from events.kept import Kept
from events.kinds.retracted import Retracted
from events.standing import Heard
from events.text import canonical

Identity = tuple[str, str, date | None, date, str | None, str]
"""A claim's key, the content of its event, the day it was published, that from which it is known, in which words it is
said where these tell its occasion, and its origin.
"""


@dataclass(frozen=True)
class Edition:
    """A text of the stream and the claims read in it."""

    kept: Kept
    claims: Sequence[Claim]


def wanted(editions: Iterable[Edition]) -> list[Claim]:
    """What should stand, given every edition of a stream.

    A claim that a later text shares keeps the earlier day; one that a later text drops stands until that text's day.
    A teaser that was completed says nothing.
    """
    ordered = sorted(editions, key=lambda edition: edition.kept.order)
    if any(edition.kept.complete for edition in ordered):
        ordered = [edition for edition in ordered if edition.kept.complete]
    standing: dict[tuple[str, str], Claim] = {}
    over: list[Claim] = []
    for number, edition in enumerate(ordered):
        over += _say(edition, standing, edition.kept.published if number == 0 else _day(edition.kept))
    return over + list(standing.values())


def reconcile(heard: Iterable[Heard], editions: Iterable[Edition]) -> list[Event | Claim]:
    """What to append so that what is recorded becomes what is read in the editions; nothing where it is."""
    return difference(heard, wanted(editions))


def reconcile_last(heard: Sequence[Heard], last: Edition) -> list[Event | Claim]:
    """`reconcile`, for an edition that comes after all others: of those it takes what is recorded, and none is read."""
    standing = {_content(reading.claim): reading.claim for reading in heard if reading.press_on is None}
    over = [_sourced(reading.claim, until=reading.press_on) for reading in heard if reading.press_on is not None]
    over += _say(last, standing, _day(last.kept))
    return difference(heard, over + list(standing.values()))


def difference(heard: Iterable[Heard], want: Iterable[Claim]) -> list[Event | Claim]:
    """The retractions and claims between what is recorded and what should stand, in that order.

    It compares readings with readings: corrections by hand are a layer above, which it never touches.
    """
    missing = {_identity(claim): claim for claim in want}
    misread: list[Event] = []
    unsaid: list[Event] = []
    for reading in heard:
        identity = _identity(reading.claim)
        claim = missing.get(identity)
        if claim is None or reading.press_on not in (None, claim.source.until):
            misread.append(Retracted(record=reading.record.id, layer="reading"))
            continue
        del missing[identity]
        if claim.source.until and not reading.press_on:
            unsaid.append(Retracted(record=reading.record.id, layer="reading", cause="press", on=claim.source.until))
    return [*misread, *unsaid, *missing.values()]


def _say(edition: Edition, standing: dict[tuple[str, str], Claim], published_on: date | None) -> list[Claim]:
    """Bring what stands to what an edition says, and return what it says no more."""
    kept = edition.kept
    said = {_content(claim): claim for claim in edition.claims}
    dropped = [identity for identity in standing if identity not in said]
    over = [_sourced(standing.pop(identity), until=_day(kept)) for identity in dropped]
    for identity, claim in said.items():
        if identity not in standing:
            days = {"published_on": published_on, "first_seen": kept.first_seen, "until": None}
            standing[identity] = _sourced(claim, **days)
    return over


def _day(later: Kept) -> date:
    """The day on which a later text of an article counts as published."""
    return later.updated or later.first_seen


def _content(claim: Claim) -> tuple[str, str]:
    return claim.key, canonical(claim.event.content())


def _identity(claim: Claim) -> Identity:
    source = claim.source
    return *_content(claim), source.published_on, source.known_on, source.said, source.origin


def _sourced(claim: Claim, **source: date | None) -> Claim:
    return claim._replace(source=claim.source.model_copy(update=source))
