"""Which key moves the caret, and how. What is not here the view leaves to the window, whose letters are commands."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.article.caret import Motion

_Key = QKeySequence.StandardKey


class Command(Enum):
    """What a key asks of the view beside motions."""

    PAGE_UP = auto()
    PAGE_DOWN = auto()
    COPY = auto()
    SELECT_ALL = auto()
    DESELECT = auto()
    ACTIVATE = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    ZOOM_RESET = auto()


_STANDARD: tuple[tuple[QKeySequence.StandardKey, Motion | Command, bool], ...] = (
    # the key, what it does, whether it extends the selection
    (_Key.MoveToPreviousChar, Motion.LEFT, False),
    (_Key.SelectPreviousChar, Motion.LEFT, True),
    (_Key.MoveToNextChar, Motion.RIGHT, False),
    (_Key.SelectNextChar, Motion.RIGHT, True),
    (_Key.MoveToPreviousWord, Motion.WORD_LEFT, False),
    (_Key.SelectPreviousWord, Motion.WORD_LEFT, True),
    (_Key.MoveToNextWord, Motion.WORD_RIGHT, False),
    (_Key.SelectNextWord, Motion.WORD_RIGHT, True),
    (_Key.MoveToPreviousLine, Motion.UP, False),
    (_Key.SelectPreviousLine, Motion.UP, True),
    (_Key.MoveToNextLine, Motion.DOWN, False),
    (_Key.SelectNextLine, Motion.DOWN, True),
    (_Key.MoveToStartOfLine, Motion.LINE_START, False),
    (_Key.SelectStartOfLine, Motion.LINE_START, True),
    (_Key.MoveToEndOfLine, Motion.LINE_END, False),
    (_Key.SelectEndOfLine, Motion.LINE_END, True),
    (_Key.MoveToStartOfDocument, Motion.TEXT_START, False),
    (_Key.SelectStartOfDocument, Motion.TEXT_START, True),
    (_Key.MoveToEndOfDocument, Motion.TEXT_END, False),
    (_Key.SelectEndOfDocument, Motion.TEXT_END, True),
    (_Key.MoveToPreviousPage, Command.PAGE_UP, False),
    (_Key.SelectPreviousPage, Command.PAGE_UP, True),
    (_Key.MoveToNextPage, Command.PAGE_DOWN, False),
    (_Key.SelectNextPage, Command.PAGE_DOWN, True),
    (_Key.Copy, Command.COPY, False),
    (_Key.SelectAll, Command.SELECT_ALL, False),
    (_Key.ZoomIn, Command.ZOOM_IN, False),
    (_Key.ZoomOut, Command.ZOOM_OUT, False),
)

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier

_OWN: dict[tuple[int, Qt.KeyboardModifier], Motion | Command] = {
    # without Shift, which extends
    (Qt.Key.Key_Up, _CONTROL): Motion.PARAGRAPH_UP,
    (Qt.Key.Key_Down, _CONTROL): Motion.PARAGRAPH_DOWN,
    (Qt.Key.Key_Left, _ALT): Motion.PREVIOUS_SENTENCE,
    (Qt.Key.Key_Right, _ALT): Motion.NEXT_SENTENCE,
    (Qt.Key.Key_Return, _NONE): Command.ACTIVATE,
    (Qt.Key.Key_Enter, _NONE): Command.ACTIVATE,
    (Qt.Key.Key_Escape, _NONE): Command.DESELECT,
    (Qt.Key.Key_Equal, _CONTROL): Command.ZOOM_IN,
    (Qt.Key.Key_Plus, _CONTROL): Command.ZOOM_IN,
    (Qt.Key.Key_Minus, _CONTROL): Command.ZOOM_OUT,
    (Qt.Key.Key_0, _CONTROL): Command.ZOOM_RESET,
}

_BEFORE_SHORTCUTS = frozenset({Command.COPY, Command.SELECT_ALL})


def meaning(event: QKeyEvent) -> tuple[Motion | Command, bool] | None:
    """Return what a key press asks for and whether it extends the selection, or None if it is not the view's."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    own = _OWN.get((event.key(), modifiers & ~_SHIFT))
    if own is not None:
        return own, bool(modifiers & _SHIFT)
    for key, what, extends in _STANDARD:
        if event.matches(key):
            return what, extends
    return None


def goes_before_shortcuts(what: Motion | Command) -> bool:
    """Tell whether the view takes this key even if the window has a shortcut on it, as every text field does."""
    return isinstance(what, Motion) or what in _BEFORE_SHORTCUTS
