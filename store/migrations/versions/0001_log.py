"""The log: records, their tags, the head, the texts beside it, and the seals."""

import sqlalchemy as sa
from alembic import op

from store import seals

revision = "0001"
down_revision = None

Position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Word = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "record",
        sa.Column("seq", Position, primary_key=True, autoincrement=False),
        sa.Column("id", Word, nullable=False),
        sa.Column("stream", Word, nullable=False),
        sa.Column("version", Position, nullable=False),
        sa.Column("kind", Word, nullable=False),
        sa.Column("schema", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("tags", Word, nullable=False),
        sa.Column("recorded_us", Position, nullable=False),
        sa.Column("leaf", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("id", name="record_id"),
        sa.UniqueConstraint("stream", "version", name="record_stream"),
    )
    op.create_table(
        "tag",
        sa.Column("tag", Word, primary_key=True),
        sa.Column("seq", Position, primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )
    head = op.create_table(
        "head",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("size", Position, nullable=False),
        sa.Column("recorded_us", Position, nullable=False),
        sa.Column("frontier", sa.LargeBinary, nullable=False),
        sa.CheckConstraint("id = 1", name="head_is_one_row"),
    )
    op.bulk_insert(head, [{"id": 1, "size": 0, "recorded_us": 0, "frontier": b""}])
    op.create_table(
        "text",
        sa.Column("hash", Word, primary_key=True),
        sa.Column("body", sa.Text),
    )
    for statement in seals.statements(op.get_bind().dialect.name):
        op.get_bind().exec_driver_sql(statement)
