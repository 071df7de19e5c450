"""Which newspapers the log has articles of, and of which days."""

from collections import defaultdict
from datetime import date

from sqlalchemy import Connection, func, select

from store.clocks import Clocks
from store.projections.schema import edition, in_service


def newspapers(connection: Connection, on: date, clocks: Clocks) -> dict[str, dict[date, int]]:
    """By the host of the articles' addresses, in alphabetical order: how many were published on each day until one."""
    query = select(edition.c.host, edition.c.published_on, func.count()).where(
        edition.c.generation == in_service("editions"),
        edition.c.host.is_not(None),
        edition.c.published_on <= min(on, clocks.known or on),
    )
    if clocks.seq is not None:
        query = query.where(edition.c.seq <= clocks.seq)
    query = query.group_by(edition.c.host, edition.c.published_on).order_by(edition.c.host, edition.c.published_on)
    found: dict[str, dict[date, int]] = defaultdict(dict)
    for host, published_on, number in connection.execute(query):
        found[host][published_on] = number
    return dict(found)
