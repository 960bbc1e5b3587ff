"""The first schema: articles, revisions, claims, mentions, evidence, codebook, people, history, and their search."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_SQLITE = (
    # the index keeps no text of its own: it reads the current revision of each listed article through the view
    """CREATE VIEW article_texts AS SELECT a.article_no, a.title, r.text
    FROM articles a JOIN revisions r ON r.revision_id = a.revision_id WHERE a.deleted_at IS NULL""",
    """CREATE VIRTUAL TABLE article_search USING fts5(title, text, content='article_texts',
    content_rowid='article_no', tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
    # the history is append-only, and a revision's text never changes
    *(
        f"""CREATE TRIGGER {table}_{verb.lower()} BEFORE {verb} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END"""
        for table in ("acts", "act_changes", "revisions")
        for verb in ("UPDATE", "DELETE")
    ),
)

_POSTGRESQL = (
    "CREATE TABLE article_search (article_no integer PRIMARY KEY REFERENCES articles, document tsvector NOT NULL)",
    "CREATE INDEX ix_article_search_document ON article_search USING gin (document)",
    """CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% are never changed', TG_TABLE_NAME; END $$""",
    *(
        f"CREATE TRIGGER {table}_fixed BEFORE UPDATE OR DELETE ON {table} EXECUTE FUNCTION refuse_change()"
        for table in ("acts", "act_changes", "revisions")
    ),
)


def upgrade() -> None:
    """Make the tables, then what only one of the engines has."""
    _make_tables()
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(sa.text(statement))


