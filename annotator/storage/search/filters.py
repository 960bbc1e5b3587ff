"""The filters of a search as conditions on ids: what an article, a claim, a source, a comment or a note must have.

What a kind does not have itself it has through its claim: an article is found by a status when a claim with it stands
in the article, a piece of evidence or a comment when its claim has it, a source note when a claim that stands over it
has it, or one that has evidence from it. The days are those of what is found: when a
claim was said or its article published, when a source was published, when a comment or a note was written.

Names are compared as words are (domain/folding.py), which no engine can: those that are written otherwise than what was
asked for are looked up first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, FromClause, Select, and_, exists, func, not_, or_, select

from annotator.domain.folding import key_of
from annotator.domain.search import Field, Filter, Kind
from annotator.storage.parts import in_parts
from annotator.storage.tables import (
    articles,
    claim_tags,
    claims,
    comments,
    evidence,
    mentions,
    people,
    source_notes,
    tags,
)

_OF_CLAIMS = (Field.STATUS, Field.TAG, Field.CLAIMANT, Field.CHECKER)
_DAYS = (Field.FROM, Field.TO)
_DAY_END = "T23:59:59.999999Z"
_DAY_LENGTH = len("2021-06-23")
_NAMES: dict[Field, tuple[Column[Any], ...]] = {
    Field.CLAIMANT: (claims.c.claimant,),
    Field.CHECKER: (people.c.name,),
    Field.PUBLISHER: (articles.c.publisher, evidence.c.publisher),
}
_PART_END = "-99-99"  # behind the last day of a month or a year that is given without it


def as_written(connection: Connection, filters: Sequence[Filter]) -> tuple[Filter, ...]:
    """Return filters with the names that look like theirs, as far as `lower` in the engine does not find them."""
    return tuple(
        replace(one, written=_look_alikes(connection, _NAMES[one.field], one.value)) if one.field in _NAMES else one
        for one in filters
    )


def _look_alikes(connection: Connection, columns: Iterable[Column[Any]], name: str) -> tuple[str, ...]:
    key = key_of(name)
    found: dict[str, None] = {}
    for column in columns if key else ():
        otherwise = select(column).where(column.is_not(None), not_(_holds(column, name))).distinct()
        found.update((one, None) for one in connection.scalars(otherwise) if key in key_of(one))
    return tuple(found)


def conditions(kind: Kind, key: ColumnElement[Any], filters: Sequence[Filter]) -> list[ColumnElement[bool]]:
    """Return what must hold for `key`: an id of the kind, of an article its number."""
    wanted = [one for one in filters if not one.excluded]
    found = [_having(kind, key, wanted)] if wanted else []
    found += [not_(_having(kind, key, [one])) for one in filters if one.excluded]
    if kind is Kind.COMMENT:
        found.append(~exists().where(comments.c.comment_id == key, _of_a_deleted_article()))
    return found


def _having(kind: Kind, key: ColumnElement[Any], filters: Sequence[Filter]) -> ColumnElement[bool]:
    return _OF_KIND[kind](key, filters)


def _article(key: ColumnElement[Any], filters: Sequence[Filter]) -> ColumnElement[bool]:
    own = [*_named(filters, Field.PUBLISHER, articles.c.publisher), *_between(filters, articles.c.published, _DAY_END)]
    of_claims = _claim_conditions(filters)
    if of_claims:
        standing = select(mentions.c.mention_id).join(claims, claims.c.claim_id == mentions.c.claim_id)
        own.append(standing.where(mentions.c.article_id == articles.c.article_id, *of_claims).exists())
    return exists().where(articles.c.article_no == key, *own)


def _claim(key: ColumnElement[Any], filters: Sequence[Filter]) -> ColumnElement[bool]:
    own = _claim_conditions(filters)
    place = _in_an_article(claims.c.claim_id)
    published_by = _named(filters, Field.PUBLISHER, articles.c.publisher)
    if published_by:
        sources = exists().where(
            evidence.c.claim_id == claims.c.claim_id, *_named(filters, Field.PUBLISHER, evidence.c.publisher)
        )
        own.append(or_(place.where(*published_by).exists(), sources))
    if any(one.field in _DAYS for one in filters):
        said = and_(claims.c.said_at != "", *_between(filters, claims.c.said_at))
        in_print = place.where(*_between(filters, articles.c.published, _DAY_END)).exists()
        own.append(or_(said, and_(claims.c.said_at == "", in_print)))
    return exists().where(claims.c.claim_id == key, *own)


def _evidence(key: ColumnElement[Any], filters: Sequence[Filter]) -> ColumnElement[bool]:
    own = [*_named(filters, Field.PUBLISHER, evidence.c.publisher), *_overlapping(filters, evidence.c.published)]
    own += _of_its_claim(evidence, filters)
    return exists().where(evidence.c.evidence_id == key, *own)


def _comment(key: ColumnElement[Any], filters: Sequence[Filter]) -> ColumnElement[bool]:
    own = _between(filters, comments.c.created_at, _DAY_END)
    wrote = _named(filters, Field.CHECKER, people.c.name)
    if wrote:
        own.append(exists().where(people.c.person_id == comments.c.person_id, *wrote))
    own += _of_its_claim(comments, [one for one in filters if one.field is not Field.CHECKER])
    published_by = _named(filters, Field.PUBLISHER, articles.c.publisher)
    if published_by:
        on_article = exists().where(articles.c.article_id == comments.c.article_id, *published_by)
        own.append(or_(on_article, _in_an_article(comments.c.claim_id).where(*published_by).exists()))
    return exists().where(comments.c.comment_id == key, *own)


def _note(key: ColumnElement[Any], filters: Sequence[Filter]) -> ColumnElement[bool]:
    own = _between(filters, func.substr(source_notes.c.date, 1, _DAY_LENGTH))
    of_claims = _claim_conditions(filters)
    if of_claims:
        over = and_(
            mentions.c.article_id == source_notes.c.article_id,
            mentions.c.start <= source_notes.c.end,
            mentions.c.end >= source_notes.c.start,
        )
        standing = select(claims.c.claim_id).join(mentions, mentions.c.claim_id == claims.c.claim_id).where(over)
        taken = exists().where(
            evidence.c.source_note == source_notes.c.note_id,
            evidence.c.source_note != "",
            evidence.c.claim_id == claims.c.claim_id,
            *of_claims,
        )
        own.append(or_(standing.where(*of_claims).exists(), taken))
    published_by = _named(filters, Field.PUBLISHER, articles.c.publisher)
    if published_by:
        own.append(exists().where(articles.c.article_id == source_notes.c.article_id, *published_by))
    return exists().where(source_notes.c.note_id == key, *own)


_OF_KIND = {
    Kind.ARTICLE: _article,
    Kind.CLAIM: _claim,
    Kind.EVIDENCE: _evidence,
    Kind.COMMENT: _comment,
    Kind.SOURCE_NOTE: _note,
}


def _of_its_claim(table: FromClause, filters: Sequence[Filter]) -> list[ColumnElement[bool]]:
    found = _claim_conditions(filters)
    return [exists().where(claims.c.claim_id == table.c.claim_id, *found)] if found else []


def _claim_conditions(filters: Sequence[Filter]) -> list[ColumnElement[bool]]:
    """Return what must hold for a row of `claims`."""
    found = _named(filters, Field.CLAIMANT, claims.c.claimant)
    statuses = _values(filters, Field.STATUS)
    if statuses:
        found.append(claims.c.status.in_(statuses))
    names = _values(filters, Field.TAG)
    if names:
        tagged = select(claim_tags.c.tag_id).join(tags, tags.c.tag_id == claim_tags.c.tag_id)
        found.append(tagged.where(claim_tags.c.claim_id == claims.c.claim_id, tags.c.name.in_(names)).exists())
    checked_by = _named(filters, Field.CHECKER, people.c.name)
    if checked_by:
        found.append(exists().where(people.c.person_id == claims.c.checked_by, *checked_by))
    return found


def _in_an_article(claim_id: ColumnElement[Any]) -> Select[Any]:
    """Return the articles that a claim stands in."""
    placed = select(articles.c.article_id).join(mentions, mentions.c.article_id == articles.c.article_id)
    return placed.where(mentions.c.claim_id == claim_id)


def _of_a_deleted_article() -> ColumnElement[bool]:
    return exists().where(articles.c.article_id == comments.c.article_id, articles.c.deleted_at.is_not(None))


def _values(filters: Iterable[Filter], field: Field) -> list[str]:
    return [one.value for one in filters if one.field is field]


def _named(filters: Iterable[Filter], field: Field, column: ColumnElement[str]) -> list[ColumnElement[bool]]:
    """Return the condition that a column holds one of the names that a field is filtered by; none where it is not."""
    wanted = [one for one in filters if one.field is field]
    held = [_holds(column, one.value) for one in wanted]
    held += [column.in_(part) for one in wanted for part in in_parts(one.written)]
    return [or_(*held)] if held else []


def _holds(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    return func.lower(column).contains(name.lower(), autoescape=True)


def _between(filters: Iterable[Filter], column: ColumnElement[str], end: str = "") -> list[ColumnElement[bool]]:
    found = [column >= max(first)] if (first := _values(filters, Field.FROM)) else []
    found += [and_(column <= min(last) + end, column != "")] if (last := _values(filters, Field.TO)) else []
    return found


def _overlapping(filters: Iterable[Filter], column: ColumnElement[str]) -> list[ColumnElement[bool]]:
    """Return the condition on dates that may be a month or a year: one of their days must be in the range."""
    found = [column + _PART_END >= max(first)] if (first := _values(filters, Field.FROM)) else []
    return found + _between([one for one in filters if one.field is Field.TO], column)
