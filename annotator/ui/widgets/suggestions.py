"""A list of suggestions below a line, while the keys stay in the line.

A child of the panel and not a popup of its own: that would take the keyboard, and on some platforms the activation.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from annotator.ui.accessible import announce
from annotator.ui.i18n import tr

_MOST = 8
_WIDTH = 240
_EDGE = 5  # the list's border and padding, as in `look.py`
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Suggestions(QObject):
    """Shows texts below a line; the arrows go along them, Enter or a click takes one, Esc puts them away.

    `first_is_taken` tells that Enter takes the first one where the arrows weren't used.
    """

    taken = Signal(int)
    """The index of the suggestion that was taken."""

    def __init__(self, box: QWidget, *, first_is_taken: bool) -> None:
        super().__init__(box)
        self._box = box
        self._first_is_taken = first_is_taken
        self._model = QStringListModel(self)
        self.list = QListView(box)
        self.list.setObjectName("claimsSuggestions")
        self.list.setAccessibleName(tr("Suggestions"))
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.list.hide()
        box.installEventFilter(self)

    def offer(self, texts: Sequence[str], *, first_is_meant: bool = True) -> None:
        """Show these suggestions; none puts the list away. `first_is_meant`: Enter may take the first unasked."""
        if not texts or not self._box.hasFocus():
            self.list.hide()
            return
        self._model.setStringList(list(texts))
        self._place(len(texts))
        if self._first_is_taken and first_is_meant:
            self.list.setCurrentIndex(self._model.index(0, 0))
        if not self.list.isVisible():
            self.list.show()
            announce(self._box, tr("Suggestions: {0}").replace("{0}", ", ".join(texts[:_MOST])))

    def hide(self) -> None:
        """Put the list away."""
        self.list.hide()

    def _place(self, count: int) -> None:
        """Lay the list below the line, or above it where there is more room, inside the panel."""
        host = self._host()
        if self.list.parentWidget() is not host:
            self.list.setParent(host)
        height = min(count, _MOST) * max(self.list.sizeHintForRow(0), 1) + 2 * _EDGE
        width = min(max(self._box.width(), _WIDTH), host.width())
        place = self._box.mapTo(host, QPoint(0, self._box.height() + 2))
        if place.y() + height > host.height():
            above = self._box.mapTo(host, QPoint(0, -2 - height))
            place = above if above.y() >= 0 else place
        place.setX(max(0, min(place.x(), host.width() - width - 4)))
        self.list.setGeometry(place.x(), place.y(), width, height)
        self.list.raise_()

    def _host(self) -> QWidget:
        """Return the nearest widget around the line that has a stylesheet, which is the list's then too."""
        host: QWidget = self._box
        while not host.styleSheet():
            around = host.parentWidget()
            if around is None:
                break
            host = around
        return host

    def _take(self, row: int) -> None:
        self.list.hide()
        self.taken.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Move):
            self.list.hide()
        elif kind == QEvent.Type.KeyPress and self.list.isVisible() and self._pressed(cast(QKeyEvent, event).key()):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, key: int) -> bool:
        row = self.list.currentIndex().row()
        step = _STEPS.get(Qt.Key(key), 0)
        if step:
            row = (row + step) % self._model.rowCount() if row >= 0 or step > 0 else self._model.rowCount() - 1
            index = self._model.index(row, 0)
            self.list.setCurrentIndex(index)
            announce(self._box, str(index.data()))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._take(row)
            return True
        if key == Qt.Key.Key_Escape:
            self.list.hide()
            return not (isinstance(self._box, QLineEdit) and not self._box.text())  # nothing typed: Esc leaves the line
        return False
