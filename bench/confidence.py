"""`python -m bench.confidence PART...`: fit the weights of `events/confidence.json` on annotated articles.

Plain gradient descent on the mean log loss with a small penalty on the weights: deterministic, no library.
"""

import json
import sys
from collections.abc import Sequence

from bench.accuracy import read_part, rights
from events.confidence import WEIGHTS, Features, chance, features
from events.extract import found_in
from events.reading.reading import Reading
from events.units.lineage import Units

ROUNDS = 3000
RATE = 0.5
PENALTY = 0.02


def main(parts: Sequence[str]) -> None:
    """Fit on all articles of the parts, and write the weights."""
    examples: list[tuple[Features, bool]] = []
    for part in parts:
        for told in read_part(part):
            reading = Reading(told.article, Units.packaged())
            found = found_in(reading)
            of = (features(reading, found, one) for one in found)
            examples += zip(of, rights(told), strict=True)
    weights = fitted(examples)
    rounded = {name: round(weight, 3) for name, weight in sorted(weights.items()) if round(weight, 3)}
    WEIGHTS.write_text(json.dumps(rounded, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(
        f"fitted {len(rounded)} weights on {len(examples)} events, of which {sum(right for _, right in examples)} right"
    )


def fitted(examples: Sequence[tuple[Features, bool]]) -> dict[str, float]:
    """The weights that make what is right likely and what is wrong unlikely."""
    weights: dict[str, float] = {}
    for _ in range(ROUNDS):
        slope: dict[str, float] = {}
        for of, right in examples:
            missed = chance(of, weights) - right
            for name, value in of.items():
                slope[name] = slope.get(name, 0.0) + missed * value
        for name, steep in slope.items():
            weight = weights.get(name, 0.0)
            weights[name] = weight - RATE * (steep / len(examples) + PENALTY * weight)
    return weights


if __name__ == "__main__":
    main(sys.argv[1:])
