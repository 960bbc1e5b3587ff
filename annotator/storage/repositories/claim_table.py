"""The table of claims over all articles: ids in an order, groups, and the lines of a page. Reads only.

The ids come first and whole (a list of a million is small), the lines of the visible page when they are needed: so
scrolling to the end costs no more than scrolling to the second page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Subquery, case, exists, func, select

from annotator.domain.claim_query import OTHER_FIELDS, ClaimGroup, ClaimOrder, ClaimQuery, ClaimRow
from annotator.storage.look_alikes import joined, spellings
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.stored_values import moment
from annotator.storage.tables import articles, claim_tags, claims, evidence, mentions, people, statuses, tags

# of one that is lost the article is known, and no place in its text
_PLACE = tuple(case((mentions.c.anchor == "lost", 0), else_=column) for column in (mentions.c.start, mentions.c.end))
_STANDS = exists().where(mentions.c.claim_id == claims.c.claim_id)
_DAY_END = "T23:59:59.999999Z"


class ClaimTableRepository(Repository):
    """Claims as lines of a table."""

    def ids(
        self, wanted: ClaimQuery, order: ClaimOrder, *, descending: bool, among: Select[Any] | None = None
    ) -> list[str]:
        """Return the ids of the claims that are wanted, in order; `among` is a query for the claims that hold words."""
        key, query = _sorted_by(order, self._filtered(wanted, among))
        query = query.order_by(key.desc() if descending else key, claims.c.claim_id)
        return list(self._connection.scalars(query))

    def groups(
        self, wanted: ClaimQuery, order: ClaimOrder, *, descending: bool, among: Select[Any] | None = None
    ) -> list[ClaimGroup]:
        """Return how many claims share each value that the order sorts by, in that order."""
        key, query = _sorted_by(order, self._filtered(wanted, among))
        if order in (ClaimOrder.MADE, ClaimOrder.CHECKED):
            key = func.substr(key, 1, 10)  # a group is a day
        shown = claims.c.status if order is ClaimOrder.STATUS else key
        grouped = query.with_only_columns(func.min(shown), func.count()).group_by(key)
        grouped = grouped.order_by(key.desc() if descending else key)
        return [ClaimGroup(str(value or ""), int(count)) for value, count in self._connection.execute(grouped)]

    def values(self, field: str, most: int = 200) -> list[str]:
        """Return the names that occur in a field, the most frequent first."""
        column = {"claimant": claims.c.claimant, "publisher": evidence.c.publisher, "checker": people.c.name}[field]
        query = select(column, func.count()).where(column != "").group_by(column).order_by(func.count().desc(), column)
        counted = ((str(name), int(count)) for name, count in self._connection.execute(query))
        return [name for name, _ in joined(counted)][:most]

    def rows(self, claim_ids: Sequence[str]) -> list[ClaimRow]:
        """Return the lines of these claims in this order; vanished ones are left out."""
        found: dict[str, ClaimRow] = {}
        for part in in_parts(claim_ids):
            found.update((row.claim_id, row) for row in self._part(part))
        return [found[claim_id] for claim_id in claim_ids if claim_id in found]

    def _filtered(self, wanted: ClaimQuery, among: Select[Any] | None) -> Select[Any]:
        query = select(claims.c.claim_id)
        if not wanted.imported:
            query = query.where(_STANDS)
        if among is not None:
            query = query.where(claims.c.claim_id.in_(among))
        if wanted.settled is not None:
            settled = claims.c.status.in_(select(statuses.c.key).where(statuses.c.settled))
            query = query.where(settled if wanted.settled else ~settled)
        conditions = [condition(value) for name, condition in _CONDITIONS.items() if (value := getattr(wanted, name))]
        for name, (column, named) in _NAMED.items():
            if value := getattr(wanted, name):
                conditions.append(named(spellings(self._connection, column, value)))
        return query.where(*conditions)

    def _part(self, ids: Sequence[str]) -> list[ClaimRow]:
        query = (
            select(claims, people.c.name.label("checker"))
            .outerjoin(people, people.c.person_id == claims.c.checked_by)
            .where(claims.c.claim_id.in_(ids))
        )
        places, names = self._places(ids), self._tags(ids)
        counts = self._evidence_counts(ids)
        nowhere = ("", "", 0, 0, 0)
        lines = []
        for row in self._connection.execute(query).mappings():
            article_id, title, start, end, standing = places.get(row["claim_id"], nowhere)
            lines.append(
                ClaimRow(
                    claim_id=row["claim_id"],
                    wording=row["wording"],
                    status=row["status"],
                    claimant=row["claimant"],
                    tags=tuple(names.get(row["claim_id"], ())),
                    article_id=article_id,
                    article=title,
                    start=start,
                    end=end,
                    mentions=standing,
                    evidence=counts.get(row["claim_id"], 0),
                    priority=row["priority"],
                    checker=row["checker"] or "",
                    checked_at=moment(row["checked_at"]) if row["checked_at"] else None,
                    made_at=moment(row["created_at"]),
                    void=bool(row["void"]),
                    version=row["version"],
                    fields={one.key: str(row[one.key]) for one in OTHER_FIELDS},
                )
            )
        return lines

    def _places(self, ids: Sequence[str]) -> dict[str, tuple[str, str, int, int, int]]:
        """Return article, title, start and end of each claim's first mention, and how many mentions it has."""
        query = (
            select(mentions.c.claim_id, articles.c.article_id, articles.c.title, *_PLACE)
            .join(articles, articles.c.article_id == mentions.c.article_id)
            .where(mentions.c.claim_id.in_(ids))
            .order_by(mentions.c.anchor == "lost", mentions.c.mention_id)
        )
        found: dict[str, tuple[str, str, int, int, int]] = {}
        for claim_id, *place in self._connection.execute(query):
            article_id, title, start, end, count = found.get(claim_id, (*place, 0))
            found[claim_id] = (article_id, title, start, end, count + 1)
        return found

    def _tags(self, ids: Sequence[str]) -> dict[str, list[str]]:
        query = (
            select(claim_tags.c.claim_id, tags.c.name)
            .join(tags, tags.c.tag_id == claim_tags.c.tag_id)
            .where(claim_tags.c.claim_id.in_(ids))
            .order_by(tags.c.position, tags.c.name)
        )
        names: dict[str, list[str]] = defaultdict(list)
        for claim_id, name in self._connection.execute(query):
            names[claim_id].append(name)
        return names

    def _evidence_counts(self, ids: Sequence[str]) -> dict[str, int]:
        column = evidence.c.claim_id
        query = select(column, func.count()).where(column.in_(ids)).group_by(column)
        return {claim_id: int(count) for claim_id, count in self._connection.execute(query)}


