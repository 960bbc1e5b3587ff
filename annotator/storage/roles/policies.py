"""Who may read and write which rows: the grants on each table of a project, and the policies on those that hide some.

Every table of the project is named here; `tests/storage/test_roles.py` sees to it. What is hidden is decided by
`functions.py`. How a policy is put is a matter of speed, too: what is asked once in a query stands in a subselect, and
what most rows pass stands first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.roles import Role
from annotator.storage.roles.functions import FUNCTIONS, GUARDED
from annotator.storage.roles.names import filled

_ALL = ("INSERT", "UPDATE", "DELETE")
_ADD = ("INSERT",)
_OF_CHECKING = (
    "claims", "mentions", "claim_tags", "evidence", "sources", "queries", "comments", "privileged_remarks",
    "corrections", "waivers", "source_notes", "place_decisions", "saved_searches", "conflicts", "receipts", "steps",
)  # fmt: skip
_COMPUTED = (
    "analyses", "article_search_sketched", "article_search_sketches", "article_search", "claim_search",
    "evidence_search", "comment_search", "source_note_search", "attached_texts", "attached_pages", "attachment_search",
)  # fmt: skip
_ONLY_ADDED = ("acts", "act_changes", "kept_rows", "people", "revisions", "attachments", "received")

WRITES: Mapping[str, tuple[Role | None, Sequence[str]]] = {
    **dict.fromkeys((*_OF_CHECKING, *_COMPUTED), (Role.CHECKER, _ALL)),
    **dict.fromkeys(_ONLY_ADDED, (Role.CHECKER, _ADD)),
    # by columns: see _COLUMNS
    "articles": (Role.CHECKER, _ADD),
    "assessments": (Role.CHECKER, ("INSERT", "DELETE")),
    **dict.fromkeys(("tags", "statuses"), (Role.EDITOR, _ALL)),
    "codebooks": (Role.EDITOR, _ADD),
    **dict.fromkeys(("project_settings", "renewed_search"), (Role.HEAD, _ALL)),
    # the owner's alone
    **dict.fromkeys(("project", "logins", "confidants", "erasures", "alembic_version"), (None, ())),
}
"""Who may write a table, and how; every reader may read it, but for NOT_READ."""

NOT_READ = ("confidants",)
VIEWS = ("act_seals", "claim_texts", "evidence_texts", "comment_texts", "source_note_texts")

_COLUMNS: Mapping[str, tuple[Role, Sequence[str]]] = {
    "assessments": (Role.CHECKER, ("status", "rationale", "assessed_at", "codebook_version", "version")),
}
_RULE = ("article_id", "article_no", "blind")
"""The columns of an article that no checker may write: by which rule its claims are blind is for the head to say."""

_OF_GUARDED = ", ".join(f"'{name}'" for name in GUARDED)
_ME = "(SELECT <schema>.annotator_person())"
_SEES_ALL = "(SELECT <schema>.annotator_sees_all())"
_ALL_OPEN = "(SELECT <schema>.annotator_all_open())"
_KNOWN_EVIDENCE = (
    "(NOT confidential AND (source_id = '' OR NOT <schema>.annotator_hides_source(source_id)))"
    " OR <schema>.annotator_knows('evidence', evidence_id)"
)
_KNOWN_SOURCE = (
    "(NOT confidential AND NOT <schema>.annotator_hides_source(source_id))"
    " OR <schema>.annotator_knows('source', source_id)"
)
_RECEIVED = (
    f"entity NOT IN ({_OF_GUARDED}) OR {_SEES_ALL} OR NOT <schema>.annotator_hides(entity, entity_id, claim_id, '{{}}')"
)
_MINE_OR_OPEN = f"person_id = {_ME} OR {_ALL_OPEN} OR <schema>.annotator_is_open(claim_id)"


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds for the rows of a table: `sees` for those that are read or written, `writes` for what they become."""

    command: str
    role: Role = Role.READER
    sees: str = ""
    writes: str = ""

    def name(self, table: str) -> str:
        """Return what it is called."""
        return f"annotator_{table}_{self.command.lower()}_{self.role}"

    def statement(self, table: str, schema: str, roles: Mapping[Role, str]) -> str:
        """Return the statement that makes it."""
        using = f" USING ({self.sees})" if self.sees else ""
        check = f" WITH CHECK ({self.writes})" if self.writes else ""
        made = f"CREATE POLICY {self.name(table)} ON <schema>.{table} FOR {self.command} TO <{self.role}>{using}{check}"
        return filled(made, schema, roles)


def _same(sees: str, *, adds: str = "true", commands: Sequence[str] = _ALL) -> list[Policy]:
    """Return policies by which who may write may write what she may see."""
    made = [Policy("SELECT", sees=sees)]
    if "INSERT" in commands:
        made.append(Policy("INSERT", Role.CHECKER, writes=adds))
    if "UPDATE" in commands:
        made.append(Policy("UPDATE", Role.CHECKER, sees, "true"))
    if "DELETE" in commands:
        made.append(Policy("DELETE", Role.CHECKER, sees))
    return made


