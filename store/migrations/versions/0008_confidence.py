"""How likely each statement was read right."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("statement", sa.Column("confidence", sa.Float, nullable=False, server_default="1"))
    claim = sa.table("standing", sa.column("id"), sa.column("confidence"))
    statement = sa.table("statement", sa.column("standing_id"), sa.column("confidence"))
    of_its_claim = sa.select(claim.c.confidence).where(claim.c.id == statement.c.standing_id)
    op.execute(sa.update(statement).values(confidence=of_its_claim.scalar_subquery()))
