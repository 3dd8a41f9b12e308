"""Runs migrations on the connection it is given, inside the transaction that has begun."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
