"""Source notes: what the writer put into the drafts, at places of their texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, select

from annotator.domain.claim import Anchor
from annotator.domain.ids import free_id
from annotator.domain.note_places import REACH
from annotator.domain.source_note import IncomingNote, SourceNote
from annotator.domain.text import context
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.article_rows import replies_json, to_note
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import articles, evidence, mentions, source_notes

# made once: it is asked at each opening of an article
_OF_ARTICLE = (
    select(source_notes)
    .where(source_notes.c.article_id == bindparam("article"))
    .order_by(source_notes.c.start, source_notes.c.end, source_notes.c.note_id)
)
# made once: it is asked with each new claim
_NEAR = (
    _OF_ARTICLE.where(source_notes.c.start <= bindparam("until"), source_notes.c.end >= bindparam("since"))
    # what is not in the current text any more stands nowhere
    .where(source_notes.c.revision_id == articles.c.revision_id, articles.c.article_id == source_notes.c.article_id)
)
_PLACES = (
    select(mentions.c.start, mentions.c.end, mentions.c.claim_id)
    .where(mentions.c.article_id == bindparam("article"), mentions.c.anchor != Anchor.LOST.value)
    .order_by(mentions.c.start, mentions.c.end, mentions.c.mention_id)
)
_EVIDENCE = (
    select(evidence.c.source_note, evidence.c.evidence_id, evidence.c.claim_id)
    .join(source_notes, source_notes.c.note_id == evidence.c.source_note)
    .where(source_notes.c.article_id == bindparam("article"))
    .order_by(evidence.c.evidence_id)
)


class SourceNoteRepository(Repository):
    """The source notes of a project."""

    def get(self, note_id: str) -> SourceNote:
        """Return a note. Raises NotFound."""
        query = select(source_notes).where(source_notes.c.note_id == note_id)
        row = self._connection.execute(query).mappings().first()
        if row is None:
            raise NotFound(
                message("The project has no source note {note_id}.", note_id=note_id),
                message("Its article may have been removed, or its import undone."),
            )
        return to_note(row)

    def of_article(self, article_id: str) -> list[SourceNote]:
        """Return the source notes of an article in text order."""
        rows = self._connection.execute(_OF_ARTICLE, {"article": article_id}).mappings()
        return [to_note(row) for row in rows]

    def near(self, article_id: str, start: int, end: int) -> list[SourceNote]:
        """Return the notes of which [start, end) of the current text may carry some, in text order."""
        asked = {"article": article_id, "since": start, "until": end + REACH}
        return [to_note(row) for row in self._connection.execute(_NEAR, asked).mappings()]

    def mention_places(self, article_id: str) -> list[tuple[int, int, str]]:
        """Return where claims stand in an article, start, end and claim, in text order."""
        return [
            (start, end, claim_id)
            for start, end, claim_id in self._connection.execute(_PLACES, {"article": article_id})
        ]

    def evidence_from(self, article_id: str) -> list[tuple[str, str, str]]:
        """Return what was taken from an article's notes as evidence, in its order: note, evidence and claim."""
        rows = self._connection.execute(_EVIDENCE, {"article": article_id})
        return [(note_id, evidence_id, claim_id) for note_id, evidence_id, claim_id in rows]

    def taken(self, claim_id: str) -> set[str]:
        """Return the notes from which a claim has evidence."""
        query = select(evidence.c.source_note).where(evidence.c.claim_id == claim_id, evidence.c.source_note != "")
        return set(self._connection.scalars(query))

    def place(self, note_id: str, values: Mapping[str, Any]) -> bool:
        """Set where a note stands. Raises NotFound."""
        return self._ledger.update("source_note", note_id, values)

    def forget(self, article_id: str) -> None:
        """Let no evidence say any more that it was taken from a note of this article, whose notes go.

        What else it says stays: it is of claims that stand elsewhere, too.
        """
        for part in in_parts([evidence_id for _, evidence_id, _ in self.evidence_from(article_id)]):
            self._ledger.change_many([("evidence", evidence_id, {"source_note": ""}) for evidence_id in part])

    def forget_one(self, note_id: str) -> None:
        """Let no evidence say any more that it was taken from this note, which goes."""
        query = select(evidence.c.evidence_id).where(evidence.c.source_note == note_id)
        taken = self._connection.scalars(query.order_by(evidence.c.evidence_id))
        self._ledger.change_many([("evidence", evidence_id, {"source_note": ""}) for evidence_id in taken])

    def add_many(
        self, article_id: str, revision_id: str, text: str, notes: Sequence[IncomingNote], *, own: bool = False
    ) -> list[str]:
        """Put notes, whose places are in this text of the revision, to an article; return their ids in order.

        With `own` those of our datasets keep their ids where no other note has them: only on an article that has its
        own, too, for it cannot have been here before with them, and versions are counted by article.
        """
        stated = [note.note_id if own else "" for note in notes]
        taken = self._there([note_id for note_id in stated if note_id])
        ids = [free_id(note_id, taken) for note_id in stated]
        rows = [_values(note_id, article_id, revision_id, text, note) for note_id, note in zip(ids, notes, strict=True)]
        self._ledger.insert_many("source_note", rows)
        return [row["note_id"] for row in rows]

    def _there(self, note_ids: Sequence[str]) -> set[str]:
        """Return which of these notes are there."""
        query = select(source_notes.c.note_id)
        found = (self._connection.scalars(query.where(source_notes.c.note_id.in_(part))) for part in in_parts(note_ids))
        return {note_id for some in found for note_id in some}


def _values(note_id: str, article_id: str, revision_id: str, text: str, note: IncomingNote) -> dict[str, Any]:
    prefix, suffix = context(text, note.start, note.end)
    return {
        "note_id": note_id,
        "article_id": article_id,
        "revision_id": revision_id,
        "kind": note.kind.value,
        "start": note.start,
        "end": note.end,
        "quote": text[note.start : note.end],
        "prefix": prefix,
        "suffix": suffix,
        "text": note.text,
        "author": note.author,
        "date": note.date,
        "url": note.url,
        "resolved": note.resolved,
        "inferred": note.inferred,
        "replies": replies_json(note.replies),
    }
