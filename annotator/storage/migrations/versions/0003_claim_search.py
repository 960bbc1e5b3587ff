"""Search over claims, evidence and comments: what a document of each holds, and the indexes over them.

The documents of an existing project are filled in when all migrations are through (opening.py): what words are cut to
is the program's, not the migration's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_MONTHS = "January February March April May June July August September October November December"
_MONTH = "CASE substr(c.said_at, 6, 2) " + " ".join(
    f"WHEN '{number:02}' THEN ' {name}'" for number, name in enumerate(_MONTHS.split(), 1)
)

# bounded, so that a mention as long as its article, or a claim with thousands, does not make a document of megabytes
_CLAIM_TEXTS = """
CREATE VIEW claim_texts AS SELECT
    c.claim_id,
    substr(c.wording, 1, 10000) AS wording,
    {quotes} AS quotes,
    trim(c.source_title || {newline} || {titles}, {newline}) AS titles,
    c.claimant,
    c.said_at || {month} ELSE '' END AS dates,
    {tags} AS tags,
    trim(substr(c.rationale, 1, 20000) || {newline} || substr(c.correction, 1, 10000), {newline}) AS notes
FROM claims c
"""
_JOINED = {
    "quotes": (
        "quote",
        """SELECT substr(m.quote, 1, 2000) AS quote, m.mention_id AS place FROM mentions m
        WHERE m.claim_id = c.claim_id ORDER BY m.mention_id LIMIT 50""",
    ),
    "titles": (
        "title",
        """SELECT substr(e.title, 1, 1000) AS title, e.evidence_id AS place FROM evidence e
        WHERE e.claim_id = c.claim_id AND e.title <> '' ORDER BY e.evidence_id LIMIT 50""",
    ),
    "tags": (
        "name",
        """SELECT t.name, t.tag_id AS place FROM claim_tags l JOIN tags t ON t.tag_id = l.tag_id
        WHERE l.claim_id = c.claim_id ORDER BY t.tag_id""",
    ),
}
_LINES = "coalesce((SELECT {value} FROM ({query}) x), '')"
_EVIDENCE_TEXTS = """
CREATE VIEW evidence_texts AS SELECT
    e.evidence_id,
    e.title,
    trim(e.publisher || {newline} || e.author || {newline} || e.url, {newline}) AS source,
    substr(e.quote, 1, 50000) AS quote,
    trim(substr(e.note, 1, 20000) || {newline} || e.question || {newline} || e.place, {newline}) AS note
FROM evidence e
"""
_COMMENT_TEXTS = "CREATE VIEW comment_texts AS SELECT comment_id, substr(text, 1, 50000) AS text FROM comments"

_COLUMNS = {
    "claim": ("claim_id", ("wording", "quotes", "titles", "claimant", "dates", "tags", "notes")),
    "evidence": ("evidence_id", ("title", "source", "quote", "note")),
    "comment": ("comment_id", ("text",)),
}


def upgrade() -> None:
    """Make the views that say what is searched, then the tables that hold it."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    newline = "char(10)" if sqlite else "chr(10)"
    joined = {name: _in_lines(*parts, newline, sqlite=sqlite) for name, parts in _JOINED.items()}
    _execute(_CLAIM_TEXTS.format(newline=newline, month=_MONTH, **joined))
    _execute(_EVIDENCE_TEXTS.format(newline=newline))
    _execute(_COMMENT_TEXTS)
    for kind, (key, columns) in _COLUMNS.items():
        for statement in _sqlite_index(kind, key, columns) if sqlite else _postgresql_index(kind, key, columns):
            _execute(statement)


def _execute(statement: str) -> None:
    op.execute(sa.text(statement))


def _in_lines(name: str, query: str, newline: str, *, sqlite: bool) -> str:
    """Return the expression for the values of a query, a line each, always in the same order."""
    value = f"group_concat(x.{name}, {newline})" if sqlite else f"string_agg(x.{name}, {newline} ORDER BY x.place)"
    return _LINES.format(value=value, query=query)


def _sqlite_index(kind: str, key: str, columns: tuple[str, ...]) -> list[str]:
    held = ", ".join(f"{name} TEXT NOT NULL" for name in columns)
    return [
        # a small number for the index, which no VACUUM changes
        f"CREATE TABLE {kind}_documents (document_no INTEGER PRIMARY KEY, {key} TEXT NOT NULL UNIQUE, {held})",
        f"""CREATE VIRTUAL TABLE {kind}_search USING fts5({", ".join(columns)}, content='{kind}_documents',
        content_rowid='document_no', tokenize='porter unicode61 remove_diacritics 2')""",
    ]


def _postgresql_index(kind: str, key: str, columns: tuple[str, ...]) -> list[str]:
    held = ", ".join(f"{name} text NOT NULL" for name in columns)
    return [
        f"CREATE TABLE {kind}_search ({key} text PRIMARY KEY, {held}, document tsvector NOT NULL)",
        f"CREATE INDEX ix_{kind}_search_document ON {kind}_search USING gin (document)",
    ]
