"""The page on which keys are changed; it tells which other action has a key already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.folding import key_of
from annotator.ui.actions.binder import Binder
from annotator.ui.actions.hints import keys_of
from annotator.ui.actions.table import ACTIONS, ActionRow
from annotator.ui.i18n import tr

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ID = int(Qt.ItemDataRole.UserRole)


def clashing(action_id: str, key: str, changed: Mapping[str, str]) -> ActionRow | None:
    """Return the action that has a key already where another one would have it."""
    wanted = QKeySequence(key)
    row = next(row for row in ACTIONS if row.id == action_id)
    for other in ACTIONS:
        if other.id == action_id or {other.where, row.where} == {"work", "library"}:
            continue
        if key and wanted in [QKeySequence(its) for its in keys_of(other, changed)]:
            return other
    return None


class _KeyEdit(QKeySequenceEdit):
    """Takes any key but Tab and Esc, by which it is left."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            key, chord = cast(QKeyEvent, event).key(), cast(QKeyEvent, event).modifiers() & ~_SHIFT
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not chord:
                self.focusNextPrevChild(key == Qt.Key.Key_Tab)
                return True
            if key == Qt.Key.Key_Escape and not chord:
                self.left.emit()
                return True
        return super().event(event)


class KeysPage(QWidget):
    """A list of what can be done; for the selected row, a field that takes the new key."""

    changed = Signal(dict)
    """All changed keys by action id, in Qt's portable notation."""

    def __init__(self, binder: Binder, shortcuts: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binder = binder
        self._shortcuts = dict(shortcuts)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Filter"))
        self._filter.setAccessibleName(tr("Filter the keys"))
        self._filter.textChanged.connect(self._narrow)
        self._list = QTreeWidget()
        self._list.setAccessibleName(tr("Keys"))
        self._list.setRootIsDecorated(False)
        self._list.setHeaderLabels([tr("Action"), tr("Key")])
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setStretchLastSection(False)
        self._list.header().resizeSection(1, 160)
        self._list.currentItemChanged.connect(lambda *_: self._on_row())
        self._key = _KeyEdit()
        self._key.left.connect(self._leave_key)
        self._key.setMaximumSequenceLength(1)
        self._key.setAccessibleName(tr("New key"))
        self._key.editingFinished.connect(self._on_key)
        self._message = QLabel()
        self._message.setProperty("role", "muted")
        self._message.setWordWrap(True)
        self._take_over = QPushButton(tr("Take it over"))
        self._take_over.clicked.connect(self._on_take_over)
        self._take_over.hide()
        self._back = QPushButton(tr("Undo"))
        self._back.clicked.connect(self._give_back)
        self._back.hide()
        self._before: dict[str, str] = {}  # the keys before one was taken over
        self._default = QPushButton(tr("Default"))
        self._default.clicked.connect(self._reset)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(QLabel(tr("New key")))
        below.addWidget(self._key)
        below.addWidget(self._take_over)
        below.addWidget(self._back)
        below.addWidget(self._default)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._filter)
        column.addWidget(self._list, 1)
        column.addLayout(below)
        column.addWidget(self._message)
        self._fill()

    def _fill(self) -> None:
        for row in self._binder.rows():
            item = QTreeWidgetItem([self._binder.plain_title(row.id), ""])
            item.setData(0, _ID, row.id)
            item.setSizeHint(0, QSize(0, 28))
            self._list.addTopLevelItem(item)
            self._show_keys(item, row)
        self._list.setCurrentIndex(self._list.model().index(0, 0))

    def _show_keys(self, item: QTreeWidgetItem, row: ActionRow) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        item.setText(1, ", ".join(QKeySequence(key).toString(native) for key in keys_of(row, self._shortcuts)))

    def _row(self) -> ActionRow | None:
        item = self._list.currentItem()
        wanted = item.data(0, _ID) if item is not None else ""
        return next((row for row in ACTIONS if row.id == wanted), None)

    def _on_row(self) -> None:
        row = self._row()
        self._message.clear()
        self._take_over.hide()
        self._back.hide()
        if row is not None:
            keys = keys_of(row, self._shortcuts)
            self._key.setKeySequence(QKeySequence(keys[0] if keys else ""))

    def _on_key(self) -> None:
        row = self._row()
        key = self._key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if row is None or (key,) == keys_of(row, self._shortcuts)[:1]:
            return
        other = clashing(row.id, key, self._shortcuts)
        self._take_over.setVisible(other is not None)
        if other is not None:
            name = self._binder.plain_title(other.id)
            self._message.setText(tr("“{key}” is the key of “{other}” already.").format(key=key, other=name))
            return
        self._give(row, key)

    def _on_take_over(self) -> None:
        """Give the key to this action, and leave the other one without it."""
        row = self._row()
        key = self._key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        other = clashing(row.id, key, self._shortcuts) if row is not None else None
        if row is None or other is None:
            return
        self._before = dict(self._shortcuts)
        left = [its for its in keys_of(other, self._shortcuts) if QKeySequence(its) != QKeySequence(key)]
        self._shortcuts[other.id] = left[0] if left else ""
        self._show_keys_of(other)
        self._give(row, key)
        words = tr("“{key}” is the key of “{action}” now, and no longer of “{other}”.")
        mine, its = self._binder.plain_title(row.id), self._binder.plain_title(other.id)
        self._message.setText(words.replace("{key}", key).replace("{action}", mine).replace("{other}", its))
        self._back.show()

    def _give_back(self) -> None:
        """Undo: both actions have the keys that they had before one was taken over."""
        changed = [row for row in ACTIONS if self._shortcuts.get(row.id) != self._before.get(row.id)]
        self._shortcuts = dict(self._before)
        for row in changed:
            self._show_keys_of(row)
        self._on_row()
        self.changed.emit(dict(self._shortcuts))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_keys_of(self, row: ActionRow) -> None:
        for number in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(number)
            if item is not None and item.data(0, _ID) == row.id:
                self._show_keys(item, row)

    def _give(self, row: ActionRow, key: str) -> None:
        self._message.clear()
        self._take_over.hide()
        self._back.hide()
        self._shortcuts[row.id] = key
        self._keep(row)

    def _leave_key(self) -> None:
        """Esc: the key stays as it was, and the list has the focus."""
        self._on_row()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self) -> None:
        row = self._row()
        if row is not None:
            self._shortcuts.pop(row.id, None)
            self._keep(row)
            self._on_row()

    def _keep(self, row: ActionRow) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._show_keys(item, row)
        self.changed.emit(dict(self._shortcuts))

    def _narrow(self, words: str) -> None:
        wanted = key_of(words)
        for item in self._list.findItems("", Qt.MatchFlag.MatchContains):
            item.setHidden(wanted not in key_of(f"{item.text(0)} {item.text(1)}"))
