"""What agreement on statuses is counted from: open assessments. Who marked what is `places.py`'s."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, select

from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.listing import LISTED
from annotator.storage.repositories.sight import GIVEN, Sight
from annotator.storage.tables import (
    articles,
    assessments,
    claim_tags,
    claims,
    mentions,
    people,
    statuses,
    tags,
)

_MONTH = func.substr(assessments.c.assessed_at, 1, len("2026-03"))


class Rated(NamedTuple):
    """One person's assessment of a claim, with the month (YYYY-MM) it is from."""

    claim_id: str
    person: str
    status: str
    month: str


class AgreementRepository(Repository):
    """Reads only what everybody may see: a figure would tell what is blind as well."""

    def __init__(self, connection: Connection, sight: Sight) -> None:
        super().__init__(connection)
        self._sight = sight

    def rated(self, article_ids: Sequence[str] = ()) -> Iterator[Rated]:
        """Yield the open assessments of all claims, or of those in some articles, claim by claim."""
        claim_id = assessments.c.claim_id
        query = select(claim_id, people.c.name, assessments.c.status, _MONTH)
        query = query.join(people, people.c.person_id == assessments.c.person_id).order_by(claim_id, people.c.name)
        query = query.where(GIVEN)
        if article_ids:
            query = query.where(claim_id.in_(select(mentions.c.claim_id).where(mentions.c.article_id.in_(article_ids))))
        if not self._sight.sees_all:
            query = query.where(claim_id.not_in(self._sight.blind_claims()))
        yield from (Rated(*row) for row in self._connection.execute(query))

    def ranks(self) -> dict[str, float]:
        """Return the ratings of those statuses that have one."""
        query = select(statuses.c.key, statuses.c.rating_value).where(statuses.c.rating_value.is_not(None))
        return {row.key: float(row.rating_value) for row in self._connection.execute(query)}

    def tags_of_claims(self) -> dict[str, list[str]]:
        """Return the claims of each tag, by its name, of those that anybody has assessed."""
        query = select(tags.c.name, claim_tags.c.claim_id).join(tags, tags.c.tag_id == claim_tags.c.tag_id)
        return self._grouped(query.where(claim_tags.c.claim_id.in_(select(assessments.c.claim_id))))

    def articles_of_claims(self) -> dict[tuple[str, str], list[str]]:
        """Return the claims of each article, by its id and title, of those that anybody has assessed."""
        query = select(articles.c.article_id, articles.c.title, mentions.c.claim_id).distinct()
        query = query.join(mentions, mentions.c.article_id == articles.c.article_id)
        query = query.where(mentions.c.claim_id.in_(select(assessments.c.claim_id)), LISTED)
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for article_id, title, claim_id in self._connection.execute(query):
            found[article_id, title].append(claim_id)
        return found

    def _grouped(self, query: Select[Any]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, claim_id in self._connection.execute(query):
            found[name].append(claim_id)
        return found

    def settled_wordings(self, claim_ids: Sequence[str]) -> dict[str, tuple[str, bool]]:
        """Return of claims how they are worded, and whether they were settled after they were assessed last."""
        last = select(func.max(assessments.c.assessed_at)).where(assessments.c.claim_id == claims.c.claim_id)
        after = statuses.c.settled & (claims.c.checked_at >= last.scalar_subquery())
        query = select(claims.c.claim_id, claims.c.wording, after)
        query = query.join(statuses, statuses.c.key == claims.c.status)
        found: dict[str, tuple[str, bool]] = {}
        for part in in_parts(claim_ids):
            rows = self._connection.execute(query.where(claims.c.claim_id.in_(part)))
            found.update((claim_id, (wording, bool(settled))) for claim_id, wording, settled in rows)
        return found
