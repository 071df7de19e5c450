"""The projection for searching: words of claims and of articles, indexed by each engine's own full-text index."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

Position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Word = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

INDEX = """CREATE VIRTUAL TABLE searchable_index USING fts5
(words, content='searchable', content_rowid='id', detail=none, tokenize='unicode61 remove_diacritics 0')"""
ADDED = """CREATE TRIGGER searchable_added AFTER INSERT ON searchable BEGIN
INSERT INTO searchable_index(rowid, words) VALUES (NEW.id, NEW.words); END"""
REMOVED = """CREATE TRIGGER searchable_removed AFTER DELETE ON searchable BEGIN
INSERT INTO searchable_index(searchable_index, rowid, words) VALUES ('delete', OLD.id, OLD.words); END"""
STATEMENTS = {
    "sqlite": (INDEX, ADDED, REMOVED),
    "postgresql": (
        "CREATE INDEX searchable_index ON searchable USING gin (array_to_tsvector(string_to_array(words, ' ')))",
    ),
}


def upgrade() -> None:
    op.create_table(
        "searchable",
        sa.Column("id", Position, primary_key=True),
        sa.Column("generation", sa.Integer, nullable=False),
        sa.Column("stream", Word, nullable=False),
        sa.Column("standing_id", Position),
        sa.Column("edition_seq", Position),
        sa.Column("known_on", sa.Date, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
    )
    op.create_index("searchable_stream", "searchable", ["stream", "generation"])
    for statement in STATEMENTS[op.get_bind().dialect.name]:
        op.get_bind().exec_driver_sql(statement)
