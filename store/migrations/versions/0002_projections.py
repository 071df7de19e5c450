"""The projections: editions of articles, what stands of them, and the facts stated."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

Position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Word = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "projection",
        sa.Column("name", Word, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("seq", Position, nullable=False),
        sa.Column("generation", sa.Integer, nullable=False),
    )
    op.create_table(
        "edition",
        sa.Column("seq", Position, primary_key=True),
        sa.Column("generation", sa.Integer, primary_key=True),
        sa.Column("stream", Word, nullable=False),
        sa.Column("text", Word, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("title", sa.Text),
        sa.Column("published_on", sa.Date),
    )
    op.create_index("edition_text", "edition", ["text"])
    op.create_index("edition_stream", "edition", ["stream"])
    op.create_table(
        "standing",
        sa.Column("id", Position, primary_key=True),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("stream", Word, nullable=False),
        sa.Column("record_seq", Position, nullable=False),
        sa.Column("record_id", Word, nullable=False),
        sa.Column("kind", Word, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
        sa.Column("corrections", sa.Text, nullable=False),
        sa.Column("from_seq", Position, nullable=False),
        sa.Column("misread_seq", Position),
        sa.Column("press_seq", Position),
        sa.Column("press_on", sa.Date),
        sa.Column("known_on", sa.Date, nullable=False),
        sa.Column("published_on", sa.Date),
        sa.Column("first_day", sa.Date),
        sa.Column("last_day", sa.Date),
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("date_origin", Word),
        sa.Column("since_origin", Word),
        sa.Column("occasion", Word, nullable=False),
        sa.Column("thread", Word),
        sa.Column("tiebreak", Word, nullable=False),
        sa.Column("origin", Word, nullable=False),
        sa.Column("text", Word, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
    )
    op.create_index("standing_stream", "standing", ["stream", "generation"])
    op.create_index("standing_record", "standing", ["record_id"])
    op.create_index("standing_occasion", "standing", ["occasion"])
    op.create_index("standing_day", "standing", ["first_day"])
    op.create_table(
        "standing_unit",
        sa.Column("unit", Word, primary_key=True),
        sa.Column("standing_id", Position, sa.ForeignKey("standing.id"), primary_key=True),
    )
    op.create_index("standing_unit_of", "standing_unit", ["standing_id"])
    op.create_table(
        "statement",
        sa.Column("id", Position, primary_key=True),
        sa.Column("standing_id", Position, sa.ForeignKey("standing.id"), nullable=False),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("unit", Word, nullable=False),
        sa.Column("section", Word, nullable=False),
        sa.Column("path", Word, nullable=False),
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("until", sa.Date, nullable=False),
        sa.Column("confirms", sa.Boolean, nullable=False),
        sa.Column("dated", sa.Boolean, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("from_seq", Position, nullable=False),
        sa.Column("misread_seq", Position),
        sa.Column("press_seq", Position),
        sa.Column("press_on", sa.Date),
        sa.Column("known_on", sa.Date, nullable=False),
        sa.Column("published_on", sa.Date),
        sa.Column("since_origin", Word),
        sa.Column("record_id", Word, nullable=False),
        sa.Column("stream", Word, nullable=False),
        sa.Column("origin", Word, nullable=False),
        sa.Column("tiebreak", Word, nullable=False),
    )
    op.create_index("statement_path", "statement", ["unit", "path", "valid_from"])
    op.create_index("statement_section", "statement", ["unit", "section", "valid_from"])
    op.create_index("statement_of", "statement", ["standing_id"])
