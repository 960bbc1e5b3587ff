"""The tables of a project, one file an aggregate, and what the history needs to know of each."""

from __future__ import annotations

from annotator.storage.tables.acts import act_changes, acts, kept_rows, steps
from annotator.storage.tables.articles import articles, revisions
from annotator.storage.tables.assessments import assessments
from annotator.storage.tables.attached_texts import attached_pages, attached_texts
from annotator.storage.tables.base import metadata
from annotator.storage.tables.claims import claim_tags, claims, mentions
from annotator.storage.tables.codebooks import codebooks, statuses, tags
from annotator.storage.tables.erasures import erasures, privileged_remarks
from annotator.storage.tables.evidence import attachments, evidence
from annotator.storage.tables.people import people
from annotator.storage.tables.place_decisions import place_decisions
from annotator.storage.tables.project import project, project_settings
from annotator.storage.tables.received import conflicts, receipts, received
from annotator.storage.tables.remarks import analyses, comments, corrections, queries, waivers
from annotator.storage.tables.roles import confidants, logins
from annotator.storage.tables.searches import renewed_search, saved_searches
from annotator.storage.tables.sketches import sketched, sketches
from annotator.storage.tables.source_notes import source_notes
from annotator.storage.tables.sources import sources

__all__ = [
    "act_changes",
    "acts",
    "analyses",
    "articles",
    "assessments",
    "attached_pages",
    "attached_texts",
    "attachments",
    "claim_tags",
    "claims",
    "codebooks",
    "comments",
    "confidants",
    "conflicts",
    "corrections",
    "erasures",
    "evidence",
    "kept_rows",
    "logins",
    "mentions",
    "metadata",
    "people",
    "place_decisions",
    "privileged_remarks",
    "project",
    "project_settings",
    "queries",
    "receipts",
    "received",
    "renewed_search",
    "revisions",
    "saved_searches",
    "sketched",
    "sketches",
    "source_notes",
    "sources",
    "statuses",
    "steps",
    "tags",
    "waivers",
]
