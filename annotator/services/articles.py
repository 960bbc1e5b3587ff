"""Articles: the library's lines, one article whole, its metadata, its cuts, its removal. Not importing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, astuple, dataclass, replace
from pathlib import Path, PurePath
from typing import Any

from annotator.domain.article import ARTICLE_STATUSES, Article, ArticleSummary, Cut, Metadata, Revision
from annotator.domain.attachment import sha256_of_bytes
from annotator.domain.backup import Occasion
from annotator.domain.changes import Changes
from annotator.domain.claim import Anchor, Mention
from annotator.domain.sign_off import SIGNED_OFF
from annotator.domain.source_note import SourceNote
from annotator.domain.text import context, word_count
from annotator.domain.tracked_changes import TrackedChange
from annotator.errors import Blocked, InvalidInput, NotFound
from annotator.messages import message
from annotator.services.attachments import write_whole
from annotator.services.checks import check_not_overtaken, check_stated_date, check_words
from annotator.services.held_order import HeldOrder
from annotator.services.results import OpenedArticle, OriginalFile
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

MANY_ARTICLES = 3
"""Before so many are deleted at once, a backup is made."""

COUNTED_AT_OPENING = 300_000
"""Code points up to which the words of a text are counted when it is opened; of a book they are when asked for."""


class ArticleService:
    """Use cases on articles."""

    def __init__(self, store: Store, order: HeldOrder) -> None:
        self._store = store
        self._order = order
        self._words: dict[tuple[str, int], int] = {}  # article and revision -> how many words: a text never changes

    def ids(self, words: str = "") -> list[str]:
        """Return the ids of the library in its order, of the articles that hold all the words if some are given."""
        with self._store.reading() as reading:
            if not words.strip():
                return reading.articles.ids()
            return self._order.of(reading, reading.search.numbers(words))

    def summaries(self, ids: Sequence[str]) -> list[ArticleSummary]:
        """Return the library's lines of these articles in this order; vanished ones are left out."""
        with self._store.reading() as reading:
            return reading.articles.summaries(ids)

    def lengths(self, lines: Sequence[ArticleSummary]) -> dict[str, int]:
        """Return how many words the texts of these articles have; each text is counted once."""
        unknown = [one.article_id for one in lines if (one.article_id, one.revision) not in self._words]
        with self._store.reading() as reading:
            for article_id, revision, text in reading.articles.texts(unknown):
                self._words[article_id, revision] = word_count(text)
        found = ((one.article_id, self._words.get((one.article_id, one.revision))) for one in lines)
        return {article_id: words for article_id, words in found if words is not None}

    def all_summaries(self) -> Iterator[ArticleSummary]:
        """Yield all lines of the library."""
        with self._store.reading() as reading:
            yield from reading.articles.all_summaries()

    def get(self, article_id: str) -> Article:
        """Return an article. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.articles.get(article_id)

    def revision(self, article_id: str, number: int | None = None) -> Revision:
        """Return a revision by number, the current one without. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.articles.revision(article_id, number)

    def open(self, article_id: str) -> OpenedArticle:
        """Return all that a window shows of an article. Raises NotFound."""
        with self._store.reading() as reading:
            marks, cards = reading.claims.on_page(article_id)
            article, revision = reading.articles.get(article_id), reading.articles.revision(article_id)
        known = (article_id, revision.number)
        if known not in self._words and len(revision.text) <= COUNTED_AT_OPENING:
            self._words[known] = word_count(revision.text)
        return OpenedArticle(article, revision, marks, cards, self._words.get(known, 0))

    def file(self, article_id: str, number: int | None = None) -> OriginalFile:
        """Return the file that a revision was read from, the current one without a number, as it came.

        Raises NotFound, also where it was no file, came before files were kept, or was too large to be.
        """
        with self._store.reading() as reading:
            revision = reading.articles.revision(article_id, number)
            kept = bool(revision.file_sha256) and reading.attachments.has(revision.file_sha256)
            content = reading.attachments.content(revision.file_sha256) if kept else revision.source_text.encode()
        if not revision.file_sha256 or sha256_of_bytes(content) != revision.file_sha256:
            raise NotFound(
                message("The file of this article is not kept in the project."),
                message("It was pasted, was too large, or came in before files were kept; its text is there."),
            )
        return OriginalFile(PurePath(revision.file_name).name, content, revision.file_sha256)

    def save_file(self, article_id: str, path: Path, number: int | None = None, *, force: bool = False) -> OriginalFile:
        """Write the file that a revision was read from to a place, whole or not at all, and return it.

        Raises as `file` does, OutputExists where it would replace a file without `force`, EnvironmentFault.
        """
        original = self.file(article_id, number)
        write_whole(path, original.content, force=force)
        return original

    def set_metadata(
        self, article_id: str, metadata: Metadata, based_on: int | None = None, *, seen: Metadata | None = None
    ) -> Changes:
        """Set what is known about an article; with `seen`, only what differs from what was known then.

        Raises InvalidInput for a malformed date, NotFound, Overtaken also where somebody has set the same otherwise.
        """
        check_words(astuple(metadata))
        if metadata.published:
            check_stated_date(metadata.published)
        if not metadata.title.strip():
            raise InvalidInput(
                message("An article needs a title."), message("Type one, or press Esc to keep the old one.")
            )
        with self._store.writing("set_metadata") as (work, written):
            if seen is not None:
                given = {name: value for name, value in asdict(metadata).items() if value != getattr(seen, name)}
                stored = work.articles.get(article_id).metadata
                check_not_overtaken(message("article's details"), given, asdict(seen), stored)
                metadata = replace(stored, **given)
            work.articles.set_metadata(article_id, metadata, based_on)
        return written.changes

    def set_status(self, article_ids: Sequence[str], status: str) -> Changes:
        """Set the state of work of articles, as one step; a sign-off ends with it.

        Raises InvalidInput for an unknown state, Blocked for 'signed off', which has its own door (WorkService),
        NotFound.
        """
        if status == SIGNED_OFF:
            raise Blocked(
                message("An article is signed off one at a time, after a look at what is missing."),
                message("Sign it off."),
            )
        if status not in ARTICLE_STATUSES:
            raise InvalidInput(
                message("There is no article state '{status}'.", status=status),
                message("It is one of: {article_statuses}.", article_statuses=", ".join(ARTICLE_STATUSES)),
            )
        with self._store.writing("set_article_status", status=status) as (work, written):
            for article_id in article_ids:
                work.articles.set_status(article_id, status)
        return written.changes

    def delete(self, article_ids: Sequence[str]) -> Changes:
        """Remove articles with their mentions, and the claims that stand nowhere else, as one step."""
        count = len(article_ids)
        if count >= MANY_ARTICLES:
            self._store.before_risk(Occasion.DELETION)
        with self._store.writing("delete_articles", count=count) as (work, written):
            for article_id in article_ids:
                remove_article(work, article_id)
        return written.changes

    def restore_cut(self, article_id: str, cut: Cut, based_on: int | None = None) -> Changes:
        """Put back what was cut: a new revision, in which every mention and every source note keeps its words.

        Raises NotFound where the current revision has no such cut, Overtaken.
        """
        with self._store.writing("restore_cut") as (work, written):
            revision = work.articles.revision(article_id)
            if cut not in revision.cuts:
                raise NotFound(message("This cut is not there any more."), message("Somebody has put it back already."))
            at = cut.start - sum(len(other.text) for other in revision.cuts if other.end <= cut.start)
            put_back = _PutBack(at, len(cut.text))
            kept = [other for other in revision.cuts if other != cut]
            tracked = [put_back.tracked(change) for change in revision.tracked]
            renewed = work.articles.add_with_cuts(revision, kept, tracked)
            work.articles.set_current_revision(article_id, renewed.revision_id, based_on)
            for mention in work.claims.mentions_in(article_id):
                if mention.anchor is not Anchor.LOST:
                    work.claims.place(mention.mention_id, put_back.place(mention, renewed))
            for note in work.source_notes.of_article(article_id):
                if note.anchor is not Anchor.LOST:
                    work.source_notes.place(note.note_id, put_back.place(note, renewed))
        return written.changes


