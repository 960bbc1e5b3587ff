"""Decides where a letter, a digit or another character is a command: only in a widget that says so of itself.

Anywhere else it is the focused widget's: a field writes it, a list looks for it, a button does nothing with it. So no
key that is typed for something else acts on a claim that is perhaps out of sight.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.actions.layouts import latin_key

_PROPERTY = "lettersAct"
_Modifier = Qt.KeyboardModifier
_COMMANDING = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_ALT_GR = _Modifier.ControlModifier | _Modifier.AltModifier
"""How Windows reports AltGr, which writes characters."""


def let_letters_act(widget: QWidget) -> None:
    """Declare that a widget has no use of its own for characters: while it has the focus, they are commands."""
    widget.setProperty(_PROPERTY, True)


def letters_act_in(widget: QObject | None) -> bool:
    """Tell whether characters are commands while a widget has the focus."""
    return widget is not None and bool(widget.property(_PROPERTY))


def is_character(event: QKeyEvent) -> bool:
    """Tell whether a key press writes something, as opposed to a motion or a chord with Ctrl or Alt."""
    commanding = event.modifiers() & _COMMANDING
    return bool(event.text()) and event.text().isprintable() and commanding in (_Modifier.NoModifier, _ALT_GR)


def press_again(event: QKeyEvent) -> None:
    """Do what a key press, kept or made, would do if it came now: first the focused widget's say, then shortcuts."""
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    if focus is None:
        return
    asked = _event_like(event, QEvent.Type.ShortcutOverride)
    asked.ignore()
    QApplication.sendEvent(focus, asked)
    action = None if asked.isAccepted() else _action_of(event, focus)
    if action is None:
        QApplication.sendEvent(focus, _event_like(event, QEvent.Type.KeyPress))
    else:
        action.trigger()


def _event_like(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(kind, event.key(), event.modifiers(), event.text(), event.isAutoRepeat())


def _action_of(event: QKeyEvent, focus: QWidget) -> QAction | None:
    """Return the action that a key press triggers while a widget has the focus."""
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    without = pressed & ~Qt.KeyboardModifier.ShiftModifier  # "?" is written with Shift, and is not Shift+?
    wanted = [QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))) for modifiers in (pressed, without)]
    if event.key() in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1):
        wanted = wanted[:1]
    for action in (*focus.actions(), *focus.window().actions()):
        if action.isEnabled() and any(keys in wanted for keys in action.shortcuts()):
            return action
    return None


class Letters(QObject):
    """Keeps characters from the shortcuts of a window while they are not commands; follows the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)  # where nothing has the focus, keys come here
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and before is not self._window:
            before.removeEventFilter(self)
        if now is not None and now is not self._window and now.window() is self._window:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(watched, cast(QKeyEvent, event))
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        focus = QApplication.focusWidget() or self._window
        if watched is focus and is_character(cast(QKeyEvent, event)) and not letters_act_in(focus):
            event.accept()  # a character for that widget, no shortcut
            return True
        return False

    @staticmethod
    def _pressed(watched: QObject, event: QKeyEvent) -> bool:
        """Let a key of a layout without Latin letters be the Latin one that stands there, where it is a command."""
        if watched is not QApplication.focusWidget() or (is_character(event) and not letters_act_in(watched)):
            return False
        latin = latin_key(event)
        if latin is None:
            return False
        press_again(latin)
        return True
