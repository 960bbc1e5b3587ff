"""What stands at places of an article's text, taken along into a new one, and what of it waits for a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from annotator.domain.acts import Image
from annotator.domain.article import Revision
from annotator.domain.checkable import Waiver, WaiverScope
from annotator.domain.claim import Mention
from annotator.domain.source_note import SourceNote
from annotator.storage.mapping import to_mention, to_revision, to_waiver
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.source_notes import to_note
from annotator.storage.tables import articles, claims, mentions, people, revisions, source_notes, waivers

Plan = Sequence[tuple[str, str, Image | None]]
"""Rows to change or remove: entity, id, columns (None where it goes)."""


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

    def waiting_waivers(self, article_id: str) -> list[Waiver]:
        """Return the waivers of an article whose words are gone, while nobody has said what becomes of them."""
        query = (
            select(waivers, people.c.name.label("person"))
            .join(people, people.c.person_id == waivers.c.person_id)
            .where(waivers.c.article_id == article_id, waivers.c.was != "")
            .order_by(waivers.c.start, waivers.c.end, waivers.c.waiver_id)
        )
        return [to_waiver(row) for row in self._connection.execute(query).mappings()]

    def waiting_notes(self, article_id: str) -> list[SourceNote]:
        """Return the source notes of an article that wait to be looked at."""
        query = (
            select(source_notes)
            .where(source_notes.c.article_id == article_id, source_notes.c.was != "")
            .order_by(source_notes.c.start, source_notes.c.end, source_notes.c.note_id)
        )
        return [to_note(row) for row in self._connection.execute(query).mappings()]

    def placed_waivers(self, article_id: str) -> list[Waiver]:
        """Return the waivers of an article that have a place: of single checkables, and of findings."""
        query = select(waivers, people.c.name.label("person")).join(people, people.c.person_id == waivers.c.person_id)
        placed = query.where(waivers.c.article_id == article_id, waivers.c.scope != WaiverScope.KIND.value)
        return [to_waiver(row) for row in self._connection.execute(placed.order_by(waivers.c.waiver_id)).mappings()]

    def note(self, note_id: str) -> SourceNote | None:
        """Return a source note, None where it is gone."""
        row = self._connection.execute(select(source_notes).where(source_notes.c.note_id == note_id)).mappings().first()
        return None if row is None else to_note(row)

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
