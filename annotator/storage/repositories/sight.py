"""What one person may see while claims are assessed blind, as conditions for queries of the history and of exports.

What she may see of a few claims is asked of `assessments.py`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, not_, or_, select, true

from annotator.domain.assessment import BlindRule, rule_of
from annotator.domain.folding import as_seen
from annotator.storage.engine import HELD
from annotator.storage.repositories.assessments import PROJECT_RULE
from annotator.storage.repositories.listing import LISTED
from annotator.storage.tables import act_changes, acts, articles, assessments, claims, mentions, people, statuses

GIVEN = assessments.c.codebook_version > 0
"""Holds for assessments of which a status was chosen (`Assessment.given`)."""
_WHOSE = '"person_id":'
"""How an image, in canonical JSON, says whose an assessment is: within a text its quotes are escaped."""


_ABOUT_ONE = '"entity":"assessment"'
"""How the image of a conflict says that it is about an assessment."""


class Sight:
    """What a person may see of the history and of all assessments, as conditions that a query can hold.

    To be asked of whole tables; what a few claims have is asked of AssessmentRepository.
    """

    def __init__(self, connection: Connection, person: str, today: Collection[str] = ()) -> None:
        """`today` are claims that are blind whatever the rules say: of the past, those that are so now."""
        self._connection = connection
        self._today = sorted(today)
        self._me = str(connection.scalar(select(people.c.person_id).where(people.c.name == person)) or "")
        found = connection.execute(
            select(articles.c.blind).where(articles.c.blind > "").distinct().union(PROJECT_RULE)
        ).scalars()
        self._project = rule_of(connection.scalar(PROJECT_RULE) or "")
        self._stored = [stored for stored in found if rule_of(stored).blind]
        self.sees_all = not self._stored and not self._today
        """Whether nothing is assessed blind at all: of most projects nothing else need be asked."""
        self._held = bool(connection.get_execution_options().get(HELD))
        """Whether the server shows only what may be seen, anyway: to ask twice of each row would cost as much again."""

    def blind_claims(self) -> Select[tuple[str]]:
        """Return a query for the claims whose assessments are not open yet."""
        known = {as_seen(row.name): row.person_id for row in self._connection.execute(select(people))}
        conditions = [self._blind_by(stored, known) for stored in self._stored]
        if self._today:  # the past is told from a database of SQLite's
            named = func.json_each(json.dumps(self._today)).table_valued("value")
            conditions.append(claims.c.claim_id.in_(select(named.c.value)))
        return select(claims.c.claim_id).where(or_(*conditions) if conditions else not_(true()))

    def _blind_by(self, stored: str, known: Mapping[str, str]) -> Any:
        rule = rule_of(stored)
        own = articles.c.blind == stored
        of_rule = or_(own, articles.c.blind == "") if self._project == rule else own
        here = select(mentions.c.claim_id).join(articles, articles.c.article_id == mentions.c.article_id)
        return and_(claims.c.claim_id.in_(here.where(of_rule, LISTED)), claims.c.claim_id.not_in(_done(rule, known)))

    def any_blind(self, article_ids: Sequence[str]) -> bool:
        """Tell whether the assessments of any claim of some articles, or of all, are not open yet."""
        if self.sees_all:
            return False
        query = self.blind_claims().limit(1)
        if article_ids:
            here = select(mentions.c.claim_id).where(mentions.c.article_id.in_(article_ids))
            query = query.where(claims.c.claim_id.in_(here))
        return self._connection.scalar(query) is not None

    def hidden(self, change: Any) -> Any:
        """Hold for the changes, rows of `act_changes`, that tell what another makes of a claim that is blind.

        Those of claims that were removed stay hidden while anything is blind.
        """
        mine = select(assessments.c.assessment_id).where(assessments.c.person_id == self._me)
        by_me = exists().where(acts.c.seq == change.c.seq, acts.c.person_id == self._me)
        named = f'{_WHOSE}"{self._me}"'
        images = (change.c.before, change.c.after)
        not_anothers = and_(*(or_(image.is_(None), ~image.contains(_WHOSE), image.contains(named)) for image in images))
        gone = change.c.entity_id.not_in(select(assessments.c.assessment_id))
        own = or_(change.c.entity_id.in_(mine), and_(gone, by_me, not_anothers))
        blind = or_(change.c.claim_id.in_(self.blind_claims()), change.c.claim_id.not_in(select(claims.c.claim_id)))
        # what two desks made of an assessment says both
        of_one = or_(*(image.contains(_ABOUT_ONE) for image in images))
        return and_(
            blind, or_(and_(change.c.entity == "assessment", ~own), and_(change.c.entity == "conflict", of_one))
        )

    def shown(self, change: Any) -> list[Any]:
        """Return what holds for the changes that the person may see; nothing where she may see all."""
        return [] if self.sees_all or self._held else [not_(self.hidden(change))]

    def shown_acts(self, seq: Any) -> list[Any]:
        """Return what holds for the acts, by their number, of which the person may see anything."""
        if self.sees_all or self._held:
            return []
        some, other = act_changes.alias("hidden_change"), act_changes.alias("shown_change")
        hides = exists().where(some.c.seq == seq, self.hidden(some))
        shows = exists().where(other.c.seq == seq, not_(self.hidden(other)))
        return [or_(~hides, shows)]


def _done(rule: BlindRule, known: Mapping[str, str]) -> Select[tuple[str]]:
    """Return a query for the claims that those who are to assess them have; `known` are the people's ids by name.

    Who has not said yet what a claim is has not assessed it (`Assessment.done`).
    """
    query = select(assessments.c.claim_id).join(statuses, statuses.c.key == assessments.c.status)
    query = query.where(statuses.c.settled, GIVEN).group_by(assessments.c.claim_id)
    if rule.people:
        query = query.where(assessments.c.person_id.in_([known.get(as_seen(name), "") for name in rule.people]))
    return query.having(func.count() >= rule.number)
