"""The tables of a project, one file an aggregate, and what the history needs to know of each."""

from __future__ import annotations

from annotator.storage.tables.articles import articles, revisions
from annotator.storage.tables.base import metadata
from annotator.storage.tables.claims import claim_tags, claims, mentions
from annotator.storage.tables.codebooks import statuses, tags
from annotator.storage.tables.evidence import evidence
from annotator.storage.tables.history import act_changes, acts, steps
from annotator.storage.tables.people import people

__all__ = [
    "act_changes",
    "acts",
    "articles",
    "claim_tags",
    "claims",
    "evidence",
    "mentions",
    "metadata",
    "people",
    "revisions",
    "statuses",
    "steps",
    "tags",
]
