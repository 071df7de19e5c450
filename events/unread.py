"""What was not understood: sentences that say something of a province and gave no event, by the pattern they share; and
phrases of events that the bilingual vocabulary does not know, so that two languages cannot meet in them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from events.base import Claim, Json, NewsEvent
from events.reading.reading import Reading, Sentence
from events.text import fold, slug

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


class Unknown(NamedTuple):
    """A phrase outside the vocabulary, folded, in a slot of an event, and the sentence of the event."""

    article: str
    quote: str
    slot: str
    phrase: str


def unread(reading: Reading, claims: Iterable[Claim]) -> Iterator[Unread]:
    """The sentences that name a province and carry a date, a number or a post, and that no claim rests on."""
    article = reading.article
    spans = [(claim.source.start, claim.source.end) for claim in claims]
    for sentence in reading.sentences:
        if any(start < sentence.end and sentence.start < end for start, end in spans):
            continue
        if any(place.subject for place in reading.places_in(sentence)) and _says_something(reading, sentence):
            yield Unread(article.stream, sentence.text, _masked(reading, sentence))


def unknown(reading: Reading, claims: Iterable[Claim]) -> Iterator[Unknown]:
    """The phrases by which claims are keyed and that the vocabulary does not know."""
    article = reading.article
    for claim in claims:
        slot = claim.event.unknown() if isinstance(claim.event, NewsEvent) else None
        if slot:
            quote = article.text[claim.source.start : claim.source.end]
            phrase = slug(claim.event.content()[slot]).replace("-", " ")
            yield Unknown(article.stream, quote, slot, phrase)


def listed(sentences: Iterable[Unread], phrases: Iterable[Unknown]) -> list[dict[str, Json]]:
    """Patterns of sentences and phrases of events, the most frequent first; `slot` is null for a pattern."""
    by_phrase: dict[tuple[str, str], list[Unknown]] = defaultdict(list)
    for one in phrases:
        by_phrase[one.slot, one.phrase].append(one)
    told: list[dict[str, Json]] = [{"slot": None} | pattern for pattern in patterns(sentences)]
    for (slot, phrase), those in sorted(by_phrase.items()):
        examples = [{"article": one.article, "quote": one.quote} for one in those[:EXAMPLES]]
        told.append({"slot": slot, "pattern": phrase, "count": len(those), "examples": examples})
    return sorted(told, key=lambda one: -one["count"])


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