def _in_article(article_id: str) -> ColumnElement[bool]:
    return claims.c.claim_id.in_(select(mentions.c.claim_id).where(mentions.c.article_id == article_id))


def _tagged(names: Sequence[str]) -> ColumnElement[bool]:
    tagged = select(claim_tags.c.claim_id).join(tags, tags.c.tag_id == claim_tags.c.tag_id)
    return claims.c.claim_id.in_(tagged.where(tags.c.name.in_(names)))


def _published_by(names: Sequence[str]) -> ColumnElement[bool]:
    return claims.c.claim_id.in_(select(evidence.c.claim_id).where(evidence.c.publisher.in_(names)))


def _checked_by(names: Sequence[str]) -> ColumnElement[bool]:
    return claims.c.checked_by.in_(select(people.c.person_id).where(people.c.name.in_(names)))


_CONDITIONS: dict[str, Callable[[str], ColumnElement[bool]]] = {
    "article_id": _in_article,
    "status": lambda key: claims.c.status == key,
    "made_from": lambda day: claims.c.created_at >= day,
    "made_to": lambda day: claims.c.created_at <= day + _DAY_END,
    "checked_from": lambda day: claims.c.checked_at >= day,
    "checked_to": lambda day: claims.c.checked_at <= day + _DAY_END,
}
"""What a claim must meet, by the field of `ClaimQuery` that asks for it."""
_NAMED: dict[str, tuple[Column[Any], Callable[[Sequence[str]], ColumnElement[bool]]]] = {
    "tag": (tags.c.name, _tagged),
    "claimant": (claims.c.claimant, claims.c.claimant.in_),
    "publisher": (evidence.c.publisher, _published_by),
    "checker": (people.c.name, _checked_by),
}
"""The same of names, with the column that they are looked up in: all that look the same are meant."""


def _sorted_by(order: ClaimOrder, query: Select[Any]) -> tuple[ColumnElement[Any], Select[Any]]:
    """Return what the order sorts by, and the query with the tables that it needs."""
    if order is ClaimOrder.STATUS:
        return statuses.c.position, query.join(statuses, statuses.c.key == claims.c.status)
    if order is ClaimOrder.CHECKER:
        name = func.coalesce(people.c.name, "")
        return name, query.outerjoin(people, people.c.person_id == claims.c.checked_by)
    if order is ClaimOrder.ARTICLE:
        first = _first_articles()
        key = func.coalesce(first.c.title, "")
        return key, query.outerjoin(first, first.c.claim_id == claims.c.claim_id)
    plain: dict[ClaimOrder, ColumnElement[Any]] = {
        ClaimOrder.MADE: claims.c.created_at,
        ClaimOrder.WORDING: func.lower(claims.c.wording),
        ClaimOrder.CLAIMANT: claims.c.claimant,
        # what nobody has checked comes first, and not nowhere (the engines sort NULL differently)
        ClaimOrder.CHECKED: case((claims.c.checked_at.is_(None), ""), else_=claims.c.checked_at),
        ClaimOrder.PRIORITY: claims.c.priority,
    }
    return plain[order], query


def _first_articles() -> Subquery:
    """Return claims with the title of the article in which each was first marked (ids sort by time)."""
    first = select(mentions.c.claim_id, func.min(mentions.c.mention_id).label("mention_id")).group_by(
        mentions.c.claim_id
    )
    earliest = first.subquery("earliest")
    return (
        select(earliest.c.claim_id, articles.c.title)
        .join(mentions, mentions.c.mention_id == earliest.c.mention_id)
        .join(articles, articles.c.article_id == mentions.c.article_id)
        .subquery("first_articles")
    )
