"""Sources are held to account: each kept once, read, and answered for; and what must go can go for good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make what the library of sources, roles, privileged remarks and erasure need."""
    _sources()
    _roles()
    _saved_pages()
    _erasures()
    _place_decisions()
    _attached_texts()


def _sources() -> None:
    names = ("kind", "title", "publisher", "url", "archived_url", "published", "accessed", "author", "medium")
    op.create_table(
        "sources",
        sa.Column("source_id", sa.Text(), nullable=False),
        *map(_text, (*names, "interest")),
        sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False),
        *map(_text, ("attachment", "attachment_name", "attachment_saved", "attachment_saved_by", "note", "details")),
        sa.Column("independent_of", sa.Text(), server_default="[]", nullable=False),
        _text("wrong"),
        sa.Column("wrong_by", sa.Text(), nullable=True),
        _text("wrong_at"),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["wrong_by"], ["people.person_id"], name=op.f("fk_sources_wrong_by_people")),
        sa.PrimaryKeyConstraint("source_id", name=op.f("pk_sources")),
    )
    op.add_column("evidence", _text("source_id"))
    op.create_index(op.f("ix_evidence_source_id"), "evidence", ["source_id"])


def _roles() -> None:
    op.create_table(
        "logins",
        sa.Column("login", sa.Text(), nullable=False),
        *map(_text, ("person", "granted_at")),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_logins")),
    )
    key = ("entity", "entity_id", "person_id")
    op.create_table(
        "confidants",
        *(sa.Column(name, sa.Text(), nullable=False) for name in key),
        sa.PrimaryKeyConstraint(*key, name=op.f("pk_confidants")),
    )
    for table, column in (("evidence", "attachment"), ("sources", "attachment"), ("revisions", "file_sha256")):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    if op.get_bind().dialect.name == "postgresql":
        # where policies hide acts, who writes the next one still has to know the end of the chain
        op.execute("CREATE VIEW act_seals AS SELECT seq, hash FROM acts")


def _text(name: str, default: str = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)


def _saved_pages() -> None:
    """Tell of a file put to evidence when it was saved, and what says so."""
    for name in ("attachment_saved", "attachment_saved_by"):
        op.add_column("evidence", sa.Column(name, sa.Text(), server_default="", nullable=False))


def _erasures() -> None:
    op.create_table(
        "erasures",
        sa.Column("erasure_id", sa.Text(), nullable=False),
        _text("what"),
        _text("reason"),
        sa.Column("person_id", sa.Text(), nullable=False),
        _text("at"),
        _text("counts", "{}"),
        _text("gone", "{}"),
        _text("marks", "[]"),
        _text("links", "{}"),
        sa.ForeignKeyConstraint(["person_id"], ["people.person_id"], name=op.f("fk_erasures_person_id_people")),
        sa.PrimaryKeyConstraint("erasure_id", name=op.f("pk_erasures")),
    )
    op.create_table(
        "privileged_remarks",
        sa.Column("remark_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("claim_id", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Text(), nullable=False),
        *map(_text, ("counsel", "subject", "text", "created_at")),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{table}.{column}"], name=op.f(f"fk_privileged_remarks_{column}_{table}")
            )
            for column, table in (("article_id", "articles"), ("claim_id", "claims"), ("person_id", "people"))
        ),
        sa.PrimaryKeyConstraint("remark_id", name=op.f("pk_privileged_remarks")),
    )
    for column in ("article_id", "claim_id"):
        op.create_index(op.f(f"ix_privileged_remarks_{column}"), "privileged_remarks", [column])


def _place_decisions() -> None:
    references = (("article_id", "articles"), ("revision_id", "revisions"), ("person_id", "people"))
    op.create_table(
        "place_decisions",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("decision_id", "article_id", "revision_id")),
        *(_text(name) for name in ("choice", "reason")),
        _text("marks", "[]"),
        sa.Column("person_id", sa.Text(), nullable=False),
        _text("decided_at"),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_place_decisions")),
        *(
            sa.ForeignKeyConstraint([name], [f"{table}.{name}"], name=op.f(f"fk_place_decisions_{name}_{table}"))
            for name, table in references
        ),
    )
    op.create_index(op.f("ix_place_decisions_article_id"), "place_decisions", ["article_id"])


def _attached_texts() -> None:
    """Make the tables of what is read in attached files, and their index; the program fills them behind the opening."""
    op.create_table(
        "attached_texts",
        sa.Column("file_no", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        _number("rules"),
        _number("words"),
        _text("format"),
        _text("fault"),
        _text("warnings", "[]"),
        _number("chars"),
        sa.ForeignKeyConstraint(["sha256"], ["attachments.sha256"], name=op.f("fk_attached_texts_sha256_attachments")),
        sa.PrimaryKeyConstraint("file_no", name=op.f("pk_attached_texts")),
        sa.UniqueConstraint("sha256", name=op.f("uq_attached_texts_sha256")),
    )
    op.create_table(
        "attached_pages",
        sa.Column("page_no", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("file_no", sa.Integer(), nullable=False),
        _number("place"),
        sa.Column("page", sa.Integer(), nullable=True),
        _text("label"),
        _number("start"),
        _number("end"),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_no"], ["attached_texts.file_no"], name=op.f("fk_attached_pages_file_no_attached_texts")
        ),
        sa.PrimaryKeyConstraint("page_no", name=op.f("pk_attached_pages")),
    )
    op.create_index("ix_attached_pages_place", "attached_pages", ["file_no", "place"], unique=True)
    # the index holds no text: it is in the pages, and given again where a page is taken out
    sqlite = (
        """CREATE VIRTUAL TABLE attachment_search USING fts5(text, content='',
        tokenize='porter unicode61 remove_diacritics 2')""",
    )
    server = (
        "CREATE TABLE attachment_search (page_no integer PRIMARY KEY, document tsvector NOT NULL)",
        "CREATE INDEX ix_attachment_search_document ON attachment_search USING gin (document)",
    )
    for statement in sqlite if op.get_bind().dialect.name == "sqlite" else server:
        op.execute(sa.text(statement))


def _number(name: str, default: int = 0) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default=str(default), nullable=False)
