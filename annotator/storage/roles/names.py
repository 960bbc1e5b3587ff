"""What the database roles of a project are called: a server's roles are of all its databases."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from annotator.domain.roles import Role

_LONGEST = 63
"""Bytes of a name that the server does not cut."""


def names_of(database: str, schema: str) -> dict[Role, str]:
    """Return the name of the database role for each role on the project in a database."""
    place = database if schema == "public" else f"{database}_{schema}"
    return {role: _fitting("annotator_", place, f"_{role}") for role in Role}


def _fitting(before: str, place: str, behind: str) -> str:
    room = _LONGEST - len(before) - len(behind)
    if len(place.encode()) > room:
        mark = "_" + hashlib.sha256(place.encode()).hexdigest()[:8]
        place = place.encode()[: room - len(mark)].decode(errors="ignore") + mark
    return before + place + behind


def quoted(name: str) -> str:
    """Return a name as an identifier in SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: str) -> str:
    """Return a text as a constant in SQL that any setting of the server reads in one way."""
    body = value.replace("'", "''")
    return f"E'{body}'".replace("\\", "\\\\") if "\\" in body else f"'{body}'"


def filled(template: str, schema: str, roles: Mapping[Role, str]) -> str:
    """Return SQL with the names of the schema and the roles put in, in which % and braces are as they stand."""
    places = {f"<{role}>": quoted(name) for role, name in roles.items()}
    places |= {"<schema>": quoted(schema)} | {f"<'{role}'>": literal(name) for role, name in roles.items()}
    for place, value in places.items():
        template = template.replace(place, value)
    return template
