"""Where people marked a text otherwise, and what was decided: which ends hold, why, and what each had marked."""

from __future__ import annotations

from sqlalchemy import Table

from annotator.storage.tables.base import id_column, metadata, reference, text_column, version_column

# the id follows from the mentions: what two desks decide of the same places is one row
place_decisions = Table(
    "place_decisions",
    metadata,
    id_column("decision_id"),
    reference("article_id", "articles.article_id", index=True),
    # the text in which the marks stood then
    reference("revision_id", "revisions.revision_id"),
    # whose ends hold, or how they were put together (domain/places.py)
    text_column("choice"),
    text_column("reason"),
    # in JSON: who had marked from where to where, as which mention; kept, since the mentions go and move
    text_column("marks", "[]"),
    reference("person_id", "people.person_id"),
    text_column("decided_at"),
    version_column(),
)
