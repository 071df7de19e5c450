"""Run by alembic: the connection comes from `store.migrate`, already inside a transaction."""

from alembic import context

from store.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
)
context.run_migrations()
