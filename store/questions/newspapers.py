"""Which newspapers the log has articles of, and of which days."""

from collections import defaultdict
from datetime import date

from sqlalchemy import Connection, select

from store.clocks import Clocks
from store.polling.subscriptions import host_of
from store.projections.schema import edition, projection


def newspapers(connection: Connection, on: date, clocks: Clocks) -> dict[str, list[date]]:
    """By the host of the articles' addresses, in alphabetical order: the day of each article published until a day."""
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
        articles[host_of(url)].append(published_on)
    return dict(sorted(articles.items()))
