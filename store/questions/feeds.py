"""Which newspapers the log hears from, and which of them have gone silent for longer than is their habit."""

from collections import defaultdict
from datetime import date
from itertools import pairwise
from statistics import median
from urllib.parse import urlsplit

from sqlalchemy import Connection, select

from events.base import Json
from store.clocks import Clocks
from store.projections.schema import edition, projection

SILENT_AFTER_GAPS = 3
"""A newspaper is silent when nothing came for so many times its usual gap between two days with articles."""
GAP_DAYS_MIN = 7
"""The gap taken for newspapers that publish more often, or of which too little is known."""


def health(connection: Connection, on: date, clocks: Clocks) -> list[dict[str, Json]]:
    """By the host of the articles' addresses: how much came, when last, how often, and for how long nothing since."""
    generation = select(projection.c.generation).where(projection.c.name == "editions").scalar_subquery()
    query = select(edition.c.url, edition.c.published_on).where(
        edition.c.generation == generation,
        edition.c.url.is_not(None),
        edition.c.published_on.is_not(None),
        edition.c.published_on <= min(on, clocks.known or on),
    )
    if clocks.seq is not None:
        query = query.where(edition.c.seq <= clocks.seq)
    articles: dict[str, list[date]] = defaultdict(list)
    for url, published_on in connection.execute(query):
        articles[urlsplit(url).hostname or url].append(published_on)
    return [_habit(host, days, on) for host, days in sorted(articles.items())]


def _habit(host: str, published: list[date], on: date) -> dict[str, Json]:
    days = sorted(set(published))
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    usual = max(median(gaps), GAP_DAYS_MIN) if gaps else GAP_DAYS_MIN
    silent_days = (on - days[-1]).days
    return {
        "feed": host,
        "articles": len(published),
        "last_published": days[-1].isoformat(),
        "usual_gap_days": usual,
        "silent_days": silent_days,
        "silent": silent_days > SILENT_AFTER_GAPS * usual,
    }
