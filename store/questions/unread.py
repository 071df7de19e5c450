"""What was not understood in the articles that are kept: the list of rules to write next."""

from collections.abc import Iterator

from events.base import Json
from events.extract import read
from events.kept import Kept, current
from events.reading.reading import Reading
from events.unread import Unread, patterns, unread
from store.store import Store


def unread_patterns(store: Store) -> list[dict[str, Json]]:
    """The sentences of the articles as they stand now that today's rules read no event in, by pattern.

    The shape is that of `events.unread.patterns`.
    """
    units = store.units()

    def sentences() -> Iterator[Unread]:
        for stream in store.article_streams():
            kept = current(record.event for record in store.records(stream) if isinstance(record.event, Kept))
            text = store.text(kept.text) if kept else None
            if kept and text is not None:
                reading = Reading(kept.article(stream, text), units)
                yield from unread(reading, read(reading))

    return patterns(sentences())
