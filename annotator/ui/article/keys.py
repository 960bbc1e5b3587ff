"""Which key moves the caret, and how. What is not here the view leaves to the window, whose letters are commands.

The system's own keys go first: on macOS Option and Command with an arrow are not what Alt and Control are elsewhere.
"""

from __future__ import annotations

import sys
from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.article.caret import Motion
from annotator.ui.i18n import tr

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
    (_Key.MoveToStartOfBlock, Motion.PARAGRAPH_UP, False),
    (_Key.SelectStartOfBlock, Motion.PARAGRAPH_UP, True),
    (_Key.MoveToEndOfBlock, Motion.PARAGRAPH_DOWN, False),
    (_Key.SelectEndOfBlock, Motion.PARAGRAPH_DOWN, True),
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

_SENTENCE = _CONTROL | _ALT if sys.platform == "darwin" else _ALT
"""Option with an arrow moves by a word on macOS."""

_OWN: dict[tuple[Qt.Key, Qt.KeyboardModifier], Motion | Command] = {
    # without Shift, which extends
    (Qt.Key.Key_Up, _CONTROL): Motion.PARAGRAPH_UP,
    (Qt.Key.Key_Down, _CONTROL): Motion.PARAGRAPH_DOWN,
    (Qt.Key.Key_Left, _SENTENCE): Motion.PREVIOUS_SENTENCE,
    (Qt.Key.Key_Right, _SENTENCE): Motion.NEXT_SENTENCE,
    (Qt.Key.Key_Return, _NONE): Command.ACTIVATE,
    (Qt.Key.Key_Enter, _NONE): Command.ACTIVATE,
    (Qt.Key.Key_Escape, _NONE): Command.DESELECT,
    (Qt.Key.Key_Equal, _CONTROL): Command.ZOOM_IN,
    (Qt.Key.Key_Plus, _CONTROL): Command.ZOOM_IN,
    (Qt.Key.Key_Minus, _CONTROL): Command.ZOOM_OUT,
    (Qt.Key.Key_0, _CONTROL): Command.ZOOM_RESET,
}

_BEFORE_SHORTCUTS = frozenset({Command.COPY, Command.SELECT_ALL, Command.PAGE_UP, Command.PAGE_DOWN})


def meaning(event: QKeyEvent) -> tuple[Motion | Command, bool] | None:
    """Return what a key press asks for and whether it extends the selection, or None if it is not the view's."""
    # Where Qt knows letters for motions, as Ctrl+E for End on X11, they are the window's shortcuts all the same.
    is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
    for key, what, extends in _STANDARD:
        if event.matches(key) and not (is_letter and isinstance(what, Motion)):
            return what, extends
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    own = _OWN.get((Qt.Key(event.key()), modifiers & ~_SHIFT))
    return None if own is None else (own, bool(modifiers & _SHIFT))


def goes_before_shortcuts(what: Motion | Command) -> bool:
    """Tell whether the view takes this key even if the window has a shortcut on it, as every text field does."""
    return isinstance(what, Motion) or what in _BEFORE_SHORTCUTS


def sheet() -> tuple[tuple[str, str], ...]:
    """Return what the keys in the text do and how this system writes them, for the sheet of all keys."""
    return (
        (tr("Move by a letter, by a line"), _written("Left", "Right", "Up", "Down")),
        (tr("Move by a word"), _written_standard(_Key.MoveToPreviousWord, _Key.MoveToNextWord)),
        (tr("Move by a sentence"), _written_own(Motion.PREVIOUS_SENTENCE, Motion.NEXT_SENTENCE)),
        (tr("Move by a paragraph"), _written_own(Motion.PARAGRAPH_UP, Motion.PARAGRAPH_DOWN)),
        (tr("To the line's start, its end"), _written_standard(_Key.MoveToStartOfLine, _Key.MoveToEndOfLine)),
        (tr("To the text's start, its end"), _written_standard(_Key.MoveToStartOfDocument, _Key.MoveToEndOfDocument)),
        (tr("By a screen up, down"), _written_standard(_Key.MoveToPreviousPage, _Key.MoveToNextPage)),
        (tr("Select meanwhile"), tr("Shift with any of these")),
        (tr("Select all, nothing"), f"{_written_standard(_Key.SelectAll)}, {_written('Esc')}"),
        (tr("Choose the claim at the cursor"), _written("Return")),
    )


def _written(*keys: str) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _written_standard(*keys: QKeySequence.StandardKey) -> str:
    return _written(*(QKeySequence(key).toString() for key in keys))


def _written_own(*motions: Motion) -> str:
    combinations = [
        QKeyCombination(modifiers, key)
        for motion in motions
        for (key, modifiers), what in _OWN.items()
        if what is motion
    ]
    return _written(*(QKeySequence(combination).toString() for combination in combinations))
