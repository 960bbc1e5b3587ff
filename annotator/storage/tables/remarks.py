"""The work on articles and claims: queries to the writer, comments, the corrections log, waived checkables."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table

from annotator.storage.tables.base import (
    id_column,
    maybe,
    metadata,
    number_column,
    reference,
    text_column,
    version_column,
)

queries = Table(
    "queries",
    metadata,
    id_column("query_id"),
    reference("article_id", "articles.article_id", index=True),
    maybe("claim_id", "claims.claim_id", index=True),
    text_column("question"),
    text_column("answer"),
    text_column("state", "open"),
    reference("asked_by", "people.person_id"),
    text_column("asked_at"),
    text_column("answered_at"),
    version_column(),
)

comments = Table(
    "comments",
    metadata,
    id_column("comment_id"),
    maybe("article_id", "articles.article_id", index=True),
    maybe("claim_id", "claims.claim_id", index=True),
    reference("person_id", "people.person_id"),
    text_column("text"),
    text_column("created_at"),
    version_column(),
)

corrections = Table(
    "corrections",
    metadata,
    id_column("correction_id"),
    reference("article_id", "articles.article_id", index=True),
    maybe("claim_id", "claims.claim_id", index=True),
    text_column("old"),
    text_column("new"),
    text_column("why"),
    text_column("public_note"),
    reference("made_by", "people.person_id"),
    text_column("made_at"),
    version_column(),
)

waivers = Table(
    "waivers",
    metadata,
    id_column("waiver_id"),
    reference("article_id", "articles.article_id", index=True),
    reference("revision_id", "revisions.revision_id"),
    text_column("kind"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    text_column("text"),
    text_column("scope", "one"),
    text_column("reason"),
    reference("person_id", "people.person_id"),
    text_column("created_at"),
    version_column(),
    # as of a mention
    text_column("anchor", "exact"),
    text_column("was"),
)

# what the rules found in a text: can be made again at any time, so it is no part of the history
analyses = Table(
    "analyses",
    metadata,
    reference("revision_id", "revisions.revision_id", primary_key=True),
    number_column("rules"),
    text_column("checkables", "[]"),
    text_column("made_at"),
)
