"""One field edited in place, of a claim or of what belongs to it: read, compared and written in one transaction.

Another field of the same thing, changed by somebody meanwhile, doesn't stand in the way; the same one does. Not for
acts on several fields or several things at once: those are the other services'.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.changes import Changes
from annotator.domain.claim import CLAIM_FIELDS, ClaimFields
from annotator.domain.evidence import Stance
from annotator.domain.field_edit import YES, FieldEdit, Owner, as_text
from annotator.services.claims import edit_claim, edit_named
from annotator.services.evidence import edit_evidence
from annotator.services.work import answer_values, comment_values, correction_values, question_values
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class FieldOutcome:
    """What became of an edit: committed, or overtaken; `theirs` is what somebody else has made of the field."""

    changes: Changes
    theirs: str | None = None


class FieldEditService:
    """Use cases on single fields."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def write(self, edit: FieldEdit) -> FieldOutcome:
        """Write an edit unless somebody else has changed its field since.

        Raises InvalidInput for a value that the field can't take, NotFound where its owner is gone.
        """
        name, arguments = _named(edit)
        with self._store.writing(name, **arguments) as (work, written):
            stored = as_text(work.ledger.row(edit.owner, edit.owner_id)[edit.name])
            untouched = edit.version is not None and work.ledger.is_unchanged(edit.owner, edit.owner_id, edit.version)
            if not untouched and stored not in (edit.before, edit.after):
                return FieldOutcome(Changes(), theirs=stored)
            _SET[edit.owner](work, edit)
        return FieldOutcome(written.changes)


def _named(edit: FieldEdit) -> tuple[str, dict[str, Any]]:
    """Return the kind of the act, and its arguments."""
    if edit.owner is Owner.CLAIM:
        return edit_named(_claim_fields(edit))
    return ("answer" if edit.name == "answer" else _NAMES[edit.owner]), {}


def _claim_fields(edit: FieldEdit) -> ClaimFields:
    return ClaimFields(**{edit.name: CLAIM_FIELDS[edit.name].stored(edit.after)})


def _set_claim(work: UnitOfWork, edit: FieldEdit) -> None:
    edit_claim(work, edit.owner_id, _claim_fields(edit))


def _set_evidence(work: UnitOfWork, edit: FieldEdit) -> None:
    evidence, value = work.evidence.get(edit.owner_id), edit.after
    values: dict[str, Any] = {edit.name: value}
    if edit.name == "stance":
        values = {edit.name: Stance(value)}
    elif edit.name == "confidential":
        values = {edit.name: value == YES}
    edit_evidence(work, evidence, replace(evidence.fields, **values))


def _set_comment(work: UnitOfWork, edit: FieldEdit) -> None:
    work.comments.set(edit.owner_id, comment_values(edit.after))


def _set_query(work: UnitOfWork, edit: FieldEdit) -> None:
    values = answer_values(edit.after) if edit.name == "answer" else question_values(edit.after)
    work.queries.set(edit.owner_id, values)


def _set_correction(work: UnitOfWork, edit: FieldEdit) -> None:
    fields = replace(work.corrections.get(edit.owner_id).fields, **{edit.name: edit.after})
    work.corrections.set(edit.owner_id, correction_values(fields))


_SET: Mapping[Owner, Callable[[UnitOfWork, FieldEdit], None]] = {
    Owner.CLAIM: _set_claim,
    Owner.EVIDENCE: _set_evidence,
    Owner.COMMENT: _set_comment,
    Owner.QUERY: _set_query,
    Owner.CORRECTION: _set_correction,
}
_NAMES = {
    Owner.EVIDENCE: "edit_evidence",
    Owner.COMMENT: "edit_comment",
    Owner.QUERY: "edit_query",
    Owner.CORRECTION: "edit_correction",
}
