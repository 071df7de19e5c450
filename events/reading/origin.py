"""Who first published a text: papers that carry one text are one voice."""

import re
from functools import cache

from events.article import canonical_url
from events.base import Article
from events.text import fold, short_digest


@cache
def _source() -> re.Pattern[str]:
    return re.compile(r"^\s*\(?(?:source|nguồn|theo)\s*:\s*(https?://[^\s)]+)", re.IGNORECASE | re.MULTILINE)


def origin_of(article: Article) -> str:
    """The page that a trailing "Source:" line names, else the words themselves: identical texts are one origin."""
    named = _source().findall(article.text[-2000:])
    if named and (page := _page(named[-1])):
        return page
    return short_digest("words", re.findall(r"\w+", fold(article.text)))


def _page(address: str) -> str | None:
    try:
        return canonical_url(address.rstrip(".,;"))
    except ValueError:
        # What follows "Source:" is written by people and need not be an address.
        return None
