"""Counts over the whole project, by the database: what the dashboard shows."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import Column, Select, and_, distinct, exists, func, select

from annotator.domain.article import ARTICLE_STATUSES
from annotator.domain.statistics import ArticleProgress, Count, Day, OpenClaim, SignedInSpite, Statistics
from annotator.storage.article_rows import to_sign_off
from annotator.storage.look_alikes import joined
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.sign_offs import IN_SPITE
from annotator.storage.stored_values import moment
from annotator.storage.tables import articles, claim_tags, claims, evidence, mentions, people, statuses, tags

_LISTED = articles.c.deleted_at.is_(None)
_STANDS = and_(exists().where(mentions.c.claim_id == claims.c.claim_id), claims.c.void == "")
_SETTLED = select(statuses.c.key).where(statuses.c.settled)


class StatisticsRepository(Repository):
    """Counts of one moment."""

    def whole(self, most: int) -> Statistics:
        """Return the statistics; of each list that has no end, the first `most`."""
        by_status = self._by_status()
        settled = set(self._connection.scalars(_SETTLED))
        return Statistics(
            articles=self._number(select(func.count()).select_from(articles).where(_LISTED)),
            claims=sum(by_status.values()),
            checked=sum(count for key, count in by_status.items() if key in settled),
            mentions=self._number(select(func.count()).select_from(mentions)),
            evidence=self._number(select(func.count()).select_from(evidence)),
            states=self._states(),
            statuses=self._in_scale_order(by_status),
            tags=self._tags(most),
            claimants=self._named(claims.c.claimant, most),
            publishers=self._named(evidence.c.publisher, most),
            days=self._days(),
            open_articles=self._open_articles(most),
            oldest_open=self._oldest_open(most),
            in_spite=self._in_spite(most),
            signed_in_spite=self._number(select(func.count()).select_from(articles).where(_LISTED, IN_SPITE)),
        )

    def _number(self, query: Select[Any]) -> int:
        return int(self._connection.scalar(query) or 0)

    def _counts(self, query: Select[Any]) -> dict[str, int]:
        return {str(name): int(count) for name, count in self._connection.execute(query)}

    def _by_status(self) -> dict[str, int]:
        return self._counts(select(claims.c.status, func.count()).where(_STANDS).group_by(claims.c.status))

    def _in_scale_order(self, counts: dict[str, int]) -> tuple[Count, ...]:
        keys = self._connection.scalars(select(statuses.c.key).order_by(statuses.c.position))
        return tuple(Count(key, counts.get(key, 0)) for key in keys)

    def _states(self) -> tuple[Count, ...]:
        found = self._counts(select(articles.c.status, func.count()).where(_LISTED).group_by(articles.c.status))
        return tuple(Count(state, found.get(state, 0)) for state in ARTICLE_STATUSES)

    def _tags(self, most: int) -> tuple[Count, ...]:
        query = (
            select(tags.c.name, func.count())
            .join(claim_tags, claim_tags.c.tag_id == tags.c.tag_id)
            .group_by(tags.c.name)
            .order_by(func.count().desc(), tags.c.name)
            .limit(most)
        )
        return tuple(Count(name, count) for name, count in self._counts(query).items())

    def _named(self, column: Column[Any], most: int) -> tuple[Count, ...]:
        query = select(column, func.count()).where(column != "").group_by(column).order_by(func.count().desc(), column)
        if column.table is claims:
            query = query.where(_STANDS)
        return tuple(Count(name, count) for name, count in joined(self._counts(query).items())[:most])

    def _days(self) -> tuple[Day, ...]:
        made: dict[str, int] = defaultdict(int)
        checked: dict[str, int] = defaultdict(int)
        for column, found in ((claims.c.created_at, made), (claims.c.checked_at, checked)):
            day = func.substr(column, 1, 10)
            query = select(day, func.count()).where(column.is_not(None), column != "", _STANDS).group_by(day)
            found.update(self._counts(query))
        return tuple(Day(date.fromisoformat(day), made[day], checked[day]) for day in sorted({*made, *checked}))

    def _open_articles(self, most: int) -> tuple[ArticleProgress, ...]:
        every = func.count(distinct(claims.c.claim_id))
        checked = func.count(distinct(claims.c.claim_id)).filter(statuses.c.settled)
        query = (
            select(articles.c.article_id, articles.c.title, articles.c.status, every, checked)
            .join(mentions, mentions.c.article_id == articles.c.article_id)
            .join(claims, claims.c.claim_id == mentions.c.claim_id)
            .join(statuses, statuses.c.key == claims.c.status)
            .where(_LISTED, claims.c.void == "")
            .group_by(articles.c.article_id, articles.c.title, articles.c.status)
            .having(every > checked)
            .order_by((every - checked).desc(), articles.c.article_id)
            .limit(most)
        )
        return tuple(ArticleProgress(*row) for row in self._connection.execute(query))

    def _in_spite(self, most: int) -> tuple[SignedInSpite, ...]:
        query = (
            select(articles, people.c.name.label("signed_off_by_name"))
            .outerjoin(people, people.c.person_id == articles.c.signed_off_by)
            .where(_LISTED, IN_SPITE)
            .order_by(articles.c.signed_off_at.desc(), articles.c.article_id)
            .limit(most)
        )
        rows = self._connection.execute(query).mappings()
        return tuple(SignedInSpite(row["article_id"], row["title"], to_sign_off(row)) for row in rows)

    def _oldest_open(self, most: int) -> tuple[OpenClaim, ...]:
        oldest = (
            select(claims.c.claim_id, claims.c.wording, claims.c.status, claims.c.created_at)
            .where(claims.c.status.not_in(_SETTLED), _STANDS)
            .order_by(claims.c.created_at, claims.c.claim_id)
            .limit(most)
        )
        rows = self._connection.execute(oldest).all()
        places = self._first_places([row.claim_id for row in rows])
        return tuple(
            OpenClaim(row.claim_id, row.wording, row.status, moment(row.created_at), *places[row.claim_id])
            for row in rows
        )

    def _first_places(self, claim_ids: list[str]) -> dict[str, tuple[str, str]]:
        query = (
            select(mentions.c.claim_id, articles.c.article_id, articles.c.title)
            .join(articles, articles.c.article_id == mentions.c.article_id)
            .where(mentions.c.claim_id.in_(claim_ids))
            .order_by(mentions.c.mention_id.desc())
        )
        return {claim_id: (article_id, title) for claim_id, article_id, title in self._connection.execute(query)}
