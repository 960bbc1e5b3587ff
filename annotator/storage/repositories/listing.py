"""The library's list as a query for ids: narrowed by the work on the articles, and in any of its orders.

Not the lines themselves, and not the words of the texts: the search finds those.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, TextualSelect, and_, case, false, func, or_, select

from annotator.domain.library import Due, LibraryField, LibraryFilter, LibraryOrder
from annotator.domain.sign_off import SIGNED_OFF
from annotator.domain.work import Priority
from annotator.storage.tables import articles, claims, mentions, statuses

LISTED = articles.c.deleted_at.is_(None)
ORDER = (articles.c.imported_at.desc(), articles.c.article_no)
"""Newest import first, then as imported."""

_WEEK = timedelta(days=7)
_DONE = articles.c.status == SIGNED_OFF


def listed(
    filters: Sequence[LibraryFilter],
    order: LibraryOrder,
    names: Mapping[str, Sequence[str]],
    today: date,
    among: Select[Any] | TextualSelect | None = None,
) -> Select[Any]:
    """Return a query for the ids of the articles that pass the filters.

    `names` gives for each value of an `assigned` filter the names that it means; `among` is a query for article
    numbers: only those are returned. By coverage, which is not in the database, the order is that of the imports.
    """
    query = select(articles.c.article_id).where(LISTED)
    for condition in _conditions(filters, names, today):
        query = query.where(condition)
    if among is not None:
        query = query.where(articles.c.article_no.in_(among))
    if order is LibraryOrder.UNCHECKED:
        left = _left()
        query = query.outerjoin(left, left.c.article_id == articles.c.article_id)
        return query.order_by(func.coalesce(left.c.left, 0).desc(), *ORDER)
    return query.order_by(*_ORDERS.get(order, ()), *ORDER)


# what is done is not urgent; what has no date, or no priority, is less so than what has
_DUE_FIRST = (articles.c.due == "", articles.c.due)
_URGENT_FIRST = (articles.c.priority.desc(),)
_LAST = (case((_DONE, 1), else_=0),)
_ORDERS: dict[LibraryOrder, tuple[ColumnElement[Any], ...]] = {
    LibraryOrder.DUE: (*_LAST, *_DUE_FIRST, *_URGENT_FIRST),
    LibraryOrder.PRIORITY: (*_LAST, *_URGENT_FIRST, *_DUE_FIRST),
    LibraryOrder.TITLE: (func.lower(articles.c.title),),
}


def _left() -> Any:
    """How many claims of each article have no settled status."""
    return (
        select(mentions.c.article_id, func.count(mentions.c.claim_id.distinct()).label("left"))
        .join(claims, claims.c.claim_id == mentions.c.claim_id)
        .join(statuses, statuses.c.key == claims.c.status)
        .where(claims.c.void == "", statuses.c.settled.is_(False))
        .group_by(mentions.c.article_id)
        .subquery()
    )


def _conditions(
    filters: Sequence[LibraryFilter], names: Mapping[str, Sequence[str]], today: date
) -> list[ColumnElement[bool]]:
    wanted: dict[LibraryField, list[ColumnElement[bool]]] = defaultdict(list)
    conditions: list[ColumnElement[bool]] = []
    for one in filters:
        condition = _condition(one, names, today)
        if one.excluded:
            conditions.append(~condition)
        else:
            wanted[one.field].append(condition)
    return [*conditions, *(or_(false(), *some) for some in wanted.values())]


def _condition(one: LibraryFilter, names: Mapping[str, Sequence[str]], today: date) -> ColumnElement[bool]:
    if one.field is LibraryField.STATE:
        return articles.c.status == one.value
    if one.field is LibraryField.PRIORITY:
        return articles.c.priority == int(Priority[one.value.upper()])
    if one.field is LibraryField.ASSIGNED:
        return articles.c.assigned_to.in_(names.get(one.value, ()))
    return _due(one.value, today)


def _due(value: str, today: date) -> ColumnElement[bool]:
    some = articles.c.due != ""
    if value == Due.NONE:
        return ~some
    if value == Due.TODAY:
        return articles.c.due == today.isoformat()
    if value == Due.OVERDUE:
        return and_(some, articles.c.due < today.isoformat(), ~_DONE)
    if value == Due.WEEK:
        return and_(some, articles.c.due <= (today + _WEEK).isoformat(), ~_DONE)
    return and_(some, articles.c.due <= value)
