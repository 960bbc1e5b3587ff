"""The same frame for all dialogs: margins, spacing, a row of buttons, and room for all of it on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.scaling import scale_dialog, scaled
from annotator.ui.widgets.screen_fit import fitting

_SPACING = 12


class Dialog(QDialog):
    """A dialog that is gone when closed, with a column to fill."""

    def __init__(self, title: str, parent: QWidget | None, width: int = 520) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._least = min(width, 640)
        self.setMinimumWidth(self._least)
        self.resize(width, self.sizeHint().height())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(_SPACING)
        self._buttons: QLayout | None = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            grown = self.size() * scale_dialog(self)
            self.setMinimumWidth(scaled(self, self._least))
            # words that wrap need more height than a layout asks for unasked; how much more, the language decides
            words = self.column.totalHeightForWidth(grown.width())
            size = fitting(self, grown.expandedTo(QSize(0, words)))
            if self.column.totalMinimumSize().height() > size.height():
                size = fitting(self, size.expandedTo(QSize(self._scroll(), 0)))
            self.resize(size)

    def _scroll(self) -> int:
        """Let all but the buttons be scrolled, where the screen has less height than a dialog needs at least.

        Without this the buttons would be below the screen's edge. Returned is how wide it has to be, with the bar.
        """
        focus, least = self.focusWidget(), self.column.totalMinimumSize().width()
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(_SPACING)
        while (item := self.column.itemAt(0)) is not None and item.layout() is not self._buttons:
            stretch = self.column.stretch(0)
            self.column.takeAt(0)
            if (layout := item.layout()) is not None:
                layout.setParent(None)
                inner.addLayout(layout, stretch)
            elif (widget := item.widget()) is not None:
                inner.addWidget(widget, stretch)
            else:
                inner.addItem(item)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.column.insertWidget(0, area, 1)
        self.column.activate()  # which takes back the least height of before
        self.column = inner
        if focus is not None:
            focus.setFocus()
        return least + area.verticalScrollBar().sizeHint().width()

    def say(self, text: str, role: str = "") -> QLabel:
        """Add words; they wrap, and can be selected."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self.column.addWidget(label)
        return label

    def form(self) -> QFormLayout:
        """Add a form of labelled fields."""
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.column.addLayout(form)
        return form

    def buttons(self, *buttons: QPushButton) -> None:
        """Add buttons at the right, the last one being what Enter does."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        if buttons:
            buttons[-1].setDefault(True)
        self.column.addLayout(row)
        self._buttons = row
