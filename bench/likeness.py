"""`python -m bench.likeness PART...`: fit the weights of `events/likeness.json` on annotated sentences.

Logistic regressions, one a kind, by stochastic gradient descent with steps that shrink word by word (AdaGrad);
deterministic, no library. What is right about them is not their exact weights: it is whether confidence gets better.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Sequence
from random import Random

from bench.annotated import read_part
from events.likeness import ALWAYS, WEIGHTS, words_of
from events.reading.reading import Reading
from events.registry import news_kinds
from events.units.lineage import Units

ROUNDS = 12
STEP = 1.0
LEAST = 3
"""In fewer sentences a word tells nothing."""
KEPT = 2000
"""So many words are kept for each kind, those of most weight."""
SAME = 50
"""A quote stands in a sentence, or the other way round, if they agree in so many characters at the beginning."""

Told = tuple[tuple[str, ...], set[str]]
"""The words of a sentence, and the kinds of events annotated in it."""


def main(parts: Sequence[str]) -> None:
    """Fit on the sentences of all parts, and write the weights."""
    told = [one for part in parts for one in sentences(part)]
    counts = Counter(word for words, _ in told for word in words)
    told = [(tuple(word for word in words if counts[word] >= LEAST), kinds) for words, kinds in told]
    weights: dict[str, dict[str, float]] = {}
    for kind in (kind.__name__ for kind in news_kinds()):
        fit = fitted([(words, kind in kinds) for words, kinds in told])
        heaviest = sorted(fit, key=lambda word: (word != ALWAYS, -abs(fit[word]), word))
        for word in heaviest[: KEPT + 1]:
            weights.setdefault(word, {})[kind] = round(fit[word], 2)
    lines = (f"{json.dumps(word, ensure_ascii=False)}: {json.dumps(kinds)}" for word, kinds in sorted(weights.items()))
    WEIGHTS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    print(f"fitted {len(weights)} words on {len(told)} sentences")


def sentences(part: str) -> list[Told]:
    """The sentences of a part."""
    found = []
    for told in read_part(part):
        for sentence in Reading(told.article, Units.packaged()).sentences:
            text, quotes = sentence.text, [(event["quote"], event["type"]) for event in told.gold]
            kinds = {kind for quote, kind in quotes if quote[:SAME] in text or text[:SAME] in quote}
            found.append((words_of(text), kinds))
    return found


def fitted(examples: Sequence[tuple[tuple[str, ...], bool]]) -> dict[str, float]:
    """The weight of each word, `ALWAYS` among them, by which the sentences are told apart."""
    weights: dict[str, float] = {ALWAYS: 0.0}
    steep: dict[str, float] = {}
    order = list(examples)
    for turn in range(ROUNDS):
        Random(turn).shuffle(order)
        for words, right in order:
            value = 1 / max(1, len(words)) ** 0.5
            score = weights[ALWAYS] + value * sum(weights.get(word, 0.0) for word in words)
            missed = 1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - right
            if abs(missed) < 0.01:
                continue
            for word, slope in ((ALWAYS, missed), *((word, missed * value) for word in words)):
                steep[word] = steep.get(word, 1e-3) + slope * slope
                weights[word] = weights.get(word, 0.0) - STEP * slope / steep[word] ** 0.5
    return weights


if __name__ == "__main__":
    main(sys.argv[1:])
