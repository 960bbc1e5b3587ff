"""Is the schema of a project on a server ours? Asked of PostgreSQL's catalogue, of our own tables and views only.

A team may keep other tables in the same database: they are theirs. What stands on our tables and would run with our
acts is named where it is not ours: triggers, rules, row security, defaults, computed columns, constraints, functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sqlalchemy import Connection, TextClause, text

from annotator.messages import Message, message
from annotator.storage.names import printable
from annotator.storage.roles import inspection as roles
from annotator.storage.tables import metadata

_VIEWS = ("act_seals", "claim_texts", "evidence_texts", "comment_texts", "source_note_texts")
_INDEXES = (
    "article_search",
    "claim_search",
    "evidence_search",
    "comment_search",
    "source_note_search",
    "attachment_search",
)
_BEFORE_EACH_UPDATE_OR_DELETE = 2 | 8 | 16
"""Bits of `tgtype`: before the statement, on DELETE, on UPDATE."""
_GUARDED = ("acts", "act_changes", "kept_rows", "revisions", "attachments")
_GUARD = "BEGIN RAISE EXCEPTION '% are never changed', TG_TABLE_NAME; END"
_SPANS = {
    "ck_mentions_span": ["CHECK", "start", ">=", "0", "AND", "start", "<", "end"],
    # a note may stand at a point
    "ck_source_notes_span": ["CHECK", "start", ">=", "0", "AND", "start", "<=", "end"],
}
_PLAIN_VALUE = re.compile(r"""'(?:[^']|'')*'(?:::\w[\w ]*)?|-?\d+|true|false""")
_TOKEN = re.compile(r"\w+|[<>=]+")

_RELATIONS = text(
    """SELECT oid, relname, relkind, relrowsecurity FROM pg_class
    WHERE relnamespace = to_regnamespace(current_schema()) AND relname = ANY(:names)"""
)
_TRIGGERS = text(
    """SELECT c.relname, t.tgname, t.tgtype, t.tgenabled, t.tgqual IS NULL, p.proname, p.prosrc,
    p.prosecdef AND p.proowner = c.relowner
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE NOT t.tgisinternal AND c.oid = ANY(:ours)"""
)
_RULES = text(
    """SELECT c.relname, r.rulename FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
    WHERE r.rulename <> '_RETURN' AND c.oid = ANY(:ours)"""
)
_COLUMNS = text(
    """SELECT c.relname, a.attname, a.attgenerated <> '', pg_get_expr(d.adbin, d.adrelid)
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.oid = ANY(:ours)"""
)
_CHECKS = text(
    """SELECT c.relname, k.conname, pg_get_constraintdef(k.oid)
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype IN ('c', 'x') AND c.oid = ANY(:ours)"""
)
_COMPUTED_INDEXES = text(
    """SELECT c.relname, x.relname
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
    WHERE (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL) AND c.oid = ANY(:ours)"""
)
# the engine's own functions are no dependencies there: what this finds somebody has made
_CALLED_BY_VIEWS = text(
    """SELECT DISTINCT c.relname, p.proname FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
    JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_proc'::regclass
    JOIN pg_proc p ON p.oid = d.refobjid WHERE c.oid = ANY(:ours)"""
)


def server_foreign(connection: Connection) -> Iterator[str]:
    """Yield, in words, what stands on our tables and views and is not ours."""
    ours: list[int] = []
    for oid, name, kind, secured in connection.execute(_RELATIONS, {"names": _names()}):
        ours.append(oid)
        if kind != ("v" if name in _VIEWS else "r"):
            yield message("{name} is not the {kind} that Annotator makes", name=name, kind=_kind(name))
        if secured and not roles.secured(name):
            yield message("row security on table {name} is not Annotator's", name=name)
    yield from roles.foreign_policies(connection, ours)
    for statement, is_ours, words in _LOOKS:
        for row in connection.execute(statement, {"ours": ours}):
            if not is_ours(*row):
                yield Message(words.template, {"table": printable(row[0]), "name": printable(row[1])})


def server_missing(connection: Connection) -> Iterator[str]:
    """Yield, in words, which of our tables, views and triggers are not there."""
    found = {name: oid for oid, name, *_ in connection.execute(_RELATIONS, {"names": _names()})}
    yield from (
        message("the {kind} {name} is missing", kind=_kind(name), name=name)
        for name in sorted({*_names()} - set(found))
    )
    guards = {table for table, *_ in connection.execute(_TRIGGERS, {"ours": list(found.values())})}
    yield from (
        message("the trigger {name} is missing", name=f"{table}_fixed") for table in _GUARDED if table not in guards
    )


def _names() -> list[str]:
    return [*metadata.tables, *_VIEWS, *_INDEXES]


def _kind(name: str) -> str:
    return "view" if name in _VIEWS else "table"


def _is_guard(table: str, name: str, *how: object) -> bool:
    kind, enabled, always, function, body, owners = how
    if roles.is_trigger(table, name, str(function), owners=owners is True):
        return (enabled, always) == ("O", True)
    return (
        table in _GUARDED
        and name == f"{table}_fixed"
        and (kind, enabled, always, function) == (_BEFORE_EACH_UPDATE_OR_DELETE, "O", True, "refuse_change")
        and " ".join(str(body).split()) == _GUARD
    )


def _is_plain(_table: str, _column: str, computed: bool, default: str | None) -> bool:  # noqa: FBT001 - a row
    return not computed and (default is None or _PLAIN_VALUE.fullmatch(default) is not None)


def _is_span(_table: str, name: str, definition: str) -> bool:
    return _SPANS.get(name) == _TOKEN.findall(definition)


def _never(*_row: object) -> bool:
    return False


_LOOKS: tuple[tuple[TextClause, Callable[..., bool], Message], ...] = (
    (_TRIGGERS, _is_guard, message("trigger {name} on table {table} is not as Annotator makes it")),
    (_RULES, _never, message("rule {name} on table {table} is not Annotator's")),
    (_COLUMNS, _is_plain, message("column {name} of table {table} is computed, and not as Annotator makes it")),
    (_CHECKS, _is_span, message("constraint {name} of table {table} is not Annotator's")),
    (_COMPUTED_INDEXES, _never, message("index {name} on table {table} is not Annotator's")),
    (_CALLED_BY_VIEWS, _never, message("view {table} calls the function {name}, and is not as Annotator makes it")),
)
"""A question to the catalogue, what tells whether a row of the answer is ours, and what is said where it isn't."""
