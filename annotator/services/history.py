"""The history: what was done, in words; how things were; taking back and repeating one's own steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from annotator.domain.act_labels import REDO, UNDO, act_label, taking_back
from annotator.domain.acts import Act
from annotator.domain.as_of import ClaimAsOf
from annotator.domain.changes import Changes
from annotator.domain.checkable import standings
from annotator.domain.claim import Anchor, Claim
from annotator.errors import NotFound, NothingToUndo, Overtaken
from annotator.messages import message
from annotator.services.coverage import CoverageService
from annotator.services.results import Undone
from annotator.storage.reading import Reading
from annotator.storage.store import Store

if TYPE_CHECKING:
    from annotator.domain.as_of import ArticleAsOf
    from annotator.domain.chronicle import Entry, Moment


class HistoryService:
    """Use cases on the history."""

    def __init__(self, store: Store, coverage: CoverageService) -> None:
        self._store = store
        self._coverage = coverage

    def acts(self, article_id: str = "", claim_id: str = "", limit: int | None = None) -> list[Act]:
        """Return acts, the oldest first: the newest `limit` of them, of one article or claim if it is named."""
        with self._store.reading() as reading:
            return reading.history.acts(article_id, claim_id, limit)

    def walk(self, article_id: str = "", claim_id: str = "") -> Iterator[Act]:
        """Yield acts, the oldest first, of one article or claim if it is named; only some of them are held at once."""
        with self._store.reading() as reading:
            yield from reading.history.walk(article_id, claim_id)

    # in words

    def outline(self, article_id: str = "", claim_id: str = "") -> list[Moment]:
        """Return when who acted on an article, on a claim, or on anything, the newest first: acts without words."""
        with self._store.reading() as reading:
            return reading.chronicle.outline(article_id, claim_id)

    def entries(self, seqs: Sequence[int], article_id: str = "", claim_id: str = "") -> list[Entry]:
        """Return acts in words by their numbers, the newest first; of an article or claim, what they did to it."""
        with self._store.reading() as reading:
            return reading.chronicle.entries(seqs, article_id, claim_id)

    def newest(self, limit: int, article_id: str = "", claim_id: str = "") -> tuple[list[Entry], int]:
        """Return the newest acts in words, the newest first, and how many there are in all."""
        with self._store.reading() as reading:
            seqs, total = reading.history.newest(limit, article_id, claim_id)
            return reading.chronicle.entries(seqs, article_id, claim_id), total

    def all_entries(self, article_id: str = "", claim_id: str = "") -> Iterator[Entry]:
        """Yield all acts in words, the oldest first, of one article or claim if it is named."""
        with self._store.reading() as reading:
            for seqs in reading.history.pages(article_id, claim_id):
                yield from reversed(reading.chronicle.entries(seqs, article_id, claim_id))

    # as it was

    def claim_as_of(self, claim_id: str, at: datetime) -> Claim | None:
        """Return a claim as it was at a moment (UTC where it has no time zone), None where it was not there.

        Its tags are called as they were then. It has version 0, as its mentions and evidence: nothing can be built on
        what was.
        """
        with self._store.reading() as reading:
            return reading.as_of.claim(claim_id, reading.as_of.seq_at(at, claim_id=claim_id), at)

    def article_as_of(self, article_id: str, at: datetime) -> ArticleAsOf | None:
        """Return an article as it was at a moment, with its claims, None where it was not there or was deleted."""
        with self._store.reading() as reading:
            then = reading.as_of.article(article_id, reading.as_of.seq_at(at, article_id), at)
        return then and self._with_coverage(then)

    def claim_after(self, claim_id: str, seq: int) -> ClaimAsOf:
        """Return a claim as an act left it, and as it is now. Raises NotFound where there is no such act."""
        with self._store.reading() as reading:
            at = _moment_of(reading, seq)
            then = reading.as_of.claim(claim_id, seq, at)
            try:
                now = reading.claims.get(claim_id)
            except NotFound:
                now = None
            places = {mention.article_id for claim in (then, now) if claim for mention in claim.mentions}
            titles = {one.article_id: one.title for one in reading.articles.summaries(sorted(places))}
            return ClaimAsOf(claim_id, at, then, reading.as_of.codebook(at), now, titles)

    def article_after(self, article_id: str, seq: int) -> ArticleAsOf | None:
        """Return an article as an act left it, None where it was not there. Raises NotFound for no such act."""
        with self._store.reading() as reading:
            then = reading.as_of.article(article_id, seq, _moment_of(reading, seq))
        return then and self._with_coverage(then)

    def _with_coverage(self, then: ArticleAsOf) -> ArticleAsOf:
        """Add how much of the text of that time was covered; what the rules of today find in it is what counts."""
        revision_id = then.article.revision_id
        found = self._coverage.of_revision(revision_id, then.article.metadata.language)
        spans = [
            (mention.start, mention.end)
            for claim in then.claims
            if not claim.void
            for mention in claim.mentions
            if mention.article_id == then.article.article_id and mention.anchor is not Anchor.LOST
        ]
        return replace(then, coverage=standings(found, spans, then.waivers, revision_id).coverage())

    def revision_numbers(self, revision_ids: Iterable[str]) -> dict[str, int]:
        """Return the numbers of revisions by their ids."""
        with self._store.reading() as reading:
            return reading.articles.numbers(revision_ids)

    # undo and redo

    def next_labels(self) -> tuple[str, str]:
        """Return what undo and redo would do now, empty where there is nothing."""
        with self._store.reading() as reading:
            return reading.history.next_labels(self._store.person_name)

    def undo(self, steps: int = 1) -> Undone:
        """Take back this person's last steps, as one transaction each.

        Raises NothingToUndo where there is none, Overtaken where somebody has built on the first one; a later one that
        can't be taken back ends the row.
        """
        return self._walk(steps, back=True)

    def redo(self, steps: int = 1) -> Undone:
        """Do again what this person has taken back. Raises as `undo` does."""
        return self._walk(steps, back=False)

    def _walk(self, steps: int, *, back: bool) -> Undone:
        labels: list[str] = []
        changes = Changes()
        for _ in range(max(steps, 1)):
            try:
                label, more = self._step(back=back)
            except (NothingToUndo, Overtaken):
                if not labels:
                    raise
                break
            labels.append(label)
            changes = changes.merged(more)
        return Undone(tuple(labels), changes)

    def _step(self, *, back: bool) -> tuple[str, Changes]:
        with self._store.writing(UNDO if back else REDO) as (work, written):
            history = work.history
            found = history.next_undo(work.person_id) if back else history.next_redo(work.person_id)
            if found is None:
                raise NothingToUndo(
                    message("There is nothing to undo.") if back else message("There is nothing to do again.")
                )
            work.arguments |= taking_back(found.label)
            if back:
                work.revert_step(found)
            else:
                work.repeat_step(found)
        return act_label(found.label), written.changes


def _moment_of(reading: Reading, seq: int) -> datetime:
    at = reading.as_of.moment_of(seq)
    if at is None:
        raise NotFound(message("The history has no change {seq}.", seq=seq))
    return at