def remove_article(work: UnitOfWork, article_id: str) -> None:
    """Remove an article with its mentions and notes, and the claims made here that stand nowhere else."""
    work.claims.delete(work.claims.only_in(article_id))
    work.claims.delete_mentions_in(article_id)
    work.source_notes.forget(article_id)
    work.articles.delete_notes(article_id)
    work.articles.delete(article_id)


@dataclass(frozen=True, slots=True)
class _PutBack:
    """Where things stand in a text into which `length` code points were put back at `at`."""

    at: int
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return a span's place then; a point stays with the words before it."""
        stays = start < self.at or (start == self.at and start == end)
        return start + (0 if stays else self.length), end + (self.length if end > self.at else 0)

    def place(self, one: Mention | SourceNote, renewed: Revision) -> dict[str, Any]:
        """Return the columns of the place of a mention or a note in the revision."""
        start, end = self.span(one.start, one.end)
        quote = renewed.text[start:end]
        prefix, suffix = context(renewed.text, start, end)
        anchor = one.anchor if quote == one.quote else Anchor.CHANGED
        return {
            "revision_id": renewed.revision_id,
            "start": start,
            "end": end,
            "quote": quote,
            "prefix": prefix,
            "suffix": suffix,
            "anchor": anchor.value,
        }

    def tracked(self, change: TrackedChange) -> TrackedChange:
        """Return a tracked change at its place in the text."""
        start, end = self.span(change.start, change.end)
        origin = None if change.origin is None else self.span(change.origin, change.origin)[0]
        return replace(change, start=start, end=end, origin=origin)
