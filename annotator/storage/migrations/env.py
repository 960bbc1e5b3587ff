"""Alembic's door: runs the migrations on the connection that opening.py hands over. Not for the alembic command."""

from __future__ import annotations

from alembic import context

from annotator.storage.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
