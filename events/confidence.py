"""How sure one may be of what was read: the chance that an event is right, from how and where it was found.

A logistic regression over a few plain features. The weights in `confidence.json` are fitted by `bench/confidence.py` on
annotated articles from which no rule was written; the rule's own confidence is one of the features.
"""

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from events.base import Found
from events.likeness import likeness
from events.reading.meetings.said_days import said_on
from events.reading.reading import Reading

WEIGHTS = Path(__file__).with_name("confidence.json")

Features = dict[str, float]

_DAY = len("2025-01-01")
_OPENING = 4
"""So many sentences open an article."""


def confidences(reading: Reading, found: Sequence[Found]) -> list[float]:
    """The chance that each is right, in [0, 1], to two digits."""
    return [round(chance(features, _weights()), 2) for features in features_of(reading, found)]


def chance(of: Features, weights: Mapping[str, float]) -> float:
    """The logistic of the weighted sum; a feature without a weight counts for nothing."""
    return 1 / (1 + math.exp(-sum(weights.get(name, 0.0) * value for name, value in of.items())))


def features_of(reading: Reading, found: Sequence[Found]) -> Iterator[Features]:
    """What is known of each event beside its content: its kind, how it was dated, where it and what other stands."""
    together = Counter((one.start, one.event.kind) for one in found)
    units = {unit for one in found for unit in one.event.units}
    days = _days(reading)
    for one in found:
        yield _features(reading, one, together[one.start, one.event.kind], len(units)) | _dating(reading, one) | days


def _days(reading: Reading) -> Features:
    """How the article is dated as a whole, and how many recent days it names that it might be dated by instead."""
    named = [
        (sentence.index, day.value)
        for sentence in reading.sentences
        for day in reading.days(sentence)
        if day.past and len(day.value) == _DAY and reading.recent(day.value)
    ]
    return {
        f"article dated by {said_on(reading)[1]}": 1.0,
        "recent days": math.log(1 + len({day for _, day in named})),
        "recent days in the opening": math.log(1 + len({day for index, day in named if index < _OPENING})),
    }


def _dating(reading: Reading, one: Found) -> Features:
    """Whether an event has the day that is the article's."""
    published = reading.article.published
    return {
        "dated as the article": float(one.event.date == said_on(reading)[0]),
        "dated as published": float(one.event.date == (published and published.isoformat())),
    }


def _features(reading: Reading, one: Found, together: int, units: int) -> Features:
    event = one.event
    text = reading.article.text[one.start : one.end]
    prior = min(0.99, max(0.01, one.confidence))
    slots = type(event).model_fields.keys() - event.finer
    given = sum(value is not None for slot, value in event if slot in slots)
    named = {reading.unit(place) for place in reading.places_between(one.start, one.end)}
    return {
        "always": 1.0,
        "rule": math.log(prior / (1 - prior)),
        f"kind {event.kind}": 1.0,
        f"kind {event.kind} in {reading.lang}": 1.0,
        f"rule {one.rule}": 1.0,
        f"dated by {one.date_origin}": 1.0,
        f"units {min(len(event.units), 3)}": 1.0,
        "unit named in the sentence": float(bool(named.intersection(event.units))),
        "slots": given / len(slots),
        "of a kind in the sentence": math.log(together),
        "likeness": likeness(text, event.kind),
        "length": math.log(1 + len(text)) - 5,
        "place in the text": one.start / len(reading.article.text),
        "in quotation marks": float("“" in text or '"' in text),
        "units of the article": math.log(1 + units),
    }


@cache
def _weights() -> Mapping[str, float]:
    weights: dict[str, float] = json.loads(WEIGHTS.read_text("utf-8"))
    return weights
