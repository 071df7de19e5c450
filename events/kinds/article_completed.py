"""The full text of an article came in, where only its teaser was known."""

from events.kept import Kept


class ArticleCompleted(Kept):
    """The full text of a teaser: the same publication, so nothing was revised."""
