"""What was found out about sources, kept at hand: which are wrong, and which independent. Read when one is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.source import Sources

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.ui.session import Session


class JudgedSources(QObject):
    """The sources of a session that somebody has said something of; none until they were read."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.sources = Sources(())
        session.changed.connect(self._on_changed)
        self._read()

    def _on_changed(self, changes: Changes) -> None:
        if "source" in changes.kinds:
            self._read()

    def _read(self) -> None:
        self._session.read(lambda project: project.source_library.judged(), self._take, self)

    def _take(self, found: Sources) -> None:
        if found.empty and self.sources.empty:
            return
        self.sources = found
        self.changed.emit()
