"""Erasing for good: a name, an article, a claim, a person's name, out of everything that the project keeps.

It is an act that no undo takes back. What it was stands nowhere afterwards; that something was erased, when, by whom
and why does. Where the values stand, `storage/repositories/erasing.py` knows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.changes import Changes
from annotator.domain.erasing import Erased, ErasedWhat, ErasureFound, ErasureRequest, NameFinder, holds, marks_of
from annotator.domain.folding import as_seen
from annotator.domain.progress import Progress
from annotator.errors import Cancelled, EnvironmentFault, InvalidInput, NotFound, UnreadableSource
from annotator.messages import message
from annotator.services.articles import remove_article
from annotator.services.backups import BackupService
from annotator.services.held_words import words_in
from annotator.storage import backup_folder
from annotator.storage.erased import ERASE
from annotator.storage.reading import Reading
from annotator.storage.rewriting import NameRewriting, Rewriting, RowRewriting
from annotator.storage.store import Store
from annotator.storage.stored_values import canonical_json
from annotator.storage.unit_of_work import UnitOfWork

_COUNTED = {
    "article": "articles",
    "claim": "claims",
    "mention": "places",
    "evidence": "evidence",
    "query": "queries",
    "comment": "comments",
    "correction": "corrections",
    "privileged_remark": "privileged_remarks",
    "assessment": "assessments",
    "source_note": "source_notes",
}
_NAMED = 5


@dataclass
class _Plan:
    """What goes, and how."""

    rewriting: Rewriting
    gone: Mapping[str, Sequence[str]] = field(default_factory=dict)
    marks: Sequence[Mapping[str, object]] = ()
    files: Sequence[str] = ()


class ErasingService:
    """Use cases of erasing for good."""

    def __init__(self, store: Store, path: Path | None, backups: BackupService) -> None:
        self._store = store
        self._path = path
        self._backups = backups

    def look(self, request: ErasureRequest, progress: Progress | None = None) -> ErasureFound:
        """Return what an erasure would take, and for a name what only looks like it. Nothing is changed.

        Raises NotFound, InvalidInput for a name without letters, or one's own; Cancelled.
        """
        progress = progress or Progress()
        found = ErasureFound()
        with self._store.reading() as reading:
            self._check(reading, request)
            if request.is_of_name:
                self._look_for_name(reading, request, found, progress)
            else:
                plan = self._plan_of_rows(reading, request)
                found.counts = reading.erasing.count(plan.rewriting, lambda _: None, progress)
                found.counts |= _counts_of(plan)
        return found

    def erase(
        self, request: ErasureRequest, *, with_backups: bool = False, progress: Progress | None = None
    ) -> tuple[Erased, Changes]:
        """Erase for good, as an act that says so. `with_backups` also removes all backups, after making a new one.

        No backup is made before: it would keep what is to go. Raises NotFound, InvalidInput also for a reason that is
        missing or holds the name itself, Blocked where the server lets only others do it, Cancelled, ReadOnly.
        """
        progress = progress or Progress()
        found = ErasureFound()
        with self._store.writing(ERASE, what=request.what.value, reason=request.reason.strip()) as (work, written):
            self._check(work, request)
            self._check_reason(request)
            if request.is_of_name:
                plan = self._look_for_name(work, request, found, progress)
            else:
                plan = self._plan_of_rows(work, request)
                _remove(work, request, plan)
            record = {
                "what": request.what.value,
                "reason": request.reason.strip(),
                "gone": canonical_json(plan.gone),
                "marks": canonical_json(plan.marks),
            }
            found.counts = work.erase(plan.rewriting, plan.files, record, _counts_of(plan), progress)
        left: list[str] = [] if self._store.scour() else [_IN_USE]
        removed = 0
        if with_backups and self._path is not None:
            removed = self._renew_backups(left)
        with self._store.reading() as reading:
            [last] = reading.history.acts(limit=1)
        left += self._elsewhere(with_backups=with_backups)
        return Erased(found, last.act_id, removed, tuple(left)), written.changes

    def _check(self, reading: Reading, request: ErasureRequest) -> None:
        if not request.is_of_name:
            if not reading.erasing.knows(request.what.value, request.which):
                raise NotFound(
                    message("The project has no {what} {id}.", what=request.what.value, id=request.which),
                    message("It may have been erased already."),
                )
            return
        names = (request.which, *request.also)
        try:
            finder = NameFinder(names)
        except ValueError as error:
            raise InvalidInput(
                message("'{name}' is no name.", name=request.which), message("A name has letters.")
            ) from error
        if request.what is ErasedWhat.PERSON and request.which not in reading.articles.people():
            raise NotFound(
                message("Nobody called {name} has worked on the project.", name=request.which),
                message("Erase it as a name: it may stand in texts."),
            )
        if finder.spans(as_seen(self._store.person_name)):
            raise InvalidInput(
                message("You work under this name: with what you do next it would be there again."),
                message("Change your name in the settings first, or let somebody else erase it."),
            )

    def _check_reason(self, request: ErasureRequest) -> None:
        if not request.reason.strip():
            raise InvalidInput(message("Say why: it is all that stays."), message("Name a reason."))
        if request.is_of_name and NameFinder((request.which, *request.also)).spans(request.reason):
            raise InvalidInput(
                message("The reason holds the name itself: it would stay."), message("Say it without the name.")
            )

    def _look_for_name(
        self, reading: Reading, request: ErasureRequest, found: ErasureFound, progress: Progress
    ) -> _Plan:
        finder = NameFinder((request.which, *request.also))
        files = self._look_into_files(reading, finder, found, progress, keep=request.keep_files)
        plan = _Plan(
            NameRewriting(finder, () if request.keep_files else files),
            marks=marks_of(finder.names),
            files=() if request.keep_files else files,
        )
        counting = NameRewriting(finder, plan.files)
        found.counts |= reading.erasing.count(counting, lambda text: finder.look(text, found), progress)
        return plan

    def _look_into_files(
        self, reading: Reading, finder: NameFinder, found: ErasureFound, progress: Progress, *, keep: bool
    ) -> list[str]:
        """Return the files that hold a name: what they are called is told, and of those that cannot be read as well."""
        holding = []
        for sha256, name, content in reading.erasing.files():
            if progress.cancelled:
                raise Cancelled
            try:
                if holds(finder, words_in(content, name or sha256)):
                    holding.append(sha256)
                    found.files.append(finder.masked(name) or sha256[:12])
            except (UnreadableSource, UnicodeError, RecursionError):
                found.unread.append(finder.masked(name) or sha256[:12])
        if holding and not keep:
            found.counts["files"] = len(holding)
        return holding

    def _plan_of_rows(self, reading: Reading, request: ErasureRequest) -> _Plan:
        articles = [request.which] if request.what is ErasedWhat.ARTICLE else []
        claims = [request.which] if request.what is ErasedWhat.CLAIM else []
        gone = reading.erasing.belonging(articles, claims)
        files = reading.erasing.files_only_of(gone)
        return _Plan(RowRewriting(gone), gone, files=files)

    # backups

    def _renew_backups(self, left: list[str]) -> int:
        """Make a new backup, which has nothing of it, and remove all others. What stays is put to `left`, in words."""
        old = self._backups.all()
        self._backups.make_now()
        removed = 0
        for backup in old:
            try:
                backup_folder.remove_for_good(backup.path)
            except (OSError, EnvironmentFault) as error:
                left.append(
                    message("The backup {path} could not be removed: {reason}.", path=backup.path, reason=error)
                )
            else:
                removed += 1
        return removed

    def _elsewhere(self, *, with_backups: bool) -> list[str]:
        """Say where it may still be."""
        if self._path is None:
            return [message("The server's own log and its backups are not the program's: ask whoever runs it.")]
        left: list[str] = []
        count = len(self._backups.all())
        if count and not with_backups:
            left.append(message("%Ln backup(s) may still hold it: erase with the backups, or remove them.", "", count))
        beside = sorted(
            one.name
            for one in self._path.parent.glob(f"*{self._path.stem}*")
            if one.is_file() and one.suffix == self._path.suffix and one != self._path
        )
        beside += sorted(one.name for one in self._path.parent.glob(f"{self._path.name}.before-schema-*"))
        if beside:
            names = ", ".join(beside[:_NAMED])
            left.append(message("Copies beside the project are left as they are: {names}.", names=names))
        return left


_IN_USE = message("Another window has the project open: what it still holds of it goes when it is closed.")


def _remove(work: UnitOfWork, request: ErasureRequest, plan: _Plan) -> None:
    """Remove what is still there, so that nothing follows from what is emptied."""
    if request.what is ErasedWhat.ARTICLE:
        remove_article(work, request.which)
    work.claims.delete(list(plan.gone.get("claim", ())))
    for entity, ids in plan.gone.items():
        if entity not in ("article", "claim"):
            work.ledger.change_many([(entity, one, None) for one in ids])


def _counts_of(plan: _Plan) -> Counter[str]:
    return Counter({name: len(plan.gone[kind]) for kind, name in _COUNTED.items() if plan.gone.get(kind)})
