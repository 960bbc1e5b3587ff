"""A new draft becomes the next revision, and what stands in the old text finds its place in the new one, or is lost.

Also how two revisions differ. How a place is found: `analysis/anchoring`; what a person decides: `draft_queue`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from annotator.analysis.anchoring import Anchoring
from annotator.domain.anchoring import Anchored, Span, was_json
from annotator.domain.article import Metadata, Revision, sha256_of
from annotator.domain.checkable import Waiver, WaiverScope
from annotator.domain.claim import Anchor, Mention, Was
from annotator.domain.progress import Progress
from annotator.domain.source_note import SourceNote
from annotator.domain.text import context
from annotator.errors import InvalidInput, Overtaken
from annotator.messages import message
from annotator.services.articles import remove_article
from annotator.services.claims import new_mention
from annotator.services.draft_reading import ReadDraft, read_draft
from annotator.services.incoming_claims import Arrival
from annotator.services.landing import Landing
from annotator.services.results import AnchorRow, Compared, Detail, Revised
from annotator.services.revised_notes import merged_notes
from annotator.storage.article_rows import cuts_json
from annotator.storage.reading import Reading
from annotator.storage.repositories.anchors import Plan
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

DETAILS = ("title", "byline", "publisher", "published", "url", "language", "photo_credit", "updated_note")
"""What a draft may state of an article beside its text."""

_SURE = tuple(Anchor)  # the surest first


class RevisionService:
    """Use cases of drafts that come after the first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def revise(
        self,
        article_id: str,
        source: Path | str,
        *,
        dry_run: bool = False,
        take: Collection[str] = (),
        encoding: str | None = None,
        format_id: str | None = None,
        item: int = 0,
        replacing: str = "",
        progress: Progress | None = None,
    ) -> Revised:
        """Make a file, or a text that was pasted, the next revision of an article, as one step.

        With `dry_run` only tell what would become of each place. What the draft states of the article (title, date
        ...) fills what is not known; of what is known otherwise the result tells, and `take` names those to be
        replaced. A text that is the current one already makes nothing but what is new among the writer's notes. Claims
        that the file has beside the text come in with it, but for those that the article has. Of a file that holds
        several articles the draft is the one with the number `item`, from 1, or the only one that is like the article.
        `replacing` is the id of an article that the draft came in as: it goes, in the same step, and claims that were
        made on it there stand in the new revision then.

        Raises UnreadableSource, SeveralArticles where it is not clear which one is the draft, InvalidInput for marks
        without a text, NotFound, Overtaken where the article got another revision meanwhile, Cancelled: nothing is
        changed then.
        """
        progress = progress or Progress()
        if replacing == article_id:
            raise InvalidInput(message("An article is no draft of itself."), message("Name the other article."))
        with self._store.reading() as reading:
            now = _Now.of(reading, article_id)
            replaced = reading.articles.revision(replacing) if replacing else None
        arrived = read_draft(
            source, now.revision.text, item=item, encoding=encoding, format_id=format_id, progress=progress
        )
        run = DraftRun(now, arrived, frozenset(take))
        run.align(progress, replaced)
        if dry_run:
            return run.result()
        with self._store.writing("revise") as (work, written):
            run.renew(work)
            run.write(work)
            if replacing:
                run.take_over(work, replacing)
                remove_article(work, replacing)
        return replace(run.result(), changes=written.changes)

    # two revisions side by side

    def compare(self, article_id: str, first: int | None = None, last: int | None = None) -> Compared:
        """Return how two revisions differ; by default the current one from the one before it. Raises NotFound."""
        with self._store.reading() as reading:
            new = reading.articles.revision(article_id, last)
            if first is None:
                earlier = (number for number in reading.anchors.numbers(article_id) if number < new.number)
                first = max(earlier, default=new.number)
            old = reading.articles.revision(article_id, first)
        return Compared(old, new, tuple(Anchoring(old.text, new.text).changes()))


