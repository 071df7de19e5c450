"""Plausible records by a seed: the same number gives the same bytes on every machine."""

from hashlib import sha256
from random import Random

from events.text import canonical
from store.log import Entry

Batches = list[tuple[str, list[Entry]]]
"""Streams, each with the entries that are appended to it at once."""

_UNITS = [f"vn-unit-{number:02}" for number in range(34)]
_WORDS = ("province", "people", "committee", "plan", "approved", "hectares", "growth", "target", "project", "road")
_KINDS = ("MeetingHeld", "TargetSet", "IndicatorReported", "ProjectReported", "PlanApproved")


def batches(count: int, size: int, seed: int) -> Batches:
    """`count` records as streams of `size` entries each, with bodies of 500 to 600 bytes."""
    random = Random(seed)
    return [
        (f"https://news.example/{seed}/{start}", [_entry(random, seed, start + n) for n in range(size)])
        for start in range(0, count, size)
    ]


def _entry(random: Random, seed: int, number: int) -> Entry:
    units = tuple(random.sample(_UNITS, random.choice((1, 1, 2))))
    body = {
        "event": {"units": units, "date": f"2025-{random.randrange(1, 13):02}", "value": random.randrange(10**6)},
        "source": {"start": random.randrange(9000), "rule": "bench", "confidence": 0.9},
        "key": random.randbytes(16).hex(),
        "note": " ".join(random.choices(_WORDS, k=50)),
    }
    name = sha256(f"{seed} {number}".encode()).hexdigest()[:32]
    return Entry(name, random.choice(_KINDS), 1, canonical(body), units)
