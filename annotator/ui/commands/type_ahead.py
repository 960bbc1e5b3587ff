"""Keeps what is typed between a key that opens a field and the field's opening, and types it there.

A claim has to be committed before its wording can be edited: a few milliseconds, in which a fast typist has typed a
letter or two. Without this they would be taken for commands. Not a macro recorder: it takes plain characters only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_AT_MOST = 10_000
"""Milliseconds after an act in which its field should have opened; what was typed is thrown away then."""

_PLAIN = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
)
_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypeAhead(QObject):
    """Holds plain characters from `start` until another widget has the focus, or `stop`.

    However long the act takes: a project can be held up by others' writing.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._from: QWidget | None = None
        self._keys: list[QKeyEvent] = []
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_AT_MOST)
        self._limit.timeout.connect(self.stop)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def start(self) -> None:
        """Hold what is typed from now on."""
        self.stop()
        self._from = QApplication.focusWidget()
        if self._from is not None:
            self._from.installEventFilter(self)

    def opening(self) -> None:
        """Say that the act is done and the field about to open."""
        if self._from is not None:
            self._limit.start()

    def stop(self) -> None:
        """Hold nothing any more, and throw away what was held."""
        if self._from is not None:
            self._from.removeEventFilter(self)
        self._from = None
        self._keys.clear()
        self._limit.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not _is_plain(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # not a command, but a character
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._keys.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
            return True
        return False

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._from is None or now is None or now is self._from:
            return
        keys = list(self._keys)
        self.stop()
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit):
            for key in keys:
                QApplication.postEvent(now, key)


def _is_plain(event: QKeyEvent) -> bool:
    typed = bool(event.text()) and event.text().isprintable()
    return (typed or event.key() in _ENDING) and not event.modifiers() & ~_PLAIN
