"""Which sources are one voice: papers that carry one text, or texts that name where they come from alike."""

from collections.abc import Iterable, Sequence

from events.sketch import is_sketch, pairs_alike


def voices(sources: Sequence[tuple[str, str]]) -> list[int]:
    """For each source, an article's stream and its origin, the number of its voice.

    Two are one voice if they share a name, be it the article's own, or if their texts are near-duplicates, or if a
    third among them makes them so. So the answer depends on the sources asked about alone, and on no order of theirs:
    what a clock hides joins nobody.
    """
    numbers = {source: number for number, source in enumerate(dict.fromkeys(sources))}
    if len(numbers) == 1:
        return [0] * len(sources)
    joined = list(range(len(numbers)))
    holders: dict[str, int] = {}
    for (article, origin), number in numbers.items():
        for name in (article, *origin.split()):
            if (holder := holders.setdefault(name, number)) != number:
                _join(joined, holder, number)
    sketches = [name for name in holders if is_sketch(name)]
    for one, other in pairs_alike(sketches):
        _join(joined, holders[sketches[one]], holders[sketches[other]])
    return [_first(joined, numbers[source]) for source in sources]


def count(sources: Iterable[tuple[str, str]]) -> int:
    """How many voices there are among some sources."""
    distinct = list(dict.fromkeys(sources))
    return len(set(voices(distinct))) if len(distinct) > 1 else len(distinct)


def _first(joined: list[int], number: int) -> int:
    while joined[number] != number:
        number = joined[number]
    return number


def _join(joined: list[int], one: int, other: int) -> None:
    first, second = sorted((_first(joined, one), _first(joined, other)))
    joined[second] = first
