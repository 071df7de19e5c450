"""What was not understood in the articles that are kept: the list of rules and words to write next."""

from events.base import Json
from events.extract import read
from events.kept import Kept, current
from events.reading.reading import Reading
from events.unread import Unknown, Unread, listed, unknown, unread
from store.view import Through, View


def unread_patterns(view: View, through: Through = iter) -> list[dict[str, Json]]:
    """What today's rules do not understand of the articles as they stand now: sentences in which they read no event, by
    pattern, and phrases that their vocabulary does not know.

    The shape is that of `events.unread.listed`.
    """
    units = view.units()
    sentences: list[Unread] = []
    phrases: list[Unknown] = []
    for stream in through(view.article_streams()):
        kept = current(record.event for record in view.records(stream) if isinstance(record.event, Kept))
        text = view.text(kept.text) if kept else None
        if kept and text is not None:
            reading = Reading(kept.article(stream, text), units)
            claims = read(reading)
            sentences += unread(reading, claims)
            phrases += unknown(reading, claims)
    return listed(sentences, phrases)
