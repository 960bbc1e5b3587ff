"""The views of what is searched, on a project with roles: nothing confidential stands in them.

The indexes are everybody's, and a policy on them would cost each search its index. So what is confidential is not in
them at all: it is read on its claim.
"""

from __future__ import annotations

import re

from sqlalchemy import Connection, text

from annotator.storage.roles.names import quoted

VIEWS = ("claim_texts", "evidence_texts")
_DEFINITION = text("SELECT pg_get_viewdef(CAST(:name AS regclass)), current_schema()")
_OPEN = """FROM (SELECT open_one.* FROM {schema}.evidence open_one WHERE NOT open_one.confidential
AND NOT EXISTS (SELECT FROM {schema}.sources s WHERE s.source_id = open_one.source_id AND s.confidential)) e"""
_EVIDENCE = re.compile(r"""\bFROM (?:(?:\w+|"(?:[^"]|"")+")\.)?evidence e\b""")


def reduced_views(connection: Connection) -> list[str]:
    """Return the statements that make the views of what is not confidential, of those that are not yet."""
    made = []
    for name in VIEWS:
        definition, schema = connection.execute(_DEFINITION, {"name": name}).one()
        body, count = _EVIDENCE.subn(_OPEN.format(schema=quoted(schema)).replace("\\", r"\\"), definition)
        if count:
            made.append(f"CREATE OR REPLACE VIEW {quoted(schema)}.{name} AS {body}")
        elif "open_one" not in definition:
            raise ValueError(f"the view {name} does not read evidence as it did")
    return made
