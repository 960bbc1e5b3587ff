"""People's own assessments of claims: given, taken back, kept from others while they are blind, settled in the end.

How far people agree is `agreement.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.assessment import BlindRule, ClaimAssessments
from annotator.domain.changes import Changes
from annotator.domain.claim import ClaimFields
from annotator.errors import NotFound
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.services.claims import edit_claim
from annotator.services.results import Assessed
from annotator.storage.store import Store
from annotator.storage.stored_values import now


class AssessmentService:
    """Use cases on assessments."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def assess(self, claim_id: str, status: str, rationale: str | None = None, based_on: int | None = None) -> Assessed:
        """Give one's own assessment of a claim, or change it; a rationale of None stays as it is.

        Raises NotFound for an unknown claim or status, InvalidInput for a retired one, Overtaken where it was changed
        since version `based_on`.
        """
        with self._store.writing("assess") as (work, written):
            work.claims.require([claim_id])
            work.codebook.is_settled(status, to_give=True)
            given = {"status": status, "codebook_version": work.codebook.latest_version()}
            if rationale is not None:
                check_words([rationale])
                given["rationale"] = rationale.strip()
            own = work.assessments.own(claim_id, work.person_id)
            if own is None:
                assessment_id = work.assessments.add(claim_id, work.person_id, given)
            else:
                assessment_id = own.assessment_id
                there = own.status, own.rationale, own.given
                if there != (status, given.get("rationale", own.rationale), True):
                    work.assessments.set(assessment_id, {**given, "assessed_at": now()}, based_on)
        return Assessed(assessment_id, claim_id, status, written.changes)

    def note(self, claim_id: str, rationale: str) -> Assessed:
        """Keep why, before a status is chosen: it counts as no assessment, and is shown to nobody else. Or change why.

        Raises NotFound.
        """
        with self._store.writing("note_assessment") as (work, written):
            work.claims.require([claim_id])
            check_words([rationale])
            given = {"rationale": rationale.strip()}
            own = work.assessments.own(claim_id, work.person_id)
            if own is not None:
                assessment_id, status = own.assessment_id, own.status
                if own.rationale != given["rationale"]:
                    work.assessments.set(assessment_id, {**given, "assessed_at": now()})
            else:
                status = work.codebook.first_status()
                none = {**given, "status": status, "codebook_version": 0}
                assessment_id = work.assessments.add(claim_id, work.person_id, none)
        return Assessed(assessment_id, claim_id, status, written.changes)

    def take_back(self, claim_id: str) -> Changes:
        """Take one's own assessment of a claim back. Raises NotFound where there is none."""
        with self._store.writing("take_back_assessment") as (work, written):
            own = work.assessments.own(claim_id, work.person_id)
            if own is None:
                raise NotFound(message("You have not assessed this claim."))
            work.assessments.delete(own.assessment_id)
        return written.changes

    def of_claim(self, claim_id: str) -> ClaimAssessments:
        """Return what may be seen of a claim's assessments. Raises NotFound."""
        with self._store.reading() as reading:
            reading.claims.require([claim_id])
            return reading.assessments.seen(self._store.person_name, claim_id)

    def look(self, claim_id: str) -> ClaimAssessments:
        """Return what may be seen of a claim's assessments; of a claim that is gone, nothing."""
        with self._store.reading() as reading:
            return reading.assessments.seen(self._store.person_name, claim_id)

    def find(self, article_ids: Sequence[str] = ()) -> list[ClaimAssessments]:
        """Return what may be seen of the assessments in some articles, or in all, claim by claim.

        Raises NotFound for an unknown article.
        """
        with self._store.reading() as reading:
            for article_id in article_ids:
                reading.articles.get(article_id)
            person = self._store.person_name
            claim_ids = reading.assessments.assessed(article_ids)
            seen = reading.assessments.visible(person, claim_ids)
            blind = reading.assessments.blind(claim_ids)
            return [ClaimAssessments(one, tuple(some), one in blind) for one, some in seen.items()]

    def is_blind(self, article_ids: Sequence[str] = ()) -> bool:
        """Tell whether any claim of some articles, or of all, is assessed blind and not open yet."""
        with self._store.reading() as reading:
            return reading.sight.any_blind(article_ids)

    # who may see what

    def rule(self, article_id: str = "") -> BlindRule:
        """Return the rule of an article, or of the whole project. Raises NotFound."""
        with self._store.reading() as reading:
            if not article_id:
                return reading.assessments.project_rule()
            reading.articles.get(article_id)
            return reading.assessments.rule_of_article(article_id)

    def set_blind(self, rule: BlindRule, article_ids: Sequence[str] = ()) -> Changes:
        """Let claims be assessed blind, or end it: of some articles, or of the whole project, with all its articles.

        Raises NotFound for an unknown article.
        """
        name = "blind" if rule.blind else "unblind"
        with self._store.writing(name, count=len(article_ids)) as (work, written):
            for article_id in article_ids:
                work.articles.get(article_id)
                project = work.assessments.project_rule()
                work.assessments.set_article_rule(article_id, "" if rule == project else rule.stored)
            if not article_ids:
                work.assessments.set_project_rule(rule)
                for article_id in work.assessments.ruled_articles():
                    work.assessments.set_article_rule(article_id, "")
        return written.changes

    # settling what differs

    def settle(self, claim_id: str, status: str, rationale: str, based_on: int | None = None) -> Changes:
        """Settle what people have assessed: the claim gets this status with this rationale, and the record says whose.

        Raises Blocked while the claim is blind, NotFound, Overtaken.
        """
        with self._store.writing("settle", status=status) as (work, written):
            edit_claim(work, claim_id, ClaimFields(status=status, rationale=rationale), based_on)
            of_claim = work.assessments.seen(self._store.person_name, claim_id)
            work.arguments["people"] = [one.person for one in of_claim.assessments if one.given]
        return written.changes
