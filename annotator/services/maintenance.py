"""Looking after a project: is it sound, and a copy of it that can be trusted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from annotator.errors import InvalidInput, OutputExists
from annotator.services.results import BackupReport
from annotator.storage.store import Store


class MaintenanceService:
    """Use cases of looking after a project."""

    def __init__(self, store: Store, path: Path | None) -> None:
        self._store = store
        self._path = path

    def check(self) -> list[str]:
        """Return what is wrong with the project, in words; nothing where all is well. Reads everything: takes long."""
        with self._store.reading() as reading:
            integrity = reading.integrity
            problems = [*integrity.engine_problems(), *integrity.text_problems()]
            problems += [*integrity.ground_problems(), *integrity.record_problems(), *integrity.chain_problems()]
        # FTS5 checks itself in a statement that counts as writing, although nothing is written
        with self._store.writing("check", "check") as (work, _):
            return [*problems, *work.search.problems(), *work.everywhere.problems()]

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
