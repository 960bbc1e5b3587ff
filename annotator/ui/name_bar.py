"""The window's question for one's name, at a first start: until it is answered, the account's name signs everything.

A bar below the top one, which takes no focus and stops nobody. Not where the name is kept: `config.py`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from annotator.ui.i18n import tr
from annotator.ui.theme import PANE_PADDING

_FIELD_WIDTH = 240
_NARROW = 900  # px; with less than that the question would take three lines and more


class NameBar(QFrame):
    """The question, a field with what the system knows, and two buttons. Enter in the field answers, Esc skips."""

    answered = Signal(str)
    """The name that is to sign what is done."""

    skipped = Signal()

    def __init__(self, proposed: str, account: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nameBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        why = tr("Your name stands beside everything you do. Until you give it, that is “{0}”.").replace("{0}", account)
        self.question = why
        self._words = QLabel(why)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words.setToolTip(why)
        self.field = QLineEdit(proposed)
        self.field.setPlaceholderText(tr("First and last name"))
        self.field.setAccessibleName(tr("Your name"))
        self.field.setAccessibleDescription(why)
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.field.setMinimumWidth(_FIELD_WIDTH // 2)
        self.field.textChanged.connect(self._check)
        self.field.returnPressed.connect(self._answer)
        self._use = QPushButton(tr("Use this name"))
        self._use.setProperty("role", "primary")
        self._use.clicked.connect(self._answer)
        skip = QPushButton(tr("Not now"))
        skip.setToolTip(tr("It can be given later, in the preferences."))
        skip.clicked.connect(self.skipped)
        row = QHBoxLayout(self)
        row.setContentsMargins(PANE_PADDING, 8, PANE_PADDING, 8)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self._use)
        row.addWidget(skip)
        self._check()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the question is as short as can be, on one line: what is below has little room there."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        words = tr("Your name") if narrow else self.question
        if words != self._words.text():
            self._words.setText(words)
            self._words.setWordWrap(not narrow)

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _check(self) -> None:
        self._use.setEnabled(bool(self._name()))

    def _answer(self) -> None:
        if self._name():
            self.answered.emit(self._name())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
            return
        super().keyPressEvent(event)
