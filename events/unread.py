"""What was not understood: sentences that say something of a province and gave no event, by the pattern they share."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from events.base import Claim, Json
from events.reading.reading import Reading, Sentence
from events.text import fold

EXAMPLES = 3
"""So many sentences are shown of each pattern."""

_WORDS_OF_A_PATTERN = 3
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TOKEN = re.compile(r"<\w+>|[^\W\d_]+|%")
_MASK = re.compile(r"<\w+>")
_ENGLISH = "a an and as at by for from has have in is its of on or that the this to was were will with"
_VIETNAMESE = (
    "ban cac cho co cua cung da den duoc khi la mot nam ngay nay nhung o sau se tai theo thi tinh trong tu va ve voi"
)
_EMPTY = frozenset(f"{_ENGLISH} {_VIETNAMESE}".split())
"""Words, in ASCII, that make no pattern alone."""


class Unread(NamedTuple):
    """A sentence that gave no event. `masked` is its words in ASCII, with `<province>`, `<person>`, `<date>`,
    `<number>` for what such words mean."""

    article: str
    quote: str
    masked: tuple[str, ...]


def unread(reading: Reading, claims: Iterable[Claim]) -> Iterator[Unread]:
    """The sentences that name a province and carry a date, a number or a post, and that no claim rests on."""
    article = reading.article
    spans = [(claim.source.start, claim.source.end) for claim in claims]
    for sentence in reading.sentences:
        if any(start < sentence.end and sentence.start < end for start, end in spans):
            continue
        if any(place.subject for place in reading.places_in(sentence)) and _says_something(reading, sentence):
            yield Unread(article.id or article.stream, sentence.text, _masked(reading, sentence))


def patterns(found: Iterable[Unread]) -> list[dict[str, Json]]:
    """The sentences by three words that most of them share: the pattern of the most sentences first.

    Each sentence counts once, under the most frequent of its patterns. A pattern has a name or a figure in it and a
    word that says something.
    """
    sentences = list(found)
    having: dict[str, set[int]] = defaultdict(set)
    for number, sentence in enumerate(sentences):
        for pattern in _patterns(sentence.masked):
            having[pattern].add(number)
    queue = [(-len(numbers), pattern) for pattern, numbers in having.items()]
    heapify(queue)
    listed = []
    taken: set[int] = set()
    while queue:
        count, pattern = heappop(queue)
        left = sorted(having[pattern] - taken)
        if len(left) < -count:
            # Some went to a more frequent pattern meanwhile: back into the queue with those that are left.
            if left:
                heappush(queue, (-len(left), pattern))
            continue
        taken.update(left)
        examples = [{"article": sentences[n].article, "quote": sentences[n].quote} for n in left[:EXAMPLES]]
        listed.append({"pattern": pattern, "count": len(left), "examples": examples})
    return listed


def _says_something(reading: Reading, sentence: Sentence) -> bool:
    return bool(
        _NUMBER.search(sentence.text)
        or reading.days(sentence)
        or any(person.position for person in reading.people_in(sentence))
    )


def _masked(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    marks = [(place.start, place.end, "<province>") for place in reading.places_in(sentence)]
    marks += [(person.start, person.end, "<person>") for person in reading.people_in(sentence)]
    days = reading.days(sentence)
    marks += [(sentence.start + day.start, sentence.start + day.end, "<date>") for day in days]
    text, at = "", sentence.start
    for start, end, mark in sorted(marks):
        if start >= at:
            text += f"{reading.article.text[at:start]} {mark} "
            at = end
    text += reading.article.text[at : sentence.end]
    return tuple(_TOKEN.findall(fold(_NUMBER.sub(" <number> ", text))))


def _patterns(masked: tuple[str, ...]) -> Iterator[str]:
    for at in range(len(masked) - _WORDS_OF_A_PATTERN + 1):
        words = masked[at : at + _WORDS_OF_A_PATTERN]
        named = [bool(_MASK.fullmatch(word)) for word in words]
        if any(named) and any(not mask and word not in _EMPTY for word, mask in zip(words, named, strict=True)):
            yield " ".join(words)