def _make_tables() -> None:
    op.create_table(
        "articles",
        sa.Column("article_no", sa.Integer(), sa.Identity(always=False), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("title_made", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("byline", sa.Text(), server_default="", nullable=False),
        sa.Column("publisher", sa.Text(), server_default="", nullable=False),
        sa.Column("published", sa.Text(), server_default="", nullable=False),
        sa.Column("url", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("photo_credit", sa.Text(), server_default="", nullable=False),
        sa.Column("updated_note", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), server_default="to do", nullable=False),
        sa.Column("source_name", sa.Text(), server_default="", nullable=False),
        sa.Column("revision_id", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.Text(), server_default="", nullable=False),
        sa.Column("deleted_at", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("article_no", name=op.f("pk_articles")),
        sa.UniqueConstraint("article_id", name=op.f("uq_articles_article_id")),
    )
    op.create_index(
        "ix_articles_listed",
        "articles",
        ["deleted_at", sa.literal_column("imported_at DESC"), "article_no", "article_id"],
        unique=False,
    )
    op.create_table(
        "people",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_people")),
        sa.UniqueConstraint("name", name=op.f("uq_people_name")),
    )
    op.create_table(
        "statuses",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("glyph", sa.Text(), server_default="", nullable=False),
        sa.Column("underline", sa.Text(), server_default="", nullable=False),
        sa.Column("ink", sa.Text(), server_default="", nullable=False),
        sa.Column("tint", sa.Text(), server_default="", nullable=False),
        sa.Column("dark_ink", sa.Text(), server_default="", nullable=False),
        sa.Column("dark_tint", sa.Text(), server_default="", nullable=False),
        sa.Column("settled", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("averitec", sa.Text(), server_default="", nullable=False),
        sa.Column("fever", sa.Text(), server_default="", nullable=False),
        sa.Column("rating_value", sa.Integer(), nullable=True),
        sa.Column("definition", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_statuses")),
    )
    op.create_table(
        "tags",
        sa.Column("tag_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), server_default="", nullable=False),
        sa.Column("colour", sa.Text(), server_default="", nullable=False),
        sa.Column("shortcut", sa.Text(), server_default="", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("tag_id", name=op.f("pk_tags")),
        sa.UniqueConstraint("name", name=op.f("uq_tags_name")),
    )
    op.create_table(
        "acts",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.Column("step_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), server_default="", nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.person_id"], name=op.f("fk_acts_person_id_people")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_acts")),
        sa.UniqueConstraint("act_id", name=op.f("uq_acts_act_id")),
    )
    op.create_index(op.f("ix_acts_step_id"), "acts", ["step_id"], unique=False)
    op.create_table(
        "claims",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("claimant", sa.Text(), server_default="", nullable=False),
        sa.Column("voice", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("rationale", sa.Text(), server_default="", nullable=False),
        sa.Column("correction", sa.Text(), server_default="", nullable=False),
        sa.Column("priority", sa.Integer(), server_default="0", nullable=False),
        sa.Column("checked_by", sa.Text(), nullable=True),
        sa.Column("checked_at", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["checked_by"], ["people.person_id"], name=op.f("fk_claims_checked_by_people")),
        sa.ForeignKeyConstraint(["status"], ["statuses.key"], name=op.f("fk_claims_status_statuses")),
        sa.PrimaryKeyConstraint("claim_id", name=op.f("pk_claims")),
    )
    op.create_index(op.f("ix_claims_status"), "claims", ["status"], unique=False)
    op.create_table(
        "revisions",
        sa.Column("revision_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), server_default="1", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("chars", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("source_text", sa.Text(), nullable=True),
        sa.Column("source_sha256", sa.Text(), nullable=False),
        sa.Column("cuts", sa.Text(), server_default="[]", nullable=False),
        sa.Column("encoding", sa.Text(), server_default="utf-8", nullable=False),
        sa.Column("created_at", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.article_id"],
            name=op.f("fk_revisions_article_id_articles"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_revisions")),
        sa.UniqueConstraint("article_id", "number", name=op.f("uq_revisions_article_id_number")),
    )
    op.create_index(op.f("ix_revisions_sha256"), "revisions", ["sha256"], unique=False)
    op.create_index(op.f("ix_revisions_source_sha256"), "revisions", ["source_sha256"], unique=False)
    op.create_table(
        "steps",
        sa.Column("step_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.person_id"], name=op.f("fk_steps_person_id_people")),
        sa.PrimaryKeyConstraint("step_id", name=op.f("pk_steps")),
    )
    op.create_index("ix_steps_stack", "steps", ["person_id", "state", "seq"], unique=False)
    op.create_table(
        "act_changes",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("entity", sa.Text(), server_default="", nullable=False),
        sa.Column("entity_id", sa.Text(), server_default="", nullable=False),
        sa.Column("article_id", sa.Text(), server_default="", nullable=False),
        sa.Column("claim_id", sa.Text(), server_default="", nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["seq"], ["acts.seq"], name=op.f("fk_act_changes_seq_acts")),
        sa.PrimaryKeyConstraint("seq", "n", name=op.f("pk_act_changes")),
    )
    op.create_index("ix_act_changes_article", "act_changes", ["article_id", "seq"], unique=False)
    op.create_index("ix_act_changes_claim", "act_changes", ["claim_id", "seq"], unique=False)
    op.create_table(
        "claim_tags",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("tag_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.claim_id"], name=op.f("fk_claim_tags_claim_id_claims")),
        sa.ForeignKeyConstraint(["tag_id"], ["tags.tag_id"], name=op.f("fk_claim_tags_tag_id_tags")),
        sa.PrimaryKeyConstraint("claim_id", "tag_id", name=op.f("pk_claim_tags")),
    )
    op.create_index(op.f("ix_claim_tags_tag_id"), "claim_tags", ["tag_id"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("evidence_id", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("publisher", sa.Text(), server_default="", nullable=False),
        sa.Column("url", sa.Text(), server_default="", nullable=False),
        sa.Column("archived_url", sa.Text(), server_default="", nullable=False),
        sa.Column("quote", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("published", sa.Text(), server_default="", nullable=False),
        sa.Column("accessed", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.claim_id"], name=op.f("fk_evidence_claim_id_claims")),
        sa.PrimaryKeyConstraint("evidence_id", name=op.f("pk_evidence")),
    )
    op.create_index(op.f("ix_evidence_claim_id"), "evidence", ["claim_id"], unique=False)
    op.create_table(
        "mentions",
        sa.Column("mention_id", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), server_default="", nullable=False),
        sa.Column("suffix", sa.Text(), server_default="", nullable=False),
        sa.Column("anchor", sa.Text(), server_default="exact", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint('start >= 0 AND start < "end"', name=op.f("ck_mentions_span")),
        sa.ForeignKeyConstraint(["article_id"], ["articles.article_id"], name=op.f("fk_mentions_article_id_articles")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.claim_id"], name=op.f("fk_mentions_claim_id_claims")),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["revisions.revision_id"], name=op.f("fk_mentions_revision_id_revisions")
        ),
        sa.PrimaryKeyConstraint("mention_id", name=op.f("pk_mentions")),
    )
    op.create_index(op.f("ix_mentions_claim_id"), "mentions", ["claim_id"], unique=False)
    op.create_index("ix_mentions_place", "mentions", ["article_id", "start", "end"], unique=False)
    op.create_index(op.f("ix_mentions_revision_id"), "mentions", ["revision_id"], unique=False)
