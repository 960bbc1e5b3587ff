"""Whether the policies and triggers of roles on a server are such as Annotator makes, before anything is asked there.

A policy runs with the rights of whoever asks. So one of ours calls nothing but our functions, and these run with the
rights of whoever owns the tables: they can do nothing that the owner could not do anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Connection, text

from annotator.messages import message
from annotator.storage.names import printable
from annotator.storage.roles.functions import FUNCTIONS, TRIGGERS
from annotator.storage.roles.policies import POLICIES

_POLICIES = text(
    """SELECT c.relname, p.polname,
    concat_ws(' ', pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)),
    EXISTS (SELECT FROM pg_depend d LEFT JOIN pg_proc f
        ON d.refclassid = 'pg_proc'::regclass AND f.oid = d.refobjid
        WHERE d.classid = 'pg_policy'::regclass AND d.objid = p.oid
        AND (d.refclassid NOT IN ('pg_proc'::regclass, 'pg_class'::regclass)
            OR (f.oid IS NOT NULL AND NOT (f.prosecdef AND f.proowner = c.relowner))))
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.oid = ANY(:ours)"""
)
_CALLED = re.compile(r'"?(\w+)"?\(')
"""A call as the server writes an expression out: a name with its bracket at once; other words have a space between."""
_MAY_BE_CALLED = {"coalesce", *(function.name for function in FUNCTIONS)}


def secured(table: str) -> bool:
    """Tell whether a table of ours may have row security."""
    return table in POLICIES


def foreign_policies(connection: Connection, tables: list[int]) -> Iterator[str]:
    """Yield, in words, the policies on these tables that are not such as Annotator makes."""
    for table, name, expression, rests_on_others in connection.execute(_POLICIES, {"ours": tables}):
        called = {one.lower() for one in _CALLED.findall(expression)}
        if rests_on_others or not name.startswith("annotator_") or not called <= _MAY_BE_CALLED:
            yield message(
                "policy {name} on table {table} is not as Annotator makes it",
                name=printable(name),
                table=printable(table),
            )


def is_trigger(table: str, name: str, function: str, *, owners: bool) -> bool:
    """Tell whether a trigger is one that roles come with; `owners` says that its function has the owner's rights."""
    return owners and name in TRIGGERS and (TRIGGERS[name][0], TRIGGERS[name][2]) == (table, function)
