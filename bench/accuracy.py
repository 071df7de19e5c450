"""`python -m bench.accuracy PART...`: how often what is read is right, beside baselines, in one run.

A PART is the beginning of two files, PART-articles.jsonl and PART-gold.jsonl, or a folder with articles.jsonl and
gold.jsonl. With `--floor FILE` (JSON: part to score to least F1) it fails where a part falls below.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench import baselines
from bench.annotated import Told, read_part, rights
from bench.facts import print_facts
from events.agreement import SLOTS, date_agrees, pairs, slots_agree
from events.units.lineage import Units

CORE = ("MeetingHeld", "MergerAnnounced", "PlanApproved", "TargetSet")
RESAMPLES = 1000
"""How often articles are drawn with replacement for a 95 % interval."""
SURE = 0.8
"""Above this confidence nine in ten should be right, and half of all right ones found."""


class Tally(NamedTuple):
    """Of some events: read, annotated, right, matched but with a wrong date, slots right, slots annotated."""

    read: int = 0
    gold: int = 0
    right: int = 0
    misdated: int = 0
    slots: int = 0
    slots_of: int = 0

    def plus(self, other: "Tally") -> "Tally":
        return Tally(*map(sum, zip(self, other, strict=True)))

    @property
    def precision(self) -> float:
        return self.right / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.read + self.gold) if self.read + self.gold else 0.0

    @property
    def slot_share(self) -> float:
        return self.slots / self.slots_of if self.slots_of else 0.0


NOTHING = Tally()
Tallies = dict[str, Tally]
"""By kind."""


def main(arguments: Sequence[str]) -> int:
    """Print every table; 1 where a part is below its floor."""
    paths = list(arguments)
    floor: dict[str, dict[str, float]] = {}
    if "--floor" in paths:
        at = paths.index("--floor")
        floor = json.loads(Path(paths[at + 1]).read_text("utf-8"))
        del paths[at : at + 2]
    below = []
    for path in paths:
        told = list(read_part(path))
        scored = [tally(one) for one in told]
        print_scores(Path(path).name, told, scored)
        print_confidence(told)
        print_facts(told, Units.packaged())
        baselines.run(told)
        for score, least in floor.get(Path(path).name, {}).items():
            kinds = CORE if score == "core" else tuple(SLOTS)
            if (found := total(scored, kinds).f1) < least:
                below.append(f"{Path(path).name}: {score} F1 {found:.3f} is below the recorded {least:.3f}")
    print("\n".join(below), file=sys.stderr)
    return 1 if below else 0


def tally(told: Told) -> Tallies:
    """What is right in one article, by kind."""
    of: dict[str, Tally] = dict.fromkeys(SLOTS, NOTHING)
    for event in told.read:
        if event["type"] in of:
            of[event["type"]] = of[event["type"]].plus(Tally(read=1))
    for event in told.gold:
        of[event["type"]] = of[event["type"]].plus(Tally(gold=1))
    for number, index in pairs(told.gold, told.read):
        annotated, read = told.gold[number], told.read[index]
        dated = date_agrees(annotated.get("date"), read.get("date"))
        slots = [same for _, same in slots_agree(annotated, read)]
        found = Tally(right=dated, misdated=not dated, slots=sum(slots), slots_of=len(slots))
        of[annotated["type"]] = of[annotated["type"]].plus(found)
    return of


def total(scored: Iterable[Tallies], kinds: Sequence[str]) -> Tally:
    """The sum over articles and some kinds."""
    added = NOTHING
    for of in scored:
        for kind in kinds:
            added = added.plus(of[kind])
    return added


def print_scores(name: str, told: Sequence[Told], scored: Sequence[Tallies]) -> None:
    """A line for each kind, for the core kinds, for all, and for all in each language."""
    print(f"{name:<22}{'P':>6}{'R':>6}{'F1':>6}{'95 %':>14}{'right':>7}{'read':>6}{'gold':>6}{'slots':>7}{'date x':>8}")
    lines: list[tuple[str, Sequence[Tallies], Sequence[str]]] = [(kind, scored, (kind,)) for kind in SLOTS]
    lines += [("core kinds", scored, CORE), ("all kinds", scored, tuple(SLOTS))]
    for lang, label in (("en", "English"), ("vi", "Vietnamese")):
        of_lang = [of for one, of in zip(told, scored, strict=True) if one.article.lang == lang]
        lines.append((f"all kinds, {label}", of_lang, tuple(SLOTS)))
    for label, articles, kinds in lines:
        summed = total(articles, kinds)
        low, high = interval([total([of], kinds) for of in articles])
        print(
            f"{label:<22}{summed.precision:>6.3f}{summed.recall:>6.3f}{summed.f1:>6.3f}{low:>7.3f}–{high:.3f}"
            f"{summed.right:>8}{summed.read:>6}{summed.gold:>6}{summed.slot_share:>7.3f}{summed.misdated:>8}"
        )


def interval(articles: Sequence[Tally]) -> tuple[float, float]:
    """The 95 % interval of F1, by drawing articles with replacement."""
    random = Random(1)
    counts = [(one.right, one.read + one.gold) for one in articles]
    scores = []
    for _ in range(RESAMPLES if articles else 0):
        right, told = map(sum, zip(*random.choices(counts, k=len(counts)), strict=True))
        scores.append(2 * right / told if told else 0.0)
    scores.sort()
    return (scores[int(0.025 * len(scores))], scores[int(0.975 * len(scores))]) if scores else (0.0, 0.0)


def print_confidence(told: Sequence[Told]) -> None:
    """Whether a confidence means what it says: by tenth, its mean beside the share that is right."""
    events = [(event["confidence"], right) for one in told for event, right in zip(one.read, rights(one), strict=True)]
    bins: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in events:
        bins.setdefault(min(9, int(confidence * 10)), []).append((confidence, right))
    print(f"{'confidence':<12}{'events':>8}{'mean':>7}{'right':>7}")
    error = 0.0
    for number, inside in sorted(bins.items()):
        mean = sum(confidence for confidence, _ in inside) / len(inside)
        share = sum(right for _, right in inside) / len(inside)
        error += abs(mean - share) * len(inside) / len(events)
        print(f"{number / 10:.1f}–{(number + 1) / 10:.1f}     {len(inside):>8}{mean:>7.2f}{share:>7.2f}")
    sure = [right for confidence, right in events if confidence > SURE]
    all_right = sum(right for _, right in events)
    print(f"expected calibration error {error:.3f}; above {SURE}: {sum(sure) / max(1, len(sure)):.2f} right,", end=" ")
    print(f"{sum(sure) / max(1, all_right):.2f} of all right ones")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
