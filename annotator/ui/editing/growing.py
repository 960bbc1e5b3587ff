"""Text boxes that look like the text they hold and are as high as it. Only typing; what becomes of it: `fields.py`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QTextEdit, QWidget

from annotator.ui.scaling import scaled, tells_of_scale

FRAME = 4
"""Height in px at 100 % of a box above its first line and below its last: border and padding, as in `stylesheet.py`."""

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


MenuPart = Callable[[QMenu, int], None]
"""Adds to the menu of a box; the number is the place in its document that the menu is of."""


def holds_files(mime: QMimeData) -> bool:
    """Tell whether what is dragged or copied are files of this machine."""
    return any(url.isLocalFile() for url in mime.urls())


class GrowingText(QTextEdit):
    """Plain text over as many lines as it takes. `line` is the height of a line in px.

    `one_paragraph` text has no line ends: those that are pasted become spaces. `menu_parts` put something before what
    the menu of every box has.
    """

    def __init__(self, line: int, *, one_paragraph: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_at_first = self._line = line
        self._one_paragraph = one_paragraph
        self._hint = ""
        self.menu_parts: list[MenuPart] = []
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)  # what is dropped is for what is around the box: never words among the typed ones
        self.viewport().setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.set_value("")

    def value(self) -> str:
        """Return the text as it stands there; unlike `toPlainText` it leaves a no-break space one."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_value(self, text: str) -> None:
        """Put a text there; typing in it can be undone, this can't."""
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(self._spacing())
        self.setUndoRedoEnabled(True)
        self._fit()

    def _spacing(self) -> QTextBlockFormat:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self._line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return spacing

    def changeEvent(self, event: QEvent) -> None:
        """Its lines are as high as the type in them, where a pane grows with the article's text."""
        super().changeEvent(event)
        line = scaled(self, self._line_at_first) if tells_of_scale(event) else self._line
        if line != self._line:
            self._line = line
            cursor = QTextCursor(self.document())
            cursor.joinPreviousEditBlock()  # no step of its own in what can be undone here
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(self._spacing())
            cursor.endEditBlock()
            self._fit()

    def select_all(self) -> None:
        """Select the text, so that typing replaces it."""
        self.selectAll()

    def set_hint(self, text: str) -> None:
        """Say in the empty box what belongs there; Qt's own would not stand on the line."""
        self._hint = text
        self.setAccessibleDescription(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            # a fixed line height puts what exceeds the font's above the text
            below = self._line - self.fontMetrics().height()
            line = QRect(0, below, self.viewport().width(), self.fontMetrics().height())
            hint = self.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, hint)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self._one_paragraph:
            super().insertFromMimeData(source)
            return
        self.textCursor().insertText(" ".join(source.text().split()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        for part in self.menu_parts:
            part(menu, at.selectionStart())
        menu.popup(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # nothing to scroll here: it is the panel's

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        return QSize(120, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height() / self._line))
        height = lines * self._line + 2 * scaled(self, FRAME)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


class LineText(QLineEdit):
    """A single line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(40)
        self.setAcceptDrops(False)  # as in a box of several lines

    def value(self) -> str:
        """Return the text as it stands there."""
        return self.text()

    def set_value(self, text: str) -> None:
        """Put a text there, its beginning in view."""
        self.setText(text)
        self.setCursorPosition(0)

    def set_hint(self, text: str) -> None:
        """Say in the empty line what belongs there."""
        self.setPlaceholderText(text)

    def select_all(self) -> None:
        """Select the text, so that typing replaces it."""
        self.selectAll()
