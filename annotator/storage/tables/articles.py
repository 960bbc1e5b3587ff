"""Articles and the immutable revisions of their text."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Identity, Index, Integer, Table, Text, UniqueConstraint, false

from annotator.storage.tables.base import id_column, maybe, metadata, number_column, text_column, version_column

articles = Table(
    "articles",
    metadata,
    # the search index needs a small number that no VACUUM renumbers
    Column("article_no", Integer, Identity(), primary_key=True),
    Column("article_id", Text, nullable=False, unique=True),
    text_column("title"),
    Column("title_made", Boolean, nullable=False, server_default=false()),
    text_column("byline"),
    text_column("publisher"),
    text_column("published"),
    text_column("url"),
    text_column("language"),
    text_column("photo_credit"),
    text_column("updated_note"),
    text_column("status", "to do"),
    text_column("source_name"),
    # not a foreign key: it and the revision's reference to its article would wait for each other
    Column("revision_id", Text, nullable=False),
    text_column("imported_at"),
    # an article is never removed from the file, so that undo can bring it back without keeping its text twice
    Column("deleted_at", Text),
    version_column(),
    text_column("assigned_to"),
    number_column("priority"),
    text_column("due"),
    maybe("signed_off_by", "people.person_id"),
    text_column("signed_off_at"),
    text_column("sign_off_reason"),
    # the head of the history's chain when it was signed off; empty where that was before chains had one to show
    text_column("sign_off_seal"),
    # what was missing then, as numbers by name in JSON; empty where nothing was
    text_column("sign_off_missing"),
    # whether its claims are assessed blind, and by whom (domain/assessment.py); empty where the project's rule holds
    Column("blind", Text, nullable=False, server_default="", index=True),
)
# the library's order, with all that its list of ids needs
Index(
    "ix_articles_listed",
    articles.c.deleted_at,
    articles.c.imported_at.desc(),
    articles.c.article_no,
    articles.c.article_id,
)

revisions = Table(
    "revisions",
    metadata,
    id_column("revision_id"),
    Column(
        "article_id",
        Text,
        ForeignKey("articles.article_id", deferrable=True, initially="DEFERRED"),
        nullable=False,
    ),
    number_column("number", 1),
    Column("text", Text, nullable=False),
    number_column("chars"),
    Column("sha256", Text, nullable=False, index=True),
    # NULL where nothing was cut: the source text is the text
    Column("source_text", Text),
    Column("source_sha256", Text, nullable=False, index=True),
    text_column("cuts", "[]"),
    text_column("encoding", "utf-8"),
    text_column("created_at"),
    # where it came from: the format that it was read as, what the file was called, and the hash of the file as it came,
    # which is kept as an attachment where the source text alone does not give its bytes again
    text_column("format"),
    text_column("file_name"),
    Column("file_sha256", Text, nullable=False, server_default="", index=True),
    # in JSON: what the file held and the text does not, and the changes that the file keeps beside its text
    text_column("left_out", "[]"),
    text_column("tracked", "[]"),
    UniqueConstraint("article_id", "number"),
)