@dataclass(frozen=True, slots=True)
class _Now:
    """What an article has before a draft comes in."""

    revision: Revision
    metadata: Metadata
    mentions: list[Mention]
    waivers: list[Waiver]
    notes: list[SourceNote]
    earlier: Mapping[str, str]
    """The texts of earlier revisions in which something is lost, by their ids."""

    @classmethod
    def of(cls, reading: Reading, article_id: str) -> _Now:
        article, revision = reading.articles.get(article_id), reading.articles.revision(article_id)
        mentions = reading.claims.mentions_in(article_id)
        left_behind = sorted({one.revision_id for one in mentions} - {revision.revision_id})
        return cls(
            revision,
            article.metadata,
            mentions,
            reading.anchors.placed_waivers(article_id),
            reading.source_notes.of_article(article_id),
            reading.coverage.texts(left_behind),
        )


class DraftRun:
    """One draft on its way in: aligned outside any transaction, renewed and written within the act that takes it."""

    def __init__(self, now: _Now, arrived: ReadDraft, take: frozenset[str]) -> None:
        self.now = now
        self._arrived = arrived
        self._draft = arrived.article
        self._take = take
        self._text = arrived.article.draft.text
        self._landed = Arrival(claims=len(arrived.article.claims))
        self._anchorings: dict[str, Anchoring] = {}
        self._known: dict[tuple[str, int, int], Anchored] = {}
        self._number = now.revision.number
        self._same = self._text == now.revision.text

    @classmethod
    def of(cls, reading: Reading, article_id: str, arrived: ReadDraft) -> DraftRun:
        """Return the run of a draft of an article as it is now. Raises NotFound."""
        return cls(_Now.of(reading, article_id), arrived, frozenset())

    def renew(self, work: UnitOfWork) -> None:
        """Look again at the article, in the act. Raises NotFound, Overtaken where it has another revision by now."""
        fresh = _Now.of(work, self.now.revision.article_id)
        if fresh.revision.revision_id != self.now.revision.revision_id:
            raise Overtaken(
                message("Somebody else has brought in another draft of this article in the meantime."),
                message("Look at that one first; then bring yours in again."),
            )
        self.now = fresh

    def align(self, progress: Progress, replaced: Revision | None = None) -> None:
        """Align the texts and look for every place: all that takes long, before anything is written.

        `replaced` is the text of the article that the draft came in as: claims were made on it, too.
        """
        total = len(self.now.mentions)
        progress.advance(0, total)
        texts = {self.now.revision.revision_id: self.now.revision.text, **self.now.earlier}
        if not self._same:
            for revision_id, text in texts.items():
                self._anchorings[revision_id] = Anchoring(text, self._text, lambda: progress.advance(0, total))
        if replaced is not None and replaced.text != self._text:
            beat = partial(progress.advance, 0, total)
            self._anchorings[replaced.revision_id] = Anchoring(replaced.text, self._text, beat)
        for done, mention in enumerate(self.now.mentions):
            if done % 500 == 0:
                progress.advance(done, total)
            self._of(mention.revision_id, (mention.start, mention.end))

    def _of(self, revision_id: str, span: Span) -> Anchored:
        """Return where a place of a revision is in the new text; where that is the same text, it is where it was."""
        key = (revision_id, *span)
        if key not in self._known:
            anchoring = self._anchorings.get(revision_id)
            if anchoring is None:
                here = self._same and revision_id == self.now.revision.revision_id
                self._known[key] = Anchored(Anchor.EXACT, span) if here else Anchored(Anchor.LOST, None)
            else:
                self._known[key] = anchoring.of(*span) if span[0] < span[1] else anchoring.point(span[0])
        return self._known[key]

    def result(self) -> Revised:
        rows = tuple(self._outcome(mention) for mention in self.now.mentions)
        details = tuple(self._details())
        warnings = (*self._arrived.told, *self._draft.draft.warnings, *self._landed.warnings)
        article_id = self.now.revision.article_id
        number = self._number if self._number > self.now.revision.number or self._same else self._number + 1
        return Revised(
            article_id, number, not self._same, rows, details, warnings,
            item=self._arrived.number, claims=self._landed.claims,
        )  # fmt: skip

    def _outcome(self, mention: Mention) -> AnchorRow:
        found = self._of(mention.revision_id, (mention.start, mention.end))
        was = Was(mention.revision_id, mention.start, mention.end, mention.quote, found.near)
        quote = None if found.span is None else self._text[slice(*found.span)]
        return AnchorRow(
            mention.mention_id, mention.claim_id, mention.article_id, found.anchor, found.span, quote, was,
            mention.version,
        )  # fmt: skip

    def write(self, work: UnitOfWork) -> None:
        """Write all of it. What stands in the text goes along with it, and says what became of it."""
        revision = self.now.revision
        if not self._same:
            revision = self._add_revision(work)
            work.articles.set_current_revision(revision.article_id, revision.revision_id, None)
            self._set_details(work)
            work.arguments["revision"] = revision.number
            plan = [*self._mention_plan(revision), *self._waiver_plan(revision)]
            work.anchors.change([*plan, *self._claim_plan(work)])
            self._number = revision.number
        note_ids = self._write_notes(work, revision)
        landing = Landing(work)
        self._landed = landing.on_draft(revision, self._draft, note_ids)
        landing.write()
        if self._landed.claims:
            work.arguments["claims"] = self._landed.claims

    def take_over(self, work: UnitOfWork, replaced: str) -> None:
        """Let the claims of the article that the draft came in as stand in the revision; tell what goes with it."""
        before, revision = work.articles.revision(replaced), work.articles.revision(self.now.revision.article_id)
        homeless = 0
        for mention in work.claims.mentions_in(replaced):
            span = self._taken_over(before, revision, mention)
            if span is None:
                homeless += 1
            else:
                work.claims.add_mention(new_mention(revision, mention.claim_id, *span))
        if homeless:
            self._landed.warnings.append(
                message(
                    "%Ln place(s) of claims on the article that it came in as (is|are) not in the draft:"
                    " (it|they) went with it.",
                    "",
                    homeless,
                )
            )
        others = (work.queries, work.comments, work.corrections)
        count = sum(len(kind.about(replaced)) for kind in others)
        count += len(work.coverage.waivers([replaced]).get(replaced, ()))
        if count:
            told = message("%Ln note(s) and waiver(s) on the article that it came in as went with it.", "", count)
            self._landed.warnings.append(told)

    def _taken_over(self, before: Revision, revision: Revision, mention: Mention) -> Span | None:
        """Return where a place of the replaced article stands in the revision; None where its words do not."""
        if mention.anchor is Anchor.LOST or mention.revision_id != before.revision_id:
            return None
        if before.text == revision.text:
            return mention.start, mention.end
        found = self._of(before.revision_id, (mention.start, mention.end))
        return found.span if found.anchor in (Anchor.EXACT, Anchor.MOVED) else None

    def _add_revision(self, work: UnitOfWork) -> Revision:
        """Add the draft as a revision, or take the one that an undo has left of it."""
        now, draft = self.now.revision, self._draft.draft
        like = {
            "sha256": sha256_of(draft.text),
            "source_sha256": sha256_of(draft.source_text),
            "cuts": cuts_json(draft.cuts),
            "format": self._draft.format,
            "file_name": draft.source_name,
            "file_sha256": self._draft.file_sha256,
        }
        left = work.anchors.undone_revision(now.article_id, now.number, like)
        if left:
            return work.anchors.revision(left)
        if self._arrived.content is not None:
            work.attachments.keep(self._arrived.content, draft.source_name)
        return work.articles.add_revision(now.article_id, draft.source_text, draft.cuts, draft.encoding, self._draft)

    def _mention_plan(self, revision: Revision) -> Iterable[tuple[str, str, dict[str, Any]]]:
        for mention in self.now.mentions:
            found = self._of(mention.revision_id, (mention.start, mention.end))
            lost_already = mention.anchor is Anchor.LOST
            was = mention.was or Was(mention.revision_id, mention.start, mention.end, mention.quote, found.near)
            if found.span is None:
                if not lost_already:
                    yield "mention", mention.mention_id, {"anchor": Anchor.LOST.value, "was": was_json(was)}
                continue
            # what nobody has looked at yet goes on waiting, for what it was when somebody last had
            anchor = found.anchor if mention.was is None else max(found.anchor, mention.anchor, key=_SURE.index)
            anchor = Anchor.CHANGED if lost_already and found.anchor is Anchor.CHANGED else anchor
            anchor = Anchor.MOVED if lost_already and anchor is not Anchor.CHANGED else anchor
            waits = found.waits or mention.was is not None or lost_already
            place = {**place_in(revision, found.span), "anchor": anchor.value}
            yield "mention", mention.mention_id, {**place, "was": was_json(was if waits else None)}

    def _waiver_plan(self, revision: Revision) -> Iterable[tuple[str, str, dict[str, Any]]]:
        """A waiver is for words that somebody saw: where others stand now, it is lost.

        That of a finding goes by its words, which may come back with a later text: nothing waits for anybody then.
        """
        for waiver in self.now.waivers:
            if waiver.anchor is Anchor.LOST:
                continue
            found = self._of(waiver.revision_id, (waiver.start, waiver.end))
            if found.span is None or found.anchor is Anchor.CHANGED:
                was = Was(waiver.revision_id, waiver.start, waiver.end, waiver.text)
                if waiver.scope is not WaiverScope.FINDING:
                    yield "waiver", waiver.waiver_id, {"anchor": Anchor.LOST.value, "was": was_json(was)}
                continue
            start, end = found.span
            place = {"revision_id": revision.revision_id, "start": start, "end": end}
            yield "waiver", waiver.waiver_id, {**place, "anchor": found.anchor.value}

    def _claim_plan(self, work: UnitOfWork) -> Iterable[tuple[str, str, dict[str, Any]]]:
        """A claim that stands on other words now is to be checked anew."""
        changed = {
            mention.claim_id
            for mention in self.now.mentions
            if self._of(mention.revision_id, (mention.start, mention.end)).anchor is Anchor.CHANGED
        }
        yield from to_check(work, changed)

    def _write_notes(self, work: UnitOfWork, revision: Revision) -> dict[str, str]:
        """Take the writer's notes; return the ids of those of the draft by the ones that it gives them."""
        merged = merged_notes(
            self.now.notes,
            self._draft.notes,
            lambda note: self._of(note.revision_id, (note.start, note.end)),
            can_hold=bool(self._draft.notes) or self._draft.format == self.now.revision.format,
        )
        plan: Plan = [
            ("source_note", note_id, {**values, **(place_in(revision, span) if span else {})})
            for note_id, values, span in merged.changes
        ]
        work.anchors.change(plan)
        added = work.source_notes.add_many(revision.article_id, revision.revision_id, revision.text, merged.new)
        return merged.ids | {note.note_id: new for note, new in zip(merged.new, added, strict=True) if note.note_id}

    # what the draft states of the article

    def _details(self) -> Iterable[Detail]:
        has, stated = self.now.metadata, self._draft.draft.metadata
        for name in DETAILS:
            old, new = getattr(has, name), getattr(stated, name)
            if not new or new == old or (name == "title" and stated.title_made):
                continue
            fills = not old or (name == "title" and has.title_made)
            yield Detail(name, old, new, taken=fills or name in self._take)

    def _set_details(self, work: UnitOfWork) -> None:
        taken: dict[str, Any] = {detail.name: detail.draft for detail in self._details() if detail.taken}
        if "title" in taken:
            taken["title_made"] = False
        if taken:
            work.articles.set_metadata(self.now.revision.article_id, replace(self.now.metadata, **taken), None)


def to_check(work: UnitOfWork, claim_ids: Iterable[str]) -> Iterable[tuple[str, str, dict[str, Any]]]:
    """Plan for those of some claims that were checked that they are not any more."""
    status = work.codebook.first_status()
    values: dict[str, Any] = {"status": status, "checked_by": None, "checked_at": None}
    values["codebook_version"] = work.codebook.latest_version()
    for claim_id in work.anchors.rated_otherwise(claim_ids, status):
        yield "claim", claim_id, values


def place_in(revision: Revision, span: Span) -> dict[str, Any]:
    """Return the columns of a place in a revision."""
    prefix, suffix = context(revision.text, *span)
    return {
        "revision_id": revision.revision_id,
        "start": span[0],
        "end": span[1],
        "quote": revision.text[slice(*span)],
        "prefix": prefix,
        "suffix": suffix,
    }
