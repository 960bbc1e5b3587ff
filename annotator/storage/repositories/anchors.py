"""What stands at places of an article's text, taken along into a new one, and what of it waits for a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select

from annotator.domain.acts import Image
from annotator.domain.article import Revision
from annotator.domain.checkable import Waiver, WaiverScope
from annotator.domain.claim import Mention
from annotator.domain.draft_queue import Waits
from annotator.domain.source_note import SourceNote
from annotator.storage.article_rows import to_note, to_revision
from annotator.storage.mapping import to_mention, to_waiver
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import articles, claims, mentions, people, revisions, source_notes, waivers

_IDS = {
    Waits.MENTION: mentions.c.mention_id,
    Waits.WAIVER: waivers.c.waiver_id,
    Waits.NOTE: source_notes.c.note_id,
}

Plan = Sequence[tuple[str, str, Image | None]]
"""Rows to change or remove: entity, id, columns (None where it goes)."""


def waiting_in(article: ColumnElement[str]) -> ColumnElement[int]:
    """Return how many mentions, waivers and source notes of an article wait to be looked at."""
    counts = [
        select(func.count()).where(table.c.article_id == article, table.c.was != "").scalar_subquery()
        for table in (mentions, waivers, source_notes)
    ]
    return counts[0] + counts[1] + counts[2]


class AnchorRepository(Repository):
    """The places of mentions, waivers and source notes."""

    def waiting_mentions(self, article_id: str = "") -> list[Mention]:
        """Return the mentions that wait to be looked at, in all articles where none is named, in text order."""
        query = (
            select(mentions)
            .join(articles, articles.c.article_id == mentions.c.article_id)
            .where(mentions.c.was != "", articles.c.deleted_at.is_(None))
            .order_by(articles.c.article_no, mentions.c.start, mentions.c.end, mentions.c.mention_id)
        )
        if article_id:
            query = query.where(mentions.c.article_id == article_id)
        return [to_mention(row) for row in self._connection.execute(query).mappings()]

    def waiting_waivers(self, article_id: str = "") -> list[Waiver]:
        """Return the waivers whose words are gone and of which nobody has said what becomes, as `waiting_mentions`."""
        query = (
            select(waivers, people.c.name.label("person"))
            .join(people, people.c.person_id == waivers.c.person_id)
            .join(articles, articles.c.article_id == waivers.c.article_id)
            .where(waivers.c.was != "", articles.c.deleted_at.is_(None))
            .order_by(articles.c.article_no, waivers.c.start, waivers.c.end, waivers.c.waiver_id)
        )
        if article_id:
            query = query.where(waivers.c.article_id == article_id)
        return [to_waiver(row) for row in self._connection.execute(query).mappings()]

    def waiting_notes(self, article_id: str = "") -> list[SourceNote]:
        """Return the source notes that wait to be looked at, as `waiting_mentions`."""
        query = (
            select(source_notes)
            .join(articles, articles.c.article_id == source_notes.c.article_id)
            .where(source_notes.c.was != "", articles.c.deleted_at.is_(None))
            .order_by(articles.c.article_no, source_notes.c.start, source_notes.c.end, source_notes.c.note_id)
        )
        if article_id:
            query = query.where(source_notes.c.article_id == article_id)
        return [to_note(row) for row in self._connection.execute(query).mappings()]

    def kind_of(self, waiting_id: str) -> Waits | None:
        """Return what has an id: a mention, a waiver or a source note; None where it is gone."""
        for kind, column in _IDS.items():
            if self._connection.scalar(select(column).where(column == waiting_id)) is not None:
                return kind
        return None

    def placed_waivers(self, article_id: str) -> list[Waiver]:
        """Return the waivers of an article that have a place: of single checkables, and of findings."""
        query = select(waivers, people.c.name.label("person")).join(people, people.c.person_id == waivers.c.person_id)
        placed = query.where(waivers.c.article_id == article_id, waivers.c.scope != WaiverScope.KIND.value)
        return [to_waiver(row) for row in self._connection.execute(placed.order_by(waivers.c.waiver_id)).mappings()]

    def change(self, plan: Plan) -> None:
        """Change rows as planned, those that are still there."""
        self._ledger.change_many(plan)

    def rated_otherwise(self, claim_ids: Iterable[str], status: str) -> list[str]:
        """Return those of some claims that have another status."""
        query = select(claims.c.claim_id).where(claims.c.status != status)
        parts = in_parts(sorted(set(claim_ids)))
        return [one for part in parts for one in self._connection.scalars(query.where(claims.c.claim_id.in_(part)))]

    def undone_revision(self, article_id: str, behind: int, like: Mapping[str, Any]) -> str:
        """Return the id of a revision behind a number with these columns, which an undo has left; "" for none."""
        query = select(revisions.c.revision_id).where(
            revisions.c.article_id == article_id,
            revisions.c.number > behind,
            *(revisions.c[name] == value for name, value in like.items()),
        )
        return self._connection.scalar(query.order_by(revisions.c.number).limit(1)) or ""

    def revision(self, revision_id: str) -> Revision:
        """Return a revision that is there by its id."""
        query = select(revisions).where(revisions.c.revision_id == revision_id)
        return to_revision(self._connection.execute(query).mappings().one())

    def numbers(self, article_id: str) -> list[int]:
        """Return the numbers of an article's revisions, those that an undo has left among them."""
        query = select(revisions.c.number).where(revisions.c.article_id == article_id)
        return list(self._connection.scalars(query.order_by(revisions.c.number)))
