"""What each checker makes of a claim, apart from its settled status: one row a person and claim."""

from __future__ import annotations

from sqlalchemy import Table, UniqueConstraint

from annotator.storage.tables.base import (
    id_column,
    metadata,
    number_column,
    reference,
    text_column,
    version_column,
)

assessments = Table(
    "assessments",
    metadata,
    id_column("assessment_id"),
    reference("claim_id", "claims.claim_id"),
    reference("person_id", "people.person_id"),
    reference("status", "statuses.key", index=True),
    text_column("rationale"),
    text_column("assessed_at"),
    # the codebook that the status was chosen from
    number_column("codebook_version"),
    version_column(),
    UniqueConstraint("claim_id", "person_id"),
)
