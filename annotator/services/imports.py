"""Importing: files, folders and pasted text become articles, in batches that are one step of undo together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.domain.changes import Changes
from annotator.domain.ids import new_id
from annotator.domain.incoming import Incoming
from annotator.domain.progress import Progress
from annotator.errors import Cancelled, UnknownFormat, UnreadableSource
from annotator.importing import holds_nothing, iter_sources
from annotator.importing.article_fields import check_fields
from annotator.importing.folders import Source
from annotator.importing.found import Choice
from annotator.importing.pasted import read_pasted
from annotator.importing.readers import reader_of
from annotator.messages import message, sentences
from annotator.services.articles import remove_article
from annotator.services.file_reading import FoundAt, found_in_files
from annotator.services.incoming_claims import Arrival
from annotator.services.landing import Landed, Landing
from annotator.services.results import Failed, Imported, ImportReport, Recognised, Skipped
from annotator.storage.store import Store
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork

# a batch is one short transaction: others get their turn in between, and memory stays flat
_BATCH_FILES = 1_000
_BATCH_SIZE = 8_000_000  # letters of texts and bytes of files


@dataclass(frozen=True, slots=True)
class _Arrived:
    """An article that was read, where it came from, and the bytes of its file where they are to be kept."""

    path: str
    article: Incoming
    content: bytes | None = None


@dataclass(slots=True)
class _Run:
    """One import under way."""

    step_id: str = ""
    replacing: tuple[str, ...] = ()
    at: str = field(default_factory=now)
    marks: list[_Arrived] = field(default_factory=list)
    """Those without a text, which come onto articles when all of these are in."""
    imported: list[Imported] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)

    def take(self, report: Sequence[Imported | Skipped | Failed], changes: Changes) -> None:
        """Take what became of a batch."""
        self.imported += [one for one in report if isinstance(one, Imported)]
        self.skipped += [one for one in report if isinstance(one, Skipped)]
        self.failed += [one for one in report if isinstance(one, Failed)]
        self.changes = self.changes.merged(changes)

    def report(self, *, cancelled: bool = False) -> ImportReport:
        return ImportReport(self.imported, self.skipped, self.failed, self.changes, cancelled)


class ImportService:
    """Use cases of importing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def run(
        self,
        paths: Sequence[Path],
        *,
        recursive: bool = False,
        encoding: str | None = None,
        format_id: str | None = None,
        columns: Mapping[str, str] | None = None,
        replacing: str = "",
        progress: Progress | None = None,
    ) -> ImportReport:
        """Import files and folders. What can't be read is listed and the rest goes on; the same text is skipped.

        After Cancel the report tells what came in until then: it stays, as one step of undo. `encoding`, `format_id`,
        the id of a reader, and `columns`, by the fields of an article (importing/article_columns.py) that a table has
        in them, override what is found in the files. `replacing` is the id of an article that was read wrongly: it
        goes, in the same step, when the first one comes. Raises EnvironmentFault where the project can't be written,
        InvalidInput for a format or a field that there is none of.
        """
        progress = progress or Progress()
        run = _Run(replacing=(replacing,) if replacing else ())
        if format_id:
            reader_of(format_id)
        if columns:
            check_fields(columns)
        try:
            sources = list(iter_sources(paths, recursive=recursive))
            choice = Choice(format_id or "", encoding or "", columns or {})
            for batch in _batches(self._arriving(found_in_files(sources, progress, default=choice), run)):
                self._commit(run, batch)
            for batch in _batches(iter(run.marks)):
                self._commit_marks(run, batch)
            run.failed += _without_files(paths, sources, run, recursive=recursive)
        except Cancelled:
            return run.report(cancelled=True)
        return run.report()

    def take(
        self,
        recognised: Sequence[Recognised],
        *,
        choices: Mapping[str, Choice] | None = None,
        titles: Mapping[tuple[str, int], str] | None = None,
        replacing: Sequence[str] = (),
        progress: Progress | None = None,
    ) -> ImportReport:
        """Import what was looked at (services/import_preview.py), of all that was found only this, as one step of undo.

        The files are read again, so that none is held: `choices` must be those that it was looked at with. `titles` are
        what a person calls articles, by their `path` and `number`. What is no longer in its file is listed as failed,
        as what has a fault is; the same text is skipped. After Cancel it is as with `run`. `replacing` are
        ids of articles that were read wrongly: they go, in the same step, when the first one comes.
        """
        progress = progress or Progress()
        run = _Run(replacing=tuple(replacing))
        wanted: dict[Path, dict[int, Recognised]] = {}
        for one in recognised:
            wanted.setdefault(one.source.path, {})[one.number] = one
        sources = {one.source.path: one.source for one in recognised}
        try:
            found = found_in_files(list(sources.values()), progress, choices=choices)
            for batch in _batches(self._arriving(_wanted(found, wanted, titles or {}), run)):
                self._commit(run, batch)
            for batch in _batches(iter(run.marks)):
                self._commit_marks(run, batch)
            for one in (one for left in wanted.values() for one in left.values()):
                changed = message("{path} has changed: this article is no longer in it.", path=one.path)
                run.failed.append(Failed(one.path, sentences(changed, message("Look at it again."))))
        except Cancelled:
            return run.report(cancelled=True)
        return run.report()

    def paste(self, text: str, name: str = "Clipboard", *, html: str = "", rtf: bytes = b"") -> ImportReport:
        """Import one text that is no file; `html` and `rtf` are the same as a page or a word processor gave it.

        They count where links, notes or changes came along. Raises EnvironmentFault where the project can't be written.
        """
        run = _Run()
        try:
            self._commit(run, [_Arrived(name, read_pasted(text, name, html, rtf))])
        except UnreadableSource as error:
            run.failed.append(Failed(name, error.words))
        return run.report()

    def _arriving(self, found: Iterator[FoundAt], run: _Run) -> Iterator[_Arrived]:
        """Yield what could be read, and put the rest on the lists."""
        for one in found:
            article, fault = one.found.article, one.found.fault
            if article is not None and article.onto:
                run.marks.append(_Arrived(one.path, article, one.found.content))
            elif article is not None:
                yield _Arrived(one.path, article, one.found.content)
            elif fault is not None and isinstance(fault, UnknownFormat) and not _is_named(one):
                run.skipped.append(Skipped(one.path, "", fault.what))
            elif fault is not None:
                run.failed.append(Failed(one.path, fault.words))

    def _commit(self, run: _Run, batch: list[_Arrived]) -> None:
        """Store one batch in one transaction, without the texts that are there already: only their claims come in."""
        sources = [(one, one.article.text_sha256, one.article.source_sha256) for one in batch]
        fresh: dict[str, _Arrived] = {}
        report: list[Imported | Skipped] = []
        with self._store.writing("import") as (work, written):
            run.step_id = work.join_step(run.step_id)
            holders = work.articles.holders({checksum for source in sources for checksum in source[1:]})
            wanted = [one.article.article_id for one in batch if one.article.article_id]
            taken = work.articles.ids_taken(wanted) if wanted else set()
            again: list[tuple[str, _Arrived]] = []
            for one, sha256, source_sha256 in sources:
                there = holders.get(sha256) or holders.get(source_sha256)
                if there is not None:
                    again.append((there, one))
                    continue
                article_id = _article_id(one, taken)
                holders[sha256] = holders[source_sha256] = article_id
                fresh[article_id] = one
            revisions = work.articles.add_many({key: one.article for key, one in fresh.items()}, run.at)
            landing = Landing(work)
            for article_id, one in fresh.items():
                notes = _add_notes(work, article_id, revisions[article_id], one.article)
                arrival = landing.on_new(article_id, revisions[article_id], one.article, notes)
                report.append(_imported(one, article_id, arrival))
                _keep_file(work, one)
            landing.write()  # a text may stand in a file twice, each time with other marks
            for there, one in again:
                landed, arrival = landing.again(there, one.article)
                report.append(_again(one, arrival, landed))
            landing.write()
            for article_id in run.replacing if fresh else ():
                remove_article(work, article_id)
            run.replacing = () if fresh else run.replacing
            _count(work, run, report)
        run.take(report, written.changes)

    def _commit_marks(self, run: _Run, batch: list[_Arrived]) -> None:
        """Store marks that came without a text, each with the one article that has the address."""
        report: list[Imported | Skipped | Failed] = []
        with self._store.writing("import") as (work, written):
            run.step_id = work.join_step(run.step_id)
            landing = Landing(work)
            for one in batch:
                try:
                    there, arrival = landing.by_address(one.article)
                except UnreadableSource as fault:
                    report.append(Failed(one.path, str(fault)))
                    continue
                landing.write()
                report.append(_again(one, arrival, there))
            _count(work, run, report)
        run.take(report, written.changes)


