"""Evidence: added to a claim, edited, removed. Nothing is fetched: the program is offline."""

from __future__ import annotations

from dataclasses import astuple, replace

from annotator.domain.changes import Changes
from annotator.domain.evidence import EVIDENCE_KINDS, Evidence, EvidenceFields
from annotator.errors import InvalidInput
from annotator.services.checks import check_date, check_words
from annotator.services.results import AddedEvidence
from annotator.storage.store import Store


class EvidenceService:
    """Use cases on evidence."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, evidence_id: str) -> Evidence:
        """Return a piece of evidence. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.evidence.get(evidence_id)

    def add(self, claim_id: str, fields: EvidenceFields) -> AddedEvidence:
        """Add a source to a claim. Raises InvalidInput for one that says nothing or has a malformed date, NotFound."""
        fields = _checked(fields)
        with self._store.writing("add_evidence", "add evidence") as (work, written):
            work.claims.require([claim_id])
            evidence_id = work.evidence.add(claim_id, fields)
        return AddedEvidence(evidence_id, written.changes)

    def set(self, evidence_id: str, fields: EvidenceFields, based_on: int | None = None) -> Changes:
        """Set all that is recorded of a source. Raises InvalidInput, NotFound, Overtaken."""
        fields = _checked(fields)
        with self._store.writing("edit_evidence", "edit the evidence") as (work, written):
            work.evidence.set(evidence_id, fields, based_on)
        return written.changes

    def delete(self, evidence_id: str) -> Changes:
        """Remove a source."""
        with self._store.writing("delete_evidence", "remove the evidence") as (work, written):
            work.evidence.delete(evidence_id)
        return written.changes


def _checked(fields: EvidenceFields) -> EvidenceFields:
    check_words(astuple(fields))
    stripped = replace(
        fields,
        **{
            name: getattr(fields, name).strip()
            for name in EvidenceFields.__dataclass_fields__
            if name not in ("stance", "kind")
        },
    )
    for value in (stripped.published, stripped.accessed):
        if value:
            check_date(value)
    if stripped.kind not in EVIDENCE_KINDS:
        raise InvalidInput(f"There is no kind of evidence '{stripped.kind}'.", "It is primary, secondary or empty.")
    if not any((stripped.title, stripped.url, stripped.quote, stripped.publisher, stripped.note)):
        raise InvalidInput(
            "The evidence says nothing yet.", "Give at least one of: a title, a URL, a publisher, a quotation, a note."
        )
    return stripped
