"""Drafts come in with what the writer put into them, and a new draft keeps its claims.

Source notes at their places; what a revision was read from, what was left out of it and what its file tracked; where a
mention, a waiver or a note stood before a new revision, while that waits to be looked at. Source notes are searched,
and which evidence was taken from one is found by it. All that people write of a claim and of a source is searched, too:
the claimant's role and the place, the copy that stays and what the source has to gain.
Sketches of texts, by which near-duplicates are found; they are filled in behind the opening.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ADDED = {
    "revisions": (("format", ""), ("file_name", ""), ("file_sha256", ""), ("left_out", "[]"), ("tracked", "[]")),
    "mentions": (("was", ""),),
    "waivers": (("anchor", "exact"), ("was", "")),
    "evidence": (("source_note", ""),),
}
# bounded, as those of claims are; what answers a comment, and who wrote it, stands in a list of author, date and text
_NOTE_TEXTS = """
CREATE VIEW source_note_texts AS SELECT
    n.note_id,
    substr(n.text, 1, 50000) AS text,
    substr({texts}, 1, 50000) AS replies,
    trim(n.author || {newline} || n.url || {newline} || {authors}, {newline}) AS source
FROM source_notes n
"""
# with `trusted_schema` off, SQLite before 3.41 takes json_extract in a view for unsafe, and json_tree not
_REPLIES_SQLITE = """coalesce((SELECT group_concat(x.atom, char(10)) FROM
    (SELECT r.atom FROM json_tree(n.replies) r WHERE r.atom IS NOT NULL AND r.key = {part} ORDER BY r.id) x), '')"""
_REPLIES_POSTGRESQL = """coalesce((SELECT string_agg(r.value ->> {part}, chr(10) ORDER BY r.place) FROM
    jsonb_array_elements(CAST(n.replies AS jsonb)) WITH ORDINALITY AS r(value, place)), '')"""
_NOTE_COLUMNS = ("text", "replies", "source")

# as 0003 made them, with what follows `correction`, `url` and `place`
_MONTHS = "January February March April May June July August September October November December"
_MONTH = "CASE substr(c.said_at, 6, 2) " + " ".join(
    f"WHEN '{number:02}' THEN ' {name}'" for number, name in enumerate(_MONTHS.split(), 1)
)
_CLAIM_TEXTS = """
CREATE VIEW claim_texts AS SELECT
    c.claim_id,
    substr(c.wording, 1, 10000) AS wording,
    {quotes} AS quotes,
    trim(c.source_title || {newline} || {titles}, {newline}) AS titles,
    c.claimant,
    c.said_at || {month} ELSE '' END AS dates,
    {tags} AS tags,
    trim(substr(c.rationale, 1, 20000) || {newline} || substr(c.correction, 1, 10000) || {newline}
        || c.speaker_role || {newline} || c.said_where, {newline}) AS notes
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
    trim(e.publisher || {newline} || e.author || {newline} || e.url || {newline} || e.archived_url,
        {newline}) AS source,
    substr(e.quote, 1, 50000) AS quote,
    trim(substr(e.note, 1, 20000) || {newline} || e.question || {newline} || e.place || {newline} || e.interest,
        {newline}) AS note