def _article_id(one: _Arrived, taken: set[str]) -> str:
    """Return the id of a new article: that of one of our own datasets, where no article has or had it."""
    own = one.article.article_id
    if not own or own in taken:
        return new_id()
    taken.add(own)
    return own


def _add_notes(work: UnitOfWork, article_id: str, revision_id: str, article: Incoming) -> list[str]:
    """Store the notes of a new article; return their ids in order."""
    if not article.notes:
        return []
    own = article_id == article.article_id
    return work.source_notes.add_many(article_id, revision_id, article.draft.text, article.notes, own=own)


def _count(work: UnitOfWork, run: _Run, report: Sequence[Imported | Skipped | Failed]) -> None:
    """Let the act say what came in with the whole step."""
    came = [*run.imported, *(one for one in report if isinstance(one, Imported))]
    work.arguments["count"] = sum(not one.onto for one in came)
    if not work.arguments["count"]:
        work.arguments["claims"] = sum(one.claims for one in came)


def _wanted(
    found: Iterator[FoundAt], wanted: Mapping[Path, dict[int, Recognised]], titles: Mapping[tuple[str, int], str]
) -> Iterator[FoundAt]:
    """Yield what is wanted of what is found, with the titles that it is given, and strike it off."""
    for one in found:
        if wanted[one.source.path].pop(one.number, None) is None:
            continue
        article, title = one.found.article, titles.get((one.path, one.number), "").strip()
        if article is not None and title:
            metadata = replace(article.draft.metadata, title=title, title_made=False)
            article = replace(article, draft=replace(article.draft, metadata=metadata))
            yield replace(one, found=replace(one.found, article=article))
        else:
            yield one


