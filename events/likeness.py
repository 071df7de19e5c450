"""How much a text reads like sentences that tell of a kind of event, by its words and pairs of words.

A linear model that `bench/likeness.py` fits on annotated sentences. It knows wording and no grammar: it finds nothing
by itself, but where it and a rule agree the rule is more often right (`events/confidence.py`).
"""

import json
import math
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

WEIGHTS = Path(__file__).with_name("likeness.json")

ALWAYS = ""
"""The word that every text has."""

_TOKEN = re.compile(r'\w+|[%“":;,.]')
_DIGIT = re.compile(r"\d+")


def words_of(text: str) -> tuple[str, ...]:
    """Its words and punctuation in lower case, any number as 0, and each two that adjoin."""
    tokens = _TOKEN.findall(_DIGIT.sub("0", text.lower()))
    return tuple(dict.fromkeys((*tokens, *map(" ".join, pairwise(tokens)))))


def likeness(text: str, kind: str) -> float:
    """The logarithm of the odds that a sentence worded like this one tells of that kind of event."""
    weighed, length = _weighed(text)
    told = math.fsum(kinds[kind] for kinds in weighed if kind in kinds)
    return _weights()[ALWAYS][kind] + told / math.sqrt(length)


@lru_cache(maxsize=64)
def _weighed(text: str) -> tuple[list[Mapping[str, float]], int]:
    """What its words add for each kind, of those that matter, and how many words it has: most have several events."""
    weights, words = _weights(), words_of(text)
    return [weights[word] for word in words if word in weights], max(1, len(words))


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    """By word or pair of words, what it adds for each kind for which it matters."""
    weights: Mapping[str, Mapping[str, float]] = json.loads(WEIGHTS.read_text("utf-8"))
    return weights
