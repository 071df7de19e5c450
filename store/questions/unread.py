"""What was not understood in the articles that are kept: the list of rules to write next."""

from collections.abc import Callable, Iterator, Sequence

from events.base import Article, Claim, Json
from events.kept import Kept, current
from events.unread import Unread, patterns, unread
from store.store import Store


def unread_patterns(store: Store, extract: Callable[[Article], Sequence[Claim]]) -> list[dict[str, Json]]:
    """The sentences of the articles as they stand now that give no event, by pattern (`events.unread.patterns`)."""
    units = store.units()

    def sentences() -> Iterator[Unread]:
        for stream in store.article_streams():
            kept = current(record.event for record in store.records(stream) if isinstance(record.event, Kept))
            text = store.text(kept.text) if kept else None
            if kept and text is not None:
                article = kept.article(stream, text)
                yield from unread(article, extract(article), units)

    return patterns(sentences())
