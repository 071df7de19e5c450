"""`python -m bench.occasions ARTICLES LIST`: whether the timeline joins what several articles tell of one occasion.

LIST has, for pairs of articles, how many occasions of a kind both tell of, as a person judged them (JSON Lines). What
the articles tell is read by the rules: an occasion that is not read in both is one that is not joined.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from events.base import Article
from events.extract import extract
from feeds.files import articles_alone, read_files
from store.clocks import NOW
from store.ingest import ingest
from store.questions.filter import Filter
from store.questions.timeline import timeline
from store.store import Store

Pair = tuple[str, str, str]
"""A kind and two articles."""


def main(arguments: Sequence[str]) -> None:
    """Print, by kind, how many of the occasions listed the timeline joins, and how many of those joined are listed."""
    articles, judged = arguments
    rows = map(json.loads, Path(judged).read_text("utf-8").splitlines())
    listed: Counter[Pair] = Counter({(row["type"], *sorted(row["articles"])): row["occasions"] for row in rows})
    kinds = dict.fromkeys(kind for kind, _, _ in listed)
    found = Counter(pair for pair in joined(list(articles_alone(read_files([articles]), []))) if pair[0] in kinds)
    print(f"{'joined by the timeline':<22}{'listed':>8}{'joined':>8}{'right':>7}{'precision':>11}{'recall':>8}")
    for label, of in [*((kind, {kind}) for kind in kinds), ("all", set(kinds))]:
        wanted = Counter({pair: count for pair, count in listed.items() if pair[0] in of})
        got = Counter({pair: count for pair, count in found.items() if pair[0] in of})
        right = (wanted & got).total()
        shares = f"{right / max(1, got.total()):>11.2f}{right / wanted.total():>8.2f}"
        print(f"{label:<22}{wanted.total():>8}{got.total():>8}{right:>7}{shares}")
    for pair, count in sorted((found - listed).items()):
        print(f"  joined and not listed: {' '.join(pair)} {count}")


def joined(articles: Sequence[Article]) -> Iterator[Pair]:
    """Each pair of articles that tells of one entry of the timeline, as often as it does."""
    seen = [one.model_copy(update={"first_seen": date(2026, 1, 1)}) for one in articles]
    names = {one.stream: one.id or one.stream for one in articles}
    with TemporaryDirectory() as folder:
        store = Store.open(f"sqlite:///{folder}/occasions.db")
        units = store.units()
        ingest(store, seen, lambda one: extract(one, units))
        with store.reading() as view:
            entries = timeline(view.connection, units, Filter(), NOW)
        store.engine.dispose()
    for entry in entries:
        yield from _pairs(entry, names)


def _pairs(entry: dict[str, Any], names: dict[str, str]) -> Iterator[Pair]:
    told_by = sorted({names[source["article"]] for source in entry["sources"] if source["article"] in names})
    for one, other in combinations(told_by, 2):
        yield entry["type"], one, other


if __name__ == "__main__":
    main(sys.argv[1:])
