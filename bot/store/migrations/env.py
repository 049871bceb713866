"""Alembic runs this for each upgrade; the connection, in its transaction, comes from `bot.store.schema`."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
