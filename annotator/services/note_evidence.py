"""Claims take what the writer's notes say as evidence, in the act that puts them over the notes. No act of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.domain.note_places import carried
from annotator.domain.source_note import SourceNote
from annotator.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from annotator.storage.repositories.articles import Current


def notes_over(
    work: UnitOfWork, current: Current, span: tuple[int, int], was: tuple[int, int] | None = None
) -> list[SourceNote]:
    """Return the notes that a place carries, in text order.

    `was` is the place before it was moved: what a note there says was taken then, or somebody has removed it.
    """
    if not current.noted:
        return []
    revision = current.revision
    near = work.source_notes.near(revision.article_id, *span)
    notes = carried(revision.text, *span, near)
    before = carried(revision.text, *was, near) if was is not None else ()
    return [note for note in notes if note not in before]


def take(work: UnitOfWork, claim_id: str, notes: Sequence[SourceNote]) -> tuple[str, ...]:
    """Give a claim as evidence what notes of one article say; return the ids of the evidence.

    Left out is what gives no source, and of what it has evidence already.
    """
    if not notes:
        return ()
    there = work.source_notes.taken(claim_id)
    notes = [note for note in notes if note.note_id not in there]
    if not notes:
        return ()
    writer = work.articles.get(notes[0].article_id).metadata.byline
    return tuple(evidence_id for note in notes for evidence_id in take_one(work, claim_id, note, writer))


def take_one(work: UnitOfWork, claim_id: str, note: SourceNote, writer: str) -> tuple[str, ...]:
    """Give a claim as evidence what a note of an article by `writer` says; return the id of the evidence, if any."""
    from annotator.analysis.source_notes import evidence_in  # most articles have no notes

    fields = evidence_in(note, writer)
    return () if fields is None else (work.evidence.add(claim_id, fields),)
