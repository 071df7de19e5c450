"""The text of an article was removed on request."""

from events.base import Event


class ArticleErased(Event):
    """The stream's texts are gone, and their quotes with them; what was read in them stays, with URL and day."""

    texts: tuple[str, ...]
    """The hashes of the texts removed."""
    reason: str
