"""What must be appended so that an article's standing claims are what is now read in it.

First reading, re-reading, an edited article, an old edition that arrives late and an improved rule are one question:
the editions of a stream, each with the claims now read in it, say what should stand; the log says what does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from events.base import Claim, Event
from events.kept import Kept
from events.kinds.retracted import Retracted
from events.standing import Heard
from events.text import canonical

Identity = tuple[str, str, date]
"""A claim's key, the content of its event, and the day from which it is known."""


@dataclass(frozen=True)
class Edition:
    """A text of the stream and the claims read in it."""

    kept: Kept
    claims: Sequence[Claim]


@dataclass(frozen=True)
class Wanted:
    """A claim that should stand, and the day from which the press no longer says it."""

    claim: Claim
    until: date | None = None


def wanted(editions: Iterable[Edition]) -> list[Wanted]:
    """What should stand, given every edition of a stream.

    A claim that a later text shares keeps the earlier day; one that a later text drops stands until that text's day.
    A teaser that was completed says nothing.
    """
    ordered = sorted(editions, key=lambda edition: edition.kept.order)
    if any(edition.kept.complete for edition in ordered):
        ordered = [edition for edition in ordered if edition.kept.complete]
    standing: dict[tuple[str, str], Wanted] = {}
    over: list[Wanted] = []
    for number, edition in enumerate(ordered):
        kept = edition.kept
        said = {_content(claim): claim for claim in edition.claims}
        dropped = [identity for identity in standing if identity not in said]
        over += [replace(standing.pop(identity), until=kept.updated or kept.first_seen) for identity in dropped]
        published_on = kept.published if number == 0 else kept.updated or kept.first_seen
        for identity, claim in said.items():
            if identity not in standing:
                source = claim.source.model_copy(update={"published_on": published_on, "first_seen": kept.first_seen})
                standing[identity] = Wanted(replace(claim, source=source))
    return over + list(standing.values())


def reconcile(heard: Iterable[Heard], editions: Iterable[Edition]) -> list[Event | Claim]:
    """The retractions and claims to append, in that order; none where what is recorded is what is read.

    It compares readings with readings: corrections by hand are a layer above, which it never touches.
    """
    want = {_identity(item.claim): item for item in wanted(editions)}
    retractions: list[Event] = []
    kept: set[Identity] = set()
    for reading in heard:
        identity = _identity(reading.claim)
        item = want.get(identity)
        if item is None or identity in kept or (reading.press_on and reading.press_on != item.until):
            retractions.append(Retracted(record=reading.record.id, layer="reading"))
            continue
        kept.add(identity)
        if item.until and not reading.press_on:
            retractions.append(Retracted(record=reading.record.id, layer="reading", cause="press", on=item.until))
    return [*retractions, *(item.claim for identity, item in want.items() if identity not in kept)]


def _content(claim: Claim) -> tuple[str, str]:
    return claim.key, canonical(claim.event.content())


def _identity(claim: Claim) -> Identity:
    return *_content(claim), claim.source.known_on
