"""Source notes: what the writer put into the drafts, at places of their texts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, select

from annotator.domain.claim import Anchor
from annotator.domain.ids import new_id
from annotator.domain.source_note import IncomingNote, NoteReply, SourceNote, SourceNoteKind
from annotator.domain.text import context
from annotator.storage.mapping import canonical_json
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import source_notes

# made once: it is asked at each opening of an article
_OF_ARTICLE = (
    select(source_notes)
    .where(source_notes.c.article_id == bindparam("article"))
    .order_by(source_notes.c.start, source_notes.c.end, source_notes.c.note_id)
)


class SourceNoteRepository(Repository):
    """The source notes of a project."""

    def of_article(self, article_id: str) -> list[SourceNote]:
        """Return the source notes of an article in text order."""
        rows = self._connection.execute(_OF_ARTICLE, {"article": article_id}).mappings()
        return [_to_note(row) for row in rows]

    def add_many(self, article_id: str, revision_id: str, text: str, notes: Sequence[IncomingNote]) -> list[str]:
        """Put notes, whose places are in this text of the revision, to an article; return their ids in order."""
        rows = [_values(article_id, revision_id, text, note) for note in notes]
        self._ledger.insert_many("source_note", rows)
        return [row["note_id"] for row in rows]

    def place(self, note_id: str, values: Mapping[str, Any]) -> None:
        """Set the place of a note in a revision, with its quote and anchor. Raises NotFound."""
        self._ledger.update("source_note", note_id, values)


def _values(article_id: str, revision_id: str, text: str, note: IncomingNote) -> dict[str, Any]:
    prefix, suffix = context(text, note.start, note.end)
    return {
        "note_id": new_id(),
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
        "replies": _replies_json(note.replies),
    }


def _replies_json(replies: Iterable[NoteReply]) -> str:
    return canonical_json([[reply.author, reply.date, reply.text] for reply in replies])


def _to_note(row: Any) -> SourceNote:
    return SourceNote(
        note_id=row["note_id"],
        article_id=row["article_id"],
        revision_id=row["revision_id"],
        kind=SourceNoteKind(row["kind"]),
        start=row["start"],
        end=row["end"],
        quote=row["quote"],
        prefix=row["prefix"],
        suffix=row["suffix"],
        anchor=Anchor(row["anchor"]),
        text=row["text"],
        author=row["author"],
        date=row["date"],
        url=row["url"],
        resolved=None if row["resolved"] is None else bool(row["resolved"]),
        inferred=bool(row["inferred"]),
        replies=tuple(NoteReply(*reply) for reply in json.loads(row["replies"])),
        version=row["version"],
    )
