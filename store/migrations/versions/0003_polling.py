"""The poller: subscriptions with their leases, hosts that want to be left alone, known entries and their names."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Word = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "feed",
        sa.Column("id", Position, primary_key=True),
        sa.Column("url", Word, nullable=False),
        sa.Column("host", Word, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("lang", Word),
        sa.Column("home", Word),
        sa.Column("zone", Word, nullable=False),
        sa.Column("paused", sa.Boolean, nullable=False),
        sa.Column("due", Position),
        sa.Column("pages_due", Position),
        sa.Column("leased_until", Position),
        sa.Column("token", Position, nullable=False),
        sa.Column("history", sa.Text, nullable=False),
        sa.UniqueConstraint("url", name="feed_url"),
        sqlite_autoincrement=True,
    )
    op.create_index("feed_due", "feed", ["due"])
    op.create_index("feed_pages_due", "feed", ["pages_due"])
    op.create_table(
        "quiet_host",
        sa.Column("host", Word, primary_key=True),
        sa.Column("until", Position, nullable=False),
    )
    op.create_table(
        "feed_entry",
        sa.Column("feed", Position, primary_key=True, autoincrement=False),
        sa.Column("number", Position, primary_key=True, autoincrement=False),
        sa.Column("stream", Word, nullable=False),
        sa.Column("revision", Word, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("published", Position),
        sa.Column("seen", Position, nullable=False),
        sa.Column("brings", sa.Boolean, nullable=False),
        sa.Column("whole", sa.Boolean, nullable=False),
        sa.Column("page_due", Position),
        sa.Column("page_tries", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("feed_entry_stream", "feed_entry", ["stream"])
    op.create_table(
        "feed_entry_name",
        sa.Column("feed", Position, primary_key=True, autoincrement=False),
        sa.Column("name", Word, primary_key=True),
        sa.Column("number", Position, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("feed_entry_name_number", "feed_entry_name", ["feed", "number"])
