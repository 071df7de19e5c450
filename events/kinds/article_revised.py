"""An article that was known came in with another text, title or date."""

from events.kept import Kept


class ArticleRevised(Kept):
    """Another edition of an article that the log holds; an older one that arrives late is one too."""