POLICIES: Mapping[str, Sequence[Policy]] = {
    "assessments": (
        Policy("SELECT", sees=_MINE_OR_OPEN),
        # nobody assesses in another's name: two would open a claim. What is open may go to another claim
        Policy("INSERT", Role.CHECKER, writes=_MINE_OR_OPEN),
        Policy("INSERT", Role.HEAD, writes="true"),
        Policy("UPDATE", Role.CHECKER, _MINE_OR_OPEN, "true"),
        Policy("DELETE", Role.CHECKER, _MINE_OR_OPEN),
    ),
    "evidence": _same(_KNOWN_EVIDENCE),
    "sources": _same(_KNOWN_SOURCE),
    "privileged_remarks": _same("NOT (SELECT <schema>.annotator_is_reader())"),
    "attachments": _same(
        "(SELECT <schema>.annotator_is_head())"
        " OR EXISTS (SELECT FROM <schema>.evidence e WHERE e.attachment = sha256)"
        " OR EXISTS (SELECT FROM <schema>.sources s WHERE s.attachment = sha256)"
        " OR EXISTS (SELECT FROM <schema>.revisions r WHERE r.file_sha256 = sha256)",
        commands=_ADD,
    ),
    # what was read in a file, and found by its words where it is open (see functions.py), is as visible as the file
    "attached_texts": _same("EXISTS (SELECT FROM <schema>.attachments a WHERE a.sha256 = attached_texts.sha256)"),
    "attached_pages": _same("EXISTS (SELECT FROM <schema>.attached_texts t WHERE t.file_no = attached_pages.file_no)"),
    "act_changes": _same(
        f"entity NOT IN ({_OF_GUARDED}) OR {_SEES_ALL}"
        " OR NOT <schema>.annotator_hides(entity, entity_id, claim_id, coalesce(after, before))"
        " OR <schema>.annotator_own_act(seq)",
        commands=_ADD,
    ),
    "acts": _same(
        f"person_id = {_ME} OR {_SEES_ALL} OR <schema>.annotator_shows_act(seq, name)",
        adds=f"person_id = {_ME}",
        commands=_ADD,
    ),
    # what the history began with is of nobody's act
    "kept_rows": _same(
        f"entity NOT IN ({_OF_GUARDED}, 'received', 'attachment') OR {_SEES_ALL}"
        " OR NOT <schema>.annotator_hides(entity, entity_id, '', image)",
        commands=_ADD,
    ),
    "steps": (
        Policy(
            "SELECT",
            sees=f"person_id = {_ME} OR {_SEES_ALL} OR EXISTS (SELECT FROM <schema>.acts a WHERE a.seq = steps.seq)",
        ),
        Policy("INSERT", Role.CHECKER, writes=f"person_id = {_ME}"),
        Policy("UPDATE", Role.CHECKER, f"person_id = {_ME}", f"person_id = {_ME}"),
        Policy("DELETE", Role.CHECKER, f"person_id = {_ME}"),
    ),
    "received": _same(_RECEIVED, commands=_ADD),
    "conflicts": _same(_RECEIVED),
    "articles": (
        Policy("SELECT", sees="true"),
        Policy("INSERT", Role.CHECKER, writes="blind = ''"),
        Policy("INSERT", Role.HEAD, writes="true"),
        Policy("UPDATE", Role.CHECKER, "true", "true"),
    ),
}
"""By table: who is to see which of its rows, and which she may write."""


def grants(
    schema: str, roles: Mapping[Role, str], tables: Sequence[str], columns: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """Yield the statements that give each role its rights, on these tables; nobody else keeps any through PUBLIC."""
    yield filled(
        "REVOKE ALL ON ALL TABLES IN SCHEMA <schema> FROM PUBLIC, <reader>, <checker>, <editor>, <head>", schema, roles
    )
    yield filled("REVOKE CREATE ON SCHEMA <schema> FROM PUBLIC", schema, roles)
    yield filled("GRANT USAGE ON SCHEMA <schema> TO <reader>", schema, roles)
    readable = [name for name in (*tables, *VIEWS) if name not in NOT_READ]
    yield filled(f"GRANT SELECT ON {_listed(readable)} TO <reader>", schema, roles)
    for name in tables:
        role, commands = WRITES[name]
        if role is not None and commands:
            yield filled(f"GRANT {', '.join(commands)} ON <schema>.{name} TO <{role}>", schema, roles)
        if name in _COLUMNS:
            role, some = _COLUMNS[name]
            yield filled(f"GRANT UPDATE ({_quoted(some)}) ON <schema>.{name} TO <{role}>", schema, roles)
    work = [name for name in columns["articles"] if name not in _RULE]
    yield filled(f"GRANT UPDATE ({_quoted(work)}) ON <schema>.articles TO <checker>", schema, roles)
    yield filled("GRANT UPDATE (blind) ON <schema>.articles TO <head>", schema, roles)
    for function in FUNCTIONS:
        named = f"<schema>.{function.name}({function.takes})"
        yield filled(f"REVOKE ALL ON FUNCTION {named} FROM PUBLIC", schema, roles)
        if function.returns != "trigger":
            yield filled(f"GRANT EXECUTE ON FUNCTION {named} TO <reader>", schema, roles)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"<schema>.{name}" for name in names)


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