def _imported(one: _Arrived, article_id: str, arrival: Arrival) -> Imported:
    """Return what the report keeps of an article: not its text, of which there may be thousands."""
    draft = one.article.draft
    return Imported(
        one.path,
        article_id,
        draft.metadata,
        draft.cuts,
        draft.encoding,
        (*draft.warnings, *arrival.warnings),
        one.article.text_sha256,
        draft.chars,
        format=one.article.format,
        source_notes=len(one.article.notes),
        claims=arrival.claims,
        left_out=one.article.left_out,
        stated=one.article.stated,
    )


def _again(one: _Arrived, arrival: Arrival, there: Landed) -> Imported | Skipped:
    """Return what the report keeps of a source whose text the project has: as imported where claims came onto it."""
    if not arrival.claims and one.article.onto:
        return Skipped(one.path, there.article_id, " ".join(arrival.warnings))
    if not arrival.claims:
        has = message("The project has this text already.")
        return Skipped(one.path, there.article_id, " ".join((has, *arrival.warnings)) if one.article.claims else has)
    return Imported(
        one.path,
        there.article_id,
        there.metadata,
        (),
        one.article.draft.encoding,
        (*one.article.draft.warnings, *arrival.warnings),
        there.text_sha256,
        there.chars,
        format=one.article.format,
        claims=arrival.claims,
        left_out=one.article.left_out,
        onto=True,
    )


def _keep_file(work: UnitOfWork, one: _Arrived) -> None:
    """Keep the file as it came, where its text does not give its bytes again."""
    if one.content is not None:
        work.attachments.keep(one.content, one.article.draft.source_name)


def _is_named(one: FoundAt) -> bool:
    """Tell whether a person has named the very file."""
    return one.source.folder is None and one.found.name == one.source.path.name


def _without_files(paths: Sequence[Path], sources: Sequence[Source], run: _Run, *, recursive: bool) -> Iterator[Failed]:
    """Yield the words for named folders in which nothing could be imported, and nothing else was told."""
    unknown = {one.path for one in run.skipped if not one.article_id}
    fruitful = {one.folder for one in sources if one.folder is not None and str(one.path) not in unknown}
    named = {one.path for one in sources if one.folder is None}
    for path in paths:
        if path not in fruitful and path not in named:
            yield Failed(str(path), holds_nothing(path, recursive=recursive).words)


def _batches(arrived: Iterator[_Arrived]) -> Iterator[list[_Arrived]]:
    batch: list[_Arrived] = []
    size = 0
    try:
        for item in arrived:
            batch.append(item)
            size += len(item.article.draft.source_text) + len(item.content or b"")
            if len(batch) >= _BATCH_FILES or size >= _BATCH_SIZE:
                yield batch
                batch, size = [], 0
    except Cancelled:
        # what was read so far comes in: Cancel stops the work, it does not throw work away
        if batch:
            yield batch
        raise
    if batch:
        yield batch
