"""Articles read ahead of the one writer: parsed and extracted elsewhere, handed on in order, never many at once."""

import pickle
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar
from uuid import uuid4

from events.base import Article, Claim
from events.errors import NotRead
from events.units.lineage import Units
from feeds.extractors import Extractor, extractor
from feeds.files import ArticleDefaults, articles_in
from feeds.local_executors import Executor, Pending
from feeds.processes import Died
from feeds.raw_document import RawDocument, Unreadable
from store.ingest import BATCH_ARTICLES, batches

DOCUMENTS_MAX = 50
BYTES_MAX = 4_000_000
"""So many documents, and about so many bytes, are handed over at once."""

T = TypeVar("T")


class Placed(NamedTuple):
    """An article, and where it was found."""

    article: Article
    path: str
    line: int | None


class Reader(NamedTuple):
    """What makes an extractor in another process: once for each run, since its environment may differ in the next."""

    name: str
    units: bytes
    """Pickled."""
    run: str


class PrefetchingExtractor:
    """The extractor of some name, which has mostly read an article before it is asked for.

    `unknown` leaves out the articles that need no reading; `failed` is told what could not be read.
    """

    def __init__(
        self,
        executor: Executor,
        name: str,
        units: Units,
        unknown: Callable[[Sequence[Article]], list[Article]],
        failed: Callable[[Unreadable], None],
    ) -> None:
        extractor(name, units)  # Whatever is wrong with it is said at once.
        self.dropped: Counter[str] = Counter()
        self._executor = executor
        self._reader = Reader(name, pickle.dumps(units), uuid4().hex)
        self._unknown = unknown
        self._failed = failed
        self._read: dict[Article, list[Claim] | NotRead] = {}
        self._places: dict[str, Placed] = {}

    def batches(self, found: Iterable[RawDocument | Unreadable], defaults: ArticleDefaults) -> Iterator[list[Article]]:
        """The articles in raw documents, in order; those of a batch stay read until the next batch is asked for."""
        submitted = map(self._submit, batches(self._articles(found, defaults), BATCH_ARTICLES))
        for batch, unread, pending in _later(submitted, self._executor.ahead):
            self._places = {one.article.stream: one for one in batch}
            self._read = dict(zip(unread, map(self._outcome, unread, pending.result()), strict=True))
            yield [one.article for one in batch]

    def __call__(self, article: Article, /) -> Sequence[Claim]:
        """The claims of an article, at once for one of the present batch."""
        found = self._read.get(article)
        if found is None:
            (one,) = self._executor.submit(extract_article, [article], self._reader).result()
            found = self._outcome(article, one)
        if isinstance(found, NotRead):
            raise found
        return found

    def refused(self, error: NotRead) -> None:
        """Tell of an article that could not be read, by where it was found."""
        place = self._places.get(error.article)
        self._failed(Unreadable(place.path, error.why, place.line) if place else Unreadable(error.article, error.why))

    def _articles(self, found: Iterable[RawDocument | Unreadable], defaults: ArticleDefaults) -> Iterator[Placed]:
        submitted = ((some, self._executor.submit(articles_in, some, defaults)) for some in _handfuls(found))
        for some, pending in _later(submitted, self._executor.ahead):
            for document, articles in zip(some, pending.result(), strict=True):
                if isinstance(articles, Died):
                    articles = [Unreadable(document.path, str(articles), document.line)]
                for number, one in enumerate(articles, 1):
                    if isinstance(one, Unreadable):
                        self._failed(one)
                    else:
                        yield Placed(one, document.path, document.line or (number if len(articles) > 1 else None))

    def _submit(self, batch: list[Placed]) -> tuple[list[Placed], list[Article], Pending]:
        unread = list(dict.fromkeys(self._unknown([one.article for one in batch])))
        return batch, unread, self._executor.submit(extract_article, unread, self._reader)

    def _outcome(self, article: Article, found: "Extracted | Died") -> list[Claim] | NotRead:
        if isinstance(found, Died):
            return NotRead(article.stream, str(found))
        self.dropped += found.dropped
        return found.claims


class Extracted(NamedTuple):
    """What an extractor makes of an article, and what it was told and did not take."""

    claims: list[Claim] | NotRead
    dropped: Counter[str]


def extract_article(article: Article, reader: Reader) -> Extracted:
    """The claims of an article, wherever this runs."""
    extract = _extractor(reader)
    claims: list[Claim] | NotRead
    try:
        claims = list(extract(article))
    except NotRead as error:
        claims = error
    dropped = Counter(extract.dropped)
    extract.dropped.clear()
    return Extracted(claims, dropped)


@lru_cache(maxsize=1)
def _extractor(reader: Reader) -> Extractor:
    return extractor(reader.name, pickle.loads(reader.units))  # noqa: S301 - from the process that asks


def _handfuls(found: Iterable[RawDocument | Unreadable]) -> Iterator[list[RawDocument | Unreadable]]:
    some: list[RawDocument | Unreadable] = []
    size = 0
    for one in found:
        some.append(one)
        size += len(one.body) if isinstance(one, RawDocument) else 0
        if len(some) == DOCUMENTS_MAX or size >= BYTES_MAX:
            yield some
            some, size = [], 0
    if some:
        yield some


def _later(things: Iterable[T], count: int) -> Iterator[T]:
    """The things in order, each when so many more have been taken up."""
    waiting: deque[T] = deque()
    for thing in things:
        waiting.append(thing)
        if len(waiting) > count:
            yield waiting.popleft()
    yield from waiting
