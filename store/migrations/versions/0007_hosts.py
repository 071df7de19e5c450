"""The hosts of articles' addresses, by which newspapers are told apart."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from events.article import host_in

revision = "0007"
down_revision = "0006"

Word = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

_PAGE_ROWS = 10_000
_KEYS = {"edition": ("seq", "generation"), "feed_entry": ("feed", "number")}


def upgrade() -> None:
    for name, (first, second) in _KEYS.items():
        op.add_column(name, sa.Column("host", Word))
        there = sa.table(name, sa.column(first), sa.column(second), sa.column("url"), sa.column("host"))
        key = (there.c[first] == sa.bindparam("first")) & (there.c[second] == sa.bindparam("second"))
        put = sa.update(there).where(key).values(host=sa.bindparam("of_url"))
        for rows in _pages(there, first, second):
            op.get_bind().execute(
                put, [{"first": one, "second": other, "of_url": host_in(url)} for one, other, url in rows]
            )


def _pages(there: sa.TableClause, first: str, second: str) -> Iterator[Any]:
    key = sa.tuple_(there.c[first], there.c[second])
    query = sa.select(there.c[first], there.c[second], there.c.url).where(there.c.url.is_not(None))
    query = query.order_by(there.c[first], there.c[second]).limit(_PAGE_ROWS)
    page = op.get_bind().execute(query).all()
    while page:
        yield page
        page = op.get_bind().execute(query.where(key > page[-1][:2])).all()
