"""A field that is edited in place: no OK button, nothing written that hasn't changed, nothing typed that gets lost.

It hands in what was typed when it is left, on Enter (Ctrl+Enter where a line end can be typed) and when the window
is left; Esc takes it back. What was overtaken meanwhile is shown beside what was typed, with the choice. Where the
text goes is `edits.py`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.editing.edits import Edit, Edits, Place
from annotator.ui.editing.growing import GrowingText, LineText
from annotator.ui.i18n import tr
from annotator.ui.widgets.flow import FlowLayout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHOWN_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Checked:
    """A typed text made ready to be stored, or the problem with it in words."""

    value: str
    problem: str = ""


def any_text(typed: str) -> Checked:
    """Take what was typed, without white space around it."""
    return Checked(typed.strip())


class Note(QWidget):
    """A line under a field that says what is the matter, with up to two things to do about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setProperty("look", "note")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setContentsMargins(6, 0, 6, 0)
        self._buttons = QWidget(self)
        self._choices = FlowLayout(4, self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self._text)
        column.addWidget(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" while it says nothing."""
        return self._text.text()

    def say(self, text: str, *choices: tuple[str, Callable[[], None]]) -> None:
        """Show a text and buttons, each with what it does."""
        self.clear()
        self._text.setText(text)
        self.setAccessibleName(text)
        for label, act in choices:
            button = QPushButton(label, self._buttons)
            button.setProperty("look", "choice")
            button.clicked.connect(act)
            self._choices.addWidget(button)
        self._buttons.setVisible(bool(choices))
        self.show()

    def clear(self) -> None:
        """Say nothing and take no room."""
        self._text.clear()
        for button in self._buttons.findChildren(QPushButton):
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.hide()


class Field(QWidget):
    """One stored text and the box to edit it in.

    `check` makes the typed text ready to be stored. `enter_ends` tells that Enter hands it in also in a box of
    several lines.
    """

    ended = Signal()
    """Handed in by Enter: the focus should go on."""

    escaped = Signal(bool)
    """Esc was pressed: whether there was something to take back, which it did."""

    entered = Signal()
    """The box has got the focus."""

    def __init__(
        self,
        name: str,
        label: str,
        box: GrowingText | LineText,
        edits: Edits,
        *,
        check: Callable[[str], Checked] = any_text,
        enter_ends: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.label = label
        self.box = box
        self.note = Note(self)
        self._edits = edits
        self._check = check
        self._enter_ends = enter_ends
        self._place: Place = ("", "", name)
        self._stored = ""
        self._shown: str | None = ""  # the box's text when it last was in order; None: whatever stands there is not
        self._version: int | None = None
        self._theirs: str | None = None
        box.setAccessibleName(label)
        box.installEventFilter(self)
        box.textChanged.connect(self._note_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(self.note)

    # what is stored

    def open(self, claim_id: str, evidence_id: str, stored: str, version: int | None) -> None:
        """Show the stored text of another claim or evidence, or what waits to be stored there."""
        self.forget()
        self._place = (claim_id, evidence_id, self.name)
        self._theirs = None
        self.note.clear()
        self._version = version
        self._show(stored)
        waiting = self._edits.waiting(self._place)
        if waiting is None:
            return
        self._stored = waiting.before
        self.box.set_value(waiting.after)
        if waiting.held:
            self.held(waiting)
        else:
            self._shown = self.box.value()
        self._note_typed()

    def refresh(self, stored: str, version: int | None) -> None:
        """Take what is stored now for the same place; what is being typed stays."""
        self._version = version
        waiting = self._edits.waiting(self._place)
        if waiting is not None:
            if waiting.failed and waiting.theirs is None:
                self._shown = None  # so that it goes again when the field is left
            return
        if stored == self._stored:
            return
        if not self.unsaved:
            self._show(stored)
        elif self._check(self.box.value()).value == stored:
            self._stored, self._shown = stored, self.box.value()
            self._note_typed()
        else:
            self._overtaken(stored)

    def settled(self, edit: Edit) -> None:
        """Take note that an edit of this place was committed."""
        self._stored = edit.after
        if not self.unsaved and self.box.value() != edit.after and self._edits.waiting(self._place) is None:
            self._show(edit.after)

    def held(self, edit: Edit) -> None:
        """Take note that an edit of this place was overtaken or refused; the typed text stays."""
        if edit.theirs is not None:
            self._overtaken(edit.theirs)
            return
        self._shown = None
        if edit.problem is not None:
            self.note.say(edit.problem)

    def forget(self) -> None:
        """Take note that this field is not shown any more, or is another's."""
        self._edits.note_typed(self._place, unsaved=False)

    def _note_typed(self) -> None:
        if self._place[0]:
            self._edits.note_typed(self._place, unsaved=self.unsaved)

    @property
    def place(self) -> Place:
        return self._place

    @property
    def stored(self) -> str:
        """The text as it is stored."""
        return self._stored

    @property
    def unsaved(self) -> bool:
        """Whether something stands there that was not handed in."""
        return self._theirs is not None or self.box.value() != self._shown

    # what is typed

    def suggest(self, text: str) -> None:
        """Put a text there to start from. Left as it is, it is checked like a typed one."""
        self.box.set_value(text)
        self._shown = None
        self.box.select_all()

    def put(self, text: str) -> None:
        """Put a text there as if it had been typed, and hand it in."""
        self.box.set_value(text)
        self.submit()

    def submit(self) -> None:
        """Hand in what was typed, if it differs from what is stored."""
        if self._theirs is not None:
            self._edits.hold(Edit(self._place, self._stored, self.box.value(), theirs=self._theirs))
            return
        if self.box.value() == self._shown:
            return
        checked = self._check(self.box.value())
        if checked.problem:
            self.note.say(checked.problem)
            if checked.value:
                self._edits.hold(Edit(self._place, self._stored, self.box.value(), problem=checked.problem))
            return
        self.note.clear()
        waiting = self._edits.waiting(self._place)
        before = waiting.after if waiting is not None and not waiting.held else self._stored
        if checked.value == before:
            if waiting is None or waiting.held:
                self._edits.drop(self._place)
                self._show(before)
            return
        self._shown = self.box.value()
        self._note_typed()
        version = None if waiting is not None else self._version
        self._edits.submit(Edit(self._place, before, checked.value, version))

    def revert(self) -> None:
        """Show again what is stored; an edit that was held is given up."""
        waiting = self._edits.waiting(self._place)
        if waiting is not None and not waiting.held:
            self._show(waiting.after)
            self._stored = waiting.before
            return
        self._edits.drop(self._place)
        self._show(self._stored if self._theirs is None else self._theirs)

    def _show(self, stored: str) -> None:
        self._stored = stored
        self._theirs = None
        self.note.clear()
        self.box.set_value(stored)
        self._shown = self.box.value()
        self._note_typed()

    def _overtaken(self, theirs: str) -> None:
        self._theirs = theirs
        if theirs:
            short = theirs if len(theirs) <= _SHOWN_LENGTH else theirs[: _SHOWN_LENGTH - 1].rstrip() + "…"
            text = tr("Changed elsewhere meanwhile, to “{0}”.").replace("{0}", short)
        else:
            text = tr("Emptied elsewhere meanwhile.")
        self._edits.hold(Edit(self._place, self._stored, self.box.value(), theirs=theirs))
        self.note.say(text, (tr("Keep mine"), self._keep_mine), (tr("Take theirs"), self.revert))

    def _keep_mine(self) -> None:
        theirs, self._theirs = self._theirs or "", None
        self._edits.drop(self._place)
        self._stored, self._shown, self._version = theirs, None, None
        self.note.clear()
        self.submit()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    # keys and focus

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            if cast(QFocusEvent, event).reason() != Qt.FocusReason.PopupFocusReason:
                self.submit()
        elif kind == QEvent.Type.FocusIn:
            self.entered.emit()
        elif kind == QEvent.Type.ShortcutOverride and self._is_mine(cast(QKeyEvent, event)):
            event.accept()
        elif kind == QEvent.Type.KeyPress and self._is_mine(cast(QKeyEvent, event)):
            self._end(cast(QKeyEvent, event))
            return True
        return super().eventFilter(watched, event)

    def _is_mine(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return True
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() in _ENTER and (ctrl or self._enter_ends)

    def _end(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            typed = self.unsaved
            self.revert()
            self.escaped.emit(typed)
            return
        self.submit()
        if not self.note.text:  # it would say what is wrong with the text: stay there then
            self.ended.emit()
