"""Sketches of texts, by which near-duplicates are found: made again at any time, so they are no part of the history.

A row of `article_search_sketched` is a revision, under a small number; those of `article_search_sketches` are its
sketch (domain/shingles.py). They are called as search indexes are, and like these they are made anew where they are
lost. Sketches are kept of earlier revisions too: what comes in may be like an earlier draft.
"""

from __future__ import annotations

from sqlalchemy import Column, Identity, Integer, Table

from annotator.storage.tables.base import metadata, number_column, reference

sketched = Table(
    "article_search_sketched",
    metadata,
    Column("sketch_no", Integer, Identity(), primary_key=True),
    reference("revision_id", "revisions.revision_id", unique=True),
    number_column("rules"),
)

# in the order in which they are asked for and nothing beside: there are forty of them to a page of text. No reference
# to the sketch: it would be looked up for each of them when ten thousand articles come
sketches = Table(
    "article_search_sketches",
    metadata,
    Column("hash", Integer, primary_key=True, autoincrement=False),
    Column("sketch_no", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
