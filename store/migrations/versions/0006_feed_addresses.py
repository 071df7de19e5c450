"""The addresses of feeds: those that they have, and those that they had before they moved."""

import sqlalchemy as sa
from alembic import op

from events.article import canonical_url

revision = "0006"
down_revision = "0005"

Position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Word = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    address = op.create_table(
        "feed_address",
        sa.Column("address", Word, primary_key=True),
        sa.Column("feed", Position, nullable=False),
        sa.Column("url", Word, nullable=False),
    )
    op.create_index("feed_address_feed", "feed_address", ["feed"])
    feeds = op.get_bind().execute(sa.text("SELECT id, url FROM feed ORDER BY id")).all()
    rows = [{"address": canonical_url(url), "feed": number, "url": url} for number, url in feeds]
    if rows:
        op.bulk_insert(address, rows)
