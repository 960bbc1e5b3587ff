"""The triggers that keep the history and the texts from being changed, and how they stand aside for an erasure.

Within the transaction: where it is broken off, they never were away.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text

from annotator.errors import Blocked
from annotator.messages import message

_ON_A_SERVER = """SELECT c.relname, t.tgname, pg_has_role(c.relowner, 'USAGE') FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
WHERE NOT t.tgisinternal AND c.relnamespace = to_regnamespace(current_schema()) AND p.proname = 'refuse_change'"""


@contextmanager
def guards_off(connection: Connection) -> Iterator[None]:
    """Let what is fixed be changed in the block. Raises Blocked where the database lets only others do that."""
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'").all()
        for name, _ in found:
            connection.exec_driver_sql(f"DROP TRIGGER main.{name}")
        yield
        for _, statement in found:
            connection.exec_driver_sql(statement)
        return
    fixed = connection.execute(text(_ON_A_SERVER)).all()
    if not all(owned for _, _, owned in fixed):
        raise Blocked(
            message("Only whoever owns the project's tables on the server can erase for good."),
            message("Ask whoever runs the database."),
        )
    for table, trigger, _ in fixed:
        connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER {trigger}"))
    yield
    for table, trigger, _ in fixed:
        connection.execute(text(f"ALTER TABLE {table} ENABLE TRIGGER {trigger}"))
