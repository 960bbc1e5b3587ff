"""What was changed at two desks, one thing after the other: what stands here, what the other one made of it, by key."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.domain.places import Choice, marks_of
from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import in_own_direction, local_time, tr, translated

if TYPE_CHECKING:
    from annotator.domain.parcel import WaitingConflict

_ID = Qt.ItemDataRole.UserRole
_ROW = 28
_SHOWN = 2_000


class ConflictsDialog(Dialog):
    """A row a thing; O lets what stands here hold, T takes what the other one made of it."""

    decided = Signal(str, bool)
    """The id of a conflict, and whether what the other one made of it is taken."""

    def __init__(self, label_of: Callable[[str], str], parent: QWidget) -> None:
        """`label_of` gives what a status is called."""
        self._label_of = label_of
        super().__init__(tr("Changed at two desks"), parent, 900)
        self.resize(900, 420)
        self.say(tr("Changed at two desks"), "title")
        self.words = self.say("", "muted")
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Changed at two desks"))
        self.list.setHeaderLabels([tr("About"), tr("What"), tr("Here"), tr("There"), tr("By whom")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (1, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.column.addWidget(self.list, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        keep, take = tr("Keep what is here"), tr("Take what is there")
        self.keep = QPushButton(f"{keep} (O)")
        self.keep.clicked.connect(lambda: self._decide(theirs=False))
        self.take = QPushButton(f"{take} (T)")
        self.take.clicked.connect(lambda: self._decide(theirs=True))
        self.buttons(close, self.keep, self.take)
        self.take.setDefault(False)

    def fill(self, waiting: list[WaitingConflict]) -> None:
        """Show these; the row that was chosen stays chosen, or the one that came to its place."""
        chosen = self.list.currentItem()
        row = self.list.indexOfTopLevelItem(chosen) if chosen else 0
        self.list.clear()
        for one in waiting[:_SHOWN]:
            by = f"{one.by}, {local_time(datetime.fromisoformat(one.at))}" if one.at else one.by
            cells = (
                one.about or (tr("Blind assessment") if one.entity == "setting" else ""),
                _what(one.field),
                *(self._said(one.field, value) for value in (one.ours, one.theirs)),
                by,
            )
            item = QTreeWidgetItem([in_own_direction(" ".join(cell.split())) for cell in cells])
            item.setData(0, _ID, one.conflict_id)
            for column, cell in enumerate(cells):
                item.setToolTip(column, cell)
            item.setSizeHint(0, QSize(0, _ROW))
            self.list.addTopLevelItem(item)
        self.list.setCurrentItem(self.list.topLevelItem(min(row, len(waiting) - 1)))  # type: ignore[arg-type] # or none
        self.words.setText(
            tr("%Ln thing(s) to be decided. What you decide goes to the others with what you send.", "", len(waiting))
            if waiting
            else tr("All is decided.")
        )
        self.list.setFocus()
        self._enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and self._is_decided_by(event):
            self._decide(theirs=event.key() == Qt.Key.Key_T)
            return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_decided_by(event: QKeyEvent) -> bool:
        pressed = event.type() is QEvent.Type.KeyPress and not event.modifiers()
        return pressed and event.key() in (Qt.Key.Key_O, Qt.Key.Key_T)

    def _said(self, field: str, value: Any) -> str:
        if field == "status":
            return self._label_of(str(value))
        if field == "revision_id":
            return tr("Revision {0}").replace("{0}", str(value))
        if field == "removed":
            return tr("kept") if value == "kept" else tr("removed")
        if field == "choice":
            return _choice_words(value)
        if isinstance(value, dict):
            return str(value.get("quote") or value.get("text") or json.dumps(value, ensure_ascii=False))
        return str(value)

    def _decide(self, *, theirs: bool) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isDisabled():
            item.setDisabled(True)
            self.decided.emit(item.data(0, _ID), theirs)

    def _enable(self) -> None:
        for button in (self.keep, self.take):
            button.setEnabled(self.list.currentItem() is not None)


def _choice_words(value: Any) -> str:
    """Say which marks hold, and why; of one that differs only in that, whose they are or the reason."""
    values = value if isinstance(value, dict) else {"choice": value}
    said = [str(one) for one in (values.get("choice"), values.get("reason")) if one]
    words = [translated(Choice(one).words) if one in set(Choice) else marks_of(one)[1] or one for one in said]
    return " · ".join(words)


def _what(field: str) -> str:
    """Return how a field is called; of one that has no name of its own, what it is in the dataset."""
    return {
        "removed": tr("Removed or kept"),
        "status": tr("Status"),
        "wording": tr("Wording"),
        "rationale": tr("Rationale"),
        "correction": tr("Correction"),
        "claimant": tr("Claimant"),
        "place": tr("Its place"),
        "revision_id": tr("New draft"),
        "claim_id": tr("Which claim it belongs to"),
        "answer": tr("Answer"),
        "title": tr("Title"),
        "value": tr("Blind assessment"),
        "choice": tr("Which marks hold"),
    }.get(field, field.replace("_", " "))
