"""Keeps what is typed between a key that opens a field and the field's opening, and types it there.

A claim has to be committed, or read, before a field of it can be edited: a few milliseconds, in which a fast typist has
typed a letter or two. Without this they would be taken for commands. Not a macro recorder: it begins with what one
types in a field, never with a chord. Whatever comes behind that (Esc, a chord, a command) keeps its place in the order.
"""

from __future__ import annotations

from typing import cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from annotator.ui.actions.letters import is_character, press_again

_AT_MOST = 10_000
"""Milliseconds after an act in which its field should have opened; what was typed is thrown away then."""

_EDITING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class TypeAhead(QObject):
    """Holds what is typed from `start` until a field has the focus and is ready, or `stop`.

    However long the act takes: a project can be held up by others' writing. What is typed while the held keys wait to
    be handed over is held too: else it would stand before them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._from: QWidget | None = None
        self._watched: list[QObject] = []
        self._keys: list[QKeyEvent] = []
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_AT_MOST)
        self._limit.timeout.connect(self.stop)
        self._ready = QTimer(self)  # the field is told what it holds, and what of it is selected, before it gets keys
        self._ready.setSingleShot(True)
        self._ready.setInterval(0)
        self._ready.timeout.connect(self._hand_over)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def start(self) -> None:
        """Hold what is typed from now on; what is held already, for a field that has not opened yet, stays held."""
        if self._from is None:
            self._from = QApplication.focusWidget()
            self._watch(self._from)

    def opening(self) -> None:
        """Say that the act is done and the field about to open."""
        if self._from is not None:
            self._limit.start()

    def stop(self) -> None:
        """Hold nothing any more, and throw away what was held."""
        for place in self._watched:
            if shiboken6.isValid(place):  # one that went is why this is asked
                place.removeEventFilter(self)
                place.destroyed.disconnect(self.stop)
        self._watched.clear()
        self._from = None
        self._keys.clear()
        self._limit.stop()
        self._ready.stop()

    def _watch(self, place: QObject | None) -> None:
        if place is not None and place not in self._watched:
            place.installEventFilter(self)
            place.destroyed.connect(self.stop)
            self._watched.append(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and self._ready.isActive():
            self._hand_over()  # what was typed before a click comes before it
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or watched not in self._watched:
            return False
        pressed = cast(QKeyEvent, event)
        if pressed.key() == Qt.Key.Key_Escape and not self._keys:
            self.stop()  # the field is left again, perhaps before it was ready
            return False
        if not self._held(pressed):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # not a command, but a character
        else:
            self._keys.append(pressed.clone())
        return True

    def _held(self, pressed: QKeyEvent) -> bool:
        if self._from is None or pressed.key() in _MODIFIERS:
            return False
        return bool(self._keys) or is_character(pressed) or pressed.key() in _EDITING

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._from is None or now is None or now is self._from:
            return
        self._watch(now)
        self._watch(QApplication.instance())  # for a moment: a click anywhere comes behind what was typed
        self._ready.start()

    def _hand_over(self) -> None:
        now = QApplication.focusWidget()
        if now is None or now is self._from:
            return
        keys = list(self._keys)
        self.stop()
        if isinstance(now, _FIELDS):
            for key in keys:
                press_again(key)
