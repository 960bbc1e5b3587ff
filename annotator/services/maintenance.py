"""Looking after a project: is it sound, and a copy of it that can be trusted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.history import Seal
from annotator.domain.progress import Progress
from annotator.errors import InvalidInput, OutputExists
from annotator.services.results import BackupReport
from annotator.storage.repositories.integrity import answered
from annotator.storage.store import Store


class MaintenanceService:
    """Use cases of looking after a project."""

    def __init__(self, store: Store, path: Path | None) -> None:
        self._store = store
        self._path = path

    def check(self, progress: Progress | None = None, seal: str = "") -> list[str]:
        """Return what is wrong with the project, in words; nothing where all is well.

        Everything is read, and every row is held against the history: of a large project it takes a minute. With a
        `seal` that was kept elsewhere, the history must be one that goes on from it. Raises Cancelled.
        """
        with self._store.reading() as reading:
            schema = reading.integrity.schema()
            problems = [f"schema: {line}" for line in (*schema.foreign, *schema.missing)]
            if schema.foreign:
                return problems  # whatever else is asked might run what somebody has put there
            problems += reading.integrity.problems(progress, seal)
        # FTS5 checks itself in a statement that counts as writing, although nothing is written
        with self._store.writing("check", "check") as (work, _):
            questions = (work.search.problems, work.everywhere.problems)
            return [*problems, *(line for ask in questions for line in answered("search indexes", ask))]

    def seal(self) -> Seal:
        """Return the history's seal, to be kept elsewhere: with it `check` tells whether the history still goes on."""
        with self._store.reading() as reading:
            return Seal(*reading.integrity.seal())

    def backup(self, out: Path | None = None, *, force: bool = False) -> BackupReport:
        """Copy the project file, and count the copy only once it was opened and checked.

        Without `out` the copy stands beside the project, named by the time. Raises OutputExists where it would replace
        a file without `force`, InvalidInput for a server's project, EnvironmentFault where it can't be written.
        """
        if self._path is None:
            raise InvalidInput("A project on a server is backed up there.", "Use pg_dump, or ask whoever runs it.")
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        target = out or self._path.with_name(f"{self._path.stem}-{stamp}.annotator")
        if target.is_dir():
            target = target / f"{self._path.stem}-{stamp}.annotator"
        if target.exists() and not force:
            raise OutputExists(f"{target} is there already.", "Name another file, or say --force to replace it.")
        if target.exists() and target.samefile(self._path):
            raise InvalidInput(f"{target} is the project itself.", "Name another file.")
        return BackupReport(target, self._store.backup(target))
