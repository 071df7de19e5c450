"""The first text of an article came in."""

from events.kept import Kept


class ArticleIngested(Kept):
    """An article that the log had not seen: its first text."""
