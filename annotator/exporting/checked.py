"""What the formats for checked claims take of a document: the claims that somebody has checked, each once."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.exporting.losses import CLAIM, Loss, lost
from annotator.messages import Message, message

_UNCHECKED = message("Nobody has checked it yet, and this format is for checked claims.")
_VOID = message("Its check turned out wrong, and this format cannot say so.")


def checked_claims(document: ExportDocument) -> Iterator[ExportClaim]:
    """Yield the claims that are first met in a document and have been checked."""
    return (claim for claim in _first_met(document) if _why_not(claim) is None)


def unchecked_claims(document: ExportDocument) -> Iterator[Loss]:
    """Yield the other ones, as lost."""
    for claim in _first_met(document):
        why = _why_not(claim)
        if why is not None:
            yield lost(CLAIM, claim.claim_id, why)


def _first_met(document: ExportDocument) -> Iterator[ExportClaim]:
    return (document.claims[claim_id] for claim_id in document.first_met)


def _why_not(claim: ExportClaim) -> Message | None:
    if claim.status is None or not claim.status.settled:
        return _UNCHECKED
    return _VOID if claim["void"] else None
