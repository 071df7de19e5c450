"""Watches: saved questions, and the messages on their way to those who asked."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

Position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Word = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "watch",
        sa.Column("id", Position, primary_key=True),
        sa.Column("asked", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("secret", sa.Text),
        sa.Column("seq", Position, nullable=False),
        sa.Column("paused", sa.Boolean, nullable=False),
        sa.Column("notice", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "delivery",
        sa.Column("number", Position, primary_key=True),
        sa.Column("id", Word, nullable=False),
        sa.Column("watch", Position, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("state", Word, nullable=False),
        sa.Column("queued", Position, nullable=False),
        sa.Column("due", Position),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("delivered", Position),
        sa.UniqueConstraint("id", name="delivery_id"),
    )
    op.create_index("delivery_due", "delivery", ["due"])
    op.create_index("delivery_watch", "delivery", ["watch", "state"])
