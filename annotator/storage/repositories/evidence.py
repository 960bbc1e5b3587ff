"""Evidence: one piece, and the writes on it. Together with its claim it is read in claims.py."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from annotator.domain.evidence import SOURCE_FIELDS, Evidence, EvidenceFields
from annotator.domain.ids import new_id
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.mapping import evidence_values, to_evidence
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import evidence


class EvidenceRepository(Repository):
    """The evidence of a project."""

    def get(self, evidence_id: str) -> Evidence:
        """Return a piece of evidence. Raises NotFound."""
        query = select(evidence).where(evidence.c.evidence_id == evidence_id)
        row = self._connection.execute(query).mappings().first()
        if row is None:
            raise NotFound(
                message("The project has no evidence {evidence_id}.", evidence_id=evidence_id),
                message("Somebody may have removed it."),
            )
        return to_evidence(row)

    def latest_sources(self, count: int) -> list[EvidenceFields]:
        """Return what the latest so many pieces of evidence say of their sources, the newest first."""
        columns = [evidence.c[name] for name in (*SOURCE_FIELDS, "source_id")]
        query = select(*columns).order_by(evidence.c.evidence_id.desc()).limit(count)  # the ids are in time's order
        rows = self._connection.execute(query).mappings()
        return [EvidenceFields(**{**row, "confidential": bool(row["confidential"])}) for row in rows]

    def add(self, claim_id: str, fields: EvidenceFields) -> str:
        """Add a piece of evidence to a claim; return its id."""
        evidence_id = new_id()
        self._ledger.insert("evidence", {"evidence_id": evidence_id, "claim_id": claim_id, **evidence_values(fields)})
        return evidence_id

    def add_many(self, pieces: Sequence[tuple[str, str, EvidenceFields]], *, again: bool = False) -> None:
        """Add pieces of evidence, each with its id and that of its claim; `again` where these may have been here."""
        rows = [
            {"evidence_id": evidence_id, "claim_id": claim_id, **evidence_values(fields)}
            for evidence_id, claim_id, fields in pieces
        ]
        self._ledger.insert_many("evidence", rows, again=again)

    def there(self, evidence_ids: Sequence[str]) -> set[str]:
        """Return which of these pieces of evidence are there."""
        query = select(evidence.c.evidence_id)
        found = (
            self._connection.scalars(query.where(evidence.c.evidence_id.in_(part))) for part in in_parts(evidence_ids)
        )
        return {evidence_id for some in found for evidence_id in some}

    def set(self, evidence_id: str, fields: EvidenceFields, based_on: int | None) -> bool:
        """Set all fields of a piece of evidence. Raises NotFound, Overtaken."""
        return self._ledger.update("evidence", evidence_id, evidence_values(fields), based_on)

    def delete(self, evidence_id: str, based_on: int | None = None) -> bool:
        """Remove a piece of evidence; return whether it was there. None says any more that it is independent of it.

        Raises Overtaken.
        """
        naming = select(evidence.c.evidence_id).where(
            evidence.c.independent_of == evidence_id,
            # all of one claim: the index leads there
            evidence.c.claim_id
            == select(evidence.c.claim_id).where(evidence.c.evidence_id == evidence_id).scalar_subquery(),
        )
        for other in self._connection.scalars(naming).all():
            self._ledger.update("evidence", other, {"independent_of": ""})
        return self._ledger.delete("evidence", evidence_id, based_on)
