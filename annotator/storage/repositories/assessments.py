"""People's own assessments of claims, and the rules by which they are blind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, case, select

from annotator.domain.assessment import (
    BLIND,
    Assessment,
    BlindRule,
    ClaimAssessments,
    open_to_all,
    rule_of,
    visible,
)
from annotator.domain.folding import as_seen
from annotator.domain.ids import new_id
from annotator.storage.mapping import to_assessment
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.stored_values import now
from annotator.storage.tables import articles, assessments, claims, mentions, people, project_settings, statuses

_OF_PEOPLE = (
    select(assessments, people.c.name.label("person"), statuses.c.settled)
    .join(people, people.c.person_id == assessments.c.person_id)
    .join(statuses, statuses.c.key == assessments.c.status)
)
PROJECT_RULE = select(project_settings.c.value).where(project_settings.c.key == BLIND)
_RULES_OF_CLAIMS = (
    select(mentions.c.claim_id, articles.c.blind, PROJECT_RULE.scalar_subquery().label("otherwise"))
    .join(articles, articles.c.article_id == mentions.c.article_id)
    .distinct()
)

# a claim that stands nowhere has no rule: the project's is for what stands in its articles
_OTHERWISE = case((mentions.c.mention_id.is_not(None), PROJECT_RULE.scalar_subquery()), else_="")
_OF_A_CLAIM = (
    select(
        articles.c.blind, _OTHERWISE.label("otherwise"), assessments, people.c.name.label("person"), statuses.c.settled
    )
    .select_from(claims)
    .outerjoin(mentions, mentions.c.claim_id == claims.c.claim_id)
    .outerjoin(articles, articles.c.article_id == mentions.c.article_id)
    .outerjoin(assessments, assessments.c.claim_id == claims.c.claim_id)
    .outerjoin(people, people.c.person_id == assessments.c.person_id)
    .outerjoin(statuses, statuses.c.key == assessments.c.status)
    .where(claims.c.claim_id == bindparam("claim"))
    .distinct()
)


class AssessmentRepository(Repository):
    """What people make of claims. Whoever asks says for whom: what is blind to her is not among the answers."""

    def visible(self, person: str, claim_ids: Sequence[str]) -> dict[str, list[Assessment]]:
        """Return what a person may see of these claims' assessments, by claim."""
        found: dict[str, list[Assessment]] = {}
        for part in in_parts(claim_ids):
            of_claims, rules = self._of(part), self._rules(part)
            for claim_id, some in of_claims.items():
                if seen := visible(some, rules.get(claim_id, ()), person):
                    found[claim_id] = seen
        return found

    def blind(self, claim_ids: Sequence[str]) -> set[str]:
        """Return the claims of these of which everybody sees only her own assessment, be there others or not."""
        found: set[str] = set()
        for part in in_parts(claim_ids):
            rules = self._rules(part)
            if not rules:
                continue  # as nearly everywhere: nothing else need be asked
            done = {
                claim_id: [one.person for one in some if one.done] for claim_id, some in self._of(list(rules)).items()
            }
            found.update(
                claim_id
                for claim_id, some in rules.items()
                if not all(rule.lets_see(done.get(claim_id, ())) for rule in some)
            )
        return found

    def seen(self, person: str, claim_id: str) -> ClaimAssessments:
        """Return what a person may see of one claim's assessments, asked in one statement: a card is opened often."""
        found: dict[str, Assessment] = {}
        rules: set[tuple[str, str]] = set()
        for row in self._connection.execute(_OF_A_CLAIM, {"claim": claim_id}).mappings():
            rules.add((row["blind"] or "", row["otherwise"] or ""))
            if row["assessment_id"] is not None:
                found[row["assessment_id"]] = to_assessment(row)
        some = sorted(found.values(), key=lambda one: one.assessment_id)
        holding = [rule_of(own, rule_of(otherwise)) for own, otherwise in rules]
        blind = not open_to_all([one.person for one in some if one.done], holding)
        return ClaimAssessments(claim_id, tuple(visible(some, holding, person)), blind)

    def _of(self, claim_ids: Sequence[str]) -> dict[str, list[Assessment]]:
        query = _OF_PEOPLE.where(assessments.c.claim_id.in_(claim_ids)).order_by(assessments.c.assessment_id)
        found: dict[str, list[Assessment]] = defaultdict(list)
        for row in self._connection.execute(query).mappings():
            found[row["claim_id"]].append(to_assessment(row))
        return found

    def _rules(self, claim_ids: Sequence[str]) -> dict[str, list[BlindRule]]:
        """Return by which rules some claims are assessed blind; those that are not are left out."""
        found: dict[str, list[BlindRule]] = defaultdict(list)
        for claim_id, own, otherwise in self._connection.execute(
            _RULES_OF_CLAIMS.where(mentions.c.claim_id.in_(claim_ids))
        ):
            rule = rule_of(own, rule_of(otherwise or ""))
            if rule.blind:
                found[claim_id].append(rule)
        return found

    def assessed(self, article_ids: Sequence[str] = ()) -> list[str]:
        """Return the claims that anybody has assessed, of some articles or of all, in the order they were made."""
        query = select(assessments.c.claim_id).distinct().order_by(assessments.c.claim_id)
        if not article_ids:
            return list(self._connection.scalars(query))
        found: set[str] = set()
        for part in in_parts(article_ids):
            here = select(mentions.c.claim_id).where(mentions.c.article_id.in_(part))
            found.update(self._connection.scalars(query.where(assessments.c.claim_id.in_(here))))
        return sorted(found)

    def own(self, claim_id: str, person_id: str) -> Assessment | None:
        """Return a person's assessment of a claim, None where she has made none."""
        query = _OF_PEOPLE.where(assessments.c.claim_id == claim_id, assessments.c.person_id == person_id)
        row = self._connection.execute(query).mappings().first()
        return None if row is None else to_assessment(row)

    def own_among(self, person: str, claim_ids: Collection[str]) -> set[str]:
        """Return the ids of a person's assessments of some claims."""
        found: set[str] = set()
        for part in in_parts(sorted(claim_ids)):
            found.update(
                one.assessment_id
                for some in self._of(part).values()
                for one in some
                if as_seen(one.person) == as_seen(person)
            )
        return found

    def add(self, claim_id: str, person_id: str, values: Mapping[str, Any]) -> str:
        """Add a person's first assessment of a claim; return its id."""
        row = {"assessment_id": new_id(), "claim_id": claim_id, "person_id": person_id, "assessed_at": now(), **values}
        self._ledger.insert("assessment", row)
        return str(row["assessment_id"])

    def add_many(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add assessments of claims that have none, from the values of their rows."""
        self._ledger.insert_many("assessment", rows)

    def set(self, assessment_id: str, values: Mapping[str, Any], based_on: int | None = None) -> bool:
        """Set fields of an assessment; return whether anything differed. Raises NotFound, Overtaken."""
        return self._ledger.update("assessment", assessment_id, values, based_on)

    def delete(self, assessment_id: str, based_on: int | None = None) -> bool:
        """Take an assessment back; return whether it was there. Raises Overtaken."""
        return self._ledger.delete("assessment", assessment_id, based_on)

    # the codebook and the claims change under them

    def by_status(self) -> dict[str, list[str]]:
        """Return the ids of all assessments by their statuses."""
        found: dict[str, list[str]] = defaultdict(list)
        for key, assessment_id in self._connection.execute(select(assessments.c.status, assessments.c.assessment_id)):
            found[key].append(assessment_id)
        return found

    def give_status(self, assessment_ids: Sequence[str], key: str, codebook_version: int) -> None:
        """Give assessments another status because the scale has changed."""
        values = {"status": key, "codebook_version": codebook_version}
        self._ledger.change_many([("assessment", one, values) for one in assessment_ids])

    def give_all(self, claim_id: str, other_id: str) -> None:
        """Let the assessments of a claim be another's; who has assessed both keeps that of the other one."""
        held = assessments.c.assessment_id, assessments.c.person_id
        both = [
            self._connection.execute(select(*held).where(assessments.c.claim_id == one)) for one in (claim_id, other_id)
        ]
        given, there = ({row[0]: row[1] for row in rows} for rows in both)
        for assessment_id, person_id in sorted(given.items()):
            if person_id in there.values():
                self._ledger.delete("assessment", assessment_id)
            else:
                self._ledger.give("assessment", assessment_id, other_id)

    # the rules

    def project_rule(self) -> BlindRule:
        """Return the rule of the whole project."""
        return rule_of(self._connection.scalar(PROJECT_RULE) or "")

    def rule_of_article(self, article_id: str) -> BlindRule:
        """Return the rule that holds for an article."""
        own = self._connection.scalar(select(articles.c.blind).where(articles.c.article_id == article_id))
        return rule_of(own or "", self.project_rule())

    def ruled_articles(self) -> list[str]:
        """Return the articles that have a rule of their own."""
        return list(self._connection.scalars(select(articles.c.article_id).where(articles.c.blind > "")))

    def set_project_rule(self, rule: BlindRule) -> None:
        """Set the rule of the whole project; articles that have one of their own keep it."""
        there = self._connection.scalar(PROJECT_RULE)
        if not rule.blind:
            self._ledger.delete("setting", BLIND)
        elif there is None:
            self._ledger.insert_many("setting", [{"key": BLIND, "value": rule.stored}], again=True)
        else:
            self._ledger.update("setting", BLIND, {"value": rule.stored})

    def set_article_rule(self, article_id: str, stored: str) -> None:
        """Set the rule of an article as it is stored; "" lets the project's hold. Raises NotFound."""
        self._ledger.update("article", article_id, {"blind": stored})