FROM evidence e
"""


def upgrade() -> None:
    """Add the columns and make the table of source notes."""
    for table, columns in _ADDED.items():
        for name, default in columns:
            op.add_column(table, _text(name, default))
    op.create_table(
        "source_notes",
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.Text(), nullable=False),
        _text("kind"),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        *(_text(name) for name in ("quote", "prefix", "suffix")),
        _text("anchor", "exact"),
        *(_text(name) for name in ("was", "text", "author", "date", "url")),
        sa.Column("resolved", sa.Boolean(), nullable=True),
        sa.Column("inferred", sa.Boolean(), server_default=sa.false(), nullable=False),
        _text("replies", "[]"),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint('start >= 0 AND start <= "end"', name=op.f("ck_source_notes_span")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.article_id"], name=op.f("fk_source_notes_article_id_articles")
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revisions.revision_id"], name=op.f("fk_source_notes_revision_id_revisions")
        ),
        sa.PrimaryKeyConstraint("note_id", name=op.f("pk_source_notes")),
    )
    op.create_index("ix_source_notes_place", "source_notes", ["article_id", "start", "end"])
    op.create_index(op.f("ix_source_notes_revision_id"), "source_notes", ["revision_id"])
    op.create_index(op.f("ix_evidence_source_note"), "evidence", ["source_note"])
    _make_search()
    _search_all_fields()
    _make_sketches()


def _search_all_fields() -> None:
    """Let the documents of claims and evidence hold all fields that hold words; the program fills those there are."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    newline = "char(10)" if sqlite else "chr(10)"
    joined = {}
    for column, (name, query) in _JOINED.items():
        value = f"group_concat(x.{name}, {newline})" if sqlite else f"string_agg(x.{name}, {newline} ORDER BY x.place)"
        joined[column] = _LINES.format(value=value, query=query)
    for statement in (
        "DROP VIEW claim_texts",
        _CLAIM_TEXTS.format(newline=newline, month=_MONTH, **joined),
        "DROP VIEW evidence_texts",
        _EVIDENCE_TEXTS.format(newline=newline),
        "UPDATE renewed_search SET done_to = '', done = 0, complete = false WHERE kind IN ('claim', 'evidence')",
    ):
        op.execute(sa.text(statement))


def _make_search() -> None:
    """Make the view that says what is searched of a note, and the tables that hold it, as 0003 and 0004 do."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    reply = _REPLIES_SQLITE if sqlite else _REPLIES_POSTGRESQL
    authors, texts = (reply.format(part=part) for part in (0, 2))
    newline = "char(10)" if sqlite else "chr(10)"
    view = _NOTE_TEXTS.format(newline=newline, authors=authors, texts=texts)
    for statement in (view, *(_SEARCH_SQLITE if sqlite else _SEARCH_POSTGRESQL)):
        op.execute(sa.text(statement))


def _columns(rule: str) -> str:
    return ", ".join(f"{name} {rule}".rstrip() for name in _NOTE_COLUMNS)


_READ = ", ".join(f"coalesce(f.{name}, d.{name}) AS {name}" for name in _NOTE_COLUMNS)
_SEARCH_SQLITE = (
    f"""CREATE TABLE source_note_documents_held (document_no INTEGER PRIMARY KEY, note_id TEXT NOT NULL UNIQUE,
    {_columns("TEXT NOT NULL")})""",
    f"CREATE TABLE source_note_search_folded (document_no INTEGER PRIMARY KEY, {_columns('TEXT')})",
    f"""CREATE VIEW source_note_documents AS SELECT d.document_no, d.note_id, {_READ}
    FROM source_note_documents_held d LEFT JOIN source_note_search_folded f ON f.document_no = d.document_no""",  # noqa: S608 - our own names
    f"""CREATE VIRTUAL TABLE source_note_search USING fts5({_columns("")}, content='source_note_documents',
    content_rowid='document_no', tokenize='porter unicode61 remove_diacritics 2')""",
)
_SEARCH_POSTGRESQL = (
    f"""CREATE TABLE source_note_search (note_id text PRIMARY KEY, {_columns("text NOT NULL")},
    document tsvector NOT NULL, words text NOT NULL DEFAULT '')""",
    "CREATE INDEX ix_source_note_search_document ON source_note_search USING gin (document)",
)


def _make_sketches() -> None:
    op.create_table(
        "article_search_sketched",
        sa.Column("sketch_no", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("revision_id", sa.Text(), nullable=False),
        sa.Column("rules", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revisions.revision_id"], name=op.f("fk_article_search_sketched_revision_id_revisions")
        ),
        sa.PrimaryKeyConstraint("sketch_no", name=op.f("pk_article_search_sketched")),
        sa.UniqueConstraint("revision_id", name=op.f("uq_article_search_sketched_revision_id")),
    )
    op.create_table(
        "article_search_sketches",
        sa.Column("hash", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sketch_no", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("hash", "sketch_no", name=op.f("pk_article_search_sketches")),
        sqlite_with_rowid=False,
    )


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)
