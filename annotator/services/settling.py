"""When a claim may be settled: not while it is assessed blind, for its status is seen by everybody."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.claim import ClaimFields
from annotator.errors import Blocked
from annotator.messages import message
from annotator.storage.unit_of_work import UnitOfWork


def settles(fields: ClaimFields) -> bool:
    """Tell whether fields of a claim say what it is settled as, or why."""
    return fields.status is not None or fields.rationale is not None


def require_open(work: UnitOfWork, claim_ids: Sequence[str]) -> None:
    """Raise Blocked where one of these claims is assessed blind, and those who are to assess it have not yet."""
    blind = len(work.assessments.blind(claim_ids))
    if blind:
        raise Blocked(
            message("%Ln claim(s) (is|are) being assessed blind: a status that is set now would be seen.", "", blind),
            message("Assess it instead: it is decided when all have, or when blind assessment is ended."),
        )
