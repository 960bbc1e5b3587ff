"""The writer's notes as a Qt model: those that a filter lets through, in text order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.services.results import StandingNote
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.models.note_words import KIND_WORDS, beginning, facts, spoken, tip
from annotator.ui.panels.coverage.line_delegate import LINE, ListLine

NOTE = int(Qt.ItemDataRole.UserRole)
FILTERS: Mapping[str, tuple[str, Callable[[StandingNote], bool]]] = {
    "all": (QT_TR_NOOP("All source notes"), lambda _: True),
    "open": (QT_TR_NOOP("Open ones"), lambda one: not one.note.resolved),
    "resolved": (QT_TR_NOOP("Resolved ones"), lambda one: bool(one.note.resolved)),
    "without": (QT_TR_NOOP("Without a claim"), lambda one: not one.claim_ids),
    "with": (QT_TR_NOOP("With a claim"), lambda one: bool(one.claim_ids)),
}
"""What can be listed, by name: how it is called, and whether a note is of it."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class SourceNotesModel(QAbstractListModel):
    """One column; `NOTE` gives a `StandingNote`, `LINE` what its line says."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._notes: Sequence[StandingNote] = ()
        self._shown: list[StandingNote] = []
        self._only = "all"

    def show_notes(self, notes: Sequence[StandingNote], only: str) -> None:
        """List of some notes those that a filter lets through."""
        self.beginResetModel()
        self._notes, self._only = notes, only
        wanted = FILTERS[only][1]
        self._shown = [one for one in notes if wanted(one)]
        self.endResetModel()

    def row_of(self, note_id: str) -> int:
        """Return the row of a note, -1 where it is not listed."""
        return next((row for row, one in enumerate(self._shown) if one.note.note_id == note_id), -1)

    def note_at(self, row: int) -> StandingNote | None:
        """Return a row's note."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.note_at(index.row())
        if one is None:
            return None
        said = _SAID.get(role)
        return said(one) if said is not None else None


def _line(one: StandingNote) -> ListLine:
    note = one.note
    replies = tr("%Ln answer(s)", "", len(note.replies)) if note.replies else ""
    claims = tr("%Ln claim(s)", "", len(one.claim_ids)) if one.claim_ids else ""
    below = " · ".join(part for part in (translated(KIND_WORDS[note.kind]), facts(note), replies) if part)
    return ListLine(beginning(note), claims, below=below)


_SAID: Mapping[int, Callable[[StandingNote], object]] = {
    NOTE: lambda one: one,
    LINE: _line,
    int(Qt.ItemDataRole.DisplayRole): lambda one: beginning(one.note),
    int(Qt.ItemDataRole.AccessibleTextRole): spoken,
    int(Qt.ItemDataRole.ToolTipRole): lambda one: tip(one.note),
}
