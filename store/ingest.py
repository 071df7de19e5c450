"""From articles to records: read, reconciled with what the log holds, appended together with the projections."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection

from events.base import Article, Claim, Record
from events.errors import NotRead
from events.kept import Kept, current
from events.kinds.article_completed import ArticleCompleted
from events.kinds.article_ingested import ArticleIngested
from events.kinds.article_revised import ArticleRevised
from events.reconcile import Edition, reconcile, reconcile_last
from events.standing import Fold, Heard
from store.log import WrongVersion
from store.records import decode
from store.store import Append, Store
from store.view import Through

Extract = Callable[[Article], Sequence[Claim]]
"""Reads an article; reading the same text again should give the same claims. Raises NotRead where it cannot."""

Refused = Callable[[NotRead], None]

InTransaction = Callable[[Sequence[Article], Collection[str], Connection], None]
"""Writes, in the transaction that takes in some articles, what belongs to them; it is told the streams appended to."""

T = TypeVar("T")

_COUNTED: dict[type[Kept], str] = {ArticleIngested: "new", ArticleCompleted: "completed", ArticleRevised: "revised"}

BATCH_ARTICLES = 50
"""How many articles are appended in one transaction. They are read before it begins, so it stays short."""


def _raise(error: NotRead) -> None:
    raise error


def _nothing(articles: Sequence[Article], appended: Collection[str], connection: Connection) -> None:
    pass


def ingest(
    store: Store,
    articles: Iterable[Article],
    extract: Extract,
    refused: Refused = _raise,
    *,
    in_transaction: InTransaction = _nothing,
    if_absent: Collection[str] = (),
) -> Counter[str]:
    """Take in articles that have been seen, and count `articles`, `new`, `completed`, `revised`, `unchanged` and
    `records`.

    An edition that the log holds already changes nothing, unless a later one came between and `changed_at` says that
    the article has gone back to it since. Killed on the way, what was appended stays whole, and the
    same call again appends the rest and nothing twice. An article that cannot be read is not taken in; `refused` is
    called with the reason, and may let the others go on. `in_transaction` writes in the transaction of
    each batch. Articles of the streams in `if_absent` are taken in only where nothing is held of them, or a teaser that
    they complete.
    """
    chunks = batches(articles, BATCH_ARTICLES)
    return ingest_batches(store, chunks, extract, refused, in_transaction=in_transaction, if_absent=if_absent)


def ingest_batches(
    store: Store,
    batches: Iterable[Sequence[Article]],
    extract: Extract,
    refused: Refused = _raise,
    *,
    in_transaction: InTransaction = _nothing,
    if_absent: Collection[str] = (),
) -> Counter[str]:
    """`ingest`, of articles in batches. When a batch is asked for, the one before has been appended."""
    counts = Counter(articles=0, new=0, completed=0, revised=0, unchanged=0, records=0)
    for batch in batches:
        for apart in _one_per_stream(batch):
            taken_in = ingest_together(
                store, apart, extract, refused, in_transaction=in_transaction, if_absent=if_absent
            )
            for of_stream in taken_in.values():
                counts.update(of_stream)
    return counts


def ingest_together(
    store: Store,
    articles: Sequence[Article],
    extract: Extract,
    refused: Refused = _raise,
    *,
    in_transaction: InTransaction = _nothing,
    if_absent: Collection[str] = (),
) -> dict[str, Counter[str]]:
    """Take in articles, of which no two are of one stream, in one transaction, and count by stream.

    Counts, and everything else, as in `ingest`; of what cannot be read there is nothing.
    """
    while True:
        new = unknown(store, articles)
        streams = {article.stream for article in new}
        read = [article for article in articles if article.stream not in streams]
        counts = {article.stream: Counter(articles=1, unchanged=1) for article in read}
        appends, failed = [], []
        histories = store.histories(streams)
        for article in new:
            history = histories[article.stream]
            try:
                decided = _decide(store, article, history, extract, article.stream in if_absent)
            except NotRead as error:
                failed.append(error)
                continue
            read.append(article)
            if decided is None:
                counts[article.stream] = Counter(articles=1, unchanged=1)
                continue
            arrival, append = decided
            counts[article.stream] = Counter({"articles": 1, _COUNTED[type(arrival)]: 1})
            appends.append(append)
        try:
            appended = store.append(appends, partial(in_transaction, read, {append.stream for append in appends}))
        except WrongVersion:
            continue  # somebody was faster: decide anew on what the log holds now
        for stream in {append.stream for append in appends} - {record.stream for record in appended}:
            counts[stream] = Counter(articles=1, unchanged=1)  # somebody appended just this meanwhile
        for record in appended:
            counts[record.stream]["records"] += 1
        for one in failed:
            refused(one)
        return counts


def batches(things: Iterable[T], count: int) -> Iterator[list[T]]:
    """The things in order, in lists of at most `count`."""
    remaining = iter(things)
    while batch := list(islice(remaining, count)):
        yield batch


def unknown(store: Store, articles: Sequence[Article]) -> list[Article]:
    """The articles without those that the log holds as they are."""
    streams = {article.stream for article in articles}
    held: dict[str, list[Kept]] = defaultdict(list)
    for record in map(decode, store.log.of_kinds(streams, [kind.__name__ for kind in _COUNTED])):
        if isinstance(record.event, Kept):
            held[record.stream].append(record.event)
    return [one for one in articles if not _is_held(ArticleIngested.of(one), held.get(one.stream, ()))]


def held_whole(store: Store, streams: Collection[str]) -> set[str]:
    """Those of the streams of which the log holds a full text."""
    texts = map(decode, store.log.of_kinds(streams, [kind.__name__ for kind in _COUNTED]))
    return {record.stream for record in texts if isinstance(record.event, Kept) and record.event.complete}


def reextract(
    store: Store, extract: Extract, refused: Refused = _raise, *, dry_run: bool = False, through: Through = iter
) -> Iterator[Append]:
    """Read every kept article again, and append what differs: what was, or would be, appended.

    Of an article that cannot be read all stays as it is; `refused` as in `ingest`.
    """
    for stream in through(store.article_streams()):
        while True:
            history = store.records(stream)
            try:
                found = reconcile(Fold(history).heard(), _editions(store, stream, history, extract))
            except NotRead as error:
                refused(error)
                break
            if not found:
                break
            change = Append(stream, history, found)
            try:
                if not dry_run:
                    store.append([change])
            except WrongVersion:
                continue  # somebody has appended to it since: decide anew on what it holds now
            yield change
            break


def _decide(
    store: Store, article: Article, history: Sequence[Record], extract: Extract, yields: bool
) -> tuple[Kept, Append] | None:
    """How an article arrives in its stream, and what to append for it; None where this edition is known."""
    kept = [record.event for record in history if isinstance(record.event, Kept)]
    if yields and any(edition.complete or not article.complete for edition in kept):
        return None
    if not kept:
        arrival: Kept = ArticleIngested.of(article)
    elif article.complete and not any(edition.complete for edition in kept):
        arrival = ArticleCompleted.of(article)
    else:
        arrival = ArticleRevised.of(article)
    if _is_held(arrival, kept):
        return None
    heard, edition = Fold(history).heard(), Edition(arrival, extract(article))
    if _comes_last(arrival, kept):
        found = reconcile_last(heard, edition)
    else:
        found = reconcile(heard, [*_editions(store, article.stream, history, extract), edition])
    return arrival, Append(article.stream, history, [arrival, *found], [article.text])


def _is_held(arrival: Kept, kept: Sequence[Kept]) -> bool:
    """Whether an edition is held already.

    One that is known to have changed after all others says again what it said before, and is another.
    """
    last = current(kept)
    if last is None or arrival.edition not in {edition.edition for edition in kept}:
        return False
    return arrival.changed_at is None or last.edition == arrival.edition or current([last, arrival]) is last


def _comes_last(arrival: Kept, kept: Sequence[Kept]) -> bool:
    """Whether an edition follows all those that count: full texts, or teasers where there are no others."""
    counting = [edition for edition in kept if edition.complete] or kept
    return bool(counting) and all(
        arrival.complete == edition.complete and arrival.order > edition.order for edition in counting
    )


def _editions(store: Store, stream: str, history: Sequence[Record], extract: Extract) -> Iterator[Edition]:
    """The stream's editions with what is read in them now; of an erased text, what was read in it stands."""
    heard = Fold(history).heard()
    for record in history:
        if isinstance(record.event, Kept):
            text = store.text(record.event.text)
            if text is None:
                claims = [one.claim for one in heard if _said_in(record.event, one)]
            else:
                claims = list(extract(record.event.article(stream, text)))
            yield Edition(record.event, claims)


def _said_in(edition: Kept, reading: Heard) -> bool:
    """Whether an edition says what was read, as far as the log tells without its text."""
    day = edition.updated or edition.first_seen
    still = reading.claim.source.known_on <= day and (reading.press_on is None or reading.press_on > day)
    return still or reading.claim.source.text == edition.text


def _one_per_stream(articles: Sequence[Article]) -> Iterator[list[Article]]:
    """The articles in order, cut so that no stream is twice in one list."""
    apart: list[Article] = []
    streams: set[str] = set()
    for article in articles:
        if article.stream in streams:
            yield apart
            apart, streams = [], set()
        apart.append(article)
        streams.add(article.stream)
    if apart:
        yield apart
