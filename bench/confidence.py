"""`python -m bench.confidence PART...`: fit the weights of `events/confidence.json` on annotated articles.

They must be articles by whose errors no rule was mended and no likeness fitted: elsewhere nearly all that is read is
right. Plain gradient descent on the mean log loss with a small penalty on the weights: deterministic, no library.
"""

import json
import sys
from collections.abc import Iterator, Sequence

from bench.annotated import read_part, rights
from events.confidence import WEIGHTS, Features, chance, features_of
from events.extract import found_in, story_of
from events.reading.reading import Reading
from events.units.lineage import Units

ROUNDS = 3000
RATE = 0.5
PENALTY = 0.02


def main(parts: Sequence[str]) -> None:
    """Fit on all articles of the parts, and write the weights."""
    found = [one for part in parts for one in examples(part)]
    weights = fitted(found)
    rounded = {name: round(weight, 3) for name, weight in sorted(weights.items()) if round(weight, 3)}
    WEIGHTS.write_text(json.dumps(rounded, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"fitted {len(rounded)} weights on {len(found)} events")


def examples(part: str) -> Iterator[tuple[Features, bool]]:
    """The features of every event read in a part, and whether it is right."""
    for told in read_part(part):
        reading = Reading(story_of(told.article)[0], Units.packaged())
        found = found_in(reading)
        yield from zip(features_of(reading, found), rights(told), strict=True)


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
