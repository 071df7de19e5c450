"""Annotated articles, and what is read in them."""

import json
import resource
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple

from events.agreement import date_agrees, pairs
from events.base import Article
from events.extract import extract, printed_claim
from events.units.lineage import Units
from feeds.files import articles_alone, read_files

Event = dict[str, Any]


class Told(NamedTuple):
    """An article with the events annotated in it and the events read in it."""

    article: Article
    gold: list[Event]
    read: list[Event]


def read_part(path: str) -> Iterator[Told]:
    """The articles of a part, read; the time that took is printed."""
    beginning = f"{path}/" if Path(path).is_dir() else f"{path}-"
    articles, annotated = (f"{beginning}{name}.jsonl" for name in ("articles", "gold"))
    gold = {row["id"]: row["events"] for row in map(json.loads, Path(annotated).read_text("utf-8").splitlines())}
    found, units = list(articles_alone(read_files([articles]), [])), Units.packaged()
    extract(found[0], units)  # what is compiled once is not counted
    begun = process_time()
    claims = [extract(article, units) for article in found]
    seconds = process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(len(article.text) for article in found) // len(found)
    print(f"\n{Path(path).name}: {len(found)} articles of {size:,} characters in the mean,", end=" ")
    print(f"{len(found) / seconds:.0f} a second on one core, {memory:.0f} MB at most")
    for article, read in zip(found, claims, strict=True):
        yield Told(article, gold[article.id or ""], [printed_claim(claim, article, units) for claim in read])


def rights(told: Told) -> list[bool]:
    """Of each event that was read, whether it is annotated, with the same date."""
    right = [False] * len(told.read)
    for annotated, read in pairs(told.gold, told.read):
        right[read] = date_agrees(told.gold[annotated].get("date"), told.read[read].get("date"))
    return right
