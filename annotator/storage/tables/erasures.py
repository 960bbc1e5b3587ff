"""What was erased for good: that it was, when, by whom and why, never what it said; and remarks that never leave."""

from __future__ import annotations

from sqlalchemy import Table

from annotator.storage.tables.base import id_column, maybe, metadata, reference, text_column, version_column

erasures = Table(
    "erasures",
    metadata,
    id_column("erasure_id"),
    # a name, an article, a claim, a person
    text_column("what"),
    text_column("reason"),
    reference("person_id", "people.person_id"),
    text_column("at"),
    # in JSON: how much went, by what it was
    text_column("counts", "{}"),
    # in JSON: the ids of the articles and claims that are gone, by kind
    text_column("gone", "{}"),
    # in JSON: by what a name is known again when another copy of the project sends it (domain/erasing.py)
    text_column("marks", "[]"),
    # in JSON: the links that earlier acts have now, by their numbers (storage/chain.py)
    text_column("links", "{}"),
)

# what counsel advised, and the like: in no export, report, hand-back or parcel
privileged_remarks = Table(
    "privileged_remarks",
    metadata,
    id_column("remark_id"),
    maybe("article_id", "articles.article_id", index=True),
    maybe("claim_id", "claims.claim_id", index=True),
    reference("person_id", "people.person_id"),
    text_column("counsel"),
    # what the log says of it
    text_column("subject"),
    text_column("text"),
    text_column("created_at"),
    version_column(),
)
