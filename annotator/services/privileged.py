"""Privileged remarks: written down, listed in the log, removed. No export, report, hand-back or parcel has them."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.changes import Changes
from annotator.domain.privileged import PrivilegedRemark
from annotator.errors import InvalidInput
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.services.results import Added
from annotator.storage.store import Store
from annotator.storage.stored_values import now


class PrivilegedService:
    """Use cases of what counsel advised."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, counsel: str, subject: str, text: str, *, article_id: str = "", claim_id: str = "") -> Added:
        """Write down what counsel advised on an article or on a claim; the subject is what the log says of it.

        Raises InvalidInput where counsel, subject or text is missing, or not exactly one of the two is named; NotFound.
        """
        counsel, subject, text = counsel.strip(), " ".join(subject.split()), text.strip()
        check_words((counsel, subject, text))
        if not (counsel and subject and text):
            raise InvalidInput(
                message("A privileged remark names counsel and a subject, and says something."),
                message("The subject stands in the log: say what it is about, not what was advised."),
            )
        if bool(article_id) == bool(claim_id):
            raise InvalidInput(message("A remark is on an article or on a claim."), message("Name one of the two."))
        with self._store.writing("add_privileged") as (work, written):
            if article_id:
                work.articles.get(article_id)
            else:
                work.claims.get(claim_id)
            values = {"counsel": counsel, "subject": subject, "text": text, "created_at": now()}
            place = {"article_id": article_id or None, "claim_id": claim_id or None}
            remark_id = work.privileged.add({**place, "person_id": work.person_id, **values})
        return Added(remark_id, written.changes)

    def log(self) -> Sequence[PrivilegedRemark]:
        """Return all privileged remarks, the oldest first."""
        with self._store.reading() as reading:
            return reading.privileged.all()

    def get(self, remark_id: str) -> PrivilegedRemark:
        """Return a privileged remark. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.privileged.get(remark_id)

    def delete(self, remark_id: str) -> Changes:
        """Remove one. Raises NotFound."""
        with self._store.writing("delete_privileged") as (work, written):
            work.privileged.get(remark_id)
            work.privileged.delete(remark_id)
        return written.changes
