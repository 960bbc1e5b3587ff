"""What the forms of a status and of a tag have in common: a heading, what can be done with the whole, and rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.overviews.codebook.fields import TextField
from annotator.ui.theme import SPACE
from annotator.ui.widgets.choice import Choice
from annotator.ui.widgets.flow import FlowLayout

_LABEL_WIDTH = 112
_HEAD_GAP = 4 * SPACE


class EntryForm(QWidget):
    """A form over one entry. It shows what is stored and says what is wanted; it stores nothing itself."""

    given = Signal(object, object)
    """The fields to be set (`StatusFields` or `TagFields`), and the widget that they were given in."""

    merge_wanted = Signal()
    retire_wanted = Signal()
    restore_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.hide()
        self.merge = self._button(tr("Merge into…"), self.merge_wanted)
        self.retire = self._button(tr("Retire"), self.retire_wanted)
        self.restore = self._button(tr("Restore"), self.restore_wanted)
        self.delete = self._button(tr("Delete"), self.delete_wanted)
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(4 * SPACE)
        self._rows.setVerticalSpacing(3 * SPACE)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_HEAD_GAP)
        column.addLayout(self._head())
        column.addWidget(self._note)
        column.addLayout(self._rows)
        column.addLayout(self._foot())
        column.addStretch(1)

    @staticmethod
    def _button(words: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda _: wanted.emit())
        return button

    def _head(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._count)
        return words

    def _foot(self) -> QVBoxLayout:
        """What takes it away stands last, below a line: not where one comes to mend its name."""
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setProperty("role", "line")
        buttons = FlowLayout(2 * SPACE)
        for button in (self.merge, self.retire, self.restore, self.delete):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setSpacing(3 * SPACE)
        foot.addWidget(line)
        foot.addLayout(buttons)
        return foot

    def add_row(self, name: str, widget: QWidget) -> None:
        """Add a labelled row."""
        label = QLabel(name)
        label.setProperty("role", "muted")
        label.setMinimumWidth(_LABEL_WIDTH)
        label.setBuddy(widget)
        # the label stands on the first line of what it names
        label.setContentsMargins(0, 6 if not isinstance(widget, QCheckBox) else 0, 0, 0)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._rows.addRow(label, widget)

    def show_head(self, title: str, claims: int, *, retired: bool) -> None:
        """Show what the form is about, how many claims have it, and what can be done with it."""
        self._title.setText(title)
        words = tr("%Ln claim(s) (has|have) it", "", claims) if claims else tr("No claim has it")
        note = tr("retired: it stays where it is, and is not offered any more")
        self._count.setText(f"{words} · {note}" if retired else words)
        self.retire.setVisible(not retired)
        self.restore.setVisible(retired)

    def say(self, words: str) -> None:
        """Say something below the heading, or nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._note.setAccessibleName(words)

    def submit(self) -> None:
        """Hand in what was typed and not handed in yet."""
        for field in self.findChildren(TextField):
            field.submit()


class FormChoice(Choice):
    """A choice among (value, words); the wheel goes past it to the form."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(FormChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        for value, words in choices:
            self.addItem(words, value)

    def show_value(self, value: str) -> None:
        """Show what is stored; the first where it is none of the choices."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
