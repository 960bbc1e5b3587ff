"""Sources from anywhere in the window: cited, shown in the library, marked as wrong, merged, brought in from files.

What they are done to is what is selected in the library of sources, where that is in front, else the evidence of the
selected claim that is open or has the focus.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.source import REFERENCE_SUFFIXES as SUFFIXES
from annotator.reporting.citing import DEFAULT, STYLES
from annotator.ui.i18n import tr, translated
from annotator.ui.notifications import Notifications
from annotator.ui.operations.runner import Lane
from annotator.ui.overviews.host import OverviewHost
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.domain.source import Source
    from annotator.services.citing import Citation
    from annotator.services.reference_files import ReferencesTaken
    from annotator.ui.overviews.sources.overview import SourcesOverview
    from annotator.ui.panels.claims.panel import ClaimsPanel
    from annotator.ui.state import WindowState

_STYLE = "citation/style"


def are_references(files: Sequence[Path]) -> bool:
    """Tell whether what was dropped are files of a reference manager, by their endings."""
    return bool(files) and all(file.suffix.lower() in SUFFIXES and file.is_file() for file in files)


class SourceCommands(QObject):
    """The actions of one session on sources."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        overviews: OverviewHost,
        panel: ClaimsPanel,
        notifications: Notifications,
        undo: Callable[[], None],
        state: WindowState,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._overviews = overviews
        self._panel = panel
        self._notifications = notifications
        self._undo = undo
        self._state = state

    def _library(self) -> SourcesOverview | None:
        """Return the library of sources where it is in front."""
        if self._overviews.current_id() != "sources":
            return None
        return cast("SourcesOverview", self._overviews.current())

    def _evidence(self) -> str:
        """Return the evidence that is open or has the focus; "" where there is none, which is said."""
        found = "" if self._overviews.current_id() else self._panel.evidence_id()
        if not found:
            self._notifications.tell(tr("No source is selected."), remedy=tr("Open a claim with evidence, or Sources."))
        return found

    # citing

    def cite(self) -> None:
        """Copy what is selected as a citation, in the style that was taken last."""
        style = self._state.text(_STYLE)
        self.cite_in(style if style in STYLES else DEFAULT)

    def cite_in(self, style: str) -> None:
        """Copy what is selected as a citation in a style, as plain and as rich text."""
        self._state.set_text(_STYLE, style)
        library = self._library()
        if library is not None:
            chosen = [source.fields for source in library.selected()]
            if chosen:
                self._session.read(lambda project: project.citing.cite_all(chosen, style), self._give(style), self)
            return
        evidence_id = self._evidence()
        if evidence_id:
            self._session.read(lambda project: project.citing.cite(evidence_id, style), self._give(style), self)

    def _give(self, style: str) -> Callable[[Citation], None]:
        def give(citation: Citation) -> None:
            held = QMimeData()
            held.setText(citation.text)
            held.setHtml(f"<meta charset='utf-8'>{citation.html}")
            QGuiApplication.clipboard().setMimeData(held)
            words = tr("Copied as a citation ({style}): {text}").replace("{style}", translated(STYLES[style][0]))
            self._notifications.tell(words.replace("{text}", citation.text))

        return give

    # the library

    def show(self) -> None:
        """Show the source of the evidence in the library."""
        evidence_id = self._evidence() if self._library() is None else ""
        if evidence_id:
            self._session.read(lambda project: project.source_library.of_evidence(evidence_id), self._show, self)

    def _show(self, source: Source) -> None:
        self._overviews.show_overview("sources", source.source_id)

    def mark_wrong(self) -> None:
        """Ask what is wrong with a source: in the library, where it is used is seen."""
        library = self._library()
        if library is not None:
            library.mark_wrong()
            return
        evidence_id = self._evidence()
        if evidence_id:
            self._session.read(
                lambda project: project.source_library.of_evidence(evidence_id), self._show_to_mark, self
            )

    def _show_to_mark(self, source: Source) -> None:
        self._show(source)
        library = self._library()
        if library is not None:
            library.mark_wrong_once_shown(source.source_id)

    def merge(self) -> None:
        """Make the sources that are selected in the library one."""
        library = self._library()
        if library is not None:
            library.merge()
        else:
            self._overviews.show_overview("sources")

    def part(self) -> None:
        """Say that the sources that are selected in the library are independent of each other."""
        library = self._library()
        if library is not None:
            library.part()
        else:
            self._overviews.show_overview("sources")

    def same_as_last(self) -> None:
        """Let the selected claim rest on the source that was used last."""
        self._panel.add_same_source()

    # files of reference managers

    def choose_files(self) -> None:
        """Ask for files of a reference manager."""
        dialog = QFileDialog(self._window, tr("Import sources"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = tr("Files of reference managers")
        dialog.setNameFilters([f"{kinds} (*.ris *.bib *.json *.rdf *.xml *.enw *.nbib)", tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.open()

    def take_files(self, files: list[Path]) -> None:
        """Put the sources of files into the library."""
        project = self._session.project
        self._session.runner.start_long(
            Lane.WRITE,
            lambda progress: project.reference_files.take(files, progress=progress),
            self._taken,
            lambda error: self._session.failed.emit(error, lambda: self.take_files(files)),
            title=tr("Importing sources"),
        )

    def _taken(self, taken: ReferencesTaken) -> None:
        self._session.broadcast(taken.changes)
        words = tr("%Ln source(s) put into the library.", "", len(taken.added))
        missing = len(taken.failed) + len(taken.missing_files)
        if taken.known:
            words += " " + tr("%Ln (was|were) there already.", "", len(taken.known))
        if missing:
            words += " " + tr("%Ln file(s) could not be taken.", "", missing)
        if taken.added:
            self._notifications.offer_undo(words, self._undo)
        else:
            self._notifications.tell(words, remedy="\n".join((*taken.failed, *taken.missing_files)))
        self._overviews.show_overview("sources", taken.added[0] if taken.added else None)
