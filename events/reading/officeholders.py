"""People with the posts of a province that an article gives them, each once."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from events.reading.people import Mention
from events.reading.places import places
from events.reading.seats import provincial
from events.reading.sentences import Sentence
from events.text import fold

if TYPE_CHECKING:
    from events.reading.reading import Reading


@dataclass(frozen=True)
class Officeholder:
    """A person, the fullest provincial post the article gives, and the sentence that gives it."""

    person: str
    position: str
    units: tuple[str, ...]
    sentence: Sentence
    confidence: float


@cache
def _not_in_office() -> re.Pattern[str]:
    """Words before a post by which the person is not, or not yet, in it."""
    return re.compile(
        r"(?:\b(?:former|late|ex|nguyên|cựu|then|outgoing)[ -]"
        r"|(?:\bas|giữ chức|làm|chức vụ|chức|to be|become|elected|appointed|named) )(?:the )?$",
        re.IGNORECASE,
    )


def officeholders(reading: "Reading") -> tuple[Officeholder, ...]:
    """Everybody in a provincial post, in the order of the sentences that give the fullest post."""
    best: dict[str, Officeholder] = {}
    for sentence in reading.sentences:
        for person in reading.people_in(sentence):
            if not person.position or person.former:
                continue
            if _not_in_office().search(
                sentence.text[max(0, person.first - sentence.start - 40) : person.first - sentence.start]
            ):
                continue
            position = provincial(person.position, reading.lang)
            if not position or _just_given(reading, person, sentence, position):
                continue
            units = _units(reading, sentence, person)
            known = best.get(fold(person.name))
            if units and (known is None or len(position) > len(known.position) + 8):
                sure = 0.85 if len(position) > 18 else 0.65
                best[fold(person.name)] = Officeholder(person.name, bare(position), units, sentence, sure)
    return tuple(sorted(best.values(), key=lambda holder: (holder.sentence.index, holder.person)))


def _just_given(reading: "Reading", person: Mention, sentence: Sentence, position: str) -> bool:
    """Whether the post is the very one that the sentence gives to the person, or takes away."""
    return any(
        change.person == person.name
        and change.sentence.index == sentence.index
        and change.position is not None
        and (fold(change.position) in fold(position) or fold(position) in fold(change.position))
        for change in reading.appointments
    )


def _units(reading: "Reading", sentence: Sentence, person: Mention) -> tuple[str, ...]:
    """The province in the post's own words, else the nearest that the sentence is about."""
    last = max(person.last, person.end)
    within = [place for place in reading.places_in(sentence) if person.first <= place.start < last]
    named = tuple(dict.fromkeys(unit for place in within if (unit := reading.unit(place))))
    if named:
        return named[:1]
    about = reading.about(sentence)
    if len(about) > 1:
        nearest = [(abs(place.start - person.start), unit) for place, unit in reading.topics.named(sentence)]
        return (min(nearest)[1],) if nearest else about
    return about


def bare(position: str) -> str:
    """The post without the province's name where it can be left out."""
    for place in reversed(places(position)):
        rest = position[place.end :]
        if re.match(r"['’]s |[ ]?(?:[Pp]rovinc|[Mm]unicipal|[Cc]ity|Party|People)", rest):
            position = position[: place.start].rstrip() + " " + re.sub(r"^['’]s ", "", rest.lstrip())
        elif not rest.strip() or rest[0] in ",;" or re.match(r" (?:and|kiêm|và) ", rest):
            position = re.sub(r" (?:of|in)?\s*$", "", position[: place.start].rstrip() + " ").rstrip() + rest
    return re.sub(r"\s+", " ", position).strip()
