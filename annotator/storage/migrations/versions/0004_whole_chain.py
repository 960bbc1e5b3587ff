"""The history's chain holds the whole project: its id, the rows that acts keep beside their changes, seals.

And what is searched can be indexed in other words than it is written in: folded, and scripts without spaces in pairs
of letters. What those words are is the program's: it renews the indexes of a project (storage/search/renewal.py).

What an existing project holds beside its acts is put into the chain when all migrations are through (opening.py, by
storage/baseline.py): what a link is made of is the program's, not the migration's.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from annotator.domain.ids import new_id

revision = "0004"
down_revision = "0003"

_SQLITE = tuple(
    f"""CREATE TRIGGER kept_rows_{verb.lower()} BEFORE {verb} ON kept_rows
    BEGIN SELECT RAISE(ABORT, 'kept_rows are never changed'); END"""
    for verb in ("UPDATE", "DELETE")
)
_POSTGRESQL = (
    """CREATE TRIGGER kept_rows_fixed BEFORE UPDATE OR DELETE ON kept_rows
    EXECUTE FUNCTION refuse_change()""",
)


def upgrade() -> None:
    """Make the tables, and give the project its id."""
    op.create_table(
        "project",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_project")),
    )
    op.create_table(
        "kept_rows",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entity", sa.Text(), server_default="", nullable=False),
        sa.Column("entity_id", sa.Text(), server_default="", nullable=False),
        sa.Column("image", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("seq", "n", name=op.f("pk_kept_rows")),
    )
    for name in ("sign_off_seal", "sign_off_missing"):
        op.add_column("articles", sa.Column(name, sa.Text(), server_default="", nullable=False))
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(sa.text(statement))
    _make_room_for_words()
    named = {"key": "project_id", "value": new_id()}
    op.get_bind().execute(sa.text("INSERT INTO project (key, value) VALUES (:key, :value)"), named)


_KINDS = {
    "claim": ("claim_id", ("wording", "quotes", "titles", "claimant", "dates", "tags", "notes")),
    "evidence": ("evidence_id", ("title", "source", "quote", "note")),
    "comment": ("comment_id", ("text",)),
}


def _make_room_for_words() -> None:
    """Make the tables for what is indexed in the place of a text, and for how far the indexes are renewed."""
    op.create_table(
        "renewed_search",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.Column("done_to", sa.Text(), server_default="", nullable=False),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("complete", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_renewed_search")),
    )
    for statement in _WORDS_SQLITE if op.get_bind().dialect.name == "sqlite" else _WORDS_POSTGRESQL:
        op.execute(sa.text(statement))


def _documents_sqlite(kind: str, key: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    """Let the index of a kind read its documents through a view, which has its name already."""
    held, folded = (", ".join(f"{name} TEXT{rule}" for name in columns) for rule in (" NOT NULL", ""))
    read = ", ".join(f"coalesce(f.{name}, d.{name}) AS {name}" for name in columns)
    return (
        # it is a part of the search that may be lost, and is made anew then
        f"""CREATE TABLE IF NOT EXISTS {kind}_documents (document_no INTEGER PRIMARY KEY, {key} TEXT NOT NULL UNIQUE,
        {held})""",
        f"ALTER TABLE {kind}_documents RENAME TO {kind}_documents_held",
        f"CREATE TABLE {kind}_search_folded (document_no INTEGER PRIMARY KEY, {folded})",
        f"""CREATE VIEW {kind}_documents AS SELECT d.document_no, d.{key}, {read}
        FROM {kind}_documents_held d LEFT JOIN {kind}_search_folded f ON f.document_no = d.document_no""",  # noqa: S608 - our own names
    )


_WORDS_SQLITE = (
    "CREATE TABLE article_search_folded (article_no INTEGER PRIMARY KEY, title TEXT, text TEXT)",
    "DROP VIEW article_texts",
    """CREATE VIEW article_texts AS SELECT a.article_no, coalesce(f.title, a.title) AS title,
    coalesce(f.text, r.text) AS text FROM articles a JOIN revisions r ON r.revision_id = a.revision_id
    LEFT JOIN article_search_folded f ON f.article_no = a.article_no WHERE a.deleted_at IS NULL""",
    *(statement for kind, (key, columns) in _KINDS.items() for statement in _documents_sqlite(kind, key, columns)),
)
_WORDS_POSTGRESQL = (
    *(
        f"ALTER TABLE {kind}_search ADD COLUMN words text NOT NULL DEFAULT ''"
        for kind in ("article", "claim", "evidence", "comment")
    ),
    # of a very long article, not all words are in its tsvector: it is always looked through
    "ALTER TABLE article_search ADD COLUMN cut boolean NOT NULL DEFAULT false",
    "CREATE INDEX ix_article_search_cut ON article_search (cut)",
)
