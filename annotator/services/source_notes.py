"""The writer's notes in the drafts: what stands where, over which claims, and claims made of them. Not their import."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from annotator.domain.article import Revision
from annotator.domain.claim import Anchor
from annotator.domain.ids import new_id
from annotator.domain.note_places import standing_over
from annotator.domain.source_note import SourceNote
from annotator.errors import InvalidInput
from annotator.messages import message
from annotator.services.claims import NOTHING_GIVEN, add_claim, new_mention
from annotator.services.note_evidence import take, take_one
from annotator.services.results import ClaimsOfNotes, StandingNote, TakenEvidence
from annotator.storage.reading import Reading
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork


class SourceNoteService:
    """Use cases on source notes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, note_id: str) -> SourceNote:
        """Return a note. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.source_notes.get(note_id)

    def of_article(self, article_id: str) -> list[StandingNote]:
        """Return the notes of an article in text order, with the claims over each. Raises NotFound."""
        with self._store.reading() as reading:
            return _standing(reading, reading.articles.revision(article_id))

    def take(self, claim_id: str, note_ids: Sequence[str]) -> TakenEvidence:
        """Give a claim as evidence what notes say, wherever they stand; what it has from them already is left out.

        Raises InvalidInput where none of them gives a source, NotFound for an unknown claim or note.
        """
        taken: list[str] = []
        with self._store.writing("take_notes", count=len(note_ids)) as (work, written):
            work.claims.require([claim_id])
            notes = [work.source_notes.get(note_id) for note_id in note_ids]
            for article_id in dict.fromkeys(note.article_id for note in notes):
                taken += take(work, claim_id, [note for note in notes if note.article_id == article_id])
            if not taken and not work.source_notes.taken(claim_id).intersection(note_ids):
                raise InvalidInput(
                    message("The note names no source."),
                    message("Add the evidence by hand, or ask the writer for a source."),
                )
        return TakenEvidence(tuple(taken), written.changes)

    def make_claims(self, article_id: str, note_ids: Sequence[str] = ()) -> ClaimsOfNotes:
        """Make a claim of each note of an article, or of these ones, as one step; those with a claim are left out.

        A claim stands on its note's range, at a point on the sentence or the part of one before it, and has what the
        note says as evidence: two notes for the same words are for a claim each, to be merged by who reads them. Raises
        NotFound.
        """
        made: list[str] = []
        with self._store.writing("claims_from_notes") as (work, written):
            revision, language, _ = work.articles.current(article_id)
            writer = work.articles.get(article_id).metadata.byline
            standing = _standing(work, revision)
            points = sorted(one.note.start for one in standing if one.note.start == one.note.end)
            wanted = set(note_ids)
            for one in standing:
                if one.claim_ids or one.note.anchor is Anchor.LOST or (wanted and one.note.note_id not in wanted):
                    continue
                span = _span_of(revision.text, one.note, points, language)
                if not revision.text[slice(*span)].strip():
                    continue
                made.append(_make(work, revision, span, language))
                take_one(work, made[-1], one.note, writer)
            work.arguments["count"] = len(made)
        return ClaimsOfNotes(tuple(made), written.changes)


def _standing(reading: Reading, revision: Revision) -> list[StandingNote]:
    notes = reading.source_notes
    evidence: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for note_id, evidence_id, claim_id in notes.evidence_from(revision.article_id):
        evidence[note_id].append((evidence_id, claim_id))
    found = standing_over(
        revision.text, notes.of_article(revision.article_id), notes.mention_places(revision.article_id)
    )
    return [
        StandingNote(
            note,
            tuple(dict.fromkeys([*claim_ids, *(claim_id for _, claim_id in evidence[note.note_id])])),
            tuple(evidence_id for evidence_id, _ in evidence[note.note_id]),
        )
        for note, claim_ids in found
    ]


def _span_of(text: str, note: SourceNote, points: Sequence[int], language: str) -> tuple[int, int]:
    from annotator.analysis.article_language import language_of
    from annotator.analysis.source_notes import claim_span

    return claim_span(text, note, points, language_of(text, language))


def _make(work: UnitOfWork, revision: Revision, span: tuple[int, int], language: str) -> str:
    """Make a claim that stands on a span; return its id."""
    from annotator.services.quoting import attributed

    mention = new_mention(revision, new_id(), *span)
    add_claim(work, mention, attributed(NOTHING_GIVEN, revision.text, *span, language))
    return mention.claim_id
