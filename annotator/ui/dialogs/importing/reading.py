"""What the import dialog has read off the window's thread: the lines of files as they come, and one article at a time.

Not what is shown of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.progress import Progress
from annotator.errors import AnnotatorError, Cancelled
from annotator.importing import iter_sources
from annotator.importing.found import Choice
from annotator.services.results import Recognised
from annotator.ui.dialogs.importing.preview import Page, page_of
from annotator.ui.i18n import tr
from annotator.ui.operations.runner import Lane, Task

if TYPE_CHECKING:
    from annotator.ui.session import Session


class FileLook(QObject):
    """Looks at files one demand after the other; what was found before a cancel holds."""

    lines_came = Signal(object)
    """Lines (a list of `Recognised`) of files that were added."""

    again_came = Signal(object, object)
    """Files (paths) that were looked at again, and their lines."""

    ended = Signal(bool)
    """Nothing is being looked at any more; whether it was cancelled."""

    _some = Signal(object)
    _remembered = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.choices: dict[str, Choice] = {}
        """What a person said of files, by the `path` of their lines."""
        self._looked_with: dict[str, Choice] = {}
        self._tasks: list[Task[Any]] = []
        self._some.connect(self.lines_came, Qt.ConnectionType.QueuedConnection)
        self._remembered.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def add(self, paths: Sequence[Path], *, recursive: bool, formats: Mapping[str, str]) -> None:
        """Look at files and folders; `formats` are ids of formats by the suffix of files, remembered from before."""
        preview, asked = self._session.project.import_preview, list(paths)
        said = dict(self.choices)

        def shown(lines: Sequence[Recognised]) -> None:
            with suppress(RuntimeError):  # the dialog was closed meanwhile
                self._some.emit(list(lines))

        def work(progress: Progress) -> None:
            remembered = _said_before(asked, formats, recursive=recursive) if formats else {}
            with suppress(RuntimeError):
                self._remembered.emit(remembered)
            preview.look(asked, recursive=recursive, choices={**remembered, **said}, progress=progress, shown=shown)

        self._start(work, lambda _: None)

    def _keep(self, remembered: dict[str, Choice]) -> None:
        """Take what is remembered as said, where nothing else is."""
        self.choices = {**remembered, **self.choices}
        self._looked_with = {**remembered, **self._looked_with}

    def again(self, files: Sequence[Path]) -> None:
        """Look again at files on the disk, with the choices as they are now."""
        preview, asked, choices = self._session.project.import_preview, list(files), dict(self.choices)

        def work(progress: Progress) -> list[Recognised]:
            return preview.look(asked, choices=choices, progress=progress)

        def done(lines: list[Recognised]) -> None:
            self._looked_with |= choices
            self.again_came.emit(asked, lines)

        self._start(work, done)

    def _start(self, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        def end(*, cancelled: bool) -> None:
            self._tasks.remove(task)
            if not self._tasks:
                self.choices = dict(self._looked_with)  # what was said of files that nobody looked at again is unsaid
                self.ended.emit(cancelled)

        def arrived(result: Any) -> None:
            done(result)
            end(cancelled=False)

        def failed(error: BaseException) -> None:
            if not isinstance(error, Cancelled):
                self._session.failed.emit(error, None)
            end(cancelled=isinstance(error, Cancelled))

        task = self._session.runner.start_long(
            Lane.FILES, work, arrived, failed, title=tr("Looking at files"), owner=self
        )
        self._tasks.append(task)

    def step(self) -> tuple[int, int, str] | None:
        """Return how far it is, None where nothing is being looked at."""
        return self._tasks[0].step if self._tasks else None

    def cancel(self) -> None:
        """Stop looking; the lines that have come hold."""
        for task in self._tasks:
            task.cancel()


class ColumnsLook(QObject):
    """Reads the columns of a table, once asked for."""

    came = Signal(object, object)
    """The line, and the columns of its file (`TableColumns`)."""

    failed = Signal(str)
    """Why there are none."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def read(self, line: Recognised, choices: Mapping[str, Choice]) -> None:
        """Have the columns of a line's file read."""
        preview, said = self._session.project.import_preview, dict(choices)
        self._session.runner.start(
            Lane.READ,
            lambda: preview.columns(line, choices=said),
            lambda columns: self.came.emit(line, columns),
            self._fail,
            owner=self,
        )

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, AnnotatorError):
            self.failed.emit(error.words)
        else:
            self._session.failed.emit(error, None)


class ArticleLook(QObject):
    """Reads the article of the line that is asked for last."""

    came = Signal(object)
    """Its `Page`."""

    failed = Signal(str)
    """Why there is none, in English words as they can be translated."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task[Page] | None = None

    def read(self, line: Recognised, choices: Mapping[str, Choice]) -> None:
        """Have an article read; what was asked for before is given up."""
        self.stop()
        preview, said, colours = self._session.project.import_preview, dict(choices), dict(self._session.theme.colours)

        def work(progress: Progress) -> Page:
            return page_of(preview.article(line, choices=said, progress=progress), colours)

        self._task = self._session.runner.start_long(Lane.READ, work, self.came.emit, self._fail, title="", owner=self)

    def stop(self) -> None:
        """Read nothing any more."""
        if self._task is not None:
            self._task.cancel()
            self._session.runner.drop(self._task)
            self._task = None

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, AnnotatorError):
            self.failed.emit(error.words)
        elif not isinstance(error, Cancelled):
            self._session.failed.emit(error, None)


def _said_before(paths: Sequence[Path], formats: Mapping[str, str], *, recursive: bool) -> dict[str, Choice]:
    return {
        str(source.path): Choice(formats[source.path.suffix.lower()])
        for source in iter_sources(paths, recursive=recursive)
        if source.path.suffix.lower() in formats
    }
