"""A box to write something new in: a comment, a query, a reason. What is typed for one claim waits there for it.

What becomes of it is the section's around it. Editing what is stored already: `fields.py`.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.editing.growing import GrowingText
from annotator.ui.widgets.sections import INSET

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DraftBox(QWidget):
    """Hidden until it is wanted. Enter hands it in, Shift+Enter ends a line, Esc takes back what was typed.

    With `when_left` it is handed in when its claim is left too, so that nothing is lost; without, it waits.
    """

    handed_in = Signal(str, str)
    """The claim that it was typed for, and the text."""

    ended = Signal()
    """Handed in or taken back: the focus should go elsewhere."""

    turned = Signal()
    """It has come into view, or gone out of it."""

    typed = Signal(bool)
    """Whether something stands in it, for this claim or another, that was not handed in."""

    def __init__(self, label: str, hint: str, parent: QWidget, *, when_left: bool = True) -> None:
        super().__init__(parent)
        self._when_left = when_left
        self._claim_id = ""
        self._drafts: dict[str, str] = {}
        self.box = GrowingText(20)
        self.box.setAccessibleName(label)
        self.box.set_hint(hint)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._tell_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 0, INSET, 0)
        column.addWidget(self.box)
        self.hide()

    def open(self, claim_id: str) -> None:
        """Turn to another claim; what was typed for the one before is handed in, or waits."""
        self.finish()
        self._claim_id = claim_id
        self._show(self._drafts.get(claim_id, ""))

    def start(self) -> None:
        """Show the box, and go there."""
        self._turn(wanted=True)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Hand in what was typed, or keep it for its claim."""
        if self._when_left:
            self._hand_in()
        elif self._claim_id:
            self._keep(self._claim_id, self.box.value())

    def give_back(self, claim_id: str, text: str) -> None:
        """Take a text that could not be stored: it stands in the box again, before what was typed since."""
        typed = self.box.value() if claim_id == self._claim_id else self._drafts.get(claim_id, "")
        text = f"{text}\n{typed}" if typed.strip() else text
        if claim_id == self._claim_id:
            self._show(text)
        self._keep(claim_id, text)

    def _keep(self, claim_id: str, text: str) -> None:
        if text.strip():
            self._drafts[claim_id] = text
        else:
            self._drafts.pop(claim_id, None)
        self._tell_typed()

    def _tell_typed(self) -> None:
        self.typed.emit(bool(self._drafts or self.box.value().strip()))

    def _show(self, text: str) -> None:
        self.box.set_value(text)
        self._turn(wanted=bool(text))

    def _turn(self, *, wanted: bool) -> None:
        if wanted == self.isHidden():
            self.setVisible(wanted)
            self.turned.emit()

    def _hand_in(self) -> None:
        claim_id, text = self._claim_id, self.box.value().strip()
        self._drafts.pop(claim_id, None)
        self._show("")
        if claim_id and text:
            self.handed_in.emit(claim_id, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut and not self.box.value().strip():
            self._turn(wanted=False)
        elif kind == QEvent.Type.ShortcutOverride and _is_end(cast(QKeyEvent, event)):
            event.accept()
        elif kind == QEvent.Type.KeyPress and _is_end(cast(QKeyEvent, event)):
            if cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
                self._show("")
                self._keep(self._claim_id, "")
            else:
                self._hand_in()
            self.ended.emit()
            return True
        return super().eventFilter(watched, event)


def _is_end(event: QKeyEvent) -> bool:
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and not shift)
